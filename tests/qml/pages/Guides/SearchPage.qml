// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

Page {
    title: "搜索"

    Repeater {
        model: 20

        ListCell {
            required property int index

            text: "第 " + index + " 行"
        }
    }
    TextField {
        label: "姓名"
        mandatory: true
    }
}
