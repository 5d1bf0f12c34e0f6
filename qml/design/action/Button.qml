// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One primary button a page at most; what cannot be undone is a danger button; what leads away is quiet.
Tappable {
    id: button

    enum Kind {
        Primary,
        Secondary,
        Danger,
        Quiet
    }

    property int kind: Button.Secondary
    // Work is under way: says so and cannot be pressed again.
    property bool busy: false

    readonly property color back: [Theme.primary, Theme.raised, Theme.danger, "transparent"][kind]
    readonly property color front: [Theme.textOnPrimary, Theme.primary, Theme.textOnDanger, Theme.link][kind]
    readonly property color ink: enabled ? front : Theme.muted

    horizontalPadding: Space.large
    verticalPadding: Space.small
    enabled: !busy
    //: The name of a button while its work is under way; %1 is the button's words.
    Accessible.name: busy ? qsTr("%1, 请稍候").arg(text) : text
    background: Rectangle {
        radius: Radius.medium
        color: button.enabled ? button.back : Theme.sunken
        border.width: button.kind === Button.Secondary && button.enabled ? Sizes.hairline : 0
        border.color: Theme.outline
        opacity: button.down ? 0.8 : 1

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: button.ink
            opacity: button.hovered && button.enabled ? 0.08 : 0
        }
    }
    contentItem: Item {
        id: content

        readonly property real besideWords: icon.visible ? icon.width + Space.small : 0

        implicitWidth: besideWords + words.implicitWidth
        implicitHeight: words.height

        Icon {
            id: icon

            x: words.x + (words.width - words.contentWidth) / 2 - content.besideWords
            anchors.verticalCenter: parent.verticalCenter
            name: button.busy ? "clock" : button.iconName
            color: button.ink
            size: Sizes.iconSmall
        }
        Label {
            id: words

            x: content.besideWords
            anchors.verticalCenter: parent.verticalCenter
            width: content.width - content.besideWords
            text: button.text
            strong: true
            decorative: true
            color: button.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
