// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Where one signs with a finger, a pen or the mouse. Paper is white and ink black in every palette: it is printed.
Rectangle {
    id: pad

    // Each a list of points.
    property var strokes: []
    property string name: ""
    readonly property bool empty: strokes.length === 0

    function clear() {
        strokes = [];
        sheet.requestPaint();
    }

    function begin(x: real, y: real) {
        strokes = strokes.concat([[{ "x": x, "y": y }]]);
        sheet.requestPaint();
    }

    function go(x: real, y: real) {
        strokes[strokes.length - 1].push({ "x": x, "y": y });
        sheet.requestPaint();
    }

    // A PNG as a data URL.
    function picture(): string {
        return sheet.toDataURL("image/png");
    }

    implicitWidth: Sizes.dialog
    implicitHeight: Math.round(Sizes.dialog / 2)
    radius: Radius.medium
    color: "white"
    border.width: 2 * Sizes.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Canvas {
        id: sheet

        function draw(ink: var, stroke: var) {
            ink.beginPath();
            ink.moveTo(stroke[0].x, stroke[0].y);
            stroke.forEach(point => ink.lineTo(point.x + 0.01, point.y));
            ink.stroke();
        }

        anchors.fill: parent
        anchors.margins: pad.border.width
        renderStrategy: Canvas.Immediate
        onPaint: {
            const ink = getContext("2d");
            ink.fillStyle = "white";
            ink.fillRect(0, 0, width, height);
            ink.strokeStyle = "black";
            ink.lineWidth = Sizes.ring;
            ink.lineCap = "round";
            ink.lineJoin = "round";
            pad.strokes.forEach(stroke => draw(ink, stroke));
        }
        onWidthChanged: requestPaint()
        onHeightChanged: requestPaint()
    }
    MouseArea {
        anchors.fill: parent
        // The page must not scroll under a signing finger.
        preventStealing: true
        onPressed: mouse => pad.begin(mouse.x, mouse.y)
        onPositionChanged: mouse => pad.go(mouse.x, mouse.y)
    }
}
