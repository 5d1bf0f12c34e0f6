// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// The vault cannot be opened: says why and what helps. Public guides go on.
Page {
    title: qsTr("数据打不开")
    status: Page.Failed
    errorTitle: AppContext.keyErrorTitle
    errorAdvice: AppContext.keyErrorAdvice
    onRetry: AppContext.retryStart()
}
