// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// An answer that stays as it was.
ColumnLayout {
    id: shown

    required property FormItem entry

    spacing: Space.hair
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.spoken([entry.label, entry.valueText])

    Label {
        text: shown.entry.label
        type: Type.caption
        muted: true
        decorative: true
    }
    Label {
        text: shown.entry.valueText === "" ? shown.entry.value : shown.entry.valueText
        decorative: true
    }
}
