// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A few views of one thing; wraps when the words are large. Left and right walk it.
Flow {
    id: tabs

    // Words, one a tab.
    property var model: []
    property int currentIndex: 0
    property string name: ""

    signal chosen(int index)

    function choose(index: int) {
        const bounded = Math.max(0, Math.min(repeater.count - 1, index));
        tabs.chosen(bounded);
        repeater.itemAt(bounded).forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    spacing: Space.hair
    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)

    Repeater {
        id: repeater

        model: tabs.model
        delegate: TabButton {
            current: index === tabs.currentIndex
            onClicked: tabs.chosen(index)
        }
    }
}
