// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// What stands in a Dialog: title, words and content that scroll, and two buttons that do not.
ColumnLayout {
    id: frame

    property string title: ""
    property string text: ""
    property string acceptText: ""
    property string rejectText: ""
    property bool dangerous: false
    default property alias content: column.data

    signal accepted()
    signal rejected()

    function takeFocus() {
        const first = acceptText === "" || dangerous ? reject : accept;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Space.large
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: text

    Scroller {
        id: scroller

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight

        ContentColumn {
            id: column

            room: scroller.width
            spacing: Space.medium

            Label {
                visible: text !== ""
                text: frame.title
                type: Type.title
                heading: true
            }
            Label {
                visible: text !== ""
                text: frame.text
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
            text: frame.rejectText
            onClicked: frame.rejected()
        }
        Button {
            id: accept

            Layout.fillWidth: true
            visible: text !== ""
            kind: frame.dangerous ? Button.Danger : Button.Primary
            text: frame.acceptText
            onClicked: frame.accepted()
        }
    }
}
