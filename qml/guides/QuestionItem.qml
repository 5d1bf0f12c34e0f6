// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One question with its options; several may be chosen when the guide says so.
Loader {
    id: item

    required property string rowId
    required property string text
    required property string hint
    required property bool multiple
    required property var options

    signal answered(string option, bool on)

    Layout.fillWidth: true
    sourceComponent: multiple ? several : single

    Component {
        id: single

        RadioGroup {
            label: item.text
            hint: item.hint
            options: item.options
            textRole: "label"
            valueRole: "id"
            value: item.options.find(option => option.chosen)?.id
            onChosen: value => item.answered(value, true)
        }
    }
    Component {
        id: several

        CheckGroup {
            label: item.text
            hint: item.hint
            options: item.options
            textRole: "label"
            valueRole: "id"
            values: item.options.filter(option => option.chosen).map(option => option.id)
            onToggled: (value, on) => item.answered(value, on)
        }
    }
}
