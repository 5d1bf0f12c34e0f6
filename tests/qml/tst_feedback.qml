// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

Item {
    width: 390
    height: 700

    Dialog { id: ask; title: "删除吗"; text: "删了找不回来"; acceptText: "删除"; dangerous: true }
    Sheet {
        id: sheet

        title: "为谁办"

        ListCell { text: "我" }
    }
    CalendarDialog { id: calendar; minimum: "2026-11-10"; property string chosen: ""; onPicked: day => chosen = day }
    StarRating { id: stars; width: parent.width; onChosen: value => stars.value = value }
    PrivacyMask { id: mask; y: 150; width: parent.width; label: "电话"; masked: "138****5678"; full: "13800005678" }
    Toast { id: toast; y: 300; width: parent.width }
    SignalSpy { id: accepted; target: ask; signalName: "accepted" }
    SignalSpy { id: rejected; target: ask; signalName: "rejected" }

    TestCase {
        name: "Feedback"
        when: windowShown

        function init() {
            Theme.reduceMotion = true;
            Theme.elder = false;
        }

        function test_whatCannotBeUndoneOffersTheWayOutFirst() {
            accepted.clear();
            ask.open();
            tryVerify(() => ask.opened);
            keyClick(Qt.Key_Return);
            tryVerify(() => !ask.visible);
            compare(accepted.count, 0);
        }

        function test_escapeChangesNothing() {
            rejected.clear();
            accepted.clear();
            ask.open();
            tryVerify(() => ask.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !ask.visible);
            compare(accepted.count, 0);
            compare(rejected.count, 1);
        }

        function test_aSheetClosesWithEscape() {
            sheet.open();
            tryVerify(() => sheet.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
        }

        function test_theCalendarIsWalkedWithArrows() {
            calendar.openAt("2026-11-16");
            tryVerify(() => calendar.opened);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(calendar.chosen, "2026-11-25");
            tryVerify(() => !calendar.visible);
        }

        function test_noStarIsChosenBeforehandAndEachHasItsWord() {
            compare(stars.value, 0);
            const fourth = Inspector.named(stars, "4 星, 满意");
            mouseClick(fourth);
            compare(stars.value, 4);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(stars.value, 5);
            stars.value = 0;
        }

        function test_aNumberIsHiddenUntilAskedForAndAgainWhenThePageIsLeft() {
            verify(Inspector.named(mask, "138****5678"));
            mouseClick(Inspector.named(mask, "显示完整内容"));
            verify(Inspector.named(mask, "13800005678"));
            mask.visible = false;
            mask.visible = true;
            verify(!mask.shown);
        }

        function test_aToastIsReadAloud() {
            toast.show("已保存在本机");
            verify(Inspector.named(toast, "已保存在本机"));
            mouseClick(Inspector.named(toast, "知道了"));
            tryVerify(() => !toast.visible);
        }
    }
}
