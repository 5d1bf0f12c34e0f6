// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Signing by hand.
Dialog {
    id: dialog

    // A PNG as a data URL.
    signal signed(string picture)

    function ask() {
        pad.clear();
        open();
    }

    //: A button: takes the signature.
    acceptText: qsTr("签好了")
    onAccepted: if (!pad.empty) dialog.signed(pad.picture())

    SignaturePad {
        id: pad

        Layout.fillWidth: true
        //: The white field in which one signs.
        name: qsTr("在这里签名")
    }
    Button {
        Layout.fillWidth: true
        kind: Button.Quiet
        //: A button: wipes the signature, to sign anew.
        text: qsTr("重写")
        enabled: !pad.empty
        onClicked: pad.clear()
    }
}
