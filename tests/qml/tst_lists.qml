// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

Item {
    id: ground

    width: 390
    height: 500

    ListModel { id: rows }

    ItemList {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: 60
        name: "指南"
        model: rows
        delegate: ListCell {
            required property string name
            required property int index

            width: ListView.view.width
            text: name
            detail: index % 3 === 0 ? "很长的一行说明，一行放不下，要换行才看得全，看得全才算数" : ""
        }
    }
    Button {
        id: below

        anchors.bottom: parent.bottom
        text: "下面"
    }

    TwoPane {
        id: panes

        height: parent.height
        visible: false
        key: "id"
        second: Page {
            title: routeParams.id ?? ""

            Button { text: "自己办" }
        }

        Page {
            anchors.fill: parent

            Button { text: "一件事"; onClicked: panes.open("one") }
        }
    }

    Page {
        id: longPage

        property bool filled: false

        anchors.fill: parent
        visible: false
        scrolls: false
        rows: longList
        status: Page.Loading

        ItemList {
            id: longList

            name: "很长"
            model: longPage.filled ? 200 : 0
            delegate: ListCell {
                required property int index

                text: "第 " + index + " 行"
            }
        }
    }

    TestCase {
        name: "LongLists"
        when: windowShown

        function test_aListIsScrolledAsItWasOnceItsRowsAreThere() {
            longPage.visible = true;
            longPage.startAt = 1200;
            longPage.status = Page.Ready;
            longPage.filled = true;
            tryCompare(longPage, "place", 1200);
            longPage.toTop();
            compare(longList.contentY, 0);
            longPage.visible = false;
        }
    }

    TestCase {
        name: "TwoPanes"
        when: windowShown

        function init() {
            panes.visible = true;
            panes.chosen = "";
        }

        function cleanup() {
            panes.visible = false;
        }

        function test_whereThereIsRoomWhatIsChosenStandsBesideTheListAndHasTheKeyboard() {
            panes.width = 900;
            Inspector.named(panes, "一件事").clicked();
            const door = Inspector.named(panes, "自己办");
            compare(panes.page.title, "one");
            verify(door.mapToItem(panes, 0, 0).x > panes.width * panes.share);
            keyClick(Qt.Key_Tab);
            verify(door.activeFocus);
        }

        function test_theLineBetweenThemIsDrawnByHandAndByTheArrowsAndStaysInSight() {
            panes.width = 900;
            const line = Inspector.named(panes, "两边的宽窄");
            const middle = line.width / 2;
            const before = panes.share;
            mousePress(line, middle, 100);
            mouseMove(line, middle + 45, 100);
            mouseRelease(line, middle, 100);
            verify(panes.share > before);
            line.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            compare(panes.share, before);
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Left);
            compare(panes.share, line.least);
            mouseDoubleClickSequence(line, middle, 100);
            compare(panes.share, before);
        }

        function test_whereThereIsNoneThePageLeadsOn() {
            panes.width = 700;
            verify(!panes.open("one"));
            compare(panes.chosen, "");
        }
    }

    TestCase {
        name: "Lists"
        when: windowShown

        function init() {
            rows.clear();
            for (let i = 0; i < 40; ++i)
                rows.append({ "name": "第 " + i + " 行" });
            list.positionViewAtBeginning();
            list.currentIndex = 0;
            list.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => list.currentItem?.activeFocus && list.currentItem.mapToItem(list, 0, 0).y === 0);
        }

        function named(index) {
            return "第 " + index + " 行";
        }

        // What is in the middle of its length is in sight of the list.
        function isInSight(item) {
            const middle = item.mapToItem(list, 0, item.height / 2).y;
            return middle > 0 && middle < list.height;
        }

        function test_tabWalksTheRowsAsTheyAreSeenAndThenLeaves() {
            for (let i = 0; i < 40; ++i) {
                compare(list.currentItem.text, named(i));
                verify(list.currentItem.activeFocus);
                tryVerify(() => isInSight(list.currentItem), 5000, named(i));
                keyClick(Qt.Key_Tab);
            }
            verify(below.activeFocus);
            keyClick(Qt.Key_Backtab);
            compare(list.currentItem.text, named(39));
        }

        function test_rowsMadeLaterAreWalkedWhereTheyStand() {
            rows.insert(1, { "name": "新的" });
            rows.move(5, 2, 1);
            keyClick(Qt.Key_Tab);
            compare(list.currentItem.text, "新的");
            keyClick(Qt.Key_Tab);
            compare(list.currentItem.text, named(4));
        }

        function test_onesWayGoesOnFromTheRowOnePressed() {
            mouseClick(Inspector.named(list, named(3)));
            tryCompare(list, "currentIndex", 3);
            keyClick(Qt.Key_Down);
            compare(list.currentItem.text, named(4));
            verify(list.currentItem.activeFocus);
        }

        function test_theRowOnePressesStaysUnderTheFinger() {
            list.contentY += 30;
            const row = list.currentItem;
            const before = row.mapToItem(ground, 0, 0).y;
            mouseClick(row, row.width / 2, row.height - 2);
            wait(50);
            compare(row.mapToItem(ground, 0, 0).y, before);
        }

        function test_aRowIsAsTallAsItsWordsHoweverOftenItIsUsed() {
            for (let i = 0; i < 39; ++i)
                keyClick(Qt.Key_Tab);
            for (let i = 39; i >= 0; --i) {
                const row = list.currentItem;
                tryVerify(() => row.height > 80 === (i % 3 === 0), 5000, named(i));
                keyClick(Qt.Key_Up);
            }
        }

        function test_noRowOutOfUseIsLeftForScreenReaders() {
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Tab);
            const shown = Array.from(list.contentItem.children).filter(row => row.visible && row.text !== undefined).map(row => row.text);
            compare(new Set(shown).size, shown.length);
        }

        function test_rowsUsedAgainAreThereForScreenReaders() {
            for (let i = 0; i < 30; ++i)
                keyClick(Qt.Key_Tab);
            rows.clear();
            rows.append({ "name": named(0) });
            tryVerify(() => list.currentItem?.text === named(0));
            const shown = Array.from(list.contentItem.children).filter(row => row.visible && row.text !== undefined);
            compare(shown.map(row => row.text), [named(0)]);
            verify(!shown[0].Accessible.ignored);
        }
    }
}
