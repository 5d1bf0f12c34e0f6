// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of many: a list that opens. Fewer than seven answers belong in a RadioGroup, where they are all seen.
FormField {
    id: field

    property alias options: box.model
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property var value: undefined
    //: In a list that opens, before anything is chosen.
    property string placeholder: qsTr("请选择")

    signal chosen(var value)

    // An index bound to the value, and to the model's being there.
    readonly property int valueIndex: box.count > 0 && value !== undefined ? box.indexOfValue(value) : -1

    input: box

    T.ComboBox {
        id: box

        Layout.fillWidth: true
        implicitWidth: Sizes.dialog
        implicitHeight: Math.max(Sizes.target, shown.implicitHeight + 2 * Space.small)
        leftPadding: Space.medium
        rightPadding: Space.medium + Sizes.icon
        textRole: "text"
        valueRole: "value"
        currentIndex: field.valueIndex
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.ComboBox
        Accessible.name: field.spokenLabel
        Accessible.description: Words.spoken([shown.text, field.description])
        // Screen readers press it.
        Accessible.onPressAction: popup.open()
        // With the release, because the release of Return closes it again.
        Keys.onReleased: event => {
            event.accepted = !popup.visible && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
            if (event.accepted)
                popup.open();
        }
        onActivated: field.chosen(currentValue)
        delegate: SelectOption {
            combo: box
        }
        indicator: Icon {
            x: box.width - width - Space.medium
            y: (box.height - height) / 2
            name: "chevronDown"
            color: Theme.muted
        }
        contentItem: Label {
            id: shown

            text: box.currentIndex < 0 ? field.placeholder : box.displayText
            muted: box.currentIndex < 0
            verticalAlignment: Text.AlignVCenter
            decorative: true
        }
        background: FieldFrame {
            focused: box.visualFocus
            invalid: field.invalid
            quiet: !box.enabled
        }
        popup: SelectPopup {
            combo: box
        }
    }
}
