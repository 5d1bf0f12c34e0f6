// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// How far the guides have come.
ColumnLayout {
    id: progress

    required property FirstStartViewModel viewModel

    Layout.fillWidth: true
    spacing: Space.small

    Label {
        text: progress.viewModel.progressText
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: progress.viewModel.progress >= 0 && progress.viewModel.progress < 1
        value: Math.max(0, progress.viewModel.progress)
    }
}
