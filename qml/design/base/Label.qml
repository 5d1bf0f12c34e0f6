// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// All text there is: wraps at every scale, sits on the type scale, is read aloud. In a layout it takes the width there is.
Text {
    id: label

    property TextStyle type: Type.body
    property bool strong: type.strong
    property bool muted: false
    // A heading to screen readers.
    property bool heading: false
    // Part of a control that already says it.
    property bool decorative: false

    Layout.fillWidth: true
    color: muted ? Theme.muted : Theme.text
    font.family: Type.family
    font.pixelSize: type.size
    font.weight: strong ? Font.DemiBold : Font.Normal
    lineHeight: type.line
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: decorative || text === ""
}
