// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The shape of what is coming, for when it does not come at once (whoever shows it waits for that); read as one word.
ColumnLayout {
    id: skeleton

    property int rows: 4
    property bool bright: true

    Layout.fillWidth: true
    spacing: Space.medium
    Accessible.role: Accessible.StaticText
    //: Read while a page is being fetched.
    Accessible.name: qsTr("正在打开")
    opacity: bright ? 1 : 0.6

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
