// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Where an own thing stands: on this device, on its way, with the platform, or waiting for the person.
StatusTag {
    id: badge

    // In the order of SyncState of the view-models.
    enum Status {
        SavedHere,
        Sending,
        Confirmed,
        NeedsYou
    }

    property int status: SyncBadge.SavedHere
    readonly property list<string> words: [
        //: The state of an own thing: written down on this device, not yet sent.
        qsTr("已保存在本机"),
        //: The state of an own thing: on its way to the platform.
        qsTr("正在提交"),
        //: The state of an own thing: the platform has confirmed it.
        qsTr("平台已确认"),
        //: The state of an own thing: nothing goes on without the person.
        qsTr("需要您处理")
    ]

    text: words[status] ?? ""
    tone: [Tone.Neutral, Tone.Info, Tone.Success, Tone.Danger][status]
    iconName: ["savedHere", "sending", "confirmed", "needsYou"][status]
}
