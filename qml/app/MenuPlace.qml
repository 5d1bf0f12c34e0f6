// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// Where the menus are, and the keys that do the same. Their room is kept from the first frame on, so that nothing moves when they come;
// they are read and made once the first page is there: nobody waits for a menu.
Item {
    id: place

    property bool ready: true
    property bool wanted: false
    property Page page: null
    property bool canGoBack: false
    property bool due: false
    readonly property bool pageThere: page !== null && page.status !== Page.Loading

    signal backAsked()
    signal refreshAsked()
    signal routeAsked(string route)
    signal placeAsked(string route)
    signal helpAsked()
    signal elderAsked()

    height: wanted ? Sizes.menuBar : 0

    Repeater {
        model: place.due ? 1 : 0
        delegate: ShellKeys {
            canGoBack: place.canGoBack
            ready: place.ready
            onBackAsked: place.backAsked()
            onRefreshAsked: place.refreshAsked()
            onRouteAsked: route => place.routeAsked(route)
            onPlaceAsked: route => place.placeAsked(route)
            onHelpAsked: place.helpAsked()
        }
    }
    Loader {
        id: menus

        anchors.fill: parent
        active: place.wanted && place.due
        // By name: a type that is only named is read together with this file.
        source: "AppMenu.qml"
    }
    Binding {
        target: menus.item
        property: "canGoBack"
        value: place.canGoBack
        when: menus.item !== null
    }
    Connections {
        target: place.due ? null : place.Window.window

        function onFrameSwapped() {
            if (place.pageThere)
                soon.start();
        }
    }
    // After what is further down on the page.
    Timer {
        id: soon

        interval: 4 * Motion.frame
        onTriggered: place.due = true
    }
    Connections {
        target: menus.item
        ignoreUnknownSignals: true

        function onBackAsked() {
            place.backAsked();
        }

        function onRefreshAsked() {
            place.refreshAsked();
        }

        function onRouteAsked(route: string) {
            place.routeAsked(route);
        }

        function onPlaceAsked(route: string) {
            place.placeAsked(route);
        }

        function onHelpAsked() {
            place.helpAsked();
        }

        function onElderAsked() {
            place.elderAsked();
        }
    }
}
