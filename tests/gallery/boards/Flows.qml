// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    spacing: Space.wide

    Steps { model: ["谁来办", "家庭成员", "宅基地", "材料", "核对"]; current: 2 }
    TaskList {
        name: "要填的部分"
        model: [
            { "title": "申请人", "status": "已填好", "tone": Tone.Success },
            { "title": "家庭成员", "detail": "3 人", "status": "还差 1 项", "tone": Tone.Warning },
            { "title": "宅基地", "status": "未开始", "tone": Tone.Neutral }
        ]
    }
    SummaryList {
        editable: true
        model: [
            { "label": "姓名", "value": "孙德福" },
            { "label": "申请面积", "value": "198.5 平方米" },
            { "label": "家庭住址", "value": "辽宁省大连市瓦房店市许屯镇某某村上沟屯 27 号" },
            { "label": "联系电话", "value": "", "error": "还没有填" }
        ]
    }
    Timeline {
        model: [
            { "title": "已提交", "time": "11 月 20 日 09:13", "status": Timeline.Done },
            { "title": "已受理", "detail": "许屯镇自然资源所", "time": "11 月 21 日", "status": Timeline.Done },
            { "title": "村公示", "time": "预计到 11 月 28 日", "note": "这段时间不计入时限", "status": Timeline.Current },
            {
                "title": "3 个部门同时办",
                "status": Timeline.Coming,
                "parts": [
                    { "title": "审规划", "detail": "自然资源局", "status": Timeline.Done, "time": "11 月 30 日 办完" },
                    { "title": "审资格", "detail": "农业农村局", "status": Timeline.Current, "time": "12 月 5 日 前办完" },
                    { "title": "审图", "detail": "住房和城乡建设局", "status": Timeline.Coming }
                ]
            },
            { "title": "现场勘查", "detail": "三到场：选址、放线、验收", "status": Timeline.Coming },
            { "title": "需要补正", "detail": "平面图看不清", "status": Timeline.Stopped }
        ]
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.small

        SyncBadge { status: SyncBadge.SavedHere }
        SyncBadge { status: SyncBadge.Sending }
        SyncBadge { status: SyncBadge.Confirmed }
        SyncBadge { status: SyncBadge.NeedsYou }
        StatusTag { text: "样例" }
        StatusTag { text: "可以在村里办"; tone: Tone.Info }
        StatusTag { text: "免提交"; tone: Tone.Success }
        StatusTag { text: "今年最后一天"; tone: Tone.Warning }
        StatusTag { text: "已超期 2 天，可以催办，也可以打 12345 反映"; tone: Tone.Danger }
    }
    FlowDiagram {
        stages: [
            [{ "title": "网上提交", "detail": "或到政务服务中心二楼" }],
            [
                { "title": "市场监管局", "detail": "食品经营许可，3 个工作日" },
                { "title": "消防", "detail": "告知承诺，当场" },
                { "title": "城管", "detail": "门头牌匾备案" }
            ],
            [{ "title": "领取证照", "detail": "电子证照自动到账" }]
        ]
    }
    WeekHours {
        now: 620
        model: [
            { "day": "星期一", "words": "8:30 – 11:30, 13:00 – 16:30", "today": true, "spans": [{ "from": 510, "to": 690 }, { "from": 780, "to": 990 }] },
            { "day": "星期二", "words": "8:30 – 11:30, 13:00 – 16:30", "spans": [{ "from": 510, "to": 690 }, { "from": 780, "to": 990 }] },
            { "day": "星期六", "words": "不开门", "spans": [] }
        ]
    }
}
