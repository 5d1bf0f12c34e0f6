// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One row of a RadioGroup.
OptionRow {
    id: option

    required property int index
    required property var model
    readonly property var row: model.modelData ?? model
    property var value: undefined

    signal walked(int by)

    exclusive: true
    Keys.onUpPressed: option.walked(-1)
    Keys.onLeftPressed: option.walked(-1)
    Keys.onRightPressed: option.walked(1)
    Keys.onDownPressed: option.walked(1)
}
