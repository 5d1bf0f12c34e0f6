// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The strip below a page that stays in reach of the thumb.
Rectangle {
    id: footer

    default property alias content: holder.data

    implicitHeight: visible ? holder.childrenRect.height + 2 * Space.medium : 0
    height: implicitHeight
    color: Theme.raised

    Rectangle {
        width: parent.width
        height: Sizes.hairline
        color: Theme.border
    }
    Item {
        id: holder

        y: Space.medium
        width: parent.width
        height: childrenRect.height
    }
}
