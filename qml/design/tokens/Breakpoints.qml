// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// Width decides the layout, never the operating system.
QtObject {
    readonly property int medium: 600
    readonly property int expanded: 840

    function isCompact(width: real): bool {
        return width < medium;
    }

    function isExpanded(width: real): bool {
        return width >= expanded;
    }
}
