// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// 好差评: nothing is chosen beforehand, and not rating is an answer too.
Card {
    id: card

    required property CaseViewModel viewModel
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
    TextArea {
        id: words

        visible: card.viewModel.canRate && card.stars > 0
        label: qsTr("想说的话（可不填）")
    }
    Button {
        Layout.fillWidth: true
        visible: card.viewModel.canRate && card.stars > 0
        text: qsTr("提交评价")
        kind: Button.Primary
        onClicked: card.viewModel.rate(card.stars, words.text)
    }
    Notice {
        Layout.fillWidth: true
        visible: card.viewModel.ratingAnswer !== ""
        title: qsTr("窗口的答复")
        text: card.viewModel.ratingAnswer
    }
}
