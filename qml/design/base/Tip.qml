// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The name of a picture, shown while the pointer rests on it.
T.ToolTip {
    id: tip

    property bool shown: false

    visible: shown && text !== ""
    delay: 600
    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + Space.hair : 0
    margins: Space.small
    padding: Space.small
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    background: Rectangle {
        radius: Radius.small
        color: Theme.text
    }
    contentItem: Label {
        text: tip.text
        type: Type.caption
        color: Theme.surface
        decorative: true
    }
}
