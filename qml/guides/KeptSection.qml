// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Some guides under one heading; nothing when there are none.
Section {
    id: section

    required property RowListModel guides
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
