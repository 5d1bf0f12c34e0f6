// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// Conditions, questions people ask, the law it stands on, and the one-time notice to take along.
Section {
    id: section

    required property GuideViewModel viewModel

    title: qsTr("更多")

    Repeater {
        model: section.viewModel.conditions

        Label {
            required property string modelData

            text: modelData
        }
    }
    Repeater {
        model: section.viewModel.faqs

        FaqLine {}
    }
    Repeater {
        model: section.viewModel.basis

        Label {
            required property string modelData

            text: modelData
            type: Type.caption
            muted: true
        }
    }
}
