// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// The words of a stop of a Timeline: what, by whom, when.
ColumnLayout {
    id: column

    property string title: ""
    property string detail: ""
    property string time: ""
    // In the order of Timeline.Status.
    property int status: TimelineRow.Done

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    spacing: 0

    Label {
        text: column.title
        strong: column.status === TimelineRow.Current || column.status === TimelineRow.Stopped
        muted: column.status === TimelineRow.Coming
        decorative: true
    }
    Label {
        visible: text !== ""
        text: column.detail
        type: Type.caption
        muted: true
        decorative: true
    }
    Label {
        visible: text !== ""
        text: column.time
        strong: column.status === TimelineRow.Current
        type: Type.caption
        decorative: true
    }
}
