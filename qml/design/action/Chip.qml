// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A choice among a few, a filter, or a word searched for before. `checkable` chips carry a tick when chosen.
Tappable {
    id: chip

    readonly property color ink: checked ? Theme.primary : Theme.text

    horizontalPadding: Space.medium
    verticalPadding: Space.hair
    role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: checkable
    Accessible.checked: checked
    background: Rectangle {
        radius: Math.min(height / 2, Sizes.target / 2)
        color: chip.checked ? Theme.primarySoft : chip.down || chip.hovered ? Theme.sunken : Theme.raised
        border.width: chip.checked ? 2 * Sizes.hairline : Sizes.hairline
        border.color: chip.checked ? Theme.primary : Theme.outline
    }
    contentItem: RowLayout {
        spacing: Space.hair

        Icon {
            name: chip.checked && chip.checkable ? "check" : chip.iconName
            color: chip.ink
            size: Sizes.iconSmall
        }
        Label {
            text: chip.text
            color: chip.ink
            decorative: true
            verticalAlignment: Text.AlignVCenter
        }
    }
}
