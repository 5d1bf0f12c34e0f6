// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A large door: picture above words. The elder home has four of them.
Tappable {
    id: tile

    property string detail: ""
    property color ink: Theme.primary

    Layout.fillWidth: true
    Layout.fillHeight: true
    padding: Space.large
    description: detail
    background: Rectangle {
        radius: Radius.large
        color: tile.down || tile.hovered ? Theme.primarySoft : Theme.raised
        border.width: Sizes.hairline
        border.color: Theme.border
    }
    contentItem: ColumnLayout {
        spacing: Space.small

        Item {
            Layout.fillHeight: true
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: tile.iconName
            color: tile.ink
            size: Theme.elder ? Sizes.iconLarge : Sizes.icon
        }
        Label {
            text: tile.text
            strong: true
            type: Theme.elder ? Type.title : Type.body
            horizontalAlignment: Text.AlignHCenter
            decorative: true
        }
        Label {
            visible: text !== ""
            text: tile.detail
            type: Type.caption
            muted: true
            horizontalAlignment: Text.AlignHCenter
            decorative: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
