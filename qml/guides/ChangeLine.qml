// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One change: what it is about, how it was, how it is.
ColumnLayout {
    id: line

    required property string title
    required property string before
    required property string after

    Layout.fillWidth: true
    spacing: 0

    Label {
        text: line.title
        strong: true
    }
    Label {
        text: line.before === "" ? qsTr("原来没有") : qsTr("原来：%1").arg(line.before)
        muted: true
    }
    Label {
        text: line.after === "" ? qsTr("现在没有了") : qsTr("现在：%1").arg(line.after)
    }
}
