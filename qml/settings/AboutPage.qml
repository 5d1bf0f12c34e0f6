// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// The third-party parts, each with its licence and why it is there.
Page {
    id: page

    property ThirdPartyViewModel viewModel: ThirdPartyViewModel {}

    title: qsTr("用到的开源软件")

    Label {
        text: qsTr("通办自己的许可证是 Apache-2.0。")
    }
    Repeater {
        model: page.viewModel.parts

        PartCell {}
    }
}
