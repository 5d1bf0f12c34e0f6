// SPDX-License-Identifier: Apache-2.0
// libFuzzer over one target: TONGBAN_FUZZ_TARGET names it. With TONGBAN_FUZZ_SEEDS the target's seeds are written into
// that folder instead.
#include "tests/fuzz/target.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace
{

const tongban::fuzz::Target* chosen = nullptr;

void writeSeeds(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const std::string& seed : chosen->seeds()) {
        std::ofstream file(folder / ("seed-" + std::to_string(++number)), std::ios::binary);
        file.write(seed.data(), static_cast<std::streamsize>(seed.size()));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    const char* const name = std::getenv("TONGBAN_FUZZ_TARGET");
    chosen = tongban::fuzz::findTarget(name == nullptr ? "" : name);
    if (chosen == nullptr) {
        std::fprintf(stderr, "fuzz: TONGBAN_FUZZ_TARGET names no target\n");
        std::exit(2);
    }
    if (const char* const folder = std::getenv("TONGBAN_FUZZ_SEEDS")) {
        writeSeeds(folder);
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    chosen->readOne({reinterpret_cast<const char*>(data), size});
    return 0;
}
