// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A long list: makes only the rows that are seen; the arrow keys walk it, and focus and scroll survive a diffed update.
ListView {
    id: list

    property string name: ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    clip: true
    spacing: Space.small
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: false
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: name
    T.ScrollBar.vertical: ScrollBar {}

    FocusFollower {
        flickable: list
    }
}
