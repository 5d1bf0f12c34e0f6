// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A department's part: waiting, running, passed, failed; and by when.
ListCell {
    id: cell

    required property string title
    required property string department
    required property int progress
    required property string dueText
    required property bool outsideClock

    readonly property list<string> words: [qsTr("还没开始"), qsTr("正在办"), qsTr("已通过"), qsTr("没通过")]
    readonly property list<int> tones: [Tone.Neutral, Tone.Info, Tone.Success, Tone.Danger]

    text: title
    detail: Words.spoken([department, dueText])
    value: outsideClock ? qsTr("这段时间不计入时限") : ""
    interactive: false
    iconName: "progress"

    StatusTag {
        text: cell.words[cell.progress]
        tone: cell.tones[cell.progress]
    }
}
