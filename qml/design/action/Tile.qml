// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A large door: picture above words, or before them where each has a row of its own. The elder home has four of them.
Tappable {
    id: tile

    property string detail: ""
    property color ink: Theme.primary
    property bool inRow: false

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
    contentItem: Item {
        implicitWidth: body.implicitWidth
        implicitHeight: body.implicitHeight

        GridLayout {
            id: body

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            columnSpacing: Space.large
            rowSpacing: Space.small

            Icon {
                Layout.alignment: tile.inRow ? Qt.AlignVCenter : Qt.AlignHCenter
                Layout.rowSpan: tile.inRow && tile.detail !== "" ? 2 : 1
                name: tile.iconName
                color: tile.ink
                size: Theme.elder ? Sizes.iconLarge : Sizes.icon
            }
            Label {
                Layout.row: tile.inRow ? 0 : 1
                Layout.column: tile.inRow ? 1 : 0
                text: tile.text
                strong: true
                type: Theme.elder ? Type.title : Type.body
                horizontalAlignment: tile.inRow ? Text.AlignLeft : Text.AlignHCenter
                decorative: true
            }
            Label {
                Layout.row: tile.inRow ? 1 : 2
                Layout.column: tile.inRow ? 1 : 0
                visible: text !== ""
                text: tile.detail
                type: Type.caption
                muted: true
                horizontalAlignment: tile.inRow ? Text.AlignLeft : Text.AlignHCenter
                decorative: true
            }
        }
    }
}
