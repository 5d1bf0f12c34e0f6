// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// All of the window: binds the look to the settings and the shell to what AppContext knows.
FocusScope {
    id: stage

    property var speaker: null
    property var safeArea: null
    // Where the line between two panes was drawn before; what cannot be is no place.
    property real keptShare: 0
    onKeptShareChanged: {
        if (keptShare >= Breakpoints.leastShare && keptShare <= Breakpoints.mostShare)
            Breakpoints.share = keptShare;
    }

    // It was drawn.
    signal shareDrawn(real share)

    readonly property var stageRoutes: ({
        [AppContext.ChooseTown]: "town",
        [AppContext.Enrol]: "enrol",
        [AppContext.Ready]: Routes.home,
        [AppContext.KeyProblem]: "keyProblem"
    })

    // A phone may end what is out of sight without a word.
    readonly property bool inUse: Window.active
    onInUseChanged: if (!inUse) keepPlace()

    function showStage() {
        const route = stageRoutes[AppContext.stage];
        if (route !== undefined && !comeBack())
            shell.start(route);
    }

    // Once, at the start: where one was when the program was closed.
    function comeBack(): bool {
        const kept = AppContext.stage === AppContext.Ready && shell.depth === 0 ? AppContext.lastPlace() : "";
        return kept !== "" && shell.comeBack(JSON.parse(kept));
    }

    function keepPlace() {
        if (AppContext.stage === AppContext.Ready)
            AppContext.keepPlace(JSON.stringify(shell.places()));
    }

    Component.onCompleted: stage.showStage()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Shell {
        id: shell

        anchors.fill: parent
        focus: true
        online: AppContext.online
        waitingCount: AppContext.waitingCount
        needsYouCount: AppContext.needsYouCount
        forWhom: AppContext.forWhomText
        ready: AppContext.stage === AppContext.Ready
        speaker: stage.speaker
        safeLeft: stage.safeArea?.left ?? 0
        safeTop: stage.safeArea?.top ?? 0
        safeRight: stage.safeArea?.right ?? 0
        safeBottom: stage.safeArea?.bottom ?? 0
        onRefreshAsked: AppContext.refresh()
        onMoved: stage.keepPlace()
        onElderAsked: AppContext.elderMode = !AppContext.elderMode
    }
    DialogNames {}
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
        target: stage.Window.window

        function onClosing() {
            stage.keepPlace();
        }
    }
    Connections {
        target: Breakpoints

        function onShareChanged() {
            stage.shareDrawn(Breakpoints.share);
        }
    }
    Connections {
        target: AppContext

        function onAnnounced(text: string) {
            shell.say(text);
        }

        function onStageChanged() {
            stage.showStage();
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
