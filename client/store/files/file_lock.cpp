// SPDX-License-Identifier: Apache-2.0
#include "client/store/files/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tongban::store
{

FileLock::FileLock(int file)
    : m_file(file)
{
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<FileLock> FileLock::acquire(const std::filesystem::path& path)
{
    FileLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, static_cast<mode_t>(S_IRUSR | S_IWUSR)));
    if (lock.m_file < 0)
        return fail(errno == ENOSPC ? ErrorCode::StorageFull : ErrorCode::Storage, "a lock could not be made");
    while (::flock(lock.m_file, LOCK_EX) != 0) {
        if (errno != EINTR)
            return fail(ErrorCode::Storage, "a lock could not be taken");
    }
    return lock;
}

} // namespace tongban::store
