// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Every operation that waits: what, whose, why, and when it is tried next.
Page {
    id: page

    property WaitingViewModel viewModel: WaitingViewModel {}

    title: qsTr("等待提交的")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("都提交好了")
    emptyAdvice: qsTr("没有等待提交的内容。")
    emptyIcon: "cloudConfirmed"
    refreshes: true
    onRetry: viewModel.retry()

    Label {
        text: AppContext.online ? qsTr("下面这些会自动提交，不用做什么。") : qsTr("现在没有网络。都已存在本机，联网后自动提交。")
    }
    Repeater {
        model: page.viewModel.operations

        WaitingCell {
            onClicked: page.viewModel.dismiss(principalId, rowId)
        }
    }
    footer: Button {
        Layout.fillWidth: true
        text: qsTr("现在就提交")
        onClicked: page.viewModel.sendNow()
    }
}
