// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One stage of a FlowDiagram: its steps beside each other, or below each other within one bracket where there is no room.
ColumnLayout {
    id: stage

    required property int index
    required property var modelData
    property bool last: false
    readonly property int lanes: modelData.length
    readonly property bool beside: lanes === 1 || width / lanes >= Type.body.size * 9

    Layout.fillWidth: true
    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight + (stage.lanes > 1 ? 2 * Space.small : 0)
        radius: Radius.large
        color: stage.lanes > 1 ? Theme.infoSoft : Theme.surface

        GridLayout {
            id: grid

            x: stage.lanes > 1 ? Space.small : 0
            y: x
            width: parent.width - 2 * x
            columns: stage.beside ? stage.lanes : 1
            columnSpacing: Space.small
            rowSpacing: Space.small

            Label {
                Layout.columnSpan: grid.columns
                visible: stage.lanes > 1
                //: Above steps of a service that happen at the same time; %1 says how many.
                text: qsTr("%1 项同时办理").arg(stage.lanes)
                type: Type.caption
                strong: true
                color: Theme.info
            }
            Repeater {
                model: stage.modelData
                delegate: FlowStep {
                    number: stage.index + 1
                }
            }
        }
    }
    FlowArrow {
        Layout.alignment: Qt.AlignHCenter
        visible: !stage.last
    }
}
