// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Leads somewhere; underlined, so that it is not known by its colour alone.
Tappable {
    id: link

    property TextStyle type: Type.body
    property int alignment: Text.AlignLeft

    // As wide as its words, and narrower where there is less room.
    Layout.fillWidth: true
    Layout.minimumWidth: Sizes.target
    Layout.maximumWidth: implicitWidth
    role: Accessible.Link
    contentItem: RowLayout {
        spacing: Space.small

        Icon {
            name: link.iconName
            color: Theme.link
            size: Sizes.iconSmall
        }
        Label {
            text: link.text
            type: link.type
            color: Theme.link
            font.underline: true
            decorative: true
            horizontalAlignment: link.alignment
            verticalAlignment: Text.AlignVCenter
        }
    }
}
