// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// Filling in on the device is not open yet: says so, and what helps instead.
Page {
    id: page

    title: qsTr("填表")
    status: Page.Empty
    emptyTitle: qsTr("手机上填表还没有开通")
    emptyAdvice: qsTr("先预约去窗口办，或请人帮办、上门。")
    emptyIcon: "edit"
    emptyAction: qsTr("预约去办")
    onEmptyActed: page.replaceWith("book", { "guideId": page.routeParams.guideId ?? "" })
}
