// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A question whose saved answer is hidden until asked for, and hidden again when the page is left. The field to answer it with is its child;
// the text with its middle hidden comes from the view-model.
ColumnLayout {
    id: field

    property string label: ""
    // Empty: there is nothing to hide, and the field is there at once.
    property string masked: ""
    property bool asked: false
    readonly property bool hidden: masked !== "" && !asked
    default property alias content: holder.data

    function show() {
        asked = true;
        holder.children[0].focusInput();
    }

    Layout.fillWidth: true
    spacing: Space.hair
    onVisibleChanged: if (!visible) asked = false

    FieldLabel {
        visible: field.hidden
        text: field.label
    }
    RowLayout {
        Layout.fillWidth: true
        visible: field.hidden
        spacing: Space.small

        Label {
            text: field.masked
            verticalAlignment: Text.AlignVCenter
            Accessible.description: field.label
        }
        IconButton {
            iconName: "eye"
            //: Shows a number in full, to be read or changed.
            text: qsTr("查看或修改")
            description: field.label
            onClicked: field.show()
        }
    }
    ColumnLayout {
        id: holder

        Layout.fillWidth: true
        visible: !field.hidden
    }
}
