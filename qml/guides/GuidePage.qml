// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// One guide: what it is, the questions that narrow it, what to bring, how it goes, where and when, and the three doors.
Page {
    id: page

    property GuideViewModel viewModel: GuideViewModel {
        guideId: page.routeParams.guideId ?? ""
    }
    readonly property bool ended: viewModel.endingTitle !== ""

    title: qsTr("办事指南")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    onRetry: viewModel.retry()

    GuideHead {
        viewModel: page.viewModel
        onNoticeAsked: page.navigate("notice", { "guideId": page.viewModel.guideId })
    }
    Hint {
        dismissedOnes: AppContext.dismissedHints
        name: "guide"
        title: qsTr("看完选一个门")
        text: qsTr("最下面三个按钮：自己办、预约去办、请人帮办。先答问题，用不着的材料就不显示了。")
        onDismissed: AppContext.dismissHint("guide")
    }
    ChangesCard {
        viewModel: page.viewModel
    }
    QuestionsSection {
        viewModel: page.viewModel
    }
    EndingNotice {
        id: ending

        viewModel: page.viewModel
        onCame: page.welcome(ending)
        onGuideAsked: guideId => page.navigate("guide", { "guideId": guideId })
    }
    MaterialsSection {
        visible: !page.ended
        viewModel: page.viewModel
    }
    StepsSection {
        visible: !page.ended && page.viewModel.stages.length > 0
        viewModel: page.viewModel
    }
    FactsSection {
        viewModel: page.viewModel
    }
    OfficesSection {
        viewModel: page.viewModel
    }
    MoreSection {
        viewModel: page.viewModel
    }
    footer: ThreeDoors {
        viewModel: page.viewModel
        onFillAsked: page.navigate("fill", { "guideId": page.viewModel.guideId })
        onBookAsked: page.navigate("book", { "guideId": page.viewModel.guideId })
        onHelpAsked: page.navigate("help", { "guideId": page.viewModel.guideId })
    }
}
