// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "server/person/exchange/cursor.h"
#include "server/store/store.h"
#include "sync/base/result.h"
#include "sync/crypto/signing_key.h"
#include "tests/simulation/disk/memory_disk.h"
#include "tests/simulation/mutation.h"
#include "tests/simulation/world/fault.h"
#include "tests/support/fake_clock.h"
#include "tongban/v1/sync.pb.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongban::simulation
{

// Whose matters a life is about, and who is a stranger to them.
inline constexpr char kHelper[] = "person-helper";
inline constexpr char kStranger[] = "person-stranger";
inline constexpr char kPrincipal[] = "principal-mother";
inline constexpr char kOther[] = "principal-other";
inline constexpr char kGrant[] = "grant-mother";
inline constexpr int kDevices = 2;
// Stands in records of the principal only.
inline constexpr char kCanary[] = "CANARY-OF-MOTHER";

// Kinds of operations on which the platform's program fails as long as its mistake is not mended.
inline constexpr char kPoisonThatFails[] = "poison.fails";
inline constexpr char kPoisonThatIsRefused[] = "poison.refused";
inline constexpr char kPoisonThatKills[] = "poison.kills";

using RecordMap = std::map<std::pair<std::string, std::string>, std::pair<std::int64_t, std::string>>;

// The real platform's classes (store, sessions, exchange, attachments) on a simulated disk, in this process. It can
// lose its power, start again, be restored from its last backup, forget how cursors are signed. It remembers every
// state the principal's records ever had. One thread; owned by the world.
class SimPlatform
{
public:
    SimPlatform(testing::FakeClock& clock, testing::SeededRandom& random, Tally& tally, Mutation mutation);
    ~SimPlatform();

    // A platform of another make: its cursors know neither epochs nor revisions of grants, so that a device alone can
    // see that what it holds is of another life.
    void takeCursorsOfAnyScope();

    // Requests of a device; Unavailable while the power is cut.
    [[nodiscard]] Result<v1::ExchangeResponse> exchange(const std::string& token, const v1::ExchangeRequest& request);
    [[nodiscard]] Result<> upload(const std::string& token, const std::string& sha256, const std::string& bytes);

    // A clerk writes.
    void tell(int number, const std::string& text);
    void removeMessage(int number);
    void setGrantEnded(bool ended);
    void raiseGrantRevision();

    void backUp();
    // From the last backup; nothing when there was none.
    bool restore();
    void forgetCursors();
    // Its program stumbles over no operation any more.
    void mend();
    void restart(bool killed);
    [[nodiscard]] bool isDown() const;
    void powerUp();
    [[nodiscard]] MemoryDisk& disk();

    [[nodiscard]] static std::string tokenOf(int device);
    [[nodiscard]] static std::string strangerToken();
    [[nodiscard]] static const crypto::SigningKey& keyOf(int device);

    // What is there now.
    [[nodiscard]] RecordMap records();
    [[nodiscard]] std::optional<v1::OperationResult> answerTo(const std::string& opId);
    [[nodiscard]] bool holdsBlob(const std::string& sha256);
    [[nodiscard]] bool grantEnded();
    // The number of the last state that looked like this; nothing: there never was one.
    [[nodiscard]] std::optional<int> stateNumber(std::uint64_t fingerprint) const;
    [[nodiscard]] int restores() const;

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<v1::ExchangeResponse> answer(const std::string& token, v1::ExchangeRequest request);
    [[nodiscard]] std::optional<ErrorCode> stumblesOver(const v1::ExchangeRequest& request) const;
    [[nodiscard]] Result<std::pair<server::CursorScope, std::string>> scopeNow();
    [[nodiscard]] Result<> translateCursor(v1::ExchangeRequest& request);
    [[nodiscard]] Result<> rememberCursor(const v1::ExchangeResponse& response);
    void change(const std::function<Result<>(server::Store&)>& what);
    void start();
    void remember();
    void takeForOriginal();
    [[nodiscard]] Result<> raise(const std::function<void(server::Grant&)>& what);

    testing::FakeClock& m_clock;
    testing::SeededRandom& m_random;
    Tally& m_tally;
    Mutation m_mutation;
    bool m_mended = false;
    bool m_anyScope = false;
    std::map<std::string, server::Cursor> m_cursors;
    MemoryDisk m_disk;
    std::string m_folder;
    std::unique_ptr<server::DeskContext> m_desk;
    std::unique_ptr<server::Store> m_store;
    std::string m_backup;
    int m_backups = 0;
    int m_restores = 0;
    int m_states = 0;
    std::map<std::uint64_t, int> m_seen;
};

[[nodiscard]] std::uint64_t fingerprintOf(const RecordMap& records);

} // namespace tongban::simulation
