// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Somebody comes home, or does it for one: a request that the office answers with a name and a time.
Page {
    id: page

    property BookingViewModel viewModel: BookingViewModel {
        guideId: page.routeParams.guideId ?? ""
        onBooked: appointmentId => page.replaceWith("appointment", { "appointmentId": appointmentId })
    }

    title: qsTr("请人帮办、上门")
    memory: ({ "address": place.text, "wish": wish.value, "phone": contact.number, "owner": contact.owner })
    status: viewModel.state === PageState.Empty ? Page.Ready : viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    onRetry: viewModel.retry()

    Label {
        text: page.viewModel.title
        type: Type.headline
        heading: true
    }
    RadioGroup {
        id: help

        label: qsTr("要哪一种")
        options: page.viewModel.homeVisitOffered ? [
            { "text": qsTr("上门来办"), "hint": qsTr("工作人员到家里来，不收钱"), "value": BookingViewModel.HomeVisit },
            { "text": qsTr("请代办员帮忙"), "hint": qsTr("村里、镇里的代办员帮着办，不收钱"), "value": BookingViewModel.Proxy }
        ] : [
            { "text": qsTr("请代办员帮忙"), "hint": qsTr("村里、镇里的代办员帮着办，不收钱"), "value": BookingViewModel.Proxy }
        ]
        value: page.viewModel.homeVisitOffered ? BookingViewModel.HomeVisit : BookingViewModel.Proxy
        onChosen: chosen => value = chosen
    }
    TextField {
        id: place

        //: A question: at which address.
        label: qsTr("到哪里")
        hint: qsTr("写清镇街、村、屯和门牌")
        text: page.routeParams.address ?? page.viewModel.address
        mandatory: true
    }
    RadioGroup {
        id: wish

        label: qsTr("什么时候方便")
        options: [
            //: A choice: in the morning.
            { "text": qsTr("上午"), "value": "morning" },
            //: A choice: in the afternoon.
            { "text": qsTr("下午"), "value": "afternoon" },
            //: A choice: any time of day.
            { "text": qsTr("都行"), "value": "any" }
        ]
        value: page.routeParams.wish ?? "any"
        onChosen: chosen => value = chosen
    }
    ContactFields {
        id: contact

        phone: page.routeParams.phone ?? page.viewModel.phone
        ownerBefore: page.routeParams.owner ?? ""
    }
    footer: Button {
        Layout.fillWidth: true
        text: qsTr("提交请求")
        kind: Button.Primary
        enabled: place.text !== ""
        onClicked: page.viewModel.askHelp(help.value, place.text, wish.value, contact.number, contact.owner)
    }
}
