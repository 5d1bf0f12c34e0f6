// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// What the platform said.
Section {
    id: section

    required property var model

    signal opened(string messageId, string caseId)

    visible: model.count > 0
    title: qsTr("消息")

    Repeater {
        model: section.model

        MessageCell {
            onClicked: section.opened(rowId, caseId)
        }
    }
}
