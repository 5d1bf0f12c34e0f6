// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One line to type in. Pages use TextField and its kin, which add the label; `bare` leaves out the frame.
T.TextField {
    id: input

    property string label: ""
    property string description: ""
    property string placeholder: ""
    property bool invalid: false
    property bool bare: false

    // Other text without breaking a page's binding to `text`.
    function retype(words: string) {
        clear();
        insert(0, words);
    }

    implicitWidth: Sizes.dialog
    implicitHeight: Math.max(Sizes.target, contentHeight + 2 * Space.small)
    leftPadding: Space.medium
    rightPadding: Space.medium
    color: enabled && !readOnly ? Theme.text : Theme.muted
    selectionColor: Theme.primary
    selectedTextColor: Theme.textOnPrimary
    font.family: Type.family
    font.pixelSize: Type.body.size
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: description
    background: FieldFrame {
        visible: !input.bare
        focused: input.activeFocus
        invalid: input.invalid
        quiet: input.readOnly || !input.enabled
    }

    Label {
        x: input.leftPadding
        y: (input.height - height) / 2
        width: input.width - input.leftPadding - input.rightPadding
        visible: input.text === "" && input.preeditText === ""
        text: input.placeholder
        muted: true
        decorative: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Space.medium
    }
}
