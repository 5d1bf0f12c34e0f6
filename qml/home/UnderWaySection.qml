// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// Drafts, cases and visits that are not over, each with where it stands.
Section {
    id: section

    required property var model

    signal opened(string route, var params)

    //: A heading: what one has begun.
    title: qsTr("正在办")
    //: A link to all of them.
    linkText: qsTr("全部")
    onLinked: opened("progress", {})

    Repeater {
        model: section.model

        UnderWayCell {
            onClicked: section.opened(route, params)
        }
    }
}
