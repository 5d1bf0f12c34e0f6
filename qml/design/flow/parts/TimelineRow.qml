// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One stop of a Timeline.
RowLayout {
    id: stop

    required property int index
    required property var model
    property Timeline line: null
    readonly property var row: model.modelData ?? model
    readonly property int status: line ? row[line.statusRole] ?? Timeline.Done : Timeline.Done
    readonly property bool last: line !== null && index === line.count - 1
    readonly property list<string> spoken: [
        //: The state of a step of a case.
        qsTr("已完成"),
        //: The state of a step of a case.
        qsTr("正在进行"),
        //: The state of a step of a case.
        qsTr("还没开始"),
        //: The state of a step of a case.
        qsTr("停在这里")
    ]

    Layout.fillWidth: true
    spacing: Space.medium
    Accessible.role: Accessible.ListItem
    Accessible.name: [title.text, spoken[status]].join(", ")
    Accessible.description: [time.text, detail.text].filter(part => part !== "").join(", ")

    Item {
        Layout.fillHeight: true
        implicitWidth: Sizes.icon

        Rectangle {
            x: (parent.width - width) / 2
            y: Sizes.icon
            width: Sizes.bar / 4
            height: parent.height - y
            color: stop.status === Timeline.Done ? Theme.success : Theme.border
            visible: !stop.last
        }
        Icon {
            name: ["confirmed", "clock", "", "error"][stop.status]
            color: [Theme.success, Theme.primary, Theme.muted, Theme.danger][stop.status]
        }
        Rectangle {
            width: Sizes.icon * 0.6
            height: width
            x: Sizes.icon * 0.2
            y: x
            radius: width / 2
            color: Theme.raised
            border.width: 2 * Sizes.hairline
            border.color: Theme.outline
            visible: stop.status === Timeline.Coming
        }
    }
    ColumnLayout {
        Layout.bottomMargin: stop.last ? 0 : Space.large
        spacing: 0

        Label {
            id: title

            text: stop.line ? stop.row[stop.line.titleRole] ?? "" : ""
            strong: stop.status === Timeline.Current || stop.status === Timeline.Stopped
            muted: stop.status === Timeline.Coming
            decorative: true
        }
        Label {
            id: time

            visible: text !== ""
            text: stop.line ? stop.row[stop.line.timeRole] ?? "" : ""
            type: Type.caption
            muted: true
            decorative: true
        }
        Label {
            id: detail

            visible: text !== ""
            text: stop.line ? stop.row[stop.line.detailRole] ?? "" : ""
            decorative: true
        }
    }
}
