// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// It is written down and on its way: what is true now, and what comes next.
ColumnLayout {
    id: view

    required property FillViewModel viewModel

    readonly property string title: AppContext.online ? qsTr("交出去了") : qsTr("已存下，联网后自动交")

    signal caseAsked(string caseId)
    signal bookAsked()

    Layout.fillWidth: true
    spacing: Space.large

    Icon {
        Layout.alignment: Qt.AlignHCenter
        name: AppContext.online ? "confirmed" : "savedHere"
        size: Sizes.iconLarge
        color: AppContext.online ? Theme.success : Theme.info
    }
    Label {
        text: view.title
        type: Type.headline
        heading: true
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        text: AppContext.online ? qsTr("平台收到后会告诉您。窗口看过、同意受理，才开始算办理时间。")
                                : qsTr("现在没有网络，填的都在这台设备上。有网络时会自己交出去，不用再填，也不用守着。")
    }
    Label {
        visible: text !== ""
        text: view.viewModel.contactText
        muted: true
    }
    Button {
        Layout.fillWidth: true
        text: qsTr("再约个时间去窗口")
        onClicked: view.bookAsked()
    }
}
