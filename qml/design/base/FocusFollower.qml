// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Scrolls its Flickable so that what has the keyboard can be seen.
Item {
    id: follower

    required property Flickable flickable
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === flickable.contentItem)
                return true;
        }
        return false;
    }

    function reveal() {
        if (focused && holds(focused) && focused.height < flickable.height)
            show(focused.mapToItem(flickable.contentItem, 0, 0).y, focused.height);
    }

    function show(top: real, height: real) {
        const gap = Space.wide;
        const lowest = Math.max(0, flickable.contentHeight - flickable.height);
        const y = Math.min(top - gap, Math.max(flickable.contentY, top + height + gap - flickable.height));
        flickable.contentY = Math.max(0, Math.min(lowest, y));
    }

    onFocusedChanged: settled.restart()

    // Once what is around it has been laid out.
    Timer {
        id: settled

        interval: 0
        onTriggered: follower.reveal()
    }
}
