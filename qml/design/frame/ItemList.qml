// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A long list: makes only the rows that are seen. Tab and the arrows walk the rows as they stand, not as they were made; focus and scroll
// survive a diffed update.
ListView {
    id: list

    property string name: ""
    readonly property Item focused: Window.activeFocusItem
    // What a finger or the mouse is on can be seen already; moved away under them, it would not take the tap.
    readonly property bool byHand: (focused as Tappable)?.byPointer ?? false
    // Where the row one is at ends: rows above it may grow when they are made.
    readonly property real place: currentItem ? currentItem.y + currentItem.height : 0

    function step(by: int, event: var) {
        const next = currentIndex + by;
        event.accepted = next >= 0 && next < count;
        if (event.accepted)
            currentIndex = next;
    }

    // The row that has the focus, however it came there, is the one to go on from.
    function follow() {
        let row = focused;
        while (row && row.parent !== contentItem)
            row = row.parent;
        const index = row && row !== currentItem ? indexAt(row.x + 1, row.y + 1) : -1;
        if (index >= 0)
            currentIndex = index;
        if (currentItem?.activeFocus && !byHand)
            positionViewAtIndex(currentIndex, ListView.Contain);
    }

    Layout.fillWidth: true
    Layout.fillHeight: true
    clip: true
    spacing: Space.small
    bottomMargin: Space.large
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: !byHand
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    activeFocusOnTab: false
    reuseItems: true
    // Rows made ahead that are not asked for any more stay where they were, unseen, for screen readers to stumble over.
    cacheBuffer: 0
    Accessible.role: Accessible.List
    Accessible.name: name
    Keys.onTabPressed: event => list.step(1, event)
    Keys.onBacktabPressed: event => list.step(-1, event)
    onPlaceChanged: settled.restart()
    onFocusedChanged: settled.restart()
    T.ScrollBar.vertical: ScrollBar {}

    // Once the rows are where they belong.
    Timer {
        id: settled

        interval: 0
        onTriggered: list.follow()
    }
}
