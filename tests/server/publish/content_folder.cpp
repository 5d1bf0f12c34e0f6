// SPDX-License-Identifier: Apache-2.0
#include "tests/server/publish/content_folder.h"

#include "server/publish/source/load_content.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace tongban::testing
{

namespace
{

constexpr const char* kBase = R"(region { id: "r1" name: "测试市" sample: true division_code: "100000" }
terms { id: "theme-a" kind: TERM_KIND_THEME name: "主题" }
terms { id: "life-a" kind: TERM_KIND_LIFE_EVENT name: "事件" }
terms { id: "dep-a" kind: TERM_KIND_DEPARTMENT name: "部门" }
divisions { code: "100000" name: "测试市" level: 4 }
code_sets { id: "audience" version: 1 name: "服务对象" codes { code: "1" name: "自然人" } }
code_sets { id: "rating_online" version: 1 name: "评价" codes { code: "a" name: "整体" } }
offices {
  id: "office-a" name: "大厅" kind: OFFICE_KIND_HALL division_code: "100000" sample: true
  hours { weekdays: 1 opens: "08:30" closes: "11:30" }
}
)";

} // namespace

ContentFolder::ContentFolder()
{
    write("base.textproto", kBase);
}

std::filesystem::path ContentFolder::path() const
{
    return m_dir.path().toStdString();
}

void ContentFolder::write(const std::string& name, const std::string& text) const
{
    const auto file = path() / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

void ContentFolder::remove(const std::string& name) const
{
    std::filesystem::remove(path() / name);
}

std::vector<std::string> ContentFolder::findings() const
{
    const auto content = server::loadContent(path());
    const auto found = content ? server::checkContent(*content, simpleFormChecker()) : content.error();
    std::vector<std::string> lines;
    std::transform(found.begin(), found.end(), std::back_inserter(lines), server::findingLine);
    return lines;
}

std::string ContentFolder::guide(const std::string& extra, const std::string& without)
{
    std::istringstream lines(R"(guides {
  id: "g1"
  region: "r1"
  name: "换领"
  summary: "换一张新的"
  agency { department_id: "dep-a" }
  channels { counter: true }
  effective_date: "2026-01-01"
  sample: true
)");
    std::string text;
    for (std::string line; std::getline(lines, line);) {
        if (without.empty() || line.find("  " + without) != 0)
            text += line + '\n';
    }
    return text + extra + "\n}\n";
}

server::FormChecker simpleFormChecker()
{
    return [](const v1::Form& form) -> Result<> {
        if (form.xml().find("broken") != std::string::npos)
            return fail(ErrorCode::InvalidArgument, "broken document");
        return {};
    };
}

int markedLine(const std::string& text)
{
    const auto mark = text.find("#!");
    return 1 + static_cast<int>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(mark, text.size())), '\n'));
}

std::string readText(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace tongban::testing
