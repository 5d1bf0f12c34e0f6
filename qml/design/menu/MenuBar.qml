// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Everything the program can do, by name, above a wide window. F10 leads there; the arrows walk it, Escape leads back to where one was.
T.MenuBar {
    id: bar

    property Item before: null

    // Opens the first menu, for the arrows to go on from.
    function takeFocus() {
        const title = itemAt(0) as MenuTitle;
        before = Window.activeFocusItem;
        title.forceActiveFocus(Qt.TabFocusReason);
        title.triggered();
    }

    function leave() {
        closed.restart();
    }

    // A menu has closed: nobody is left nowhere, unless the next one opens or what was chosen has taken the focus.
    function giveBack() {
        const open = Array.from(bar.menus).some(menu => menu.opened);
        if (before && !open && (bar.activeFocus || Window.activeFocusItem === Window.contentItem))
            before.forceActiveFocus(Qt.PopupFocusReason);
    }

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: Sizes.menuBar
    leftPadding: Space.hair
    rightPadding: Space.hair
    delegate: MenuTitle {}
    Accessible.role: Accessible.MenuBar
    //: The name of the bar with the menus, to screen readers.
    Accessible.name: qsTr("菜单")
    contentItem: Row {
        Repeater {
            model: bar.contentModel
        }
    }
    background: Rectangle {
        color: Theme.raised

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Sizes.hairline
            color: Theme.border
        }
    }

    // Once it is clear whether the next one opens.
    Timer {
        id: closed

        interval: 0
        onTriggered: bar.giveBack()
    }
    Shortcut {
        sequence: "F10"
        onActivated: bar.takeFocus()
    }
}
