// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Where the keyboard is. Outside a control by default; `inside` for cells that touch their neighbours.
Rectangle {
    id: ring

    property bool shown: false
    property bool inside: false

    anchors.fill: parent
    anchors.margins: inside ? Sizes.hairline : -Sizes.ringGap
    radius: Radius.medium + (inside ? 0 : Sizes.ringGap)
    color: "transparent"
    border.width: Sizes.ring
    border.color: Theme.focus
    visible: shown
    z: 1
}
