// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/disk/memory_disk.h"

#include "tests/simulation/trace_hash.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tongban::simulation
{

namespace
{

constexpr std::size_t kSector = 512;

// A write with its bytes, taken out of the file again.
struct Undone {
    std::size_t at = 0;
    std::string bytes;
    bool truncates = false;
};

void put(std::string& file, std::size_t at, std::string_view bytes)
{
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size());
    std::memcpy(file.data() + at, bytes.data(), bytes.size());
}

Undone undo(std::string& file, const MemoryDisk::Write& write)
{
    const auto at = static_cast<std::size_t>(write.offset);
    Undone undone{at, write.truncates ? std::string() : file.substr(at, write.length), write.truncates};
    file.resize(write.sizeBefore);
    put(file, at, write.before);
    return undone;
}

void redo(std::string& file, const Undone& write)
{
    if (write.truncates)
        file.resize(write.at);
    else
        put(file, write.at, write.bytes);
}

// Only some sectors of it reached the disk.
Undone torn(Undone write, testing::SeededRandom& random)
{
    const std::size_t sectors = write.bytes.size() / kSector;
    if (sectors > 0)
        write.bytes.resize(static_cast<std::size_t>(random.below(static_cast<int>(sectors))) * kSector);
    return write;
}

void forgetLocks(MemoryDisk::File& file)
{
    file.shared.clear();
    file.sharedLocks = {};
    file.exclusiveLocks = {};
    file.readers = 0;
    file.reserved = nullptr;
    file.exclusive = nullptr;
}

// True: something was lost or torn.
bool settleFile(MemoryDisk::File& file, testing::SeededRandom& random)
{
    forgetLocks(file);
    if (file.unsynced.empty())
        return false;
    std::vector<Undone> writes;
    for (auto write = file.unsynced.rbegin(); write != file.unsynced.rend(); ++write)
        writes.push_back(undo(file.bytes, *write));
    file.unsynced.clear();
    std::reverse(writes.begin(), writes.end());
    // All, none, a beginning, or any of them: disks differ in what they put off.
    const int manner = random.below(4);
    const std::size_t count = writes.size();
    const std::size_t kept = manner == 2 ? static_cast<std::size_t>(random.below(static_cast<int>(count) + 1)) : count;
    for (std::size_t i = 0; i < kept && manner != 1; ++i) {
        if (manner == 3 && random.oneIn(2))
            continue;
        const bool tears = manner != 0 && random.oneIn(4);
        redo(file.bytes, tears ? torn(std::move(writes[i]), random) : writes[i]);
    }
    return manner != 0;
}

} // namespace

void MemoryDisk::cutPowerAt(std::int64_t steps)
{
    m_cutAt = m_steps + steps;
}

void MemoryDisk::fillUpFor(int writes)
{
    m_full = writes;
}

bool MemoryDisk::isDown() const
{
    return m_down;
}

void MemoryDisk::powerOff()
{
    m_down = true;
}

bool MemoryDisk::powerUp(testing::SeededRandom& random)
{
    m_down = false;
    m_cutAt.reset();
    m_full = 0;
    bool lost = false;
    for (auto& [name, file] : m_files)
        lost = settleFile(*file, random) || lost;
    return lost;
}

void MemoryDisk::programUp()
{
    m_down = false;
    for (auto& [name, file] : m_files)
        forgetLocks(*file);
}

bool MemoryDisk::rot(testing::SeededRandom& random)
{
    for (auto& [name, file] : m_files) {
        if (file->bytes.empty() || !name.ends_with(".db"))
            continue;
        const auto at = static_cast<std::size_t>(random.below(static_cast<int>(file->bytes.size())));
        file->bytes[at] = static_cast<char>(file->bytes[at] ^ 0x20);
        return true;
    }
    return false;
}

MemoryDisk::Image MemoryDisk::image() const
{
    Image image;
    for (const auto& [name, file] : m_files)
        image.emplace(name, file->bytes);
    return image;
}

void MemoryDisk::putBack(const Image& image)
{
    m_files.clear();
    m_down = false;
    m_cutAt.reset();
    for (const auto& [name, bytes] : image) {
        auto file = std::make_shared<File>();
        file->bytes = bytes;
        m_files.emplace(name, std::move(file));
    }
}

bool MemoryDisk::holds(std::string_view text) const
{
    return std::any_of(m_files.begin(), m_files.end(), [text](const auto& entry) {
        const auto& unsynced = entry.second->unsynced;
        return entry.second->bytes.find(text) != std::string::npos ||
               std::any_of(unsynced.begin(), unsynced.end(),
                           [text](const Write& write) { return write.before.find(text) != std::string::npos; });
    });
}

std::size_t MemoryDisk::bytes() const
{
    std::size_t all = 0;
    for (const auto& [name, file] : m_files)
        all += file->bytes.size();
    return all;
}

std::int64_t MemoryDisk::steps() const
{
    return m_steps;
}

std::uint64_t MemoryDisk::trace() const
{
    return m_trace;
}

int MemoryDisk::timesFull() const
{
    return m_timesFull;
}

std::shared_ptr<MemoryDisk::File> MemoryDisk::open(const std::string& name)
{
    std::shared_ptr<File>& file = m_files[name];
    if (!file)
        file = std::make_shared<File>();
    return file;
}

bool MemoryDisk::exists(const std::string& name) const
{
    return m_files.contains(name);
}

bool MemoryDisk::remove(const std::string& name)
{
    return step('d', name, 0, 0) && m_files.erase(name) > 0;
}

DiskFault MemoryDisk::write(File& file, const std::string& name, std::int64_t offset, std::string_view bytes)
{
    if (m_down)
        return DiskFault::Crash;
    if (m_full > 0) {
        --m_full;
        ++m_timesFull;
        return DiskFault::Full;
    }
    // The step in which the power is cut may still reach the disk, or half of it.
    const bool whole = step('w', name, offset, bytes.size());
    const auto at = static_cast<std::size_t>(offset);
    const std::size_t overwritten = at < file.bytes.size() ? std::min(bytes.size(), file.bytes.size() - at) : 0;
    file.unsynced.push_back({offset, bytes.size(), file.bytes.size(),
                             overwritten == 0 ? std::string() : file.bytes.substr(at, overwritten), false});
    put(file.bytes, at, bytes);
    return whole ? DiskFault::None : DiskFault::Crash;
}

DiskFault MemoryDisk::truncate(File& file, const std::string& name, std::int64_t size)
{
    if (!step('t', name, size, 0))
        return DiskFault::Crash;
    const auto at = static_cast<std::size_t>(size);
    file.unsynced.push_back(
        {size, 0, file.bytes.size(), at < file.bytes.size() ? file.bytes.substr(at) : std::string(), true});
    file.bytes.resize(at);
    return DiskFault::None;
}

DiskFault MemoryDisk::sync(File& file, const std::string& name)
{
    if (!step('s', name, 0, 0))
        return DiskFault::Crash;
    file.unsynced.clear();
    return DiskFault::None;
}

bool MemoryDisk::step(char what, const std::string& name, std::int64_t offset, std::size_t length)
{
    if (m_down)
        return false;
    ++m_steps;
    m_trace = traceHash(m_trace, std::string_view(name).substr(name.rfind('/') + 1));
    m_trace = traceHash(m_trace, static_cast<std::uint64_t>(what), static_cast<std::uint64_t>(offset), length);
    if (m_cutAt && m_steps >= *m_cutAt)
        m_down = true;
    return !m_down;
}

} // namespace tongban::simulation
