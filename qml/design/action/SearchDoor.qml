// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Looks like a field to search in, and leads to the page that has one.
Tappable {
    id: door

    text: qsTr("搜索要办的事")
    iconName: "search"
    horizontalPadding: Space.medium
    verticalPadding: Space.small
    background: Rectangle {
        radius: Radius.large
        color: door.down || door.hovered ? Theme.sunken : Theme.raised
        border.width: Sizes.hairline
        border.color: Theme.outline
    }
    contentItem: Item {
        implicitWidth: words.x + words.implicitWidth
        implicitHeight: words.height

        Icon {
            id: glass

            anchors.verticalCenter: parent.verticalCenter
            name: door.iconName
            color: Theme.muted
        }
        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: glass.width + Space.small
            width: parent.width - x
            text: door.text
            muted: true
            decorative: true
        }
    }
}
