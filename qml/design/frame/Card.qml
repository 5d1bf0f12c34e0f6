// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One matter on a raised ground. Its children stand below each other.
Rectangle {
    id: card

    property string title: ""
    property string iconName: ""
    property int padding: Space.large
    property alias spacing: column.spacing
    default property alias content: column.data

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Radius.large
    color: Theme.raised
    border.width: Sizes.hairline
    border.color: Theme.border

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: card.padding
        spacing: Space.medium

        RowLayout {
            Layout.fillWidth: true
            visible: card.title !== ""
            spacing: Space.small

            Icon {
                Layout.alignment: Qt.AlignTop
                name: card.iconName
                color: Theme.primary
            }
            Label {
                text: card.title
                type: Type.title
                heading: true
            }
        }
    }
}
