// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// A form on paper: as it is filled in, or blank; saved as A4 and opened where it can be printed.
Page {
    id: page

    property PaperViewModel viewModel: PaperViewModel {
        onSaved: file => Qt.openUrlExternally(file)
        onActionFailed: (title, advice) => said.show(Words.spoken([title, advice]))
    }

    title: qsTr("打印这张表")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: viewModel.errorTitle
    emptyAdvice: viewModel.errorAdvice
    emptyIcon: "clock"
    onRetry: viewModel.retry()
    Component.onCompleted: viewModel.open(routeParams.guideId ?? "", routeParams.draftId ?? "", routeParams.caseId ?? "")

    Switch {
        visible: page.routeParams.caseId === undefined
        text: qsTr("打空白的，自己拿笔填")
        iconName: "edit"
        checked: page.viewModel.blank
        onToggledTo: on => page.viewModel.blank = on
    }
    Image {
        Layout.fillWidth: true
        Layout.preferredHeight: sourceSize.width > 0 ? width * sourceSize.height / sourceSize.width : 0
        source: page.viewModel.picture
        fillMode: Image.PreserveAspectFit
        smooth: true
        mipmap: true
        Accessible.role: Accessible.Graphic
        Accessible.name: page.viewModel.words
    }
    Toast {
        id: said
    }
    footer: Button {
        Layout.fillWidth: true
        iconName: "print"
        text: qsTr("存成 A4 打印")
        kind: Button.Primary
        onClicked: dialog.ask()
    }

    FileDialog {
        id: dialog

        function ask() {
            currentFile = currentFolder + "/" + page.viewModel.fileName + ".pdf";
            open();
        }

        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("A4 文件 (*.pdf)")]
        onAccepted: page.viewModel.saveAs(selectedFile)
    }
}
