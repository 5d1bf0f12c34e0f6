// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One of several. `options`: a model or an array of rows; the roles say where words and value are. The arrows walk it.
FormField {
    id: group

    property var options: []
    property var value: undefined
    property string textRole: "text"
    property string valueRole: "value"
    property string hintRole: "hint"
    // A scale: beside each other while there is room.
    property bool inRow: false
    readonly property bool beside: inRow && width > rows.count * 2.5 * Sizes.target * Theme.textScale

    signal chosen(var value)

    function walk(from: int, by: int) {
        const to = Math.max(0, Math.min(rows.count - 1, from + by));
        rows.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    input: rows.count > 0 ? rows.itemAt(0) : null

    GridLayout {
        Layout.fillWidth: true
        columns: group.beside ? rows.count : 1
        columnSpacing: Space.small
        rowSpacing: Space.small
        Accessible.role: Accessible.Grouping
        Accessible.name: group.spokenLabel
        Accessible.description: group.description

        Repeater {
            id: rows

            model: group.options
            delegate: RadioOption {
                Layout.preferredWidth: 1
                text: row[group.textRole] ?? ""
                hint: row[group.hintRole] ?? ""
                value: row[group.valueRole]
                checked: group.value !== undefined && group.value === value
                onWalked: by => group.walk(index, by)
                onClicked: group.chosen(value)
            }
        }
    }
}
