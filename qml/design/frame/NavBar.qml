// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The few places of the program: a bar below on a narrow window, a rail beside a wider one, a sidebar with words on a wide one.
Rectangle {
    id: nav

    enum Place {
        Bottom,
        Rail,
        Sidebar
    }

    // Rows of { route, title, icon, count }.
    property var model: []
    property string current: ""
    property int place: NavBar.Bottom
    readonly property bool below: place === NavBar.Bottom
    // Of the bar below, whether its places are there yet or not.
    readonly property int leastHeight: Math.max(Sizes.target, Sizes.icon + Type.caption.line + 2 * Space.hair)

    signal chosen(string route)

    implicitWidth: below ? 0 : place === NavBar.Rail ? Sizes.rail : Sizes.sidebar
    implicitHeight: Math.max(leastHeight, grid.implicitHeight) + 2 * Space.hair
    color: Theme.raised
    Accessible.role: Accessible.PageTabList
    //: The name of the bar that leads to the main places of the program.
    Accessible.name: qsTr("主导航")

    GridLayout {
        id: grid

        x: Space.hair
        y: nav.below ? Space.hair : Space.medium
        width: parent.width - 2 * Space.hair
        columns: nav.below ? Math.max(1, repeater.count) : 1
        columnSpacing: Space.hair
        rowSpacing: Space.small

        Repeater {
            id: repeater

            model: nav.model
            delegate: NavItem {
                row: nav.place === NavBar.Sidebar
                current: modelData.route === nav.current
                onClicked: nav.chosen(modelData.route)
            }
        }
    }
    Rectangle {
        x: nav.below ? 0 : parent.width - width
        width: nav.below ? parent.width : Sizes.hairline
        height: nav.below ? Sizes.hairline : parent.height
        color: Theme.border
    }
}
