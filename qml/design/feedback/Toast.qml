// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A short word that goes by itself, or in elder mode when it is dismissed. It is read aloud and never the only place where a thing is said.
Rectangle {
    id: toast

    property string text: ""

    function show(words: string) {
        toast.text = words;
        announcer.say(words);
        timer.restart();
    }

    function hide() {
        toast.text = "";
    }

    implicitWidth: Math.min(row.implicitWidth + 2 * Space.medium, Sizes.readable)
    implicitHeight: row.implicitHeight + Space.small
    radius: Radius.medium
    color: Theme.text
    opacity: text === "" ? 0 : 1
    visible: opacity > 0

    RowLayout {
        id: row

        x: Space.medium
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * Space.medium
        spacing: Space.small

        Label {
            text: toast.text
            color: Theme.surface
            decorative: true
        }
        IconButton {
            iconName: "close"
            ink: Theme.surface
            //: Takes away a short message.
            text: qsTr("知道了")
            onClicked: toast.hide()
        }
    }
    Announcer {
        id: announcer
    }
    Timer {
        id: timer

        interval: Motion.toast
        running: false
        onTriggered: if (!Theme.elder) toast.hide()
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.normal
        }
    }
}
