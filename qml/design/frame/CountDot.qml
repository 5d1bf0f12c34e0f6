// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How many wait, as a small number on a picture.
Rectangle {
    id: dot

    property int count: 0

    implicitWidth: Math.max(height, number.implicitWidth + Space.small)
    implicitHeight: number.implicitHeight
    radius: height / 2
    color: Theme.danger
    visible: count > 0

    Label {
        id: number

        anchors.centerIn: parent
        text: dot.count > 99 ? "99+" : dot.count.toString()
        type: Type.caption
        strong: true
        color: Theme.textOnDanger
        decorative: true
    }
}
