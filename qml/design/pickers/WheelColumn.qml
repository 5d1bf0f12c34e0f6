// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// One column of a wheel: flicked, tapped, or turned with up and down; the row in the middle is the choice.
Item {
    id: wheel

    property var rows: []
    property int index: 0
    property string name: ""
    readonly property string chosenText: rows[index] ?? ""
    readonly property real rowHeight: Math.max(Sizes.target, Type.body.line + Space.small)

    signal turned(int index)

    function turnTo(index: int) {
        const to = Math.max(0, Math.min(rows.length - 1, index));
        if (to !== wheel.index)
            wheel.turned(to);
    }

    implicitWidth: Sizes.target * 1.5
    implicitHeight: rowHeight * 3
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    //: A column of a wheel as it is read: what it is (year), and what is chosen.
    Accessible.name: qsTr("%1：%2").arg(name).arg(chosenText)
    Accessible.focusable: true
    Accessible.onIncreaseAction: wheel.turnTo(index + 1)
    Accessible.onDecreaseAction: wheel.turnTo(index - 1)
    Keys.onUpPressed: wheel.turnTo(index - 1)
    Keys.onDownPressed: wheel.turnTo(index + 1)

    Rectangle {
        y: wheel.rowHeight
        width: parent.width
        height: wheel.rowHeight
        radius: Radius.small
        color: Theme.primarySoft
    }
    ListView {
        id: list

        anchors.fill: parent
        clip: true
        model: wheel.rows
        currentIndex: wheel.index
        snapMode: ListView.SnapToItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        preferredHighlightBegin: wheel.rowHeight
        preferredHighlightEnd: 2 * wheel.rowHeight
        highlightMoveDuration: Motion.quick
        onCurrentIndexChanged: if (moving) wheel.turnTo(currentIndex)
        delegate: WheelRow {
            height: wheel.rowHeight
            chosen: index === wheel.index
            onTapped: wheel.turnTo(index)
        }
    }
    FocusRing {
        shown: wheel.activeFocus
    }
}
