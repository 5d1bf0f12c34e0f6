// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design
import Tongban.ViewModels

// One question to which two devices of the person gave different answers: both stand here until one is chosen.
Card {
    id: card

    required property FillViewModel viewModel
    required property string rowId
    required property string label
    required property var values

    title: label
    iconName: "warning"

    Label {
        text: qsTr("两台设备填得不一样，留哪个？")
        muted: true
    }
    Repeater {
        model: card.values

        ChoiceLine {
            question: card.label
            onChosen: card.viewModel.choose(card.rowId, index)
        }
    }
}
