// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/tour.h"

#include <QDir>

#include <cstdio>
#include <utility>

namespace tongban::e2e
{

Tour::Tour(std::unique_ptr<ServerProcess> server, ClientProcess::Options client, QString pictureFolder)
    : m_server(std::move(server))
    , m_options(std::move(client))
    , m_pictures(std::move(pictureFolder))
{
    if (!m_pictures.isEmpty())
        QDir().mkpath(m_pictures);
}

void Tour::step(const QString& sentence, const QString& picture, const std::function<void()>& body)
{
    if (failed())
        return;
    ++m_step;
    body();
    // The picture of a failed step shows where it stood.
    takePicture(picture);
    std::printf("%s %02d  %s\n", failed() ? "FAIL" : "ok  ", m_step, qUtf8Printable(sentence));
    if (failed())
        std::printf("         %s\n", qUtf8Printable(m_failure));
    std::fflush(stdout);
}

void Tour::tap(const QString& name, const QString& role, int index)
{
    verb({{QStringLiteral("do"), QStringLiteral("tap")},
          {QStringLiteral("name"), name},
          {QStringLiteral("role"), role},
          {QStringLiteral("index"), index}});
}

void Tour::tapPart(const QString& part, const QString& role, int index)
{
    verb({{QStringLiteral("do"), QStringLiteral("tap")},
          {QStringLiteral("name"), part},
          {QStringLiteral("part"), true},
          {QStringLiteral("role"), role},
          {QStringLiteral("index"), index}});
}

void Tour::enter(const QString& field, const QString& text)
{
    enter(field, 0, text);
}

void Tour::enter(const QString& field, int index, const QString& text)
{
    verb({{QStringLiteral("do"), QStringLiteral("enter")},
          {QStringLiteral("name"), field},
          {QStringLiteral("role"), QStringLiteral("edit")},
          {QStringLiteral("index"), index},
          {QStringLiteral("text"), text}});
}

void Tour::drop(const QString& onto, const QString& file, int index)
{
    verb({{QStringLiteral("do"), QStringLiteral("drop")},
          {QStringLiteral("name"), onto},
          {QStringLiteral("file"), file},
          {QStringLiteral("index"), index}});
}

void Tour::key(const QString& keys)
{
    verb({{QStringLiteral("do"), QStringLiteral("key")}, {QStringLiteral("key"), keys}});
}

void Tour::draw(const QString& name)
{
    verb({{QStringLiteral("do"), QStringLiteral("draw")}, {QStringLiteral("name"), name}});
}

void Tour::reach(const QString& name, const QString& role, int index)
{
    verb({{QStringLiteral("do"), QStringLiteral("reach")},
          {QStringLiteral("name"), name},
          {QStringLiteral("part"), true},
          {QStringLiteral("index"), index},
          {QStringLiteral("role"), role}});
}

void Tour::seeFocused(const QString& name)
{
    verb({{QStringLiteral("do"), QStringLiteral("focused")}, {QStringLiteral("name"), name}});
}

void Tour::type(const QString& text)
{
    verb({{QStringLiteral("do"), QStringLiteral("type")}, {QStringLiteral("text"), text}});
}

void Tour::check(const QString& name, bool on, const QString& role)
{
    verb({{QStringLiteral("do"), QStringLiteral("check")},
          {QStringLiteral("name"), name},
          {QStringLiteral("role"), role},
          {QStringLiteral("on"), on}});
}

void Tour::seeChecked(const QString& name, bool on, const QString& role, int index)
{
    verb({{QStringLiteral("do"), QStringLiteral("checked")},
          {QStringLiteral("index"), index},
          {QStringLiteral("name"), name},
          {QStringLiteral("role"), role},
          {QStringLiteral("on"), on}});
}

void Tour::see(const QString& text)
{
    verb({{QStringLiteral("do"), QStringLiteral("expect")}, {QStringLiteral("text"), text}});
}

void Tour::dontSee(const QString& text)
{
    verb({{QStringLiteral("do"), QStringLiteral("absent")}, {QStringLiteral("text"), text}});
}

bool Tour::shows(const QString& text, int withinMs)
{
    return !failed() && send({{QStringLiteral("do"), QStringLiteral("expect")},
                              {QStringLiteral("text"), text},
                              {QStringLiteral("within"), withinMs}})
                            .has_value();
}

QStringList Tour::screen()
{
    if (failed())
        return {};
    const Result<QJsonObject> answer = send({{QStringLiteral("do"), QStringLiteral("tree")}});
    return answer ? answer->value(QLatin1String("lines")).toVariant().toStringList() : QStringList();
}

void Tour::resize(QSize size)
{
    verb({{QStringLiteral("do"), QStringLiteral("resize")},
          {QStringLiteral("width"), size.width()},
          {QStringLiteral("height"), size.height()}});
}

void Tour::pointClientAt(const QString& url)
{
    m_elsewhere = url;
}

void Tour::takeDevice(const QString& name)
{
    m_device = name;
}

void Tour::startClient()
{
    if (failed())
        return;
    ClientProcess::Options options = m_options;
    options.dataFolder += m_device;
    options.platformUrl = m_elsewhere.isEmpty() ? m_server->url() : m_elsewhere;
    options.rootFile = m_server->rootFile();
    m_client = std::make_unique<ClientProcess>(std::move(options));
    note(m_client->start());
}

void Tour::stopClient()
{
    if (!failed() && m_client != nullptr)
        note(m_client->stop());
}

void Tour::killClient()
{
    if (m_client != nullptr)
        m_client->kill();
}

void Tour::startServer(const QStringList& more)
{
    if (!failed())
        note(m_server->start(more));
}

void Tour::stopServer()
{
    m_server->stop();
}

void Tour::killServer()
{
    m_server->kill();
}

QString Tour::clerk(const QStringList& arguments)
{
    if (failed())
        return {};
    const Result<QString> said = m_server->clerk(arguments);
    if (said)
        return *said;
    note(fail(said.error()));
    return {};
}

QString Tour::enrolmentCode(const QString& person)
{
    const Result<QString> code = m_server->codeOf(person);
    if (code)
        return *code;
    note(fail(code.error()));
    return {};
}

void Tour::require(bool holds, const QString& otherwise)
{
    if (!failed() && !holds)
        m_failure = otherwise;
}

void Tour::require(const Result<void>& result)
{
    note(result);
}

void Tour::forgive()
{
    m_failure.clear();
}

int Tour::inputs()
{
    const Result<QJsonObject> answer = m_client->send({{QStringLiteral("do"), QStringLiteral("count")}});
    return answer ? answer->value(QLatin1String("count")).toInt() : -1;
}

bool Tour::failed() const
{
    return !m_failure.isEmpty();
}

const QString& Tour::failure() const
{
    return m_failure;
}

int Tour::steps() const
{
    return m_step;
}

qint64 Tour::clientId() const
{
    return m_client == nullptr ? 0 : m_client->id();
}

qint64 Tour::serverId() const
{
    return m_server->id();
}

void Tour::verb(const QJsonObject& command)
{
    if (!failed())
        note(send(command).map([](const QJsonObject&) {}));
}

Result<QJsonObject> Tour::send(const QJsonObject& command)
{
    if (m_client == nullptr)
        return fail(ErrorCode::FailedPrecondition, "the client is not running");
    if (beforeVerb)
        beforeVerb();
    Result<QJsonObject> answer = m_client->send(command);
    if (afterVerb)
        afterVerb();
    return answer;
}

void Tour::note(const Result<void>& result)
{
    if (!result && m_failure.isEmpty())
        m_failure = QString::fromStdString(result.error().detail);
}

void Tour::takePicture(const QString& name)
{
    if (m_pictures.isEmpty() || name.isEmpty() || m_client == nullptr || !m_client->isRunning())
        return;
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_pictures).arg(m_step, 2, 10, QLatin1Char('0')).arg(name);
    const Result<QJsonObject> taken = m_client->send(
        {{QStringLiteral("do"), QStringLiteral("grab")}, {QStringLiteral("file"), QFileInfo(file).absoluteFilePath()}});
    note(taken.map([](const QJsonObject&) {}));
}

} // namespace tongban::e2e
