// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A list and what is chosen in it: beside each other where there is room, else one at a time.
Item {
    id: panes

    property Component first
    property Component second
    // On a narrow window: which of the two is shown.
    property bool secondOpen: false
    // The share of the first when both are shown.
    property real share: 0.4
    readonly property bool both: Breakpoints.isExpanded(width)

    Layout.fillWidth: true
    Layout.fillHeight: true

    Loader {
        id: list

        width: panes.both ? Math.round(panes.width * panes.share) : panes.width
        height: panes.height
        visible: panes.both || !panes.secondOpen
        sourceComponent: panes.first
    }
    Rectangle {
        x: list.width
        width: Sizes.hairline
        height: panes.height
        visible: panes.both
        color: Theme.border
    }
    Loader {
        x: panes.both ? list.width + Space.large : 0
        width: panes.width - x
        height: panes.height
        visible: panes.both || panes.secondOpen
        sourceComponent: panes.second
    }
}
