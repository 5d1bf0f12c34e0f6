// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The picture of a switch, with its state in a word below the knob's side.
Column {
    id: mark

    property bool checked: false

    Rectangle {
        width: Sizes.icon * 2
        height: Sizes.icon
        radius: height / 2
        color: mark.checked ? Theme.primary : Theme.raised
        border.width: 2 * Sizes.hairline
        border.color: mark.checked ? Theme.primary : Theme.outline

        Rectangle {
            x: mark.checked ? parent.width - width - Space.hair : Space.hair
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * Space.hair
            height: width
            radius: width / 2
            color: mark.checked ? Theme.textOnPrimary : Theme.outline

            Behavior on x {
                NumberAnimation {
                    duration: Motion.quick
                }
            }
        }
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        //: The state of a switch: on, off.
        text: mark.checked ? qsTr("开") : qsTr("关")
        type: Type.caption
        muted: true
        decorative: true
    }
}
