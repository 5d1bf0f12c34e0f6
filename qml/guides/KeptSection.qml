// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// Some guides under one heading; nothing when there are none.
Section {
    id: section

    // Rows of { title, detailText } with the guide as rowId.
    required property var guides
    property string iconName: "guides"

    signal opened(string guideId)

    visible: guides.count > 0

    Repeater {
        model: section.guides

        ListCell {
            required property string rowId
            required property string title
            required property string detailText

            Layout.fillWidth: true
            text: title
            detail: detailText
            iconName: section.iconName
            onClicked: section.opened(rowId)
        }
    }
}
