// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop/command_speaker.h"

#include <QByteArray>
#include <QList>

namespace tongban::platform
{

namespace
{

// Columns of `spd-say -L`: name, language, variant. Empty: not of this voice.
QString chineseLanguage(const QByteArray& voice)
{
    for (const QByteArray& column : voice.simplified().split(' ').mid(1)) {
        if (column == "cmn" || column == "zh" || column.startsWith("zh-") || column.startsWith("zh_"))
            return QString::fromUtf8(column);
    }
    return {};
}

void end(QProcess& process)
{
    process.disconnect();
    process.kill();
    process.waitForFinished(1000);
}

} // namespace

CommandSpeaker::CommandSpeaker(const QString& program, QObject* parent)
    : Speaker(parent)
    , m_program(program)
{
    // A line at a time: eSpeak's voices and variants are a list of a megabyte.
    connect(&m_list, &QProcess::readyReadStandardOutput, this, &CommandSpeaker::takeVoices);
    connect(&m_voice, &QProcess::stateChanged, this, &CommandSpeaker::speakingChanged);
}

CommandSpeaker::~CommandSpeaker()
{
    end(m_list);
    end(m_voice);
}

void CommandSpeaker::lookForVoices()
{
    m_list.start(m_program, {QStringLiteral("-L")});
}

bool CommandSpeaker::isAvailable() const
{
    return !m_language.isEmpty();
}

bool CommandSpeaker::isSpeaking() const
{
    return m_voice.state() != QProcess::NotRunning;
}

void CommandSpeaker::say(const QString& text)
{
    stop();
    // After "--" nothing is an option, whatever a page says. A little slower than usual: it is listened to once.
    m_voice.start(m_program, {QStringLiteral("--wait"), QStringLiteral("--rate"), QStringLiteral("-20"),
                              QStringLiteral("--language"), m_language, QStringLiteral("--"), text});
}

void CommandSpeaker::stop()
{
    if (!isSpeaking())
        return;
    // Its end makes the server drop what was not said yet.
    m_voice.terminate();
    if (!m_voice.waitForFinished(200))
        m_voice.kill();
    m_voice.waitForFinished(200);
}

void CommandSpeaker::takeVoices()
{
    while (m_list.canReadLine()) {
        const QByteArray voice = m_list.readLine();
        if (isAvailable())
            continue;
        m_language = chineseLanguage(voice);
        if (isAvailable())
            Q_EMIT availableChanged();
    }
}

} // namespace tongban::platform
