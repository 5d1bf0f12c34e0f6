// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Money, limit, who may do it, whether one must appear: each in one line.
Section {
    id: section

    required property GuideViewModel viewModel

    title: qsTr("要知道的")

    SummaryList {
        Layout.fillWidth: true
        model: section.viewModel.facts
    }
}
