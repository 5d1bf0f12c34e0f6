// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/drafts/draft_merge.h"
#include "sync/base/result.h"
#include "sync/sql/connection.h"
#include "tongban/v1/operation.pb.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::store
{

// Drafts that are filled in on several devices of one person. Of each it keeps what was last seen of the others and
// told them (`known`); what stands in the form here is the caller's, as fields with one value each (`mine`). Telling
// and hearing are one transaction with the operation they write, the last one where what is told takes several. The
// connection's thread; owned by PrincipalFile.
class SharedDrafts
{
public:
    using Alongside = std::function<Result<void>()>;
    // An operation to be completed, signed and written with `alongside` in its transaction.
    struct Wanted {
        std::string kind;
        std::string lane;
        std::string payload;
        std::vector<v1::Attachment> files;
    };
    struct Teller {
        std::string deviceId;
        std::function<Result<void>(const Wanted&, const Alongside&)> write;
    };
    // What the others say.
    struct News {
        // It was sent or thrown away on another device; there is nothing of them any more.
        bool ended = false;
        // Something was written here that they were never told.
        bool untold = false;
        // With all values of every place; its shown answers are what `keepMine` was given.
        v1::Draft known;
    };

    explicit SharedDrafts(sql::Connection& connection);

    // Nothing: this draft is this device's own.
    [[nodiscard]] Result<std::optional<v1::Draft>> known(std::string_view id);
    // Of all shared drafts that are on this device.
    [[nodiscard]] Result<std::vector<std::string>> ids();
    // As the platform last said it, with what waits on top.
    [[nodiscard]] Result<std::optional<v1::Draft>> theirs(const std::string& id);
    // Every draft of the person that is known of, on whatever device it was begun.
    [[nodiscard]] Result<std::vector<v1::Draft>> allTheirs();
    // Every file that an answer of theirs names, each once, also where two answers are to be chosen from.
    [[nodiscard]] Result<std::vector<v1::Attachment>> files();
    // The others have said something that was not seen here yet, or the platform was restored and may have forgotten.
    [[nodiscard]] Result<bool> hasNews(const std::string& id);
    // What is known is of the platform before it was restored: what stands here is told again, all of it.
    [[nodiscard]] Result<bool> isOfAnotherLife(const std::string& id);

    // From now on it is here too. In the caller's transaction.
    [[nodiscard]] Result<void> keep(const v1::Draft& known);
    [[nodiscard]] Result<void> forget(std::string_view id);

    // Tells the others what was written here since. One operation waits for a draft's words, one for its files,
    // however often something is written meanwhile: what is written then is told when they are through.
    [[nodiscard]] Result<void> tell(const v1::Draft& mine, const Teller& by);
    // Merges what the others said with what stands here, and what the person has chosen among the values of a place;
    // `keepMine` writes what stands in the form from now on. NotFound: the draft is not shared.
    using KeepMine = std::function<Result<void>(const v1::Draft& shown)>;
    [[nodiscard]] Result<News> hear(const v1::Draft& mine, const Teller& by, const KeepMine& keepMine,
                                    const std::vector<v1::DraftEdit>& decisions = {});
    // It ends everywhere; `alongside` removes what stands here.
    [[nodiscard]] Result<void> end(const std::string& id, const Teller& by, const Alongside& alongside);
    // A save the platform did not take is put away by the person: what it carried is to be told again.
    [[nodiscard]] Result<void> untell(const v1::Operation& refused);

    // What its sending goes with.
    struct Sending {
        // Saves that are not through yet: they go first.
        std::vector<std::string> after;
        // Of its answers as the platform will have them then; 0: it is not shared.
        std::uint64_t digest = 0;
    };
    // FailedPrecondition: the others have said something that was not seen here, or a question is open.
    [[nodiscard]] Result<Sending> sending(const std::string& id);

private:
    [[nodiscard]] Result<void> tellSome(v1::Draft known, const v1::Draft& mine, bool files, const Teller& by);
    [[nodiscard]] Result<void> tellAll(const v1::Draft& known, std::vector<v1::DraftEdit> edits, const Teller& by,
                                       const Alongside& keep);
    [[nodiscard]] Result<bool> waits(const std::string& lane);

    sql::Connection& m_connection;
};

} // namespace tongban::store
