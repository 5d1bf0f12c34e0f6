// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A question answered with a few lines; grows with them. Tab leaves it.
FormField {
    id: field

    property alias text: area.text
    property alias readOnly: area.readOnly
    property string placeholder: ""
    property int lines: 3
    // 0: no limit. Beyond it the form complains; nothing typed is cut.
    property int maximumLength: 0

    signal edited(string text)
    signal finished(string text)

    input: area

    T.TextArea {
        id: area

        Layout.fillWidth: true
        implicitHeight: Math.max(field.lines * Type.body.line, contentHeight) + topPadding + bottomPadding
        padding: Space.medium
        color: readOnly ? Theme.muted : Theme.text
        selectionColor: Theme.primary
        selectedTextColor: Theme.textOnPrimary
        font.family: Type.family
        font.pixelSize: Type.body.size
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: field.spokenLabel
        Accessible.description: field.description
        onTextChanged: if (activeFocus) field.edited(text)
        onEditingFinished: field.finished(text)
        background: FieldFrame {
            focused: area.activeFocus
            invalid: field.invalid
            quiet: area.readOnly
        }

        Label {
            x: area.leftPadding
            y: area.topPadding
            width: area.width - area.leftPadding - area.rightPadding
            visible: area.text === "" && area.preeditText === ""
            text: field.placeholder
            muted: true
            decorative: true
        }
    }
    Label {
        visible: field.maximumLength > 0
        //: Below a field for longer text: %1 letters typed of at most %2.
        text: qsTr("已写 %1 字, 最多 %2 字").arg(area.text.length).arg(field.maximumLength)
        type: Type.caption
        muted: area.text.length <= field.maximumLength
    }
}
