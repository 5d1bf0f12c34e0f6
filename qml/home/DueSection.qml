// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// What must not be missed stands first.
Section {
    id: section

    required property var model

    signal opened(string guideId)

    //: A heading above dates that are near.
    title: qsTr("别错过")

    Repeater {
        model: section.model

        DueCell {
            onClicked: section.opened(guideId)
        }
    }
}
