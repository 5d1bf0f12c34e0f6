// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A paper that was promised for later, and by when.
Notice {
    id: line

    required property string name
    required text

    tone: Tone.Warning
    //: %1 is a paper that was promised for later.
    title: qsTr("还要补交：%1").arg(name)
}
