// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The one-time notice: all there is to bring and to know, on one sheet to keep, pass on or print.
Page {
    id: page

    property NoticeViewModel viewModel: NoticeViewModel {
        guideId: page.routeParams.guideId ?? ""
        onSaved: path => done.show(qsTr("已存到 %1").arg(path))
        onActionFailed: (title, advice) => done.show(title)
    }

    title: qsTr("一次性告知")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    onRetry: viewModel.retry()

    Flow {
        Layout.fillWidth: true
        visible: AppContext.canShare
        spacing: Space.small

        Button {
            iconName: "share"
            //: Buttons: the notice goes to somebody else as a picture; on a desktop it is copied, to be pasted.
            text: AppContext.sharesByCopying ? qsTr("复制图片") : qsTr("把图片发给别人")
            onClicked: page.viewModel.sharePicture()
        }
        Button {
            iconName: "message"
            //: Buttons: the notice goes to somebody else as text; on a desktop it is copied, to be pasted.
            text: AppContext.sharesByCopying ? qsTr("复制文字") : qsTr("把文字发给别人")
            onClicked: page.viewModel.shareWords()
        }
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
        id: done
    }
    footer: RowLayout {
        Layout.fillWidth: true
        spacing: Space.medium

        Button {
            Layout.fillWidth: true
            text: qsTr("存成图片")
            onClicked: dialog.ask("png")
        }
        Button {
            Layout.fillWidth: true
            text: qsTr("存成 A4 打印")
            kind: Button.Primary
            onClicked: dialog.ask("pdf")
        }
    }

    FileDialog {
        id: dialog

        function ask(ending: string) {
            defaultSuffix = ending;
            nameFilters = ending === "pdf" ? [qsTr("A4 文件 (*.pdf)")] : [qsTr("图片 (*.png)")];
            currentFile = currentFolder + "/" + page.viewModel.fileName + "." + ending;
            open();
        }

        fileMode: FileDialog.SaveFile
        onAccepted: page.viewModel.saveAs(selectedFile)
    }
}
