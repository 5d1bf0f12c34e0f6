// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One tab of Tabs.
Tappable {
    id: tab

    required property int index
    required property string modelData
    property bool current: false

    text: modelData
    horizontalPadding: Space.medium
    role: Accessible.PageTab
    Accessible.selected: current
    Accessible.selectable: true
    background: Rectangle {
        radius: Radius.medium
        color: tab.hovered || tab.down ? Theme.sunken : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Sizes.ring
            radius: height / 2
            color: Theme.primary
            visible: tab.current
        }
    }
    contentItem: Label {
        text: tab.text
        strong: tab.current
        color: tab.current ? Theme.primary : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        decorative: true
    }
}
