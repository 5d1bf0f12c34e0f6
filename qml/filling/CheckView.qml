// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// Every answer once more before it goes, with the way back to each.
ColumnLayout {
    id: view

    required property FillViewModel viewModel

    Layout.fillWidth: true
    spacing: Space.large

    ErrorSummary {
        errors: view.visible ? view.viewModel.problems : []
        onOpened: (index, row) => view.viewModel.openPage(row.pageKey)
    }
    ChoicesView {
        viewModel: view.viewModel
    }
    Label {
        text: qsTr("请再看一遍")
        type: Type.headline
        heading: true
    }
    Label {
        visible: text !== ""
        text: view.viewModel.contactText
        muted: true
    }
    SummaryList {
        model: view.viewModel.answers
        editable: true
        onEdited: (index, row) => view.viewModel.openPage(row.pageKey)
    }
}
