// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// One visit: a wish until the platform has confirmed it; it never looks booked before.
Page {
    id: page

    property AppointmentViewModel viewModel: AppointmentViewModel {
        appointmentId: page.routeParams.appointmentId ?? ""
    }

    title: qsTr("预约")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    refreshes: true
    onRetry: viewModel.retry()

    VisitCard {
        viewModel: page.viewModel
    }
    Notice {
        Layout.fillWidth: true
        visible: page.viewModel.refusal !== ""
        //: The state of a visit that the platform refused.
        title: qsTr("没约上")
        text: page.viewModel.refusal
        tone: Tone.Danger
    }
    Notice {
        Layout.fillWidth: true
        visible: page.viewModel.outcome !== ""
        //: The state of a visit that has taken place.
        title: qsTr("办完了")
        text: page.viewModel.outcome
        tone: Tone.Success
    }
    Button {
        Layout.fillWidth: true
        visible: AppContext.canShare && page.viewModel.canCancel
        iconName: "share"
        text: AppContext.sharesByCopying ? qsTr("复制时间和地点") : qsTr("发给家人")
        onClicked: page.viewModel.share()
    }
    VisitRating {
        viewModel: page.viewModel
    }
    Button {
        Layout.fillWidth: true
        visible: page.viewModel.canCancel
        text: qsTr("取消预约")
        kind: Button.Danger
        onClicked: ask.open()
    }
    Dialog {
        id: ask

        title: qsTr("取消这次预约？")
        text: qsTr("取消后这个时间会让给别人。")
        acceptText: qsTr("取消预约")
        //: A button of a dialog: the visit stays.
        rejectText: qsTr("不取消")
        dangerous: true
        onAccepted: page.viewModel.cancel()
    }
}
