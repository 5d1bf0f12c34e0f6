// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/publish_content.h"

#include "server/publish/release/content_records.h"
#include "server/publish/release/effective_content.h"
#include "server/publish/release/region_day.h"
#include "server/publish/release/release_writer.h"
#include "server/publish/source/load_content.h"

namespace tongban::server
{

Result<PublishReport> publishContent(const PublishSettings& settings, const FormChecker& forms, const Clock& clock,
                                     Random& random)
{
    PublishReport report;
    auto loaded = loadContent(settings.contentFolder);
    report.findings = loaded ? checkContent(*loaded, forms) : loaded.error();
    if (hasRefusal(report.findings))
        return report;

    const auto& region = loaded->regions.front().record;
    report.region = region.id();
    const auto now = clock.now();
    const auto content = effectiveContent(*loaded, regionDay(now, region.time_zone()));
    report.guides = content.guides.size();
    TRY_ASSIGN(const auto keys, openPublisherKeys(settings.keysFolder, report.region, random, now));
    const ReleaseWriter writer(settings, keys, ReleaseFolder(settings.outFolder, report.region), now);
    TRY(writer.write(contentRecords(content), report));
    return report;
}

} // namespace tongban::server
