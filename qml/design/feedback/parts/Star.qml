// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One star of a StarRating.
Tappable {
    id: star

    required property int index
    property StarRating rating: null
    readonly property bool lit: rating !== null && index < rating.value

    padding: 0
    //: A star to a screen reader: %1 of five, and the word for it.
    text: rating ? qsTr("%1 星, %2").arg(index + 1).arg(rating.words[index]) : ""
    enabled: rating !== null && !rating.readOnly
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: rating !== null && rating.value === index + 1
    Keys.onLeftPressed: rating.walk(index, -1)
    Keys.onRightPressed: rating.walk(index, 1)
    onClicked: rating.chosen(index + 1)
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
