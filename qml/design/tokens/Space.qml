// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

QtObject {
    readonly property int hair: 4
    readonly property int small: 8
    readonly property int medium: 12
    readonly property int large: 16
    readonly property int wide: 24
    readonly property int section: 32
    readonly property int page: 48
}
