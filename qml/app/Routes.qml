// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// Every place of the program, once: its name, its page, and the place of the navigation it belongs to. Pages ask for a route by name and
// hand over parameters; they never know each other.
QtObject {
    id: routes

    // Where the pages are; tests have their own.
    property string root: "qrc:/qt/qml/Tongban/"
    readonly property string home: "home"

    readonly property var table: ({
        // Where the program starts, and what stands before it on first start.
        "home": { "page": "Home/HomePage.qml", "elderPage": "Home/ElderHomePage.qml", "place": "home" },
        "town": { "page": "Start/TownPage.qml", "place": "" },
        "enrol": { "page": "Start/EnrolPage.qml", "place": "" },
        "keyProblem": { "page": "Start/KeyProblemPage.qml", "place": "" },

        // Finding out: search, browse, one guide { guideId }.
        "guides": { "page": "Guides/BrowsePage.qml", "place": "guides" },
        "search": { "page": "Guides/SearchPage.qml", "place": "guides" },
        "homeVisits": { "page": "Guides/HomeVisitsPage.qml", "place": "guides" },
        "guide": { "page": "Guides/GuidePage.qml", "place": "guides" },
        "notice": { "page": "Guides/NoticePage.qml", "place": "guides" },
        "kept": { "page": "Guides/KeptPage.qml", "place": "mine" },

        // Filling { guideId, draftId, caseId }.
        "fill": { "page": "Filling/FillPage.qml", "place": "progress" },
        // The same form on paper { guideId, draftId, caseId }.
        "paper": { "page": "Filling/PaperPage.qml", "place": "progress" },

        // Booking { guideId, officeId }, home visits and help.
        "book": { "page": "Booking/BookPage.qml", "place": "progress" },
        "help": { "page": "Booking/HelpPage.qml", "place": "progress" },
        "appointment": { "page": "Booking/AppointmentPage.qml", "place": "progress" },

        // Tracking: cases, one case { caseId }, everything that waits.
        "progress": { "page": "Tracking/CasesPage.qml", "place": "progress" },
        "case": { "page": "Tracking/CasePage.qml", "place": "progress" },
        // An e-licence { licenceId }.
        "licence": { "page": "Tracking/LicencePage.qml", "place": "progress" },
        "waiting": { "page": "Tracking/WaitingPage.qml", "place": "progress" },

        // For whom: choose, add.
        "forWhom": { "page": "Principals/ForWhomPage.qml", "place": "mine" },
        "profile": { "page": "Principals/ProfilePage.qml", "place": "mine" },
        "principalAdd": { "page": "Principals/AddPage.qml", "place": "mine" },

        "mine": { "page": "Settings/MinePage.qml", "place": "mine" },
        "settings": { "page": "Settings/SettingsPage.qml", "place": "mine" },
        "howTo": { "page": "Settings/HowToPage.qml", "place": "mine" },
        "about": { "page": "Settings/AboutPage.qml", "place": "mine" }
    })

    readonly property var places: [
        //: A main place of the program: what comes first.
        { "route": "home", "title": qsTr("首页"), "icon": "home" },
        //: A main place of the program: finding out how things are done.
        { "route": "guides", "title": qsTr("办事"), "icon": "guides" },
        //: A main place of the program: how far one's own things are.
        { "route": "progress", "title": qsTr("进度"), "icon": "progress" },
        //: A main place of the program: people, licences, settings.
        { "route": "mine", "title": qsTr("我的"), "icon": "person" }
    ]

    function has(route: string): bool {
        return table[route] !== undefined;
    }

    // In elder mode a few routes have a page of their own.
    function page(route: string, elder: bool): string {
        const row = table[route];
        return row === undefined ? "" : root + (elder && row.elderPage ? row.elderPage : row.page);
    }

    function place(route: string): string {
        return has(route) ? table[route].place : "";
    }
}
