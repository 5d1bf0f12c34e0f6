// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The ring or box before an answer.
Rectangle {
    id: mark

    property bool checked: false
    property bool exclusive: false

    implicitWidth: Sizes.icon
    implicitHeight: Sizes.icon
    radius: exclusive ? height / 2 : Radius.small
    color: checked && !exclusive ? Theme.primary : Theme.raised
    border.width: 2 * Sizes.hairline
    border.color: checked ? Theme.primary : Theme.outline

    Rectangle {
        anchors.centerIn: parent
        width: parent.width / 2
        height: width
        radius: width / 2
        color: Theme.primary
        visible: mark.checked && mark.exclusive
    }
    Icon {
        anchors.centerIn: parent
        size: parent.width * 0.8
        name: mark.checked && !mark.exclusive ? "check" : ""
        color: Theme.textOnPrimary
    }
}
