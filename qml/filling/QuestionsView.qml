// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design
import Tongban.ViewModels

// One part of the form: its questions.
ColumnLayout {
    id: view

    required property FillViewModel viewModel

    // The question one is at; empty: at none.
    readonly property string at: questionOf(Window.activeFocusItem)

    function questionOf(item: Item): string {
        for (let above = item; above; above = above.parent) {
            if (above instanceof FormItem)
                return (above as FormItem).rowId;
        }
        return "";
    }

    // Brings a question into view and puts the focus there.
    function lead(path: string) {
        for (let i = 0; i < entries.count; ++i) {
            const entry = entries.itemAt(i) as FormItem;
            if (entry && entry.rowId === path)
                entry.focusInput();
        }
    }

    Layout.fillWidth: true
    spacing: Space.large

    Label {
        visible: text !== ""
        text: view.viewModel.positionText
        type: Type.caption
        muted: true
    }
    Label {
        text: view.viewModel.pageTitle === "" ? view.viewModel.title : view.viewModel.pageTitle
        type: Type.headline
        heading: true
    }
    CorrectionNotice {
        viewModel: view.viewModel
    }
    ChoicesView {
        viewModel: view.viewModel
    }
    Repeater {
        id: entries

        model: view.viewModel.items
        delegate: FormItem {
            viewModel: view.viewModel
        }
    }
    Notice {
        visible: view.viewModel.undoText !== ""
        text: view.viewModel.undoText
        announced: true

        Link {
            text: qsTr("恢复")
            onClicked: view.viewModel.undo()
        }
    }
    Button {
        visible: view.viewModel.canClear
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("清空这一部分")
        description: view.viewModel.pageTitle
        onClicked: view.viewModel.clearPage()
    }
}
