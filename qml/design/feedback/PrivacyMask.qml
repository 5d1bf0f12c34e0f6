// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// An ID number, phone or name that is hidden until asked for, and hidden again when the page is left. Both texts come from the view-model.
RowLayout {
    id: mask

    property string label: ""
    property string masked: ""
    property string full: ""
    property bool shown: false

    Layout.fillWidth: true
    spacing: Space.small
    onVisibleChanged: if (!visible) shown = false

    Label {
        text: mask.shown ? mask.full : mask.masked
        Accessible.description: mask.label
        verticalAlignment: Text.AlignVCenter
    }
    IconButton {
        visible: mask.full !== "" && mask.full !== mask.masked
        iconName: mask.shown ? "eyeOff" : "eye"
        //: Shows or hides an ID number, phone or name in full.
        text: mask.shown ? qsTr("隐藏") : qsTr("显示完整内容")
        description: mask.label
        onClicked: mask.shown = !mask.shown
    }
}
