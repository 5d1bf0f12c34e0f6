// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// One place in the NavBar. The words shrink rather than be cut, because four of them share the width of a phone.
Tappable {
    id: item

    required property var modelData
    property bool current: false
    property bool row: false
    readonly property int count: modelData.count ?? 0
    readonly property color ink: current ? Theme.primary : Theme.muted

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    text: modelData.title
    iconName: modelData.icon
    padding: Space.hair
    horizontalPadding: row ? Space.medium : Space.hair
    //: Read with a place of the navigation: so many things there need the person.
    description: count > 0 ? qsTr("%n 件需要您处理", "", count) : ""
    role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: current
    background: Rectangle {
        radius: Radius.medium
        color: item.current ? Theme.primarySoft : item.hovered || item.down ? Theme.sunken : Theme.raised
    }
    contentItem: GridLayout {
        columns: item.row ? 2 : 1
        columnSpacing: Space.medium
        rowSpacing: 0

        Icon {
            Layout.alignment: item.row ? Qt.AlignVCenter : Qt.AlignHCenter
            name: item.iconName
            color: item.ink

            CountDot {
                x: parent.width - height / 3
                y: -height / 4
                count: item.count
            }
        }
        Label {
            text: item.text
            type: item.row ? Type.body : Type.caption
            strong: item.current
            color: item.current ? Theme.primary : Theme.text
            decorative: true
            horizontalAlignment: item.row ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: item.row ? Text.Wrap : Text.NoWrap
            fontSizeMode: item.row ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Space.small
        }
    }
}
