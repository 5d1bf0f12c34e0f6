// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// What it is, where it stands, by when it will be decided.
Card {
    id: head

    required property CaseViewModel viewModel

    Layout.fillWidth: true

    Label {
        text: head.viewModel.title
        type: Type.headline
        heading: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.small

        StatusTag {
            text: head.viewModel.stateText
            tone: head.viewModel.tone
        }
        SyncBadge {
            status: head.viewModel.syncState
        }
    }
    Label {
        visible: text !== ""
        text: head.viewModel.meaning
    }
    Label {
        visible: text !== ""
        text: head.viewModel.dueText
        strong: true
    }
    Label {
        text: head.viewModel.number === "" ? qsTr("还没有办件编号：平台收到后给") : qsTr("办件编号 %1").arg(head.viewModel.number)
        type: Type.caption
        muted: true
    }
    PrivacyMask {
        visible: masked !== ""
        //: What is hidden in its middle until asked for: the phone number given for news of a case.
        label: qsTr("联系手机")
        masked: head.viewModel.contactText
        full: head.viewModel.wholeContactText
    }
}
