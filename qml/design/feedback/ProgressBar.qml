// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// How far long work is, in words and as a bar; with `stoppable` it can be stopped.
ColumnLayout {
    id: bar

    property string name: ""
    property string detail: ""
    // 0..1
    property real value: 0
    property bool stoppable: false
    readonly property int percent: Math.round(Math.max(0, Math.min(1, value)) * 100)

    signal stopped()

    Layout.fillWidth: true
    spacing: Space.hair

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.medium

        Label {
            text: bar.name
            decorative: true
        }
        Label {
            Layout.fillWidth: false
            //: How far some work is, in percent.
            text: qsTr("%1%").arg(bar.percent)
            strong: true
            decorative: true
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Sizes.bar
        radius: height / 2
        color: Theme.sunken
        Accessible.role: Accessible.ProgressBar
        Accessible.name: bar.name
        //: How far some work is, in percent.
        Accessible.description: qsTr("%1%").arg(bar.percent)

        Rectangle {
            width: parent.width * bar.percent / 100
            height: parent.height
            radius: height / 2
            color: Theme.primary
        }
    }
    Label {
        visible: text !== ""
        text: bar.detail
        type: Type.caption
        muted: true
    }
    Button {
        visible: bar.stoppable
        kind: Button.Quiet
        //: A button: stops what takes long.
        text: qsTr("停止")
        description: bar.name
        onClicked: bar.stopped()
    }
}
