// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// Our own icons, one style: a grid of 24, strokes of 1.75 with round ends. Each is the path of an SVG; `source` draws it in a colour.
QtObject {
    id: icons

    readonly property string home: "M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6"
    readonly property string search: "M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16 16l4.5 4.5"
    readonly property string guides: "M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2c2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14"
    readonly property string progress: "M6 5a2 2 0 1 0 0 4a2 2 0 1 0 0-4M6 9v6M6 15a2 2 0 1 0 0 4a2 2 0 1 0 0-4M12 7h8M12 17h8"
    readonly property string person: "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5"
    readonly property string people: "M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2.5 19.5c.6-3 3.2-4.8 6.5-4.8s5.9 1.8 6.5 4.8"
        + "M16 5.2a3.5 3.5 0 0 1 0 6.6M18 15c1.9.7 3.1 2.2 3.5 4.5"
    readonly property string chevronLeft: "M15 5l-7 7 7 7"
    readonly property string chevronRight: "M9 5l7 7-7 7"
    readonly property string chevronUp: "M5 15l7-7 7 7"
    readonly property string chevronDown: "M5 9l7 7 7-7"
    readonly property string back: "M20 12H5M11 6l-6 6 6 6"
    readonly property string forward: "M4 12h15M13 6l6 6-6 6"
    readonly property string close: "M6 6l12 12M18 6L6 18"
    readonly property string check: "M5 12.5l5 5L19.5 7"
    readonly property string warning: "M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3"
    readonly property string info: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.5v.3"
    readonly property string error: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.2v.3"
    readonly property string help: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.9M12 16.8v.3"
    readonly property string offline: "M8.5 6.8A6 6 0 0 1 17.6 10a4.3 4.3 0 0 1 2.9 6.6M16.5 18.5H7a4.3 4.3 0 0 1-.7-8.5M4 4l16 16"
    readonly property string savedHere: "M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3"
        + "M9.5 12.2l1.9 1.9 3.2-3.8"
    readonly property string sending: "M12 20.5V9.5M7.5 13.5 12 9l4.5 4.5M5 4.5h14"
    readonly property string confirmed: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12.3l2.8 2.8L16 9.5"
    readonly property string needsYou: "M10 4a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6M3 19.5c.7-3.4 3.5-5.2 7-5.2 1.4 0 2.7.3 3.8.8M18.5 12v5M18.5 20v.3"
    readonly property string camera: "M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 1 0 0-6.6"
    readonly property string file: "M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 13h7M9 17h5"
    readonly property string calendar: "M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8"
    readonly property string clock: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5.3l3.5 2"
    readonly property string mapPin: "M12 21c-4.5-4.6-7-8-7-11.2a7 7 0 0 1 14 0C19 13 16.5 16.4 12 21zM12 7.3a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5"
    readonly property string phone: "M6.5 3.5 9.3 4l1.3 4-2 1.6a12 12 0 0 0 5.8 5.8l1.6-2 4 1.3.5 2.8c0 1.5-1 2.5-2.5 2.5C10.5 20 4 13.5 4 6"
        + "c0-1.5 1-2.5 2.5-2.5z"
    readonly property string star: "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.05 5.9L12 16.9l-5.25 2.8 1.05-5.9L3.5 9.7l5.9-.8z"
    readonly property string starFilled: star
    readonly property string bell: "M6 17c1-1.3 1.2-2.8 1.2-6a4.8 4.8 0 0 1 9.6 0c0 3.2.2 4.7 1.2 6zM10 20.3a2.2 2.2 0 0 0 4 0"
    readonly property string settings: "M15 5a2 2 0 1 0 0 4a2 2 0 1 0 0-4M9 15a2 2 0 1 0 0 4a2 2 0 1 0 0-4M4 7h9M17 7h3M4 17h3M11 17h9"
    readonly property string print: "M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z"
    readonly property string share: "M12 15V4M8 7.5 12 3.5l4 4M7 11H5v9.5h14V11h-2"
    readonly property string download: "M12 4v11M8 11.5l4 4 4-4M5 20h14"
    readonly property string refresh: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 4v4.5H15"
    readonly property string send: "M4 12 20.5 4 15 20.5l-3.5-7zM11.5 13.5 20.5 4"
    readonly property string plus: "M12 5v14M5 12h14"
    readonly property string minus: "M5 12h14"
    readonly property string trash: "M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20.5h10l1-14M10 10.5v6M14 10.5v6"
    readonly property string edit: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5"
    readonly property string speaker: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"
    readonly property string moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"
    readonly property string eye: "M2.5 12c2.2-4 5.4-6 9.5-6s7.3 2 9.5 6c-2.2 4-5.4 6-9.5 6s-7.3-2-9.5-6zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6"
    readonly property string eyeOff: eye + "M4 4l16 16"
    readonly property string globe: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c2.5 2.5 3.8 5.5 3.8 9s-1.3 6.5-3.8 9"
        + "c-2.5-2.5-3.8-5.5-3.8-9s1.3-6.5 3.8-9"
    readonly property string filter: "M4 5h16l-6.2 7.5V19l-3.6-2v-4.5z"
    readonly property string menu: "M4 7h16M4 12h16M4 17h16"
    readonly property string lock: "M6 10.5h12V20H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2.5"
    readonly property string message: "M4 5h16v11.5H11L7 20v-3.5H4zM8 9.5h8M8 12.8h5"
    readonly property string wallet: "M4 7h15v12.5H4zM4 7l11.5-3V7M15 13.2h4M19 11v4.5"
    readonly property string qr: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14M20 14v3M17 20h3M14 19.5v.5"
    readonly property string idCard: "M3 5.5h18v13H3zM8.5 8.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4M5.5 16c.4-1.3 1.5-2 3-2s2.6.7 3 2M14.5 10h4M14.5 14h4"
    readonly property string baby: "M12 4.5a8 8 0 1 0 0 16a8 8 0 1 0 0-16M9 11.5v.3M15 11.5v.3M9.3 15.3c1.6 1.5 3.8 1.5 5.4 0M12 4.5c-.8-1.3.2-2.5 1.5-2"
    readonly property string family: "M7 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M17 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5"
        + "M12 11.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4M3 20v-5a4 4 0 0 1 5.5-3.7M21 20v-5a4 4 0 0 0-5.5-3.7M8.5 20.5a3.5 3.5 0 0 1 7 0"
    readonly property string heart: "M12 20C6 15.5 3.5 12.3 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.3-2.5 6.5-8.5 11z"
    readonly property string school: "M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.5V16c1.5 1.5 3.3 2.2 5.5 2.2s4-.7 5.5-2.2v-4.5M21.5 9.5V15"
    readonly property string work: "M3.5 8h17v11.5h-17zM9 8V5h6v3M3.5 13h17"
    readonly property string coins: "M9.5 3.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M17 9.7a6 6 0 1 1-7.2 9M9.5 7v5"
    readonly property string health: "M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5z"
    readonly property string elder: "M10 2.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4M10 9.5c-2 1-2.5 2.8-2.5 5L10 16v5M10 9.5c1 2 2 3 4 3.5M15.5 21v-8c0-1.2 2-1.2 2 0"
    readonly property string access: "M10 2.7a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6M10 8.5v5.5h5.5l2.5 5M10 11h4.5M7.5 12a5.2 5.2 0 1 0 7 6.5"
    readonly property string house: "M3 12.5 12 5l9 7.5M5.5 10.5V20h13v-9.5M9.5 13.5h5V20h-5zM17 9V5.5h-2v2"
    readonly property string field: "M12 20v-9M12 14c0-4-2.5-6-7-6 0 4 2.5 6 7 6M12 11c0-3.5 2.5-6 7-6 0 4.5-2.5 6.5-7 6.5M4 20h16"
    readonly property string tree: "M12 21v-6M12 3 6.5 9.5H9L5 15h14l-4-5.5h2.5z"
    readonly property string car: "M3.5 17v-4.5l2.5-6h12l2.5 6V17zM3.5 12.5h17M6 17v2.5M18 17v2.5M7 14.8h.5M16.5 14.8h.5"
    readonly property string shop: "M4 9.5 5.5 4.5h13L20 9.5M4 9.5a2.67 2.67 0 0 0 5.34 0 2.67 2.67 0 0 0 5.33 0 2.67 2.67 0 0 0 5.33 0z"
        + "M5.5 13v7h13v-7M10 20v-4.5h4V20"
    readonly property string law: "M12 4v16M8 20h8M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z"
    readonly property string passport: "M6 3h12v18H6zM12 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M8.5 10h7M9 17h6"
    readonly property string ring: "M9 8a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M15 8a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M7.5 5h3L9 8z"

    readonly property list<string> filled: ["starFilled"]

    function has(name: string): bool {
        return typeof icons[name] === "string" && name !== "objectName";
    }

    function names(): var {
        return Object.keys(icons).filter(name => icons.has(name));
    }

    function source(name: string, ink: color): string {
        const fill = filled.includes(name) ? ink : "none";
        return "data:image/svg+xml;utf8," + encodeURIComponent(
            `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${fill}" stroke="${ink}" stroke-width="1.75"
            stroke-linecap="round" stroke-linejoin="round"><path d="${icons[name]}"/></svg>`);
    }
}
