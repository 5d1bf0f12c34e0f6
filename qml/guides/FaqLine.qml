// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// A question people ask, and its answer.
ColumnLayout {
    id: line

    required property string question
    required property string answer

    Layout.fillWidth: true
    spacing: 0

    Label {
        text: line.question
        strong: true
    }
    Label {
        text: line.answer
    }
}
