// SPDX-License-Identifier: Apache-2.0
#include "server/publish/source/load_content.h"

#include "server/publish/source/files.h"
#include "server/publish/source/text_reader.h"
#include "sync/base/limits.h"

#include <algorithm>

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

// One reading of one folder. Lives for the call.
class Loader
{
public:
    explicit Loader(fs::path folder)
        : m_folder(std::move(folder))
    {
    }

    Checked<Content> run()
    {
        for (const auto& name : textFiles())
            readTextFile(name);
        if (hasRefusal(m_findings)) {
            sortFindings(m_findings);
            return tl::unexpected(std::move(m_findings));
        }
        return std::move(m_content);
    }

private:
    std::vector<std::string> textFiles()
    {
        std::vector<std::string> names;
        std::error_code error;
        for (fs::recursive_directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
            if (it->is_regular_file(error) && it->path().extension() == ".textproto")
                names.push_back(it->path().lexically_relative(m_folder).generic_string());
        }
        if (error)
            refuse({m_folder.generic_string(), 0, 0}, "the folder cannot be read: " + error.message());
        // The order of a directory is the machine's affair; ours must not depend on it.
        std::sort(names.begin(), names.end());
        return names;
    }

    void readTextFile(const std::string& name)
    {
        const auto text = readWholeFile(m_folder / name, limits::kContentFileBytes);
        if (!text)
            return refuse({name, 0, 0}, text.error().detail);
        auto read = m_reader.read(name, *text);
        if (!read) {
            m_findings.insert(m_findings.end(), read.error().begin(), read.error().end());
            return;
        }
        takeRecords(*read);
    }

    void takeRecords(ReadFile& read)
    {
        take(*read.file.mutable_guides(), "guides", "guide", read, m_content.guides);
        take(*read.file.mutable_offices(), "offices", "office", read, m_content.offices);
        take(*read.file.mutable_terms(), "terms", "term", read, m_content.terms);
        take(*read.file.mutable_work_years(), "work_years", "work year", read, m_content.workYears);
        take(*read.file.mutable_code_sets(), "code_sets", "code set", read, m_content.codeSets);
        take(*read.file.mutable_synonyms(), "synonyms", "synonym", read, m_content.synonyms);
        take(*read.file.mutable_announcements(), "announcements", "announcement", read, m_content.announcements);
        for (int i = 0; i < read.file.divisions_size(); ++i) {
            const auto& division = read.file.divisions(i);
            m_content.divisions.push_back(
                {division, {read.places, elementPath("divisions", i), "division " + division.code()}});
        }
        if (read.file.has_region())
            m_content.regions.push_back(
                {read.file.region(), {read.places, "region", "region " + read.file.region().id()}});
        for (int i = 0; i < read.file.forms_size(); ++i) {
            const auto& entry = read.file.forms(i);
            takeForm(entry, {read.places, elementPath("forms", i), "form " + entry.id()}, read.places->file);
        }
    }

    template <typename Records, typename Record>
    static void take(Records& from, const char* field, const char* label, const ReadFile& read,
                     std::vector<Located<Record>>& to)
    {
        for (int i = 0; i < from.size(); ++i) {
            FieldPlaces places(read.places, elementPath(field, i), std::string(label) + ' ' + from[i].id());
            to.push_back({std::move(from[i]), std::move(places)});
        }
    }

    void takeForm(const v1::FormEntry& entry, FieldPlaces places, const std::string& textFile)
    {
        const fs::path beside = fs::path(textFile).parent_path();
        LoadedForm loaded{entry, {}, (beside / entry.file()).generic_string(), places};
        loaded.form.set_id(entry.id());
        loaded.form.set_version(entry.version());
        loaded.form.set_title(entry.title());
        if (auto xml = readBeside(beside, entry.file(), places, "file"))
            loaded.form.set_xml(std::move(*xml));
        for (int i = 0; i < entry.attachments_size(); ++i) {
            auto bytes = readBeside(beside, entry.attachments(i), places, elementPath("attachments", i));
            if (!bytes)
                continue;
            auto& attachment = *loaded.form.add_attachments();
            attachment.set_name(entry.attachments(i));
            attachment.set_content(std::move(*bytes));
        }
        m_content.forms.push_back(std::move(loaded));
    }

    Result<std::string> readBeside(const fs::path& beside, const std::string& name, const FieldPlaces& places,
                                   const std::string& field)
    {
        auto bytes = isPlainName(name)
                         ? readWholeFile(m_folder / beside / name, limits::kFormBytes)
                         : fail(ErrorCode::InvalidArgument, "a form's file is a plain file name beside this file");
        if (!bytes)
            refuse(places.at(field), places.label() + ": " + bytes.error().detail);
        return bytes;
    }

    // No folders, so that no content reaches out of its own.
    static bool isPlainName(const std::string& name)
    {
        return !name.empty() && name != "." && name != ".." && name.find_first_of("/\\") == std::string::npos;
    }

    void refuse(SourcePlace place, std::string text)
    {
        m_findings.push_back({std::move(place), std::move(text), Severity::Refusal});
    }

    fs::path m_folder;
    TextReader m_reader;
    Content m_content;
    std::vector<Finding> m_findings;
};

} // namespace

Checked<Content> loadContent(const fs::path& folder)
{
    return Loader(folder).run();
}

} // namespace tongban::server
