// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The frame of everything one types or chooses in.
Rectangle {
    id: frame

    property bool focused: false
    property bool invalid: false
    property bool quiet: false

    radius: Radius.medium
    color: quiet ? Theme.sunken : Theme.raised
    border.width: invalid ? 2 * Sizes.hairline : Sizes.hairline
    border.color: invalid ? Theme.danger : Theme.outline

    FocusRing {
        shown: frame.focused
    }
}
