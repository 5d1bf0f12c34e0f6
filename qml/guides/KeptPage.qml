// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// The guides one keeps, and those one looked at last.
Page {
    id: page

    property KeptGuidesViewModel viewModel: KeptGuidesViewModel {}

    title: qsTr("收藏和看过的")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("还没有看过指南")
    emptyAdvice: qsTr("看过的指南会留在这里，没有网络也能看。")
    emptyIcon: "star"
    emptyAction: qsTr("去找指南")
    onEmptyActed: page.replaceWith("guides", {})
    onRetry: viewModel.retry()

    KeptSection {
        title: qsTr("收藏的")
        guides: page.viewModel.favourites
        iconName: "star"
        onOpened: guideId => page.navigate("guide", { "guideId": guideId })
    }
    KeptSection {
        title: qsTr("最近看过的")
        guides: page.viewModel.lastSeen
        iconName: "guides"
        onOpened: guideId => page.navigate("guide", { "guideId": guideId })
    }
}
