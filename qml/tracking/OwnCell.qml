// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One case or visit.
ListCell {
    id: cell

    required property string rowId
    required property string title
    required property string stateText
    required property int tone
    required property int syncState
    required detail

    text: title

    StatusTag {
        text: cell.stateText
        tone: cell.tone
    }
    SyncBadge {
        status: cell.syncState
    }
}
