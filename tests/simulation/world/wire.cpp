// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/wire.h"

#include "tests/simulation/trace_hash.h"

#include <utility>

namespace tongban::simulation
{

namespace
{

constexpr std::size_t kFrameHead = 8;

std::string framed(const std::string& body)
{
    const std::uint64_t hash = traceHash(0xcbf29ce484222325, body);
    std::string frame(kFrameHead, '\0');
    for (std::size_t i = 0; i < kFrameHead; ++i)
        frame[i] = static_cast<char>(hash >> (8 * i));
    return frame + body;
}

template <typename Message>
std::optional<Message> unframed(const std::string& frame)
{
    Message message;
    if (frame.size() < kFrameHead)
        return std::nullopt;
    const std::string body = frame.substr(kFrameHead);
    if (framed(body) != frame || !message.ParseFromString(body))
        return std::nullopt;
    return message;
}

std::string truncated(std::string frame, testing::SeededRandom& random)
{
    frame.resize(static_cast<std::size_t>(random.below(static_cast<int>(frame.size()))));
    return frame;
}

std::string flipped(std::string frame, testing::SeededRandom& random)
{
    char& byte = frame[static_cast<std::size_t>(random.below(static_cast<int>(frame.size())))];
    byte = static_cast<char>(byte ^ (1 << random.below(8)));
    return frame;
}

WireAnswer failed(ErrorCode code)
{
    return {fail(code, "simulated"), false, std::nullopt};
}

} // namespace

Wire::Wire(SimPlatform& platform, std::string token, testing::SeededRandom& random, Tally& tally)
    : m_platform(platform)
    , m_token(std::move(token))
    , m_random(random)
    , m_tally(tally)
{
}

void Wire::calm()
{
    m_calm = true;
    m_lateRequest.clear();
}

std::optional<Fault> Wire::draw()
{
    static constexpr Fault kFaults[] = {Fault::RequestLost,      Fault::RequestTwice,   Fault::RequestLate,
                                        Fault::RequestTruncated, Fault::RequestFlipped, Fault::AnswerLost,
                                        Fault::AnswerTwice,      Fault::AnswerLate,     Fault::AnswerTruncated,
                                        Fault::AnswerFlipped,    Fault::HtmlWith200,    Fault::Unauthenticated};
    if (m_calm || m_random.below(5) < 3)
        return std::nullopt;
    const Fault fault = kFaults[m_random.below(static_cast<int>(std::size(kFaults)))];
    m_tally.count(fault);
    return fault;
}

Result<v1::ExchangeResponse> Wire::atPlatform(const std::string& frame)
{
    const auto request = unframed<v1::ExchangeRequest>(frame);
    if (!request)
        return fail(ErrorCode::Unavailable, "the request broke on its way");
    return m_platform.exchange(m_token, *request);
}

WireAnswer Wire::exchange(const v1::ExchangeRequest& request)
{
    const std::optional<Fault> fault = draw();
    if (fault)
        return broken(request, *fault);
    const std::string frame = framed(request.SerializeAsString());
    auto answer = atPlatform(frame);
    // What was held up somewhere comes to the platform behind what was sent later.
    if (!m_lateRequest.empty())
        (void)atPlatform(std::exchange(m_lateRequest, {}));
    return {std::move(answer), false, std::nullopt};
}

WireAnswer Wire::broken(const v1::ExchangeRequest& request, Fault fault)
{
    const std::string frame = framed(request.SerializeAsString());
    switch (fault) {
    case Fault::HtmlWith200: return failed(ErrorCode::NotThePlatform);
    case Fault::Unauthenticated: return failed(ErrorCode::Unauthenticated);
    case Fault::RequestLost: return failed(ErrorCode::Unavailable);
    case Fault::RequestLate: m_lateRequest = frame; return failed(ErrorCode::DeadlineExceeded);
    case Fault::RequestTruncated: return {atPlatform(truncated(frame, m_random)), false, std::nullopt};
    case Fault::RequestFlipped: return {atPlatform(flipped(frame, m_random)), false, std::nullopt};
    default: break;
    }
    auto answer = atPlatform(frame);
    if (fault == Fault::RequestTwice)
        (void)atPlatform(frame);
    if (!answer)
        return {std::move(answer), false, std::nullopt};
    const std::string back = framed(answer->SerializeAsString());
    switch (fault) {
    case Fault::AnswerLost: return failed(ErrorCode::DeadlineExceeded);
    case Fault::AnswerTwice: return {std::move(answer), true, std::nullopt};
    case Fault::AnswerLate: return {fail(ErrorCode::DeadlineExceeded), false, *answer};
    case Fault::AnswerTruncated:
        if (!unframed<v1::ExchangeResponse>(truncated(back, m_random)))
            return failed(ErrorCode::Unavailable);
        break;
    case Fault::AnswerFlipped:
        if (!unframed<v1::ExchangeResponse>(flipped(back, m_random)))
            return failed(ErrorCode::DataLoss);
        break;
    default: break;
    }
    return {std::move(answer), false, std::nullopt};
}

Result<> Wire::upload(const std::string& sha256, const std::string& bytes)
{
    if (!m_calm && m_random.oneIn(3)) {
        m_tally.count(Fault::UploadCut);
        if (m_random.oneIn(2))
            (void)m_platform.upload(m_token, sha256, bytes);
        return fail(ErrorCode::Unavailable, "the upload was cut");
    }
    return m_platform.upload(m_token, sha256, bytes);
}

} // namespace tongban::simulation
