// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// More of a page without leaving it: from below on a phone, in the middle of a wide window.
T.Popup {
    id: sheet

    property string title: ""
    default property alias content: column.data
    readonly property Item host: T.Overlay.overlay
    readonly property bool compact: host !== null && Breakpoints.isCompact(host.width)
    readonly property real wanted: head.implicitHeight + column.implicitHeight + 2 * padding + Space.medium

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: host ? (compact ? host.width : Math.min(Sizes.readable, host.width - 2 * Space.wide)) : 0
    height: host ? Math.min(wanted, host.height - Space.page) : 0
    x: host ? (host.width - width) / 2 : 0
    y: host ? (compact ? host.height - height : (host.height - height) / 2) : 0
    padding: Space.large
    onOpened: closing.forceActiveFocus(Qt.TabFocusReason)
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Radius.large
        color: Theme.raised
    }
    contentItem: ColumnLayout {
        spacing: Space.medium
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        RowLayout {
            id: head

            Layout.fillWidth: true

            Label {
                text: sheet.title
                type: Type.title
                heading: true
                verticalAlignment: Text.AlignVCenter
            }
            IconButton {
                id: closing

                iconName: "close"
                //: The name of the button that closes a sheet.
                text: qsTr("关闭")
                onClicked: sheet.close()
            }
        }
        Scroller {
            id: scroller

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight

            ContentColumn {
                id: column

                room: scroller.width
                spacing: Space.small
            }
        }
    }
}
