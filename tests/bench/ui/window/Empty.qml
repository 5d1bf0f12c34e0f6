// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What any window costs.
Window {
    width: 390
    height: 844
    visible: true
}
