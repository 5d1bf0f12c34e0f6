// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// The words of a question. What must be answered says so in a word, not with a star.
Item {
    id: words

    property string text: ""
    property bool mandatory: false
    readonly property bool beside: label.implicitWidth + mark.implicitWidth + Space.small <= width

    Layout.fillWidth: true
    implicitWidth: label.implicitWidth + (mandatory ? mark.implicitWidth + Space.small : 0)
    implicitHeight: label.height + (mandatory && !beside ? mark.height : 0)

    Label {
        id: label

        width: words.beside ? implicitWidth : words.width
        text: words.text
        strong: true
    }
    Label {
        id: mark

        x: words.beside ? label.width + Space.small : 0
        y: words.beside ? label.height - height : label.height
        visible: words.mandatory
        //: Beside a question that must be answered.
        text: qsTr("必填")
        type: Type.caption
        color: Theme.danger
        decorative: true
    }
}
