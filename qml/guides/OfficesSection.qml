// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Where one can go, those that serve one's own town first, and whether they are open now. A few to begin with: a city has dozens.
Section {
    id: section

    required property GuideViewModel viewModel
    property bool all: false
    readonly property int few: 3
    readonly property int more: all ? 0 : viewModel.offices.count - few

    visible: viewModel.offices.count > 0
    title: qsTr("去哪里办")

    Repeater {
        model: section.viewModel.offices

        OfficeCell {
            required property int index

            visible: section.all || index < section.few
        }
    }
    Button {
        Layout.fillWidth: true
        visible: section.more > 0
        //: Below the nearest offices: shows all the others.
        text: qsTr("看另外 %n 个地方", "", section.more)
        onClicked: section.all = true
    }
}
