// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Five stars with a word for each; none is chosen beforehand. Left and right walk them, Space or Return chooses.
ColumnLayout {
    id: rating

    property int value: 0
    property bool readOnly: false
    readonly property list<string> words: [
        //: One star.
        qsTr("非常不满意"),
        //: Two stars.
        qsTr("不满意"),
        //: Three stars.
        qsTr("基本满意"),
        //: Four stars.
        qsTr("满意"),
        //: Five stars.
        qsTr("非常满意")
    ]

    signal chosen(int value)

    function walk(from: int, by: int) {
        const to = Math.max(0, Math.min(stars.count - 1, from + by));
        stars.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    spacing: Space.hair

    Row {
        Accessible.role: Accessible.Grouping
        //: The name of the row of stars.
        Accessible.name: qsTr("评价")

        Repeater {
            id: stars

            model: 5
            delegate: Star {
                value: rating.value
                word: rating.words[index]
                enabled: !rating.readOnly
                onWalked: by => rating.walk(index, by)
                onClicked: rating.chosen(index + 1)
            }
        }
    }
    Label {
        text: rating.value > 0 ? rating.words[rating.value - 1] : qsTr("还没有评价")
        strong: rating.value > 0
        muted: rating.value === 0
    }
}
