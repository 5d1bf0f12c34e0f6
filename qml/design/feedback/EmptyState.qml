// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Nothing here yet: says so, why, and what one can do.
Item {
    id: empty

    property string title: qsTr("这里还没有内容")
    property string advice: ""
    property string iconName: "search"
    property string actionText: ""
    property color ink: Theme.muted

    signal acted()

    Layout.fillWidth: true
    implicitWidth: Sizes.dialog
    implicitHeight: column.implicitHeight + 2 * Space.section

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Space.large, Sizes.dialog)
        spacing: Space.medium

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: empty.iconName
            color: empty.ink
            size: Sizes.iconLarge
        }
        Label {
            text: empty.title
            type: Type.title
            heading: true
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            visible: text !== ""
            text: empty.advice
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: column.width
            visible: text !== ""
            kind: Button.Primary
            text: empty.actionText
            onClicked: empty.acted()
        }
    }
}
