// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A line of a LineSection.
ListCell {
    required property string rowId
    required property string title
    required detail

    text: title
}
