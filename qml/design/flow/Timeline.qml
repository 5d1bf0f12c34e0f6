// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What happened to a case and what is to come, from the top down.
ColumnLayout {
    id: line

    enum Status {
        Done,
        Current,
        Coming,
        Stopped
    }

    // Rows of { title, detail, time, status }; and where there is any: note, why the clock does not run here, and parts,
    // rows of the same for departments that work at the same time.
    property var model: []
    property string titleRole: "title"
    property string detailRole: "detail"
    property string timeRole: "time"
    property string statusRole: "status"
    property string noteRole: "note"
    property string partsRole: "parts"
    readonly property int count: rows.count

    Layout.fillWidth: true
    spacing: 0
    Accessible.role: Accessible.List
    //: The name of the list of what happened to a case.
    Accessible.name: qsTr("办理经过")

    Repeater {
        id: rows

        model: line.model
        delegate: TimelineRow {
            title: row?.[line.titleRole] ?? ""
            detail: row?.[line.detailRole] ?? ""
            time: row?.[line.timeRole] ?? ""
            status: row?.[line.statusRole] ?? Timeline.Done
            note: row?.[line.noteRole] ?? ""
            parts: row?.[line.partsRole] ?? []
            last: index === line.count - 1
        }
    }
}
