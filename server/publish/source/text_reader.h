// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/field_places.h"
#include "tongban/v1/content.pb.h"

#include <memory>
#include <string>
#include <vector>

namespace tongban::server
{

// One file of an author, read.
struct ReadFile {
    v1::ContentFile file;
    std::shared_ptr<const FilePlaces> places;
};

// Reads and writes ContentFile in protobuf text format. One thread at a time; owned by whoever loads a folder. Fails
// with findings that say file, line and column; never throws.
class TextReader
{
public:
    TextReader();
    ~TextReader();
    TextReader(const TextReader&) = delete;
    TextReader& operator=(const TextReader&) = delete;

    // `name` is what findings call the file.
    [[nodiscard]] Checked<ReadFile> read(const std::string& name, const std::string& text) const;
    [[nodiscard]] std::string write(const v1::ContentFile& file) const;

private:
    struct Reflection;
    std::unique_ptr<Reflection> m_reflection;
};

} // namespace tongban::server
