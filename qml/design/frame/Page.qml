// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// What a page is: a title for the bar, one status, words for each status, a column of content that scrolls, and a footer that stays.
FocusScope {
    id: page

    // In the order of PageState of the view-models.
    enum Status {
        Loading,
        Ready,
        Empty,
        Failed
    }

    property string title: ""
    property var routeParams: ({})
    property int status: Page.Ready
    // It has been loading for so long that somebody might wonder.
    property bool slow: false
    property string errorTitle: ""
    property string errorAdvice: ""
    property string emptyTitle: ""
    property string emptyAdvice: ""
    property string emptyIcon: "search"
    property string emptyAction: ""
    // False: the content fills the page and scrolls by itself (ItemList).
    property bool scrolls: !paned
    // True: pulling the page down asks for news.
    property bool refreshes: false
    // True: the content may be wider than a readable column.
    property bool wide: false
    // Shown at the end of the bar: a row of IconButtons.
    property Component actions: null
    // True: going back is the page's own affair (from a part of a form to its parts); it is asked by backAsked.
    property bool backTaken: false
    // What it would have to be told, beside its parameters, to be again as it is now: parts that are open, words half typed.
    property var memory: ({})
    // True: there is nothing here to come back to.
    property bool passing: false
    // How far down it is, and how far it is to be once there is so much of it.
    readonly property real place: scrolled.contentY
    property alias startAt: way.wanted
    // The list that scrolls by itself, where the page does not.
    property Flickable rows: null
    readonly property Flickable scrolled: rows ?? scroller
    // True: two panes that reach to the edges; each is a page of its own.
    property bool paned: false
    property int padding: paned ? 0 : Breakpoints.isCompact(width) ? Space.large : Space.wide
    default property alias content: column.data
    property alias footer: foot.data
    // What lies over the page from below has to leave this much.
    readonly property real footerHeight: bar.visible && !footerScrolls ? bar.height : 0
    // A footer that would leave too little of the page stands at its end instead: large text on a small phone.
    readonly property bool footerScrolls: scrolls && foot.implicitHeight > height / 4

    signal navigate(string route, var params)
    // Like navigate, but this page is not come back to.
    signal replaceWith(string route, var params)
    signal goBack()
    signal backAsked()
    signal retry()
    signal refreshAsked()
    signal emptyActed()

    // What there is to read on the page, in order: for reading aloud.
    function words(): string {
        return wordsBelow(page).join("\n");
    }

    function wordsBelow(item: Item): var {
        if (!item.visible)
            return [];
        const own = item instanceof Label && item.text !== "" ? [item.text] : [];
        return own.concat(...Array.from(item.children).map(child => page.wordsBelow(child)));
    }

    // Brings into view what an answer has brought, the reason for an end for one.
    function welcome(item: Item) {
        scroller.welcome(item);
    }

    // Something else is on the page now: the reader and the keyboard begin anew.
    function toTop() {
        way.wanted = 0;
        scrolled.contentY = 0;
        beginning.forceActiveFocus(Qt.OtherFocusReason);
    }

    // To those who do not see it.
    function say(words: string) {
        announcer.say(words);
    }

    // A page that has just come has the keyboard and nothing on it has: the way goes on with what is first on it.
    function enter(event: var) {
        event.accepted = Window.activeFocusItem === page;
        if (event.accepted)
            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    readonly property real columnWidth: Math.min(width - 2 * padding, wide || paned ? width : Sizes.readable)

    Keys.onTabPressed: event => page.enter(event)
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.forwardTo: [scroller]
    onStatusChanged: {
        slow = false;
        if (status === Page.Failed)
            say(errorTitle);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Announcer {
        id: announcer
    }
    WayBack {
        id: way

        flickable: page.scrolled
        ready: page.status === Page.Ready
    }
    // Where the focus is before the first control of the page.
    Item {
        id: beginning
    }
    Scroller {
        id: scroller

        width: parent.width
        height: parent.height - page.footerHeight
        visible: page.status === Page.Ready
        interactive: page.scrolls
        boundsBehavior: page.refreshes ? Flickable.DragOverBounds : Flickable.StopAtBounds
        contentHeight: page.scrolls ? column.implicitHeight + 2 * page.padding + (page.footerScrolls ? bar.height : 0) : height

        ContentColumn {
            id: column

            x: (page.width - width) / 2
            y: page.padding
            room: page.columnWidth
            // What scrolls by itself does so to the edge.
            height: page.scrolls ? implicitHeight : scroller.height - page.padding
            spacing: Space.large
        }
    }
    PullToRefresh {
        flickable: scroller
        onAsked: page.refreshAsked()
    }
    Timer {
        interval: Motion.patience
        running: page.status === Page.Loading
        onTriggered: page.slow = true
    }
    // What most pages never show is made when it is to be shown.
    Repeater {
        model: page.slow ? 1 : 0
        delegate: Skeleton {
            x: (page.width - width) / 2
            y: page.padding
            width: page.columnWidth
        }
    }
    Repeater {
        model: page.status === Page.Empty || page.status === Page.Failed ? 1 : 0
        delegate: PageMessage {
            anchors.fill: page
            failed: page.status === Page.Failed
            title: failed ? page.errorTitle : page.emptyTitle
            advice: failed ? page.errorAdvice : page.emptyAdvice
            iconName: page.emptyIcon
            actionText: page.emptyAction
            onRetry: page.retry()
            onActed: page.emptyActed()
        }
    }
    PageFooter {
        id: bar

        parent: page.footerScrolls ? scroller.contentItem : page
        y: page.footerScrolls ? column.implicitHeight + 2 * page.padding : page.height - height
        width: page.width
        visible: foot.children.length > 0 && page.status === Page.Ready

        ContentColumn {
            id: foot

            x: (page.width - width) / 2
            room: page.columnWidth
            spacing: Space.small
        }
    }
}
