// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One stop of a TimelineRow.
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
    property bool last: false
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
    Accessible.name: Words.spoken([title, spoken[status]])
    Accessible.description: Words.spoken([time, detail])

    Item {
        Layout.fillHeight: true
        implicitWidth: Sizes.icon

        Rectangle {
            x: (parent.width - width) / 2
            y: Sizes.icon
            width: Sizes.bar / 4
            height: parent.height - y
            color: stop.status === TimelineRow.Done ? Theme.success : Theme.border
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
            visible: stop.status === TimelineRow.Coming
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.bottomMargin: stop.last ? 0 : Space.large
        spacing: 0

        Label {
            text: stop.title
            strong: stop.status === TimelineRow.Current || stop.status === TimelineRow.Stopped
            muted: stop.status === TimelineRow.Coming
            decorative: true
        }
        Label {
            visible: text !== ""
            text: stop.time
            type: Type.caption
            muted: true
            decorative: true
        }
        Label {
            visible: text !== ""
            text: stop.detail
            decorative: true
        }
    }
}
