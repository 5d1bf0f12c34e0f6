// SPDX-License-Identifier: Apache-2.0
import QtQml
import QtQuick

// What a palette must say; all palettes fill the same roles. A "soft" colour is a background for text of the same name.
QtObject {
    required property color surface
    required property color raised
    required property color sunken
    required property color text
    required property color muted
    // Between things, for the eye only; `outline` is the edge of what can be worked and keeps 3:1.
    required property color border
    required property color outline
    required property color primary
    required property color textOnPrimary
    required property color primarySoft
    required property color success
    required property color successSoft
    required property color warning
    required property color warningSoft
    required property color danger
    required property color textOnDanger
    required property color dangerSoft
    required property color info
    required property color infoSoft
    required property color focus
    required property color link
    required property color scrim
}
