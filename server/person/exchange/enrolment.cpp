// SPDX-License-Identifier: Apache-2.0
#include "server/person/exchange/enrolment.h"

#include "server/person/exchange/exchange.h"
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/signing_key.h"

#include <array>

namespace tongban::server
{

namespace
{

constexpr std::string_view kLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int kCodeLetters = 8;
constexpr std::size_t kDeviceNameBytes = 100;
constexpr std::int64_t kMinuteMs = 60'000;

std::string minuteCounter(UnixMillis now)
{
    return "wrong_codes_" + std::to_string(toMillis(now) / kMinuteMs);
}

std::string makeToken(Random& random)
{
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    return crypto::toBase64Url(bytes);
}

} // namespace

std::string normalisedCode(std::string_view code)
{
    std::string letters;
    for (const char c : code) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if ((upper >= 'A' && upper <= 'Z') || (upper >= '0' && upper <= '9'))
            letters.push_back(upper);
    }
    return letters;
}

std::string makeEnrolCode(Random& random)
{
    std::string code;
    for (int i = 0; i < kCodeLetters; ++i) {
        if (i == kCodeLetters / 2)
            code.push_back('-');
        code.push_back(kLetters[randomBelow(random, kLetters.size())]);
    }
    return code;
}

Enrolment::Enrolment(Store& store, const DeskContext& desk)
    : m_store(store)
    , m_desk(desk)
{
}

Result<v1::EnrolResponse> Enrolment::enrol(const v1::EnrolRequest& request)
{
    TRY_ASSIGN(auto transaction, m_store.begin());
    TRY_ASSIGN(const std::int64_t wrong, m_store.meta().number(minuteCounter(m_desk.clock.now())));
    if (wrong >= limits::kWrongCodesPerMinute)
        return fail(ErrorCode::ResourceExhausted, "too many wrong codes; wait a minute");
    TRY_ASSIGN(const auto code, m_store.persons().findCode(normalisedCode(request.code())));
    const bool holdsKey = crypto::verifySignature(crypto::asBytes(request.device_public_key()), request.code(),
                                                  crypto::asBytes(request.proof()));
    if (!code || code->expires <= m_desk.clock.now() || !holdsKey) {
        TRY(countWrongCode());
        TRY(transaction.commit());
        return fail(ErrorCode::Unauthenticated, "the code or its proof is wrong");
    }
    TRY_ASSIGN(auto response, bind(request, *code));
    TRY(transaction.commit());
    return response;
}

Result<> Enrolment::countWrongCode()
{
    TRY(m_store.meta().next(minuteCounter(m_desk.clock.now())));
    return {};
}

Result<v1::EnrolResponse> Enrolment::bind(const v1::EnrolRequest& request, const EnrolCode& code)
{
    const std::string token = makeToken(m_desk.random);
    const UnixMillis now = m_desk.clock.now();
    const Device device{randomId(m_desk.random),
                        code.person.id,
                        code.person.name,
                        request.device_public_key(),
                        request.device_name().substr(0, kDeviceNameBytes),
                        now + limits::kSessionLife};
    TRY(m_store.persons().addDevice(device, crypto::asText(crypto::sha256(token)), now));
    v1::EnrolResponse response;
    response.set_token(token);
    response.set_expires_ms(toMillis(device.expires));
    response.set_device_id(device.id);
    TRY_ASSIGN(auto states, grantStates(m_store, device.personId));
    for (v1::GrantState& state : states)
        *response.add_grants() = std::move(state);
    return response;
}

Result<Device> Enrolment::session(std::string_view token)
{
    if (token.empty())
        return fail(ErrorCode::Unauthenticated, "no session");
    TRY_ASSIGN(auto device, m_store.persons().findDevice(crypto::asText(crypto::sha256(token))));
    if (!device || device->expires <= m_desk.clock.now())
        return fail(ErrorCode::Unauthenticated, "no such session");
    return std::move(*device);
}

} // namespace tongban::server
