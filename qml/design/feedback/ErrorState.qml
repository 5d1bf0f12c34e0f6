// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The page could not be shown: what happened, what to do, and once more. Words come from the view-model.
EmptyState {
    id: failure

    signal retry()

    title: qsTr("没有打开")
    iconName: "warning"
    ink: Theme.warning
    actionText: qsTr("再试一次")
    onActed: failure.retry()
}
