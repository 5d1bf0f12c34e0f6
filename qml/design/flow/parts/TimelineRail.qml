// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The line from one stop of a Timeline to the next: broken where the clock does not run.
Item {
    id: rail

    property bool broken: false
    property color color: Theme.border
    readonly property real dash: broken ? Space.small : height

    implicitWidth: Sizes.bar / 4
    clip: true

    Repeater {
        model: rail.height > 0 ? Math.ceil(rail.height / (rail.dash * (rail.broken ? 1.75 : 1))) : 0
        delegate: Rectangle {
            required property int index

            y: index * rail.dash * 1.75
            width: rail.width
            height: rail.dash
            color: rail.color
        }
    }
}
