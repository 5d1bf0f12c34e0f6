// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A line of words, or of digits: card and phone numbers.
TextField {
    id: field

    required property FormItem entry
    readonly property bool digits: entry.kind === "bankCard" || entry.kind === "numbers"

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    text: entry.value
    inputMethodHints: digits ? Qt.ImhDigitsOnly : Qt.ImhNone
    onEdited: text => entry.viewModel.setAnswer(entry.rowId, text)
    onFinished: entry.viewModel.leave(entry.rowId)

    FillRemark {
        entry: field.entry
    }
}
