// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// 不用办, 不能办, 去别处办: the reason, and where to go. It saves more trips than any form.
Notice {
    id: notice

    required property GuideViewModel viewModel

    signal guideAsked(string guideId)
    // It has come, or says something else than before.
    signal came()

    Layout.fillWidth: true
    visible: viewModel.endingTitle !== ""
    title: viewModel.endingTitle
    text: viewModel.endingReason
    tone: Tone.Warning
    announced: true
    onTitleChanged: {
        if (title !== "")
            notice.came();
    }

    Label {
        visible: text !== ""
        text: notice.viewModel.endingWhere
    }
    Button {
        visible: notice.viewModel.endingGuideId !== ""
        text: qsTr("看那份指南")
        onClicked: notice.guideAsked(notice.viewModel.endingGuideId)
    }
}
