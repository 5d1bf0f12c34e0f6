// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One of several departments that work at the same time.
Rectangle {
    id: part

    required property var modelData
    readonly property int status: modelData.status ?? TimelineRow.Coming

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitHeight: line.implicitHeight + 2 * Space.small
    radius: Radius.medium
    color: Theme.raised
    border.width: Sizes.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.spoken([modelData.title, mark.spoken])
    Accessible.description: Words.spoken([modelData.detail ?? "", modelData.time ?? ""])

    RowLayout {
        id: line

        x: Space.small
        y: Space.small
        width: parent.width - 2 * x
        spacing: Space.small

        TimelineMark {
            id: mark

            Layout.alignment: Qt.AlignTop
            status: part.status
        }
        TimelineWords {
            title: part.modelData.title
            detail: part.modelData.detail ?? ""
            time: part.modelData.time ?? ""
            status: part.status
        }
    }
}
