// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One row of a CheckGroup.
OptionRow {
    required property var model
    readonly property var row: model.modelData ?? model
}
