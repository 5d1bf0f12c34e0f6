// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One row of a TaskList.
ListCell {
    id: cell

    required property int index
    required property var model
    readonly property var row: model.modelData ?? model
    property string status: ""
    property int tone: Tone.Neutral

    description: Words.spoken([status, detail])

    StatusTag {
        text: cell.status
        tone: cell.tone
        decorative: true
    }
}
