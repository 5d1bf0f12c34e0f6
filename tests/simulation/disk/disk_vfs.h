// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/disk/memory_disk.h"

#include <string>

namespace tongban::simulation
{

// SQLite's default file system for this process, so that the real stores work on simulated disks without knowing. A
// path belongs to the disk mounted at its beginning; a path of no disk cannot be opened. Locks and shared memory work
// between the connections of a disk. The busy handler's sleep is no sleep. One thread.
class DiskVfs
{
public:
    // Once, before the first connection.
    static void install();
    // `prefix` without a slash at its end. The disk outlives its connections.
    static void mount(const std::string& prefix, MemoryDisk& disk);
    static void unmount(const std::string& prefix);
};

} // namespace tongban::simulation
