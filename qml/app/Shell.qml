// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design

// The frame around every page: bar, navigation by width, what is said about the network, short words, and the pages themselves.
// Knows nothing of the view-models: the window binds its properties.
FocusScope {
    id: shell

    property bool online: true
    property int waitingCount: 0
    property int needsYouCount: 0
    // "正在为 王桂兰（妈妈）办"; empty for oneself.
    property string forWhom: ""
    // False until the first start is done: no navigation yet.
    property bool ready: true
    // Has `available`, `speaking`, `say(text)` and `stop()`; null: nothing is read aloud.
    property var speaker: null
    // What a phone's screen takes away.
    property real safeLeft: 0
    property real safeTop: 0
    property real safeRight: 0
    property real safeBottom: 0
    property alias route: pages.route
    readonly property alias depth: pages.depth
    readonly property alias page: pages.page
    readonly property bool elder: Theme.elder
    // Phones and tablets: nobody there expects menus, however wide the screen.
    property bool handheld: Qt.platform.os === "android" || Qt.platform.os === "ios"
    readonly property bool compact: Breakpoints.isCompact(width)
    // The first page has been seen, or keeps one waiting: the navigation is made after it, in the room that was kept.
    property bool pageSeen: false
    readonly property int navPlace: compact ? NavBar.Bottom : Breakpoints.isExpanded(width) ? NavBar.Sidebar : NavBar.Rail

    signal refreshAsked()
    signal moved()
    signal elderAsked()

    function go(route: string, params: var) {
        pages.go(route, params ?? {});
    }

    // Starts anew from `route`: the places of the navigation and the first start.
    function start(route: string) {
        pages.start(route, {});
    }

    // Where one is, for comeBack() of another day.
    function places(): var {
        return pages.places();
    }

    function comeBack(rows: var): bool {
        return pages.comeBack(rows);
    }

    function back() {
        pages.back();
    }

    // Everything on the page, or silence when it is being read already.
    function readAloud() {
        if (speaker.speaking)
            speaker.stop();
        else
            speaker.say(pages.page.words());
    }

    function openHelp() {
        helpPlace.model = 1;
        (helpPlace.itemAt(0) as HelpPlace).open();
    }

    function say(text: string) {
        toastPlace.model = 1;
        (toastPlace.itemAt(0) as Toast).show(text);
    }

    // The home page differs; all others only look different.
    onElderChanged: if (route === Routes.home) start(Routes.home)
    onOnlineChanged: announcer.say(online ? qsTr("网络已恢复") : qsTr("没有网络"))

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
    }
    Repeater {
        id: helpPlace

        model: 0
        delegate: HelpPlace {
            onGuideAsked: shell.go("howTo")
        }
    }
    MenuPlace {
        id: menus

        objectName: "menus"
        x: shell.safeLeft
        y: shell.safeTop
        width: shell.width - shell.safeLeft - shell.safeRight
        ready: shell.ready
        wanted: shell.ready && !shell.compact && !shell.handheld
        page: pages.page
        canGoBack: pages.depth > 1
        onBackAsked: shell.back()
        onRefreshAsked: shell.refreshAsked()
        onRouteAsked: route => shell.go(route)
        onPlaceAsked: route => shell.start(route)
        onHelpAsked: shell.openHelp()
        onElderAsked: shell.elderAsked()
    }
    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: shell.safeLeft
        anchors.topMargin: shell.safeTop + menus.height
        anchors.rightMargin: shell.safeRight
        anchors.bottomMargin: shell.safeBottom
        columns: shell.compact ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        ColumnLayout {
            Layout.row: 0
            Layout.column: shell.compact ? 0 : 1
            spacing: 0

            AppBar {
                Layout.fillWidth: true
                title: pages.page ? pages.page.title : ""
                actions: pages.page ? pages.page.actions : null
                canGoBack: pages.depth > 1
                forWhom: shell.forWhom
                onBack: shell.back()
                onForWhomAsked: shell.go("forWhom")
                canRead: shell.speaker?.available ?? false
                reading: shell.speaker?.speaking ?? false
                onReadAsked: shell.readAloud()
                onHelpAsked: shell.openHelp()
            }
            Repeater {
                model: shell.online ? 0 : 1
                delegate: OfflineBar {
                    online: shell.online
                    waiting: shell.waitingCount
                    onOpened: shell.go("waiting")
                }
            }
            PageStack {
                id: pages

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                onRefreshAsked: shell.refreshAsked()
                onMoved: shell.moved()
            }
        }
        NavBar {
            Layout.row: shell.compact ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: shell.compact
            Layout.fillHeight: !shell.compact
            visible: shell.ready
            place: shell.navPlace
            current: Routes.place(pages.route)
            model: !shell.pageSeen ? [] : Routes.places.map(place => ({
                "route": place.route,
                "title": place.title,
                "icon": place.icon,
                "count": place.route === "progress" ? shell.needsYouCount : 0
            }))
            onChosen: route => shell.start(route)
        }
    }
    Repeater {
        id: toastPlace

        model: 0
        delegate: Toast {
            anchors.horizontalCenter: shell.horizontalCenter
            anchors.bottom: shell.bottom
            anchors.bottomMargin: shell.safeBottom + Sizes.target + Space.section + (pages.page?.footerHeight ?? 0)
            width: Math.min(implicitWidth, shell.width - 2 * Space.large)
        }
    }
    Announcer {
        id: announcer
    }
    Connections {
        target: shell.pageSeen || !pages.page || pages.page.status === Page.Loading ? null : shell.Window.window

        function onFrameSwapped() {
            shell.pageSeen = true;
        }
    }
    Timer {
        interval: Motion.patience
        running: !shell.pageSeen
        onTriggered: shell.pageSeen = true
    }
}
