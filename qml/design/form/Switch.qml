// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// On or off, at once; the words say which.
Tappable {
    id: control

    property string detail: ""

    signal toggledTo(bool on)

    Layout.fillWidth: true
    horizontalPadding: Space.large
    verticalPadding: Space.medium
    ringInside: true
    description: detail
    role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    onClicked: control.toggledTo(!checked)
    background: Rectangle {
        radius: Radius.medium
        color: control.hovered || control.down ? Theme.sunken : Theme.raised
    }
    contentItem: RowLayout {
        spacing: Space.medium

        Icon {
            Layout.alignment: Qt.AlignTop
            name: control.iconName
            color: Theme.primary
        }
        ColumnLayout {
            spacing: 0

            Label {
                text: control.text
                decorative: true
            }
            Label {
                visible: text !== ""
                text: control.detail
                type: Type.caption
                muted: true
                decorative: true
            }
        }
        SwitchMark {
            checked: control.checked
        }
    }
}
