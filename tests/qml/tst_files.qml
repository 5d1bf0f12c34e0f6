// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtTest
import Tongban.Design

// A form is made while another page is to be seen: the parts of it find their place when they are shown.
Item {
    id: ground

    property bool seen: false
    property var names: []

    width: 390
    height: 800

    Page {
        anchors.fill: parent

        ColumnLayout {
            Layout.fillWidth: true
            visible: ground.seen

            Repeater {
                id: pickers

                model: ground.names
                delegate: FilePickerCell {
                    required property string modelData

                    label: modelData
                    camera: false
                }
            }
        }
    }

    TestCase {
        name: "Files"
        when: windowShown

        function test_aPickerMadeOutOfSightTakesItsPlaceWithoutAWord() {
            failOnWarning(/Binding loop/);
            ground.names = ["拍一页", "再拍一页"];
            waitForRendering(ground);
            ground.seen = true;
            tryVerify(() => pickers.itemAt(1).input.width > Sizes.target);
        }
    }
}
