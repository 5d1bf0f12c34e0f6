// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tongban.Design

// The pages of one paper, and room for another.
ColumnLayout {
    id: pages

    // Rows of { name, detail, preview }.
    property var files: []
    property string name: ""
    property bool drawable: false

    signal added(url file)
    signal signed(string picture)
    signal removed(string name)

    Layout.fillWidth: true
    spacing: Space.medium

    Repeater {
        model: pages.files
        delegate: MaterialFile {
            onRemoveAsked: pages.removed(name)
        }
    }
    FilePickerCell {
        label: pages.files.length === 0 ? qsTr("拍下来或选文件") : qsTr("还有一页")
        camera: false
        drawable: pages.drawable
        onPickAsked: dialog.open()
        onDrawAsked: pen.ask()
        onDropped: file => pages.added(file)
    }
    SignatureDialog {
        id: pen

        title: pages.name
        onSigned: picture => pages.signed(picture)
    }
    FileDialog {
        id: dialog

        title: pages.name
        nameFilters: [qsTr("照片和文件 (*.jpg *.jpeg *.png *.webp *.heic *.pdf)")]
        onAccepted: pages.added(selectedFile)
    }
}
