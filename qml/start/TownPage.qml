// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// First start: the guides come, and one says where one lives.
Page {
    id: page

    property FirstStartViewModel viewModel: FirstStartViewModel {}

    title: qsTr("您住在哪里")
    status: viewModel.syncErrorTitle !== "" && !viewModel.usable ? Page.Failed : viewModel.usable ? Page.Ready : Page.Loading
    errorTitle: viewModel.syncErrorTitle
    errorAdvice: viewModel.syncErrorAdvice
    onRetry: AppContext.refresh()

    Switch {
        Layout.fillWidth: true
        //: A switch at the first start: the simple, large face of the program.
        text: qsTr("长辈版")
        detail: qsTr("大字、大按钮、少几个字")
        iconName: "elder"
        checked: AppContext.elderMode
        onToggledTo: on => AppContext.elderMode = on
    }
    SyncProgress {
        viewModel: page.viewModel
    }
    Label {
        text: qsTr("选您住的镇或街道，先看到附近能办事的地方。以后可以改。")
        muted: true
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Breakpoints.isCompact(page.width) ? 1 : 2
        columnSpacing: Space.small
        rowSpacing: Space.small

        Repeater {
            model: page.viewModel.towns

            TownCell {
                onClicked: page.viewModel.chooseTown(rowId)
            }
        }
    }
}
