// SPDX-License-Identifier: Apache-2.0
#include "client/app/options.h"

#include <QFileInfo>
#include <QUrl>

namespace tongban::app
{

namespace
{

Result<void> checkPlatform(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool loopback = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost");
    const bool secure = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !(secure || (loopback && url.scheme() == QLatin1String("http"))))
        return fail(ErrorCode::InvalidArgument, "--server wants an https address, not '" + text.toStdString() + "'");
    return {};
}

Result<void> check(const Options& options)
{
    if (options.help || options.version)
        return {};
    if (options.platformUrl.isEmpty() || options.rootFile.isEmpty())
        return fail(ErrorCode::InvalidArgument, "--server URL and --root FILE are needed (./dev run gives both)");
    TRY(checkPlatform(options.platformUrl));
    if (!QFileInfo(options.rootFile).isFile())
        return fail(ErrorCode::InvalidArgument, "--root: there is no file '" + options.rootFile.toStdString() + "'");
    if (!options.bundleFile.isEmpty() && !QFileInfo(options.bundleFile).isFile())
        return fail(ErrorCode::InvalidArgument, "there is no file '" + options.bundleFile.toStdString() + "'");
    return {};
}

} // namespace

QStringList withoutToolkitWords(const QStringList& arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        const bool toolkit = word.size() > 2 && word.startsWith(QLatin1Char('-')) && word.at(1) != QLatin1Char('-');
        if (!toolkit)
            own.append(word);
        else if (i + 1 < arguments.size() && !arguments.at(i + 1).startsWith(QLatin1Char('-')))
            ++i;
    }
    return own;
}

Result<Options> parseOptions(const QStringList& arguments)
{
    Options options;
    options.region = QStringLiteral("210281");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            options.help = true;
            continue;
        }
        if (word == QLatin1String("--version")) {
            options.version = true;
            continue;
        }
        if (word.endsWith(QLatin1String(".tongban")) && options.bundleFile.isEmpty()) {
            options.bundleFile = word;
            continue;
        }
        QString without;
        QString* value = nullptr;
        if (word == QLatin1String("--data"))
            value = &options.dataFolder;
        else if (word == QLatin1String("--server"))
            value = &options.platformUrl;
        else if (word == QLatin1String("--root"))
            value = &options.rootFile;
        else if (word == QLatin1String("--region"))
            value = &options.region;
        else if (word == QLatin1String("--without"))
            value = &without;
        if (value == nullptr)
            return fail(ErrorCode::InvalidArgument, "unknown option '" + word.toStdString() + "' (--help lists them)");
        if (i + 1 >= arguments.size() || arguments.at(i + 1).startsWith(QLatin1String("--")))
            return fail(ErrorCode::InvalidArgument, word.toStdString() + " wants a value");
        *value = arguments.at(++i);
        options.without += without.split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    TRY(check(options));
    return options;
}

QString helpText()
{
    return QStringLiteral("tongban --server URL --root FILE [--data DIR] [--region CODE] [FILE.tongban]\n"
                          "  --server URL    the platform (https; http on this machine only)\n"
                          "  --root FILE     the publisher's first root of trust\n"
                          "  --data DIR      where everything is kept (default: the system's place for it)\n"
                          "  --region CODE   region of the catalogue (default: 210281)\n"
                          "  --without LIST  collections of the catalogue to do without (office,form)\n"
                          "  FILE.tongban    a catalogue as a file, taken in at the start\n");
}

} // namespace tongban::app
