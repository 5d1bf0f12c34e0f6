// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

Page {
    title: "指南"

    Button { text: "按钮" }
}
