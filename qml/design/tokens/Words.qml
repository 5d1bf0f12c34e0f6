// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// What a screen reader says of a thing with several texts: those there are, with a pause between.
QtObject {
    function spoken(texts: var): string {
        return texts.filter(text => text !== undefined && text !== "").join(", ");
    }
}
