// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The least that shows a person something, as large as ours opens: twelve lines of Chinese.
Window {
    width: 1280
    height: 800
    visible: true

    Column {
        Repeater {
            model: 12
            delegate: Text {
                text: "查怎么办、填表、预约、跟进到办结"
                font.pixelSize: 16
            }
        }
    }
}
