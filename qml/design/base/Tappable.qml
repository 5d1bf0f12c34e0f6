// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// What every control that is pressed shares: a name, a target that is large enough, a visible focus, Return, Enter and Space.
T.AbstractButton {
    id: control

    property string iconName: ""
    // What a screen reader adds to the name.
    property string description: ""
    property bool ringInside: false

    // What Space does by itself (click() is only there from Qt 6.8).
    function activate() {
        if (checkable)
            toggle();
        clicked();
    }

    implicitWidth: Math.max(Sizes.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Sizes.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: description
    Keys.onReturnPressed: control.activate()
    Keys.onEnterPressed: control.activate()

    FocusRing {
        inside: control.ringInside
        shown: control.visualFocus
    }
}
