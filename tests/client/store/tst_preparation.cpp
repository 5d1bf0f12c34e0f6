// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/preparation.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <memory>
#include <string>

using namespace tongban;
using namespace tongban::store;

namespace
{

// More than may be prepared ahead.
constexpr std::size_t kRecords = 1300;

std::string nameOf(std::size_t index)
{
    return "事项" + std::to_string(index);
}

std::shared_ptr<const catalogue::Changes> numberedGuides(std::size_t count)
{
    auto changes = std::make_shared<catalogue::Changes>();
    for (std::size_t i = 0; i < count; ++i) {
        v1::Guide guide;
        guide.set_id("g" + std::to_string(i));
        guide.set_name(nameOf(i));
        changes->push_back({"guide", guide.id(), guide.SerializeAsString(), i % 10 == 9});
    }
    return changes;
}

bool isNumbered(const PreparedRecord& record, std::size_t index)
{
    if (index % 10 == 9)
        return !record.guide.has_value();
    return record.guide.has_value() && record.guide->guide.name() == nameOf(index);
}

} // namespace

class PreparationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesInItsOrder()
    {
        const auto changes = numberedGuides(kRecords);
        Preparation preparation(*changes);
        QVERIFY(preparation.isOf(*changes));
        for (std::size_t i = 0; i < kRecords; ++i)
            QVERIFY2(isNumbered(preparation.take(i), i), nameOf(i).c_str());
        QVERIFY(preparation.isAllBegun());
    }

    // They are not worth a thread.
    void aFewArePreparedWhenTheyAreAskedFor()
    {
        const auto changes = numberedGuides(3);
        Preparation preparation(*changes);
        QVERIFY(!preparation.isAllBegun());
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(isNumbered(preparation.take(i), i));
        QVERIFY(preparation.isAllBegun());
    }

    // Memory: as much as the store is behind, and not a whole catalogue.
    void noMoreThanSomeHundredAreBegunAhead()
    {
        const auto changes = numberedGuides(kRecords);
        Preparation preparation(*changes);
        for (std::size_t i = 0; i < 100; ++i)
            QVERIFY(isNumbered(preparation.take(i), i));
        QVERIFY(!preparation.isAllBegun());
    }

    void itIsGivenUpWhileItIsAtIt()
    {
        auto changes = numberedGuides(kRecords);
        Preparation preparation(*changes, changes);
        changes.reset();
        QVERIFY(isNumbered(preparation.take(0), 0));
    }
};

TONGBAN_TEST(PreparationTest)
#include "tst_preparation.moc"
