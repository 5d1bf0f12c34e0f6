// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// A place: town or street first, then village or community.
FormField {
    id: field

    required property FormItem entry
    property DivisionViewModel place: DivisionViewModel {
        text: field.entry.value
        onPicked: text => field.entry.viewModel.setAnswer(field.entry.rowId, text)
    }

    label: entry.words
    hint: entry.help
    error: entry.error
    mandatory: entry.required
    input: town.input

    Select {
        id: town

        label: qsTr("镇、街道")
        options: field.place.towns
        value: field.place.town
        onChosen: value => field.place.chooseTown(value)
    }
    Select {
        visible: field.place.town !== ""
        label: qsTr("村、社区")
        options: field.place.villages
        value: field.place.village
        onChosen: value => field.place.chooseVillage(value)
    }
}
