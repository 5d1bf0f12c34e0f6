// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// The three doors under every guide: do it myself, book a visit, let somebody help or come home. A shut door says why.
GridLayout {
    id: doors

    required property GuideViewModel viewModel

    signal fillAsked()
    signal bookAsked()
    signal helpAsked()

    Layout.fillWidth: true
    columns: Theme.textScale > 1.3 ? 1 : 3
    columnSpacing: Space.small
    rowSpacing: Space.small

    Button {
        Layout.fillWidth: true
        text: qsTr("自己办")
        description: doors.viewModel.fillNote
        kind: Button.Primary
        enabled: doors.viewModel.canFill
        onClicked: doors.fillAsked()
    }
    Button {
        Layout.fillWidth: true
        text: qsTr("预约去办")
        description: doors.viewModel.bookNote
        enabled: doors.viewModel.canBook
        onClicked: doors.bookAsked()
    }
    Button {
        Layout.fillWidth: true
        text: qsTr("帮办、上门")
        description: doors.viewModel.helpNote
        enabled: doors.viewModel.canAskHelp
        onClicked: doors.helpAsked()
    }
}
