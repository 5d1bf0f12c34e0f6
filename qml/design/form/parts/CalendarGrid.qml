// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The days of one month, Monday first.
GridLayout {
    id: grid

    property date month: new Date()
    property string value: ""
    property string minimum: ""
    property string maximum: ""
    readonly property int lead: (month.getDay() + 6) % 7
    readonly property int days: new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate()
    readonly property bool here: value.slice(0, 7) === isoOf(lead).slice(0, 7)
    readonly property int chosenIndex: here ? lead + Number(value.slice(8)) - 1 : -1

    signal picked(string day)
    signal turned(int by)

    function isoOf(index: int): string {
        const day = new Date(Date.UTC(month.getFullYear(), month.getMonth(), index - lead + 1));
        return day.toISOString().slice(0, 10);
    }

    function walk(from: int, by: int) {
        const to = Math.max(lead, Math.min(lead + days - 1, from + by));
        cells.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    // The chosen day, else the first that can be chosen.
    function takeFocus() {
        let at = Math.max(lead, chosenIndex);
        while (at < cells.count - 1 && !cells.itemAt(at).enabled)
            ++at;
        cells.itemAt(at).forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    columns: 7
    columnSpacing: 0
    rowSpacing: 0
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        event.accepted = by !== 0;
        grid.turned(by);
    }

    Repeater {
        model: 7
        delegate: WeekdayName {}
    }
    Repeater {
        id: cells

        model: grid.lead + grid.days
        delegate: DayButton {
            day: index < grid.lead ? "" : grid.isoOf(index)
            chosen: day !== "" && day === grid.value
            enabled: day !== "" && (grid.minimum === "" || day >= grid.minimum) && (grid.maximum === "" || day <= grid.maximum)
            onClicked: grid.picked(day)
            onWalked: by => grid.walk(index, by)
        }
    }
}
