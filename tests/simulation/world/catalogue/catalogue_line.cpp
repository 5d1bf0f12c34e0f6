// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/catalogue/catalogue_line.h"

#include "sync/catalogue/catalogue_paths.h"

#include <iterator>

namespace tongban::simulation
{

CatalogueLine::CatalogueLine(testing::SeededRandom& random, Tally& tally)
    : m_random(random)
    , m_tally(tally)
{
}

void CatalogueLine::publish(int version)
{
    m_newest = version;
}

void CatalogueLine::forge(bool forged)
{
    m_forged = forged;
}

void CatalogueLine::calm()
{
    m_calm = true;
    m_forged = false;
}

int CatalogueLine::requests() const
{
    return m_requests;
}

std::optional<Fault> CatalogueLine::draw(bool head)
{
    static constexpr Fault kFaults[] = {Fault::AnswerLost,  Fault::AnswerTruncated, Fault::AnswerFlipped,
                                        Fault::HtmlWith200, Fault::MixedFiles,      Fault::FileGone};
    // A forger answers with what is his alone.
    if (m_calm || m_forged || !m_random.oneIn(6))
        return std::nullopt;
    // Only what changes under its name can be old.
    const bool stale = head && m_random.oneIn(2);
    const Fault fault = stale ? Fault::StaleCache : kFaults[m_random.below(static_cast<int>(std::size(kFaults)))];
    m_tally.count(fault);
    return fault;
}

Result<std::string> CatalogueLine::answer(std::string_view path)
{
    const SimCity& city = m_forged ? forgedCity() : simCity();
    if (path == catalogue::headPath(testing::kRegion))
        return city.head(m_forged ? SimCity::kVersions : m_newest);
    const auto found = city.files().find(path);
    if (found == city.files().end())
        return fail(ErrorCode::NotFound);
    return found->second;
}

Result<std::string> CatalogueLine::broken(std::string bytes, Fault fault)
{
    const auto somewhere = static_cast<std::size_t>(m_random.below(static_cast<int>(bytes.size())));
    switch (fault) {
    case Fault::AnswerLost: return fail(ErrorCode::Unavailable, "simulated");
    case Fault::FileGone: return fail(ErrorCode::NotFound, "simulated");
    case Fault::HtmlWith200: return "<!DOCTYPE html><html><body>log in to the network</body></html>";
    case Fault::StaleCache: return simCity().head(1 + m_random.below(m_newest));
    case Fault::AnswerTruncated: return bytes.substr(0, somewhere);
    case Fault::AnswerFlipped:
        bytes[somewhere] = static_cast<char>(bytes[somewhere] ^ (1 << m_random.below(8)));
        return bytes;
    case Fault::MixedFiles: {
        const auto& files = simCity().files();
        const auto& [path, content] = *std::next(files.begin(), m_random.below(static_cast<int>(files.size())));
        // The head that lies there is the last one's, which may not be published yet: nobody has it to mix it up.
        return path == catalogue::headPath(testing::kRegion) ? simCity().head(m_newest) : content;
    }
    default: return bytes;
    }
}

Result<std::string> CatalogueLine::fetch(std::string_view path, std::size_t maxBytes, const Progress&)
{
    ++m_requests;
    const std::optional<Fault> fault = draw(path == catalogue::headPath(testing::kRegion));
    auto bytes = answer(path);
    if (fault && bytes)
        bytes = broken(*std::move(bytes), *fault);
    if (bytes && bytes->size() > maxBytes)
        return fail(ErrorCode::DataLoss, "longer than what was asked for");
    return bytes;
}

} // namespace tongban::simulation
