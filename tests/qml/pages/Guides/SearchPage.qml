// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

Page {
    title: "搜索"

    Button { text: "按钮" }
}
