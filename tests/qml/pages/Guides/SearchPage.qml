// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

Page {
    id: page

    title: "搜索"
    memory: ({ "name": field.text })

    Repeater {
        model: 20

        ListCell {
            required property int index

            text: "第 " + index + " 行"
        }
    }
    TextField {
        id: field

        label: "姓名"
        text: page.routeParams.name ?? ""
        mandatory: true
    }
}
