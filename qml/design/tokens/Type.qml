// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

QtObject {
    readonly property TextStyle caption: TextStyle { base: 13; leading: 20 }
    readonly property TextStyle body: TextStyle { base: 16; leading: 24 }
    readonly property TextStyle title: TextStyle { base: 18; leading: 26; strong: true }
    readonly property TextStyle headline: TextStyle { base: 24; leading: 32; strong: true }
    readonly property TextStyle display: TextStyle { base: 32; leading: 40; strong: true }
}
