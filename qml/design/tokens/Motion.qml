// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// Milliseconds; nothing moves when the person asked for that.
QtObject {
    readonly property int quick: Theme.reduceMotion ? 0 : 100
    readonly property int normal: Theme.reduceMotion ? 0 : 200
    readonly property int slow: Theme.reduceMotion ? 0 : 400
    // What comes sooner than this needs no sign that it is coming.
    readonly property int patience: 200
    // One frame at sixty a second.
    readonly property int frame: 16
    // How long a toast stays; in elder mode it waits to be dismissed.
    readonly property int toast: 6000
}
