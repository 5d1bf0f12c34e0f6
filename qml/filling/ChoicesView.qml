// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Questions to which two devices of the person gave different answers. Nothing is there while there are none.
ColumnLayout {
    id: view

    required property FillViewModel viewModel

    Layout.fillWidth: true
    visible: viewModel.choices.count > 0
    spacing: Space.medium

    Notice {
        visible: view.visible
        announced: true
        tone: Tone.Warning
        title: qsTr("另一台设备上也填了这张表")
        text: qsTr("不一样的地方两边都留着。选好了才能交。")
    }
    Repeater {
        model: view.viewModel.choices

        ChoiceCard {
            viewModel: view.viewModel
        }
    }
}
