// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Everything that is wrong on the page, above it: takes the focus when it comes, and each line leads to its question.
Rectangle {
    id: summary

    // Rows of { text, ... }; `opened` hands the row back.
    property var errors: []
    property string textRole: "text"
    readonly property int count: rows.count
    //: The heading above the list of what is wrong with a form.
    property string title: qsTr("有 %n 处需要改", "", count)

    signal opened(int index, var row)

    function takeFocus() {
        if (visible)
            summary.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    visible: count > 0
    implicitHeight: column.implicitHeight + 2 * Space.large
    radius: Radius.large
    color: Theme.dangerSoft
    border.width: 2 * Sizes.hairline
    border.color: Theme.danger
    activeFocusOnTab: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.focusable: true

    ColumnLayout {
        id: column

        x: Space.large
        y: Space.large
        width: parent.width - 2 * Space.large
        spacing: Space.hair

        RowLayout {
            spacing: Space.small

            Icon {
                name: "error"
                color: Theme.danger
            }
            Label {
                text: summary.title
                type: Type.title
                color: Theme.danger
                heading: true
            }
        }
        Repeater {
            id: rows

            model: summary.errors
            delegate: ErrorLine {
                text: row[summary.textRole] ?? ""
                onClicked: summary.opened(index, row)
            }
        }
    }
    // Once what is around it has been laid out.
    Timer {
        interval: 0
        running: summary.visible
        onTriggered: summary.takeFocus()
    }
    FocusRing {
        shown: summary.activeFocus
    }
}
