// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/handler.h"
#include "server/person/deadline.h"
#include "sync/base/clock.h"
#include "sync/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace tongban::server
{

// What a procedure knows of its call beside the message.
struct Call {
    // The bearer token; empty when there is none.
    std::string_view token;
    Deadline deadline;
};

// The Connect protocol, unary, application/proto only (connectrpc.com/docs/protocol): POST for all procedures, GET for
// those without side effects, gzip both ways when asked for, deadlines, errors as JSON. Procedures are added before the
// server starts; handle() on any thread. Does not own the clock.
class ConnectEndpoint final : public Handler
{
public:
    using Procedure = std::function<Result<std::string>(const Call& call, std::string_view message)>;

    explicit ConnectEndpoint(const Clock& clock);

    // `path`: "/tongban.v1.SyncService/Exchange".
    void add(std::string path, bool noSideEffects, Procedure procedure);

    template <typename Message, typename Answer>
    void add(std::string path, bool noSideEffects, std::function<Result<Answer>(const Call&, const Message&)> procedure)
    {
        add(std::move(path), noSideEffects,
            [procedure](const Call& call, std::string_view bytes) -> Result<std::string> {
                Message message;
                if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
                    return fail(ErrorCode::InvalidArgument, "the message does not parse");
                auto answer = procedure(call, message);
                if (!answer)
                    return fail(answer.error());
                return answer->SerializeAsString();
            });
    }

    [[nodiscard]] Response handle(const Request& request) override;

private:
    struct Entry {
        bool noSideEffects = false;
        Procedure procedure;
    };

    [[nodiscard]] Response handlePost(const Entry& entry, const Request& request) const;
    [[nodiscard]] Response handleGet(const Entry& entry, const Request& request) const;
    [[nodiscard]] Response run(const Entry& entry, const Request& request, std::string_view message) const;
    [[nodiscard]] Result<Deadline> deadlineOf(const Request& request) const;

    const Clock& m_clock;
    std::map<std::string, Entry, std::less<>> m_procedures;
};

// An error as the protocol wants it.
[[nodiscard]] Response connectErrorResponse(const Error& error);
// The token of "Authorization: Bearer ..."; empty when there is none.
[[nodiscard]] std::string_view bearerToken(const Request& request);

} // namespace tongban::server
