// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xml/csv_reader.h"

#include "client/forms/xml/geojson_reader.h"

#include <string>
#include <vector>

namespace tongban::forms
{

namespace
{

// Reads records one by one; quotes double, line ends of any system.
class Fields
{
public:
    explicit Fields(std::string_view bytes)
        : m_bytes(bytes)
        , m_separator(separatorOf(bytes.substr(0, bytes.find('\n'))))
    {
    }

    [[nodiscard]] bool atEnd() const
    {
        return m_at >= m_bytes.size();
    }

    void next(std::vector<std::string>& fields)
    {
        fields.clear();
        do
            fields.push_back(field());
        while (m_at < m_bytes.size() && m_bytes[m_at] == m_separator && ++m_at);
        if (m_at < m_bytes.size() && m_bytes[m_at] == '\r')
            ++m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
            ++m_at;
    }

private:
    static char separatorOf(std::string_view line)
    {
        for (const char candidate : {',', ';', '\t'}) {
            if (line.find(candidate) != std::string_view::npos)
                return candidate;
        }
        return ',';
    }

    std::string field()
    {
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
            return quoted();
        const std::size_t from = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != m_separator && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
            ++m_at;
        return std::string(m_bytes.substr(from, m_at - from));
    }

    std::string quoted()
    {
        std::string out;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            if (m_bytes[m_at] != '"')
                out.push_back(m_bytes[m_at]);
            else if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"')
                out.push_back(m_bytes[++m_at]);
            else
                break;
        }
        // Whatever stands between the closing quote and the separator is lost, as in every reader of CSV.
        while (m_at < m_bytes.size() && m_bytes[m_at] != m_separator && m_bytes[m_at] != '\n')
            ++m_at;
        return out;
    }

    std::string_view m_bytes;
    char m_separator;
    std::size_t m_at = 0;
};

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::string_view withoutMark(std::string_view bytes)
{
    return bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark ? bytes.substr(kByteOrderMark.size()) : bytes;
}

} // namespace

Result<XmlTree> readCsv(std::string_view bytes, const XmlLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::ResourceExhausted, "the file is too large");
    Fields fields(withoutMark(bytes));
    std::vector<std::string> row;
    fields.next(row);
    XmlTree tree;
    std::vector<std::uint32_t> columns;
    for (const std::string& column : row)
        columns.push_back(tree.intern({}, column, {}));
    const std::uint32_t item = tree.intern({}, "item", {});
    tree.openElement(tree.intern({}, "root", {}), 1);
    for (std::uint32_t line = 2; !fields.atEnd(); ++line) {
        fields.next(row);
        if (row.size() == 1 && row[0].empty())
            continue;
        if (tree.size() + 2 * columns.size() + 1 > limits.nodes)
            return fail(ErrorCode::ResourceExhausted, "too many rows (line " + std::to_string(line) + ")");
        tree.openElement(item, line);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            tree.openElement(columns[i], line);
            if (i < row.size() && !row[i].empty())
                tree.addText(row[i]);
            tree.closeElement();
        }
        tree.closeElement();
    }
    tree.closeElement();
    return tree;
}

Result<XmlTree> readChoices(std::string_view bytes, const XmlLimits& limits)
{
    const std::string_view plain = withoutMark(bytes);
    const std::size_t first = plain.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && plain[first] == '<')
        return readXml(bytes, limits);
    if (first != std::string_view::npos && plain[first] == '{')
        return readGeoJson(plain, limits);
    return readCsv(bytes, limits);
}

} // namespace tongban::forms
