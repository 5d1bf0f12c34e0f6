// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

Item {
    id: ground

    property string typed: "a"

    width: 390
    height: 1400

    Column {
        width: parent.width

        ErrorSummary { id: summary; width: parent.width; onOpened: (index, row) => row.field.focusInput() }
        TextField { id: name; width: parent.width; label: "姓名"; hint: "和证件上一样"; mandatory: true; text: ground.typed; onEdited: text => ground.typed = text }
        NumberInput { id: area; width: parent.width; label: "面积"; decimals: 1 }
        IdInput { id: idNumber; width: parent.width; label: "身份证号" }
        DateInput { id: date; width: parent.width; label: "日期"; onEdited: value => date.value = value }
        TextArea { id: remark; width: parent.width; label: "备注" }
        Select {
            id: town

            width: parent.width
            label: "镇"
            options: [{ "text": "复州城镇", "value": "a" }, { "text": "许屯镇", "value": "b" }]
            onChosen: value => town.value = value
        }
        RadioGroup {
            id: radio

            width: parent.width
            label: "原址重建吗"
            options: [{ "text": "是", "value": "yes" }, { "text": "不是", "value": "no", "hint": "换了地方" }]
            onChosen: value => radio.value = value
        }
        PrivateField {
            id: secret

            width: parent.width
            label: "卡号"

            TextField { id: card; label: "卡号"; text: "6222020712345678" }
        }
        CheckGroup {
            id: check

            width: parent.width
            label: "谁一起住"
            options: [{ "text": "配偶", "value": 1 }, { "text": "子女", "value": 2 }]
            onToggled: (value, on) => check.values = on ? check.values.concat(value) : check.values.filter(one => one !== value)
        }
        Switch { id: elder; width: parent.width; text: "长辈版"; onToggledTo: on => elder.checked = on }
    }

    TestCase {
        name: "Fields"
        when: windowShown

        function init() {
            Theme.reduceMotion = true;
            summary.errors = [];
        }

        function type(field, text) {
            field.input.clear();
            field.focusInput();
            Inspector.commit(field.input, text);
        }

        function test_anInputIsReadWithItsQuestionAndWhatIsWrong() {
            name.error = "请填姓名";
            compare(Inspector.nameOf(name.input), "姓名, 必填");
            compare(Inspector.descriptionOf(name.input), "请填姓名, 和证件上一样");
            compare(Inspector.roleOf(name.input), Accessible.EditableText);
            name.error = "";
        }

        function test_whatIsTypedInChineseIsToldAndTheBindingLives() {
            type(name, "王桂兰");
            compare(ground.typed, "王桂兰");
            ground.typed = "李红";
            compare(name.text, "李红");
        }

        function test_aNumberTakesFullWidthDigitsAndNothingElse_data() {
            return [
                { "tag": "full width", "text": "１９８．５", "is": "198.5" },
                { "tag": "words", "text": "约198平方米", "is": "198" },
                { "tag": "too fine", "text": "1.25", "is": "1.2" },
                { "tag": "minus", "text": "-1-2", "is": "-12" },
                { "tag": "empty", "text": "", "is": "" }
            ];
        }

        function test_aNumberTakesFullWidthDigitsAndNothingElse(row) {
            type(area, row.text);
            compare(area.text, row.is);
        }

        function test_anIdNumberIsTidiedAndGrouped() {
            type(idNumber, "210299 19520304 012ｘ9");
            compare(idNumber.text, "21029919520304012X");
            compare(idNumber.grouped(idNumber.text), "210299 1952 0304 012X");
        }

        function test_aDateIsUnderstoodAsPeopleWriteIt_data() {
            return [
                { "tag": "ISO", "text": "2026-11-30", "is": "2026-11-30" },
                { "tag": "eight digits", "text": "20261130", "is": "2026-11-30" },
                { "tag": "Chinese", "text": "2026年3月4日", "is": "2026-03-04" },
                { "tag": "dots", "text": "2026.3.4", "is": "2026-03-04" },
                { "tag": "no such day", "text": "2026-02-30", "is": "" },
                { "tag": "no month", "text": "2026-13-01", "is": "" },
                { "tag": "half", "text": "2026-1", "is": "" }
            ];
        }

        function test_aDateIsUnderstoodAsPeopleWriteIt(row) {
            type(date, row.text);
            compare(date.value, row.is);
            compare(date.input.text, row.text);
        }

        function test_aDateGivenFromOutsideIsShown() {
            date.value = "2026-12-01";
            compare(date.input.text, "2026-12-01");
        }

        function test_arrowsWalkAndSpaceChoosesOneOfSeveral() {
            radio.focusInput();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);
            compare(radio.value, "no");
            compare(Inspector.roleOf(radio.input), Accessible.RadioButton);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            compare(radio.value, "yes");
        }

        function test_anyOfSeveralCanBeChosen() {
            check.focusInput();
            keyClick(Qt.Key_Return);
            compare(check.values, [1]);
            keyClick(Qt.Key_Return);
            compare(check.values, []);
        }

        function test_aListOpensWithReturnAndChoosesWithReturn() {
            town.focusInput();
            keyClick(Qt.Key_Return);
            tryVerify(() => town.input.popup.opened);
            tryVerify(() => Inspector.named(town.input.popup.contentItem, "许屯镇"));
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(town.value, "b");
            compare(town.input.displayText, "许屯镇");
        }

        function test_aSwitchTurns() {
            elder.checked = false;
            mouseClick(elder);
            verify(elder.checked);
        }

        function test_theErrorSummaryTakesTheFocusAndLeadsToTheQuestion() {
            name.focusInput();
            summary.errors = [{ "text": "请填姓名", "field": name }];
            tryVerify(() => summary.activeFocus);
            compare(Inspector.nameOf(summary), "有 1 处需要改");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            tryVerify(() => name.input.activeFocus);
        }

        function test_aSavedNumberIsHiddenUntilAskedForAndAgainWhenThePageIsLeft() {
            verify(card.visible);
            secret.masked = "************5678";
            verify(!card.visible);
            mouseClick(Inspector.named(secret, "查看或修改"));
            verify(card.visible);
            tryVerify(() => card.input.activeFocus);
            secret.visible = false;
            secret.visible = true;
            verify(!card.visible);
        }

        function test_tabLeavesATextArea() {
            remark.focusInput();
            keyClick(Qt.Key_Tab);
            verify(!remark.input.activeFocus);
            compare(remark.text, "");
        }
    }
}
