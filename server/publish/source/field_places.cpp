// SPDX-License-Identifier: Apache-2.0
#include "server/publish/source/field_places.h"

namespace tongban::server
{

std::string elementPath(std::string_view field, int index)
{
    return std::string(field) + '[' + std::to_string(index) + ']';
}

std::string joinPath(std::string_view parent, std::string_view child)
{
    if (parent.empty() || child.empty())
        return std::string(parent.empty() ? child : parent);
    return std::string(parent) + '.' + std::string(child);
}

FieldPlaces::FieldPlaces(std::shared_ptr<const FilePlaces> file, std::string prefix, std::string label)
    : m_file(std::move(file))
    , m_prefix(std::move(prefix))
    , m_label(std::move(label))
{
}

SourcePlace FieldPlaces::at(std::string_view path) const
{
    if (!m_file)
        return {};
    std::string wanted = joinPath(m_prefix, path);
    while (!wanted.empty()) {
        if (const auto it = m_file->fields.find(wanted); it != m_file->fields.end())
            return {m_file->file, it->second.line, it->second.column};
        const auto dot = wanted.rfind('.');
        wanted.resize(dot == std::string::npos ? 0 : dot);
    }
    return {m_file->file, 1, 1};
}

} // namespace tongban::server
