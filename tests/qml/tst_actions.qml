// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

Item {
    id: ground

    width: 390
    height: 600

    Column {
        width: parent.width

        Button {
            id: button

            text: "提交"
            kind: Button.Primary
        }
        IconButton {
            id: share

            iconName: "share"
            text: "分享"
        }
        Link {
            id: link

            text: "看依据"
        }
        Chip {
            id: chip

            text: "村里能办"
            checkable: true
        }
        SearchField {
            id: search

            width: parent.width
        }
    }
    SignalSpy { id: clicks; target: button; signalName: "clicked" }
    SignalSpy { id: edits; target: search; signalName: "edited" }
    SignalSpy { id: searches; target: search; signalName: "searched" }

    TestCase {
        name: "Actions"
        when: windowShown

        function init() {
            Theme.reduceMotion = true;
            button.busy = false;
            clicks.clear();
        }

        function test_returnEnterAndSpacePress_data() {
            return [{ "tag": "Return", "key": Qt.Key_Return }, { "tag": "Enter", "key": Qt.Key_Enter }, { "tag": "Space", "key": Qt.Key_Space }];
        }

        function test_returnEnterAndSpacePress(row) {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicks.count, 1);
        }

        function test_theKeyboardCanSeeWhereItIs() {
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Tab);
            verify(share.visualFocus);
        }

        function test_aBusyButtonSaysSoAndCannotBePressed() {
            button.busy = true;
            mouseClick(button);
            compare(clicks.count, 0);
            compare(Inspector.nameOf(button), "提交, 请稍候");
        }

        function test_eachHasItsRoleAndName() {
            compare(Inspector.roleOf(button), Accessible.Button);
            compare(Inspector.nameOf(share), "分享");
            compare(Inspector.roleOf(link), Accessible.Link);
            compare(Inspector.roleOf(chip), Accessible.CheckBox);
        }

        // The inspector starts as a screen reader does: after the program.
        function test_aScreenReaderThatStartsLaterHearsTheSame() {
            compare(Inspector.roleOf(link), Accessible.Link);
            compare(link.Accessible.role, Accessible.Link);
        }

        function test_aChipTurnsWithReturn() {
            chip.checked = false;
            chip.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(chip.checked);
        }

        function test_searchSpeaksWithEachLetterAndEscapeEmptiesIt() {
            search.takeFocus();
            edits.clear();
            keyClick("a");
            keyClick("b");
            compare(edits.count, 2);
            compare(edits.signalArguments[1][0], "ab");
            keyClick(Qt.Key_Return);
            compare(searches.signalArguments[0][0], "ab");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(edits.signalArguments[2][0], "");
        }
    }
}
