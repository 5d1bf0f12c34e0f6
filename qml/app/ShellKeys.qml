// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The shortcuts of the whole program.
Item {
    id: keys

    required property Shell shell

    Shortcut {
        sequences: ["Esc", "Alt+Left", "Back"]
        enabled: keys.shell.depth > 1
        onActivated: keys.shell.back()
    }
    Shortcut {
        sequences: ["Ctrl+F", "Ctrl+K"]
        enabled: keys.shell.ready
        onActivated: keys.shell.go("search")
    }
    Shortcut {
        sequence: "Ctrl+P"
        enabled: keys.shell.ready
        onActivated: keys.shell.go("forWhom")
    }
    Shortcut {
        sequence: "Ctrl+,"
        enabled: keys.shell.ready
        onActivated: keys.shell.go("settings")
    }
    Shortcut {
        sequences: ["F5", "Ctrl+R"]
        onActivated: keys.shell.refreshAsked()
    }
    Repeater {
        model: Routes.places
        delegate: PlaceKey {
            shell: keys.shell
        }
    }
}
