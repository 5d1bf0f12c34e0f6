// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One step of a FlowDiagram.
Rectangle {
    id: step

    required property var modelData
    property int number: 1

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitHeight: column.implicitHeight + 2 * Space.medium
    radius: Radius.medium
    color: Theme.raised
    border.width: Sizes.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.ListItem
    //: A step of a service to a screen reader: its number and name.
    Accessible.name: qsTr("第 %1 步, %2").arg(number).arg(modelData.title)
    Accessible.description: modelData.detail ?? ""

    ColumnLayout {
        id: column

        x: Space.medium
        y: Space.medium
        width: parent.width - 2 * Space.medium
        spacing: 0

        Label {
            text: step.modelData.title
            strong: true
            decorative: true
        }
        Label {
            visible: text !== ""
            text: step.modelData.detail ?? ""
            type: Type.caption
            muted: true
            decorative: true
        }
    }
}
