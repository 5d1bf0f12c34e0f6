// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Search as one types.
Page {
    id: page

    property SearchViewModel viewModel: SearchViewModel {
        query: page.routeParams.query ?? ""
        // Once one pauses: not at every key.
        onSettled: page.say(countText)
    }
    readonly property bool nothingFound: viewModel.state === PageState.Empty

    title: qsTr("搜索")
    memory: ({ "query": viewModel.query })
    paned: true
    rows: results

    GuidePanes {
        id: panes

        onNavigate: (route, params) => page.navigate(route, params)

        Page {
            anchors.fill: parent
            scrolls: false

            SearchField {
                Layout.fillWidth: true
                text: page.viewModel.query
                focus: true
                onEdited: text => page.viewModel.query = text
                Component.onCompleted: takeFocus()
            }
            Button {
                Layout.fillWidth: true
                visible: page.viewModel.elderAsked && !AppContext.elderMode
                iconName: "elder"
                text: qsTr("打开长辈版：大字、简单")
                onClicked: AppContext.elderMode = true
            }
            Label {
                visible: text !== ""
                text: page.viewModel.countText
                type: Type.caption
                muted: true
            }
            EmptyState {
                visible: page.nothingFound
                Layout.fillWidth: true
                title: qsTr("没有找到")
                advice: qsTr("换个平常的说法试试，比如“吃低保”“砍树”。也可以拨打 12345 问。")
            }
            ItemList {
                id: results

                name: qsTr("搜索结果")
                visible: !page.nothingFound
                model: page.viewModel.results
                delegate: GuideCell {
                    current: panes.both && panes.chosen === rowId
                    onClicked: panes.openGuide(rowId)
                }
            }
        }
    }
}
