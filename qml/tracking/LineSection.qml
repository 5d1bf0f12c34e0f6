// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// Lines that open something.
Section {
    id: section

    required property var model
    property string iconName: ""

    signal opened(string id)

    visible: model.count > 0

    Repeater {
        model: section.model

        LineCell {
            iconName: section.iconName
            onClicked: section.opened(rowId)
        }
    }
}
