// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Says a short word to screen readers. Qt 6.4 has no announcement, but a change of an alert's name is read aloud; where
// Accessible.announce exists (6.8) it is used as well.
Item {
    id: announcer

    property string text: ""

    function say(words: string) {
        announcer.text = "";
        announcer.text = words;
        announcer.tell(announcer.Accessible, words);
    }

    function tell(reader: var, words: string) {
        if (reader.announce)
            reader.announce(words);
    }

    width: 1
    height: 1
    Accessible.role: Accessible.AlertMessage
    Accessible.name: announcer.text
}
