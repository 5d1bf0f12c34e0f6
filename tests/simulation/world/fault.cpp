// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/fault.h"

namespace tongban::simulation
{

namespace
{

constexpr std::array<std::string_view, static_cast<std::size_t>(Fault::Count)> kFaultNames{
    "request lost",      "request twice",      "request late",
    "request truncated", "request flipped",    "answer lost",
    "answer twice",      "answer late",        "answer truncated",
    "answer flipped",    "html with 200",      "unauthenticated",
    "upload cut",        "network down",       "program killed",
    "device power cut",  "device disk full",   "device page rots",
    "device row wrong",  "device restored",    "device cloned",
    "device key lost",   "clock jump",         "asleep 90 days",
    "two processes",     "older program",      "later operation",
    "platform restart",  "platform power cut", "platform disk full",
    "platform restored", "cursors forgotten",  "grant revoked",
    "grant revised",     "slot race",          "stranger asks",
    "reused id",         "poisoned operation", "cursor outlives scope",
    "stale cache",       "mixed files",        "file gone",
    "forged catalogue",  "bundle old",         "bundle tampered",
    "bundle mixed",
};

constexpr std::array<std::string_view, static_cast<std::size_t>(Rare::Count)> kRareNames{
    "snapshot of pages",
    "reset by checksum",
    "reset by epoch",
    "reset by grant",
    "duplicate",
    "offered again",
    "need blobs",
    "refused",
    "refusal asked after",
    "conflict",
    "blocked by refusal",
    "saved though cut",
    "torn away",
    "commit failed",
    "load failed",
    "login asked",
    "blamed",
    "platform cut in operation",
    "backup cut in half",
    "rot noticed",
    "ended scope emptied",
    "first sync resumed",
    "update by pack",
    "update by deltas",
    "update by segments",
    "new root followed",
    "rolled back refused",
    "forgery refused",
    "expired refused",
    "stale bundle shown",
    "asked about",
    "save refused",
};

} // namespace

std::string_view faultName(Fault fault)
{
    return kFaultNames[static_cast<std::size_t>(fault)];
}

std::string_view rareName(Rare rare)
{
    return kRareNames[static_cast<std::size_t>(rare)];
}

} // namespace tongban::simulation
