// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// What to bring, as a list to tick off.
Section {
    id: section

    required property GuideViewModel viewModel

    title: qsTr("要带什么")

    Label {
        text: section.viewModel.materialsText
        muted: true
    }
    Repeater {
        model: section.viewModel.materials

        MaterialCell {
            onTicked: on => section.viewModel.tick(rowId, on)
        }
    }
}
