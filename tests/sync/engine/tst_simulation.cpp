// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/sync/engine/engine_bench.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tongban;
using namespace tongban::testing;
using namespace std::chrono_literals;

namespace
{

// One life of a device: people write, the network fails, programs are killed, the platform works, forgets and is
// restored. What must hold is checked after every commit and at the end.
class Life
{
public:
    explicit Life(std::uint64_t seed)
        : m_random(seed)
        , m_bench(seed)
    {
        m_bench.fate = [this](const v1::ExchangeRequest&) { return draw(); };
        m_bench.uploadFault = [this](const v1::Attachment&) { return drawUploadFault(); };
        m_bench.committed = [this] { checkView(); };
        m_bench.platform.setPageRecords(1 + m_random.below(4));
    }

    QStringList live()
    {
        for (int i = 0; i < 60; ++i)
            happen();
        m_faults = false;
        m_bench.platform.calm();
        m_bench.store.failCommits(0);
        m_bench.feed(engine::NetworkUp{});
        const int before = m_bench.platform.exchanges();
        m_bench.runUntilQuiet(60);
        require(m_bench.platform.exchanges() - before <= 50, "too many round trips");
        checkEnd();
        m_bench.platform.backUp();
        m_bench.runFor(6min);
        require(left() == 0, "durable operations are kept");
        return m_findings;
    }

    [[nodiscard]] std::string trace() const
    {
        return m_bench.trace();
    }

private:
    void happen()
    {
        switch (m_random.below(12)) {
        case 0:
        case 1:
        case 2: write(); break;
        case 3: m_bench.platform.put("message", std::to_string(m_random.below(6)), "m"); break;
        case 4: m_bench.platform.remove("message", std::to_string(m_random.below(6))); break;
        case 5: m_bench.feed(engine::PullRequested{}); break;
        case 6: m_bench.restart(); break;
        case 7: platformTrouble(); break;
        case 8: m_bench.store.failCommits(m_random.below(2)); break;
        case 9: m_random.oneIn(2) ? m_bench.feed(engine::NetworkDown{}) : m_bench.feed(engine::NetworkUp{}); break;
        default: m_bench.wake(); break;
        }
        for (int steps = m_random.below(12); steps > 0; --steps)
            m_bench.runOne();
        if (m_random.oneIn(3)) {
            m_bench.settle();
            require(m_bench.engine->awaitsStore() || m_bench.engine->armed().has_value(), "no wake-up is armed");
        }
    }

    void write()
    {
        static constexpr const char* kKinds[] = {"append", "append", "append", "append", "busy",
                                                 "photo",  "reject", "poison", "killer"};
        const std::string kind = kKinds[m_random.below(9)];
        const std::string lane = "case/" + std::to_string(m_random.below(4));
        v1::Operation operation = m_bench.operation(kind, lane, '<' + std::to_string(m_written.size()) + '>');
        if (kind == "photo")
            operation.add_attachments()->set_sha256("blob" + std::to_string(m_random.below(5)));
        if (!m_written.empty() && m_random.oneIn(4))
            operation.add_depends_on(
                m_written[static_cast<std::size_t>(m_random.below(static_cast<int>(m_written.size())))].op_id());
        m_written.push_back(operation);
        m_bench.write(operation);
    }

    void platformTrouble()
    {
        switch (m_random.below(4)) {
        case 0: m_bench.platform.backUp(); break;
        case 1: m_bench.platform.restore(); break;
        case 2: m_bench.platform.forgetCursors(); break;
        default: break;
        }
    }

    Fate draw()
    {
        if (!m_faults || m_random.oneIn(2))
            return Fate::Delivered;
        static constexpr Fate kFates[] = {Fate::RequestLost, Fate::AnswerLost,      Fate::AnswerTwice,
                                          Fate::Forged,      Fate::Unauthenticated, Fate::Delivered};
        return kFates[m_random.below(6)];
    }

    std::optional<Error> drawUploadFault()
    {
        if (!m_faults || m_random.oneIn(2))
            return std::nullopt;
        return Error{ErrorCode::Unavailable, {}};
    }

    // Nothing a person saw saved vanishes: it is replayed from the outbox, or the base shows it.
    void checkView()
    {
        for (const v1::Operation& operation : m_written) {
            const v1::OutboxEntry* const entry = m_bench.store.entry(operation.op_id());
            if (entry != nullptr && !entry->pulled())
                continue;
            require(baseShows(operation), "an accepted operation vanished from view: " + operation.payload());
        }
    }

    [[nodiscard]] bool baseShows(const v1::Operation& operation) const
    {
        const std::string& lane = operation.lane();
        const auto row = m_bench.store.base().find({"case", lane.substr(lane.find('/') + 1)});
        return row != m_bench.store.base().end() && row->second.body().find(operation.payload()) != std::string::npos;
    }

    void checkEnd()
    {
        require(m_bench.equalToPlatform(), "device and platform differ");
        for (const std::string& complaint : m_bench.platform.complaints())
            m_findings.append(QString::fromStdString(complaint));
        const std::vector<std::string>& effects = m_bench.platform.effects();
        require(std::set<std::string>(effects.begin(), effects.end()).size() == effects.size(),
                "an operation had two effects");
        checkOrder(effects);
        for (const v1::Operation& operation : m_written)
            checkOutcome(operation, effects);
    }

    void checkOrder(const std::vector<std::string>& effects)
    {
        std::map<std::string, std::size_t> lastOfLane;
        for (const std::string& opId : effects) {
            const auto written = std::find_if(m_written.begin(), m_written.end(),
                                              [&opId](const v1::Operation& one) { return one.op_id() == opId; });
            const auto index = static_cast<std::size_t>(written - m_written.begin());
            const auto [last, first] = lastOfLane.emplace(written->lane(), index);
            require(first || last->second < index, "the order of a lane is broken");
            last->second = index;
        }
    }

    void checkOutcome(const v1::Operation& operation, const std::vector<std::string>& effects)
    {
        const bool done = std::find(effects.begin(), effects.end(), operation.op_id()) != effects.end();
        const v1::OutboxState state = m_bench.stateOf(operation.op_id());
        const bool dead = m_bench.reasonOf(operation.op_id()) == "other_refused";
        if (operation.kind() == "reject")
            require(!done && (state == v1::OUTBOX_STATE_NEEDS_ATTENTION || dead), "a refusal is not shown");
        else
            require(done || dead, "an operation is lost: " + operation.kind() + operation.payload());
    }

    [[nodiscard]] int left() const
    {
        int kept = 0;
        for (const v1::Operation& operation : m_written)
            kept += m_bench.stateOf(operation.op_id()) == v1::OUTBOX_STATE_ACCEPTED ? 1 : 0;
        return kept;
    }

    void require(bool holds, const std::string& otherwise)
    {
        if (!holds)
            m_findings.append(QString::fromStdString(otherwise));
    }

    SeededRandom m_random;
    EngineBench m_bench;
    std::vector<v1::Operation> m_written;
    bool m_faults = true;
    QStringList m_findings;
};

} // namespace

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWhateverHappens()
    {
        // ./dev check lives more lives.
        const int lives =
            qEnvironmentVariableIsSet("TONGBAN_SEEDS") ? qEnvironmentVariableIntValue("TONGBAN_SEEDS") : 1'000;
        for (int seed = 1; seed <= lives; ++seed) {
            const QStringList findings = Life(static_cast<std::uint64_t>(seed)).live();
            QVERIFY2(findings.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(findings.join(QStringLiteral("; ")))));
        }
    }

    void theSameSeedGivesTheSameTrace()
    {
        Life first(7);
        Life second(7);
        first.live();
        second.live();
        QCOMPARE(first.trace(), second.trace());
    }
};

TONGBAN_TEST(SimulationTest)

#include "tst_simulation.moc"
