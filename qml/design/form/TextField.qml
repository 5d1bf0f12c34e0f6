// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A question answered with one line. `edited` comes with each letter, `finished` when it is left or Return is pressed, `accepted` with
// Return alone.
FormField {
    id: field

    property alias text: line.text
    property alias placeholder: line.placeholder
    property alias inputMethodHints: line.inputMethodHints
    property alias maximumLength: line.maximumLength
    property alias readOnly: line.readOnly
    property alias echoMode: line.echoMode
    // Stands after the input: 平方米, 元.
    property string unit: ""

    signal edited(string text)
    signal finished(string text)
    signal accepted(string text)

    // Puts what was typed right before it is told on; other fields have their own.
    function tidy(text: string): string {
        return text;
    }

    function takeText() {
        const right = field.tidy(line.text);
        if (right !== line.text)
            line.retype(right);
        field.edited(right);
    }

    input: line

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.small

        Input {
            id: line

            Layout.fillWidth: true
            label: field.spokenLabel
            description: field.description
            invalid: field.invalid
            onTextEdited: field.takeText()
            onEditingFinished: field.finished(text)
            onAccepted: field.accepted(text)
        }
        Label {
            Layout.fillWidth: false
            visible: text !== ""
            text: field.unit
        }
    }
}
