// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A theme, life event, department or group of people.
ListCell {
    required property string rowId
    required property string name
    required property string icon

    width: ListView.view ? ListView.view.width : implicitWidth
    text: name
    iconName: icon === "" ? "guides" : icon
}
