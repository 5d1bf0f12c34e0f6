// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// How it goes, drawn as a flow: what happens at the same time stands side by side.
Section {
    id: section

    required property GuideViewModel viewModel

    title: qsTr("怎么办、多久")

    Label {
        visible: text !== ""
        text: section.viewModel.deadlineText
        strong: true
    }
    FlowDiagram {
        Layout.fillWidth: true
        stages: section.viewModel.stages
    }
}
