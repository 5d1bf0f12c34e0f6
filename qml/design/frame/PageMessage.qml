// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What stands on a page in place of its content: that there is nothing, or that it could not be shown.
Scroller {
    id: message

    property bool failed: false
    property string title: ""
    property string advice: ""
    // Where there is nothing.
    property string iconName: ""
    property string actionText: ""

    signal retry()
    signal acted()

    contentHeight: Math.max(height, (failed ? failure : empty).implicitHeight)

    EmptyState {
        id: empty

        width: message.width
        height: parent.height
        visible: !message.failed
        title: message.title
        advice: message.advice
        iconName: message.iconName
        actionText: message.actionText
        onActed: message.acted()
    }
    ErrorState {
        id: failure

        width: message.width
        height: parent.height
        visible: message.failed
        title: message.title
        advice: message.advice
        onRetry: message.retry()
    }
}
