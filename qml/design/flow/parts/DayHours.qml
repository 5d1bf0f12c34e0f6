// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One day of WeekHours.
ColumnLayout {
    id: row

    required property var model
    property int from: 0
    property int to: 24 * 60
    property int now: -1
    readonly property var day: model.modelData ?? model
    readonly property bool today: day.today ?? false

    function share(minute: int): real {
        return Math.max(0, Math.min(1, (minute - from) / (to - from)));
    }

    Layout.fillWidth: true
    spacing: Space.hair
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.spoken([day.day, day.words])

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.medium

        Label {
            Layout.fillWidth: false
            text: row.day.day
            strong: row.today
            decorative: true
        }
        Label {
            text: row.day.words
            strong: row.today
            muted: row.day.spans.length === 0
            horizontalAlignment: Text.AlignRight
            decorative: true
        }
    }
    Rectangle {
        id: hours

        Layout.fillWidth: true
        implicitHeight: Sizes.bar
        radius: height / 2
        color: Theme.sunken

        Repeater {
            model: row.day.spans
            delegate: HourSpan {
                x: row.share(modelData.from) * hours.width
                width: row.share(modelData.to) * hours.width - x
                strong: row.today
            }
        }
        Rectangle {
            x: row.share(row.now) * hours.width
            y: -Space.hair
            width: Sizes.bar / 4
            height: hours.height + 2 * Space.hair
            color: Theme.danger
            visible: row.today && row.now >= 0
        }
    }
}
