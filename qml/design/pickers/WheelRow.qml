// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One row of a wheel.
Label {
    id: row

    required property int index
    required property string modelData
    property bool chosen: false

    signal tapped()

    width: ListView.view ? ListView.view.width : implicitWidth
    text: modelData
    strong: chosen
    muted: !chosen
    decorative: true
    wrapMode: Text.NoWrap
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Space.medium
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter

    MouseArea {
        anchors.fill: parent
        onClicked: row.tapped()
    }
}
