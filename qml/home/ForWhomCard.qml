// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// For whom first: who things are done for now, and the way to change it.
ListCell {
    visible: AppContext.stage === AppContext.Ready
    iconName: "people"
    text: AppContext.forSelf ? qsTr("为自己办") : AppContext.forWhomText
    detail: qsTr("换一个人：家人、我帮的人")
}
