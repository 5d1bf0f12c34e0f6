// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One paper: its name, how many, what people get wrong; an e-licence may spare it.
ColumnLayout {
    id: cell

    required property string rowId
    required property string name
    required property string detail
    required property string hint
    required property string group
    required property bool spared
    required property bool ready

    signal ticked(bool on)

    Layout.fillWidth: true
    spacing: 0

    Label {
        Layout.topMargin: Space.small
        visible: text !== ""
        text: cell.group
        type: Type.caption
        muted: true
    }
    CheckCell {
        Layout.fillWidth: true
        text: cell.name
        hint: Words.spoken([cell.detail, cell.hint])
        checked: cell.ready
        onToggledTo: on => cell.ticked(on)
    }
    StatusTag {
        visible: cell.spared
        text: qsTr("免提交：用电子证照")
        tone: Tone.Success
    }
}
