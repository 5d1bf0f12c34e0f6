// SPDX-License-Identifier: Apache-2.0
import QtQuick

// An 18-character ID number. Below it stands what was typed in groups, to be compared with the card; whether it is right, the
// form says.
TextField {
    id: field

    function tidy(text: string): string {
        const narrow = text.replace(/[\uff10-\uff19\uff38\uff58]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
        return narrow.replace(/[^0-9Xx]/g, "").toUpperCase().slice(0, 18);
    }

    function grouped(id: string): string {
        return id.replace(/^(.{6})(.{0,4})(.{0,4})(.*)$/, "$1 $2 $3 $4").trim();
    }

    inputMethodHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText

    Label {
        visible: field.text !== ""
        //: Below a field for an ID number: %1 the digits in groups, %2 how many of 18 are typed.
        text: qsTr("%1 (%2/18 位)").arg(field.grouped(field.text)).arg(field.text.length)
        type: Type.caption
        muted: true
    }
}
