// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/disk/disk_vfs.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

namespace tongban::simulation
{

namespace
{

struct OpenFile {
    std::shared_ptr<MemoryDisk::File> file;
    MemoryDisk* disk = nullptr;
    std::string name;
    int lock = SQLITE_LOCK_NONE;
    std::array<bool, 8> sharedHeld{};
};

struct VfsFile : sqlite3_file {
    OpenFile* opened;
};

std::map<std::string, MemoryDisk*>& mounts()
{
    static std::map<std::string, MemoryDisk*> all;
    return all;
}

MemoryDisk* diskOf(std::string_view path)
{
    for (const auto& [prefix, disk] : mounts()) {
        if (path.starts_with(prefix) && path.size() > prefix.size() && path[prefix.size()] == '/')
            return disk;
    }
    return nullptr;
}

OpenFile& opened(sqlite3_file* file)
{
    return *static_cast<VfsFile*>(file)->opened;
}

int codeOf(DiskFault fault, int crashed)
{
    switch (fault) {
    case DiskFault::None: return SQLITE_OK;
    case DiskFault::Full: return SQLITE_FULL;
    case DiskFault::Crash: break;
    }
    return crashed;
}

int setLock(OpenFile& own, int wanted)
{
    MemoryDisk::File& file = *own.file;
    const void* const self = &own;
    if (wanted <= own.lock)
        return SQLITE_OK;
    const bool otherExclusive = file.exclusive != nullptr && file.exclusive != self;
    const bool otherReserved = file.reserved != nullptr && file.reserved != self;
    if (otherExclusive || (wanted >= SQLITE_LOCK_RESERVED && otherReserved))
        return SQLITE_BUSY;
    if (wanted == SQLITE_LOCK_EXCLUSIVE && file.readers > (own.lock >= SQLITE_LOCK_SHARED ? 1 : 0))
        return SQLITE_BUSY;
    if (own.lock < SQLITE_LOCK_SHARED)
        ++file.readers;
    if (wanted >= SQLITE_LOCK_RESERVED)
        file.reserved = self;
    if (wanted == SQLITE_LOCK_EXCLUSIVE)
        file.exclusive = self;
    own.lock = wanted;
    return SQLITE_OK;
}

void unlockTo(OpenFile& own, int wanted)
{
    MemoryDisk::File& file = *own.file;
    if (file.exclusive == &own)
        file.exclusive = nullptr;
    if (file.reserved == &own)
        file.reserved = nullptr;
    if (own.lock >= SQLITE_LOCK_SHARED && wanted == SQLITE_LOCK_NONE && file.readers > 0)
        --file.readers;
    own.lock = std::min(own.lock, wanted);
}

int closeFile(sqlite3_file* file)
{
    OpenFile* const own = static_cast<VfsFile*>(file)->opened;
    unlockTo(*own, SQLITE_LOCK_NONE);
    delete own;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset)
{
    const OpenFile& own = opened(file);
    if (own.disk->isDown())
        return SQLITE_IOERR_READ;
    const std::string& bytes = own.file->bytes;
    const auto wanted = static_cast<std::size_t>(amount);
    const auto at = std::min(static_cast<std::size_t>(offset), bytes.size());
    const std::size_t there = std::min(wanted, bytes.size() - at);
    std::memcpy(into, bytes.data() + at, there);
    if (there == wanted)
        return SQLITE_OK;
    std::memset(static_cast<char*>(into) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
{
    OpenFile& own = opened(file);
    const std::string_view text(static_cast<const char*>(bytes), static_cast<std::size_t>(amount));
    return codeOf(own.disk->write(*own.file, own.name, offset, text), SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    OpenFile& own = opened(file);
    return codeOf(own.disk->truncate(*own.file, own.name, size), SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file* file, int)
{
    OpenFile& own = opened(file);
    return codeOf(own.disk->sync(*own.file, own.name), SQLITE_IOERR_FSYNC);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    *size = static_cast<sqlite3_int64>(opened(file).file->bytes.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file* file, int wanted)
{
    return setLock(opened(file), wanted);
}

int unlockFile(sqlite3_file* file, int wanted)
{
    unlockTo(opened(file), wanted);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* file, int* held)
{
    *held = opened(file).file->reserved != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return 4096;
}

int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file* file, int region, int, int extend, void volatile** at)
{
    auto& shared = opened(file).file->shared;
    const auto wanted = static_cast<std::size_t>(region);
    *at = nullptr;
    if (wanted >= shared.size() && extend == 0)
        return SQLITE_OK;
    while (shared.size() <= wanted) {
        shared.push_back(std::make_unique<std::array<char, 32768>>());
        shared.back()->fill(0);
    }
    *at = shared[wanted]->data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file* file, int first, int count, int flags)
{
    OpenFile& own = opened(file);
    MemoryDisk::File& of = *own.file;
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (auto slot = static_cast<std::size_t>(first); slot < static_cast<std::size_t>(first + count); ++slot) {
        if ((flags & SQLITE_SHM_UNLOCK) != 0)
            continue;
        const bool others = of.exclusiveLocks[slot] != nullptr && of.exclusiveLocks[slot] != &own;
        if (others || (exclusive && of.sharedLocks[slot] > (own.sharedHeld[slot] ? 1 : 0)))
            return SQLITE_BUSY;
    }
    for (auto slot = static_cast<std::size_t>(first); slot < static_cast<std::size_t>(first + count); ++slot) {
        const bool unlock = (flags & SQLITE_SHM_UNLOCK) != 0;
        if (exclusive) {
            of.exclusiveLocks[slot] = unlock ? nullptr : &own;
        } else if (own.sharedHeld[slot] == unlock) {
            own.sharedHeld[slot] = !unlock;
            of.sharedLocks[slot] += unlock ? -1 : 1;
        }
    }
    return SQLITE_OK;
}

void barrier(sqlite3_file*) {}

int unmapShared(sqlite3_file* file, int remove)
{
    OpenFile& own = opened(file);
    for (std::size_t slot = 0; slot < own.sharedHeld.size(); ++slot) {
        if (own.sharedHeld[slot])
            --own.file->sharedLocks[slot];
        own.sharedHeld[slot] = false;
        if (own.file->exclusiveLocks[slot] == &own)
            own.file->exclusiveLocks[slot] = nullptr;
    }
    if (remove != 0)
        own.file->shared.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {2,        closeFile,   readFile,        writeFile,  truncateFile,
                                     syncFile, sizeOfFile,  lockFile,        unlockFile, checkReserved,
                                     control,  sectorSize,  characteristics, mapShared,  lockShared,
                                     barrier,  unmapShared, nullptr,         nullptr};

int openPath(sqlite3_vfs*, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    MemoryDisk* const disk = path == nullptr ? nullptr : diskOf(path);
    if (disk == nullptr || disk->isDown())
        return SQLITE_CANTOPEN;
    if ((flags & SQLITE_OPEN_CREATE) == 0 && !disk->exists(path))
        return SQLITE_CANTOPEN;
    static_cast<VfsFile*>(file)->opened = new OpenFile{disk->open(path), disk, path, SQLITE_LOCK_NONE, {}};
    file->pMethods = &kMethods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int removePath(sqlite3_vfs*, const char* path, int)
{
    MemoryDisk* const disk = diskOf(path);
    if (disk == nullptr || !disk->exists(path))
        return SQLITE_IOERR_DELETE_NOENT;
    return disk->remove(path) ? SQLITE_OK : SQLITE_IOERR_DELETE;
}

int accessPath(sqlite3_vfs*, const char* path, int, int* result)
{
    const MemoryDisk* const disk = diskOf(path);
    *result = disk != nullptr && disk->exists(path) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* path, int size, char* full)
{
    return std::snprintf(full, static_cast<std::size_t>(size), "%s", path) < size ? SQLITE_OK : SQLITE_CANTOPEN;
}

// Always the same: it only salts write-ahead logs.
int randomness(sqlite3_vfs*, int size, char* bytes)
{
    std::memset(bytes, 0x5a, static_cast<std::size_t>(size));
    return size;
}

int noSleep(sqlite3_vfs*, int micros)
{
    return micros;
}

int julianDay(sqlite3_vfs*, double* day)
{
    *day = 2461000.5;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs*, int, char*)
{
    return 0;
}

} // namespace

void DiskVfs::install()
{
    static sqlite3_vfs vfs{};
    if (vfs.zName != nullptr)
        return;
    // A life is one thread's, and nobody asks how much memory it takes: locks and counts of SQLite's own are left out.
    if (sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) != SQLITE_OK ||
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) != SQLITE_OK)
        std::abort();
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(VfsFile);
    vfs.mxPathname = 512;
    vfs.zName = "simulated";
    vfs.xOpen = openPath;
    vfs.xDelete = removePath;
    vfs.xAccess = accessPath;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = noSleep;
    vfs.xCurrentTime = julianDay;
    vfs.xGetLastError = lastError;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        std::abort();
}

void DiskVfs::mount(const std::string& prefix, MemoryDisk& disk)
{
    mounts()[prefix] = &disk;
}

void DiskVfs::unmount(const std::string& prefix)
{
    mounts().erase(prefix);
}

} // namespace tongban::simulation
