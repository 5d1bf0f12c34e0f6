// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// What changed since one ticked, drafted or booked: the old beside the new.
Card {
    id: card

    required property GuideViewModel viewModel

    Layout.fillWidth: true
    visible: viewModel.changes.count > 0
    title: qsTr("这份指南变了")
    iconName: "warning"

    Repeater {
        model: card.viewModel.changes

        ChangeLine {}
    }
    Button {
        text: qsTr("知道了")
        onClicked: card.viewModel.acceptChanges()
    }
}
