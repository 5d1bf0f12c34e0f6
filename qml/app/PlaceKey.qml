// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Ctrl+1 to Ctrl+4: the places of the navigation.
Item {
    id: key

    required property int index
    required property var modelData

    signal asked(string route)

    Shortcut {
        sequence: "Ctrl+" + (key.index + 1)
        enabled: key.enabled
        onActivated: key.asked(key.modelData.route)
    }
}
