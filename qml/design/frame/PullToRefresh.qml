// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A phone's way to ask for news: what scrolls is pulled past its top and let go. A gesture only: F5 is for everybody else.
Label {
    id: mark

    required property Flickable flickable
    readonly property real pulled: Math.max(0, -flickable.contentY)
    readonly property bool far: pulled > Sizes.target

    signal asked()

    y: flickable.y + (pulled - height) / 2
    width: flickable.width
    visible: pulled > height / 2
    horizontalAlignment: Text.AlignHCenter
    muted: true
    decorative: true
    text: far ? qsTr("松手就看有没有新消息") : qsTr("再往下拉一点")

    Connections {
        target: mark.flickable

        function onDraggingChanged() {
            if (!mark.flickable.dragging && mark.far)
                mark.asked();
        }
    }
}
