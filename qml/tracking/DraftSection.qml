// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// Forms begun and not sent.
Section {
    id: section

    required property var model

    signal opened(string guideId, string caseId)

    visible: model.count > 0
    title: qsTr("填到一半的")

    Repeater {
        model: section.model

        DraftCell {
            onClicked: section.opened(guideId, caseId)
        }
    }
}
