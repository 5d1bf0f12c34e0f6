// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// For whom first. When it is for somebody else, the head of every page says so.
ListCell {
    visible: AppContext.stage === AppContext.Ready && AppContext.forSelf
    iconName: "people"
    text: qsTr("为自己办")
    detail: qsTr("换一个人：家人、我帮的人")
}
