// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

Item {
    id: ground

    width: 390
    height: 1400

    Column {
        width: parent.width

        DateInput { id: day; width: parent.width; label: "生日"; onEdited: value => day.value = value }
        DateInput { id: month; width: parent.width; label: "哪个月"; parts: 2; onEdited: value => month.value = value }
        DateInput { id: year; width: parent.width; label: "哪一年"; parts: 1; onEdited: value => year.value = value }
        SearchSelect {
            id: school

            width: parent.width
            label: "学校"
            options: ["实验小学", "光明小学", "高级中学"].map((name, index) => ({ "text": name, "value": "s" + index }))
            onChosen: value => school.value = value
        }
        RadioGroup {
            id: scale

            width: parent.width
            label: "满意吗"
            inRow: true
            options: [{ "text": "好", "value": 1 }, { "text": "差", "value": 2 }]
            onChosen: value => scale.value = value
        }
        SignaturePad { id: pad; width: parent.width; name: "签名" }
    }
    DateWheelDialog { id: wheels; minimum: "2024-01-01"; maximum: "2026-11-23"; onPicked: day => ground.picked = day }
    SignatureDialog { id: pen; title: "签名"; onSigned: picture => ground.signature = picture }

    property string picked: ""
    property string signature: ""

    TestCase {
        name: "Pickers"
        when: windowShown

        function init() {
            Theme.reduceMotion = true;
            ground.picked = "";
        }

        function type(field, text) {
            field.input.clear();
            field.focusInput();
            Inspector.commit(field.input, text);
        }

        function test_aMonthAndAYearAreTheirFirstDay_data() {
            return [
                { "tag": "day", "field": day, "text": "19520308", "is": "1952-03-08" },
                { "tag": "day of its own words", "field": day, "text": "1952年3月8日", "is": "1952-03-08" },
                { "tag": "no day", "field": day, "text": "1952-02-30", "is": "" },
                { "tag": "month", "field": month, "text": "2026-11", "is": "2026-11-01" },
                { "tag": "month without a line", "field": month, "text": "202611", "is": "2026-11-01" },
                { "tag": "no month", "field": month, "text": "2026-13", "is": "" },
                { "tag": "year", "field": year, "text": "1987", "is": "1987-01-01" },
                { "tag": "no year", "field": year, "text": "87", "is": "" }
            ];
        }

        function test_aMonthAndAYearAreTheirFirstDay(data) {
            type(data.field, data.text);
            compare(data.field.value, data.is);
        }

        function test_theWheelTurnsByKeysAndKnowsTheLengthOfMonths() {
            wheels.openAt("2024-02-29");
            tryVerify(() => wheels.opened);
            const columns = ["年", "月", "日"].map(name => Inspector.named(wheels.contentItem, name + "：" + ({ "年": "2024年", "月": "2月", "日": "29日" })[name]));
            columns.forEach(column => verify(column));
            columns[0].forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(wheels.year, 2025);
            // 2025 has no 29 February: its last day stands for it.
            compare(wheels.iso(), "2025-02-28");
            columns[1].forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(wheels.iso(), "2025-01-29");
            wheels.accept();
            compare(ground.picked, "2025-01-29");
        }

        function test_theWheelStaysWithinItsBounds() {
            wheels.openAt("2030-01-01");
            compare(wheels.iso(), "2026-01-01");
            wheels.month = 12;
            compare(wheels.iso(), "2026-11-23");
            wheels.close();
        }

        function test_aFewLettersFindOneOfMany() {
            type(school, "小学");
            compare(school.matches.length, 2);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);
            compare(school.value, "s1");
            compare(school.input.text, "光明小学");
        }

        function test_whatIsNoChoiceIsNotKept() {
            school.value = "s0";
            type(school, "没有这所");
            compare(school.matches.length, 0);
            day.focusInput();
            tryCompare(school.input, "text", "实验小学");
        }

        function test_aScaleStandsInARowAndIsWalked() {
            tryVerify(() => scale.beside);
            scale.focusInput();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(scale.value, 2);
        }

        function test_aStrokeMakesASignature() {
            verify(pad.empty);
            mousePress(pad, 40, 40);
            mouseMove(pad, 120, 80);
            mouseRelease(pad, 200, 40);
            verify(!pad.empty);
            tryVerify(() => pad.picture().startsWith("data:image/png;base64,"));
            pad.clear();
            verify(pad.empty);
        }

        function test_anEmptySheetIsNoSignature() {
            ground.signature = "";
            pen.ask();
            tryVerify(() => pen.opened);
            pen.accept();
            compare(ground.signature, "");
        }

        function test_allCanBeReachedAtTheLargestText() {
            Theme.scale = 1.9;
            wait(0);
            compare(Inspector.unreachable(ground, Sizes.target), []);
            Theme.scale = 1;
        }
    }
}
