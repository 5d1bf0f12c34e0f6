// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// A visit without a case is rated too; nothing is chosen beforehand.
Card {
    id: card

    required property AppointmentViewModel viewModel
    property int stars: 0

    Layout.fillWidth: true
    visible: viewModel.canRate || viewModel.ratedStars > 0
    title: viewModel.ratedStars > 0 ? qsTr("您的评价") : qsTr("评价")
    iconName: "star"

    Label {
        visible: card.viewModel.canRate
        text: card.viewModel.rateAskText
    }
    StarRating {
        Layout.fillWidth: true
        value: card.viewModel.ratedStars > 0 ? card.viewModel.ratedStars : card.stars
        readOnly: !card.viewModel.canRate
        onChosen: value => card.stars = value
    }
    Button {
        Layout.fillWidth: true
        visible: card.viewModel.canRate && card.stars > 0
        text: qsTr("提交评价")
        kind: Button.Primary
        onClicked: card.viewModel.rate(card.stars, "")
    }
}
