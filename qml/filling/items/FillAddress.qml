// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// Where it is: town and village from the list, the rest as people there say it.
FillDivision {
    id: field

    TextField {
        //: The last part of an address, below town and village.
        label: qsTr("屯、组、门牌（有什么写什么）")
        //: An example below the last part of an address.
        hint: qsTr("例如：东屯三组。没有门牌号不用写。")
        text: field.place.rest
        onEdited: text => field.place.setRest(text)
        onFinished: field.entry.viewModel.leave(field.entry.rowId)
    }
}
