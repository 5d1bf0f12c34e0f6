// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One thing to agree to.
FormField {
    id: field

    required property FormItem entry

    hint: entry.help
    error: entry.error
    mandatory: entry.required
    input: cell

    CheckCell {
        id: cell

        Layout.fillWidth: true
        text: field.entry.label
        checked: field.entry.value !== ""
        onToggledTo: on => field.entry.viewModel.setAnswer(field.entry.rowId, on ? "OK" : "")
    }
}
