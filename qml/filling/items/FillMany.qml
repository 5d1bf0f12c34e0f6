// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// Any of several.
CheckGroup {
    id: field

    required property FormItem entry
    // The words alone: a new answer must not make the choices anew under one's finger.
    readonly property string choices: JSON.stringify(entry.options.map(option => ({ "text": option.text, "value": option.value })))

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    options: JSON.parse(choices)
    values: entry.value.split(" ")
    onToggled: (value, on) => entry.viewModel.toggleOption(entry.rowId, value, on)
}
