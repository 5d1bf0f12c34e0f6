// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Where the system has no dialog of its own to pick a file, that of Qt shows rows no screen reader has a name for (Qt 6.4): they get
// their file's.
Item {
    id: names

    readonly property Item overlay: T.Overlay.overlay
    property Item list: null

    function find(item: Item): var {
        if (item.objectName === "fileDialogListView")
            return item;
        for (const child of Array.from(item.children)) {
            const found = find(child);
            if (found)
                return found;
        }
        return null;
    }

    function look() {
        list = overlay && overlay.visible ? find(overlay) : null;
        nameRows();
    }

    function nameRows() {
        for (const row of Array.from((list as ListView)?.contentItem.children ?? []))
            nameRow(row);
    }

    function nameRow(row: var) {
        if (row.fileName)
            row.Accessible.name = row.fileName;
    }

    Connections {
        target: names.overlay

        function onVisibleChanged() {
            names.look();
        }

        function onChildrenChanged() {
            names.look();
        }
    }
    Connections {
        target: (names.list as ListView)?.contentItem ?? null

        function onChildrenChanged() {
            names.nameRows();
        }
    }
}
