// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    spacing: Space.large

    Button { Layout.fillWidth: true; kind: Button.Primary; text: "开始办理" }
    Button { kind: Button.Secondary; iconName: "calendar"; text: "预约去办" }
    Button { kind: Button.Danger; iconName: "trash"; text: "删除草稿" }
    Button { kind: Button.Quiet; text: "以后再说" }
    Button { kind: Button.Primary; text: "提交"; busy: true }
    Button { text: "不能按"; enabled: false }
    Button { Layout.fillWidth: true; text: "请人帮办、上门：腿脚不便的人可以申请工作人员到家里来办，不收钱" }
    RowLayout {
        IconButton { iconName: "share"; text: "分享" }
        IconButton { iconName: "print"; text: "打印" }
        IconButton { iconName: "star"; text: "收藏" }
    }
    Link { text: "看办理依据"; iconName: "law" }
    SearchField {}
    SearchField { text: "社保" }
    Flow {
        Layout.fillWidth: true
        spacing: Space.small

        Chip { text: "只看村里能办的"; checkable: true; checked: true }
        Chip { text: "不用本人去"; checkable: true }
        Chip { text: "身份证"; iconName: "clock" }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2

        Tile { Layout.preferredWidth: 1; iconName: "search"; text: "查怎么办" }
        Tile { Layout.preferredWidth: 1; iconName: "phone"; text: "打电话问"; detail: "12345" }
        Tile { Layout.preferredWidth: 1; iconName: "progress"; text: "看办到哪了" }
        Tile { Layout.preferredWidth: 1; iconName: "people"; text: "请人帮办" }
    }
}
