// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/sim_device.h"

#include "client/store/person/schema.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/operation_signature.h"
#include "tests/simulation/disk/disk_vfs.h"
#include "tests/simulation/trace_hash.h"
#include "tests/simulation/world/mutant.h"
#include "tests/simulation/world/sim_folder.h"
#include "tests/simulation/world/story.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tongban::simulation
{

namespace
{

v1::PrincipalEntry entryOf(int files)
{
    v1::PrincipalEntry entry;
    entry.mutable_principal()->set_id(kPrincipal);
    entry.set_file_name("file");
    entry.set_file_key(std::string(32, static_cast<char>('k' + files)));
    return entry;
}

// What a new file of a principal looks like, made once for all lives.
const MemoryDisk::Image& freshFile(const std::string& folder, int device)
{
    static std::vector<MemoryDisk::Image> images(kDevices);
    MemoryDisk::Image& image = images[static_cast<std::size_t>(device)];
    if (!image.empty())
        return image;
    MemoryDisk disk;
    // Not the life's: which life is the first one must not matter.
    testing::SeededRandom random(4711);
    DiskVfs::mount(folder, disk);
    if (!store::PrincipalFile::open(store::StorePaths(folder), entryOf(0), random))
        std::abort();
    DiskVfs::unmount(folder);
    image = disk.image();
    return image;
}

} // namespace

SimDevice::SimDevice(int number, const Context& context)
    : m_number(number)
    , m_context(context)
    , m_folder(simFolder() + "/device-" + std::to_string(number))
    , m_entry(entryOf(0))
    , m_wire(context.platform, SimPlatform::tokenOf(number), context.random, context.tally)
{
    m_disk.putBack(freshFile(m_folder, number));
    DiskVfs::mount(m_folder, m_disk);
    begin();
}

SimDevice::~SimDevice()
{
    m_disk.powerOff();
    close();
    DiskVfs::unmount(m_folder);
}

bool SimDevice::open()
{
    auto opened = store::PrincipalFile::open(store::StorePaths(m_folder), m_entry, m_context.random);
    // A program that knows the file was installed meanwhile.
    if (!opened && opened.error().code == ErrorCode::FailedPrecondition &&
        setSchema(static_cast<int>(store::personMigrations().size())))
        opened = store::PrincipalFile::open(store::StorePaths(m_folder), m_entry, m_context.random);
    if (!opened) {
        m_damaged = true;
        return false;
    }
    m_file = std::move(*opened);
    m_mutant = std::make_unique<Mutant>(m_context.mutation, m_file->scope(), SimPlatform::keyOf(m_number));
    return true;
}

void SimDevice::close()
{
    m_todo.clear();
    m_late.reset();
    m_engine.reset();
    m_mutant.reset();
    m_file.reset();
}

void SimDevice::begin()
{
    if (!open())
        return;
    ++m_starts;
    m_engine = std::make_unique<engine::Engine>(m_context.random);
    for (engine::Effect& effect : m_engine->start())
        m_todo.push_back(std::move(effect));
}

void SimDevice::write(v1::Operation operation, bool besides)
{
    if (!isOpen())
        return;
    Written written{operation, {}, false, false};
    if (m_mutant->is(Mutation::DependenciesForgotten)) {
        operation.clear_depends_on();
        crypto::signOperation(operation, SimPlatform::keyOf(m_number));
    }
    written.bytes = operation.SerializeAsString();
    // The window and the sync each have a connection; another process has one of its own.
    std::unique_ptr<store::PrincipalFile> other;
    if (besides) {
        auto opened = store::PrincipalFile::open(store::StorePaths(m_folder), m_entry, m_context.random);
        if (opened)
            other = std::move(*opened);
        m_context.tally.count(Fault::TwoProcesses);
    }
    const auto entry = (other ? *other : *m_file).outbox().write(operation);
    other.reset();
    written.saved = entry.has_value();
    note("write " + operation.kind() + (written.saved ? " saved" : " not saved"));
    std::string needed;
    for (const std::string& opId : operation.depends_on())
        needed += " after " + opId;
    Story::tell("written", operation.op_id() + " in " + operation.lane() + needed);
    m_written.push_back(std::move(written));
    if (entry)
        feed(engine::OperationWritten{*entry});
}

void SimDevice::feed(const engine::Event& event)
{
    if (!m_engine)
        return;
    const engine::Moment now{m_context.clock.monotonic(), m_context.clock.now() + m_wallOffset};
    for (engine::Effect& effect : m_engine->step(event, now))
        m_todo.push_back(std::move(effect));
}

bool SimDevice::runOne()
{
    if (m_todo.empty() || m_disk.isDown())
        return false;
    const engine::Effect effect = std::move(m_todo.front());
    m_todo.pop_front();
    std::visit([this](const auto& wanted) { carryOut(wanted); }, effect);
    return true;
}

void SimDevice::settle()
{
    // Far more than any honest run needs.
    int left = 3'000;
    while (left > 0 && runOne())
        --left;
    m_circles = m_circles || left == 0;
}

bool SimDevice::wake()
{
    if (!m_engine || !m_engine->armed())
        return false;
    const auto wait = *m_engine->armed() - m_context.clock.monotonic();
    if (m_context.mutation == Mutation::TimerForgotten && wait > std::chrono::seconds{2})
        return false;
    m_context.clock.advance(std::max(wait, std::chrono::milliseconds{0}));
    feed(engine::Tick{});
    return true;
}

void SimDevice::quit()
{
    note("quit");
    close();
    begin();
}

void SimDevice::kill()
{
    note("killed");
    const bool down = m_disk.isDown();
    m_disk.powerOff();
    close();
    if (down)
        return;
    m_disk.programUp();
    begin();
}

void SimDevice::powerUp()
{
    note("power again");
    m_disk.powerOff();
    close();
    if (m_disk.powerUp(m_context.random))
        m_context.tally.count(Rare::TornAway);
    begin();
    if (!m_file)
        return;
    // Whether what was being written is there shows only now; what is there the person sees as saved.
    for (Written& written : m_written) {
        if (!written.saved && m_file->outbox().find(written.operation.op_id()).value_or(std::nullopt)) {
            written.saved = true;
            m_context.tally.count(Rare::SavedThoughCut);
        }
    }
}

void SimDevice::jumpClock(std::chrono::milliseconds by)
{
    m_wallOffset += by;
}

void SimDevice::excuseLost()
{
    for (Written& written : m_written) {
        const bool there =
            m_file && m_file->outbox().find(written.operation.op_id()).value_or(std::nullopt).has_value();
        written.excused = written.excused || !there;
    }
    excuseLostAnswers();
}

void SimDevice::repair(const MemoryDisk::Image& image)
{
    note("put back");
    m_disk.powerOff();
    close();
    m_damaged = false;
    m_disk.putBack(image);
    begin();
}

void SimDevice::putBack(const MemoryDisk::Image& image)
{
    repair(image);
    excuseLost();
}

void SimDevice::adoptKeyOf(const SimDevice& other)
{
    m_entry = other.m_entry;
}

void SimDevice::loseKey()
{
    note("key lost");
    const bool held = isOpen();
    close();
    v1::PrincipalEntry wrong = m_entry;
    wrong.set_file_key(std::string(32, 'x'));
    // A file whose key is gone stays shut, unless the disk was full and nothing is in it yet.
    const auto opened = store::PrincipalFile::open(store::StorePaths(m_folder), wrong, m_context.random);
    m_circles = m_circles || (held && opened.has_value());
    m_entry.set_file_name("file" + std::to_string(++m_files));
    begin();
    excuseLost();
}

Result<> SimDevice::setSchema(int version)
{
    const auto path = store::StorePaths(m_folder).person(m_entry.file_name()) / "data.db";
    TRY_ASSIGN(const auto file, sql::Connection::open(path, {.key = crypto::asBytes(m_entry.file_key())}));
    return file->exec(("PRAGMA user_version = " + std::to_string(version)).c_str());
}

void SimDevice::meetLaterFile()
{
    note("a later file");
    close();
    const auto held = static_cast<int>(store::personMigrations().size());
    if (setSchema(held + 1)) {
        const auto opened = store::PrincipalFile::open(store::StorePaths(m_folder), m_entry, m_context.random);
        const bool refused = !opened && (opened.error().code == ErrorCode::FailedPrecondition || m_disk.isDown());
        m_circles = m_circles || !refused;
    }
    // The power may be cut in between: open() does the rest.
    begin();
}

void SimDevice::calm()
{
    m_wire.calm();
    m_late.reset();
    m_disk.fillUpFor(0);
}

void SimDevice::note(std::string_view what)
{
    m_trace = traceHash(m_trace, what);
    Story::tell("device " + std::to_string(m_number), what);
}

} // namespace tongban::simulation
