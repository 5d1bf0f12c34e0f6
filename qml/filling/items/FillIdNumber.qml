// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// An ID number; the form says whether it is one.
IdInput {
    id: field

    required property FormItem entry

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    text: entry.value
    onEdited: text => entry.viewModel.setAnswer(entry.rowId, text)
    onFinished: entry.viewModel.leave(entry.rowId)

    FillRemark {
        entry: field.entry
    }
}
