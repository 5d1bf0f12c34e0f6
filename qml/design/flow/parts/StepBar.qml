// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One bar of Steps.
Rectangle {
    id: bar

    required property int index
    property int current: 0

    Layout.fillWidth: true
    implicitHeight: Sizes.bar
    radius: height / 2
    color: index <= current ? Theme.primary : Theme.sunken
    border.width: Sizes.hairline
    border.color: index <= current ? Theme.primary : Theme.outline
}
