// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// The phone for news, and whose it is: it may be a son's.
ColumnLayout {
    id: fields

    property string phone: ""
    property string ownerBefore: ""
    readonly property string number: phoneField.text
    readonly property string owner: ownerField.text

    Layout.fillWidth: true
    spacing: Space.large

    TextField {
        id: phoneField

        label: qsTr("联系手机")
        hint: qsTr("办得怎么样，会打这个电话")
        text: fields.phone
        inputMethodHints: Qt.ImhDigitsOnly
    }
    TextField {
        id: ownerField

        label: qsTr("是谁的手机")
        text: fields.ownerBefore
        hint: qsTr("本人的不用填；别人的写上，比如：儿子")
    }
}
