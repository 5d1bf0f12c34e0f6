// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One guide in a list: the everyday name, the official one below, who does it.
ListCell {
    id: cell

    required property string rowId
    required property string title
    required property string officialName
    required property string department
    required property bool online

    width: ListView.view ? ListView.view.width : implicitWidth
    text: title
    detail: officialName === title ? department : qsTr("%1 · %2").arg(officialName).arg(department)
    iconName: "guides"

    StatusTag {
        visible: cell.online
        text: qsTr("可网上办")
        tone: Tone.Info
    }
}
