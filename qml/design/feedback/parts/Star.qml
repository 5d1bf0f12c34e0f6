// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One star of a StarRating.
Tappable {
    id: star

    required property int index
    property int value: 0
    property string word: ""
    readonly property bool lit: index < value

    signal walked(int by)

    padding: 0
    //: A star to a screen reader: %1 of five, and the word for it.
    text: qsTr("%1 星, %2").arg(index + 1).arg(word)
    role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: value === index + 1
    Keys.onLeftPressed: star.walked(-1)
    Keys.onRightPressed: star.walked(1)
    contentItem: Item {
        implicitWidth: Sizes.target
        implicitHeight: Sizes.target

        Icon {
            anchors.centerIn: parent
            name: star.lit ? "starFilled" : "star"
            color: star.lit ? Theme.warning : Theme.outline
            size: Math.min(Sizes.icon * 1.2, Sizes.target)
        }
    }
}
