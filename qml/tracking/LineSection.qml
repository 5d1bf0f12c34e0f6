// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// Lines that are only shown.
Section {
    id: section

    required property var model
    property string iconName: ""

    visible: model.count > 0

    Repeater {
        model: section.model

        LineCell {
            iconName: section.iconName
        }
    }
}
