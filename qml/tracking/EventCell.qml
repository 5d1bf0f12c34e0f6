// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One thing that happened: when, by whom, in whose words.
ListCell {
    required property string title
    required property string when
    required property string department
    required property string words

    text: title
    value: when
    detail: words === "" ? department : qsTr("%1 %2").arg(department).arg(words)
    interactive: false
    iconName: "clock"
}
