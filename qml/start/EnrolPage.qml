// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// First start: the code that ties this device to a person. Guides can be read without it.
Page {
    id: page

    property FirstStartViewModel viewModel: FirstStartViewModel {}

    //: The title of a page, and its button: enter the code of the platform.
    title: qsTr("登录")

    Label {
        text: qsTr("输入平台给您的代码")
        type: Type.headline
        heading: true
    }
    Label {
        text: qsTr("代码是窗口或平台给的，字母和数字都要输。登录后才能提交、预约；只看指南不用登录。")
        muted: true
    }
    TextField {
        id: code

        label: qsTr("登录代码")
        error: page.viewModel.codeError
        onAccepted: text => page.viewModel.enrol(text)
    }
    SyncProgress {
        viewModel: page.viewModel
    }
    footer: [
        Button {
            Layout.fillWidth: true
            text: qsTr("登录")
            kind: Button.Primary
            busy: page.viewModel.enrolling
            enabled: code.text !== ""
            onClicked: page.viewModel.enrol(code.text)
        },
        Button {
            Layout.fillWidth: true
            text: qsTr("先不登录，只看指南")
            kind: Button.Quiet
            onClicked: page.navigate("home", {})
        }
    ]
}
