// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/sync/data/published.h"
#include "tests/bench/sync/stage/stage.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tongban::bench
{

// The program on a device that is signed in, as a process of its own (window/main.cpp), beside a platform that serves
// its guides.
class Device
{
public:
    // Prepares it: the guides are synced, a code of the platform is used. Ends the bench when that fails.
    Device(const Places& places, const Published& published, const std::string& name);

    // Starts the program and waits for its first page; its answer tells when that was there.
    struct Started {
        std::unique_ptr<Child> program;
        nlohmann::json answer;
    };
    [[nodiscard]] Started start() const;

    [[nodiscard]] const std::filesystem::path& folder() const;

private:
    [[nodiscard]] QStringList words(const char* mode, const QString& extra) const;

    std::filesystem::path m_program;
    std::filesystem::path m_folder;
    Published m_published;
    Stage m_stage;
};

// The same program with another window in it: "empty" or "lines".
[[nodiscard]] Device::Started startPlain(const Places& places, const char* mode);
// Runs one of its measurements to the end: "scroll" or "index".
[[nodiscard]] nlohmann::json measured(const Places& places, const QStringList& words);

} // namespace tongban::bench
