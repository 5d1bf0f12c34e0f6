// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

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

    readonly property bool filled: kind === Button.Primary || kind === Button.Danger
    readonly property color back: [Theme.primary, Theme.raised, Theme.danger, Theme.surface][kind]
    readonly property color front: [Theme.textOnPrimary, Theme.primary, Theme.textOnDanger, Theme.link][kind]
    readonly property color ink: enabled ? front : Theme.muted

    horizontalPadding: Space.large
    verticalPadding: Space.small
    enabled: !busy
    //: The name of a button while its work is under way; %1 is the button's words.
    Accessible.name: busy ? qsTr("%1, 请稍候").arg(text) : text
    background: Rectangle {
        radius: Radius.medium
        color: !button.enabled ? Theme.sunken : button.back
        border.width: button.filled ? 0 : Sizes.hairline
        border.color: button.kind === Button.Quiet || !button.enabled ? color : Theme.outline
        opacity: button.down ? 0.8 : 1

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: button.ink
            opacity: button.hovered && button.enabled ? 0.08 : 0
        }
    }
    contentItem: RowLayout {
        spacing: Space.small

        Item {
            Layout.fillWidth: true
        }
        Icon {
            name: button.busy ? "clock" : button.iconName
            color: button.ink
            size: Sizes.iconSmall
        }
        Label {
            Layout.fillWidth: false
            Layout.maximumWidth: button.availableWidth - (button.iconName === "" && !button.busy ? 0 : Sizes.iconSmall + Space.large)
            text: button.text
            strong: true
            decorative: true
            color: button.ink
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
