// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// What one can still do: press, take back, read the guide again.
ColumnLayout {
    id: actions

    required property CaseViewModel viewModel

    signal guideAsked()
    signal paperAsked()

    Layout.fillWidth: true
    spacing: Space.small

    Button {
        Layout.fillWidth: true
        visible: actions.viewModel.canUrge
        text: qsTr("催一催")
        onClicked: actions.viewModel.urge()
    }
    Button {
        Layout.fillWidth: true
        text: qsTr("再看一遍指南")
        onClicked: actions.guideAsked()
    }
    Button {
        Layout.fillWidth: true
        visible: actions.viewModel.canPrint
        iconName: "print"
        text: qsTr("打印这张表")
        onClicked: actions.paperAsked()
    }
    Button {
        Layout.fillWidth: true
        visible: actions.viewModel.canWithdraw
        text: qsTr("撤回申请")
        kind: Button.Danger
        onClicked: ask.open()
    }
    Dialog {
        id: ask

        title: qsTr("撤回申请？")
        text: qsTr("撤回后窗口不再办这件事。填过的内容还留在本机。")
        acceptText: qsTr("撤回")
        dangerous: true
        onAccepted: actions.viewModel.withdraw("")
    }
}
