// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One person things are done for.
ListCell {
    id: cell

    required property string rowId
    required property string name
    required property string group
    required property bool active
    required property string dueText
    required detail

    text: name
    value: dueText
    iconName: group === "business" ? "shop" : group === "self" ? "person" : "people"

    StatusTag {
        visible: cell.active
        //: The person on this line is the one things are done for now.
        text: qsTr("现在选的")
        tone: Tone.Success
    }
}
