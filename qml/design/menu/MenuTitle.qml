// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The name of one menu of the MenuBar.
T.MenuBarItem {
    id: title

    implicitWidth: Math.max(Sizes.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Sizes.menuBar
    leftPadding: Space.medium
    rightPadding: Space.medium
    Accessible.role: Accessible.MenuItem
    // Qt 6.8 no longer takes the text for the name where a role is given.
    Accessible.name: text
    contentItem: Label {
        text: title.text
        decorative: true
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Radius.small
        color: title.highlighted || title.hovered ? Theme.sunken : "transparent"

        FocusRing {
            inside: true
            shown: title.visualFocus || (title.highlighted && title.activeFocus)
        }
    }

    Connections {
        target: title.menu

        function onClosed() {
            (title.menuBar as MenuBar).leave();
        }
    }
}
