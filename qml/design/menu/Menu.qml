// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// What one can do, a line each.
T.Menu {
    id: menu

    implicitWidth: Sizes.dialog * 0.7
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Space.small
    padding: Space.hair
    delegate: MenuEntry {}
    contentItem: ListView {
        implicitHeight: contentHeight
        clip: true
        model: menu.contentModel
        currentIndex: menu.currentIndex
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
    }
    background: Rectangle {
        radius: Radius.medium
        color: Theme.raised
        border.width: Sizes.hairline
        border.color: Theme.outline
    }
}
