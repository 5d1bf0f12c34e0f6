// SPDX-License-Identifier: Apache-2.0
#include "sync/sql/connection.h"
#include "sync/sql/migrations.h"
#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <limits>

using namespace tongban;
using namespace tongban::sql;

namespace
{

using Key = std::array<std::uint8_t, 32>;

Key keyOf(std::uint8_t fill)
{
    Key key;
    key.fill(fill);
    return key;
}

std::unique_ptr<Connection> openOrDie(const QString& path, const Key& key)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path.toStdString(), {key});
    return connection ? *std::move(connection) : nullptr;
}

std::int64_t numberOf(Connection& connection, const char* sql)
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement || !statement->step())
        return std::numeric_limits<std::int64_t>::min();
    return statement->integer(0);
}

} // namespace

class SqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeDurableLaterIsWrittenAtOnceAndTheNextOneWaitsForTheDiskAgain()
    {
        constexpr std::int64_t kNormal = 1;
        constexpr std::int64_t kFull = 2;
        const QTemporaryDir folder;
        auto connection = openOrDie(folder.filePath(QStringLiteral("a.db")), keyOf(1));
        QVERIFY(connection && connection->exec("CREATE TABLE t(x)"));
        for (const bool commits : {true, false}) {
            auto transaction = Transaction::begin(*connection, Durability::Later);
            QCOMPARE(numberOf(*connection, "PRAGMA synchronous"), kNormal);
            QVERIFY(connection->exec("INSERT INTO t VALUES (1)"));
            if (commits)
                QVERIFY(transaction->commit());
        }
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM t"), 1);
        QCOMPARE(numberOf(*connection, "PRAGMA synchronous"), kFull);
    }

    void aCopyHoldsWhatWasCommittedAndAnEncryptedFileIsNotCopied()
    {
        const QTemporaryDir folder;
        const std::string copy = folder.filePath(QStringLiteral("copy.db")).toStdString();
        const auto plain = Connection::open(folder.filePath(QStringLiteral("plain.db")).toStdString(), {});
        QVERIFY((*plain)->exec("CREATE TABLE t(x); INSERT INTO t VALUES (7)"));
        QVERIFY((*plain)->copyTo(copy));
        QVERIFY((*plain)->exec("INSERT INTO t VALUES (8)"));
        // Once more over the one before.
        QCOMPARE(numberOf(**Connection::open(copy, {}), "SELECT sum(x) FROM t"), 7);
        QVERIFY((*plain)->copyTo(copy));
        QCOMPARE(numberOf(**Connection::open(copy, {}), "SELECT sum(x) FROM t"), 15);
        const auto secret = openOrDie(folder.filePath(QStringLiteral("secret.db")), keyOf(1));
        QVERIFY(secret->exec("CREATE TABLE t(x)"));
        const QString leaked = folder.filePath(QStringLiteral("leaked.db"));
        QVERIFY(!secret->copyTo(leaked.toStdString()));
        QCOMPARE(QFile(leaked).size(), 0);
    }

    void aWrongKeyIsRefusedAndTheFileStaysAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        {
            auto connection = openOrDie(path, keyOf(1));
            QVERIFY(connection && connection->exec("CREATE TABLE t(x); INSERT INTO t VALUES (7)"));
        }
        QCOMPARE(Connection::open(path.toStdString(), {keyOf(2)}).error().code, ErrorCode::WrongKey);
        QCOMPARE(Connection::open(path.toStdString(), {}).error().code, ErrorCode::WrongKey);
        auto again = openOrDie(path, keyOf(1));
        QCOMPARE(numberOf(*again, "SELECT x FROM t"), 7);
    }

    void aTransactionThatIsNotCommittedIsRolledBack()
    {
        const QTemporaryDir folder;
        auto connection = openOrDie(folder.filePath(QStringLiteral("a.db")), keyOf(1));
        QVERIFY(connection->exec("CREATE TABLE t(x)"));
        {
            Result<Transaction> transaction = Transaction::begin(*connection);
            QVERIFY(transaction.has_value());
            QVERIFY(connection->exec("INSERT INTO t VALUES (1)"));
        }
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM t"), 0);
        {
            Result<Transaction> transaction = Transaction::begin(*connection);
            QVERIFY(connection->exec("INSERT INTO t VALUES (1)"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM t"), 1);
    }

    void valuesComeBackAsTheyWentIn()
    {
        const QTemporaryDir folder;
        auto connection = openOrDie(folder.filePath(QStringLiteral("a.db")), keyOf(1));
        QVERIFY(connection->exec("CREATE TABLE t(a, b, c, d, e) STRICT").has_value() == false);
        QVERIFY(connection->exec("CREATE TABLE t(a TEXT, b BLOB, c INTEGER, d REAL, e TEXT) STRICT"));
        Result<Statement> insert = connection->prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)");
        const std::string bytes("a\0b", 3);
        QVERIFY(insert->bind(std::string_view("王桂兰"), asBlob(bytes), std::numeric_limits<std::int64_t>::min(), 0.5,
                             nullptr));
        QVERIFY(insert->run());
        Result<Statement> select = connection->prepare("SELECT a, b, c, d, e FROM t");
        QVERIFY(*select->step());
        QCOMPARE(select->text(0), std::string_view("王桂兰"));
        QCOMPARE(select->blob(1), std::string_view(bytes));
        QCOMPARE(select->integer(2), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(select->real(3), 0.5);
        QVERIFY(select->isNull(4));
        QVERIFY(!*select->step());
    }

    void migrationsGoForwardOnceAndNeverBack()
    {
        const QTemporaryDir folder;
        auto connection = openOrDie(folder.filePath(QStringLiteral("a.db")), keyOf(1));
        const std::array<const char*, 2> steps{"CREATE TABLE t(x); INSERT INTO t VALUES (1)",
                                               "INSERT INTO t VALUES (2)"};
        QVERIFY(migrate(*connection, std::span(steps).first(1)));
        QVERIFY(migrate(*connection, steps));
        QVERIFY(migrate(*connection, steps));
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM t"), 2);
        QCOMPARE(migrate(*connection, std::span(steps).first(1)).error().code, ErrorCode::FailedPrecondition);
    }

    void aFailedMigrationLeavesTheVersionBefore()
    {
        const QTemporaryDir folder;
        auto connection = openOrDie(folder.filePath(QStringLiteral("a.db")), keyOf(1));
        const std::array<const char*, 1> broken{"CREATE TABLE t(x); CREATE TABLE t(x)"};
        QVERIFY(!migrate(*connection, broken).has_value());
        QCOMPARE(numberOf(*connection, "PRAGMA user_version"), 0);
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM sqlite_schema"), 0);
    }

    void aFullDiskIsSaidToBeFullAndLosesNothing()
    {
        const QTemporaryDir folder;
        auto connection = openOrDie(folder.filePath(QStringLiteral("a.db")), keyOf(1));
        QVERIFY(connection->exec("CREATE TABLE t(x); INSERT INTO t VALUES (1); PRAGMA max_page_count = 4"));
        QCOMPARE(connection->exec("INSERT INTO t VALUES (zeroblob(1000000))").error().code, ErrorCode::StorageFull);
        QCOMPARE(numberOf(*connection, "SELECT count(*) FROM t"), 1);
        QVERIFY(connection->exec("PRAGMA max_page_count = 1000; INSERT INTO t VALUES (zeroblob(1000000))"));
    }

    void aDamagedPageIsNoticedNotRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("reading it") << QByteArray("SELECT x FROM t");
        QTest::newRow("reading past it") << QByteArray("SELECT count(*) FROM t WHERE x > 0");
        // SQLite's own word for these is a mere "SQL logic error".
        QTest::newRow("writing over it") << QByteArray("UPDATE t SET x = 1 WHERE rowid > 0");
        QTest::newRow("removing it") << QByteArray("DELETE FROM t WHERE rowid > 0");
    }

    void aDamagedPageIsNoticedNotRead()
    {
        QFETCH(const QByteArray, sql);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        {
            auto connection = openOrDie(path, keyOf(1));
            QVERIFY(connection->exec("CREATE TABLE t(x); INSERT INTO t VALUES (zeroblob(100000))"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(5 * 8192 + 100));
        QCOMPARE(file.write("damaged"), 7);
        file.close();
        auto connection = openOrDie(path, keyOf(1));
        QVERIFY(connection);
        QVERIFY(!connection->metDamage());
        Result<Statement> statement = connection->prepare(sql.constData());
        const Result<bool> row = statement->step();
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::Damaged);
        QVERIFY(connection->metDamage());
    }

    void aMistakeIsNoDamage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        const auto connection = openOrDie(path, keyOf(1));
        QVERIFY(connection->exec("CREATE TABLE t(x UNIQUE); INSERT INTO t VALUES (1)"));
        QCOMPARE(connection->exec("no SQL").error().code, ErrorCode::Storage);
        QCOMPARE(connection->exec("ROLLBACK").error().code, ErrorCode::Storage);
        QCOMPARE(connection->exec("INSERT INTO t VALUES (1)").error().code, ErrorCode::AlreadyExists);
        QVERIFY(!connection->metDamage());
    }

    void aFileThatWasReplacedIsKnownToBe()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        const auto connection = openOrDie(path, keyOf(1));
        QVERIFY(connection->exec("CREATE TABLE t(x)"));
        QVERIFY(!connection->isReplaced());
        for (const char* suffix : {"", "-wal", "-shm"})
            QVERIFY(QFile::remove(path + QLatin1String(suffix)));
        QVERIFY(connection->isReplaced());
        const auto other = openOrDie(path, keyOf(1));
        QVERIFY(connection->isReplaced());
        QVERIFY(!other->isReplaced());
    }

    void nothingPlainStandsInAnyFile()
    {
        const QTemporaryDir folder;
        auto connection = openOrDie(folder.filePath(QStringLiteral("a.db")), keyOf(1));
        QVERIFY(connection->exec("CREATE TABLE planted_table(x); INSERT INTO planted_table VALUES ('planted words')"));
        int files = 0;
        QDirIterator it(folder.path(), QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("planted"));
            QVERIFY(!bytes.startsWith("SQLite format"));
            ++files;
        }
        QVERIFY(files >= 2);
    }
};

TONGBAN_TEST(SqlTest)

#include "tst_sql.moc"
