// SPDX-License-Identifier: Apache-2.0
// tongban-audit [--eighth N] [--only WORD] [--pictures DIR] [--pseudo]: opens every page in every look and prints what
// somebody would stumble over, one line each; 1 when there is anything.
#include "tests/audit/audit.h"
#include "tests/audit/page_list.h"
#include "tests/e2e/tour/server_process.h"
#include "tests/support/pseudo_translator.h"

#include <QAccessible>
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace tongban::audit
{

namespace
{

constexpr int kParts = 8;

struct Wish {
    // Which eighth of all; none: all of them.
    std::optional<int> eighth;
    // Only pages and looks with this in their name.
    QString only;
    // Where to keep a picture of each; empty: nowhere.
    QString pictures;
    bool pseudo = false;
};

class Walk
{
public:
    explicit Walk(Wish wish)
        : m_wish(std::move(wish))
    {
    }

    void through(SeededClient& client, const QList<PageCase>& pages)
    {
        const QList<Look> looks = allLooks();
        for (const Look& look : looks) {
            bool worn = false;
            for (const PageCase& page : pages) {
                if (!isWanted(page, look))
                    continue;
                if (!worn)
                    client.wear(look);
                worn = true;
                visit(client, page, look);
            }
        }
    }

    [[nodiscard]] int findings() const
    {
        return m_findings;
    }
    [[nodiscard]] int views() const
    {
        return m_views;
    }

private:
    [[nodiscard]] bool isWanted(const PageCase& page, const Look& look)
    {
        const int number = m_number++;
        const QString name = page.name + QLatin1Char(' ') + look.name();
        // Not in step with the number of pages: each eighth sees every look and every page in turn.
        const bool mine = !m_wish.eighth || (number + number / kParts) % kParts == *m_wish.eighth;
        return mine && (m_wish.only.isEmpty() || name.contains(m_wish.only));
    }

    void visit(SeededClient& client, const PageCase& page, const Look& look)
    {
        ++m_views;
        if (!client.open(page.route, page.params))
            return say(page, look, {QStringLiteral("page"), QStringLiteral("does not come")});
        settleWindow(client.window());
        if (!m_wish.pictures.isEmpty())
            (void)client.window().grabWindow().save(m_wish.pictures + QLatin1Char('/') + page.name + QLatin1Char(' ') +
                                                    look.name() + QStringLiteral(".png"));
        for (const Finding& one : auditWindow(client.window(), look.target()))
            say(page, look, one);
    }

    void say(const PageCase& page, const Look& look, const Finding& finding)
    {
        ++m_findings;
        std::printf("%s | %s | %s: %s\n", qUtf8Printable(page.name), qUtf8Printable(look.name()),
                    qUtf8Printable(finding.kind), qUtf8Printable(finding.element));
        std::fflush(stdout);
    }

    Wish m_wish;
    int m_number = 0;
    int m_findings = 0;
    int m_views = 0;
};

// The person who has finished, rated and running cases, and the one with a correction to make.
Result<void> walkPeople(Walk& walk, const e2e::ServerProcess& server, const QString& folder)
{
    const SystemClock clock;
    {
        TRY_ASSIGN(const QString code, server.codeOf(QStringLiteral("于建国")));
        SeededClient client(folder + QStringLiteral("/son"), server.url(), server.rootFile(), clock);
        TRY(client.enter(code));
        walk.through(client, everyPage(client));
    }
    TRY_ASSIGN(const QString code, server.codeOf(QStringLiteral("李红")));
    SeededClient client(folder + QStringLiteral("/shop"), server.url(), server.rootFile(), clock);
    TRY(client.enter(code, QStringLiteral("李红包子铺")));
    walk.through(client, correctionPages(client));
    return {};
}

Result<Wish> wishOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("eighth"), {}, QStringLiteral("N")},
                       {QStringLiteral("only"), {}, QStringLiteral("WORD")},
                       {QStringLiteral("pictures"), {}, QStringLiteral("DIR")},
                       {QStringLiteral("pseudo"), {}}});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return fail(ErrorCode::InvalidArgument, "[--eighth N] [--only WORD] [--pictures DIR] [--pseudo]");
    Wish wish{{},
              parser.value(QStringLiteral("only")),
              parser.value(QStringLiteral("pictures")),
              parser.isSet(QStringLiteral("pseudo"))};
    if (parser.isSet(QStringLiteral("eighth")))
        wish.eighth = parser.value(QStringLiteral("eighth")).toInt() % kParts;
    if (!wish.pictures.isEmpty())
        QDir().mkpath(wish.pictures);
    return wish;
}

int run(const Wish& wish)
{
    const QTemporaryDir folder;
    e2e::ServerProcess server(QCoreApplication::applicationDirPath() + QStringLiteral("/tongban-platform"),
                              folder.filePath(QStringLiteral("platform")),
                              QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian"));
    testing::PseudoTranslator pseudo;
    Walk walk(wish);
    const Result<void> walked = server.start().and_then([&] {
        if (wish.pseudo)
            QCoreApplication::installTranslator(&pseudo);
        return walkPeople(walk, server, folder.path());
    });
    if (!walked)
        std::fprintf(stderr, "tongban-audit: %s\n", walked.error().detail.c_str());
    std::printf("%d views, %d findings\n", walk.views(), walk.findings());
    return walked && walk.findings() == 0 && walk.views() > 0 ? 0 : 1;
}

} // namespace

} // namespace tongban::audit

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    const auto wish = tongban::audit::wishOf(QCoreApplication::arguments());
    if (!wish) {
        std::fprintf(stderr, "tongban-audit: %s\n", wish.error().detail.c_str());
        return 2;
    }
    return tongban::audit::run(*wish);
}
