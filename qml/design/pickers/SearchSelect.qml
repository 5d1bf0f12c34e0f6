// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One of very many: a few letters narrow them, a tap or Return takes one. What is no choice is not kept.
FormField {
    id: field

    property var options: []
    property var value: undefined
    readonly property int most: 6
    readonly property string chosenText: options.find(one => one.value === value)?.text ?? ""
    readonly property bool searching: line.activeFocus && line.text !== "" && line.text !== chosenText
    readonly property var matches: searching || list.activeFocus ? options.filter(one => one.text.includes(line.text.trim())) : []

    signal chosen(var value)

    function take(row: var) {
        line.retype(row.text);
        line.forceActiveFocus(Qt.TabFocusReason);
        if (row.value !== value)
            field.chosen(row.value);
    }

    function walk(from: int, by: int) {
        const to = Math.max(0, Math.min(rows.count - 1, from + by));
        rows.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    function takeFirst() {
        if (matches.length > 0)
            take(matches[0]);
    }

    function settle() {
        if (!line.activeFocus && !list.activeFocus)
            line.retype(chosenText);
    }

    onChosenTextChanged: if (!line.activeFocus) line.retype(chosenText)
    Component.onCompleted: line.retype(chosenText)
    input: line

    // Once it is clear where the focus has gone.
    Timer {
        id: left

        interval: 0
        onTriggered: field.settle()
    }
    Input {
        id: line

        Layout.fillWidth: true
        //: In a field that searches a long list.
        placeholder: qsTr("打几个字来找")
        label: field.spokenLabel
        description: field.description
        invalid: field.invalid
        Keys.onDownPressed: if (rows.count > 0) rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
        Keys.onReturnPressed: field.takeFirst()
        Keys.onEnterPressed: field.takeFirst()
        onActiveFocusChanged: left.restart()
    }
    FocusScope {
        id: list

        Layout.fillWidth: true
        implicitHeight: column.implicitHeight
        visible: rows.count > 0
        onActiveFocusChanged: left.restart()

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Space.hair
            Accessible.role: Accessible.List
            //: The choices that match what was typed.
            Accessible.name: qsTr("找到的")

            Repeater {
                id: rows

                model: field.matches.slice(0, field.most)
                delegate: RadioOption {
                    text: row.text
                    value: row.value
                    checked: field.value === row.value
                    onWalked: by => field.walk(index, by)
                    onClicked: field.take(row)
                }
            }
        }
    }
    Label {
        visible: field.searching && field.matches.length !== 1
        //: Below a field that searches: %1 choices match.
        text: field.matches.length === 0 ? qsTr("没有找到，换几个字试试") : qsTr("找到 %1 个").arg(field.matches.length)
        type: Type.caption
        muted: true
    }
}
