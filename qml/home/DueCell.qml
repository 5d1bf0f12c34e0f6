// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One date: what it is, how many days are left.
ListCell {
    id: cell

    required property string title
    required property string daysText
    required property string dayText
    required property string guideId
    required property bool late

    text: title
    detail: dayText
    value: daysText
    iconName: "calendar"
    ink: late ? Theme.danger : Theme.warning
}
