// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xml/xml_writer.h"

#include <utility>

namespace tongban::forms
{

void XmlWriter::finishTag()
{
    if (m_tagOpen)
        m_out.push_back('>');
    m_tagOpen = false;
}

void XmlWriter::open(std::string_view name)
{
    finishTag();
    m_out.append(1, '<').append(name);
    m_tagOpen = true;
}

void XmlWriter::attribute(std::string_view name, std::string_view value)
{
    m_out.append(1, ' ').append(name).append("=\"");
    escape(value, true);
    m_out.push_back('"');
}

void XmlWriter::text(std::string_view text)
{
    if (text.empty())
        return;
    finishTag();
    escape(text, false);
}

void XmlWriter::close(std::string_view name)
{
    if (m_tagOpen) {
        m_out.append("/>");
        m_tagOpen = false;
        return;
    }
    m_out.append("</").append(name).append(1, '>');
}

std::string XmlWriter::take()
{
    finishTag();
    return std::exchange(m_out, {});
}

void XmlWriter::escape(std::string_view text, bool inAttribute)
{
    for (const char c : text) {
        switch (c) {
        case '&': m_out.append("&amp;"); break;
        case '<': m_out.append("&lt;"); break;
        case '>': m_out.append("&gt;"); break;
        // A parser turns a carriage return into a line feed, and both into spaces inside attributes.
        case '\r': m_out.append("&#13;"); break;
        case '"': m_out.append(inAttribute ? "&quot;" : "\""); break;
        case '\n': m_out.append(inAttribute ? "&#10;" : "\n"); break;
        case '\t': m_out.append(inAttribute ? "&#9;" : "\t"); break;
        default: m_out.push_back(c);
        }
    }
}

} // namespace tongban::forms
