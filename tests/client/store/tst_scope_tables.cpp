// SPDX-License-Identifier: Apache-2.0
#include "sync/base/record_checksum.h"
#include "sync/sql/connection.h"
#include "sync/sql/statement.h"
#include "tests/client/store/store_bench.h"
#include "tests/support/memory_scope_store.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::store;
using tongban::testing::MemoryScopeStore;
using tongban::testing::operationOf;
using tongban::testing::StoreBench;

namespace
{

v1::Change change(const std::string& id, std::int64_t version, bool deleted = false)
{
    v1::Change value;
    value.set_collection("case");
    value.set_id(id);
    value.set_version(version);
    value.set_body(deleted ? "" : "body " + id + " " + std::to_string(version));
    value.set_deleted(deleted);
    return value;
}

engine::ScopeCommit pullOf(std::vector<v1::Change> changes, bool finish, bool replaceBase = false, bool drop = false)
{
    engine::ScopeCommit commit;
    commit.state.principalId = "self";
    commit.state.cursor = "cursor";
    commit.pull = engine::PullStep{drop, std::move(changes), finish, replaceBase};
    return commit;
}

} // namespace

class ScopeTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileKnowsItsPrincipalAndNothingElse()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        engine::ScopeState state;
        state.principalId = "self";
        QVERIFY(file->scope().loadScope().value() == state);
        QVERIFY(file->scope().loadOutbox().value().empty());
    }

    void theStateIsKeptWhole()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        engine::ScopeCommit commit;
        commit.state = {"self", "grant", 3, std::string("cur\0sor", 7), 5, 6, {true, "page", true}};
        QVERIFY(bench.openPerson(entry)->scope().commit(commit));
        QVERIFY(bench.openPerson(entry)->scope().loadScope().value() == commit.state);
    }

    void peopleSeeNothingOfAPullBeforeItIsFinished()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        QCOMPARE(file->scope().commit(pullOf({change("a", 1), change("b", 1)}, true)).value(),
                 recordChecksum("case", "a", 1) + recordChecksum("case", "b", 1));
        QVERIFY(file->scope().commit(pullOf({change("a", 2)}, false)));
        QCOMPARE(file->records().version("case", "a").value(), 1);
        QCOMPARE(file->scope().commit(pullOf({change("b", 2, true)}, true)).value(), recordChecksum("case", "a", 2));
        QCOMPARE(file->records().body("case", "a").value().value(), std::string("body a 2"));
        QVERIFY(!file->records().body("case", "b").value());
    }

    void aPullInOnePageTellsTheSameChangesTwiceAndTheLastOneWins()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        QVERIFY(file->scope().commit(pullOf({change("a", 1), change("a", 2), change("b", 1)}, true)));
        QCOMPARE(file->records().version("case", "a").value(), 2);
        QVERIFY(file->scope().commit(pullOf({change("a", 3, true), change("a", 4), change("b", 2, true)}, true)));
        QCOMPARE(file->records().body("case", "a").value().value(), std::string("body a 4"));
        QVERIFY(!file->records().body("case", "b").value());
    }

    // Every page written costs a phone time, and its flash a life.
    void whatStaysAsItIsIsNotWrittenAgain()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        const engine::ScopeCommit commit = pullOf({}, true);
        QVERIFY(file->scope().commit(commit));
        const auto written = [&file] {
            auto rows = file->connection().prepare("SELECT total_changes()");
            return rows->step() ? rows->integer(0) : -1;
        };
        const std::int64_t before = written();
        QVERIFY(file->scope().commit(commit));
        QCOMPARE(written(), before);
        engine::ScopeCommit moved = commit;
        moved.state.cursor = "next";
        QVERIFY(file->scope().commit(moved));
        QCOMPARE(written(), before + 1);
    }

    void aSnapshotReplacesTheBaseAndNeverTouchesTheOutbox()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        QVERIFY(file->outbox().write(operationOf("op1", "x")));
        QVERIFY(file->scope().commit(pullOf({change("old", 1)}, true)));
        QVERIFY(file->scope().commit(pullOf({change("stale", 1)}, false)));
        QVERIFY(file->scope().commit(pullOf({change("new", 9)}, true, true, true)));
        QVERIFY(!file->records().body("case", "old").value());
        QVERIFY(!file->records().body("case", "stale").value());
        QCOMPARE(file->records().bodies("case").value().size(), std::size_t{1});
        QCOMPARE(file->scope().loadOutbox().value().size(), std::size_t{1});
    }

    void anEntryKeepsTheBytesItWasWrittenWith()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        v1::OutboxEntry entry = *file->outbox().write(operationOf("op1", "frozen"));
        entry.set_state(v1::OUTBOX_STATE_SENDING);
        entry.set_attempts(2);
        entry.mutable_operation()->set_payload("another");
        engine::ScopeCommit commit;
        commit.updatedEntries = {entry};
        v1::OutboxEntry unknown = entry;
        unknown.mutable_operation()->set_op_id("never written");
        commit.updatedEntries.push_back(unknown);
        QVERIFY(file->scope().commit(commit));
        const auto held = file->scope().loadOutbox().value();
        QCOMPARE(held.size(), std::size_t{1});
        QCOMPARE(held[0].operation().payload(), std::string("frozen"));
        QCOMPARE(held[0].state(), v1::OUTBOX_STATE_SENDING);
        QCOMPARE(held[0].attempts(), 2);
        QCOMPARE(held[0].position(), entry.position());
    }

    // The engine's own tests run on MemoryScopeStore: the file has to be the same thing.
    void itDoesWhatTheStoreInMemoryDoesWhateverComes()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        const auto file = bench.openPerson(entry);
        MemoryScopeStore memory("self");
        for (int i = 0; i < 5; ++i) {
            const v1::Operation operation = operationOf(("op" + std::to_string(i)).c_str(), "x");
            memory.write(operation);
            QVERIFY(file->outbox().write(operation));
        }
        for (int step = 0; step < 120; ++step) {
            engine::ScopeCommit commit =
                pullOf({}, bench.random.below(3) == 0, bench.random.below(5) == 0, bench.random.below(6) == 0);
            commit.state.epoch = step;
            for (int i = bench.random.below(4); i > 0; --i)
                commit.pull->changes.push_back(
                    change(std::to_string(bench.random.below(9)), bench.random.below(99), bench.random.below(4) == 0));
            if (bench.random.below(20) == 0)
                commit.removedOperations.push_back("op" + std::to_string(bench.random.below(5)));
            QCOMPARE(file->scope().commit(commit).value(), memory.commit(commit).value());
            QCOMPARE(file->scope().loadOutbox().value().size(), memory.outboxSize());
        }
        QVERIFY(bench.openPerson(entry)->scope().loadScope().value() == memory.state());
    }
};

TONGBAN_TEST(ScopeTablesTest)

#include "tst_scope_tables.moc"
