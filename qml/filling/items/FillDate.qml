// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A day, a month or a year, typed or chosen.
DateInput {
    id: field

    required property FormItem entry

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    value: entry.value
    parts: entry.kind === "year" ? 1 : entry.kind === "month" ? 2 : 3
    onEdited: value => entry.viewModel.setAnswer(entry.rowId, value)
}
