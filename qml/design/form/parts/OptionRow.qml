// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One answer among several: a mark, words, smaller words; the whole row is the target.
Tappable {
    id: option

    property string hint: ""
    // A ring with a dot: one of several. Else a box with a tick: any of several.
    property bool exclusive: false

    Layout.fillWidth: true
    horizontalPadding: Space.medium
    verticalPadding: Space.small
    description: hint
    role: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    background: Rectangle {
        radius: Radius.medium
        color: option.checked ? Theme.primarySoft : option.hovered || option.down ? Theme.sunken : Theme.raised
        border.width: option.checked ? 2 * Sizes.hairline : Sizes.hairline
        border.color: option.checked ? Theme.primary : Theme.outline
    }
    contentItem: RowLayout {
        spacing: Space.medium

        OptionMark {
            Layout.alignment: words.implicitHeight > 1.5 * height ? Qt.AlignTop : Qt.AlignVCenter
            checked: option.checked
            exclusive: option.exclusive
        }
        ColumnLayout {
            id: words

            spacing: 0

            Label {
                text: option.text
                strong: option.checked
                decorative: true
            }
            Label {
                visible: text !== ""
                text: option.hint
                type: Type.caption
                muted: true
                decorative: true
            }
        }
    }
}
