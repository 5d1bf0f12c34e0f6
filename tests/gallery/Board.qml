// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One board on the ground of a page, in one look.
Rectangle {
    id: ground

    property string board: ""
    property string paletteName: "light"
    property real textScale: 1
    property bool elder: false
    // No longer than a phone's screen is needed for what opens above a page.
    readonly property alias settled: column.settled
    readonly property real wanted: loader.item ? loader.item.implicitHeight + 2 * Space.large : 0

    function look() {
        Theme.palette = paletteName;
        Theme.scale = textScale;
        Theme.elder = elder;
        Theme.reduceMotion = true;
    }

    color: Theme.surface
    Component.onCompleted: {
        ground.look();
        loader.source = Qt.resolvedUrl("boards/" + ground.board + ".qml");
    }

    ContentColumn {
        id: column

        x: Space.large
        y: Space.large
        room: ground.width - 2 * Space.large

        Loader {
            id: loader

            Layout.fillWidth: true
        }
    }
}
