// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/search_bands.h"
#include "sync/base/result.h"
#include "sync/sql/connection.h"
#include "tongban/v1/catalogue.pb.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::store
{

// A guide as lists show it.
struct GuideLine {
    std::string id;
    std::string name;
    std::string nameEn;
    std::string plainName;
    std::string summary;
    std::string departmentId;
    bool online = false;
    std::int32_t weight = 0;

    friend bool operator==(const GuideLine&, const GuideLine&) = default;
};

// What people call guides, by their ids.
using GuideNames = std::map<std::string, std::string, std::less<>>;

// Which guides to list; empty fields do not narrow.
struct GuideFilter {
    std::string theme;
    std::string lifeEvent;
    std::string department;
    std::string audience;
    // Only those for which somebody comes home.
    bool homeVisit = false;
};

// What the store holds.
struct CatalogueState {
    // 0: nothing complete yet.
    std::int64_t version = 0;
    std::int64_t publishedMs = 0;
    // A first sync is under way.
    bool filling = false;
    // Guides can be searched and read, all of it or the essentials.
    bool usable = false;
};

// Answers from the local catalogue. The connection's thread; owned by CatalogueDb. NotFound: no such record in the
// version held.
class CatalogueReader
{
public:
    explicit CatalogueReader(sql::Connection& connection);

    [[nodiscard]] Result<CatalogueState> state();

    // Best first: beginning of a name, name, everyday words, other text; among equals the weightier guide.
    [[nodiscard]] Result<std::vector<GuideLine>> search(std::string_view text, int limit, SearchReach reach);
    // Weightier first.
    [[nodiscard]] Result<std::vector<GuideLine>> browse(const GuideFilter& filter);
    // The weightiest of all.
    [[nodiscard]] Result<std::vector<GuideLine>> popular(int limit);
    // Those that are held, of these: a person's few, not a city's hundred thousand.
    [[nodiscard]] Result<GuideNames> guideNames(const std::vector<std::string>& ids);

    [[nodiscard]] Result<v1::Guide> guide(std::string_view id);
    // Verbatim, for a checklist to remember.
    [[nodiscard]] Result<std::string> guideBody(std::string_view id);
    [[nodiscard]] Result<v1::Form> form(std::string_view id);
    [[nodiscard]] Result<v1::Office> office(std::string_view id);
    [[nodiscard]] Result<v1::CodeSet> codeSet(std::string_view id);
    // The first region; NotFound: none held.
    [[nodiscard]] Result<v1::Region> region();
    // All of a kind in their order; UNSPECIFIED: all.
    [[nodiscard]] Result<std::vector<v1::Term>> terms(v1::TermKind kind);
    [[nodiscard]] Result<v1::Division> division(std::string_view code);
    [[nodiscard]] Result<std::vector<v1::Division>> divisionsBelow(std::string_view parentCode);
    [[nodiscard]] Result<std::vector<v1::WorkYear>> workYears();
    // Newest first.
    [[nodiscard]] Result<std::vector<v1::Announcement>> announcements();

    // Offices that take the guide: those it names; else those whose windows name it, its department's counters, and
    // the points that serve `divisionCode` first. `divisionCode` may be empty.
    [[nodiscard]] Result<std::vector<v1::Office>> officesFor(const v1::Guide& guide, std::string_view divisionCode);

private:
    [[nodiscard]] Result<std::vector<GuideLine>> linesOf(const std::vector<std::int64_t>& rows);
    template <typename Message>
    [[nodiscard]] Result<Message> record(std::string_view collection, std::string_view id);
    template <typename Message>
    [[nodiscard]] Result<std::vector<Message>> records(std::string_view collection);
    [[nodiscard]] Result<std::vector<v1::Office>> officesByLink(const std::vector<std::string>& links);

    sql::Connection& m_connection;
};

} // namespace tongban::store
