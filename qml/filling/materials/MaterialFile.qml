// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

// One page that was added.
RowLayout {
    id: file

    required property var modelData
    readonly property string name: modelData.name

    signal removeAsked()

    Layout.fillWidth: true
    spacing: Space.medium

    Image {
        Layout.preferredWidth: Sizes.iconLarge
        Layout.preferredHeight: Sizes.iconLarge
        visible: file.modelData.preview !== ""
        source: file.modelData.preview
        fillMode: Image.PreserveAspectFit
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            text: file.name
            wrapMode: Text.WrapAnywhere
        }
        Label {
            text: file.modelData.detail
            type: Type.caption
            muted: true
        }
    }
    IconButton {
        iconName: "trash"
        //: Removes one page of a paper; %1 is the name of the file.
        text: qsTr("删除 %1").arg(file.name)
        onClicked: file.removeAsked()
    }
}
