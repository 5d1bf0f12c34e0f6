// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One of very many, found by a few letters.
SearchSelect {
    id: field

    required property FormItem entry
    // The words alone: a new answer must not make the choices anew under one's finger.
    readonly property string words: JSON.stringify(entry.options.map(option => ({ "text": option.text, "value": option.value })))

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    options: JSON.parse(words)
    value: entry.value
    onChosen: value => entry.viewModel.setAnswer(entry.rowId, value)
}
