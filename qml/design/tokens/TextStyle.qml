// SPDX-License-Identifier: Apache-2.0
import QtQml

// One step of the type scale: a size and its fixed line height, scaled together. Elder mode keeps all of them at 18 or more.
QtObject {
    required property real base
    required property real leading
    property bool strong: false

    readonly property int size: Math.round(Math.max(base * Theme.textScale, Theme.elder ? 18 : 0))
    readonly property int line: Math.round(size * Math.max(leading / base, Theme.elder ? 1.3 : 1))
}
