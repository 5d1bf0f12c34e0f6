// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The window. It is there at once and empty; what is in it is read meanwhile and made after the first frame.
Window {
    id: window

    // Reads aloud; null where the program is run without one.
    property var speaker: null
    // Has `left`, `top`, `right` and `bottom`; null where nothing is taken away from a window.
    property var safeArea: null
    // What is kept of it from run to run: the part of the first of two panes; 0: nobody has drawn the line yet.
    property real share: 0
    readonly property Component stage: Qt.createComponent("Stage.qml", Component.Asynchronous)
    // After the first frame, and not within it.
    property bool seen: false
    property var fonts: []

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    //: The name of the program in the window's title.
    title: qsTr("通办")
    color: system.window
    onFrameSwapped: if (!seen) soon.start()

    SystemPalette {
        id: system
    }
    Timer {
        id: soon

        interval: 0
        onTriggered: {
            // Whoever writes the first word has to look for the fonts of the system: now, while the stage is read. Kept, because a
            // call whose answer nobody takes is not made.
            window.fonts = Qt.fontFamilies();
            window.seen = true;
        }
    }
    Loader {
        id: place

        anchors.fill: parent
        active: window.seen && window.stage.status === Component.Ready
        sourceComponent: window.stage
        focus: true
    }
    Connections {
        target: place.item

        function onShareDrawn(share: real) {
            window.share = share;
        }
    }
    Binding {
        target: place.item
        property: "keptShare"
        value: window.share
        when: place.item !== null
    }
    Binding {
        target: place.item
        property: "speaker"
        value: window.speaker
        when: place.item !== null
    }
    Binding {
        target: place.item
        property: "safeArea"
        value: window.safeArea
        when: place.item !== null
    }
}
