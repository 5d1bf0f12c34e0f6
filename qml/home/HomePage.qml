// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The first page: search, what must not be missed, what is under way, and what people come for.
Page {
    id: page

    property HomeViewModel viewModel: HomeViewModel {}

    // What is further down is made once what is above has been seen.
    property bool below: false

    //: The name of the program.
    title: qsTr("通办")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    refreshes: true
    onRetry: viewModel.retry()

    SearchDoor {
        Layout.fillWidth: true
        onClicked: page.navigate("search", {})
    }
    Hint {
        dismissedOnes: AppContext.dismissedHints
        name: "home"
        title: qsTr("第一次用？")
        text: qsTr("先搜一件事，比如“换身份证”，看要不要去、带什么。不会就点右上角的电话。")
        onDismissed: AppContext.dismissHint("home")
    }
    Notice {
        Layout.fillWidth: true
        visible: title !== ""
        title: AppContext.guidesErrorTitle
        text: AppContext.guidesErrorAdvice
        tone: Tone.Warning
        announced: true
    }
    ForWhomCard {
        onClicked: page.navigate("forWhom", {})
    }
    DueSection {
        visible: page.viewModel.due.count > 0
        model: page.viewModel.due
        onOpened: guideId => page.navigate("guide", { "guideId": guideId })
    }
    UnderWaySection {
        visible: page.viewModel.underWay.count > 0
        model: page.viewModel.underWay
        onOpened: (route, params) => page.navigate(route, params)
    }
    Section {
        title: qsTr("大家常办")
        linkText: qsTr("全部指南")
        onLinked: page.navigate("guides", {})

        GridLayout {
            Layout.fillWidth: true
            columns: Breakpoints.isCompact(page.width) ? 1 : 2
            columnSpacing: Space.medium
            rowSpacing: Space.medium

            Repeater {
                model: page.viewModel.popular

                HomeGuideCell {
                    onClicked: page.navigate("guide", { "guideId": rowId })
                }
            }
        }
    }
    Section {
        title: qsTr("按主题找")

        GridLayout {
            Layout.fillWidth: true
            columns: Breakpoints.isCompact(page.width) ? 2 : 4
            columnSpacing: Space.small
            rowSpacing: Space.small

            Repeater {
                model: page.below ? page.viewModel.themes : null

                ThemeTile {
                    onClicked: page.navigate("guides", { "termId": rowId })
                }
            }
        }
    }
    ElderEntry {}
    NewsSection {
        visible: page.below && page.viewModel.announcements.count > 0
        model: page.below ? page.viewModel.announcements : null
    }
    Connections {
        target: page.below || page.status !== Page.Ready ? null : page.Window.window

        function onFrameSwapped() {
            soon.start();
        }
    }
    // Not within the frame: what is on the screen can be touched first.
    Timer {
        id: soon

        interval: Motion.frame
        onTriggered: page.below = true
    }
}
