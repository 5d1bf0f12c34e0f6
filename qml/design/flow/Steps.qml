// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// How far one is in a few steps: in words, and as a bar for each.
ColumnLayout {
    id: steps

    // The names of the steps.
    property var model: []
    property int current: 0
    readonly property int count: bars.count
    readonly property string currentName: count > current ? model[current] : ""

    Layout.fillWidth: true
    spacing: Space.small

    Label {
        //: Progress through a form: step %1 of %2, then the name of the step.
        text: qsTr("第 %1 步, 共 %2 步: %3").arg(steps.current + 1).arg(steps.count).arg(steps.currentName)
        strong: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Space.hair

        Repeater {
            id: bars

            model: steps.model
            delegate: StepBar {
                current: steps.current
            }
        }
    }
}
