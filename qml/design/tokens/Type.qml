// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// The steps of the type scale, and the system's font for simplified Chinese: without a name some systems draw Japanese forms.
QtObject {
    id: type

    readonly property var chinese: [
        "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei"
    ]
    readonly property var installed: Qt.fontFamilies()
    readonly property string family: chinese.find(name => installed.includes(name)) ?? ""
    readonly property TextStyle caption: TextStyle { base: 13; leading: 20 }
    readonly property TextStyle body: TextStyle { base: 16; leading: 24 }
    readonly property TextStyle title: TextStyle { base: 18; leading: 26; strong: true }
    readonly property TextStyle headline: TextStyle { base: 24; leading: 32; strong: true }
    readonly property TextStyle display: TextStyle { base: 32; leading: 40; strong: true }
}
