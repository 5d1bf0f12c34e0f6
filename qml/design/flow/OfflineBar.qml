// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Offline is a state, not an error: says so, and what still works.
Rectangle {
    id: bar

    property bool online: true
    // Things that wait to be sent.
    property int waiting: 0
    readonly property string words: waiting > 0
        //: Shown while there is no network; %n things wait to be sent.
        ? qsTr("没有网络。查指南、填表都能照常用; %n 件事联网后自动提交。", "", waiting)
        //: Shown while there is no network.
        : qsTr("没有网络。查指南、填表、存草稿都能照常用。")

    signal opened()

    Layout.fillWidth: true
    implicitHeight: visible ? row.implicitHeight + 2 * Space.small : 0
    color: Theme.warningSoft
    visible: !online

    RowLayout {
        id: row

        x: Space.large
        width: parent.width - 2 * Space.large
        anchors.verticalCenter: parent.verticalCenter
        spacing: Space.small

        Icon {
            name: "offline"
            color: Theme.warning
        }
        Label {
            text: bar.words
            type: Type.caption
            color: Theme.warning
        }
        Link {
            visible: bar.waiting > 0
            //: Opens the page of what waits to be sent.
            text: qsTr("看看")
            //: Read with the link that opens the page of what waits to be sent.
            description: qsTr("查看等待提交的事项")
            onClicked: bar.opened()
        }
    }
}
