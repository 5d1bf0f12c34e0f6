// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/seeded_random.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::simulation
{

// What a disk answers to a step.
enum class DiskFault { None, Crash, Full };

// The disk of one simulated machine with the cache of its system: what is written is seen at once, but survives a power
// cut for certain only when it was synchronised. At a cut each write since then may be there, gone, or torn at a
// sector. One thread; owned by the world. Errors are those SQLite would hear.
class MemoryDisk
{
public:
    // What a write since the last synchronisation did to a file, and what takes it back: files are written far more
    // often than they lose something.
    struct Write {
        std::int64_t offset = 0;
        std::size_t length = 0;
        std::size_t sizeBefore = 0;
        std::string before;
        // A change of length to `offset`, and no bytes.
        bool truncates = false;
    };
    struct File {
        std::string bytes;
        std::vector<Write> unsynced;
        // The write-ahead log's index, shared by the connections of one machine; gone with its power.
        std::vector<std::unique_ptr<std::array<char, 32768>>> shared;
        std::array<int, 8> sharedLocks{};
        std::array<const void*, 8> exclusiveLocks{};
        int readers = 0;
        const void* reserved = nullptr;
        const void* exclusive = nullptr;
    };
    using Image = std::map<std::string, std::string>;

    // The power is cut at the n-th write, truncation or synchronisation from now (1: the next), in the midst of it.
    void cutPowerAt(std::int64_t steps);
    // The next writes find no room.
    void fillUpFor(int writes);
    [[nodiscard]] bool isDown() const;
    // From now on nothing can be written or read: the power is cut between two steps, or the program is killed.
    void powerOff();
    // Power again: what the cut left behind is all there is. True: something was lost or torn.
    bool powerUp(testing::SeededRandom& random);
    // Only the program was killed: what it had written is in the system's cache, its locks are gone.
    void programUp();
    // Turns one byte of a file that is there into another. False: no file has bytes.
    bool rot(testing::SeededRandom& random);

    // All files as they are now, and back to that. A machine that is running must not be put back.
    [[nodiscard]] Image image() const;
    void putBack(const Image& image);
    // Whether these bytes lie anywhere on it.
    [[nodiscard]] bool holds(std::string_view text) const;

    // Of all its files.
    [[nodiscard]] std::size_t bytes() const;

    // How many steps (writes, truncations, synchronisations) were made.
    [[nodiscard]] std::int64_t steps() const;
    // Of every step: what, on which file, where, how much. Not which bytes: ciphertext differs from run to run.
    [[nodiscard]] std::uint64_t trace() const;
    [[nodiscard]] int timesFull() const;

    // For the VFS.
    [[nodiscard]] std::shared_ptr<File> open(const std::string& name);
    [[nodiscard]] bool exists(const std::string& name) const;
    [[nodiscard]] bool remove(const std::string& name);
    [[nodiscard]] DiskFault write(File& file, const std::string& name, std::int64_t offset, std::string_view bytes);
    [[nodiscard]] DiskFault truncate(File& file, const std::string& name, std::int64_t size);
    [[nodiscard]] DiskFault sync(File& file, const std::string& name);

private:
    // False: the power is cut in this step.
    [[nodiscard]] bool step(char what, const std::string& name, std::int64_t offset, std::size_t length);

    std::map<std::string, std::shared_ptr<File>> m_files;
    std::int64_t m_steps = 0;
    std::optional<std::int64_t> m_cutAt;
    bool m_down = false;
    int m_full = 0;
    int m_timesFull = 0;
    std::uint64_t m_trace = 0xcbf29ce484222325;
};

} // namespace tongban::simulation
