// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

Page {
    title: "长辈版首页"

    Button { text: "按钮" }
}
