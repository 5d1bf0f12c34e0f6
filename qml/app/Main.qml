// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// The window: binds the look to the settings and the shell to what AppContext knows.
Window {
    id: window

    // Reads aloud; null where the program is run without one.
    property var speaker: null
    readonly property var stageRoutes: ({
        [AppContext.ChooseTown]: "town",
        [AppContext.Enrol]: "enrol",
        [AppContext.Ready]: Routes.home,
        [AppContext.KeyProblem]: "keyProblem"
    })

    function showStage() {
        const route = stageRoutes[AppContext.stage];
        if (route !== undefined)
            shell.start(route);
    }

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    //: The name of the program in the window's title.
    title: qsTr("通办")
    color: Theme.surface
    Component.onCompleted: window.showStage()

    Shell {
        id: shell

        anchors.fill: parent
        focus: true
        online: AppContext.online
        waitingCount: AppContext.waitingCount
        needsYouCount: AppContext.needsYouCount
        forWhom: AppContext.forWhomText
        ready: AppContext.stage === AppContext.Ready
        speaker: window.speaker
        onRefreshAsked: AppContext.refresh()
    }
    // A file of guides is dropped anywhere. Below everything: a place of a page that asks for a file comes first.
    DropArea {
        function bringsGuides(drag) {
            return drag.hasUrls && drag.urls[0].toString().endsWith(".tongban");
        }

        anchors.fill: parent
        z: -1
        onEntered: drag => drag.accepted = bringsGuides(drag)
        onDropped: drop => {
            if (!bringsGuides(drop))
                return;
            drop.accept(Qt.CopyAction);
            AppContext.importGuides(drop.urls[0]);
        }
    }
    Connections {
        target: AppContext

        function onAnnounced(text: string) {
            shell.say(text);
        }

        function onStageChanged() {
            window.showStage();
        }
    }
    Binding {
        target: Theme
        property: "palette"
        value: AppContext.palette
    }
    Binding {
        target: Theme
        property: "scale"
        value: AppContext.textScale
    }
    Binding {
        target: Theme
        property: "elder"
        value: AppContext.elderMode
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: AppContext.reduceMotion
    }
}
