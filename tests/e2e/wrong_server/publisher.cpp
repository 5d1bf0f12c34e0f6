// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/wrong_server/publisher.h"

#include "tests/e2e/wrong_server/lies.h"

#include <QProcess>

#include <filesystem>
#include <fstream>
#include <utility>

namespace tongban::e2e
{

namespace
{

namespace fs = std::filesystem;

constexpr int kPublishMs = 60'000;
constexpr const char* kGuideFile = "guides/hero_068_felling.textproto";
constexpr const char* kNameNow = "plain_name: \"砍树\"";

} // namespace

Publisher::Publisher(QString program, QString content, QString folder)
    : m_program(std::move(program))
    , m_content(std::move(content))
    , m_folder(std::move(folder))
{
}

Result<void> Publisher::publish(const QString& name, const QString& catalogue, const QString& keys)
{
    TRY(copyContent(name));
    return run({QStringLiteral("publish"), m_folder, catalogue, QStringLiteral("--keys"), keys});
}

Result<void> Publisher::bundle(const QString& catalogue, const QString& file)
{
    return run({QStringLiteral("bundle"), catalogue, file});
}

Result<void> Publisher::run(const QStringList& arguments) const
{
    QProcess process;
    process.start(m_program, arguments);
    if (!process.waitForFinished(kPublishMs) || process.exitCode() != 0)
        return fail(ErrorCode::Internal, arguments.first().toStdString() + ": " +
                                             process.readAllStandardError().toStdString() +
                                             process.readAllStandardOutput().toStdString());
    return {};
}

Result<void> Publisher::copyContent(const QString& name) const
{
    const fs::path folder = m_folder.toStdString();
    std::error_code error;
    fs::remove_all(folder, error);
    fs::copy(m_content.toStdString(), folder, fs::copy_options::recursive, error);
    if (error)
        return fail(ErrorCode::Storage, "cannot copy the content: " + error.message());
    TRY_ASSIGN(std::string text, readBytes(folder / kGuideFile));
    const std::size_t at = text.find(kNameNow);
    if (at == std::string::npos)
        return fail(ErrorCode::NotFound, "the guide on felling is not called what it was");
    text.replace(at, std::string(kNameNow).size(), "plain_name: \"" + name.toStdString() + "\"");
    std::ofstream(folder / kGuideFile, std::ios::binary) << text;
    return {};
}

} // namespace tongban::e2e
