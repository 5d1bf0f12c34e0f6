// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design
import Tongban.ViewModels

// For whom going out is hard: what is done at home, and what to do about the rest.
Page {
    id: page

    property BrowseViewModel viewModel: BrowseViewModel {
        way: BrowseViewModel.HomeVisit
    }

    title: qsTr("请人上门")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("这里还没有能上门办的事")
    emptyAdvice: qsTr("出门不方便，打 12345 问一下，有人接。")
    emptyIcon: "home"
    paned: true
    rows: visits
    onRetry: viewModel.retry()

    GuidePanes {
        id: panes

        onNavigate: (route, params) => page.navigate(route, params)

        Page {
            anchors.fill: parent
            scrolls: false

            Label {
                text: qsTr("工作人员能到家里来办，不收钱")
                type: Type.title
                heading: true
            }
            Label {
                // The largest letters leave room for the list only.
                visible: !Breakpoints.isCompact(page.width) || Theme.textScale < 1.6
                text: qsTr("先点一件事，看要准备什么，再点“帮办、上门”，等电话约时间。没有您要办的，打 12345 问一下。")
            }
            ItemList {
                id: visits

                //: The name of a list: the things that are done at home.
                name: qsTr("能上门办的事")
                model: page.viewModel.guides
                delegate: GuideCell {
                    current: panes.both && panes.chosen === rowId
                    onClicked: panes.openGuide(rowId)
                }
            }
        }
    }
}
