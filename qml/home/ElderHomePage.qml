// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The elder home: four big things, for whom, and help by phone. Large, few words, nothing that moves.
Page {
    id: page

    property HomeViewModel viewModel: HomeViewModel {}

    title: qsTr("通办 长辈版")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    refreshes: true
    onRetry: viewModel.retry()

    Notice {
        Layout.fillWidth: true
        visible: title !== ""
        title: AppContext.guidesErrorTitle
        text: AppContext.guidesErrorAdvice
        tone: Tone.Warning
        announced: true
    }
    DueSection {
        visible: page.viewModel.due.count > 0
        model: page.viewModel.due
        onOpened: guideId => page.navigate("guide", { "guideId": guideId })
    }
    GridLayout {
        id: doors

        Layout.fillWidth: true
        columns: page.width > 11 * Type.title.size * 1.6 ? 2 : 1
        columnSpacing: Space.medium
        rowSpacing: Space.medium

        Tile {
            Layout.fillWidth: true
            inRow: doors.columns === 1
            iconName: "search"
            text: qsTr("查怎么办")
            onClicked: page.navigate("search", {})
        }
        Tile {
            Layout.fillWidth: true
            inRow: doors.columns === 1
            iconName: "coins"
            text: qsTr("养老金认证")
            onClicked: page.navigate("guide", { "guideId": "wfd-026" })
        }
        Tile {
            Layout.fillWidth: true
            inRow: doors.columns === 1
            iconName: "progress"
            text: qsTr("看办到哪了")
            onClicked: page.navigate("progress", {})
        }
        Tile {
            Layout.fillWidth: true
            inRow: doors.columns === 1
            iconName: "home"
            text: qsTr("请人上门")
            onClicked: page.navigate("homeVisits", {})
        }
    }
    ForWhomCard {
        onClicked: page.navigate("forWhom", {})
    }
    Notice {
        Layout.fillWidth: true
        title: qsTr("不会办？打 12345")
        text: qsTr("有人接，说家里的事就行。")
    }
    ElderEntry {}
}
