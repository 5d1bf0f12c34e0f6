// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The form as its parts, for whom it is, and what was there already.
ColumnLayout {
    id: view

    required property FillViewModel viewModel

    signal paperAsked()

    Layout.fillWidth: true
    spacing: Space.large

    Label {
        text: view.viewModel.title
        type: Type.headline
        heading: true
    }
    Label {
        visible: view.viewModel.forWhom !== ""
        text: qsTr("给%1办").arg(view.viewModel.forWhom)
        muted: true
    }
    CorrectionNotice {
        viewModel: view.viewModel
    }
    Label {
        visible: text !== ""
        text: view.viewModel.begunText
        type: Type.caption
        muted: true
    }
    Notice {
        visible: view.viewModel.endedElsewhere
        announced: true
        tone: Tone.Warning
        title: qsTr("这张表在另一台设备上已经交了或删了")
        text: qsTr("您在这台设备上填的还留着，不用了可以删掉。")
    }
    ChoicesView {
        viewModel: view.viewModel
    }
    Notice {
        visible: view.viewModel.resumed && !view.viewModel.correcting
        title: qsTr("接着上次的填")
        text: qsTr("上次填的都在。")

        Link {
            text: qsTr("不要了，从头填")
            onClicked: anew.open()
        }
    }
    Notice {
        visible: view.viewModel.orphans.length > 0
        tone: Tone.Warning
        title: qsTr("这张表改过了，下面这些放不进新表")
        text: [...view.viewModel.orphans].join("\n")
    }
    Label {
        text: view.viewModel.progressText
        type: Type.caption
        muted: true
    }
    TaskList {
        name: qsTr("这张表的几部分")
        model: view.viewModel.tasks
        onOpened: (index, row) => view.viewModel.openPage(row.rowId)
    }
    Button {
        kind: Button.Quiet
        iconName: "print"
        text: qsTr("打印这张表")
        onClicked: view.paperAsked()
    }
    Dialog {
        id: anew

        title: qsTr("从头填？")
        text: qsTr("上次填的会删掉。")
        acceptText: qsTr("删掉，从头填")
        dangerous: true
        onAccepted: view.viewModel.beginAnew()
    }
}
