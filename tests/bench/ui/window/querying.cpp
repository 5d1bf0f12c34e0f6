// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/window/querying.h"

#include "client/store/catalogue_db.h"
#include "tests/bench/ui/window/frames.h"

#include <string>
#include <vector>

namespace tongban::bench
{

namespace
{

// As many as a list of results shows.
constexpr int kResults = 50;
// While one types.
constexpr int kAtOnce = 20;

// Names of guides, cut after each letter: what a search is asked while somebody types.
std::vector<QString> typedOf(store::CatalogueReader& reader, int count)
{
    std::vector<QString> typed;
    const auto lines = reader.popular(count);
    if (!lines)
        return typed;
    for (const store::GuideLine& line : *lines) {
        const QString name = QString::fromStdString(line.plainName.empty() ? line.name : line.plainName);
        for (int letters = 1; letters <= name.size(); ++letters)
            typed.push_back(name.left(letters));
    }
    return typed;
}

} // namespace

nlohmann::json askIndex(const QString& dataFolder, int count)
{
    const auto db = store::CatalogueDb::open(store::StorePaths(dataFolder.toStdString()));
    if (!db)
        return {{"error", db.error().detail}};
    store::CatalogueReader& reader = (*db)->reader();
    const std::vector<QString> typed = typedOf(reader, count);
    std::vector<double> took;
    std::vector<double> everything;
    for (std::size_t i = 0; i < typed.size() && static_cast<int>(took.size()) < count; ++i) {
        const std::string text = typed[i].toStdString();
        const qint64 begun = nowNs();
        const auto found = reader.search(text, kAtOnce, store::SearchReach::Names);
        took.push_back(msSince(begun));
        const qint64 paused = nowNs();
        const auto more = reader.search(text, kResults, store::SearchReach::Everything);
        everything.push_back(msSince(paused));
        if (!found || found->empty() || !more)
            return {{"error", "nothing is found for " + text}};
    }
    return {{"ms", took}, {"everything_ms", everything}};
}

} // namespace tongban::bench
