// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Something to know on this page; `announced` notices are read aloud when they come.
Rectangle {
    id: notice

    property string title: ""
    property string text: ""
    property int tone: Tone.Info
    property string iconName: Tone.icon(tone)
    property bool announced: false
    default property alias content: column.data

    Layout.fillWidth: true
    implicitWidth: Sizes.dialog
    implicitHeight: Math.max(icon.visible ? icon.height : 0, column.implicitHeight) + 2 * Space.medium
    radius: Radius.medium
    color: Tone.soft(tone)
    border.width: Sizes.hairline
    border.color: tone === Tone.Warning || tone === Tone.Danger ? Tone.ink(tone) : Theme.border
    Accessible.role: announced ? Accessible.AlertMessage : Accessible.Grouping
    Accessible.name: Words.spoken([title, text])

    Icon {
        id: icon

        x: Space.medium
        y: Space.medium
        name: notice.iconName
        color: Tone.ink(notice.tone)
    }
    // Beside the picture by its width and not by a layout: layouts in layouts of Qt 6.4 keep old heights.
    ColumnLayout {
        id: column

        x: icon.visible ? icon.x + icon.width + Space.small : Space.medium
        y: Space.medium
        width: parent.width - x - Space.medium
        spacing: Space.hair

        Label {
            visible: text !== ""
            text: notice.title
            strong: true
            color: Tone.ink(notice.tone)
            decorative: true
        }
        Label {
            visible: text !== ""
            text: notice.text
            decorative: true
        }
    }
}
