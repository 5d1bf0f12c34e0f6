// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A number, kept as it is written; full-width digits are understood, other signs dropped.
TextField {
    id: field

    property int decimals: 0

    function narrow(text: string): string {
        return text.replace(/[\uff10-\uff19]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/[\u3002\uff0e]/g, ".");
    }

    function tidy(text: string): string {
        const kept = narrow(text).replace(/[^0-9.-]/g, "").replace(/(?!^)-/g, "");
        const parts = kept.split(".");
        return decimals > 0 && parts.length > 1 ? parts[0] + "." + parts[1].slice(0, decimals) : parts[0];
    }

    inputMethodHints: decimals > 0 ? Qt.ImhFormattedNumbersOnly : Qt.ImhDigitsOnly
    maximumLength: 18
}
