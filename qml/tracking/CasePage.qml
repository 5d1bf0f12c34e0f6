// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// One case from sending to rating.
Page {
    id: page

    property CaseViewModel viewModel: CaseViewModel {
        caseId: page.routeParams.caseId ?? ""
    }

    title: qsTr("办件")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    refreshes: true
    onRetry: viewModel.retry()

    CaseHead {
        viewModel: page.viewModel
    }
    Notice {
        Layout.fillWidth: true
        visible: page.viewModel.refusal !== ""
        title: qsTr("平台没有接受")
        text: page.viewModel.refusal
        tone: Tone.Danger
    }
    CorrectionCard {
        viewModel: page.viewModel
        onCorrect: page.navigate("fill", { "guideId": page.viewModel.guideId, "caseId": page.viewModel.caseId })
    }
    Notice {
        Layout.fillWidth: true
        visible: page.viewModel.resultText !== ""
        title: qsTr("结果")
        text: page.viewModel.resultText
        tone: Tone.Success
    }
    Repeater {
        model: page.viewModel.promises

        PromiseLine {}
    }
    RatingCard {
        viewModel: page.viewModel
    }
    Section {
        visible: page.viewModel.steps.count > 0
        title: qsTr("各部门办到哪了")

        Repeater {
            model: page.viewModel.steps

            StepCell {}
        }
    }
    Section {
        title: qsTr("经过")

        Repeater {
            model: page.viewModel.events

            EventCell {}
        }
    }
    CaseActions {
        viewModel: page.viewModel
        onGuideAsked: page.navigate("guide", { "guideId": page.viewModel.guideId })
        onPaperAsked: page.navigate("paper", { "caseId": page.viewModel.caseId })
    }
}
