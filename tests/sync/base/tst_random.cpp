// SPDX-License-Identifier: Apache-2.0
#include "sync/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

namespace
{

class CountingRandom final : public tongban::Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next = 0;
};

} // namespace

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsThirtyTwoLowerCaseHexDigits()
    {
        CountingRandom random;
        QCOMPARE(tongban::randomId(random), std::string("000102030405060708090a0b0c0d0e0f"));
    }

    void everyValueBelowTheBoundIsReached()
    {
        CountingRandom random;
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(tongban::randomBelow(random, 7));
        QCOMPARE(seen.size(), std::size_t{7});
        QCOMPARE(*seen.rbegin(), std::uint64_t{6});
    }
};

TONGBAN_TEST(RandomTest)

#include "tst_random.moc"
