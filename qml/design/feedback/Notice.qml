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
    implicitHeight: row.implicitHeight + 2 * Space.medium
    radius: Radius.medium
    color: Tone.soft(tone)
    border.width: Sizes.hairline
    border.color: Tone.ink(tone)
    Accessible.role: announced ? Accessible.AlertMessage : Accessible.Grouping
    Accessible.name: Words.spoken([title, text])

    RowLayout {
        id: row

        x: Space.medium
        y: Space.medium
        width: parent.width - 2 * Space.medium
        spacing: Space.small

        Icon {
            Layout.alignment: Qt.AlignTop
            name: notice.iconName
            color: Tone.ink(notice.tone)
        }
        ColumnLayout {
            id: column

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
}
