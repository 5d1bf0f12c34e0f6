// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A day, a month or a year by wheel. Days that do not exist cannot be chosen: the month's last one stands for them.
Dialog {
    id: dialog

    property string minimum: ""
    property string maximum: ""
    // 3: a day; 2: a month; 1: a year.
    property int parts: 3
    property int year: new Date().getFullYear()
    property int month: 1
    property int day: 1
    readonly property int firstYear: minimum === "" ? 1900 : Number(minimum.slice(0, 4))
    readonly property int lastYear: maximum === "" ? new Date().getFullYear() + 20 : Number(maximum.slice(0, 4))
    readonly property int days: new Date(year, month, 0).getDate()

    signal picked(string day)

    function numbers(from: int, to: int, words: string): var {
        return Array.from({ "length": Math.max(0, to - from + 1) }, (none, index) => words.arg(from + index));
    }

    function openAt(iso: string) {
        const at = iso === "" ? new Date() : new Date(iso);
        year = Math.max(firstYear, Math.min(lastYear, at.getFullYear()));
        month = at.getMonth() + 1;
        day = at.getDate();
        open();
    }

    function twoDigits(number: int): string {
        return String(number).padStart(2, "0");
    }

    function iso(): string {
        const value = year + "-" + twoDigits(parts > 1 ? month : 1) + "-" + twoDigits(parts > 2 ? Math.min(day, days) : 1);
        const late = maximum !== "" && value > maximum ? maximum : value;
        return minimum !== "" && late < minimum ? minimum : late;
    }

    //: A button: takes the date that is shown.
    acceptText: qsTr("选好了")
    onAccepted: dialog.picked(iso())

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.small

        WheelColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            //: The year of a date on a wheel.
            name: qsTr("年")
            //: A year on a wheel; %1 is its number.
            rows: dialog.numbers(dialog.firstYear, dialog.lastYear, qsTr("%1年"))
            index: dialog.year - dialog.firstYear
            onTurned: index => dialog.year = dialog.firstYear + index
        }
        WheelColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: dialog.parts > 1
            //: The month of a date on a wheel.
            name: qsTr("月")
            //: A month on a wheel; %1 is its number.
            rows: dialog.numbers(1, 12, qsTr("%1月"))
            index: dialog.month - 1
            onTurned: index => dialog.month = index + 1
        }
        WheelColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: dialog.parts > 2
            //: The day of a date on a wheel.
            name: qsTr("日")
            //: A day on a wheel; %1 is its number.
            rows: dialog.numbers(1, dialog.days, qsTr("%1日"))
            index: Math.min(dialog.day, dialog.days) - 1
            onTurned: index => dialog.day = index + 1
        }
    }
}
