// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A state in a word, with a colour and an icon that say the same.
Rectangle {
    id: tag

    property string text: ""
    property int tone: Tone.Neutral
    property string iconName: Tone.icon(tone)
    property bool decorative: false

    // Wide enough for its words, and never wider than what holds it.
    readonly property real room: parent && parent.width > 0 ? parent.width : implicitWidth

    Layout.maximumWidth: implicitWidth
    Layout.fillWidth: true
    implicitWidth: row.implicitWidth + 2 * Space.small
    implicitHeight: row.implicitHeight + Space.hair
    width: Math.min(implicitWidth, room)
    radius: Radius.small
    color: Tone.soft(tone)
    visible: text !== ""

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Space.small
        width: parent.width - 2 * Space.small
        spacing: Space.hair

        Icon {
            name: tag.iconName
            color: Tone.ink(tag.tone)
            size: Sizes.iconSmall
        }
        Label {
            text: tag.text
            type: Type.caption
            strong: true
            color: Tone.ink(tag.tone)
            decorative: tag.decorative
        }
    }
}
