// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One row of a TaskList.
ListCell {
    id: cell

    required property int index
    required property var model
    property TaskList list: null
    readonly property var row: model.modelData ?? model

    text: list ? row[list.titleRole] ?? "" : ""
    detail: list ? row[list.detailRole] ?? "" : ""
    description: [tag.text, detail].filter(part => part !== "").join(", ")
    onClicked: list.opened(index, row)

    StatusTag {
        id: tag

        text: cell.list ? cell.row[cell.list.statusRole] ?? "" : ""
        tone: cell.list ? cell.row[cell.list.toneRole] ?? Tone.Neutral : Tone.Neutral
        decorative: true
    }
}
