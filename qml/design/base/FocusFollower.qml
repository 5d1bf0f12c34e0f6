// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Scrolls its Flickable so that what has the keyboard can be seen, or what has just come and matters.
Item {
    id: follower

    required property Flickable flickable
    readonly property Item focused: Window.activeFocusItem
    // What a finger or the mouse is on can be seen already; moved away under them, it would not take the tap.
    readonly property bool byHand: (focused as Tappable)?.byPointer ?? false
    // What has come and is to be seen although the keyboard is elsewhere.
    property Item newcomer: null
    readonly property real contentBottom: flickable.contentY + flickable.height

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === flickable.contentItem)
                return true;
        }
        return false;
    }

    function reveal() {
        const item = newcomer ?? (byHand ? null : focused);
        if (item && holds(item))
            show(item.mapToItem(flickable.contentItem, 0, 0).y, item.height);
        newcomer = null;
    }

    function welcome(item: Item) {
        newcomer = item;
        settled.restart();
    }

    function show(top: real, height: real) {
        const gap = Space.wide;
        // What is taller than the view stays as it is while some of it is seen.
        if (height > flickable.height && top < contentBottom && top + height > flickable.contentY)
            return;
        const lowest = Math.max(0, flickable.contentHeight - flickable.height);
        const y = Math.min(top - gap, Math.max(flickable.contentY, top + height + gap - flickable.height));
        flickable.contentY = Math.max(0, Math.min(lowest, y));
    }

    onFocusedChanged: settled.restart()

    // Once what is around it has been laid out: what has just come gets its place with the next frame.
    Timer {
        id: settled

        interval: follower.newcomer ? 40 : 0
        onTriggered: follower.reveal()
    }
}
