// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One row of a CheckGroup.
OptionRow {
    id: option

    required property var model
    property CheckGroup group: null
    readonly property var row: model.modelData ?? model

    text: group ? row[group.textRole] : ""
    hint: group ? row[group.hintRole] ?? "" : ""
    checked: group !== null && group.holds(row)
    onClicked: group.toggled(row[group.valueRole], !checked)
}
