// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Where PhoneHelp is made once somebody asks for it: the first page does not wait for it.
Item {
    id: place

    signal guideAsked()

    function open() {
        help.open();
    }

    PhoneHelp {
        id: help

        onGuideAsked: place.guideAsked()
    }
}
