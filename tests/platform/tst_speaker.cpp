// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop/command_speaker.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// Speech Dispatcher's program is replaced by one that lists voices and writes down what it is to say.
class SpeakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoiceThatSpeaksChineseIsFoundAmongTenThousand()
    {
        Program program("for i in $(seq 10000); do echo \"variant$i en-GB none\"; done; echo 'Chinese cmn none'");
        tongban::platform::CommandSpeaker speaker(program.path());
        QVERIFY(!speaker.isAvailable());
        speaker.lookForVoices();
        QTRY_VERIFY(speaker.isAvailable());
    }

    void itIsSpokenInTheLanguageOfThatVoice()
    {
        const Program program("echo 'NAME LANGUAGE VARIANT'; echo 'Wang  zh-CN  female'; echo 'Li zh-TW male'");
        QCOMPARE(spoken(program, QStringLiteral("--办身份证")),
                 QByteArray("--wait --rate -20 --language zh-CN -- --办身份证"));
    }

    void whatOnlyLooksLikeChineseIsPassedOver()
    {
        // A voice may be called like a language, and languages begin alike.
        const Program program("echo 'zh en none'; echo 'Shona zhx none'; echo 'cmn'; echo 'Ho zh-HK none'");
        QVERIFY(spoken(program, QStringLiteral("好")).contains("--language zh-HK "));
    }

private:
    class Program
    {
    public:
        explicit Program(const char* list)
        {
            QFile file(path());
            const bool written = file.open(QIODevice::WriteOnly) &&
                                 file.write("#!/bin/sh\nif [ \"$1\" = -L ]; then " + QByteArray(list) +
                                            "; else printf '%s' \"$*\" >'" + saidFile() + "'; fi\n") > 0;
            if (!written || !file.setPermissions(QFile::ReadOwner | QFile::ExeOwner))
                qFatal("the program cannot be written");
        }

        QString path() const
        {
            return m_folder.filePath(QStringLiteral("spd-say"));
        }
        QByteArray said() const
        {
            QFile file(QString::fromUtf8(saidFile()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

    private:
        QByteArray saidFile() const
        {
            return m_folder.filePath(QStringLiteral("said")).toUtf8();
        }

        QTemporaryDir m_folder;
    };

    // With what words the program is called to say the text; empty: it found no voice.
    static QByteArray spoken(const Program& program, const QString& text)
    {
        tongban::platform::CommandSpeaker speaker(program.path());
        speaker.lookForVoices();
        if (!QTest::qWaitFor([&] { return speaker.isAvailable(); }))
            return {};
        speaker.say(text);
        return QTest::qWaitFor([&] { return !speaker.isSpeaking(); }) ? program.said() : QByteArray();
    }
};

TONGBAN_TEST(SpeakerTest)

#include "tst_speaker.moc"
