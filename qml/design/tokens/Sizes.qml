// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

QtObject {
    // The least side of anything that can be pressed.
    readonly property int target: Theme.elder ? 60 : 44
    // Icons grow with the text, but not beyond what leaves room for words on a narrow phone.
    readonly property int icon: Math.round(24 * Math.min(Theme.textScale, 1.6))
    readonly property int iconSmall: Math.round(18 * Math.min(Theme.textScale, 1.6))
    readonly property int iconLarge: Math.round(48 * Math.min(Theme.textScale, 1.3))
    readonly property int hairline: 1
    readonly property int ring: 3
    readonly property int ringGap: 3
    readonly property int bar: 8
    // A column of text wider than this is hard to read.
    readonly property int readable: Math.round(680 * Math.min(Theme.textScale, 1.4))
    // One line of words, which a target may be too low for.
    readonly property int menuBar: Math.max(target, Type.body.line)
    readonly property int dialog: Math.round(440 * Math.min(Theme.textScale, 1.4))
    readonly property int sidebar: Math.round(200 * Math.min(Theme.textScale, 1.4))
    readonly property int rail: Math.round(88 * Math.min(Theme.textScale, 1.4))
}
