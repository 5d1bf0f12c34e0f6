// SPDX-License-Identifier: Apache-2.0
#include "client/services/session_service.h"

#include "client/services/ground/network_tools.h"
#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"
#include "client/services/sync/sync_loop.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/signing_key.h"

#include <utility>

namespace tongban::services
{

namespace
{

// Case and dashes do not count: people read codes aloud.
std::string plainCode(const QString& typed)
{
    std::string code;
    for (const QChar c : typed.toUpper()) {
        if (c.isLetterOrNumber())
            code.push_back(c.toLatin1());
    }
    return code;
}

// Who comes back the next day begins anew.
constexpr std::int64_t kPlaceHoldsMs = 12LL * 60 * 60 * 1000;

// "MOMENT PLACE": the place while it is fresh.
QString freshPlace(const std::string& kept, std::int64_t nowMs)
{
    const QString words = QString::fromStdString(kept);
    const qint64 keptMs = words.section(QLatin1Char(' '), 0, 0).toLongLong();
    return nowMs - keptMs < kPlaceHoldsMs ? words.section(QLatin1Char(' '), 1) : QString();
}

struct Found {
    v1::DeviceState state;
    std::string place;
};

Result<Found> readVault(Stores& stores)
{
    TRY_ASSIGN(store::Vault* const vault, stores.vault());
    TRY_ASSIGN(v1::DeviceState state, vault->state());
    // Without it the program begins at its first page.
    return Found{std::move(state), vault->place().value_or(std::string())};
}

// The device key is made once and stays in the vault.
Result<crypto::SigningKey> deviceKey(store::Vault& vault, Random& random)
{
    TRY_ASSIGN(const v1::DeviceState state, vault.state());
    if (!state.device_secret_key().empty())
        return crypto::SigningKey::fromSeed(crypto::asBytes(state.device_secret_key()));
    crypto::SigningKey key = crypto::SigningKey::generate(random);
    const crypto::SecretBytes seed = key.seed();
    TRY(vault.change(
        [&](v1::DeviceState& changed) { changed.set_device_secret_key(std::string(crypto::asText(seed.bytes()))); }));
    return key;
}

Result<void> takeEnrolment(store::Vault& vault, const v1::EnrolResponse& answer)
{
    TRY(vault.change([&](v1::DeviceState& state) {
        state.set_token(answer.token());
        state.set_token_expires_ms(answer.expires_ms());
        state.set_device_id(answer.device_id());
    }));
    std::string self;
    for (const v1::GrantState& grant : answer.grants()) {
        const Result<v1::PrincipalEntry> added =
            vault.addPrincipal(grant.principal(), grant.grant_id(), grant.revision());
        // Enrolled again: the principal and what waits for it are here already.
        if (!added && added.error().code != ErrorCode::AlreadyExists)
            return fail(added.error());
        if (self.empty() || grant.principal().kind() == v1::PRINCIPAL_KIND_SELF)
            self = grant.principal().id();
    }
    TRY(vault.change([&](v1::DeviceState& state) {
        if (state.active_principal_id().empty())
            state.set_active_principal_id(self);
    }));
    return {};
}

} // namespace

SessionService::SessionService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

SessionService::Stage SessionService::stage() const
{
    return m_stage;
}

Error SessionService::keyError() const
{
    return m_keyError;
}

QString SessionService::townCode() const
{
    return m_townCode;
}

QString SessionService::lastPlace() const
{
    return m_lastPlace;
}

void SessionService::keepPlace(const QString& place)
{
    (void)m_context.work().run(
        [kept = std::to_string(m_context.nowMs()) + ' ' + place.toStdString()](Stores& stores) -> Result<void> {
            TRY_ASSIGN(store::Vault* const vault, stores.vault());
            return vault->savePlace(kept);
        });
}

void SessionService::start()
{
    setStage(Stage::Starting);
    m_context.work()
        .run([](Stores& stores) { return readVault(stores); })
        .then(this, [this](const Result<Found>& found) {
            if (!found) {
                m_keyError = found.error();
                setStage(Stage::KeyProblem);
                return;
            }
            m_townCode = QString::fromStdString(found->state.division_code());
            m_lastPlace = freshPlace(found->place, m_context.nowMs());
            setStage(stageOf(found->state));
        });
}

SessionService::Stage SessionService::stageOf(const v1::DeviceState& state)
{
    if (state.division_code().empty())
        return Stage::NeedsTown;
    return state.token().empty() ? Stage::NeedsEnrolment : Stage::Ready;
}

QFuture<Result<void>> SessionService::chooseTown(const QString& divisionCode)
{
    auto done = m_context.work().run([code = divisionCode.toStdString()](Stores& stores) -> Result<v1::DeviceState> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        return vault->change([&](v1::DeviceState& state) { state.set_division_code(code); });
    });
    return done.then(this, [this](const Result<v1::DeviceState>& state) -> Result<void> {
        TRY(state);
        m_townCode = QString::fromStdString(state->division_code());
        setStage(stageOf(*state));
        return {};
    });
}

QFuture<Result<void>> SessionService::enrol(const QString& typed)
{
    const std::string code = plainCode(typed);
    auto done = m_context.work().run([this, code](Stores& stores) -> Result<void> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        TRY_ASSIGN(const crypto::SigningKey key, deviceKey(*vault, m_context.ports().random));
        v1::EnrolRequest request;
        request.set_code(code);
        request.set_device_public_key(std::string(crypto::asText(key.publicKey())));
        request.set_device_name(m_context.ports().deviceName.toStdString());
        request.set_proof(std::string(crypto::asText(key.sign(code))));
        NetworkTools network(m_context.ports(), [] { return std::string(); });
        TRY_ASSIGN(const v1::EnrolResponse answer, network.apis().enrol(request));
        return takeEnrolment(*vault, answer);
    });
    return done.then(this, [this](const Result<void>& result) {
        if (result) {
            m_context.sync().tellAll(engine::SignedIn{});
            setStage(Stage::Ready);
        }
        return result;
    });
}

void SessionService::sessionEnded()
{
    if (m_stage == Stage::Ready)
        setStage(Stage::NeedsEnrolment);
}

void SessionService::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace tongban::services
