// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// One fault of each kind the audit looks for, and nothing else wrong.
Rectangle {
    id: ground

    // Which fault is planted; "" for none.
    property string fault: ""

    width: 390
    height: 640
    color: Theme.surface

    Column {
        x: Space.large
        y: Space.large
        width: parent.width - 2 * Space.large
        spacing: Space.large

        Label {
            width: parent.width
            text: "这一页没有别的毛病"
        }
        Button {
            width: parent.width
            text: "先到这里"
        }
        Button {
            width: parent.width
            height: ground.fault === "size" ? 30 : implicitHeight
            text: ground.fault === "name" ? "" : "再到这里"
            Accessible.role: ground.fault === "role" ? Accessible.NoRole : Accessible.Button
            activeFocusOnTab: ground.fault !== "focus"
        }
        Label {
            width: ground.fault === "cut" ? 40 : parent.width
            wrapMode: ground.fault === "cut" ? Text.NoWrap : Text.Wrap
            text: "一句不短的话，放得下才好"
        }
        Label {
            width: parent.width
            color: ground.fault === "contrast" ? Theme.border : Theme.text
            text: "看得清才算数"
        }
    }
    // Two lines that say the same: reaching one is not reaching both.
    ListView {
        id: lines

        x: Space.large
        y: 280
        width: ground.width - 2 * Space.large
        height: 100
        visible: ground.fault !== "order"
        model: 2
        delegate: Button {
            required property int index

            width: lines.width
            text: "两行一样"
            activeFocusOnTab: ground.fault !== "line" || index === 0
        }
    }
    Button {
        x: Space.large
        y: 400
        width: ground.width - 2 * Space.large
        text: "靠下的先到"
    }
    Button {
        x: Space.large
        y: ground.fault === "order" ? 340 : 460
        width: ground.width - 2 * Space.large
        text: "后到"
    }
    Button {
        x: Space.large
        y: ground.fault === "order" ? 280 : 520
        width: ground.width - 2 * Space.large
        text: "最后到"
    }
    Label {
        x: Space.large
        y: 584
        width: ground.width - 2 * Space.large
        text: "最下面的一行"
    }
    Label {
        x: Space.large
        y: 588
        width: ground.width - 2 * Space.large
        visible: ground.fault === "overlap"
        text: "压在上面的一行"
    }
    // Drawn over the words below it.
    Rectangle {
        anchors.fill: parent
        visible: ground.fault === "covered"
        color: Theme.surface
    }
}
