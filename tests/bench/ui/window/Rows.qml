// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.Guides

// The list of the search and of browsing, with as many rows as one likes.
Window {
    id: window

    property alias rows: list.model
    property alias list: list

    width: 390
    height: 844
    visible: true

    ItemList {
        id: list

        anchors.fill: parent
        name: "指南"
        delegate: GuideCell {}
    }
}
