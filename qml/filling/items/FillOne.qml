// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One of several: all seen when they are few, a list that opens when they are many or the form wants it short.
FormField {
    id: field

    required property FormItem entry
    readonly property int few: 7
    // The words alone: a new answer must not make the choices anew under one's finger.
    readonly property string words: JSON.stringify(entry.options.map(option => ({ "text": option.text, "value": option.value })))
    readonly property var choices: JSON.parse(words)
    readonly property bool opens: entry.kind === "list" || (entry.kind !== "scale" && choices.length > few)

    input: opens ? list.input : radios.input

    RadioGroup {
        id: radios

        visible: !field.opens
        inRow: field.entry.kind === "scale"
        label: field.entry.words
        hint: field.entry.help
        error: field.entry.error
        mandatory: field.entry.required
        options: visible ? field.choices : []
        value: field.entry.value
        onChosen: value => field.entry.viewModel.setAnswer(field.entry.rowId, value)
    }
    Select {
        id: list

        visible: field.opens
        label: field.entry.words
        hint: field.entry.help
        error: field.entry.error
        mandatory: field.entry.required
        options: visible ? field.choices : []
        value: field.entry.value
        onChosen: value => field.entry.viewModel.setAnswer(field.entry.rowId, value)
    }
}
