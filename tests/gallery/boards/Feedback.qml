// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    id: board

    spacing: Space.wide

    Component.onCompleted: toast.show("已保存在本机")

    Notice { title: "样例"; text: "这里的机构、时间和人都是样例。"; tone: Tone.Neutral }
    Notice { title: "冬季时间"; text: "11 月起下午 1 点开门，4 点半关门。" }
    Notice { title: "已经办好"; text: "平台已经确认，不用再做什么。"; tone: Tone.Success }
    Notice { title: "还没提交"; text: "没有网络，联网后自动提交。"; tone: Tone.Warning }
    Notice {
        title: "不能办"
        text: "因为原有宅基地没有退出，一户只能有一处。"
        tone: Tone.Danger

        Link { text: "去镇里问问" }
    }
    Toast { id: toast; Layout.fillWidth: true }
    ProgressBar { name: "正在下载办事指南"; detail: "已下载 812 项，共 1290 项"; value: 0.63; stoppable: true }
    PrivacyMask { label: "身份证号"; masked: "210***********0123"; full: "210299195203040123" }
    PrivacyMask { label: "电话"; masked: "138****5678"; full: "13800005678"; shown: true }
    StarRating {}
    StarRating { value: 4 }
    Skeleton { rows: 2 }
    EmptyState { title: "还没有办过的事"; advice: "从首页搜一件要办的事开始。"; iconName: "progress"; actionText: "去找要办的事" }
    ErrorState { title: "连不上平台"; advice: "您的内容都在本机，没有丢。过一会儿再试一次，或打 12345。" }
}
