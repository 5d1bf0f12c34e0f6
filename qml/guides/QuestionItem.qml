// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One question with its options; several may be chosen when the guide says so.
ColumnLayout {
    id: question

    required property string rowId
    required property string text
    required property string hint
    required property bool multiple
    required property var options

    signal answered(string option, bool on)

    Layout.fillWidth: true
    spacing: 0

    RadioGroup {
        visible: !question.multiple
        label: question.text
        hint: question.hint
        options: visible ? question.options : []
        textRole: "label"
        valueRole: "id"
        value: question.options.find(option => option.chosen)?.id
        onChosen: value => question.answered(value, true)
    }
    CheckGroup {
        visible: question.multiple
        label: question.text
        hint: question.hint
        options: visible ? question.options : []
        textRole: "label"
        valueRole: "id"
        values: question.options.filter(option => option.chosen).map(option => option.id)
        onToggled: (value, on) => question.answered(value, on)
    }
}
