// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <cstdint>

namespace tongban::testing
{

// The real program, serving the smallest content there is from a folder of its own on a free port.
class ServingPlatform
{
public:
    ServingPlatform()
    {
        write(QStringLiteral("content/region.textproto"),
              "region { id: \"210281\" name: \"瓦房店市\" name_en: \"Wafangdian\" time_zone: \"Asia/Shanghai\" sample: "
              "true "
              "division_code: \"210281\" }\n"
              "divisions { code: \"210281\" name: \"瓦房店市\" level: 4 }\n");
    }
    ~ServingPlatform()
    {
        process.kill();
        process.waitForFinished();
    }

    [[nodiscard]] static QString program()
    {
        return QStringLiteral(TONGBAN_BIN_DIR "/tongban-platform");
    }

    [[nodiscard]] QString path(const QString& name) const
    {
        return folder.filePath(name);
    }

    void write(const QString& name, const char* content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    [[nodiscard]] QString read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    [[nodiscard]] bool start(const QStringList& more = {})
    {
        QFile::remove(path(QStringLiteral("port")));
        const QStringList arguments{
            QStringLiteral("serve"),         QStringLiteral("--data"),     path(QStringLiteral("store")),
            QStringLiteral("--catalogue"),   path(QStringLiteral("out")),  QStringLiteral("--content"),
            path(QStringLiteral("content")), QStringLiteral("--keys"),     path(QStringLiteral("keys")),
            QStringLiteral("--port-file"),   path(QStringLiteral("port")), QStringLiteral("--codes-file"),
            path(QStringLiteral("codes"))};
        process.start(program(), arguments + more);
        const auto settled = [this] { return port() != 0 || process.state() == QProcess::NotRunning; };
        return QTest::qWaitFor(settled, 20'000) && port() != 0;
    }

    [[nodiscard]] std::uint16_t port() const
    {
        return static_cast<std::uint16_t>(read(QStringLiteral("port")).trimmed().toInt());
    }

    // The code printed for the first of the seeded people.
    [[nodiscard]] std::string code() const
    {
        const QString line = read(QStringLiteral("codes")).section(QLatin1Char('\n'), 0, 0);
        return line.section(QLatin1Char(' '), -1).toStdString();
    }

    QTemporaryDir folder;
    QProcess process;
};

} // namespace tongban::testing
