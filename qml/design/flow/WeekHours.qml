// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Opening hours as a week: each day in words and as bars on the same scale of hours.
ColumnLayout {
    id: week

    // Rows of { day, words, today, spans: [{ from, to }] } with minutes of the day.
    property var model: []
    property int from: 7 * 60
    property int to: 19 * 60
    // The minute it is, or -1.
    property int now: -1

    Layout.fillWidth: true
    spacing: Space.small
    Accessible.role: Accessible.List
    //: The name of the picture of an office's opening hours.
    Accessible.name: qsTr("一周开放时间")

    Repeater {
        model: week.model
        delegate: DayHours {
            from: week.from
            to: week.to
            now: week.now
        }
    }
}
