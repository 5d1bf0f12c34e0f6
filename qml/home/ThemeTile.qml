// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One theme.
Tile {
    required property string rowId
    required property string name
    required property string icon

    Layout.fillWidth: true
    text: name
    iconName: icon
}
