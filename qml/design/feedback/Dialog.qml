// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One question that cannot wait. Escape is the answer that changes nothing.
T.Dialog {
    id: dialog

    property string text: ""
    //: A button: yes, do it.
    property string acceptText: qsTr("确定")
    //: A button: leave everything as it is.
    property string rejectText: qsTr("取消")
    // What is asked cannot be undone.
    property bool dangerous: false
    default property alias content: column.data
    readonly property Item host: T.Overlay.overlay

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    width: host ? Math.min(Sizes.dialog, host.width - 2 * Space.large) : Sizes.dialog
    height: host ? Math.min(frame.implicitHeight + 2 * padding, host.height - 2 * Space.large) : 0
    x: host ? (host.width - width) / 2 : 0
    y: host ? (host.height - height) / 2 : 0
    padding: Space.large
    onOpened: frame.takeFocus()
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Radius.large
        color: Theme.raised
        border.width: Sizes.hairline
        border.color: Theme.border
    }
    contentItem: DialogFrame {
        id: frame

        title: dialog.title
        text: dialog.text
        acceptText: dialog.acceptText
        rejectText: dialog.rejectText
        dangerous: dialog.dangerous
        onAccepted: dialog.accept()
        onRejected: dialog.reject()

        ColumnLayout {
            id: column

            Layout.fillWidth: true
            spacing: Space.medium
        }
    }
}
