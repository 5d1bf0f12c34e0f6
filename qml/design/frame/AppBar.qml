// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The head of every page: back, its title, for whom one works, and what the page puts there.
Rectangle {
    id: bar

    property string title: ""
    property bool canGoBack: false
    // "正在为 王桂兰（妈妈）办"; empty when it is for oneself.
    property string forWhom: ""
    property bool everForWhom: false
    onForWhomChanged: if (forWhom !== "") everForWhom = true
    property Component actions: null
    // There is a voice that can read the page.
    property bool canRead: false
    property bool reading: false

    signal back()
    signal forWhomAsked()
    signal readAsked()
    signal helpAsked()

    implicitHeight: column.implicitHeight + 2 * Space.hair
    color: Theme.raised
    Accessible.role: Accessible.ToolBar
    Accessible.name: title

    ColumnLayout {
        id: column

        x: Space.hair
        y: Space.hair
        width: parent.width - 2 * Space.hair
        spacing: 0

        // Placed by widths and not by a layout: those of Qt 6.4 keep the height the words had in their first width.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(Sizes.target, words.height)

            // What the first page does not have is made when a page has it.
            Repeater {
                model: bar.canGoBack ? 1 : 0
                delegate: IconButton {
                    anchors.verticalCenter: parent?.verticalCenter
                    iconName: "back"
                    //: Goes back to the page before.
                    text: qsTr("返回")
                    onClicked: bar.back()
                }
            }
            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: bar.canGoBack ? Sizes.target + Space.hair : Space.medium
                width: end.x - x - Space.hair
                text: bar.title
                type: Type.title
                heading: true
            }
            Row {
                id: end

                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                spacing: Space.hair

                Loader {
                    sourceComponent: bar.actions
                }
                Repeater {
                    model: bar.canRead ? 1 : 0
                    delegate: IconButton {
                        iconName: bar.reading ? "close" : "speaker"
                        //: A button: stops reading the page aloud.
                        text: bar.reading ? qsTr("别念了") : qsTr("念给我听")
                        onClicked: bar.readAsked()
                    }
                }
                IconButton {
                    iconName: "phone"
                    //: On every page: opens the telephone numbers that help.
                    text: qsTr("打电话问")
                    onClicked: bar.helpAsked()
                }
            }
        }
        // Once there was one it stays: Qt 6.4 does not bear it when something leaves a layout within another.
        Repeater {
            model: bar.everForWhom ? 1 : 0
            delegate: ForWhomChip {
                Layout.leftMargin: Space.medium
                Layout.rightMargin: Space.medium
                Layout.bottomMargin: Space.hair
                visible: bar.forWhom !== ""
                text: bar.forWhom
                onClicked: bar.forWhomAsked()
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Sizes.hairline
        color: Theme.border
    }
}
