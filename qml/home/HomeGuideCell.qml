// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One of the guides most people come for.
ListCell {
    required property string rowId
    required property string title
    required property string officialName

    Layout.fillHeight: true
    Layout.preferredWidth: 1
    text: title
    detail: officialName === title ? "" : officialName
    iconName: "guides"
}
