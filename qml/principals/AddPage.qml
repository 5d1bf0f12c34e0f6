// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Somebody new to do things for. Works without a network.
Page {
    id: page

    property string problem: ""
    property PrincipalsViewModel viewModel: PrincipalsViewModel {
        onAdded: principalId => choose(principalId)
        onChosen: page.goBack()
    }

    function save() {
        problem = viewModel.problemWith(name.text, idNumber.text, phone.text);
        if (problem === "")
            viewModel.add(kind.value, basis.value, name.text, nickname.text, idNumber.text, phone.text);
    }

    title: qsTr("加一个人")
    memory: ({
        "kind": kind.value, "basis": basis.value, "name": name.text, "nickname": nickname.text,
        "idNumber": idNumber.text, "phone": phone.text
    })

    RadioGroup {
        id: kind

        label: qsTr("他是您的什么人")
        options: [
            //: Whom one adds: a member of the family.
            { "text": qsTr("家人"), "value": PrincipalsViewModel.Family },
            { "text": qsTr("我帮的人"), "value": PrincipalsViewModel.Helped },
            //: Whom one adds: one's own shop or firm.
            { "text": qsTr("我的店"), "value": PrincipalsViewModel.Business }
        ]
        value: page.routeParams.kind ?? PrincipalsViewModel.Family
        onChosen: chosen => value = chosen
    }
    RadioGroup {
        id: basis

        label: qsTr("凭什么替他办")
        options: [
            { "text": qsTr("家人帮忙"), "value": PrincipalsViewModel.FamilyHelp },
            { "text": qsTr("我是监护人"), "hint": qsTr("不用委托书，要能证明关系"), "value": PrincipalsViewModel.Guardian },
            { "text": qsTr("他委托我"), "hint": qsTr("要有他签名或按手印的委托书"), "value": PrincipalsViewModel.Mandate }
        ]
        value: page.routeParams.basis ?? PrincipalsViewModel.FamilyHelp
        onChosen: chosen => value = chosen
    }
    TextField {
        id: name

        //: The label of a field.
        label: qsTr("姓名")
        text: page.routeParams.name ?? ""
        mandatory: true
        error: page.problem
    }
    TextField {
        id: nickname

        label: qsTr("您怎么叫他")
        text: page.routeParams.nickname ?? ""
        hint: qsTr("比如：妈妈、东院老王。只有您看得到。")
    }
    IdInput {
        id: idNumber

        label: qsTr("身份证号码")
        text: page.routeParams.idNumber ?? ""
        hint: qsTr("可以以后再填")
    }
    TextField {
        id: phone

        //: The label of a field: a mobile number.
        label: qsTr("手机")
        text: page.routeParams.phone ?? ""
        inputMethodHints: Qt.ImhDigitsOnly
    }
    footer: Button {
        Layout.fillWidth: true
        //: A button: keeps the person that was typed in.
        text: qsTr("保存")
        kind: Button.Primary
        onClicked: page.save()
    }
}
