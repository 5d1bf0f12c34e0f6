// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A picture from Icons in a colour of the palette. Never alone: the words beside it, or the control's name, say the same.
Item {
    id: icon

    property string name: ""
    property color color: Theme.text
    property real size: Sizes.icon

    implicitWidth: size
    implicitHeight: size
    visible: name !== ""

    Image {
        anchors.fill: parent
        source: icon.name === "" ? "" : Icons.source(icon.name, icon.color)
        sourceSize.width: icon.size * Screen.devicePixelRatio
        sourceSize.height: icon.size * Screen.devicePixelRatio
        fillMode: Image.PreserveAspectFit
    }
}
