// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// A picture and what it means, for those who look rather than read.
RowLayout {
    id: line

    required property var modelData

    Layout.fillWidth: true
    spacing: Space.large

    Icon {
        Layout.alignment: Qt.AlignTop
        name: line.modelData.icon
        color: Theme.primary
        size: Sizes.iconLarge
    }
    ColumnLayout {
        spacing: Space.hair

        Label {
            text: line.modelData.title
            strong: true
        }
        Label {
            text: line.modelData.text
        }
    }
}
