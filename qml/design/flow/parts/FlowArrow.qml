// SPDX-License-Identifier: Apache-2.0
import QtQuick

// From one stage of a FlowDiagram to the next.
Item {
    implicitWidth: Sizes.iconSmall
    implicitHeight: Space.wide

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Sizes.bar / 4
        height: parent.height - Space.hair
        color: Theme.outline
    }
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Space.hair
        name: "chevronDown"
        color: Theme.outline
        size: Sizes.iconSmall
    }
}
