// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The parts of a long form, each with how far it is; they may be done in any order.
ColumnLayout {
    id: list

    // Rows of { title, detail, status, tone }.
    property var model: []
    property string titleRole: "title"
    property string detailRole: "detail"
    property string statusRole: "status"
    property string toneRole: "tone"
    property string name: ""

    signal opened(int index, var row)

    Layout.fillWidth: true
    spacing: Space.small
    Accessible.role: Accessible.List
    Accessible.name: name

    Repeater {
        model: list.model
        delegate: TaskRow {
            text: row[list.titleRole] ?? ""
            detail: row[list.detailRole] ?? ""
            status: row[list.statusRole] ?? ""
            tone: row[list.toneRole] ?? Tone.Neutral
            onClicked: list.opened(index, row)
        }
    }
}
