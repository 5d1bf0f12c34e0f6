// SPDX-License-Identifier: Apache-2.0
#include "tests/forms_peer/odk_peer.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <array>

namespace tongban::testing
{

namespace
{

// Its worst form takes half a minute to open on a busy machine.
constexpr int kLongestMillis = 120'000;

QString packages()
{
    return QStringLiteral(TONGBAN_SOURCE_DIR "/tests/node");
}

} // namespace

OdkPeer::~OdkPeer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

std::string OdkPeer::missing()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return "there is no node here";
    if (!QFileInfo::exists(packages() + QStringLiteral("/node_modules/@getodk/xforms-engine")) ||
        !QFileInfo::exists(packages() + QStringLiteral("/node_modules/jsdom")))
        return "the packages of tests/node are not installed (npm ci)";
    return {};
}

bool OdkPeer::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QString::fromLatin1(m_zone.name));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("node"),
                    {QStringLiteral(TONGBAN_SOURCE_DIR "/tests/forms_peer/peer.mjs"), packages()});
    return m_process.waitForStarted() && line().contains("ready");
}

nlohmann::json OdkPeer::ask(const nlohmann::json& request)
{
    const std::string text = request.dump() + "\n";
    m_process.write(text.data(), static_cast<qint64>(text.size()));
    return line();
}

nlohmann::json OdkPeer::line()
{
    while (true) {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kLongestMillis))
                return {{"error", "no answer"}};
        }
        // Whatever else the engine prints is no answer.
        auto answer = nlohmann::json::parse(m_process.readLine().toStdString(), nullptr, false);
        if (answer.is_object())
            return answer;
    }
}

std::string inCommonWords(std::string xml)
{
    struct Word {
        std::string_view ours;
        std::string_view common;
    };
    static constexpr auto kWords = std::to_array<Word>({{"tb:id-number-valid(", "boolean("},
                                                        {"tb:uscc-valid(", "boolean("},
                                                        {"tb:age-on(", "concat("},
                                                        {"tb:working-days-after(", "concat("},
                                                        {"jr://instance/", "jr://file/"}});
    for (const Word& word : kWords) {
        for (std::size_t at = xml.find(word.ours); at != std::string::npos; at = xml.find(word.ours, at + 1))
            xml.replace(at, word.ours.size(), word.common);
    }
    return xml;
}

} // namespace tongban::testing
