// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tongban.Design

// The pages one came through. A page that is come back to is as it was left.
T.StackView {
    id: stack

    // The route of the page on top; and the way there, lowest first: { route, params, y }.
    property string route: ""
    property var trail: []
    readonly property Page page: currentItem as Page
    // Of a page that has several (a form).
    readonly property string part: page?.memory.part ?? ""

    signal refreshAsked()
    // It has become another place to come back to; said now and then, however much moves, and at once where it is another part.
    signal moved()

    // Nothing fades in where nothing was.
    function go(route: string, params: var) {
        const how = depth === 0 ? T.StackView.Immediate : T.StackView.Transition;
        if (Routes.has(route) && push(Routes.page(route, Theme.elder), { "routeParams": params }, how))
            remember(trail.concat({ "route": route, "params": params, "y": 0 }));
    }

    function replaceWith(route: string, params: var) {
        if (Routes.has(route) && replace(Routes.page(route, Theme.elder), { "routeParams": params }))
            remember(trail.slice(0, -1).concat({ "route": route, "params": params, "y": 0 }));
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

    // The way as it is now: what each page would have to be told to be as it is. Pages nobody has gone back to yet are as they were.
    function places(): var {
        const rows = trail.map((row, index) => {
            const one = stack.get(index, T.StackView.DontLoad) as Page;
            return one ? { "route": row.route, "params": Object.assign({}, row.params, one.memory), "y": one.place } : row;
        });
        return page?.passing ? rows.slice(0, -1) : rows;
    }

    // Goes there again; false when there is nowhere to go.
    function comeBack(rows: var): bool {
        const known = rows.filter(row => Routes.has(row.route));
        if (known.length === 0)
            return false;
        clear();
        const steps = [];
        for (const row of known)
            steps.push(Routes.page(row.route, Theme.elder), { "routeParams": row.params, "startAt": row.y });
        push(steps, T.StackView.Immediate);
        remember(known);
        return true;
    }

    function remember(rows: var) {
        trail = rows;
        route = rows[rows.length - 1].route;
        currentItem.forceActiveFocus(Qt.OtherFocusReason);
        announcer.say(page?.title ?? "");
        soon.start();
    }

    onPartChanged: if (part !== "") moved()

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
    Timer {
        id: soon

        interval: 300
        onTriggered: stack.moved()
    }
    Connections {
        target: stack.page

        function onPlaceChanged() {
            soon.start();
        }

        function onMemoryChanged() {
            soon.start();
        }

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
