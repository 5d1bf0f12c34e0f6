// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The window. It is there at once and empty; what is in it is read meanwhile and made after the first frame.
Window {
    id: window

    // Reads aloud; null where the program is run without one.
    property var speaker: null
    // Has `left`, `top`, `right` and `bottom`; null where nothing is taken away from a window.
    property var safeArea: null
    readonly property Component stage: Qt.createComponent("Stage.qml", Component.Asynchronous)
    // What most people see first is read while the stage is made; the stage finds it read, or wants another.
    property Component ahead: null
    readonly property bool read: stage.status === Component.Ready
    property bool seen: false

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    //: The name of the program in the window's title.
    title: qsTr("通办")
    color: system.window
    onFrameSwapped: seen = true
    // The fonts of the system are looked for while the stage is read: whoever writes the first word has to.
    onSeenChanged: Qt.fontFamilies()
    onReadChanged: ahead = Qt.createComponent("../Home/HomePage.qml", Component.Asynchronous)

    SystemPalette {
        id: system
    }
    Loader {
        id: place

        anchors.fill: parent
        active: window.seen && window.read
        sourceComponent: window.stage
        focus: true
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
