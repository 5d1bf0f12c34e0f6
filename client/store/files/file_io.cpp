// SPDX-License-Identifier: Apache-2.0
#include "client/store/files/file_io.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tongban::store
{

namespace
{

// A descriptor that is closed whatever happens.
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

// The name of a file tells nothing of a person here, but is not needed either.
tl::unexpected<Error> systemError(const char* what)
{
    const int code = errno;
    if (code == ENOSPC || code == EDQUOT)
        return fail(ErrorCode::StorageFull, what);
    if (code == ENOENT)
        return fail(ErrorCode::NotFound, what);
    return fail(ErrorCode::Storage, what);
}

Result<void> writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError("a file could not be written");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

// A name is only on the disk once its folder is.
Result<void> syncFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.value() < 0 || ::fsync(descriptor.value()) != 0)
        return systemError("a folder could not be synchronised");
    return {};
}

} // namespace

Result<void> makeFolder(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return {};
    if (path.has_parent_path())
        TRY(makeFolder(path.parent_path()));
    if (::mkdir(path.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError("a folder could not be made");
    return {};
}

Result<void> writeFileDurably(const std::filesystem::path& path, std::string_view bytes)
{
    std::filesystem::path fresh = path;
    fresh += ".new";
    {
        const Descriptor file(
            ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, static_cast<mode_t>(S_IRUSR | S_IWUSR)));
        if (file.value() < 0)
            return systemError("a file could not be made");
        TRY(writeAll(file.value(), bytes));
        if (::fsync(file.value()) != 0)
            return systemError("a file could not be synchronised");
    }
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        return systemError("a file could not be named");
    return syncFolder(path.parent_path());
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t most)
{
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0)
        return systemError("a file is not there");
    if (static_cast<std::uint64_t>(status.st_size) > most)
        return fail(ErrorCode::ResourceExhausted, "a file is longer than it may be");
    return readPiece(path, 0, static_cast<std::size_t>(status.st_size));
}

Result<std::string> readPiece(const std::filesystem::path& path, std::int64_t offset, std::size_t length)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.value() < 0)
        return systemError("a file could not be opened");
    std::string bytes(length, '\0');
    std::size_t done = 0;
    while (done < length) {
        const ssize_t read =
            ::pread(file.value(), bytes.data() + done, length - done, offset + static_cast<off_t>(done));
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return systemError("a file could not be read");
        if (read == 0)
            return fail(ErrorCode::DataLoss, "a file ends too early");
        done += static_cast<std::size_t>(read);
    }
    return bytes;
}

Result<void> removeAll(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::remove_all(path, error);
    if (error)
        return fail(ErrorCode::Storage, "a file could not be removed");
    return {};
}

} // namespace tongban::store
