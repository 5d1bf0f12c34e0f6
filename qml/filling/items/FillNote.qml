// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// Words of the form to be read, or a value it has reckoned.
ColumnLayout {
    id: note

    required property FormItem entry

    spacing: Space.hair

    Label {
        text: note.entry.label
        strong: note.entry.value !== ""
    }
    Label {
        visible: text !== ""
        text: note.entry.value
    }
    Label {
        visible: text !== ""
        text: note.entry.hint
        type: Type.caption
        muted: true
    }
}
