// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The papers beside the form, and how each is given.
ColumnLayout {
    id: view

    required property FillViewModel viewModel

    Layout.fillWidth: true
    spacing: Space.large

    Label {
        text: qsTr("材料怎么交")
        type: Type.headline
        heading: true
    }
    Label {
        text: qsTr("能免交的不用管。别的可以现在拍，也可以到窗口时带去。")
        muted: true
    }
    CorrectionNotice {
        viewModel: view.viewModel
    }
    Repeater {
        model: view.viewModel.materials
        delegate: MaterialCard {
            viewModel: view.viewModel
        }
    }
}
