// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/sim_folder.h"

#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace tongban::simulation
{

namespace
{

std::filesystem::path folderOf(long process)
{
    std::error_code error;
    const std::filesystem::path memory = "/dev/shm";
    const bool there = std::filesystem::is_directory(memory, error) && ::access(memory.c_str(), W_OK) == 0;
    const std::filesystem::path root = there ? memory : std::filesystem::temp_directory_path();
    return root / ("tongban-sim-" + std::to_string(process));
}

class SimFolder
{
public:
    SimFolder()
        : path(folderOf(::getpid()))
    {
        std::error_code error;
        std::filesystem::create_directories(path, error);
    }
    ~SimFolder()
    {
        removeSimFolderOf(::getpid());
    }
    SimFolder(const SimFolder&) = delete;
    SimFolder& operator=(const SimFolder&) = delete;

    std::string path;
};

} // namespace

const std::string& simFolder()
{
    static const SimFolder folder;
    return folder.path;
}

void removeSimFolderOf(long process)
{
    std::error_code error;
    std::filesystem::remove_all(folderOf(process), error);
}

} // namespace tongban::simulation
