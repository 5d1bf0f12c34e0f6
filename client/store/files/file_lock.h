// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <filesystem>

namespace tongban::store
{

// Held against other processes until it goes, also when the process is killed. Waits for the one who has it.
class FileLock
{
public:
    [[nodiscard]] static Result<FileLock> acquire(const std::filesystem::path& path);
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int file);

    int m_file;
};

} // namespace tongban::store
