// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The steps of a service as a picture: from the top down, what happens at the same time side by side.
ColumnLayout {
    id: flow

    // An array of stages; a stage is an array of { title, detail }.
    property var stages: []
    readonly property int count: rows.count

    Layout.fillWidth: true
    spacing: 0
    Accessible.role: Accessible.List
    //: The name of the picture of a service's steps.
    Accessible.name: qsTr("办理流程")

    Repeater {
        id: rows

        model: flow.stages
        delegate: FlowStage {
            last: index === flow.count - 1
        }
    }
}
