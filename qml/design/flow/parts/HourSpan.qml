// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The hours an office is open, as a bar.
Rectangle {
    required property var modelData
    property bool strong: false

    height: Sizes.bar
    radius: height / 2
    color: strong ? Theme.success : Theme.outline
}
