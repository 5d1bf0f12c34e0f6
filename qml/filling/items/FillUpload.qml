// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import Tongban.Design

// A photo or file, chosen or dropped.
FilePickerCell {
    id: field

    required property FormItem entry

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    camera: false
    fileName: entry.value === "" ? "" : entry.valueText !== "" ? entry.valueText : entry.value
    detail: entry.fileText
    preview: entry.preview
    onPickAsked: dialog.open()
    onDropped: file => entry.viewModel.attach(entry.rowId, file)
    onRemoveAsked: entry.viewModel.removeFile(entry.rowId)

    FileDialog {
        id: dialog

        title: field.entry.label
        nameFilters: [qsTr("照片和文件 (*.jpg *.jpeg *.png *.webp *.heic *.pdf)")]
        onAccepted: field.entry.viewModel.attach(field.entry.rowId, selectedFile)
    }
}
