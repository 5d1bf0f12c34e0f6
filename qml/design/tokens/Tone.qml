// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// What a tag, notice or step means; its colours and the icon that says the same without colour.
QtObject {
    enum Value {
        Neutral,
        Info,
        Success,
        Warning,
        Danger
    }

    function ink(tone: int): color {
        return [Theme.muted, Theme.info, Theme.success, Theme.warning, Theme.danger][tone];
    }

    function soft(tone: int): color {
        return [Theme.sunken, Theme.infoSoft, Theme.successSoft, Theme.warningSoft, Theme.dangerSoft][tone];
    }

    function icon(tone: int): string {
        return ["", "info", "confirmed", "warning", "error"][tone];
    }
}
