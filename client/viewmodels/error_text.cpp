// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/error_text.h"

#include <QCoreApplication>

namespace tongban::viewmodels
{

namespace
{

QString text(const char* source)
{
    return QCoreApplication::translate("ErrorText", source);
}

ErrorText networkText(ErrorCode code)
{
    if (code == ErrorCode::NotThePlatform)
        //: The answer came from somebody else, e.g. the sign-in page of a guest network.
        return {
            text(QT_TRANSLATE_NOOP("ErrorText", "连上的不是政务平台")),
            text(QT_TRANSLATE_NOOP(
                "ErrorText", "可能是公共网络的登录页面。换个网络，或先登录这个网络，再试一次。已有的指南照常能看。"))};
    if (code == ErrorCode::DeadlineExceeded)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "网络太慢")),
                text(QT_TRANSLATE_NOOP("ErrorText", "您填的都已保存在本机。程序会自己再试。"))};
    return {text(QT_TRANSLATE_NOOP("ErrorText", "现在连不上平台")),
            text(QT_TRANSLATE_NOOP("ErrorText", "您填的都已保存在本机，联网后自动提交。"))};
}

ErrorText catalogueText(ErrorCode code)
{
    if (code == ErrorCode::Unsigned)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "收到的指南没有可信的签名")),
                text(QT_TRANSLATE_NOOP("ErrorText", "没有采用它，原来的指南不变。"))};
    if (code == ErrorCode::Expired)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "收到的指南已过期")),
                text(QT_TRANSLATE_NOOP("ErrorText", "没有采用它，原来的指南不变。请核对手机的日期，稍后再试。"))};
    if (code == ErrorCode::RolledBack)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "收到的指南比本机的还旧")),
                text(QT_TRANSLATE_NOOP("ErrorText", "没有采用它，原来的指南不变。"))};
    if (code == ErrorCode::ClientTooOld)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "程序版本太旧，读不了新的指南")),
                text(QT_TRANSLATE_NOOP("ErrorText", "请更新程序。原来的指南照常能看。"))};
    return {text(QT_TRANSLATE_NOOP("ErrorText", "收到的数据不完整")),
            text(QT_TRANSLATE_NOOP("ErrorText", "没有采用它，原来的内容不变。程序会自己再试。"))};
}

ErrorText storageText(ErrorCode code)
{
    if (code == ErrorCode::StorageFull)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "手机存储空间满了")),
                text(QT_TRANSLATE_NOOP("ErrorText", "刚才这一步没有保存。请先删掉一些照片或视频，再点重试。"))};
    if (code == ErrorCode::KeystoreUnavailable)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "系统的密钥库打不开")),
                text(QT_TRANSLATE_NOOP("ErrorText", "请先解锁系统的密钥库（登录密码），再点重试。数据没有丢。"))};
    if (code == ErrorCode::KeyLost)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "系统里找不到打开数据的钥匙")),
                text(QT_TRANSLATE_NOOP(
                    "ErrorText", "本机加密的数据打不开了。公开的办事指南照常能看；已提交的办件可以重新登录后取回。"))};
    if (code == ErrorCode::WrongKey)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "加密的数据打不开")),
                text(QT_TRANSLATE_NOOP("ErrorText", "钥匙和数据对不上。请不要删除数据，拨打 12345 求助。"))};
    if (code == ErrorCode::Damaged)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "本机的数据有一处坏了")),
                text(QT_TRANSLATE_NOOP(
                    "ErrorText", "办事指南和表格，联网后程序会自己重新下载。您填的内容打不开时，请拨打 12345 求助。"))};
    return {text(QT_TRANSLATE_NOOP("ErrorText", "本机数据读写出错")),
            text(QT_TRANSLATE_NOOP("ErrorText", "请重新打开程序再试。"))};
}

ErrorText requestText(ErrorCode code)
{
    if (code == ErrorCode::Unauthenticated)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "需要重新登录")),
                text(QT_TRANSLATE_NOOP("ErrorText", "您填的都在本机，登录后接着提交。"))};
    if (code == ErrorCode::PermissionDenied)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "没有权限办这一步")),
                text(QT_TRANSLATE_NOOP("ErrorText", "请看看“为谁办”选得对不对，或拨打 12345 咨询。"))};
    if (code == ErrorCode::NotFound)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "没有找到")),
                text(QT_TRANSLATE_NOOP("ErrorText", "它可能已经取消。请返回重新查找。"))};
    if (code == ErrorCode::AlreadyExists)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "已经有了")),
                text(QT_TRANSLATE_NOOP("ErrorText", "不用再做一次。"))};
    if (code == ErrorCode::FailedPrecondition)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "现在还不能做这一步")),
                text(QT_TRANSLATE_NOOP("ErrorText", "请看看办件现在的状态，照提示去做。"))};
    if (code == ErrorCode::ResourceExhausted)
        return {text(QT_TRANSLATE_NOOP("ErrorText", "太多或太大")),
                text(QT_TRANSLATE_NOOP("ErrorText", "请少选一些，或换小一点的文件再试。"))};
    return {text(QT_TRANSLATE_NOOP("ErrorText", "填写的内容有问题")),
            text(QT_TRANSLATE_NOOP("ErrorText", "请照提示改一改再试。"))};
}

} // namespace

ErrorText fileErrorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return {text(QT_TRANSLATE_NOOP("ErrorText", "这个文件打不开")),
                text(QT_TRANSLATE_NOOP("ErrorText", "请换一张照片，或者 PDF 文件。"))};
    case ErrorCode::NotFound:
        return {text(QT_TRANSLATE_NOOP("ErrorText", "读不到这个文件")),
                text(QT_TRANSLATE_NOOP("ErrorText", "它可能被移走或删掉了，请再选一次。"))};
    case ErrorCode::ResourceExhausted:
        return {text(QT_TRANSLATE_NOOP("ErrorText", "这个文件太大")),
                text(QT_TRANSLATE_NOOP("ErrorText", "请换小一点的文件，或者改用照片。"))};
    default: return errorText(error);
    }
}

ErrorText awaitedText(const Error& lastError)
{
    if (lastError.code == ErrorCode::Cancelled)
        //: A form is asked for that has not been downloaded yet.
        return {text(QT_TRANSLATE_NOOP("ErrorText", "正在取这张表…")),
                text(QT_TRANSLATE_NOOP("ErrorText", "第一次用，指南和表还没取完。取到了会自己打开，不用再点。"))};
    //: A form is asked for that has not been downloaded yet, and now nothing can be downloaded.
    return {text(QT_TRANSLATE_NOOP("ErrorText", "这张表还没取到")),
            text(QT_TRANSLATE_NOOP("ErrorText", "现在连不上平台。联网后会接着取，取到了会自己打开。"))};
}

ErrorText errorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotThePlatform:
    case ErrorCode::DeadlineExceeded:
    case ErrorCode::Unavailable: return networkText(error.code);
    case ErrorCode::Unsigned:
    case ErrorCode::Expired:
    case ErrorCode::RolledBack:
    case ErrorCode::ClientTooOld:
    case ErrorCode::DataLoss: return catalogueText(error.code);
    case ErrorCode::StorageFull:
    case ErrorCode::Storage:
    case ErrorCode::KeystoreUnavailable:
    case ErrorCode::KeyLost:
    case ErrorCode::WrongKey:
    case ErrorCode::Damaged: return storageText(error.code);
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::FailedPrecondition:
    case ErrorCode::PermissionDenied:
    case ErrorCode::Unauthenticated:
    case ErrorCode::ResourceExhausted: return requestText(error.code);
    case ErrorCode::Cancelled:
        return {text(QT_TRANSLATE_NOOP("ErrorText", "已停止")),
                text(QT_TRANSLATE_NOOP("ErrorText", "需要时可以再来一次。"))};
    case ErrorCode::Unimplemented:
    case ErrorCode::Internal:
        return {text(QT_TRANSLATE_NOOP("ErrorText", "程序出了点问题")),
                text(QT_TRANSLATE_NOOP("ErrorText", "您填的都已保存。请重试；还不行就拨打 12345。"))};
    }
    return {};
}

} // namespace tongban::viewmodels
