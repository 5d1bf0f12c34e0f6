// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/check/check_content.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace tongban::testing
{

// A content folder of its own for one test. Begins with a base that has one of everything a guide may name.
class ContentFolder
{
public:
    ContentFolder();

    [[nodiscard]] std::filesystem::path path() const;
    void write(const std::string& name, const std::string& text) const;
    void remove(const std::string& name) const;
    // Loads and checks; the findings as lines ("guides.textproto:4:3: text").
    [[nodiscard]] std::vector<std::string> findings() const;

    // A guide without fault: `extra` is added inside it, the line that begins with `without` left out.
    [[nodiscard]] static std::string guide(const std::string& extra, const std::string& without = {});

private:
    QTemporaryDir m_dir;
};

// A form checker that refuses documents with "broken" in them.
[[nodiscard]] server::FormChecker simpleFormChecker();

// The line of `text` (from 1) that bears the mark "#!".
[[nodiscard]] int markedLine(const std::string& text);

[[nodiscard]] std::string readText(const std::filesystem::path& path);

} // namespace tongban::testing
