// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// How the program is used, what official words mean, and which keys help. Needs no network.
Page {
    //: The title of a page: how the program is used.
    title: qsTr("怎么用")

    Section {
        title: qsTr("办一件事，四步")

        Repeater {
            model: [
                //: The heading of the first step: search.
                { "icon": "search", "title": qsTr("一、搜"), "text": qsTr("在首页搜要办的事，用平常的话，比如“换身份证”“吃低保”。") },
                //: The heading of the second step: read.
                { "icon": "guides", "title": qsTr("二、看"), "text": qsTr("指南里写着要不要去、带什么、多少钱、多久。先答几个问题，用不着的就不显示了。") },
                //: The heading of the third step: do it.
                { "icon": "edit", "title": qsTr("三、办"), "text": qsTr("最下面三个按钮：自己在手机上办、约个时间去窗口、请人帮办或上门。") },
                //: The heading of the fourth step: wait.
                { "icon": "progress", "title": qsTr("四、等"), "text": qsTr("在“进度”里看办到哪了。要您补什么，会写得清清楚楚。") }
            ]

            PictureLine {}
        }
    }
    Section {
        //: A heading: questions that are often asked.
        title: qsTr("常问的")

        Repeater {
            model: [
                { "icon": "offline", "title": qsTr("没有网络怎么办"), "text": qsTr("照常看指南、照常填。都存在本机，联网后自动提交。") },
                { "icon": "people", "title": qsTr("替家里人办"), "text": qsTr("在“我的”里点“为谁办”，选家人。页面上方一直写着在为谁办。") },
                //: A question: the letters are too small.
                { "icon": "elder", "title": qsTr("字太小"), "text": qsTr("打开长辈版，或在设置里选字的大小。") },
                { "icon": "phone", "title": qsTr("还是不会"), "text": qsTr("每一页右上角都有电话。打 12345，有人接。") }
            ]

            PictureLine {}
        }
    }
    Glossary {}
    KeyList {}
}
