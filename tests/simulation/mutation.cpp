// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/mutation.h"

namespace tongban::simulation
{

namespace
{

constexpr std::array<std::string_view, static_cast<std::size_t>(Mutation::Count)> kMutationNames{
    "none",
    "drop acks",
    "drop one ack",
    "drop changes",
    "drop deletions",
    "reuse cursor",
    "old cursor kept",
    "hide epoch",
    "more pages hidden",
    "wrong checksum",
    "durable too early",
    "ack without asking",
    "refusals become acks",
    "acks become refusals",
    "new id on retry",
    "lane reversed",
    "only first lane",
    "attachments forgotten",
    "dependencies forgotten",
    "body changed",
    "stale answer",
    "ack not kept",
    "ack forgets operation",
    "cursor ahead of rows",
    "rows without cursor",
    "staged not dropped",
    "snapshot without replace",
    "pages shown at once",
    "checksum not computed",
    "outbox cleared by reset",
    "two transactions",
    "timer forgotten",
    "failed commit taken for done",
    "upload not done",
    "reload skips outbox",
    "memory of operations lost",
    "restore without epoch",
    "backup promises too much",
    "answer before commit",
    "grant not asked",
    "draft: theirs taken",
    "draft: base forgotten",
    "draft: told to nobody",
    "draft: decided unasked",
    "catalogue: row forgotten",
    "catalogue: deletions forgotten",
    "catalogue: version forgotten",
    "catalogue: two transactions",
    "catalogue: complete too early",
    "catalogue: trusts any root",
};

} // namespace

std::string_view mutationName(Mutation mutation)
{
    return kMutationNames[static_cast<std::size_t>(mutation)];
}

} // namespace tongban::simulation
