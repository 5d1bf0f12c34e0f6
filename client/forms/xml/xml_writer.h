// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tongban::forms
{

// Writes elements one after the other into a string; escapes what must be. A value.
class XmlWriter
{
public:
    void open(std::string_view name);
    // Only right after open().
    void attribute(std::string_view name, std::string_view value);
    void text(std::string_view text);
    void close(std::string_view name);

    [[nodiscard]] std::string take();

private:
    void finishTag();
    void escape(std::string_view text, bool inAttribute);

    std::string m_out;
    bool m_tagOpen = false;
};

} // namespace tongban::forms
