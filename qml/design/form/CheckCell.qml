// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A single thing to tick: "我已读过", a material in hand.
OptionRow {
    id: cell

    signal toggledTo(bool on)

    onClicked: cell.toggledTo(!cell.checked)
}
