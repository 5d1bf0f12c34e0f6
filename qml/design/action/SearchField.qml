// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Search as one types; Escape empties it. `edited` comes with each letter, `searched` with Return.
Rectangle {
    id: search

    property alias text: input.text
    property string placeholder: qsTr("搜索要办的事")

    signal edited(string text)
    signal searched(string text)

    function clear() {
        input.clear();
        input.forceActiveFocus(Qt.OtherFocusReason);
        search.edited("");
    }

    function takeFocus() {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Layout.fillWidth: true
    implicitHeight: Math.max(Sizes.target, input.implicitHeight)
    implicitWidth: Sizes.dialog
    radius: Radius.large
    color: Theme.raised
    border.width: Sizes.hairline
    border.color: Theme.outline

    Icon {
        id: glass

        anchors.verticalCenter: parent.verticalCenter
        x: Space.medium
        name: "search"
        color: Theme.muted
    }
    Input {
        id: input

        anchors.left: glass.right
        anchors.right: clearing.left
        anchors.verticalCenter: parent.verticalCenter
        bare: true
        label: search.placeholder
        placeholder: search.placeholder
        inputMethodHints: Qt.ImhNoPredictiveText
        Keys.onEscapePressed: event => {
            event.accepted = text !== "";
            search.clear();
        }
        onTextEdited: search.edited(text)
        onAccepted: search.searched(text)
    }
    IconButton {
        id: clearing

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : Space.medium
        visible: input.text !== ""
        iconName: "close"
        //: Empties the search field.
        text: qsTr("清空")
        onClicked: search.clear()
    }
    FocusRing {
        shown: input.activeFocus
        radius: Radius.large + Sizes.ringGap
    }
}
