// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// One operation that waits. Only a refused one can be put away.
ListCell {
    id: cell

    required property string rowId
    required property string title
    required property string forWhom
    required property int syncState
    required property string reason
    required property string nextTry
    required property string principalId

    text: forWhom === "" ? title : qsTr("%1（%2）").arg(title).arg(forWhom)
    detail: reason
    value: nextTry
    interactive: syncState === SyncState.NeedsYou

    SyncBadge {
        status: cell.syncState
    }
}
