// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// Below an answer: what it means, and what is worth a second look.
ColumnLayout {
    id: remark

    required property FormItem entry

    Layout.fillWidth: true
    visible: entry.reading !== "" || entry.warning !== ""
    spacing: Space.hair

    Label {
        visible: text !== ""
        text: remark.entry.reading
        type: Type.caption
        strong: true
    }
    Notice {
        visible: remark.entry.warning !== ""
        text: remark.entry.warning
        tone: Tone.Warning
        announced: true
    }
}
