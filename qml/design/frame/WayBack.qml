// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Finds again where a page was scrolled to. What a page shows comes by and by: until it is all there, or somebody scrolls, it goes on.
Item {
    id: way

    required property Flickable flickable
    property bool ready: false
    // 0: there is no way back.
    property real wanted: 0
    readonly property real lowest: Math.max(0, flickable.contentHeight - flickable.height)
    // A page that is still growing after that has grown enough.
    readonly property int patience: 1000

    function goOn() {
        if (ready && wanted > 0)
            flickable.contentY = Math.min(wanted, lowest);
    }

    onReadyChanged: way.goOn()
    onLowestChanged: way.goOn()

    // A list goes to its first row once it has rows.
    FrameAnimation {
        running: way.ready && way.wanted > 0 && way.flickable.contentY < Math.min(way.wanted, way.lowest)
        onTriggered: way.goOn()
    }
    Timer {
        interval: way.patience
        running: way.ready && way.wanted > 0
        onTriggered: way.wanted = 0
    }
    Connections {
        target: way.flickable

        function onMovementStarted() {
            way.wanted = 0;
        }
    }
}
