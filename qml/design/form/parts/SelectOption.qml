// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One row of the list a Select opens.
T.ItemDelegate {
    id: option

    required property int index
    required property var model
    property T.ComboBox box: null
    readonly property bool chosen: box !== null && box.currentIndex === index

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: Math.max(Sizes.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Space.small
    text: box ? (model.modelData ?? model)[box.textRole] ?? model.modelData ?? "" : ""
    highlighted: box !== null && box.highlightedIndex === index
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: chosen
    background: Rectangle {
        radius: Radius.small
        color: option.highlighted || option.hovered ? Theme.primarySoft : Theme.raised
    }
    contentItem: Label {
        text: option.text
        strong: option.chosen
        verticalAlignment: Text.AlignVCenter
        decorative: true
    }
}
