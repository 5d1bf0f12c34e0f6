// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.App
import Tongban.Design
import Tongban.Testing

Item {
    id: ground

    width: 390
    height: 844

    Shell {
        id: shell

        anchors.fill: parent
        focus: true
    }

    Component {
        id: lonely

        NavBar {
            width: 390
            model: []
        }
    }

    TestCase {
        name: "Shell"
        when: windowShown

        function initTestCase() {
            Theme.reduceMotion = true;
            Routes.root = Qt.resolvedUrl("pages/");
        }

        function init() {
            Theme.elder = false;
            ground.width = 390;
            ground.height = 844;
            shell.forWhom = "";
            shell.online = true;
            shell.start("home");
        }

        function test_aPageAsksForAnotherByNameAndGoesBack() {
            shell.page.navigate("guide", { "guideId": "7" });
            compare(shell.page.title, "指南");
            compare(shell.page.routeParams.guideId, "7");
            compare(shell.route, "guide");
            shell.page.goBack();
            compare(shell.page.title, "首页");
            compare(shell.route, "home");
        }

        function test_aReplacedPageIsNotComeBackTo() {
            shell.page.navigate("search", {});
            shell.page.replaceWith("guide", {});
            compare(shell.depth, 2);
            shell.back();
            compare(shell.route, "home");
        }

        function test_nothingStandsWhereTheScreenTakesAway() {
            shell.safeTop = 40;
            shell.safeBottom = 34;
            shell.safeLeft = 20;
            tryVerify(() => shell.page.mapToItem(shell, 0, 0).x === 20 && shell.page.mapToItem(shell, 0, 0).y >= 40);
            tryVerify(() => shell.page.mapToItem(shell, 0, shell.page.height).y <= shell.height - 34);
            shell.safeTop = shell.safeBottom = shell.safeLeft = 0;
        }

        function test_theLastPageIsNotLeft() {
            shell.back();
            compare(shell.depth, 1);
        }

        function test_anUnknownRouteChangesNothing() {
            shell.go("nowhere");
            compare(shell.depth, 1);
            compare(shell.page.title, "首页");
        }

        function test_escapeAndAltLeftGoBack_data() {
            return [{ "tag": "Escape", "key": Qt.Key_Escape, "with": Qt.NoModifier }, { "tag": "Alt+Left", "key": Qt.Key_Left, "with": Qt.AltModifier }];
        }

        function test_escapeAndAltLeftGoBack(row) {
            shell.go("guide");
            keyClick(row.key, row.with);
            compare(shell.route, "home");
        }

        function test_shortcutsLeadToThePlaces() {
            keyClick(Qt.Key_2, Qt.ControlModifier);
            compare(shell.route, "guides");
            keyClick(Qt.Key_F, Qt.ControlModifier);
            compare(shell.route, "search");
        }

        function test_widthDecidesWhereTheNavigationStands() {
            ground.width = 390;
            compare(shell.navPlace, NavBar.Bottom);
            ground.width = 700;
            compare(shell.navPlace, NavBar.Rail);
            ground.width = 1280;
            compare(shell.navPlace, NavBar.Sidebar);
            mouseClick(Inspector.named(shell, "进度"));
            compare(shell.route, "progress");
            ground.width = 390;
        }

        function turn(width: int, height: int) {
            ground.width = width;
            ground.height = height;
            waitForRendering(shell);
        }

        function test_aPhoneThatIsTurnedKeepsWhatWasTypedAndWhereOneIs() {
            shell.go("search");
            const field = Inspector.named(shell, "姓名, 必填");
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_W);
            tryVerify(() => field.mapToItem(ground, 0, field.height).y <= ground.height);
            turn(844, 390);
            turn(390, 844);
            compare(field.text, "w");
            verify(field.activeFocus);
            tryVerify(() => field.mapToItem(ground, 0, field.height).y <= ground.height);
        }

        // As a restart does: all that is left of the pages is words.
        function restart() {
            const kept = JSON.stringify(shell.places());
            shell.start("home");
            verify(shell.comeBack(JSON.parse(kept)));
        }

        function test_aRestartLeadsBackToWhereOneWas() {
            shell.go("guide", { "guideId": "7" });
            shell.go("search");
            Inspector.named(shell, "姓名, 必填").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_W);
            tryVerify(() => shell.page.place > 100);
            const place = shell.page.place;
            restart();
            compare(shell.route, "search");
            compare(Inspector.named(shell, "姓名, 必填").text, "w");
            tryCompare(shell.page, "place", place);
            shell.back();
            compare(shell.page.routeParams.guideId, "7");
            shell.back();
            compare(shell.route, "home");
            compare(shell.depth, 1);
        }

        function test_whoScrollsIsNotTakenBack() {
            shell.go("search");
            Inspector.named(shell, "姓名, 必填").forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => shell.page.place > 100);
            restart();
            shell.page.toTop();
            waitForRendering(shell);
            compare(shell.page.place, 0);
        }

        function test_whatHasPassedIsNotComeBackTo() {
            shell.go("guide");
            shell.page.passing = true;
            restart();
            compare(shell.route, "home");
        }

        function test_aPlaceThatIsNoMoreLeadsHome() {
            verify(!shell.comeBack([{ "route": "nowhere", "params": {}, "y": 0 }]));
            compare(shell.route, "home");
        }

        SignalSpy {
            id: moves

            target: shell
            signalName: "moved"
        }

        function test_goingOnIsWorthKeepingOnceForSeveralSteps() {
            moves.wait();
            moves.clear();
            shell.go("guide");
            shell.go("search");
            moves.wait();
            compare(moves.count, 1);
        }

        function test_anotherPartIsWorthKeepingAtOnce() {
            shell.go("search");
            moves.wait();
            moves.clear();
            shell.page.memory = { "part": "1" };
            compare(moves.count, 1);
            shell.page.memory = { "part": "2" };
            compare(moves.count, 2);
            compare(shell.places()[1].params.part, "2");
        }

        function overlaid(name: string): Item {
            return Inspector.named(shell.Window.window.contentItem, name);
        }

        function openMenus() {
            turn(1280, 800);
            shell.go("guide");
            tryVerify(() => Inspector.named(shell, "前往"));
            keyClick(Qt.Key_F10);
            tryVerify(() => overlaid("搜要办的事"));
        }

        function test_aWideWindowHasMenusAndTheKeysOfEach() {
            openMenus();
            compare(Inspector.descriptionOf(overlaid("搜要办的事")), "Ctrl+F");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(shell, "route", "guides");
            tryVerify(() => shell.page.activeFocus);
            turn(390, 844);
            verify(!Inspector.named(shell, "前往"));
        }

        function test_theArrowsWalkTheMenusAndEscapeLeadsBack() {
            openMenus();
            keyClick(Qt.Key_Right);
            tryVerify(() => overlaid("换一个人办"));
            tryVerify(() => !overlaid("搜要办的事"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !overlaid("换一个人办"));
            compare(shell.route, "guide");
            tryVerify(() => shell.page.activeFocus);
        }

        function test_whatAMenuCannotDoNowIsShutButSaid() {
            openMenus();
            verify(overlaid("回到上一页").enabled);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !overlaid("回到上一页"));
            shell.start("home");
            keyClick(Qt.Key_F10);
            tryVerify(() => overlaid("回到上一页"));
            verify(!overlaid("回到上一页").enabled);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !overlaid("回到上一页"));
        }

        function test_nothingMovesWhenTheMenusCome() {
            turn(1280, 800);
            const menus = findChild(shell, "menus");
            menus.due = false;
            const before = shell.page.mapToItem(shell, 0, 0).y;
            tryVerify(() => Inspector.named(shell, "前往"));
            compare(shell.page.mapToItem(shell, 0, 0).y, before);
            verify(before >= Sizes.menuBar);
        }

        function test_menusAreWholeInTheLargestText() {
            Theme.elder = true;
            Theme.scale = 1.9;
            turn(840, 600);
            shell.start("guide");
            tryVerify(() => Inspector.named(shell, "前往"));
            keyClick(Qt.Key_F10);
            tryVerify(() => overlaid("搜要办的事"));
            waitForRendering(shell);
            compare(Inspector.cut(shell.Window.window.contentItem), []);
            compare(Inspector.unreachable(shell.Window.window.contentItem, Sizes.target), []);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !overlaid("搜要办的事"));
            Theme.scale = 1;
        }

        function test_aTabletHasNoMenus() {
            shell.handheld = true;
            turn(1280, 800);
            verify(!Inspector.named(shell, "前往"));
            shell.handheld = false;
        }

        function test_helpByPhoneIsOneKeyAway() {
            keyClick(Qt.Key_F1);
            tryVerify(() => Inspector.named(shell.Window.window.contentItem, "拨打 12345"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !Inspector.named(shell.Window.window.contentItem, "拨打 12345"));
        }

        // What is on the page does not move when it comes, after the first page.
        function test_theNavigationComesIntoTheRoomThatIsKeptForIt() {
            const empty = createTemporaryObject(lonely, ground) as NavBar;
            const full = createTemporaryObject(lonely, ground, { "model": Routes.places }) as NavBar;
            tryVerify(() => Inspector.named(full, "进度"));
            waitForRendering(ground);
            compare(full.height, empty.height);
        }

        function test_theHeaderSaysForWhomAndAsksAgain() {
            shell.forWhom = "正在为 王桂兰（妈妈）办";
            tryVerify(() => Inspector.named(shell, "正在为 王桂兰（妈妈）办"));
            waitForRendering(shell);
            mouseClick(Inspector.named(shell, "正在为 王桂兰（妈妈）办"));
            compare(shell.route, "forWhom");
        }

        function test_theNetworkBeingLostIsSaid() {
            shell.online = false;
            verify(Inspector.named(shell, "没有网络"));
        }

        function test_elderModeHasAHomeOfItsOwn() {
            Theme.elder = true;
            compare(shell.page.title, "长辈版首页");
        }

        function test_everyRouteThatIsAskedForIsThere() {
            const asked = Inspector.inSources('(?:navigate|replaceWith|shell\\.go|shell\\.start|routeAsked)\\("([A-Za-z]+)"');
            verify(asked.length > 5);
            compare(asked.filter(route => !Routes.has(route)), []);
        }

        function test_everyRouteHasItsPage() {
            const pages = [].concat(...Object.values(Routes.table).map(row => [row.page, row.elderPage])).filter(page => page !== undefined);
            compare(pages.filter(page => !Inspector.sourceExists(page[0].toLowerCase() + page.slice(1))), []);
        }
    }
}
