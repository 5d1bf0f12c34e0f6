// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// For whom (为谁办): me, family, the people I help.
Page {
    id: page

    property PrincipalsViewModel viewModel: PrincipalsViewModel {
        onChosen: page.goBack()
    }

    //: The title of a page: for whom things are done from now on.
    title: qsTr("为谁办")
    status: viewModel.state
    errorTitle: viewModel.errorTitle
    errorAdvice: viewModel.errorAdvice
    emptyTitle: qsTr("还没有登录")
    emptyAdvice: qsTr("登录后可以为自己、家人和您帮的人办事。")
    emptyIcon: "people"
    //: A button: leads to where one signs in.
    emptyAction: qsTr("去登录")
    onEmptyActed: navigate("enrol", {})
    onRetry: viewModel.retry()

    Label {
        text: qsTr("选一个人。之后填的、约的，都算在这个人名下；页面上方一直写着在为谁办。")
        muted: true
    }
    Repeater {
        model: page.viewModel.principals

        PrincipalCell {
            onClicked: page.viewModel.choose(rowId)
        }
    }
    Button {
        Layout.fillWidth: true
        iconName: "plus"
        text: qsTr("加一个人")
        onClicked: page.navigate("principalAdd", {})
    }
}
