// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// What has to be corrected, in the clerk's words; only that opens again.
Card {
    id: card

    required property CaseViewModel viewModel

    signal correct()

    Layout.fillWidth: true
    visible: viewModel.canCorrect
    title: qsTr("请您补正")
    iconName: "warning"

    Label {
        visible: text !== ""
        text: card.viewModel.correctionReason
    }
    Repeater {
        model: card.viewModel.corrections

        CorrectionLine {}
    }
    Button {
        Layout.fillWidth: true
        text: qsTr("去补正")
        kind: Button.Primary
        onClicked: card.correct()
    }
}
