// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One of the answers to choose from: who wrote it, when, and what.
ColumnLayout {
    id: line

    required property var modelData
    required property int index
    required property string question

    signal chosen()

    Layout.fillWidth: true
    spacing: Space.hair

    Label {
        //: Who wrote an answer (本机填的), and when.
        text: qsTr("%1，%2").arg(line.modelData.who).arg(line.modelData.when)
        type: Type.caption
        muted: true
    }
    Label {
        text: line.modelData.text
        strong: true
    }
    Button {
        //: A button: of two answers this one stays.
        text: qsTr("用这个")
        description: Words.spoken([line.question, line.modelData.text])
        onClicked: line.chosen()
    }
}
