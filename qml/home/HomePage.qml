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
    // Most have nothing of the kind: made when there is something to show, and then kept.
    readonly property bool isDue: viewModel.due.count > 0
    readonly property bool isUnderWay: viewModel.underWay.count > 0
    property bool everDue: isDue
    property bool everUnderWay: isUnderWay
    onIsDueChanged: if (isDue) everDue = true
    onIsUnderWayChanged: if (isUnderWay) everUnderWay = true

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
    Repeater {
        model: page.everDue ? 1 : 0
        delegate: DueSection {
            visible: page.isDue
            model: page.viewModel.due
            onOpened: guideId => page.navigate("guide", { "guideId": guideId })
        }
    }
    Repeater {
        model: page.everUnderWay ? 1 : 0
        delegate: UnderWaySection {
            visible: page.isUnderWay
            model: page.viewModel.underWay
            onOpened: (route, params) => page.navigate(route, params)
        }
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
    Repeater {
        model: page.below ? 1 : 0
        delegate: Section {
            title: qsTr("按主题找")

            GridLayout {
                Layout.fillWidth: true
                columns: Breakpoints.isCompact(page.width) ? 2 : 4
                columnSpacing: Space.small
                rowSpacing: Space.small

                Repeater {
                    model: page.viewModel.themes

                    ThemeTile {
                        onClicked: page.navigate("guides", { "termId": rowId })
                    }
                }
            }
        }
    }
    Repeater {
        model: page.below ? 1 : 0
        delegate: ElderEntry {}
    }
    Repeater {
        model: page.below ? 1 : 0
        delegate: NewsSection {
            visible: page.viewModel.announcements.count > 0
            model: page.viewModel.announcements
        }
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
