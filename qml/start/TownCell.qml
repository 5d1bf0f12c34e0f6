// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One town or street to choose.
ListCell {
    required property string rowId
    required property string name

    text: name
    iconName: "mapPin"
}
