// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tongban.Design

// The pages one came through. A page that is come back to is as it was left.
T.StackView {
    id: stack

    // The route of the page on top, and those below it.
    property string route: ""
    property var trail: []
    readonly property Page page: currentItem as Page

    signal refreshAsked()

    function go(route: string, params: var) {
        if (Routes.has(route) && push(Routes.page(route, Theme.elder), { "routeParams": params }))
            remember(trail.concat(route));
    }

    function replaceWith(route: string, params: var) {
        if (Routes.has(route) && replace(Routes.page(route, Theme.elder), { "routeParams": params }))
            remember(trail.slice(0, -1).concat(route));
    }

    function start(route: string, params: var) {
        if (!Routes.has(route))
            return;
        clear();
        trail = [];
        go(route, params);
    }

    function back() {
        if (page?.backTaken) {
            page.backAsked();
        } else if (depth > 1) {
            pop();
            remember(trail.slice(0, -1));
        }
    }

    function remember(names: var) {
        trail = names;
        route = names[names.length - 1];
        currentItem.forceActiveFocus(Qt.OtherFocusReason);
        announcer.say(page?.title ?? "");
    }

    clip: true
    pushEnter: fadeIn
    popEnter: fadeIn
    replaceEnter: fadeIn
    pushExit: null
    popExit: null
    replaceExit: null

    Transition {
        id: fadeIn

        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Motion.quick
        }
    }
    Announcer {
        id: announcer
    }
    Connections {
        target: stack.page

        function onNavigate(route: string, params: var) {
            stack.go(route, params);
        }

        function onReplaceWith(route: string, params: var) {
            stack.replaceWith(route, params);
        }

        function onGoBack() {
            stack.back();
        }

        function onRefreshAsked() {
            stack.refreshAsked();
        }
    }
}
