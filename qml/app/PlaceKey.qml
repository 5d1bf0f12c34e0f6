// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Ctrl+1 to Ctrl+4: the places of the navigation.
Item {
    id: key

    required property int index
    required property var modelData
    property Shell shell: null

    Shortcut {
        sequence: "Ctrl+" + (key.index + 1)
        enabled: key.shell !== null && key.shell.ready
        onActivated: key.shell.start(key.modelData.route)
    }
}
