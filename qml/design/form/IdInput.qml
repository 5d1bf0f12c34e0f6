// SPDX-License-Identifier: Apache-2.0
import QtQuick

// An 18-character ID number. Below it stands what was typed in groups, to be compared with the card; whether it is right, the
// form says.
TextField {
    id: field

    function idOnly(text: string): string {
        const narrow = text.replace(/[\uff10-\uff19\uff38\uff58]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
        return narrow.replace(/[^0-9Xx]/g, "").toUpperCase().slice(0, 18);
    }

    function grouped(id: string): string {
        return [id.slice(0, 6), id.slice(6, 10), id.slice(10, 14), id.slice(14)].filter(part => part !== "").join(" ");
    }

    inputMethodHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
    tidy: field.idOnly

    Label {
        visible: field.text !== ""
        //: Below a field for an ID number: %1 the digits in groups, %2 how many of 18 are typed.
        text: qsTr("%1 (%2/18 位)").arg(field.grouped(field.text)).arg(field.text.length)
        type: Type.caption
        muted: true
    }
}
