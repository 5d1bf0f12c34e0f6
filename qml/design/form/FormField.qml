// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// What every question shares: its words, a hint, what is wrong and what to do about it; the input stands below.
ColumnLayout {
    id: field

    property string label: ""
    property string hint: ""
    property string error: ""
    property bool mandatory: false
    // What takes the focus when an ErrorSummary leads here.
    property Item input: null
    readonly property bool invalid: error !== ""
    // What a screen reader says with the input.
    readonly property string description: Words.spoken([error, hint])
    //: The accessible name of a question that must be answered; %1 is the question.
    readonly property string spokenLabel: mandatory ? qsTr("%1, 必填").arg(label) : label

    function focusInput() {
        if (input)
            input.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    spacing: Space.hair

    FieldLabel {
        visible: field.label !== ""
        text: field.label
        mandatory: field.mandatory
    }
    Label {
        visible: text !== ""
        text: field.hint
        type: Type.caption
        muted: true
    }
    RowLayout {
        Layout.fillWidth: true
        visible: field.invalid
        spacing: Space.hair

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "error"
            color: Theme.danger
            size: Sizes.iconSmall
        }
        Label {
            text: field.error
            strong: true
            color: Theme.danger
        }
    }
}
