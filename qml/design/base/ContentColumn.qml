// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// The column in which the content of a page or dialog stands. Qt 6.4 keeps stale heights of wrapped text in nested layouts when they get
// their first real width before they were ever shown; a width that changes by one pixel after the first frame puts them right.
ColumnLayout {
    id: column

    property real room: 0
    property bool settled: false

    // A new width is handed down at once, and Qt 6.4 then measures each layout with the items it knew when it was polished last: those a
    // model has removed since are gone from memory. So every layout learns of its items first, the innermost before the others.
    function bringUpToDate(item: Item) {
        for (let i = 0; i < item.children.length; ++i)
            column.bringUpToDate(item.children[i]);
        if (item instanceof ColumnLayout || item instanceof RowLayout || item instanceof GridLayout)
            item.ensurePolished();
    }

    width: Math.max(0, settled ? room : room - 1)

    FrameAnimation {
        running: !column.settled && column.visible && column.room > 0
        onTriggered: {
            if (currentFrame <= 2)
                return;
            column.bringUpToDate(column);
            column.settled = true;
        }
    }
}
