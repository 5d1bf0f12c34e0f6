// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How far a stop of a Timeline is, as a sign.
Item {
    id: mark

    // In the order of Timeline.Status.
    property int status: TimelineRow.Done
    readonly property list<string> allSpoken: [
        //: The state of a step of a case.
        qsTr("已完成"),
        //: The state of a step of a case.
        qsTr("正在进行"),
        //: The state of a step of a case.
        qsTr("还没开始"),
        //: The state of a step of a case.
        qsTr("停在这里")
    ]
    readonly property string spoken: allSpoken[status]

    implicitWidth: Sizes.icon
    implicitHeight: Sizes.icon

    Icon {
        name: ["confirmed", "clock", "", "error"][mark.status]
        color: [Theme.success, Theme.primary, Theme.muted, Theme.danger][mark.status]
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
        visible: mark.status === TimelineRow.Coming
    }
}
