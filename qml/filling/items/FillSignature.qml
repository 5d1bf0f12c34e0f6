// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A signature: by finger, pen or mouse, or as a photo of the page that was signed or thumb-printed.
FillUpload {
    id: field

    drawable: true
    onDrawAsked: pen.ask()

    SignatureDialog {
        id: pen

        title: field.entry.label
        onSigned: picture => field.entry.viewModel.attachDrawn(field.entry.rowId, picture)
    }
}
