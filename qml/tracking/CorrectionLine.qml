// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One thing to correct.
Label {
    required property string rowId
    required text

    Layout.fillWidth: true
}
