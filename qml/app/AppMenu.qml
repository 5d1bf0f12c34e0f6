// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// The menus of a wide window: what ShellKeys does by key, by name; the keys stand beside.
MenuBar {
    id: menu

    property bool canGoBack: false
    readonly property bool elder: Theme.elder

    signal backAsked()
    signal refreshAsked()
    signal routeAsked(string route)
    signal placeAsked(string route)
    signal helpAsked()
    signal elderAsked()

    Menu {
        //: A menu: leads to the places of the program.
        title: qsTr("前往")

        MenuEntry {
            text: Routes.places[0].title
            keys: "Ctrl+1"
            onTriggered: menu.placeAsked(Routes.places[0].route)
        }
        MenuEntry {
            text: Routes.places[1].title
            keys: "Ctrl+2"
            onTriggered: menu.placeAsked(Routes.places[1].route)
        }
        MenuEntry {
            text: Routes.places[2].title
            keys: "Ctrl+3"
            onTriggered: menu.placeAsked(Routes.places[2].route)
        }
        MenuEntry {
            text: Routes.places[3].title
            keys: "Ctrl+4"
            onTriggered: menu.placeAsked(Routes.places[3].route)
        }
        MenuEntry {
            text: qsTr("搜要办的事")
            keys: "Ctrl+F"
            onTriggered: menu.routeAsked("search")
        }
        MenuEntry {
            text: qsTr("回到上一页")
            keys: "Esc"
            enabled: menu.canGoBack
            onTriggered: menu.backAsked()
        }
    }
    Menu {
        //: A menu: for whom things are done, and everything one has begun.
        title: qsTr("办事人")

        MenuEntry {
            text: qsTr("换一个人办")
            keys: "Ctrl+P"
            onTriggered: menu.routeAsked("forWhom")
        }
        MenuEntry {
            text: qsTr("看看有没有新消息")
            keys: "F5"
            onTriggered: menu.refreshAsked()
        }
        MenuEntry {
            text: qsTr("还没交上去的")
            onTriggered: menu.routeAsked("waiting")
        }
    }
    Menu {
        //: A menu: how the program looks.
        title: qsTr("样子")

        MenuEntry {
            //: In a menu, ticked or not: the simple, large face of the program.
            text: qsTr("长辈版")
            checkable: true
            checked: menu.elder
            onTriggered: {
                menu.elderAsked();
                checked = Qt.binding(() => menu.elder);
            }
        }
        MenuEntry {
            //: In a menu: leads to the settings.
            text: qsTr("设置")
            keys: "Ctrl+,"
            onTriggered: menu.routeAsked("settings")
        }
        MenuEntry {
            text: qsTr("关掉程序")
            keys: "Ctrl+Q"
            onTriggered: Qt.quit()
        }
    }
    Menu {
        //: A menu: help.
        title: qsTr("帮助")

        MenuEntry {
            text: qsTr("打电话问")
            keys: "F1"
            onTriggered: menu.helpAsked()
        }
        MenuEntry {
            text: qsTr("看看怎么用")
            onTriggered: menu.routeAsked("howTo")
        }
        MenuEntry {
            //: In a menu: leads to the page on the program itself.
            text: qsTr("关于")
            onTriggered: menu.routeAsked("about")
        }
    }
}
