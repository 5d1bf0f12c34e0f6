// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// What the office asks to have corrected, in its own words.
Notice {
    id: notice

    required property FillViewModel viewModel

    visible: viewModel.correcting
    tone: Tone.Warning
    title: viewModel.correctionReason === "" ? qsTr("要改一下") : viewModel.correctionReason
    text: [...viewModel.correctionTexts, qsTr("只有要改的能改，别的都不用动。")].join("\n")
}
