// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// One line of a form: chooses the item for its kind and hands it the row; knows nothing of questions itself.
Loader {
    id: entry

    // The roles of FillViewModel.items.
    required property string rowId
    required property string kind
    required property string label
    required property string hint
    required property string value
    required property var options
    required property bool required
    required property bool readonly
    required property string origin
    required property string error
    required property int depth
    required property bool mayChange
    required property string fileText
    required property var bounds
    required property string valueText
    required property string reading
    required property string warning
    required property string preview

    property FillViewModel viewModel: null
    // A line that may not be changed shows its answer.
    readonly property bool shownOnly: readonly && kind !== "note"
    //: Beside a question that need not be answered; %1 is the question.
    readonly property string words: required || shownOnly || kind === "note" || kind === "trigger" ? label : qsTr("%1（选填）").arg(label)
    readonly property string help: hint !== "" && origin !== "" ? hint + "\n" + origin : hint + origin
    readonly property var files: ({
        "text": "FillText", "numbers": "FillText", "bankCard": "FillText", "accountName": "FillText",
        "longText": "FillLongText", "int": "FillNumber", "decimal": "FillNumber", "range": "FillNumber",
        "date": "FillDate", "month": "FillDate", "year": "FillDate", "time": "FillText", "code": "FillCode",
        "idNumber": "FillIdNumber", "division": "FillDivision", "address": "FillAddress",
        "selectOne": "FillOne", "scale": "FillOne", "list": "FillOne", "search": "FillSearch",
        "selectMany": "FillMany", "rank": "FillRank", "note": "FillNote", "trigger": "FillTrigger",
        "upload": "FillUpload", "signature": "FillSignature",
        "groupHead": "FillHead", "instanceHead": "FillHead", "repeatEnd": "FillMore"
    })

    function focusInput() {
        const field = item as FormField;
        if (field)
            field.focusInput();
    }

    Layout.fillWidth: true
    Layout.leftMargin: depth * Space.medium

    function choose() {
        setSource((shownOnly ? "FillShown" : files[kind] ?? "FillText") + ".qml", { "entry": entry });
    }

    onKindChanged: choose()
    onShownOnlyChanged: choose()
    Component.onCompleted: choose()
}
