// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What any window costs, as large as ours opens.
Window {
    width: 1280
    height: 800
    visible: true
}
