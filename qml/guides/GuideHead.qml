// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The everyday name first, the official one beside it, and what one gets in a sentence or two.
ColumnLayout {
    id: head

    required property GuideViewModel viewModel

    signal noticeAsked()

    Layout.fillWidth: true
    spacing: Space.small

    Label {
        text: head.viewModel.title
        type: Type.headline
        heading: true
    }
    Label {
        visible: text !== head.viewModel.title
        text: head.viewModel.officialName
        muted: true
    }
    StatusTag {
        visible: head.viewModel.sample
        text: qsTr("样例：不是真的办事指南")
        tone: Tone.Warning
    }
    Label {
        text: head.viewModel.summary
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.small

        Chip {
            text: qsTr("收藏")
            iconName: "star"
            checkable: true
            checked: head.viewModel.favourite
            onClicked: head.viewModel.setFavourite(checked)
        }
        Chip {
            text: qsTr("存成一张纸")
            iconName: "print"
            onClicked: head.noticeAsked()
        }
    }
}
