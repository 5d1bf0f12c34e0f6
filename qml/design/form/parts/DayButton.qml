// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One day of a calendar. Seven share the width of the window, so a day is as high as any target but may be narrower.
Tappable {
    id: cell

    required property int index
    property string day: ""
    property bool chosen: false

    signal walked(int by)

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitWidth: 0
    padding: 0
    ringInside: true
    visible: true
    opacity: day === "" ? 0 : 1
    text: day === "" ? "" : Number(day.slice(8)).toString()
    Accessible.name: day === "" ? "" : new Date(day).toLocaleDateString(Qt.locale(), Locale.LongFormat)
    Accessible.ignored: day === ""
    Accessible.selected: chosen
    Keys.onLeftPressed: walked(-1)
    Keys.onRightPressed: walked(1)
    Keys.onUpPressed: walked(-7)
    Keys.onDownPressed: walked(7)
    background: Rectangle {
        radius: Radius.medium
        color: cell.chosen ? Theme.primary : cell.hovered ? Theme.sunken : Theme.raised
    }
    contentItem: Label {
        text: cell.text
        strong: cell.chosen
        color: cell.chosen ? Theme.textOnPrimary : cell.enabled ? Theme.text : Theme.outline
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        decorative: true
    }
}
