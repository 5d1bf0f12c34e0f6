// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One line of an ErrorSummary.
Link {
    id: line

    required property int index
    required property var model
    property ErrorSummary summary: null
    readonly property var row: model.modelData ?? model

    Layout.fillWidth: true
    text: summary ? row[summary.textRole] ?? "" : ""
    onClicked: summary.opened(index, row)
}
