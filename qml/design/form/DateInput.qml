// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A day: typed as 2026-11-30 or 20261130, or chosen in a calendar. `value` is ISO, or empty while it is no day.
FormField {
    id: field

    property string value: ""
    property string minimum: ""
    property string maximum: ""
    property bool readOnly: false

    signal edited(string value)

    // The ISO day that `text` means, or "".
    function iso(text: string): string {
        const parts = /^(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?$/.exec(text.trim());
        if (!parts)
            return "";
        const day = new Date(Date.UTC(parts[1], parts[2] - 1, parts[3]));
        return day.getUTCMonth() === parts[2] - 1 ? day.toISOString().slice(0, 10) : "";
    }

    // Never rewrites what is being typed, so 2026-1-1 can still become 2026-1-12.
    function take() {
        const day = iso(line.text);
        if (day !== value)
            field.edited(day);
    }

    function settle() {
        if (value !== "" && line.text !== value)
            line.retype(value);
    }

    onValueChanged: if (iso(line.text) !== value) line.retype(value)
    input: line

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.small

        Input {
            id: line

            Layout.fillWidth: true
            //: Shows how a date is typed: year, month, day.
            placeholder: qsTr("如 2026-11-30")
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
            //: Opens a calendar for the question %1.
            text: qsTr("打开日历: %1").arg(field.label)
            onClicked: calendar.openAt(field.iso(line.text))
        }
    }
    CalendarDialog {
        id: calendar

        title: field.label
        minimum: field.minimum
        maximum: field.maximum
        onPicked: day => {
            line.retype(day);
            field.take();
        }
    }
}
