// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What every control that is pressed shares: a role and a name, a target that is large enough, a visible focus, Return, Enter and Space.
// Not a template of Qt Quick Controls, because those of Qt 6.4 tell screen readers their own role whatever is asked for.
Item {
    id: control

    property string text: ""
    property string iconName: ""
    // What a screen reader adds to the name.
    property string description: ""
    property int role: Accessible.Button
    // False: only shown.
    property bool interactive: true
    property bool checkable: false
    property bool checked: false
    property real padding: 0
    property real horizontalPadding: padding
    property real verticalPadding: padding
    property bool ringInside: false
    property Item background: null
    property Item contentItem: null
    readonly property real availableWidth: inner.width
    readonly property bool hovered: area.containsMouse
    readonly property bool down: area.pressed
    // The ring is for those who came by keyboard.
    property bool byPointer: false
    readonly property bool visualFocus: activeFocus && !byPointer

    signal clicked()

    function activate() {
        if (checkable)
            checked = !checked;
        clicked();
    }

    function fill(item: Item, holder: Item) {
        if (item) {
            item.parent = holder;
            item.anchors.fill = holder;
        }
    }

    function press(event: var) {
        event.accepted = !event.isAutoRepeat;
        if (event.accepted)
            activate();
    }

    implicitWidth: Math.max(Sizes.target, (contentItem?.implicitWidth ?? 0) + 2 * horizontalPadding)
    implicitHeight: Math.max(Sizes.target, (contentItem?.implicitHeight ?? 0) + 2 * verticalPadding)
    activeFocusOnTab: interactive
    Accessible.role: role
    Accessible.name: text
    Accessible.description: description
    Accessible.focusable: interactive
    Accessible.onPressAction: control.activate()
    Accessible.onToggleAction: control.activate()
    Keys.onReturnPressed: event => control.press(event)
    Keys.onEnterPressed: event => control.press(event)
    Keys.onSpacePressed: event => control.press(event)
    onActiveFocusChanged: if (!activeFocus) byPointer = false
    onBackgroundChanged: control.fill(background, back)
    onContentItemChanged: control.fill(contentItem, inner)

    Item {
        id: back

        anchors.fill: parent
    }
    MouseArea {
        id: area

        anchors.fill: parent
        enabled: control.interactive
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onPressed: {
            control.byPointer = true;
            control.forceActiveFocus(Qt.MouseFocusReason);
        }
        onClicked: control.activate()
    }
    Item {
        id: inner

        anchors.fill: parent
        anchors.leftMargin: control.horizontalPadding
        anchors.rightMargin: control.horizontalPadding
        anchors.topMargin: control.verticalPadding
        anchors.bottomMargin: control.verticalPadding
    }
    FocusRing {
        inside: control.ringInside
        shown: control.visualFocus
    }
}
