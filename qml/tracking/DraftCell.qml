// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One form begun.
ListCell {
    id: cell

    required property string rowId
    required property string title
    required property string guideId
    required property string caseId
    required property string note
    required property bool asks
    required detail

    text: title
    iconName: "edit"

    StatusTag {
        visible: cell.note !== ""
        text: cell.note
        tone: cell.asks ? Tone.Warning : Tone.Neutral
    }
    SyncBadge {
        status: SyncBadge.SavedHere
    }
}
