// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A number, whole or not.
NumberInput {
    id: field

    required property FormItem entry

    label: entry.words
    hint: entry.kind === "range" && entry.bounds.from !== undefined ? qsTr("%1 到 %2").arg(entry.bounds.from).arg(entry.bounds.to) : entry.help
    error: entry.error
    mandatory: entry.required
    text: entry.value
    decimals: entry.kind === "int" ? 0 : 2
    onEdited: text => entry.viewModel.setAnswer(entry.rowId, text)
    onFinished: entry.viewModel.leave(entry.rowId)

    FillRemark {
        entry: field.entry
    }
}
