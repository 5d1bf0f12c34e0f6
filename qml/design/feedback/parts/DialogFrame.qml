// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// What stands in a Dialog: title, words and content that scroll, and two buttons that do not.
ColumnLayout {
    id: frame

    required property Dialog dialog
    default property alias content: column.data

    function takeFocus() {
        const first = dialog.acceptText === "" || dialog.dangerous ? reject : accept;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Space.large
    Accessible.role: Accessible.Dialog
    Accessible.name: dialog.title
    Accessible.description: dialog.text

    Scroller {
        id: scroller

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: scroller.width
            spacing: Space.medium

            Label {
                visible: text !== ""
                text: frame.dialog.title
                type: Type.title
                heading: true
            }
            Label {
                visible: text !== ""
                text: frame.dialog.text
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: accept.visible && reject.visible && accept.implicitWidth + reject.implicitWidth + columnSpacing <= frame.width ? 2 : 1
        columnSpacing: Space.small
        rowSpacing: Space.small

        Button {
            id: reject

            Layout.fillWidth: true
            visible: text !== ""
            text: frame.dialog.rejectText
            onClicked: frame.dialog.reject()
        }
        Button {
            id: accept

            Layout.fillWidth: true
            visible: text !== ""
            kind: frame.dialog.dangerous ? Button.Danger : Button.Primary
            text: frame.dialog.acceptText
            onClicked: frame.dialog.accept()
        }
    }
}
