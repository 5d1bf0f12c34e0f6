// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The shape of what is coming when it does not come at once; read as one word.
ColumnLayout {
    id: skeleton

    property int rows: 4
    property bool bright: true
    property bool late: false

    Layout.fillWidth: true
    spacing: Space.medium
    Accessible.role: Accessible.StaticText
    //: Read while a page is being fetched.
    Accessible.name: qsTr("正在打开")
    opacity: !late ? 0 : bright ? 1 : 0.6
    onVisibleChanged: if (!visible) late = false

    Repeater {
        model: skeleton.rows
        delegate: Rectangle {
            Layout.fillWidth: true
            implicitHeight: Sizes.target * 1.5
            radius: Radius.large
            color: Theme.sunken
        }
    }
    Timer {
        interval: Motion.patience
        running: skeleton.visible
        onTriggered: skeleton.late = true
    }
    Timer {
        interval: 2 * Motion.slow
        repeat: true
        running: interval > 0 && skeleton.visible
        onTriggered: skeleton.bright = !skeleton.bright
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.slow
        }
    }
}
