// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// Help by phone, one press away on every page: somebody answers.
Sheet {
    id: help

    signal guideAsked()

    title: qsTr("打电话问")

    Label {
        text: qsTr("政务服务热线")
        muted: true
    }
    Label {
        text: "12345"
        type: Type.display
    }
    Label {
        text: qsTr("有人接。说要办什么事、住在哪个镇或街道就行。")
    }
    Button {
        Layout.fillWidth: true
        iconName: "phone"
        //: Calls the service hotline.
        text: qsTr("拨打 12345")
        kind: Button.Primary
        onClicked: Qt.openUrlExternally("tel:12345")
    }
    Button {
        Layout.fillWidth: true
        iconName: "help"
        text: qsTr("看看怎么用")
        onClicked: {
            help.close();
            help.guideAsked();
        }
    }
}
