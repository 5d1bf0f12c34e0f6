// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One office: address, open now or when next, its week.
Card {
    id: cell

    required property string name
    required property string address
    required property bool openNow
    required property string openText
    required property var week

    property bool unfolded: false

    Layout.fillWidth: true
    title: name
    iconName: "mapPin"

    Label {
        text: cell.address
    }
    StatusTag {
        text: cell.openText
        tone: cell.openNow ? Tone.Success : Tone.Neutral
    }
    Link {
        text: cell.unfolded ? qsTr("收起上班时间") : qsTr("看一周的上班时间")
        onClicked: cell.unfolded = !cell.unfolded
    }
    WeekHours {
        Layout.fillWidth: true
        visible: cell.unfolded
        model: cell.week
    }
}
