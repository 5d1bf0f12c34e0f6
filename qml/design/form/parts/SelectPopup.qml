// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The list a Select opens.
T.Popup {
    id: popup

    required property T.ComboBox combo

    y: combo.height + Space.hair
    width: combo.width
    height: Math.min(list.contentHeight + 2 * padding, T.Overlay.overlay ? T.Overlay.overlay.height - 2 * Space.large : implicitHeight)
    margins: Space.small
    padding: Space.hair
    background: Rectangle {
        radius: Radius.medium
        color: Theme.raised
        border.width: Sizes.hairline
        border.color: Theme.outline
    }
    contentItem: ListView {
        id: list

        clip: true
        model: popup.visible ? popup.combo.delegateModel : null
        currentIndex: popup.combo.highlightedIndex
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: popup.combo.Accessible.name
        T.ScrollBar.vertical: ScrollBar {}
    }
}
