// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One stop of a Timeline; several departments at the same time stand beside each other within it.
RowLayout {
    id: stop

    enum Status {
        Done,
        Current,
        Coming,
        Stopped
    }

    required property int index
    required property var model
    readonly property var row: model.modelData ?? model
    property string title: ""
    property string detail: ""
    property string time: ""
    // In the order of Timeline.Status.
    property int status: TimelineRow.Done
    // Why the clock does not run here.
    property string note: ""
    // Maps with title, detail, time and status.
    property var parts: []
    property bool last: false
    readonly property bool beside: width / Math.max(1, parts.length) >= Type.body.size * 12

    Layout.fillWidth: true
    spacing: Space.medium
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.spoken([title, mark.spoken])
    Accessible.description: Words.spoken([time, detail, note])

    Item {
        Layout.fillHeight: true
        implicitWidth: Sizes.icon

        TimelineMark {
            id: mark

            status: stop.status
        }
        TimelineRail {
            x: (parent.width - width) / 2
            y: Sizes.icon
            height: parent.height - y
            broken: stop.note !== ""
            color: stop.status === TimelineRow.Done ? Theme.success : Theme.border
            visible: !stop.last
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.bottomMargin: stop.last ? 0 : Space.large
        spacing: Space.hair

        TimelineWords {
            title: stop.title
            detail: stop.detail
            time: stop.time
            status: stop.status
        }
        StatusTag {
            text: stop.note
            tone: Tone.Warning
            iconName: "clock"
            decorative: true
        }
        GridLayout {
            visible: stop.parts.length > 0
            columns: stop.beside ? stop.parts.length : 1
            columnSpacing: Space.small
            rowSpacing: Space.small

            Repeater {
                model: stop.parts
                delegate: TimelinePart {}
            }
        }
    }
}
