// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// Things put into an order: each moves up or down; the order as it stands is an answer once one says so.
FormField {
    id: field

    required property FormItem entry
    readonly property var given: entry.options.map(option => option.value)
    readonly property var chosen: entry.value === "" ? [] : entry.value.split(" ")
    readonly property var order: [...chosen, ...given.filter(value => !chosen.includes(value))]

    function textOf(value: string): string {
        return entry.options.find(option => option.value === value)?.text ?? value;
    }

    function move(from: int, to: int) {
        const next = [...order];
        next.splice(to, 0, ...next.splice(from, 1));
        entry.viewModel.setAnswer(entry.rowId, next.join(" "));
        (rows.itemAt(to) as RankRow).follow(to < from);
    }

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    input: rows.count > 0 ? (rows.itemAt(0) as RankRow).down : null

    Repeater {
        id: rows

        // How many there are: a new order must not make the rows anew under one's finger.
        model: field.given.length
        delegate: RankRow {
            text: field.textOf(field.order[index])
            last: index === field.given.length - 1
            onMoved: to => field.move(index, to)
        }
    }
    Button {
        visible: field.chosen.length === 0
        text: qsTr("就按这个顺序")
        onClicked: field.entry.viewModel.setAnswer(field.entry.rowId, field.order.join(" "))
    }
}
