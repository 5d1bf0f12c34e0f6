// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/activity_sharing.h"

#include <QGuiApplication>
#include <QWindow>

#import <UIKit/UIKit.h>

namespace tongban::platform
{

namespace
{

Result<void> present(id item)
{
    // On iOS a window's number is its view.
    const QWindow* window = QGuiApplication::focusWindow();
    UIView* view = window == nullptr ? nil : (__bridge UIView*)reinterpret_cast<void*>(window->winId());
    UIViewController* root = view.window.rootViewController;
    if (item == nil || root == nil)
        return fail(ErrorCode::Unavailable, "there is no window to share from");
    UIActivityViewController* sheet = [[UIActivityViewController alloc] initWithActivityItems:@[ item ]
                                                                         applicationActivities:nil];
    // A tablet shows it beside something: here the middle of the page.
    sheet.popoverPresentationController.sourceView = view;
    sheet.popoverPresentationController.sourceRect =
        CGRectMake(CGRectGetMidX(view.bounds), CGRectGetMidY(view.bounds), 1, 1);
    [root presentViewController:sheet animated:YES completion:nil];
    return {};
}

} // namespace

Sharing::Way ActivitySharing::way() const
{
    return Way::Sheet;
}

Result<void> ActivitySharing::shareText(const QString& /*title*/, const QString& text)
{
    return present(text.toNSString());
}

Result<void> ActivitySharing::sharePicture(const QString& /*title*/, const QImage& picture)
{
    CGImageRef image = picture.toCGImage();
    UIImage* shown = image == nullptr ? nil : [UIImage imageWithCGImage:image];
    CGImageRelease(image);
    return present(shown);
}

} // namespace tongban::platform
