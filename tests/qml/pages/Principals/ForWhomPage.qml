// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

Page {
    title: "为谁办"

    Button { text: "按钮" }
}
