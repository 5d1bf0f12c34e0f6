// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// The keys of the whole program (ShellKeys.qml).
Section {
    //: A heading: the keys of the program.
    title: qsTr("键盘")

    Repeater {
        model: [
            { "word": "Ctrl+F", "meaning": qsTr("搜要办的事") },
            { "word": "Ctrl+1 … Ctrl+4", "meaning": qsTr("首页、办事、进度、我的") },
            { "word": "Ctrl+P", "meaning": qsTr("换一个人办") },
            //: What a key leads to.
            { "word": "Ctrl+,", "meaning": qsTr("设置") },
            { "word": "Esc, Alt+←", "meaning": qsTr("回到上一页") },
            { "word": "F5", "meaning": qsTr("看看有没有新消息，把等着的交上去") },
            { "word": "F10", "meaning": qsTr("打开菜单，在宽的窗口里") },
            { "word": "Ctrl+Q", "meaning": qsTr("关掉程序") },
            { "word": "F1", "meaning": qsTr("打电话问") },
            { "word": "Tab, ↑ ↓", "meaning": qsTr("走到下一个；空格或回车就是按一下") }
        ]

        WordLine {}
    }
}
