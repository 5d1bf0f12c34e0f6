// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    Timer {
        interval: 0
        running: true
        onTriggered: sheet.open()
    }
    Item { implicitHeight: 640; Layout.fillWidth: true }
    Sheet {
        id: sheet

        title: "为谁办"

        ListCell { iconName: "person"; text: "我"; detail: "于建国" }
        ListCell { iconName: "family"; text: "妈妈"; detail: "王桂兰" }
        ListCell { iconName: "people"; text: "我帮的人"; detail: "10 人" }
    }
}
