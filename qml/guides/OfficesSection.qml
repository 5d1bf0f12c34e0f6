// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// Where one can go, those that serve one's own town first, and whether they are open now.
Section {
    id: section

    required property GuideViewModel viewModel

    visible: viewModel.offices.count > 0
    title: qsTr("去哪里办")

    Repeater {
        model: section.viewModel.offices

        OfficeCell {}
    }
}
