// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/fetch_ahead.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <string>
#include <vector>

using namespace tongban;
using namespace tongban::catalogue;

namespace
{

constexpr std::size_t kMost = 1000;

// Gives each path back as its content; "missing" is not there. Remembers what was asked for and whether two ever were
// at once.
class Echo final : public CatalogueSource
{
public:
    Result<std::string> fetch(std::string_view path, std::size_t, const Progress& progress) override
    {
        if (m_busy.exchange(true))
            m_overlapped = true;
        {
            const std::lock_guard lock(m_mutex);
            m_asked.emplace_back(path);
        }
        if (progress)
            progress(static_cast<std::int64_t>(path.size()), static_cast<std::int64_t>(path.size()));
        m_busy = false;
        if (path == "missing")
            return fail(ErrorCode::NotFound, "not there");
        return std::string(path);
    }
    [[nodiscard]] std::vector<std::string> asked()
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    [[nodiscard]] bool overlapped() const
    {
        return m_overlapped;
    }

private:
    std::mutex m_mutex;
    std::vector<std::string> m_asked;
    std::atomic<bool> m_busy = false;
    std::atomic<bool> m_overlapped = false;
};

Result<std::string> inBrackets(const std::string& file)
{
    return "(" + file + ")";
}

} // namespace

class FetchAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeInTheOrderInWhichTheyWereBegun()
    {
        Echo source;
        FetchAhead ahead;
        for (const char* path : {"a", "b", "c"})
            ahead.begin(source, path, kMost, inBrackets);
        for (const char* path : {"a", "b", "c"}) {
            QVERIFY(ahead.has(path));
            QCOMPARE(ahead.take({}).value(), "(" + std::string(path) + ")");
        }
        QVERIFY(!ahead.has("c"));
        QCOMPARE(source.asked(), (std::vector<std::string>{"a", "b", "c"}));
        QVERIFY(!source.overlapped());
    }

    void moreMayBeBegunAtAnyTime()
    {
        Echo source;
        FetchAhead ahead;
        ahead.begin(source, "0", kMost, inBrackets);
        for (int i = 1; i < 200; ++i) {
            ahead.begin(source, std::to_string(i), kMost, inBrackets);
            QCOMPARE(ahead.take({}).value(), "(" + std::to_string(i - 1) + ")");
        }
        QVERIFY(!source.overlapped());
    }

    void oneThatIsNotThereDoesNotKeepTheNextOneFromComing()
    {
        Echo source;
        FetchAhead ahead;
        ahead.begin(source, "missing", kMost, inBrackets);
        ahead.begin(source, "b", kMost, inBrackets);
        QVERIFY(ahead.take({}).error().code == ErrorCode::NotFound);
        QCOMPARE(ahead.take({}).value(), std::string("(b)"));
    }

    // The source is free for something else, and what was begun is asked for again if it is wanted.
    void whatIsSettledIsGone()
    {
        Echo source;
        FetchAhead ahead;
        for (const char* path : {"a", "b", "c"})
            ahead.begin(source, path, kMost, inBrackets);
        ahead.settle();
        QVERIFY(!ahead.has("a"));
        const std::size_t asked = source.asked().size();
        QVERIFY(source.fetch("other", kMost, {}).has_value());
        QCOMPARE(source.asked().size(), asked + 1);
        QVERIFY(!source.overlapped());
        ahead.begin(source, "d", kMost, inBrackets);
        QVERIFY(ahead.has("d"));
        QCOMPARE(ahead.take({}).value(), std::string("(d)"));
    }
};

TONGBAN_TEST(FetchAheadTest)
#include "tst_fetch_ahead.moc"
