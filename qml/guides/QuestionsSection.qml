// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// The guiding questions (情形): each answer narrows what to bring, or ends the errand.
Section {
    id: section

    required property GuideViewModel viewModel

    visible: viewModel.questions.count > 0
    title: qsTr("先看看您是哪种情况")

    Repeater {
        model: section.viewModel.questions

        QuestionItem {
            onAnswered: (option, on) => section.viewModel.answer(rowId, option, on)
        }
    }
    Notice {
        visible: text !== ""
        text: section.viewModel.narrowedText
        tone: Tone.Success
        announced: true
    }
}
