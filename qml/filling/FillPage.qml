// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Filling in a form: its parts, one part at a time, the answers to check, and what happens after sending.
Page {
    id: page

    readonly property bool atTasks: viewModel.step === FillViewModel.Tasks
    readonly property bool atQuestions: viewModel.step === FillViewModel.Questions
    readonly property bool atMaterials: viewModel.step === FillViewModel.Materials
    readonly property bool atCheck: viewModel.step === FillViewModel.Check
    readonly property bool atSent: viewModel.step === FillViewModel.Sent
    property FillViewModel viewModel: FillViewModel {
        onOpened: page.goOnFilling()
        onFaultAt: path => questions.lead(path)
        onActionFailed: (title, advice) => said.show(Words.spoken([title, advice]))
        onDiscarded: page.goBack()
        onHeardOthers: said.show(qsTr("另一台设备上填的，已经合到这里"))
        onStepChanged: page.beginStep()
    }

    // What is on the page now, for those who do not see it come.
    readonly property string stepTitle: atSent ? sent.title : atCheck ? qsTr("请再看一遍") : atQuestions ? viewModel.pageTitle : viewModel.title
    // Said once a part: more would be in the way of the answers.
    property bool keptSaid: false
    readonly property bool kept: viewModel.saved

    // The part, and the question, one was at when the program was closed.
    property string partAt: routeParams.part ?? ""

    function goOnFilling() {
        const part = partAt;
        partAt = "";
        if (part !== "") {
            viewModel.openPage(part);
            toQuestion.start();
        }
    }

    function beginStep() {
        keptSaid = false;
        toTop();
    }

    function sayKept() {
        keptSaid = true;
        say(viewModel.savedText);
    }

    title: viewModel.correcting ? qsTr("补正") : atCheck ? qsTr("检查答案") : qsTr("填表")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: viewModel.errorTitle
    emptyAdvice: viewModel.errorAdvice
    emptyIcon: "clock"
    memory: ({ "part": atQuestions ? viewModel.pageKey : "", "question": atQuestions ? questions.at : "" })
    passing: atSent
    backTaken: atQuestions || atMaterials || atCheck
    onBackAsked: viewModel.showTasks()
    onRetry: viewModel.retry()
    onStepTitleChanged: say(stepTitle)
    onStatusChanged: if (status === Page.Empty) say(viewModel.errorTitle)
    onKeptChanged: if (kept && !keptSaid) sayKept()
    Component.onCompleted: viewModel.open(routeParams.guideId ?? "", routeParams.draftId ?? "", routeParams.caseId ?? "")

    // Once the part is there.
    Timer {
        id: toQuestion

        interval: 0
        onTriggered: questions.lead(page.routeParams.question ?? "")
    }
    TasksView {
        visible: page.atTasks
        viewModel: page.viewModel
        onPaperAsked: page.navigate("paper", { "guideId": page.viewModel.guideId, "draftId": page.viewModel.draftId })
    }
    QuestionsView {
        id: questions

        visible: page.atQuestions
        viewModel: page.viewModel
    }
    MaterialsView {
        visible: page.atMaterials
        viewModel: page.viewModel
    }
    CheckView {
        visible: page.atCheck
        viewModel: page.viewModel
    }
    SentView {
        id: sent

        visible: page.atSent
        viewModel: page.viewModel
        onCaseAsked: caseId => page.replaceWith("case", { "caseId": caseId })
        onBookAsked: page.replaceWith("book", { "guideId": page.routeParams.guideId ?? "" })
    }
    Toast {
        id: said
    }
    footer: [
        Label {
            visible: text !== "" && !page.atSent
            text: page.viewModel.savedText
            type: Type.caption
            muted: true
            horizontalAlignment: Text.AlignHCenter
        },
        Button {
            Layout.fillWidth: true
            visible: page.atTasks
            text: qsTr("检查答案，准备提交")
            kind: Button.Primary
            onClicked: page.viewModel.check()
        },
        Button {
            Layout.fillWidth: true
            visible: page.atQuestions
            text: page.viewModel.lastPage ? qsTr("填好了，去检查") : qsTr("下一步")
            kind: Button.Primary
            onClicked: page.viewModel.nextPage()
        },
        Button {
            Layout.fillWidth: true
            visible: page.atMaterials
            text: qsTr("填好了，去检查")
            kind: Button.Primary
            onClicked: page.viewModel.check()
        },
        Button {
            Layout.fillWidth: true
            visible: page.atCheck
            text: page.viewModel.correcting ? qsTr("提交补正") : qsTr("提交")
            kind: Button.Primary
            busy: page.viewModel.sending
            enabled: page.viewModel.problems.length === 0
            onClicked: page.viewModel.send()
        },
        Button {
            Layout.fillWidth: true
            visible: page.atSent
            text: qsTr("看办到哪了")
            kind: Button.Primary
            onClicked: page.replaceWith("case", { "caseId": page.viewModel.sentCaseId })
        }
    ]
}
