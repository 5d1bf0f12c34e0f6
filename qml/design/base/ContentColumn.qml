// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// The column in which the content of a page or dialog stands. Qt 6.4 keeps stale heights of wrapped text in nested layouts when they get
// their first real width before they were ever shown; a width that changes by one pixel after the first frame puts them right.
ColumnLayout {
    id: column

    property real room: 0
    property bool settled: false

    width: Math.max(0, settled ? room : room - 1)

    FrameAnimation {
        running: !column.settled && column.visible && column.room > 0
        onTriggered: column.settled = currentFrame > 2
    }
}
