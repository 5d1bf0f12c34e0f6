// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One announcement.
ListCell {
    required property string title
    required property string dayText

    text: title
    value: dayText
    interactive: false
    iconName: "bell"
}
