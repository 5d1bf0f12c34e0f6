// SPDX-License-Identifier: Apache-2.0
#include "server/app/clerk_command.h"

#include "client/domain/calendar/dates.h"
#include "server/app/clerk_list.h"
#include "server/app/command_line.h"
#include "server/app/desk.h"
#include "server/app/exit_codes.h"
#include "server/person/cases/case_desk.h"
#include "server/person/load_catalogue.h"
#include "server/person/visits/visit_desk.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>

namespace tongban::server
{

namespace
{

// What a verb works with. `words` are the verb's own, without options.
struct ClerkCall {
    Store& store;
    const DeskContext& desk;
    const CommandLine& line;
    std::vector<std::string> words;
    std::ostream& out;
};

Result<> accept(const ClerkCall& call)
{
    return CaseDesk(call.store, call.desk).accept(call.words[0]);
}

Result<> correct(const ClerkCall& call)
{
    TRY_ASSIGN(const std::string text, call.line.required("--text"));
    v1::CorrectionItem item;
    item.set_form_path(call.line.value("--path"));
    item.set_material_id(call.line.value("--material"));
    item.set_text(text);
    if (item.form_path().empty() && item.material_id().empty())
        return fail(ErrorCode::InvalidArgument, "--path or --material is needed");
    return CaseDesk(call.store, call.desk).askCorrection(call.words[0], text, {item});
}

Result<> pass(const ClerkCall& call)
{
    return CaseDesk(call.store, call.desk).passStep(call.words[0], call.words.size() > 1 ? call.words[1] : "");
}

Result<> nameVisit(const ClerkCall& call)
{
    TRY_ASSIGN(const std::string date, call.line.required("--date"));
    if (!domain::parseDate(date))
        return fail(ErrorCode::InvalidArgument, "--date is a day, as 2026-12-03");
    return CaseDesk(call.store, call.desk).nameVisit(call.words[0], call.words[1], date);
}

Result<> finish(const ClerkCall& call)
{
    return CaseDesk(call.store, call.desk).finish(call.words[0], call.line.value("--text"));
}

Result<> reject(const ClerkCall& call)
{
    TRY_ASSIGN(const std::string reason, call.line.required("--reason"));
    return CaseDesk(call.store, call.desk).reject(call.words[0], reason);
}

Result<> answerRating(const ClerkCall& call)
{
    TRY_ASSIGN(const std::string text, call.line.required("--text"));
    return CaseDesk(call.store, call.desk).answerRating(call.words[0], text);
}

// "2026-11-25-0900-1100" or "2026-11-25-09:00-11:00"
Result<v1::SlotWish> parseWindow(std::string text)
{
    std::erase(text, ':');
    const auto time = [&](std::size_t at) { return text.substr(at, 2) + ":" + text.substr(at + 2, 2); };
    const bool shaped = text.size() == 20 && text[10] == '-' && text[15] == '-';
    const auto day = shaped ? domain::parseDate(text.substr(0, 10)) : std::nullopt;
    if (!day || !domain::parseTimeOfDay(time(11)) || !domain::parseTimeOfDay(time(16)))
        return fail(ErrorCode::InvalidArgument, "--window is DATE-START-END, as 2026-11-25-09:00-11:00");
    v1::SlotWish window;
    window.set_date(text.substr(0, 10));
    window.set_starts(time(11));
    window.set_ends(time(16));
    return window;
}

Result<> confirmVisit(const ClerkCall& call)
{
    TRY_ASSIGN(const std::string visitor, call.line.required("--visitor"));
    TRY_ASSIGN(const std::string text, call.line.required("--window"));
    TRY_ASSIGN(const v1::SlotWish window, parseWindow(text));
    return VisitDesk(call.store, call.desk).confirm(call.words[0], visitor, window);
}

Result<> visitDone(const ClerkCall& call)
{
    TRY_ASSIGN(const std::string outcome, call.line.required("--outcome"));
    return VisitDesk(call.store, call.desk).done(call.words[0], outcome);
}

Result<> list(const ClerkCall& call)
{
    return printMatters(call.store, call.desk, call.out);
}

struct ClerkVerb {
    std::string_view name;
    std::size_t fewest;
    std::size_t most;
    Result<> (*run)(const ClerkCall&);
};

constexpr std::array kVerbs{
    ClerkVerb{"list", 0, 0, list},
    ClerkVerb{"accept", 1, 1, accept},
    ClerkVerb{"correct", 1, 1, correct},
    ClerkVerb{"pass", 1, 2, pass},
    ClerkVerb{"name-visit", 2, 2, nameVisit},
    ClerkVerb{"finish", 1, 1, finish},
    ClerkVerb{"reject", 1, 1, reject},
    ClerkVerb{"confirm-visit", 1, 1, confirmVisit},
    ClerkVerb{"visit-done", 1, 1, visitDone},
    ClerkVerb{"answer-rating", 1, 1, answerRating},
};

Result<const ClerkVerb*> verbOf(const CommandLine& line)
{
    if (line.rest().empty())
        return fail(ErrorCode::InvalidArgument, "what shall the clerk do? see tongban-platform clerk --help");
    const auto found = std::find_if(kVerbs.begin(), kVerbs.end(),
                                    [&](const ClerkVerb& verb) { return verb.name == line.rest().front(); });
    if (found == kVerbs.end())
        return fail(ErrorCode::InvalidArgument, "unknown verb " + line.rest().front());
    const std::size_t words = line.rest().size() - 1;
    if (words < found->fewest || words > found->most)
        return fail(ErrorCode::InvalidArgument, std::string(found->name) + ": wrong number of words; see --help");
    return &*found;
}

// The catalogue and the day the serving platform works with, unless the command line says otherwise.
Result<CatalogueIndex> catalogueFor(Store& store, const CommandLine& line, const Clock& clock)
{
    TRY_ASSIGN(std::string folder, store.meta().text("catalogue_folder"));
    if (line.has("--catalogue"))
        folder = line.value("--catalogue");
    if (folder.empty())
        return fail(ErrorCode::InvalidArgument, "no platform has served this store yet: say --catalogue DIR");
    return loadCatalogue(folder, clock);
}

Result<std::chrono::days> shiftOf(Store& store)
{
    TRY_ASSIGN(const std::string text, store.meta().text("clock_shift_days"));
    int days = 0;
    std::from_chars(text.data(), text.data() + text.size(), days);
    return std::chrono::days{days};
}

Result<> clerk(const std::vector<std::string>& words, std::ostream& out)
{
    static const CommandSpec kSpec{{"--data", "--catalogue", "--path", "--material", "--text", "--reason", "--visitor",
                                    "--window", "--outcome", "--date"},
                                   {}};
    TRY_ASSIGN(const CommandLine line, CommandLine::parse(words, kSpec));
    TRY_ASSIGN(const ClerkVerb* verb, verbOf(line));
    TRY_ASSIGN(const std::string data, line.required("--data"));
    if (!std::filesystem::exists(std::filesystem::path(data) / "platform.db"))
        return fail(ErrorCode::InvalidArgument, "no platform's store in " + data);
    crypto::SecureRandom random;
    TRY_ASSIGN(const auto store, Store::open(data, random));
    TRY_ASSIGN(const std::chrono::days shift, shiftOf(*store));
    const ShiftedClock clock(shift);
    TRY_ASSIGN(CatalogueIndex catalogue, catalogueFor(*store, line, clock));
    const Desk desk(clock, std::move(catalogue));
    return verb->run(ClerkCall{*store, desk.context(), line, {line.rest().begin() + 1, line.rest().end()}, out});
}

} // namespace

int runClerk(const std::vector<std::string>& words, std::ostream& out, std::ostream& err)
{
    const auto done = clerk(words, out);
    if (done)
        return kDone;
    err << "tongban-platform: clerk: " << done.error().detail << '\n';
    return done.error().code == ErrorCode::InvalidArgument ? kMisunderstood : kCannot;
}

const char* clerkHelp()
{
    return R"(tongban-platform clerk --data DIR VERB ...

Does what an official at the counter does; devices see it when they next ask. DIR is the folder `serve --data` was
given; the platform may go on serving. CASE and APPT are what `list` shows: a number or an id, a code or an id.

  list                              cases and visits, one line each
  accept CASE                       受理: the application is taken on, its time begins to run
  correct CASE --text T --path P    补正: asks the person to mend the question P of the form (as /data/name)
  correct CASE --text T --material M      the same for one of the materials
  pass CASE [STEP]                  one department has done its part; without STEP the one whose turn it is
  name-visit CASE STEP --date D     officials come to the place on that day, for that step of the case
  finish CASE [--text T]            办结: done, with its result
  reject CASE --reason T            turned down; the person reads the reason
  answer-rating CASE --text T       replies to the person's rating
  confirm-visit APPT --visitor NAME --window DATE-START-END      NAME comes then, as 2026-11-25-09:00-11:00
  visit-done APPT --outcome T       the visit has taken place

Example:  tongban-platform clerk --data store accept 21028120260925000001
Exit code: 0 done; 1 it may not happen now, or there is no such case; 2 the command line is not understood.
)";
}

} // namespace tongban::server
