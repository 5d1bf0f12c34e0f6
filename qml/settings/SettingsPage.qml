// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// How the program looks and speaks, and what it is made of.
Page {
    id: page

    //: The title of a page.
    title: qsTr("设置")

    Switch {
        Layout.fillWidth: true
        //: A switch: the simple, large face of the program.
        text: qsTr("长辈版")
        detail: qsTr("大字、大按钮、少几个字")
        checked: AppContext.elderMode
        onToggledTo: on => AppContext.elderMode = on
    }
    RadioGroup {
        label: qsTr("字有多大")
        options: [...Theme.scales].map(scale => ({ "text": qsTr("%1 倍").arg(scale), "value": scale }))
        value: AppContext.textScale
        onChosen: scale => AppContext.textScale = scale
    }
    RadioGroup {
        //: A question: which palette.
        label: qsTr("颜色")
        options: [
            { "text": qsTr("跟随系统"), "value": "system" },
            //: A palette: light.
            { "text": qsTr("浅色"), "value": "light" },
            //: A palette: dark.
            { "text": qsTr("深色"), "value": "dark" },
            //: A palette: high contrast.
            { "text": qsTr("高对比"), "value": "contrast" }
        ]
        value: AppContext.palette
        onChosen: palette => AppContext.palette = palette
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("减少动画")
        checked: AppContext.reduceMotion
        onToggledTo: on => AppContext.reduceMotion = on
    }
    RadioGroup {
        label: qsTr("语言 Language")
        options: [
            { "text": "中文", "value": "zh" },
            { "text": "English", "value": "en" }
        ]
        value: AppContext.language
        onChosen: language => AppContext.language = language
    }
    ListCell {
        text: qsTr("等待提交的")
        value: AppContext.waitingCount > 0 ? qsTr("%n 件", "", AppContext.waitingCount) : ""
        iconName: "cloudSaved"
        onClicked: page.navigate("waiting", {})
    }
    ListCell {
        text: qsTr("从文件更新指南")
        iconName: "download"
        onClicked: bundleDialog.open()
    }
    ListCell {
        text: qsTr("用到的开源软件")
        iconName: "info"
        onClicked: page.navigate("about", {})
    }
    Label {
        text: qsTr("样例：指南、人物和号码都不是真的政务信息。全国政务服务热线 12345。")
        type: Type.caption
        muted: true
    }
    FileDialog {
        id: bundleDialog

        title: qsTr("从文件更新指南")
        nameFilters: [qsTr("指南文件 (*.tongban)")]
        onAccepted: AppContext.importGuides(selectedFile)
    }
}
