// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Everything under way for the person: cases, visits, drafts, licences, messages; beside it the case that was chosen.
Page {
    id: page

    property TrackingViewModel viewModel: TrackingViewModel {}

    function openCase(caseId: string) {
        if (!panes.open(caseId))
            page.navigate("case", { "caseId": caseId });
    }

    title: qsTr("办到哪了")
    paned: true
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("还没有在办的事")
    emptyAdvice: qsTr("从指南里点“自己办”或“预约去办”，办的事会出现在这里。")
    emptyIcon: "progress"
    emptyAction: qsTr("去找要办的事")
    onEmptyActed: navigate("search", {})
    refreshes: true
    onRetry: viewModel.retry()

    TwoPane {
        id: panes

        hint: qsTr("点左边的一个办件，这里就显示办到哪了")
        hintIcon: "progress"
        key: "caseId"
        second: CasePage {}
        onNavigate: (route, params) => page.navigate(route, params)

        Page {
            anchors.fill: parent

            OwnSection {
                title: qsTr("办件")
                model: page.viewModel.cases
                iconName: "progress"
                onOpened: id => page.openCase(id)
            }
            OwnSection {
                title: qsTr("预约")
                model: page.viewModel.appointments
                iconName: "calendar"
                onOpened: id => page.navigate("appointment", { "appointmentId": id })
            }
            DraftSection {
                model: page.viewModel.drafts
                onOpened: (guideId, caseId) => page.navigate("fill", { "guideId": guideId, "caseId": caseId })
            }
            LineSection {
                title: qsTr("电子证照")
                model: page.viewModel.licences
                iconName: "idCard"
                onOpened: id => page.navigate("licence", { "licenceId": id })
            }
            MessageSection {
                model: page.viewModel.messages
                onOpened: (messageId, caseId) => {
                    page.viewModel.markRead(messageId);
                    if (caseId !== "")
                        page.openCase(caseId);
                }
            }
            Button {
                Layout.fillWidth: true
                text: qsTr("看看有没有新进展")
                onClicked: page.viewModel.refresh()
            }
        }
    }
}
