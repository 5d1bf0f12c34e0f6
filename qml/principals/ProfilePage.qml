// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// What is typed once and carried into every form.
Page {
    id: page

    property ProfileViewModel viewModel: ProfileViewModel {
        onSaved: done.show(qsTr("已存在这台设备上，以后填表不用再填"))
        onActionFailed: (title, advice) => done.show(title)
    }

    title: viewModel.forWhom === "" ? qsTr("个人资料") : qsTr("%1的资料").arg(viewModel.forWhom)
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("还没有登录")
    emptyAdvice: qsTr("登录后可以存下资料，填表时自动带上。")
    emptyIcon: "person"
    //: A button of an empty page.
    emptyAction: qsTr("登录")
    onEmptyActed: page.replaceWith("enrol", {})
    onRetry: viewModel.retry()

    Label {
        text: qsTr("填一次，以后每张表都自动带上；只存在这台设备和政务平台上。")
        muted: true
    }
    TextField {
        //: The label of a field.
        label: qsTr("姓名")
        text: page.viewModel.name
        onEdited: text => page.viewModel.name = text
    }
    PrivateField {
        label: qsTr("身份证号码")
        masked: page.viewModel.maskedIdNumber

        IdInput {
            label: qsTr("身份证号码")
            text: page.viewModel.idNumber
            error: page.viewModel.idError
            onFinished: text => page.viewModel.idNumber = text
        }
    }
    PrivateField {
        label: qsTr("联系手机")
        masked: page.viewModel.maskedPhone

        TextField {
            label: qsTr("联系手机")
            text: page.viewModel.phone
            error: page.viewModel.phoneError
            inputMethodHints: Qt.ImhDigitsOnly
            onFinished: text => page.viewModel.phone = text
        }
    }
    TextField {
        label: qsTr("是谁的手机")
        hint: qsTr("本人的不用填；别人的写上，比如：儿子")
        text: page.viewModel.phoneOwner
        onEdited: text => page.viewModel.phoneOwner = text
    }
    TextField {
        //: The label of a field.
        label: qsTr("住址")
        hint: page.viewModel.division === "" ? qsTr("村、屯、组、门牌") : qsTr("%1 之后的屯、组、门牌").arg(page.viewModel.division)
        text: page.viewModel.address
        onEdited: text => page.viewModel.address = text
    }
    TextField {
        label: qsTr("开户银行")
        text: page.viewModel.bankName
        onEdited: text => page.viewModel.bankName = text
    }
    PrivateField {
        label: qsTr("银行卡号")
        masked: page.viewModel.maskedBankAccount

        TextField {
            label: qsTr("银行卡号")
            hint: qsTr("发补贴、退钱用的卡")
            text: page.viewModel.bankAccount
            inputMethodHints: Qt.ImhDigitsOnly
            onFinished: text => page.viewModel.bankAccount = text
        }
    }
    Switch {
        //: A switch: forms half filled in are stored with the platform so that one's other devices have them.
        text: qsTr("填到一半的表，换台设备接着填")
        detail: qsTr("打开后，没填完的表也存到政务平台，只有您自己登录的设备看得到；交了或删了，平台上的也删掉。不打开，只存在这台设备上。关掉时，其他设备上的会删掉，这台上的留着。")
        iconName: "refresh"
        checked: page.viewModel.sharesDrafts
        onToggledTo: on => page.viewModel.sharesDrafts = on
    }
    Toast {
        id: done
    }
    footer: Button {
        Layout.fillWidth: true
        //: A button: keeps what was typed on this device.
        text: qsTr("存下")
        kind: Button.Primary
        enabled: page.viewModel.canSave
        onClicked: page.viewModel.save()
    }
}
