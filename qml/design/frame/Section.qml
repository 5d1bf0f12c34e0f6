// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A part of a page under a heading, with at most one link beside it.
ColumnLayout {
    id: section

    property string title: ""
    property string linkText: ""

    signal linked()

    Layout.fillWidth: true
    spacing: Space.medium
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    // Beside each other while there is room for both.
    GridLayout {
        id: head

        Layout.fillWidth: true
        visible: section.title !== ""
        columns: link.visible && heading.implicitWidth + link.implicitWidth + Space.large > section.width ? 1 : 2
        columnSpacing: Space.large
        rowSpacing: 0

        Label {
            id: heading

            text: section.title
            type: Type.title
            heading: true
        }
        Link {
            id: link

            Layout.fillWidth: head.columns === 1
            visible: section.linkText !== ""
            text: section.linkText
            alignment: head.columns === 2 ? Text.AlignRight : Text.AlignLeft
            onClicked: section.linked()
        }
    }
}
