// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    Timer {
        interval: 0
        running: true
        onTriggered: ask.open()
    }
    Item { implicitHeight: 640; Layout.fillWidth: true }
    Dialog {
        id: ask

        title: "删除这份草稿？"
        text: "草稿只在这台设备上，删除以后找不回来。"
        acceptText: "删除草稿"
        dangerous: true
    }
}
