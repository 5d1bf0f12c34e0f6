// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A row of a list: picture, words, smaller words, a value, and what the page puts at its end.
Tappable {
    id: cell

    property string detail: ""
    property string value: ""
    property color ink: Theme.primary
    default property alias trailing: end.data

    Layout.fillWidth: true
    horizontalPadding: Space.large
    verticalPadding: Space.medium
    ringInside: true
    description: Words.spoken([detail, value])
    role: interactive ? Accessible.Button : Accessible.ListItem
    background: Rectangle {
        radius: Radius.medium
        color: cell.interactive && (cell.down || cell.hovered) ? Theme.sunken : Theme.raised
    }
    contentItem: RowLayout {
        spacing: Space.medium

        Icon {
            Layout.alignment: Qt.AlignTop
            name: cell.iconName
            color: cell.ink
        }
        ColumnLayout {
            spacing: 0

            Label {
                text: cell.text
                decorative: true
            }
            Label {
                visible: text !== ""
                text: cell.detail
                type: Type.caption
                muted: true
                decorative: true
            }
            Label {
                visible: text !== ""
                text: cell.value
                strong: true
                decorative: true
            }
            Flow {
                id: end

                Layout.fillWidth: true
                Layout.topMargin: children.length > 0 ? Space.hair : 0
                visible: children.length > 0
                spacing: Space.small
            }
        }
        Icon {
            visible: cell.interactive
            name: "chevronRight"
            color: Theme.muted
            size: Sizes.iconSmall
        }
    }
}
