// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

Item {
    id: ground

    width: 390
    height: 500

    Page {
        id: page

        anchors.fill: parent
        title: "办事"
        refreshes: true
        errorTitle: "连不上"
        emptyTitle: "没有"

        Repeater {
            model: 30

            ListCell {
                required property int index

                text: "第 " + index + " 行"
            }
        }
    }
    SignalSpy { id: news; target: page; signalName: "refreshAsked" }
    SignalSpy { id: retries; target: page; signalName: "retry" }

    TestCase {
        name: "Frame"
        when: windowShown

        function init() {
            Theme.reduceMotion = true;
            page.status = Page.Ready;
            Inspector.named(page, "第 0 行").forceActiveFocus(Qt.TabFocusReason);
            page.toTop();
            retries.clear();
        }

        function test_aPageSaysWhatItIsIn() {
            page.status = Page.Loading;
            tryVerify(() => Inspector.named(page, "正在打开"));
            page.status = Page.Empty;
            tryVerify(() => Inspector.named(page, "没有"));
            page.status = Page.Failed;
            tryVerify(() => Inspector.named(page, "连不上"));
            mouseClick(Inspector.named(page, "再试一次"));
            compare(retries.count, 1);
        }

        function pullDown(by: int) {
            mousePress(page, 200, 100);
            for (let i = 1; i <= 10; ++i)
                mouseMove(page, 200, 100 + by * i / 10);
            mouseRelease(page, 200, 100 + by);
        }

        function test_aPagePulledDownAsksForNews() {
            page.toTop();
            news.clear();
            pullDown(60);
            compare(news.count, 0);
            pullDown(300);
            compare(news.count, 1);
        }

        function test_pageDownScrollsWhereverTheFocusIs() {
            page.toTop();
            const first = Inspector.named(page, "第 0 行");
            keyClick(Qt.Key_PageDown);
            tryVerify(() => first.mapToItem(ground, 0, 0).y < -100);
        }

        function test_whatTakesTheFocusComesIntoView() {
            const last = Inspector.named(page, "第 29 行");
            verify(last.mapToItem(ground, 0, 0).y > ground.height);
            last.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => last.mapToItem(ground, 0, last.height).y <= ground.height);
            const first = Inspector.named(page, "第 0 行");
            first.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => first.mapToItem(ground, 0, 0).y >= 0);
        }

        function test_whatIsTappedStaysUnderTheFinger() {
            Inspector.named(page, "第 0 行").forceActiveFocus(Qt.TabFocusReason);
            const row = Inspector.named(page, "第 29 行");
            page.welcome(row);
            tryVerify(() => row.mapToItem(ground, 0, row.height).y <= ground.height);
            const flickable = Inspector.named(page, "第 0 行").parent.parent.parent;
            flickable.contentY -= 30;
            const before = row.mapToItem(ground, 0, 0).y;
            mouseClick(row);
            verify(row.activeFocus);
            wait(100);
            compare(row.mapToItem(ground, 0, 0).y, before);
        }

        function test_whatAnAnswerBringsComesIntoViewThoughTheFocusIsElsewhere() {
            const first = Inspector.named(page, "第 0 行");
            first.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => first.mapToItem(ground, 0, 0).y >= 0);
            const late = Inspector.named(page, "第 20 行");
            verify(late.mapToItem(ground, 0, 0).y > ground.height);
            page.welcome(late);
            tryVerify(() => late.mapToItem(ground, 0, late.height).y <= ground.height);
            verify(first.activeFocus);
        }
    }
}
