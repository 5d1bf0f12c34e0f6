// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The way into the elder mode (长辈版) and back, on the first page.
Button {
    Layout.fillWidth: true
    iconName: "elder"
    text: AppContext.elderMode ? qsTr("回到普通版") : qsTr("长辈版：大字、简单")
    onClicked: AppContext.elderMode = !AppContext.elderMode
}
