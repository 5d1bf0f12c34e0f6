// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Any of several. What is chosen stands in `values`, or in a role of each row.
FormField {
    id: group

    property var options: []
    property var values: []
    property string textRole: "text"
    property string valueRole: "value"
    property string hintRole: "hint"
    property string chosenRole: ""

    signal toggled(var value, bool on)

    function holds(row: var): bool {
        return chosenRole === "" ? values.includes(row[valueRole]) : row[chosenRole];
    }

    input: rows.count > 0 ? rows.itemAt(0) : null

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Space.small
        Accessible.role: Accessible.Grouping
        Accessible.name: group.spokenLabel
        Accessible.description: group.description

        Repeater {
            id: rows

            model: group.options
            delegate: CheckOption {
                text: row[group.textRole] ?? ""
                hint: row[group.hintRole] ?? ""
                checked: group.holds(row)
                onClicked: group.toggled(row[group.valueRole], !checked)
            }
        }
    }
}
