// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// Width decides the layout, never the operating system.
QtObject {
    readonly property int medium: 600
    readonly property int expanded: 840
    // The part of the width that is the first pane's; where somebody has drawn the line, it stays on every page.
    readonly property real usualShare: 0.4
    readonly property real leastShare: 0.25
    readonly property real mostShare: 0.6
    property real share: usualShare

    function isCompact(width: real): bool {
        return width < medium;
    }

    function isExpanded(width: real): bool {
        return width >= expanded;
    }
}
