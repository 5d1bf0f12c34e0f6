// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// A button with a picture only: `text` is its name all the same and shows when the pointer rests on it.
Tappable {
    id: button

    property color ink: Theme.text

    padding: 0
    background: Rectangle {
        radius: Radius.medium
        color: Theme.sunken
        opacity: button.down ? 1 : button.hovered ? 0.7 : 0
    }
    contentItem: Item {
        implicitWidth: Sizes.target
        implicitHeight: Sizes.target

        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.enabled ? button.ink : Theme.muted
        }
    }

    // Made for a pointer that rests: there is none on a phone.
    Repeater {
        model: button.hovered ? 1 : 0
        delegate: Item {
            anchors.fill: button

            Tip {
                text: button.text
                shown: button.hovered
            }
        }
    }
}
