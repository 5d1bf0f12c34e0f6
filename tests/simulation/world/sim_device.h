// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/principal_file.h"
#include "sync/engine/engine.h"
#include "tests/simulation/disk/memory_disk.h"
#include "tests/simulation/mutation.h"
#include "tests/simulation/world/fault.h"
#include "tests/simulation/world/sim_platform.h"
#include "tests/simulation/world/wire.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tongban::simulation
{

class Mutant;

// What a person wrote on a device.
struct Written {
    v1::Operation operation;
    // As it was written, unknown fields included.
    std::string bytes;
    // The person was told that it is saved.
    bool saved = false;
    // Lost with the device itself (its disk was put back to before it, its key is gone).
    bool excused = false;
};

// What a person answered in the form that is filled in on both devices.
struct Answered {
    std::string path;
    std::string text;
    bool saved = false;
    bool excused = false;
};

// One device: the real engine, the real encrypted file of the principal on a simulated disk, and a driver that carries
// out one effect after the other. One thread; owned by the life.
class SimDevice
{
public:
    struct Context {
        testing::FakeClock& clock;
        testing::SeededRandom& random;
        SimPlatform& platform;
        Tally& tally;
        Mutation mutation;
        // The platform gives less than is asked for: every pull is of pages.
        int pageBytes;
    };

    SimDevice(int number, const Context& context);
    ~SimDevice();

    // --- what happens to it
    void write(v1::Operation operation, bool besides);
    void feed(const engine::Event& event);
    // One answer of the form that is filled in on both devices; "" takes it away.
    void answer(const std::string& path, const std::string& text);
    // Tells the other device, and hears what it wrote; the person chooses where they are asked and `decides`.
    void shareDraft(bool decides);
    // The person puts away saves the platform refused: they are told again.
    void putRefusedSavesAway();
    [[nodiscard]] bool holdsRefusedSave();
    // False: nothing to do.
    bool runOne();
    void settle();
    // To the armed time, which comes. False: nothing is armed.
    bool wake();
    // The program is closed, or killed, and started again.
    void quit();
    void kill();
    void powerUp();
    void jumpClock(std::chrono::milliseconds by);
    // Back to an earlier state of its disk; what was written since is lost with it.
    void putBack(const MemoryDisk::Image& image);
    // Back to the state just left: nothing is lost.
    void repair(const MemoryDisk::Image& image);
    void calm();
    // Its files are copies of the other one's.
    void adoptKeyOf(const SimDevice& other);
    // A file that cannot be opened: the device begins anew.
    void loseKey();
    // The file is one that a later program wrote: this one leaves it alone, the next one reads it.
    void meetLaterFile();

    // --- what can be seen of it
    [[nodiscard]] MemoryDisk& disk();
    [[nodiscard]] engine::Engine& engine();
    [[nodiscard]] std::vector<Written>& written();
    [[nodiscard]] const std::vector<Answered>& answered() const;
    // Answers a person on this device has typed over, or decided against.
    [[nodiscard]] const std::set<std::pair<std::string, std::string>>& overwritten() const;
    // Everybody knows what stands here, and it stands here what everybody knows.
    [[nodiscard]] bool draftIsTold();
    // Any operation of which the person sees that it is saved; null: there is none.
    [[nodiscard]] const v1::Operation* anySaved();
    // Nothing: the file cannot be read.
    [[nodiscard]] std::optional<RecordMap> base();
    // A row of the base becomes another version, as a mistake of the program would make it.
    void damageRow();
    [[nodiscard]] int checksumResets() const;
    // How often its file could not be loaded.
    [[nodiscard]] int loadFailures() const;
    [[nodiscard]] std::vector<v1::OutboxEntry> outbox();
    [[nodiscard]] bool isOpen() const;
    // Everything is answered, or waits for the person.
    [[nodiscard]] bool isQuiet();
    // The same but for the operations the platform stumbles over, and what waits for these.
    [[nodiscard]] bool isQuietBesidePoison();
    [[nodiscard]] bool holdsPoison();
    [[nodiscard]] int exchanges() const;
    // How often its program was started.
    [[nodiscard]] int starts() const;
    [[nodiscard]] bool scopeEnded() const;
    [[nodiscard]] bool turnsInCircles() const;
    [[nodiscard]] bool fileDamaged() const;
    [[nodiscard]] std::uint64_t trace() const;
    // Called after each commit that is done; true: it showed new records.
    std::function<void(bool)> committed;

private:
    [[nodiscard]] bool open();
    void close();
    void begin();
    void note(std::string_view what);
    void excuseLost();
    void excuseLostAnswers();
    void excuseTakenAway();
    bool letGoOfDraft(bool withAnswers);
    [[nodiscard]] v1::Draft draft();
    [[nodiscard]] bool keepDraft(const v1::Draft& mine);
    [[nodiscard]] store::SharedDrafts::Teller teller();
    void hearDraft(bool decides);
    void saw(const std::string& path, const std::string& text);
    [[nodiscard]] Result<> setSchema(int version);

    void carryOut(const engine::LoadScope& effect);
    void carryOut(const engine::Commit& effect);
    void carryOut(const engine::SendExchange& effect);
    void carryOut(const engine::UploadBlob& effect);
    void carryOut(const engine::ArmTimer& effect);
    void carryOut(const engine::NeedLogin& effect);
    void carryOut(const engine::ScopeChanged& effect);
    void carryOut(const engine::GrantsSeen& effect);
    void carryOut(const engine::ScopeReset& effect);
    void heard(std::uint64_t serial, v1::ExchangeResponse response, bool twice);

    int m_number;
    Context m_context;
    std::string m_folder;
    v1::PrincipalEntry m_entry;
    MemoryDisk m_disk;
    Wire m_wire;
    std::unique_ptr<store::PrincipalFile> m_file;
    std::unique_ptr<Mutant> m_mutant;
    std::unique_ptr<engine::Engine> m_engine;
    std::deque<engine::Effect> m_todo;
    std::vector<Written> m_written;
    std::vector<Answered> m_answered;
    std::set<std::pair<std::string, std::string>> m_overwritten;
    std::optional<std::pair<std::uint64_t, v1::ExchangeResponse>> m_late;
    std::chrono::milliseconds m_wallOffset{0};
    int m_exchanges = 0;
    int m_starts = 0;
    int m_files = 0;
    int m_checksumResets = 0;
    int m_loadFailures = 0;
    bool m_scopeEnded = false;
    bool m_circles = false;
    bool m_damaged = false;
    std::uint64_t m_trace = 0xcbf29ce484222325;
};

// The bytes of the photos that operations carry, by their SHA-256.
[[nodiscard]] const std::vector<std::pair<std::string, std::string>>& simPhotos();

} // namespace tongban::simulation
