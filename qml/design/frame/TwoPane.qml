// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A list, which is its child, and the page of what is chosen in it: beside each other where there is room. Where there is none only the list
// is shown, and its page leads on as it always does.
Item {
    id: panes

    default property alias first: list.data
    // A Page that is told by `key` among its parameters what to show.
    property Component second
    property string key: ""
    // False: what is listed now leads on to another list.
    property bool wanted: true
    // What the second shows; empty: it says that one may choose.
    property string chosen: ""
    property string hint: ""
    property string hintIcon: "guides"
    // The share of the first when both are shown.
    readonly property real share: Breakpoints.share
    // Between the two: nothing, but where the handle of the line is wider than what their pages leave free.
    readonly property real gap: Math.max(0, Sizes.target - 2 * Space.large)
    readonly property bool both: wanted && Breakpoints.isExpanded(width)
    readonly property Page page: detail.item as Page

    // From the second.
    signal navigate(string route, var params)

    // Shows `what` beside the list and goes there; false: there is no room beside it.
    function open(what: string): bool {
        if (!both)
            return false;
        detail.active = false;
        detail.active = true;
        chosen = what;
        page.routeParams = { [key]: what };
        page.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    Layout.fillWidth: true
    Layout.fillHeight: true

    Item {
        id: list

        width: panes.both ? Math.round(panes.width * panes.share - panes.gap / 2) : panes.width
        height: panes.height
    }
    Splitter {
        id: line

        x: list.width + (panes.gap - width) / 2
        z: 1
        height: panes.height
        visible: panes.both
        room: panes.width
        share: panes.share
        onMoved: share => Breakpoints.share = share
    }
    EmptyState {
        x: list.width + panes.gap
        width: panes.width - x
        height: panes.height
        visible: panes.both && panes.chosen === ""
        title: panes.hint
        iconName: panes.hintIcon
    }
    Loader {
        id: detail

        x: list.width + panes.gap
        width: panes.width - x
        height: panes.height
        active: false
        visible: panes.both && panes.chosen !== ""
        sourceComponent: panes.second
    }
    Connections {
        target: panes.page

        function onNavigate(route: string, params: var) {
            panes.navigate(route, params);
        }
    }
}
