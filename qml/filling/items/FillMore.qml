// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// After several alike: room for one more.
RowLayout {
    id: more

    required property FormItem entry

    Button {
        Layout.fillWidth: true
        iconName: "plus"
        text: more.entry.label === "" ? qsTr("再加一项") : qsTr("再加：%1").arg(more.entry.label)
        onClicked: more.entry.viewModel.addInstance(more.entry.rowId)
    }
}
