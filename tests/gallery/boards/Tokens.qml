// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    spacing: Space.large

    Label { text: "通办 Display"; type: Type.display }
    Label { text: "医保缴费窗口还有 20 天关闭"; type: Type.headline }
    Label { text: "小标题：带什么材料"; type: Type.title }
    Label { text: "正文：老人每年要确认一次，本人露面就行，不用带任何材料。Body text with English words." }
    Label { text: "说明：到复州城镇便民服务中心"; type: Type.caption; muted: true }
    Flow {
        Layout.fillWidth: true
        spacing: Space.medium

        Repeater {
            model: Icons.names()
            delegate: Icon {
                required property string modelData
                name: modelData
                color: Theme.primary
            }
        }
    }
}
