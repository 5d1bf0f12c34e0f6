// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// An official word, or a key, and what it means.
ColumnLayout {
    id: line

    required property var modelData

    Layout.fillWidth: true
    spacing: 0

    Label {
        text: line.modelData.word
        strong: true
    }
    Label {
        text: line.modelData.meaning
        muted: true
    }
}
