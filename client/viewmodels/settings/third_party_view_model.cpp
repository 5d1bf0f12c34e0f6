// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/settings/third_party_view_model.h"

namespace tongban::viewmodels
{

ThirdPartyViewModel::ThirdPartyViewModel(QObject* parent)
    : QObject(parent)
{
    const auto part = [](const char* name, const char* licence, const QString& why) {
        return Row{QString::fromUtf8(name), {QString::fromUtf8(name), QString::fromUtf8(licence), why}};
    };
    m_parts.setRows({
        part("Qt 6", "LGPL-3.0", tr("手机和电脑上的界面")),
        part("SQLCipher", "BSD-3-Clause", tr("本机加密的数据库")),
        part("Protocol Buffers", "BSD-3-Clause", tr("数据的格式")),
        part("libcurl", "curl", tr("网络连接")),
        part("libsodium", "ISC", tr("签名和密钥")),
        part("OpenSSL", "Apache-2.0", tr("加密连接和校验")),
        part("zstd", "BSD-3-Clause", tr("压缩指南的更新")),
        part("QtKeychain", "BSD-3-Clause", tr("系统的密钥库")),
        part("libxml2", "MIT", tr("读取表单")),
        part("PCRE2", "BSD-3-Clause", tr("检查填写的格式")),
        part("ICU", "Unicode-3.0", tr("各种语言的月份和农历等历法")),
        part("zlib", "Zlib", tr("压缩与平台的往来")),
        part("nlohmann-json", "MIT", tr("读取平台的出错说明")),
        part("tl-expected", "CC0-1.0", tr("程序内部的结果类型")),
        part("ZXing-C++", "Apache-2.0", tr("二维码")),
        part("pinyin-pro", "MIT", tr("汉字读音，用来按拼音搜索")),
    });
}

RowListModel* ThirdPartyViewModel::parts()
{
    return &m_parts;
}

} // namespace tongban::viewmodels
