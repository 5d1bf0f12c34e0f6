// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Finding without typing: by theme, life event, department, for whom.
Page {
    id: page

    property BrowseViewModel viewModel: BrowseViewModel {
        way: page.routeParams.way ?? BrowseViewModel.Theme
        termId: page.routeParams.termId ?? ""
    }

    title: viewModel.termName !== "" ? viewModel.termName : qsTr("办事指南")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("这里还没有指南")
    paned: true
    rows: viewModel.termId === "" ? terms : guides
    onRetry: viewModel.retry()

    GuidePanes {
        id: panes

        wanted: page.viewModel.termId !== ""
        onNavigate: (route, params) => page.navigate(route, params)

        Page {
            anchors.fill: parent
            scrolls: false

            Tabs {
                Layout.fillWidth: true
                visible: page.viewModel.termId === ""
                name: qsTr("怎么找")
                model: [qsTr("按主题"), qsTr("按人生事"), qsTr("按部门"), qsTr("按人群")]
                currentIndex: page.viewModel.way
                onChosen: index => page.viewModel.way = index
            }
            ItemList {
                id: terms

                name: qsTr("分类")
                visible: page.viewModel.termId === ""
                model: page.viewModel.terms
                delegate: TermCell {
                    onClicked: page.navigate("guides", { "way": page.viewModel.way, "termId": rowId })
                }
            }
            ItemList {
                id: guides

                name: qsTr("指南")
                visible: page.viewModel.termId !== ""
                model: page.viewModel.guides
                delegate: GuideCell {
                    current: panes.both && panes.chosen === rowId
                    onClicked: panes.openGuide(rowId)
                }
            }
        }
    }
}
