// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One month to choose a day from; arrows walk the days, Page Up and Page Down the months.
Dialog {
    id: dialog

    property string minimum: ""
    property string maximum: ""
    property string value: ""
    property date month: new Date()

    signal picked(string day)

    function openAt(day: string) {
        value = day;
        const start = day === "" ? new Date() : new Date(day);
        month = new Date(start.getFullYear(), start.getMonth(), 1);
        open();
    }

    function turn(by: int) {
        month = new Date(month.getFullYear(), month.getMonth() + by, 1);
    }

    acceptText: ""
    onOpened: days.takeFocus()

    RowLayout {
        Layout.fillWidth: true

        IconButton {
            iconName: "chevronLeft"
            //: The name of a button of a calendar.
            text: qsTr("上个月")
            onClicked: dialog.turn(-1)
        }
        Label {
            //: The month above a calendar.
            text: dialog.month.toLocaleDateString(Qt.locale(), qsTr("yyyy年M月"))
            strong: true
            horizontalAlignment: Text.AlignHCenter
            heading: true
        }
        IconButton {
            iconName: "chevronRight"
            //: The name of a button of a calendar.
            text: qsTr("下个月")
            onClicked: dialog.turn(1)
        }
    }
    RowLayout {
        Layout.fillWidth: true

        Button {
            Layout.fillWidth: true
            kind: Button.Quiet
            //: The name of a button of a calendar.
            text: qsTr("前一年")
            onClicked: dialog.turn(-12)
        }
        Button {
            Layout.fillWidth: true
            kind: Button.Quiet
            //: The name of a button of a calendar.
            text: qsTr("后一年")
            onClicked: dialog.turn(12)
        }
    }
    CalendarGrid {
        id: days

        month: dialog.month
        value: dialog.value
        minimum: dialog.minimum
        maximum: dialog.maximum
        onTurned: by => dialog.turn(by)
        onPicked: day => {
            dialog.picked(day);
            dialog.close();
        }
    }
}
