// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// What does not fit scrolls, with a finger, the wheel, Page Up and Page Down; what takes the focus comes into view.
Flickable {
    id: scroller

    function turn(by: real) {
        const lowest = Math.max(0, contentHeight - height);
        contentY = Math.max(0, Math.min(lowest, contentY + by * height * 0.9));
    }

    // Brings into view what has come and matters, wherever the keyboard is.
    function welcome(item: Item) {
        follower.welcome(item);
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        event.accepted = by !== 0;
        turn(by);
    }
    T.ScrollBar.vertical: ScrollBar {}

    FocusFollower {
        id: follower

        flickable: scroller
    }
}
