// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// What a visit at home is, above the things that can be done so.
Column {
    id: head

    spacing: Space.small
    bottomPadding: Space.large

    Label {
        width: head.width
        text: qsTr("工作人员能到家里来办，不收钱")
        type: Type.title
        heading: true
    }
    Label {
        width: head.width
        text: qsTr("先点一件事，看要准备什么，再点“帮办、上门”，等电话约时间。没有您要办的，打 12345 问一下。")
    }
}
