// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    spacing: Space.large

    AppBar { Layout.fillWidth: true; title: "城镇居民养老待遇资格认证"; canGoBack: true; forWhom: "正在为 王桂兰（妈妈）办"; actions: starButton }
    OfflineBar { online: false; waiting: 2 }
    Section {
        title: "我的事"
        linkText: "全部"

        ListCell { iconName: "elder"; text: "养老待遇资格认证"; detail: "每年一次，本人露面"; value: "还有 20 天" }
        ListCell {
            iconName: "house"
            text: "农村宅基地审批"
            detail: "许屯镇自然资源所"

            StatusTag { text: "公示中"; tone: Tone.Info; decorative: true }
            SyncBadge { status: SyncBadge.SavedHere; decorative: true }
        }
        ListCell { interactive: false; iconName: "phone"; text: "12345 政务服务热线"; value: "24 小时" }
    }
    Card {
        title: "带什么"
        iconName: "idCard"

        Label { text: "身份证原件。没有的可以用临时身份证或户口簿。" }
        StatusTag { text: "免提交"; tone: Tone.Success }
    }
    MenuBar {
        Layout.fillWidth: true
        visible: parent.width > 600

        Menu { title: "前往" }
        Menu { title: "办事人" }
        Menu { title: "样子" }
        Menu { title: "帮助" }
    }
    MenuEntry { Layout.fillWidth: true; text: "搜要办的事"; keys: "Ctrl+F"; highlighted: true }
    MenuEntry { Layout.fillWidth: true; text: "长辈版"; checkable: true; checked: true }
    MenuEntry { Layout.fillWidth: true; text: "回到上一页"; keys: "Esc"; enabled: false }
    Tabs { model: ["自己办", "预约去办", "请人帮办、上门"]; currentIndex: 1; name: "怎么办" }
    Splitter { Layout.preferredHeight: 2 * Sizes.target; room: parent.width }
    NavBar { Layout.fillWidth: true; current: "home"; model: places.rows }
    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(rail.implicitHeight, side.implicitHeight)

        NavBar { id: rail; Layout.fillHeight: true; current: "guides"; place: NavBar.Rail; model: places.rows }
        NavBar { id: side; visible: parent.width > 600; Layout.fillHeight: true; current: "mine"; place: NavBar.Sidebar; model: places.rows }
        Item { Layout.fillWidth: true }
    }
    QtObject {
        id: places

        readonly property var rows: [
            { "route": "home", "title": "首页", "icon": "home", "count": 0 },
            { "route": "guides", "title": "办事", "icon": "guides", "count": 0 },
            { "route": "progress", "title": "进度", "icon": "progress", "count": 3 },
            { "route": "mine", "title": "我的", "icon": "person", "count": 0 }
        ]
    }
    Component {
        id: starButton

        IconButton { iconName: "starFilled"; text: "取消收藏"; ink: Theme.warning }
    }
}
