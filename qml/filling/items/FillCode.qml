// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import Tongban.Design

// What a bar code or QR code says: typed, or read from a photo of it.
TextField {
    id: field

    required property FormItem entry

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    text: entry.value
    onEdited: text => entry.viewModel.setAnswer(entry.rowId, text)
    onFinished: entry.viewModel.leave(entry.rowId)

    Button {
        iconName: "qr"
        text: qsTr("从照片里读条码、二维码")
        description: field.spokenLabel
        onClicked: dialog.open()
    }
    FileDialog {
        id: dialog

        title: field.entry.label
        nameFilters: [qsTr("照片 (*.jpg *.jpeg *.png *.webp *.heic)")]
        onAccepted: field.entry.viewModel.readCode(field.entry.rowId, selectedFile)
    }
}
