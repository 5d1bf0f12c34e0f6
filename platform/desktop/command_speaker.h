// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/speaker.h"

#include <QProcess>

namespace tongban::platform
{

// Speech Dispatcher through its own program, spd-say: a speech server that hangs (seen: 20 s in its library's connect)
// then hangs a child and never the window. UI thread, after the QCoreApplication.
class CommandSpeaker final : public Speaker
{
    Q_OBJECT

public:
    // Not available before lookForVoices(); `program` is replaced by tests.
    explicit CommandSpeaker(const QString& program = QStringLiteral("spd-say"), QObject* parent = nullptr);
    ~CommandSpeaker() override;

    // Starts a program: not while somebody waits for the first page.
    void lookForVoices();

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isSpeaking() const override;
    void say(const QString& text) override;
    void stop() override;

private:
    void takeVoices();

    QString m_program;
    // The language of the first Chinese voice ("cmn", "zh-CN"); empty: none.
    QString m_language;
    QProcess m_list;
    QProcess m_voice;
};

} // namespace tongban::platform
