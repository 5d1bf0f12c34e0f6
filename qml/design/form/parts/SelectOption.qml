// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One row of the list a Select opens.
T.ItemDelegate {
    id: option

    required property int index
    required property var model
    property T.ComboBox combo: null
    readonly property bool chosen: combo !== null && combo.currentIndex === index

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: Math.max(Sizes.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Space.small
    text: combo ? (model.modelData ?? model)[combo.textRole] ?? model.modelData ?? "" : ""
    highlighted: combo !== null && combo.highlightedIndex === index
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: chosen
    Accessible.onPressAction: option.clicked()
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
