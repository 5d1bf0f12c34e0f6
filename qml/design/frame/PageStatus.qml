// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What a Page shows while it has nothing else to show.
Loader {
    id: status

    required property Page page

    active: page.status !== Page.Ready
    sourceComponent: [loading, null, empty, failed][page.status]

    Component {
        id: loading

        Item {
            Skeleton {
                x: (parent.width - width) / 2
                y: status.page.padding
                width: status.page.columnWidth
            }
        }
    }
    Component {
        id: empty

        EmptyState {
            title: status.page.emptyTitle
            advice: status.page.emptyAdvice
            iconName: status.page.emptyIcon
            actionText: status.page.emptyAction
            onActed: status.page.emptyActed()
        }
    }
    Component {
        id: failed

        ErrorState {
            title: status.page.errorTitle
            advice: status.page.errorAdvice
            onRetry: status.page.retry()
        }
    }
}
