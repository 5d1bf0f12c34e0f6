// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: bar

    implicitWidth: Space.small
    implicitHeight: Space.small
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    padding: Space.hair / 2
    Accessible.ignored: true
    contentItem: Rectangle {
        radius: width / 2
        color: Theme.outline
        opacity: bar.active ? 0.9 : 0.4
    }
}
