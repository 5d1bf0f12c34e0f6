// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// An electronic licence: to be shown, and printed.
Page {
    id: page

    property LicenceViewModel viewModel: LicenceViewModel {
        licenceId: page.routeParams.licenceId ?? ""
        onSaved: file => Qt.openUrlExternally(file)
        onActionFailed: (title, advice) => said.show(Words.spoken([title, advice]))
    }

    title: qsTr("电子证照")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    onRetry: viewModel.retry()

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
            currentFile = currentFolder + "/" + page.viewModel.title + ".pdf";
            open();
        }

        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("A4 文件 (*.pdf)")]
        onAccepted: page.viewModel.saveAs(selectedFile)
    }
}
