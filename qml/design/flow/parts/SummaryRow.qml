// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One row of a SummaryList: on a wide window the question stands left of its answer, else above it.
Item {
    id: item

    required property int index
    required property var model
    readonly property var row: model.modelData ?? model
    property string label: ""
    property string value: ""
    property string error: ""
    // Shown instead of the answer until it is asked for; empty: nothing is hidden.
    property string masked: ""
    property bool editable: false
    readonly property bool beside: width >= Sizes.dialog
    readonly property real room: width - (editable ? link.width + Space.medium : 0)
    readonly property real share: beside ? Math.round(width * 0.35) : room
    readonly property Item said: masked === "" ? answer : hidden
    readonly property real contentHeight: wrong.y + (wrong.visible ? wrong.height : 0) + Space.small

    signal edited()

    Layout.fillWidth: true
    implicitHeight: Math.max(Sizes.target, contentHeight) + line.height

    Label {
        id: question

        y: Space.small
        width: item.share
        text: item.label
        muted: true
    }
    Label {
        id: answer

        x: item.beside ? item.share + Space.medium : 0
        y: item.beside ? question.y : question.y + question.height
        width: item.room - x
        visible: item.masked === ""
        //: The answer to a question that was not answered.
        text: item.value === "" ? qsTr("未填") : item.value
        muted: item.value === ""
    }
    PrivacyMask {
        id: hidden

        x: answer.x
        y: item.beside ? 0 : answer.y
        width: answer.width
        visible: item.masked !== ""
        label: item.label
        masked: item.masked
        full: item.value
    }
    Label {
        id: wrong

        x: answer.x
        y: Math.max(question.y + question.height, item.said.y + item.said.height)
        width: answer.width
        visible: text !== ""
        text: item.error
        color: Theme.danger
        strong: true
    }
    Link {
        id: link

        anchors.right: parent.right
        visible: item.editable
        //: Goes back to a question to answer it again.
        text: qsTr("修改")
        description: item.label
        onClicked: item.edited()
    }
    Rectangle {
        id: line

        anchors.bottom: parent.bottom
        width: parent.width
        height: Sizes.hairline
        color: Theme.border
    }
}
