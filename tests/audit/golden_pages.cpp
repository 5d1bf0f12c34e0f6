// SPDX-License-Identifier: Apache-2.0
// tongban-pages --golden DIR [--refresh] [--into DIR]: twenty pages as somebody with cases and a visit sees them on a
// day that is always the same, compared with the pictures in DIR or made anew; what differs is put into the other
// folder.
#include "client/domain/calendar/dates.h"
#include "sync/base/clock.h"
#include "tests/audit/seeded_client.h"
#include "tests/e2e/tour/server_process.h"
#include "tests/gallery/golden.h"

#include <QAccessible>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLocale>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace tongban::audit
{

namespace
{

constexpr const char* kToday = "2026-11-24";

// The machine's clock on that day.
class ThatDay final : public Clock
{
public:
    [[nodiscard]] UnixMillis now() const override
    {
        return m_clock.now() + m_shift;
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_clock.monotonic();
    }

private:
    static std::chrono::days shift(const Clock& clock)
    {
        return std::chrono::days{
            domain::daysBetween(domain::chinaTime(clock.now()).date, domain::parseDate(kToday).value())};
    }

    SystemClock m_clock;
    std::chrono::days m_shift = shift(m_clock);
};

struct GoldenPage {
    const char* name;
    const char* route;
    QVariantMap params;
    Look look;
};

QVariantMap with(const char* key, const char* value)
{
    return {{QString::fromLatin1(key), QString::fromUtf8(value)}};
}

// Every kind of page, and every palette, scale and width a few times. None that shows a time of the day.
QList<GoldenPage> goldenPages()
{
    const QSize phone(390, 844);
    const QSize small(360, 640);
    const QSize rail(840, 600);
    const QSize desktop(1280, 800);
    return {
        {"town", "town", {}, {false, "light", 1, phone}},
        {"enrol", "enrol", {}, {false, "light", 1, phone}},
        {"key-problem", "keyProblem", {}, {false, "dark", 1, phone}},
        {"home", "home", {}, {false, "light", 1, phone}},
        {"home-desktop", "home", {}, {false, "light", 1, desktop}},
        {"home-elder", "home", {}, {true, "light", 1.3, phone}},
        {"themes", "guides", {}, {false, "light", 1, phone}},
        {"theme", "guides", with("termId", "theme-id"), {false, "light", 1, desktop}},
        {"search", "search", with("query", "身份证"), {false, "light", 1, phone}},
        {"search-nothing", "search", with("query", "没有这种事"), {false, "dark", 1, phone}},
        {"guide", "guide", with("guideId", "wfd-001"), {false, "light", 1, phone}},
        {"guide-desktop", "guide", with("guideId", "wfd-065"), {false, "dark", 1, desktop}},
        {"guide-contrast", "guide", with("guideId", "wfd-026"), {false, "contrast", 1.9, small}},
        {"fill", "fill", with("guideId", "wfd-026"), {false, "light", 1, phone}},
        {"help", "help", with("guideId", "wfd-026"), {true, "light", 1.3, phone}},
        {"for-whom", "forWhom", {}, {false, "light", 1, phone}},
        {"profile", "profile", {}, {false, "light", 1, rail}},
        {"principal-add", "principalAdd", {}, {false, "dark", 1.9, small}},
        {"settings", "settings", {}, {false, "contrast", 1, phone}},
        {"how-to", "howTo", {}, {true, "light", 1, phone}},
    };
}

// Pictures on a page are drawn from data addresses, which arrive a moment later: the window when it has not changed for
// a while.
QImage stillPictureOf(QQuickWindow& window)
{
    // Longer than a search waits for a pause.
    constexpr int kStill = 15;
    constexpr int kMost = 200;
    QImage picture;
    for (int i = 0, same = 0; i < kMost && same < kStill; ++i) {
        QTest::qWait(20);
        const QImage now = window.grabWindow();
        same = now == picture ? same + 1 : 0;
        picture = now;
    }
    return picture;
}

Result<void> paintPages(const e2e::ServerProcess& server, const QString& folder, gallery::Album& album)
{
    const ThatDay clock;
    TRY_ASSIGN(const QString code, server.codeOf(QStringLiteral("于建国")));
    SeededClient client(folder, server.url(), server.rootFile(), clock);
    TRY(client.enter(code));
    for (const GoldenPage& page : goldenPages()) {
        client.wear(page.look);
        if (!client.open(QString::fromLatin1(page.route), page.params))
            return fail(ErrorCode::DeadlineExceeded, std::string(page.name) + " does not come");
        album.show(QString::fromLatin1(page.name), stillPictureOf(client.window()));
    }
    return {};
}

int run(gallery::Album& album)
{
    const QTemporaryDir folder;
    e2e::ServerProcess server(QCoreApplication::applicationDirPath() + QStringLiteral("/tongban-platform"),
                              folder.filePath(QStringLiteral("platform")),
                              QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian"));
    const Result<void> painted = server.start({QStringLiteral("--today"), QString::fromLatin1(kToday)}).and_then([&] {
        return paintPages(server, folder.filePath(QStringLiteral("client")), album);
    });
    if (!painted)
        std::fprintf(stderr, "tongban-pages: %s\n", painted.error().detail.c_str());
    return painted ? album.close() : 1;
}

} // namespace

} // namespace tongban::audit

int main(int argc, char** argv)
{
    using tongban::gallery::Album;
    const QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    // A cursor that blinks is there or not.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCommandLineParser words;
    words.addOptions({{QStringLiteral("refresh"), {}},
                      {QStringLiteral("golden"), {}, QStringLiteral("DIR")},
                      {QStringLiteral("into"), {}, QStringLiteral("DIR"), QStringLiteral("page-differences")}});
    if (!words.parse(QCoreApplication::arguments()) || !words.isSet(QStringLiteral("golden"))) {
        std::fprintf(stderr, "tongban-pages: --golden DIR [--refresh] [--into DIR]\n");
        return 2;
    }
    if (!tongban::gallery::isWhereTheyWereMade()) {
        std::printf("golden pictures are judged on Debian 12 only\n");
        return tongban::gallery::kSkipped;
    }
    Album album(words.value(QStringLiteral("golden")), words.value(QStringLiteral("into")),
                words.isSet(QStringLiteral("refresh")) ? Album::Use::Refresh : Album::Use::Compare);
    return tongban::audit::run(album);
}
