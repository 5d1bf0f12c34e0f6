// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/finding.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tongban::server
{

// Where every field of one text file stands, by path ("guides[0].materials[2].name").
struct FilePlaces {
    struct Position {
        int line = 0;
        int column = 0;
    };

    std::string file;
    std::unordered_map<std::string, Position> fields;
};

// "materials", 2 -> "materials[2]".
[[nodiscard]] std::string elementPath(std::string_view field, int index);
// "materials[2]", "name" -> "materials[2].name".
[[nodiscard]] std::string joinPath(std::string_view parent, std::string_view child);

// The places of one record's fields: what is said about a record can be said with file and line. Copyable, any thread;
// shares its file's map.
class FieldPlaces
{
public:
    FieldPlaces() = default;
    // `label` names the record in findings ("guide wfd-001").
    FieldPlaces(std::shared_ptr<const FilePlaces> file, std::string prefix, std::string label);

    // Where `path` stands. A field that was not written stands where the nearest thing around it does.
    [[nodiscard]] SourcePlace at(std::string_view path = {}) const;
    [[nodiscard]] const std::string& label() const
    {
        return m_label;
    }

private:
    std::shared_ptr<const FilePlaces> m_file;
    std::string m_prefix;
    std::string m_label;
};

} // namespace tongban::server
