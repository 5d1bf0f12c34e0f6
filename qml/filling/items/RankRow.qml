// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One of the things that are put into an order.
RowLayout {
    id: row

    required property int index
    property string text: ""
    property bool last: false
    readonly property alias down: lower

    signal moved(int to)

    // The focus stays with what was moved.
    function follow(up: bool) {
        const next = up && higher.enabled || !lower.enabled ? higher : lower;
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    spacing: Space.small

    Label {
        //: One of the things a person puts into an order: %1 its place, %2 the thing.
        text: qsTr("%1. %2").arg(row.index + 1).arg(row.text)
    }
    IconButton {
        id: higher

        enabled: row.index > 0
        iconName: "chevronUp"
        //: Moves one of the things a person puts into an order.
        text: qsTr("%1 往前移").arg(row.text)
        onClicked: row.moved(row.index - 1)
    }
    IconButton {
        id: lower

        enabled: !row.last
        iconName: "chevronDown"
        //: Moves one of the things a person puts into an order.
        text: qsTr("%1 往后移").arg(row.text)
        onClicked: row.moved(row.index + 1)
    }
}
