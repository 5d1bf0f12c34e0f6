// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One line of an ErrorSummary.
Link {
    required property int index
    required property var model
    readonly property var row: model.modelData ?? model

    Layout.fillWidth: true
}
