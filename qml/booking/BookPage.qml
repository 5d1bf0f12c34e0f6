// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Booking a visit at a counter: which office, which day, what time.
Page {
    id: page

    property BookingViewModel viewModel: BookingViewModel {
        guideId: page.routeParams.guideId ?? ""
        onBooked: appointmentId => page.replaceWith("appointment", { "appointmentId": appointmentId })
    }

    title: qsTr("预约去办")
    memory: ({ "officeId": viewModel.officeId, "day": viewModel.day, "time": viewModel.time, "phone": contact.number,
        "owner": contact.owner })
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("没有能预约的窗口")
    emptyAdvice: qsTr("可以直接去办，或拨打 12345 问。")
    onRetry: viewModel.retry()
    Component.onCompleted: viewModel.comeBackTo(routeParams.officeId ?? "", routeParams.day ?? "", routeParams.time ?? "")

    Label {
        text: page.viewModel.title
        type: Type.headline
        heading: true
    }
    Notice {
        Layout.fillWidth: true
        visible: page.viewModel.wishing
        title: qsTr("现在没有网络")
        text: qsTr("先选您想去的时间，联网后自动去约。没确认之前不算约上。")
        tone: Tone.Warning
    }
    Select {
        //: A question: which office.
        label: qsTr("去哪里")
        options: page.viewModel.offices
        textRole: "name"
        valueRole: "rowId"
        value: page.viewModel.officeId
        onChosen: value => page.viewModel.officeId = value
    }
    RadioGroup {
        //: A question: which day.
        label: qsTr("哪一天")
        options: page.viewModel.days
        value: page.viewModel.day
        onChosen: value => page.viewModel.day = value
    }
    RadioGroup {
        visible: page.viewModel.day !== ""
        //: A question: what time of day.
        label: qsTr("几点")
        options: page.viewModel.times
        value: page.viewModel.time
        onChosen: value => page.viewModel.time = value
    }
    ContactFields {
        id: contact

        phone: page.routeParams.phone ?? page.viewModel.phone
        ownerBefore: page.routeParams.owner ?? ""
    }
    Label {
        visible: text !== ""
        text: page.viewModel.rules
        type: Type.caption
        muted: true
    }
    footer: Button {
        Layout.fillWidth: true
        //: A button: asks for the visit.
        text: page.viewModel.wishing ? qsTr("存下，联网后预约") : qsTr("预约")
        kind: Button.Primary
        enabled: page.viewModel.day !== "" && page.viewModel.time !== ""
        onClicked: page.viewModel.book(contact.number, contact.owner)
    }
}
