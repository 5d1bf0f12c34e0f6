// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// One third-party part.
ListCell {
    required property string name
    required property string licence
    required property string why

    text: name
    detail: why
    value: licence
    interactive: false
    iconName: "info"
}
