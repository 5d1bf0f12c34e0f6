// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A day: typed as 2026-11-30 or 20261130, or chosen by wheel or in a calendar. `value` is ISO, or empty while it is no day.
// Of a month or a year the value is its first day.
FormField {
    id: field

    property string value: ""
    property string minimum: ""
    property string maximum: ""
    property bool readOnly: false
    // 3: a day; 2: a month; 1: a year.
    property int parts: 3
    // A wheel is for thumbs and for days long ago, a calendar for days near by.
    property bool wheel: parts < 3 || Breakpoints.isCompact(width)
    readonly property var patterns: [/^(\d{4})年?$/, /^(\d{4})[-./年]?(\d{1,2})月?$/, /^(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?$/]

    signal edited(string value)

    // The ISO day that `text` means, or "".
    function iso(text: string): string {
        const found = patterns[parts - 1].exec(text.trim());
        const month = (found?.[2] ?? 1) - 1;
        const day = found ? new Date(Date.UTC(found[1], month, found[3] ?? 1)) : null;
        return day && day.getUTCMonth() === month ? day.toISOString().slice(0, 10) : "";
    }

    function shown(day: string): string {
        return day.slice(0, [4, 7, 10][parts - 1]);
    }

    function choose() {
        if (wheel)
            wheels.openAt(iso(line.text));
        else
            calendar.openAt(iso(line.text));
    }

    function takeDay(day: string) {
        line.retype(shown(day));
        take();
    }

    // Never rewrites what is being typed, so 2026-1-1 can still become 2026-1-12.
    function take() {
        const day = iso(line.text);
        if (day !== value)
            field.edited(day);
    }

    function settle() {
        if (value !== "" && line.text !== shown(value))
            line.retype(shown(value));
    }

    onValueChanged: if (iso(line.text) !== value) line.retype(shown(value))
    input: line

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.small

        Input {
            id: line

            Layout.fillWidth: true
            //: Shows how a year, a month, a date is typed.
            placeholder: [qsTr("如 2026"), qsTr("如 2026-11"), qsTr("如 2026-11-30")][field.parts - 1]
            label: field.spokenLabel
            description: field.description
            invalid: field.invalid
            readOnly: field.readOnly
            inputMethodHints: Qt.ImhDate
            onTextEdited: field.take()
            onEditingFinished: field.settle()
        }
        IconButton {
            visible: !field.readOnly
            iconName: "calendar"
            //: Opens a calendar or a wheel for the question %1.
            text: qsTr("选日子: %1").arg(field.label)
            onClicked: field.choose()
        }
    }
    CalendarDialog {
        id: calendar

        title: field.label
        minimum: field.minimum
        maximum: field.maximum
        onPicked: day => field.takeDay(day)
    }
    DateWheelDialog {
        id: wheels

        title: field.label
        minimum: field.minimum
        maximum: field.maximum
        parts: field.parts
        onPicked: day => field.takeDay(day)
    }
}
