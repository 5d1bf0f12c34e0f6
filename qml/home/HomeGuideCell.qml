// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One of the guides most people come for.
ListCell {
    required property string rowId
    required property string title
    required property string officialName

    text: title
    detail: officialName === title ? "" : officialName
    iconName: "guides"
}
