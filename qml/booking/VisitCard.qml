// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// When, where, who comes, and the code for the desk.
Card {
    id: card

    required property AppointmentViewModel viewModel

    Layout.fillWidth: true

    Label {
        text: card.viewModel.title
        type: Type.headline
        heading: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.small

        StatusTag {
            text: card.viewModel.stateText
            tone: card.viewModel.tone
        }
        SyncBadge {
            status: card.viewModel.syncState
        }
    }
    Label {
        text: card.viewModel.timeText
        type: Type.title
    }
    Label {
        visible: text !== ""
        text: card.viewModel.placeText
    }
    Label {
        visible: card.viewModel.visitor !== ""
        text: qsTr("来的人：%1").arg(card.viewModel.visitor)
    }
    Label {
        visible: card.viewModel.code !== ""
        text: qsTr("取号码 %1").arg(card.viewModel.code)
        type: Type.title
    }
}
