// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// The person's own place: for whom, what waits, how the program looks.
Page {
    id: page

    //: The title of a page: what belongs to the person.
    title: qsTr("我的")

    ListCell {
        //: A line that leads to the choice of for whom things are done.
        text: qsTr("为谁办")
        detail: AppContext.forWhomName
        iconName: "people"
        onClicked: page.navigate("forWhom", {})
    }
    ListCell {
        text: qsTr("等待提交的")
        value: AppContext.waitingCount > 0 ? qsTr("%n 件", "", AppContext.waitingCount) : ""
        iconName: "savedHere"
        onClicked: page.navigate("waiting", {})
    }
    ListCell {
        text: qsTr("个人资料")
        detail: qsTr("填一次，每张表都带上")
        iconName: "person"
        onClicked: page.navigate("profile", {})
    }
    ListCell {
        text: qsTr("收藏和看过的")
        iconName: "star"
        onClicked: page.navigate("kept", {})
    }
    ListCell {
        visible: AppContext.stage === AppContext.Enrol
        //: A line that leads to where one signs in.
        text: qsTr("登录")
        iconName: "person"
        onClicked: page.navigate("enrol", {})
    }
    ListCell {
        //: A line that leads to the settings.
        text: qsTr("设置")
        detail: qsTr("长辈版、字的大小、颜色、语言")
        iconName: "settings"
        onClicked: page.navigate("settings", {})
    }
    ListCell {
        //: A line that leads to how the program is used.
        text: qsTr("怎么用")
        detail: qsTr("四步办一件事、公文里的词、键盘")
        iconName: "help"
        onClicked: page.navigate("howTo", {})
    }
    ListCell {
        text: qsTr("用到的开源软件")
        iconName: "info"
        onClicked: page.navigate("about", {})
    }
}
