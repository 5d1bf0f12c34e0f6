// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One row of a RadioGroup.
OptionRow {
    id: option

    required property int index
    required property var model
    property RadioGroup group: null
    readonly property var row: model.modelData ?? model
    readonly property var value: group ? row[group.valueRole] : undefined

    exclusive: true
    text: group ? row[group.textRole] : ""
    hint: group ? row[group.hintRole] ?? "" : ""
    checked: group !== null && group.value !== undefined && group.value === value
    Keys.onUpPressed: group.walk(index, -1)
    Keys.onDownPressed: group.walk(index, 1)
    onClicked: group.chosen(value)
}
