// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The shortcuts of the whole program; F10 is the menus' own.
Item {
    id: keys

    property bool canGoBack: false
    property bool ready: true

    signal backAsked()
    signal refreshAsked()
    signal routeAsked(string route)
    signal placeAsked(string route)
    signal helpAsked()

    Shortcut {
        sequences: ["Esc", "Alt+Left", "Back"]
        enabled: keys.canGoBack
        onActivated: keys.backAsked()
    }
    Shortcut {
        sequences: ["Ctrl+F", "Ctrl+K"]
        enabled: keys.ready
        onActivated: keys.routeAsked("search")
    }
    Shortcut {
        sequence: "Ctrl+P"
        enabled: keys.ready
        onActivated: keys.routeAsked("forWhom")
    }
    Shortcut {
        sequence: "Ctrl+,"
        enabled: keys.ready
        onActivated: keys.routeAsked("settings")
    }
    Shortcut {
        sequence: "F1"
        onActivated: keys.helpAsked()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: Qt.quit()
    }
    Shortcut {
        sequences: ["F5", "Ctrl+R"]
        onActivated: keys.refreshAsked()
    }
    Repeater {
        model: Routes.places
        delegate: PlaceKey {
            enabled: keys.ready
            onAsked: route => keys.placeAsked(route)
        }
    }
}
