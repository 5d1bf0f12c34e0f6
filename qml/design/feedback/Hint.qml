// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A word for those who are here for the first time, until they do not want it any more. The page remembers that.
Notice {
    id: hint

    // The hints nobody wants any more, and the name of this one among them.
    property var dismissedOnes: []
    property string name

    signal dismissed()

    visible: !dismissedOnes.includes(name)
    iconName: "help"
    tone: Tone.Info

    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Quiet
        horizontalPadding: 0
        //: Takes a hint away for good.
        text: qsTr("知道了，不用再说")
        onClicked: hint.dismissed()
    }
}
