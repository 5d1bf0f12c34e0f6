// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

QtObject {
    readonly property int small: 4
    readonly property int medium: 8
    readonly property int large: 12
}
