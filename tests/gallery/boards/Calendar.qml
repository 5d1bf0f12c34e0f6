// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    Timer {
        interval: 0
        running: true
        onTriggered: calendar.openAt("2026-11-23")
    }
    Item { implicitHeight: 640; Layout.fillWidth: true }
    CalendarDialog { id: calendar; title: "希望哪天来"; minimum: "2026-11-10" }
}
