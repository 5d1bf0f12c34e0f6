// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// Announcements of the region.
Section {
    id: section

    required property var model

    //: A heading: what the city lets everybody know.
    title: qsTr("通知")

    Repeater {
        model: section.model

        NewsCell {}
    }
}
