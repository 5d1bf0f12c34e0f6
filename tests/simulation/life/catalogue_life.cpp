// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/life/catalogue_life.h"

#include "sync/catalogue/bundle/bundle_source.h"
#include "sync/catalogue/trust/head_check.h"
#include "tests/simulation/trace_hash.h"

#include <algorithm>

namespace tongban::simulation
{

namespace
{

constexpr int kTurns = 16;
constexpr int kUpdatesInTheEnd = 4;
constexpr int kRequestsInTheEnd = 50;
constexpr int kClientVersion = 1;
constexpr std::chrono::hours kDecade{24 * 3652};
// Longer than a head is good for.
constexpr std::chrono::hours kFortyDays{24 * 40};

} // namespace

CatalogueLife::CatalogueLife(const LifePlan& plan)
    : m_plan(plan)
    // Not the sequence of the other plane.
    , m_random(testing::SeededRandom(~plan.seed).next())
    , m_line(m_random, m_tally)
    , m_reader(plan.mutation, m_clock, m_random)
    , m_image(m_reader.disk().image())
{
    if (plan.cutAt > 0)
        m_reader.disk().cutPowerAt(plan.cutAt);
}

Verdict CatalogueLife::live()
{
    for (int i = 0; i < kTurns; ++i) {
        happen();
        if (m_reader.disk().isDown() && m_reader.powerUp())
            m_tally.count(Rare::TornAway);
        check();
    }
    runToTheEnd();
    const std::uint64_t trace = traceHash(m_trace, std::to_string(m_reader.disk().trace()));
    return {m_findings.all(), m_tally, trace, m_reader.disk().steps()};
}

void CatalogueLife::happen()
{
    const int what = m_random.below(16);
    if (what < 5)
        update(kClientVersion);
    else if (what < 8)
        m_line.publish(m_newest = std::min(m_newest + 1 + m_random.below(2), SimCity::kVersions));
    else if (what < 11)
        disturbStorage();
    else if (what < 13)
        importBundle();
    else if (what < 14)
        updateFromForger();
    else if (what < 15)
        jumpClock();
    else {
        // Versions are published for programs from version 1 on.
        m_tally.count(Fault::OlderProgram);
        update(kClientVersion - 1);
    }
}

void CatalogueLife::disturbStorage()
{
    const int what = m_random.below(7);
    const bool storage = !m_plan.scenario;
    if (what < 1) {
        m_reader.quit();
    } else if (what < 2) {
        m_tally.count(Fault::ProgramKilled);
        m_reader.kill();
    } else if (what < 4 && storage) {
        m_tally.count(Fault::DevicePowerCut);
        m_reader.disk().cutPowerAt(1 + m_random.below(40));
    } else if (what < 5 && storage) {
        m_tally.count(Fault::DeviceDiskFull);
        m_reader.disk().fillUpFor(1 + m_random.below(6));
    } else if (what < 6 && storage) {
        rotAndPutBack();
    } else if (m_random.oneIn(2)) {
        m_image = m_reader.disk().image();
    } else if (storage) {
        m_tally.count(Fault::DeviceRestored);
        m_reader.putBack(m_image);
        m_seen = 0;
        m_checkedSteps = -1;
    }
}

void CatalogueLife::update(int clientVersion)
{
    const auto before = m_reader.isOpen() ? m_reader.held() : std::nullopt;
    const bool resumed = before && !before->fillingSegments.empty();
    const auto outcome = m_reader.update(m_line, false, clientVersion);
    note("update", outcome);
    if (outcome)
        countOutcome(*outcome, resumed);
    else
        countRefusal(outcome.error());
    m_findings.require(7,
                       !outcome || clientVersion >= kClientVersion || outcome->rung == catalogue::UpdateRung::Unchanged,
                       "a program took a catalogue it is too old for");
}

void CatalogueLife::updateFromForger()
{
    m_tally.count(Fault::ForgedCatalogue);
    m_line.forge(true);
    const auto outcome = m_reader.update(m_line, false, kClientVersion);
    m_line.forge(false);
    note("forged", outcome);
    m_findings.require(7, !outcome, "a catalogue of other keys was believed");
    if (!outcome && outcome.error().code == ErrorCode::Unsigned)
        m_tally.count(Rare::ForgeryRefused);
}

// On a stick: of any version, whole or only what changed, as it was or not.
std::string CatalogueLife::drawBundle()
{
    const int version = 1 + m_random.below(m_newest);
    if (version < m_seen)
        m_tally.count(Fault::BundleOld);
    const bool changes = version > 1 && m_random.oneIn(2);
    std::string file = changes ? simCity().changesBundle(version) : simCity().bundle(version);
    const int what = m_random.below(4);
    if (what == 0) {
        m_tally.count(Fault::BundleTampered);
        const auto at = static_cast<std::size_t>(m_random.below(static_cast<int>(file.size())));
        if (m_random.oneIn(3))
            file.resize(at);
        else
            file[at] = static_cast<char>(file[at] ^ (1 << m_random.below(8)));
    }
    v1::Bundle mixed;
    v1::Bundle other;
    if (what != 1 || !mixed.ParseFromString(file) ||
        !other.ParseFromString(simCity().bundle(1 + m_random.below(m_newest))))
        return file;
    m_tally.count(Fault::BundleMixed);
    if (m_random.oneIn(2))
        *mixed.mutable_segments() = other.segments();
    else
        mixed.set_manifest(other.manifest());
    return mixed.SerializeAsString();
}

void CatalogueLife::importBundle()
{
    import(drawBundle());
}

void CatalogueLife::import(const std::string& file)
{
    const auto source = catalogue::BundleSource::open(file);
    if (!source)
        return;
    const auto outcome = m_reader.update(**source, true, kClientVersion);
    note("bundle", outcome);
    if (outcome && outcome->stale)
        m_tally.count(Rare::StaleBundleShown);
    if (!outcome)
        countRefusal(outcome.error());
}

void CatalogueLife::rotAndPutBack()
{
    m_reader.quit();
    const MemoryDisk::Image before = m_reader.disk().image();
    if (m_reader.disk().isDown() || !m_reader.disk().rot(m_random))
        return;
    m_tally.count(Fault::DevicePageRots);
    m_reader.kill();
    const bool noticed = !m_reader.isOpen() || !m_reader.rows() || !m_reader.held();
    m_checkedSteps = -1;
    if (noticed)
        m_tally.count(Rare::RotNoticed);
    else
        check();
    m_reader.putBack(before);
}

void CatalogueLife::jumpClock()
{
    m_tally.count(Fault::ClockJump);
    const bool back = m_random.oneIn(3);
    if (m_random.oneIn(2))
        m_clock.setNow(testing::FakeClock().now());
    else
        m_clock.setNow(m_clock.now() + (m_random.oneIn(2) ? kFortyDays : back ? -kDecade : kDecade));
}

void CatalogueLife::runToTheEnd()
{
    m_line.calm();
    m_reader.disk().fillUpFor(0);
    (void)m_reader.powerUp();
    m_clock.setNow(testing::FakeClock().now());
    check();
    const int before = m_line.requests();
    for (int i = 0; i < kUpdatesInTheEnd; ++i) {
        note("in the end", m_reader.update(m_line, false, kClientVersion));
        check();
    }
    m_findings.require(3, m_line.requests() - before <= kRequestsInTheEnd, "too many requests for a catalogue");
    const auto rows = m_reader.isOpen() ? m_reader.rows() : std::nullopt;
    m_findings.require(3, rows && *rows == simCity().rows(m_newest), "device and city differ");
}

void CatalogueLife::note(std::string_view what, const Result<catalogue::UpdateOutcome>& outcome)
{
    const std::string came =
        outcome ? "version " + std::to_string(outcome->version) : std::string(errorCodeName(outcome.error().code));
    m_trace = traceHash(traceHash(m_trace, what), came);
    Story::tell(what, came + (outcome ? "" : ": " + outcome.error().detail));
}

void CatalogueLife::countOutcome(const catalogue::UpdateOutcome& outcome, bool resumed)
{
    switch (outcome.rung) {
    case catalogue::UpdateRung::Pack: m_tally.count(Rare::UpdateByPack); break;
    case catalogue::UpdateRung::Deltas: m_tally.count(Rare::UpdateByDeltas); break;
    case catalogue::UpdateRung::Segments:
        m_tally.count(resumed ? Rare::FirstSyncResumed : Rare::UpdateBySegments);
        break;
    case catalogue::UpdateRung::Unchanged: break;
    }
}

void CatalogueLife::countRefusal(const Error& error)
{
    if (error.code == ErrorCode::RolledBack)
        m_tally.count(Rare::RolledBackRefused);
    if (error.code == ErrorCode::Expired)
        m_tally.count(Rare::ExpiredRefused);
}

void CatalogueLife::check()
{
    if (!m_reader.isOpen() || m_checkedSteps == m_reader.disk().steps())
        return;
    m_checkedSteps = m_reader.disk().steps();
    const auto held = m_reader.held();
    const auto rows = m_reader.rows();
    if (!held || !rows)
        return;
    const bool known = std::all_of(rows->begin(), rows->end(), [](const auto& row) { return simCity().knows(row); });
    m_findings.require(7, known, "a record that nobody published is in the tables");
    checkVersion(*held, *rows);
    const auto root = held->root == simCity().pinnedRoot() || held->root.empty();
    if (!root && !std::exchange(m_secondRootSeen, true))
        m_tally.count(Rare::NewRootFollowed);
}

void CatalogueLife::checkVersion(const catalogue::HeldCatalogue& held, const CatalogueRows& rows)
{
    const std::string& envelope = held.head.empty() ? held.fillingHead : held.head;
    const auto head = catalogue::readStoredHead(envelope);
    if (!head)
        return m_findings.require(5, m_seen == 0 && envelope.empty(), "a device forgot the version it holds");
    m_findings.require(5, head->version() >= m_seen, "the catalogue's version went back");
    m_seen = head->version();
    const bool published = m_seen >= 1 && m_seen <= SimCity::kVersions;
    m_findings.require(7, published, "a version that nobody published");
    if (published && !held.head.empty())
        m_findings.require(4, rows == simCity().rows(static_cast<int>(m_seen)), "a catalogue is not one version");
}

} // namespace tongban::simulation
