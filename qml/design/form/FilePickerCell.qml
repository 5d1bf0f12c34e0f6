// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A photo or file asked for: take it, choose it, drop it here; look at it, take it anew, remove it.
FormField {
    id: field

    property string fileName: ""
    // Size and kind in words.
    property string detail: ""
    property string preview: ""
    property bool camera: true
    // It may be written by hand: a signature.
    property bool drawable: false
    // 0..1 while it is made ready; less than 0 when nothing is under way.
    property real progress: -1
    readonly property bool filled: fileName !== ""

    signal pickAsked()
    signal cameraAsked()
    signal drawAsked()
    signal removeAsked()
    signal dropped(url file)

    input: drawable ? draw : pick

    Card {
        visible: field.filled

        RowLayout {
            spacing: Space.medium

            Image {
                Layout.preferredWidth: 2 * Sizes.iconLarge
                Layout.preferredHeight: 2 * Sizes.iconLarge
                visible: field.preview !== ""
                source: field.preview
                fillMode: Image.PreserveAspectFit
                sourceSize.width: Sizes.iconLarge * 4
            }
            Icon {
                name: field.preview === "" ? "file" : ""
                color: Theme.primary
            }
            ColumnLayout {
                spacing: 0

                Label {
                    text: field.fileName
                    wrapMode: Text.WrapAnywhere
                }
                Label {
                    visible: text !== ""
                    text: field.detail
                    type: Type.caption
                    muted: true
                }
            }
        }
        ProgressBar {
            visible: field.progress >= 0
            value: field.progress
            //: The name of a progress bar: a photo or file is made smaller and straightened.
            name: qsTr("正在处理文件")
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.small

        Button {
            id: draw

            visible: field.drawable
            iconName: "edit"
            //: A button: signs again.
            text: field.filled ? qsTr("重新签") : qsTr("手写签名")
            description: field.spokenLabel
            onClicked: field.drawAsked()
        }
        Button {
            visible: field.camera
            iconName: "camera"
            //: A button: takes a photo of a paper.
            text: field.filled ? qsTr("重新拍照") : qsTr("拍照")
            description: field.label
            onClicked: field.cameraAsked()
        }
        Button {
            id: pick

            // Later: words that are made narrower ask for a hair more or less than before.
            Binding on width {
                value: Math.min(pick.implicitWidth, field.width)
                delayed: true
            }
            iconName: "file"
            text: field.filled ? qsTr("换一个文件") : field.drawable ? qsTr("传签好字、按好手印的照片") : qsTr("选择照片或文件")
            description: field.spokenLabel
            onClicked: field.pickAsked()
        }
        Button {
            visible: field.filled
            kind: Button.Quiet
            iconName: "trash"
            //: A button: takes a file away.
            text: qsTr("删除")
            description: field.fileName
            onClicked: field.removeAsked()
        }
    }

    DropArea {
        Layout.fillWidth: true
        implicitHeight: drop.visible ? drop.implicitHeight : 0
        onDropped: event => {
            if (event.hasUrls) {
                event.accept(Qt.CopyAction);
                field.dropped(event.urls[0]);
            }
        }

        Label {
            id: drop

            width: parent.width
            visible: !field.filled && !Breakpoints.isCompact(field.width)
            text: qsTr("也可以把文件拖到这里")
            type: Type.caption
            muted: true
        }
    }
}
