// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One row of a SummaryList: on a wide window the question stands left of its answer, else above it.
ColumnLayout {
    id: item

    required property int index
    required property var model
    property SummaryList list: null
    readonly property var row: model.modelData ?? model
    readonly property bool beside: width >= Sizes.dialog

    Layout.fillWidth: true
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Sizes.target
        Layout.topMargin: Space.hair
        Layout.bottomMargin: Space.hair
        spacing: Space.medium

        GridLayout {
            Layout.fillWidth: true
            columns: item.beside ? 2 : 1
            columnSpacing: Space.medium
            rowSpacing: 0

            Label {
                Layout.preferredWidth: item.beside ? item.width * 0.35 : -1
                Layout.maximumWidth: item.beside ? item.width * 0.35 : item.width
                Layout.alignment: Qt.AlignTop
                text: item.list ? item.row[item.list.labelRole] ?? "" : ""
                muted: true
            }
            Label {
                //: The answer to a question that was not answered.
                text: value.length > 0 ? value : qsTr("未填")
                muted: value.length === 0

                readonly property string value: item.list ? item.row[item.list.valueRole] ?? "" : ""
            }
            Label {
                Layout.columnSpan: item.beside ? 2 : 1
                visible: text !== ""
                text: item.list ? item.row[item.list.errorRole] ?? "" : ""
                color: Theme.danger
                strong: true
            }
        }
        Link {
            visible: item.list !== null && item.list.editable
            //: Goes back to a question to answer it again.
            text: qsTr("修改")
            description: item.list ? item.row[item.list.labelRole] ?? "" : ""
            onClicked: item.list.edited(item.index, item.row)
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Sizes.hairline
        color: Theme.border
    }
}
