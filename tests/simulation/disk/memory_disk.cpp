// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/disk/memory_disk.h"

#include "tests/simulation/trace_hash.h"

#include <algorithm>
#include <utility>

namespace tongban::simulation
{

namespace
{

constexpr std::size_t kSector = 512;

void applyWrite(std::string& bytes, const MemoryDisk::Write& write)
{
    const auto at = static_cast<std::size_t>(write.offset);
    if (write.truncates) {
        bytes.resize(at);
        return;
    }
    if (bytes.size() < at + write.bytes.size())
        bytes.resize(at + write.bytes.size());
    std::copy(write.bytes.begin(), write.bytes.end(), bytes.begin() + write.offset);
}

// Only some sectors of it reached the disk.
MemoryDisk::Write torn(MemoryDisk::Write write, testing::SeededRandom& random)
{
    const std::size_t sectors = write.bytes.size() / kSector;
    if (sectors > 0)
        write.bytes.resize(static_cast<std::size_t>(random.below(static_cast<int>(sectors))) * kSector);
    return write;
}

void settleFile(MemoryDisk::File& file, testing::SeededRandom& random)
{
    // All, none, a beginning, or any of them: disks differ in what they put off.
    const int manner = file.unsynced.empty() ? 1 : random.below(4);
    const std::size_t count = file.unsynced.size();
    const std::size_t kept = manner == 2 ? static_cast<std::size_t>(random.below(static_cast<int>(count) + 1)) : count;
    for (std::size_t i = 0; i < kept && manner != 1; ++i) {
        if (manner == 3 && random.oneIn(2))
            continue;
        const bool tears = manner != 0 && random.oneIn(4);
        applyWrite(file.durable, tears ? torn(file.unsynced[i], random) : file.unsynced[i]);
    }
    file.unsynced.clear();
    file.bytes = file.durable;
    file.shared.clear();
    file.sharedLocks = {};
    file.exclusiveLocks = {};
    file.readers = 0;
    file.reserved = nullptr;
    file.exclusive = nullptr;
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

void MemoryDisk::powerUp(testing::SeededRandom& random)
{
    m_down = false;
    m_cutAt.reset();
    m_full = 0;
    for (auto& [name, file] : m_files)
        settleFile(*file, random);
}

bool MemoryDisk::rot(testing::SeededRandom& random)
{
    for (auto& [name, file] : m_files) {
        if (file->durable.empty() || !name.ends_with(".db"))
            continue;
        const auto at = static_cast<std::size_t>(random.below(static_cast<int>(file->durable.size())));
        file->durable[at] = static_cast<char>(file->durable[at] ^ 0x20);
        if (at < file->bytes.size())
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
        file->durable = bytes;
        m_files.emplace(name, std::move(file));
    }
}

bool MemoryDisk::holds(std::string_view text) const
{
    return std::any_of(m_files.begin(), m_files.end(), [text](const auto& entry) {
        return entry.second->bytes.find(text) != std::string::npos ||
               entry.second->durable.find(text) != std::string::npos;
    });
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
    if (m_full > 0 && !m_down) {
        --m_full;
        ++m_timesFull;
        return DiskFault::Full;
    }
    const bool whole = step('w', name, offset, bytes.size());
    if (m_down && !whole && m_cutAt != m_steps)
        return DiskFault::Crash;
    Write write{offset, std::string(bytes), false};
    applyWrite(file.bytes, write);
    file.unsynced.push_back(std::move(write));
    return whole ? DiskFault::None : DiskFault::Crash;
}

DiskFault MemoryDisk::truncate(File& file, const std::string& name, std::int64_t size)
{
    if (!step('t', name, size, 0))
        return DiskFault::Crash;
    file.unsynced.push_back({size, {}, true});
    file.bytes.resize(static_cast<std::size_t>(size));
    return DiskFault::None;
}

DiskFault MemoryDisk::sync(File& file, const std::string& name)
{
    if (!step('s', name, 0, 0))
        return DiskFault::Crash;
    for (const Write& write : file.unsynced)
        applyWrite(file.durable, write);
    file.unsynced.clear();
    return DiskFault::None;
}

bool MemoryDisk::step(char what, const std::string& name, std::int64_t offset, std::size_t length)
{
    if (m_down)
        return false;
    ++m_steps;
    const std::string leaf = name.substr(name.rfind('/') + 1);
    m_trace =
        traceHash(m_trace, std::string(1, what) + leaf + ' ' + std::to_string(offset) + ' ' + std::to_string(length));
    if (m_cutAt && m_steps >= *m_cutAt)
        m_down = true;
    return !m_down;
}

} // namespace tongban::simulation
