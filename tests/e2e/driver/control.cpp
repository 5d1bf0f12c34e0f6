// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/driver/control.h"

#include "client/viewmodels/app_context.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace tongban::e2e
{

namespace
{

constexpr int kWithinMs = 10'000;

Target targetOf(const QJsonObject& command)
{
    return {command.value(QLatin1String("name")).toString(), command.value(QLatin1String("part")).toBool(),
            command.value(QLatin1String("role")).toString(), command.value(QLatin1String("index")).toInt()};
}

int withinMs(const QJsonObject& command)
{
    return command.value(QLatin1String("within")).toInt(kWithinMs);
}

// A page is still coming or going: what one taps now is not what one sees.
bool isMoving(const QQuickItem& item)
{
    if (item.inherits("QQuickStackView") && item.property("busy").toBool())
        return true;
    const QList<QQuickItem*> children = item.childItems();
    return std::any_of(children.begin(), children.end(), [](const QQuickItem* child) { return isMoving(*child); });
}

} // namespace

Control::Control(QQuickWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_reader(window)
    , m_hands(window)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Control::read);
    connect(&viewmodels::AppContext::instance(), &viewmodels::AppContext::announced, this,
            [this](const QString& text) { m_announced.append(text); });
}

void Control::read()
{
    char buffer[4096];
    const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (got <= 0) {
        m_input.setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    m_pending.append(buffer, static_cast<qsizetype>(got));
    // A command may run the event loop: no second one is read meanwhile.
    m_input.setEnabled(false);
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.left(end);
        m_pending.remove(0, end + 1);
        const QByteArray reply =
            QJsonDocument(answer(QJsonDocument::fromJson(line).object())).toJson(QJsonDocument::Compact);
        std::fprintf(stdout, "%s\n", reply.constData());
        std::fflush(stdout);
    }
    m_input.setEnabled(true);
}

QJsonObject Control::answer(const QJsonObject& command)
{
    Result<QJsonObject> result = carryOut(command);
    if (!result) {
        const QString why =
            QStringLiteral("%1\nlast tap: %2\nannounced: %3")
                .arg(QString::fromStdString(result.error().detail), QString::fromStdString(m_hands.lastTap()),
                     m_announced.join(QStringLiteral(" | ")));
        return {{QStringLiteral("ok"), false}, {QStringLiteral("why"), why}};
    }
    result->insert(QStringLiteral("ok"), true);
    return *result;
}

Result<QJsonObject> Control::carryOut(const QJsonObject& command)
{
    const QString what = command.value(QLatin1String("do")).toString();
    if (what == QLatin1String("tap")) {
        TRY(act(command, [this](QQuickItem& item) { return m_hands.tap(item); }));
        return QJsonObject{};
    }
    if (what == QLatin1String("enter")) {
        const QString text = command.value(QLatin1String("text")).toString();
        TRY(act(command, [&](QQuickItem& item) { return m_hands.enter(item, text); }));
        return QJsonObject{};
    }
    if (what == QLatin1String("drop")) {
        const QString file = command.value(QLatin1String("file")).toString();
        TRY(act(command, [&](QQuickItem& item) { return m_hands.drop(item, file); }));
        return QJsonObject{};
    }
    if (what == QLatin1String("draw")) {
        TRY(act(command, [this](QQuickItem& item) { return m_hands.draw(item); }));
        return QJsonObject{};
    }
    if (what == QLatin1String("reach")) {
        TRY(act(command, [this](QQuickItem& item) { return m_hands.reach(item); }));
        return QJsonObject{};
    }
    if (what == QLatin1String("type")) {
        TRY(m_hands.type(command.value(QLatin1String("text")).toString()));
        return QJsonObject{};
    }
    if (what == QLatin1String("check")) {
        TRY(check(command));
        return QJsonObject{};
    }
    if (what == QLatin1String("checked")) {
        TRY(awaitChecked(command));
        return QJsonObject{};
    }
    if (what == QLatin1String("focused")) {
        TRY(awaitFocus(command));
        return QJsonObject{};
    }
    if (what == QLatin1String("key")) {
        awaitKeys();
        TRY(m_hands.key(command.value(QLatin1String("key")).toString()));
        return QJsonObject{};
    }
    if (what == QLatin1String("expect") || what == QLatin1String("absent"))
        return expectText(command, what == QLatin1String("expect"));
    if (what == QLatin1String("grab"))
        return grab(command.value(QLatin1String("file")).toString());
    if (what == QLatin1String("resize")) {
        m_window.resize(command.value(QLatin1String("width")).toInt(), command.value(QLatin1String("height")).toInt());
        return QJsonObject{};
    }
    if (what == QLatin1String("tree"))
        return QJsonObject{{QStringLiteral("lines"), QJsonArray::fromStringList(m_reader.lines())}};
    if (what == QLatin1String("count"))
        return QJsonObject{{QStringLiteral("count"), m_hands.count()}};
    if (what == QLatin1String("quit")) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QJsonObject{};
    }
    return fail(ErrorCode::InvalidArgument, "no such command: " + what.toStdString());
}

void Control::settle() const
{
    (void)QTest::qWaitFor([&] { return !isMoving(*m_window.contentItem()); }, kWithinMs);
}

// The program's keys are made some frames after its first page, sooner than anybody's hand is there.
void Control::awaitKeys() const
{
    const auto* const place = m_window.findChild<QObject*>(QStringLiteral("menus"));
    (void)QTest::qWaitFor([&] { return place == nullptr || place->property("due").toBool(); }, kWithinMs);
}

Result<QQuickItem*> Control::waitFor(const QJsonObject& command) const
{
    const Target target = targetOf(command);
    settle();
    // What is asked for may be on a page that is still being built.
    (void)QTest::qWaitFor([&] { return m_reader.find(target).has_value(); }, withinMs(command));
    return m_reader.find(target);
}

// Once more when what was found went away before the hand was there: a page may get its rows one after another.
Result<void> Control::act(const QJsonObject& command, const std::function<Result<void>(QQuickItem&)>& hand)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        TRY_ASSIGN(QQuickItem * item, waitFor(command));
        Result<void> done = hand(*item);
        if (done || done.error().code != ErrorCode::Cancelled || waited.hasExpired(withinMs(command)))
            return done;
    }
}

Result<void> Control::check(const QJsonObject& command)
{
    const bool on = command.value(QLatin1String("on")).toBool(true);
    TRY(act(command, [&](QQuickItem& item) {
        return ScreenReader::isChecked(item) == on ? Result<void>() : m_hands.tap(item);
    }));
    return awaitChecked(command);
}

// What is ticked shows it once it is written down.
Result<void> Control::awaitChecked(const QJsonObject& command) const
{
    const Target target = targetOf(command);
    const bool on = command.value(QLatin1String("on")).toBool(true);
    const auto isSo = [&] {
        const Result<QQuickItem*> item = m_reader.find(target);
        return item && ScreenReader::isChecked(**item) == on;
    };
    if (QTest::qWaitFor(isSo, withinMs(command)))
        return {};
    return fail(ErrorCode::DeadlineExceeded, "\"" + target.name.toStdString() + "\" is not " +
                                                 (on ? "ticked" : "unticked") + ":\n" +
                                                 m_reader.lines().join(u'\n').toStdString());
}

Result<void> Control::awaitFocus(const QJsonObject& command) const
{
    const QString name = command.value(QLatin1String("name")).toString();
    if (QTest::qWaitFor([&] { return m_reader.isFocused(name); }, withinMs(command)))
        return {};
    return fail(ErrorCode::DeadlineExceeded, "the focus does not come to \"" + name.toStdString() + "\":\n" +
                                                 m_reader.lines().join(u'\n').toStdString());
}

Result<QJsonObject> Control::expectText(const QJsonObject& command, bool present) const
{
    const QString text = command.value(QLatin1String("text")).toString();
    if (QTest::qWaitFor([&] { return m_reader.shows(text) == present; }, withinMs(command)))
        return QJsonObject{};
    return fail(ErrorCode::NotFound, (present ? "does not show \"" : "still shows \"") + text.toStdString() + "\":\n" +
                                         m_reader.lines().join(u'\n').toStdString());
}

// What scrolls or fades has come to its end when two pictures in a row are the same; something may be moving all the
// time.
QImage Control::atRest() const
{
    constexpr int kBetweenMs = 60;
    constexpr int kTries = 20;
    QImage last = m_window.grabWindow();
    for (int i = 0; i < kTries; ++i) {
        QTest::qWait(kBetweenMs);
        QImage now = m_window.grabWindow();
        if (now == last)
            break;
        last = std::move(now);
    }
    return last;
}

Result<QJsonObject> Control::grab(const QString& file)
{
    settle();
    const QImage picture = atRest();
    if (picture.isNull() || !picture.save(file))
        return fail(ErrorCode::Storage, "cannot save the picture " + file.toStdString());
    return QJsonObject{};
}

} // namespace tongban::e2e
