// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import Tongban.Design

// A paper that was promised for later, by when, and the way to hand it in; or the statement that stands for one.
Notice {
    id: line

    required property string rowId
    required property string name
    required text
    required property bool late

    signal supplied(url file)

    tone: late ? Tone.Warning : Tone.Info
    //: %1 is a paper that was promised for later; %1 is a paper for which a statement was signed.
    title: late ? qsTr("还要补交：%1").arg(name) : qsTr("已承诺：%1").arg(name)

    FilePickerCell {
        visible: line.late
        label: qsTr("办好了，拍下来补交")
        camera: false
        onPickAsked: dialog.open()
        onDropped: file => line.supplied(file)
    }
    FileDialog {
        id: dialog

        title: line.name
        nameFilters: [qsTr("照片和文件 (*.jpg *.jpeg *.png *.webp *.heic *.pdf)")]
        onAccepted: line.supplied(selectedFile)
    }
}
