// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// How the program looks. The window binds the first four to the settings; everything else only reads.
QtObject {
    id: theme

    // "light", "dark", "contrast"; anything else follows the system.
    property string palette: "system"
    // 1, 1.15, 1.3, 1.4, 1.6 or 1.9 times the size of text.
    property real scale: 1
    // 长辈版: larger text and targets, plain words, no time limits.
    property bool elder: false
    property bool reduceMotion: false

    readonly property real textScale: elder ? Math.max(scale, 1.15) : scale
    readonly property list<real> scales: [1, 1.15, 1.3, 1.4, 1.6, 1.9]
    readonly property bool dark: colors.surface.hslLightness < 0.5

    readonly property SystemPalette system: SystemPalette {}
    readonly property ColorRoles light: LightPalette {}
    readonly property ColorRoles night: DarkPalette {}
    readonly property ColorRoles contrast: ContrastPalette {}
    readonly property ColorRoles ofSystem: system.window.hslLightness < 0.5 ? night : light
    readonly property var palettes: ({ "light": light, "dark": night, "contrast": contrast })
    readonly property ColorRoles colors: palettes[palette] ?? ofSystem

    readonly property color surface: colors.surface
    readonly property color raised: colors.raised
    readonly property color sunken: colors.sunken
    readonly property color text: colors.text
    readonly property color muted: colors.muted
    readonly property color border: colors.border
    readonly property color outline: colors.outline
    readonly property color primary: colors.primary
    readonly property color textOnPrimary: colors.textOnPrimary
    readonly property color primarySoft: colors.primarySoft
    readonly property color success: colors.success
    readonly property color successSoft: colors.successSoft
    readonly property color warning: colors.warning
    readonly property color warningSoft: colors.warningSoft
    readonly property color danger: colors.danger
    readonly property color textOnDanger: colors.textOnDanger
    readonly property color dangerSoft: colors.dangerSoft
    readonly property color info: colors.info
    readonly property color infoSoft: colors.infoSoft
    readonly property color focus: colors.focus
    readonly property color link: colors.link
    readonly property color scrim: colors.scrim
}
