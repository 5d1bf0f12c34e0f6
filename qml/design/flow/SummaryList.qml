// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Check your answers: each question, its answer, and the way back to it.
ColumnLayout {
    id: list

    // Rows of { label, value, error, masked }.
    property var model: []
    property string labelRole: "label"
    property string valueRole: "value"
    property string errorRole: "error"
    property string maskedRole: "masked"
    property bool editable: false

    signal edited(int index, var row)

    Layout.fillWidth: true
    spacing: 0
    Accessible.role: Accessible.List

    Repeater {
        model: list.model
        delegate: SummaryRow {
            label: row[list.labelRole] ?? ""
            value: row[list.valueRole] ?? ""
            error: row[list.errorRole] ?? ""
            masked: row[list.maskedRole] ?? ""
            editable: list.editable
            onEdited: list.edited(index, row)
        }
    }
}
