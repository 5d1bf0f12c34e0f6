// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// The name of a day of the week above its column, Monday first.
Label {
    required property int index

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    text: Qt.locale().dayName((index + 1) % 7, Locale.NarrowFormat)
    type: Type.caption
    muted: true
    decorative: true
    horizontalAlignment: Text.AlignHCenter
}
