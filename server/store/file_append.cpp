// SPDX-License-Identifier: Apache-2.0
#include "server/store/file_append.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace tongban::server
{

namespace
{

constexpr int kOwnerOnly = 0600;

// Closes what open() gave.
class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int value() const
    {
        return m_value;
    }

private:
    int m_value;
};

Error failure(const char* what)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {full ? ErrorCode::StorageFull : ErrorCode::Storage,
            std::string(what) + ": " + std::generic_category().message(errno)};
}

} // namespace

Result<> writeDurably(const std::filesystem::path& path, std::uint64_t offset, std::string_view bytes)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kOwnerOnly));
    if (file.value() < 0)
        return fail(failure("open"));
    if (::ftruncate(file.value(), static_cast<off_t>(offset)) != 0)
        return fail(failure("ftruncate"));
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::pwrite(file.value(), bytes.data() + written, bytes.size() - written,
                                       static_cast<off_t>(offset + written));
        if (count < 0 && errno != EINTR)
            return fail(failure("write"));
        if (count > 0)
            written += static_cast<std::size_t>(count);
    }
    if (::fsync(file.value()) != 0)
        return fail(failure("fsync"));
    return {};
}

Result<> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::error_code error;
    std::filesystem::create_directories(to.parent_path(), error);
    if (!error)
        std::filesystem::rename(from, to, error);
    if (error)
        return fail(ErrorCode::Storage, "rename: " + error.message());
    const Descriptor folder(::open(to.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.value() < 0 || ::fsync(folder.value()) != 0)
        return fail(failure("fsync of a folder"));
    return {};
}

} // namespace tongban::server
