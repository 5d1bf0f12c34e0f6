// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/schema.h"
#include "client/store/person/schema.h"
#include "sync/crypto/digest.h"
#include "sync/sql/migrations.h"
#include "sync/sql/statement.h"
#include "tests/client/store/store_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::store;
using tongban::testing::operationOf;
using tongban::testing::StoreBench;

namespace
{

std::string fingerprint(std::span<const char* const> steps, std::size_t count)
{
    std::string all;
    for (const char* const step : steps.first(count))
        all += step;
    return crypto::toHex(crypto::sha256(all)).substr(0, 16);
}

// Everything SQLite says of the tables and indexes.
std::string tablesOf(sql::Connection& connection)
{
    auto rows = connection.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name");
    std::string all;
    while (rows && rows->step().value_or(false)) {
        for (const int column : {0, 1, 2})
            all.append(rows->text(column)).append(" ");
    }
    return all;
}

// As a program left it that knew only the first step.
void makeFirstFile(StoreBench& bench, const v1::PrincipalEntry& entry, const char* more)
{
    const auto folder = bench.paths.person(entry.file_name());
    std::filesystem::create_directories(folder);
    const auto file = sql::Connection::open(folder / "data.db", {.key = crypto::asBytes(entry.file_key())});
    QVERIFY(file);
    QVERIFY(sql::migrate(**file, personMigrations().first(1)));
    QVERIFY((*file)->exec(more));
}

} // namespace

class PersonSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepThatFilesWereMadeByIsNeverChanged()
    {
        QCOMPARE(fingerprint(personMigrations(), 4), std::string("4fa695a24978c9f0"));
        QCOMPARE(fingerprint(catalogueMigrations(), 1), std::string("8744e1fcddf2cc3d"));
    }

    void anEarlierFileBecomesLikeANewOne_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("the first program's") << QByteArray("INSERT INTO used_op (op_id) VALUES ('op1')");
        // Between the two some files were made in this way.
        QTest::newRow("one made with the narrow table")
            << QByteArray("DROP TABLE used_op; CREATE TABLE used_op (op_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID; "
                          "INSERT INTO used_op (op_id) VALUES ('op1')");
    }
    void anEarlierFileBecomesLikeANewOne()
    {
        QFETCH(const QByteArray, more);
        StoreBench bench;
        const std::string fresh = tablesOf(bench.openPerson(bench.addPrincipal("new"))->connection());
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        makeFirstFile(bench, entry, more.constData());
        const auto file = bench.openPerson(entry);
        QVERIFY(!fresh.empty());
        QCOMPARE(tablesOf(file->connection()), fresh);
        // What was used stays used.
        QCOMPARE(file->outbox().write(operationOf("op1", "x")).error().code, ErrorCode::AlreadyExists);
        QVERIFY(file->outbox().write(operationOf("op2", "x")));
    }
};

TONGBAN_TEST(PersonSchemaTest)

#include "tst_person_schema.moc"
