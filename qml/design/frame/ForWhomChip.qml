// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Says for whom one works, on every page; pressing it asks again.
Tappable {
    id: chip

    Layout.fillWidth: true
    iconName: "people"
    horizontalPadding: Space.medium
    verticalPadding: Space.hair
    //: Read after the name of the person one works for.
    description: qsTr("按一下可以换人")
    background: Rectangle {
        radius: Radius.medium
        color: Theme.primarySoft
    }
    contentItem: RowLayout {
        spacing: Space.small

        Icon {
            name: chip.iconName
            color: Theme.primary
            size: Sizes.iconSmall
        }
        Label {
            text: chip.text
            strong: true
            decorative: true
            verticalAlignment: Text.AlignVCenter
        }
        Label {
            Layout.fillWidth: false
            //: Beside the name of the person one works for: choose another.
            text: qsTr("换人")
            color: Theme.link
            font.underline: true
            decorative: true
        }
    }
}
