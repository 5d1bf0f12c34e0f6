// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The control: the same list with nothing in it but two texts a row.
Window {
    id: window

    property alias rows: list.model
    property alias list: list

    width: 390
    height: 844
    visible: true

    ListView {
        id: list

        anchors.fill: parent
        reuseItems: true
        delegate: Column {
            required property string title
            required property string officialName

            height: 84

            Text {
                text: parent.title
                font.pixelSize: 16
            }
            Text {
                text: parent.officialName
                font.pixelSize: 13
            }
        }
    }
}
