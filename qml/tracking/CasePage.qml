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
        onActionFailed: (title, advice) => said.show(Words.spoken([title, advice]))
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

        Button {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: page.viewModel.licenceId !== ""
            iconName: "idCard"
            text: qsTr("看电子证照")
            onClicked: page.navigate("licence", { "licenceId": page.viewModel.licenceId })
        }
    }
    Repeater {
        model: page.viewModel.promises

        PromiseLine {
            onSupplied: file => page.viewModel.supply(rowId, file)
        }
    }
    RatingCard {
        viewModel: page.viewModel
    }
    Section {
        title: qsTr("办到哪了")

        Card {
            Layout.fillWidth: true

            Timeline {
                model: page.viewModel.timeline
            }
        }
    }
    Section {
        title: qsTr("每次记录")

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
    Toast {
        id: said
    }
}
