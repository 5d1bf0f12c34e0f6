// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One day of WeekHours.
ColumnLayout {
    id: row

    required property var model
    property WeekHours week: null
    readonly property var day: model.modelData ?? model
    readonly property bool today: day.today ?? false
    readonly property real length: week ? week.to - week.from : 1

    function share(minute: int): real {
        return week ? Math.max(0, Math.min(1, (minute - week.from) / length)) : 0;
    }

    Layout.fillWidth: true
    spacing: Space.hair
    Accessible.role: Accessible.ListItem
    Accessible.name: [day.day, day.words].join(" ")

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
        id: scale

        Layout.fillWidth: true
        implicitHeight: Sizes.bar
        radius: height / 2
        color: Theme.sunken

        Repeater {
            model: row.day.spans
            delegate: HourSpan {
                x: row.share(modelData.from) * scale.width
                width: row.share(modelData.to) * scale.width - x
                strong: row.today
            }
        }
        Rectangle {
            x: row.share(row.week ? row.week.now : 0) * scale.width
            y: -Space.hair
            width: Sizes.bar / 4
            height: scale.height + 2 * Space.hair
            color: Theme.danger
            visible: row.today && row.week !== null && row.week.now >= 0
        }
    }
}
