// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/client_process.h"
#include "tests/e2e/tour/server_process.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>

namespace tongban::e2e
{

// The verbs a tour is written in, and its record: one line and one numbered picture a step. The first failure ends it;
// every verb after that does nothing, so that a tour reads as a story. Blocking; one thread.
class Tour
{
public:
    Tour(std::unique_ptr<ServerProcess> server, ClientProcess::Options client, QString pictureFolder);

    // A step: its sentence is printed with "ok" or what went wrong; a picture named after `picture` is taken at its
    // end.
    void step(const QString& sentence, const QString& picture, const std::function<void()>& body);

    void tap(const QString& name, const QString& role = QStringLiteral("button"), int index = 0);
    // The first thing whose name contains `part`.
    void tapPart(const QString& part, const QString& role = QStringLiteral("item"), int index = 0);
    void enter(const QString& field, const QString& text);
    // Which of several fields of that name, from the top.
    void enter(const QString& field, int index, const QString& text);
    void key(const QString& keys);
    // Signs across the thing of that name.
    void draw(const QString& name);
    // By keyboard alone: Tab until it has the focus.
    void reach(const QString& name, const QString& role = QStringLiteral("button"), int index = 0);
    // It is led there, by what the program does itself.
    void seeFocused(const QString& name);
    // Into what has the focus.
    void type(const QString& text);
    // Ticks or unticks; does nothing when it is so already.
    void check(const QString& name, bool on, const QString& role = QStringLiteral("check"));
    void seeChecked(const QString& name, bool on, const QString& role = QStringLiteral("check"), int index = 0);
    // Drags a file onto the words that invite to it.
    void drop(const QString& onto, const QString& file, int index = 0);
    void see(const QString& text);
    void dontSee(const QString& text);
    // Whether it comes up within that time; not a failure when it does not.
    [[nodiscard]] bool shows(const QString& text, int withinMs = 0);
    // Every line a screen reader would read.
    [[nodiscard]] QStringList screen();
    void resize(QSize size);

    // From the next start on; empty: the platform.
    void pointClientAt(const QString& url);
    // From the next start on: another device of the same person, which keeps what it has in a place of its own.
    void takeDevice(const QString& name);
    void startClient();
    void stopClient();
    void killClient();
    void startServer(const QStringList& more = {});
    void stopServer();
    void killServer();
    // `tongban-platform clerk ...`; its words.
    QString clerk(const QStringList& arguments);
    QString enrolmentCode(const QString& person);

    // Fails the current step with these words unless `holds`.
    void require(bool holds, const QString& otherwise);
    void require(const Result<void>& result);
    // What went wrong is forgotten, and verbs work again: for walks that mean to go on.
    void forgive();

    // Taps and keys of the client since it was started.
    [[nodiscard]] int inputs();
    [[nodiscard]] bool failed() const;
    [[nodiscard]] const QString& failure() const;
    [[nodiscard]] int steps() const;
    // 0 when it is not running.
    [[nodiscard]] qint64 clientId() const;
    [[nodiscard]] qint64 serverId() const;

    // Called before every verb is sent to the client and after its answer, or its death: where random kills come in.
    std::function<void()> beforeVerb;
    std::function<void()> afterVerb;

private:
    void verb(const QJsonObject& command);
    [[nodiscard]] Result<QJsonObject> send(const QJsonObject& command);
    void note(const Result<void>& result);
    void takePicture(const QString& name);

    std::unique_ptr<ServerProcess> m_server;
    ClientProcess::Options m_options;
    QString m_device;
    std::unique_ptr<ClientProcess> m_client;
    QString m_elsewhere;
    QString m_pictures;
    QString m_failure;
    int m_step = 0;
};

} // namespace tongban::e2e
