// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One form begun.
ListCell {
    required property string rowId
    required property string title
    required property string guideId
    required property string caseId
    required detail

    text: title
    iconName: "edit"

    SyncBadge {
        status: SyncBadge.SavedHere
    }
}
