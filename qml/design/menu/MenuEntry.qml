// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of a Menu: what it does, and the keys that do the same.
T.MenuItem {
    id: entry

    property string keys: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Sizes.target, implicitContentHeight + topPadding + bottomPadding)
    width: ListView.view ? ListView.view.width : implicitWidth
    leftPadding: Space.medium
    rightPadding: Space.medium
    Accessible.name: text
    Accessible.description: keys
    contentItem: RowLayout {
        spacing: Space.medium

        Icon {
            visible: entry.checkable
            opacity: entry.checked ? 1 : 0
            name: "check"
            color: Theme.primary
            size: Sizes.iconSmall
        }
        Label {
            text: entry.text
            decorative: true
            color: entry.enabled ? Theme.text : Theme.muted
        }
        Label {
            Layout.fillWidth: false
            text: entry.keys
            type: Type.caption
            muted: true
            decorative: true
            wrapMode: Text.NoWrap
        }
    }
    background: Rectangle {
        radius: Radius.small
        color: entry.highlighted || entry.down ? Theme.sunken : Theme.raised

        FocusRing {
            inside: true
            shown: entry.highlighted && entry.activeFocus
        }
    }
}
