// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design

// A list of guides, and beside it the guide that was chosen; on a narrow window the guide is the next page.
TwoPane {
    id: panes

    function openGuide(guideId: string) {
        if (!panes.open(guideId))
            panes.navigate("guide", { "guideId": guideId });
    }

    key: "guideId"
    hint: qsTr("点左边的一件事，这里就显示怎么办")
    second: GuidePage {}
}
