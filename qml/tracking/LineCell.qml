// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A line that is only shown.
ListCell {
    required property string title
    required detail

    text: title
    interactive: false
}
