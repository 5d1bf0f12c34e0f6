// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One message; an unread one says so.
ListCell {
    id: cell

    required property string rowId
    required property string title
    required property string when
    required property bool read
    required property string caseId
    required detail

    text: title
    value: when
    iconName: "bell"

    StatusTag {
        visible: !cell.read
        text: qsTr("未读")
        tone: Tone.Info
    }
}
