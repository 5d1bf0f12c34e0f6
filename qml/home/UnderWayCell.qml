// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One thing that is under way: its state, and whether the platform knows.
ListCell {
    id: cell

    required property string rowId
    required property string kind
    required property string title
    required property string stateText
    required property int tone
    required property int syncState
    required property string guideId
    required detail

    readonly property string ownId: rowId.split("/")[1]
    readonly property bool isDraft: kind === "draft"
    readonly property string route: isDraft ? "fill" : kind
    readonly property var params: isDraft ? { "guideId": guideId, "draftId": ownId }
                                          : { "guideId": guideId, "caseId": ownId, "appointmentId": ownId }

    text: title
    iconName: kind === "appointment" ? "calendar" : "progress"

    StatusTag {
        text: cell.stateText
        tone: cell.tone
    }
    SyncBadge {
        status: cell.syncState
    }
}
