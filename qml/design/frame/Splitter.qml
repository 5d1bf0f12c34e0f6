// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The line between two panes: drawn apart by hand or with the arrows; Home, or a double click, puts it back.
Item {
    id: splitter

    // Of the width there is, the part left of the line; kept between least and most.
    property real share: usual
    property real usual: Breakpoints.usualShare
    property real least: Breakpoints.leastShare
    property real most: Breakpoints.mostShare
    // The width that is shared.
    property real room: 0
    readonly property real step: 0.05

    // Somebody wants it there.
    signal moved(real share)

    function go(wanted: real) {
        splitter.moved(Math.max(least, Math.min(most, wanted)));
    }

    function press(event: var) {
        const by = event.key === Qt.Key_Left ? -step : event.key === Qt.Key_Right ? step : 0;
        event.accepted = by !== 0 || event.key === Qt.Key_Home;
        if (event.accepted)
            go(by === 0 ? usual : share + by);
    }

    implicitWidth: Sizes.target
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    //: The line between two panes.
    Accessible.name: qsTr("两边的宽窄")
    //: What a screen reader says of the line between two panes: %1 is the left side's part of the width in per cent.
    Accessible.description: qsTr("左边占 %1%，用左右键移动").arg(Math.round(share * 100))
    Accessible.focusable: true
    Accessible.onIncreaseAction: splitter.go(share + step)
    Accessible.onDecreaseAction: splitter.go(share - step)
    Keys.onPressed: event => splitter.press(event)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: area.containsMouse ? Sizes.ring : Sizes.hairline
        height: parent.height
        color: area.pressed ? Theme.primary : Theme.border
    }
    Rectangle {
        id: handle

        anchors.centerIn: parent
        width: Space.small
        height: Sizes.target
        radius: width / 2
        color: area.containsMouse || splitter.activeFocus ? Theme.primary : Theme.outline

        FocusRing {
            shown: splitter.activeFocus
            radius: parent.radius + Sizes.ringGap
        }
    }
    MouseArea {
        id: area

        anchors.centerIn: parent
        width: Space.large
        height: parent.height
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPositionChanged: mouse => {
            if (pressed && splitter.room > 0)
                splitter.go(splitter.share + (mouse.x - width / 2) / splitter.room);
        }
        onDoubleClicked: splitter.go(splitter.usual)
    }
}
