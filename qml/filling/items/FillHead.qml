// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// The heading of some questions that belong together; one of several alike can be removed.
RowLayout {
    id: head

    required property FormItem entry

    spacing: Space.small

    Label {
        Layout.fillWidth: true
        text: head.entry.label
        type: Type.title
        heading: true
    }
    Button {
        visible: head.entry.mayChange
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("删掉")
        description: head.entry.label
        onClicked: head.entry.viewModel.removeInstance(head.entry.rowId)
    }
}
