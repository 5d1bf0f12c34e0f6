// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

Item {
    width: 600
    height: 800

    Column {
        id: column

        width: parent.width

        SyncBadge { id: badge }
        Timeline {
            id: timeline

            width: parent.width
            model: [
                { "title": "已提交", "time": "11 月 20 日", "status": Timeline.Done },
                { "title": "公示", "status": Timeline.Current, "note": "这段时间不计入时限" },
                {
                    "title": "两个部门同时办",
                    "status": Timeline.Coming,
                    "parts": [{ "title": "审规划", "status": Timeline.Done }, { "title": "审图", "detail": "住建局", "status": Timeline.Coming }]
                }
            ]
        }
        TaskList {
            id: tasks

            width: parent.width
            model: [{ "title": "申请人", "status": "已填好", "tone": Tone.Success }]
        }
        SummaryList {
            id: answers

            width: parent.width
            editable: true
            model: [
                { "label": "姓名", "value": "孙德福" },
                { "label": "身份证号码", "value": "210299195203040123", "masked": "210***********0123" }
            ]
        }
        OfflineBar { id: offline; width: parent.width; online: false; waiting: 2 }
        WeekHours {
            id: week

            width: parent.width
            model: [{ "day": "星期一", "words": "8:30 – 11:30", "today": true, "spans": [{ "from": 510, "to": 690 }] }]
        }
    }
    SignalSpy { id: opened; target: tasks; signalName: "opened" }
    SignalSpy { id: edited; target: answers; signalName: "edited" }

    TestCase {
        name: "Flow"
        when: windowShown

        function test_aStateIsSaidInWordsAndWithAnIconOfItsOwn() {
            const seen = [];
            for (const status of [SyncBadge.SavedHere, SyncBadge.Sending, SyncBadge.Confirmed, SyncBadge.NeedsYou]) {
                badge.status = status;
                verify(badge.text !== "" && Icons.has(badge.iconName));
                seen.push(badge.text + badge.iconName);
            }
            compare(new Set(seen).size, 4);
        }

        function test_aStopOfTheTimelineSaysWhetherItIsDone() {
            verify(Inspector.named(timeline, "已提交, 已完成"));
            verify(Inspector.named(timeline, "公示, 正在进行"));
        }

        function test_aStopSaysThatTheClockStandsAndWhoWorksAtTheSameTime() {
            compare(Inspector.descriptionOf(Inspector.named(timeline, "公示, 正在进行")), "这段时间不计入时限");
            verify(Inspector.named(timeline, "审规划, 已完成"));
            compare(Inspector.descriptionOf(Inspector.named(timeline, "审图, 还没开始")), "住建局");
        }

        function test_aTaskSaysHowFarItIsAndOpens() {
            const row = Inspector.named(tasks, "申请人");
            compare(Inspector.descriptionOf(row), "已填好");
            mouseClick(row);
            compare(opened.signalArguments[0][0], 0);
        }

        function test_anAnswerCanBeChanged() {
            const link = Inspector.named(answers, "修改");
            compare(Inspector.descriptionOf(link), "姓名");
            mouseClick(link);
            compare(edited.count, 1);
        }

        function test_aPersonalNumberAmongAnswersIsHiddenUntilAskedFor() {
            verify(Inspector.named(answers, "210***********0123"));
            verify(!Inspector.named(answers, "210299195203040123"));
            mouseClick(Inspector.named(answers, "显示完整内容"));
            verify(Inspector.named(answers, "210299195203040123"));
        }

        function test_offlineSaysWhatStillWorksAndWhatWaits() {
            verify(offline.words.includes("2"));
            offline.online = true;
            compare(offline.visible, false);
            offline.online = false;
        }

        function test_theHoursOfADayAreDrawnToScale() {
            const day = week.children[0];
            compare(day.share(420), 0);
            compare(day.share(690), 0.375);
            compare(Inspector.nameOf(day), "星期一, 8:30 – 11:30");
        }
    }
}
