// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A row of a list: picture, words, smaller words, a value, and what the page puts at its end.
Tappable {
    id: cell

    property string detail: ""
    property string value: ""
    property color ink: Theme.primary
    // What it leads to is shown beside the list.
    property bool current: false
    default property alias trailing: end.data

    Layout.fillWidth: true
    horizontalPadding: Space.large
    verticalPadding: Space.medium
    ringInside: true
    // In a long list only the row one is at is a stop; from there the list walks.
    activeFocusOnTab: interactive && (!ListView.view || ListView.isCurrentItem || activeFocus)
    Keys.forwardTo: ListView.view ? [ListView.view] : []
    // A row that waits to be used again is none to screen readers. Qt 6.8 hides it from them by itself, and leaves some hidden.
    ListView.onPooled: visible = false
    ListView.onReused: {
        visible = true;
        Accessible.ignored = false;
    }
    description: Words.spoken([detail, value])
    role: interactive ? Accessible.Button : Accessible.ListItem
    background: Rectangle {
        radius: Radius.medium
        color: cell.current ? Theme.primarySoft : cell.interactive && (cell.down || cell.hovered) ? Theme.sunken : Theme.raised
    }
    // Placed by widths and not by layouts: those of Qt 6.4 keep the height of the words a row had before it was used again.
    contentItem: Item {
        implicitWidth: Sizes.dialog
        implicitHeight: Math.max(picture.visible ? picture.height : 0, words.implicitHeight)

        Icon {
            id: picture

            y: words.y
            name: cell.iconName
            color: cell.ink
        }
        Item {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: picture.visible ? picture.width + Space.medium : 0
            width: parent.width - x - arrow.room
            implicitHeight: end.y + (end.children.length > 0 ? end.height : 0)
            height: implicitHeight

            Label {
                id: name

                width: words.width
                text: cell.text
                decorative: true
            }
            Label {
                id: note

                y: name.height
                width: words.width
                visible: text !== ""
                text: cell.detail
                type: Type.caption
                muted: true
                decorative: true
            }
            Label {
                id: worth

                y: note.y + (note.text === "" ? 0 : note.height)
                width: words.width
                visible: text !== ""
                text: cell.value
                strong: true
                decorative: true
            }
            Flow {
                id: end

                y: worth.y + (worth.text === "" ? 0 : worth.height)
                width: words.width
                topPadding: Space.hair
                visible: children.length > 0
                spacing: Space.small
            }
        }
        Icon {
            id: arrow

            readonly property real room: visible ? width + Space.medium : 0

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            visible: cell.interactive
            name: "chevronRight"
            color: Theme.muted
            size: Sizes.iconSmall
        }
    }
}
