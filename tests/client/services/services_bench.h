// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/id_number.h"
#include "client/services/ground/service_ports.h"
#include "client/services/services.h"
#include "client/store/catalogue_db.h"
#include "client/store/principal_file.h"
#include "client/store/vault.h"
#include "sync/base/clock.h"
#include "sync/crypto/secure_random.h"

#include <QFile>
#include <QFuture>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <mutex>
#include <optional>

namespace tongban::testing
{

// A keystore in memory; the work and the sync thread ask it.
class MemoryKeySource final : public store::KeySource
{
public:
    [[nodiscard]] Result<crypto::SecretBytes> existing() override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_key)
            return fail(ErrorCode::NotFound, "no key");
        return crypto::SecretBytes::copyOf(m_key->bytes());
    }
    [[nodiscard]] Result<crypto::SecretBytes> create() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_key.emplace(crypto::SecretBytes::random(m_random, 32));
        }
        return existing();
    }
    [[nodiscard]] Result<void> forget() override
    {
        m_key.reset();
        return {};
    }

private:
    std::mutex m_mutex;
    crypto::SecureRandom m_random;
    std::optional<crypto::SecretBytes> m_key;
};

// The value of a result that has to be one.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qWarning("%s", result.error().detail.c_str());
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Lets the event loop run until the answer is there.
template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        std::abort();
    return future.result();
}

inline std::string idNumberOf(const std::string& first17)
{
    return first17 + domain::idCheckDigit(first17);
}

// A device of an enrolled son and his mother, with the city's real forms, and no network.
class ServicesBench
{
public:
    ServicesBench()
    {
        addPeople();
        addCatalogue();
    }

    // What it does on the disk is done when it returns.
    std::unique_ptr<services::Services> start()
    {
        return std::make_unique<services::Services>(services::ServicePorts{paths.root(),
                                                                           "https://127.0.0.1:1",
                                                                           "210281",
                                                                           {},
                                                                           QStringLiteral("test"),
                                                                           keys,
                                                                           clock,
                                                                           random,
                                                                           {},
                                                                           sharing});
    }

    // For looking at, and playing the platform, beside the services.
    std::unique_ptr<store::PrincipalFile> openPerson(const std::string& id)
    {
        const v1::DeviceState state = must(must(store::Vault::open(paths, keys, random))->state());
        for (const v1::PrincipalEntry& entry : state.principals()) {
            if (entry.principal().id() == id)
                return must(store::PrincipalFile::open(paths, entry, random));
        }
        std::abort();
    }

    // The platform has said this of the mother.
    void pull(const v1::Case& value)
    {
        pull("case", value.id(), value.SerializeAsString());
    }

    // The platform has given the mother this licence.
    void pull(const v1::Licence& value)
    {
        pull("licence", value.id(), value.SerializeAsString());
    }

    // This is what the platform has of a draft of the mother's.
    void pull(const v1::Draft& value)
    {
        pull("draft", value.id(), value.SerializeAsString());
    }

    // It has taken everything of the mother's that waited. While no services run: these think they know what waits.
    void takeAll()
    {
        engine::ScopeCommit commit;
        commit.state.principalId = "mother";
        const auto file = openPerson("mother");
        for (v1::OutboxEntry entry : must(file->outbox().all())) {
            entry.set_state(v1::OUTBOX_STATE_ACCEPTED);
            entry.set_pulled(true);
            commit.updatedEntries.push_back(entry);
        }
        must(file->scope().commit(commit));
    }

    // The platform has this no more.
    void remove(const char* collection, const std::string& id)
    {
        v1::Change change;
        change.set_collection(collection);
        change.set_id(id);
        change.set_version(9);
        change.set_deleted(true);
        pull(change);
    }

    // The city publishes a form (again), and a guide of the same number that asks for it.
    void publish(const char* number, const char* version, const std::string& xml, v1::Guide guide = {})
    {
        v1::Form form;
        form.set_id(std::string("wfd-f") + number);
        form.set_version(version);
        form.set_xml(xml);
        guide.set_id(std::string("wfd-") + number);
        guide.set_name("办事");
        guide.clear_forms();
        guide.add_forms()->set_form_id(form.id());
        std::vector<catalogue::RecordChange> changes{put("form", form.id(), form), put("guide", guide.id(), guide)};
        must(must(store::CatalogueDb::open(paths))
                 ->tables()
                 .applyUpdate({"head", "manifest", ++m_sequence, 5, changes}));
    }

    // As in the middle of the first sync: the guides are there, their forms are still to come.
    void holdFormsBack()
    {
        std::filesystem::remove(paths.catalogue());
        std::vector<catalogue::RecordChange> here;
        std::copy_if(m_catalogue.begin(), m_catalogue.end(), std::back_inserter(here),
                     [](const catalogue::RecordChange& one) { return one.collection != "form"; });
        v1::SegmentRef segment;
        segment.set_collection("guide");
        const auto catalogue = must(store::CatalogueDb::open(paths));
        must(catalogue->tables().beginFilling("head", "manifest"));
        must(catalogue->tables().applySegment({segment, here}));
    }

    // The first sync has come to its end.
    void bringForms()
    {
        must(must(store::CatalogueDb::open(paths))->tables().applyUpdate({"head", "manifest", 1, 5, m_catalogue}));
    }

    // A picture as a camera makes it.
    QString picture(const QString& name, const QColor& colour) const
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = folder.filePath(name);
        image.save(path);
        return path;
    }

    QTemporaryDir folder;
    crypto::SecureRandom random;
    SystemClock clock;
    MemoryKeySource keys;
    // Outlives the services.
    platform::Sharing* sharing = nullptr;
    store::StorePaths paths{std::filesystem::path(folder.path().toStdU16String()) / "data"};

private:
    void pull(const char* collection, const std::string& id, const std::string& body)
    {
        v1::Change change;
        change.set_collection(collection);
        change.set_id(id);
        change.set_version(1);
        change.set_body(body);
        pull(change);
    }

    void pull(const v1::Change& change)
    {
        engine::ScopeCommit commit;
        commit.state.principalId = "mother";
        commit.pull = engine::PullStep{false, {change}, true, false};
        must(openPerson("mother")->scope().commit(commit));
    }

    void addPeople()
    {
        const auto vault = must(store::Vault::open(paths, keys, random));
        v1::Principal son;
        son.set_id("son");
        son.set_kind(v1::PRINCIPAL_KIND_SELF);
        son.set_basis(v1::ACTING_BASIS_SELF);
        son.mutable_profile()->set_name("于建国");
        v1::Principal mother;
        mother.set_id("mother");
        mother.set_kind(v1::PRINCIPAL_KIND_FAMILY);
        mother.set_basis(v1::ACTING_BASIS_FAMILY_HELP);
        mother.mutable_profile()->set_name("王桂兰");
        mother.mutable_profile()->set_id_number(idNumberOf("21029919520108002"));
        mother.mutable_profile()->set_phone("13800000001");
        mother.mutable_profile()->set_phone_owner("儿子");
        mother.mutable_profile()->set_division_code("210281109201");
        must(vault->addPrincipal(son, {}, 0));
        must(vault->addPrincipal(mother, {}, 0));
        must(vault->change([](v1::DeviceState& state) {
            state.set_device_id("device");
            state.set_device_secret_key(std::string(32, 'k'));
            state.set_token("token");
            state.set_division_code("210281109");
            state.set_active_principal_id("mother");
        }));
    }

    template <typename Message>
    static catalogue::RecordChange put(const char* collection, const std::string& id, const Message& message)
    {
        return {collection, id, message.SerializeAsString(), false};
    }

    static v1::Division division(const char* code, const char* name, const char* parent, int level)
    {
        v1::Division value;
        value.set_code(code);
        value.set_name(name);
        value.set_parent_code(parent);
        value.set_level(level);
        return value;
    }

    // Where the pension is checked, every day of the week.
    static v1::Office hall()
    {
        v1::Office office;
        office.set_id("hall");
        office.set_name("便民服务大厅");
        office.set_kind(v1::OFFICE_KIND_HALL);
        office.set_address("世纪广场 1 号");
        office.add_guide_ids("wfd-026");
        office.set_booking(true);
        office.set_slot_minutes(30);
        office.set_slot_capacity(4);
        v1::OpeningHours& hours = *office.add_hours();
        for (const int day : {1, 2, 3, 4, 5, 6, 7})
            hours.add_weekdays(day);
        hours.set_opens("08:30");
        hours.set_closes("11:30");
        return office;
    }

    void addCatalogue()
    {
        std::vector<catalogue::RecordChange>& changes = m_catalogue;
        v1::Region region;
        region.set_id("210281");
        region.set_division_code("210281");
        changes.push_back(put("region", region.id(), region));
        for (const v1::Division& one :
             {division("210281109", "复州城镇", "210281", 5), division("210281109201", "八里村", "210281109", 6)})
            changes.push_back(put("division", one.code(), one));
        for (const char* number : {"026", "048", "065", "081"}) {
            v1::Form form;
            form.set_id(std::string("wfd-f") + number);
            form.set_version("1");
            QFile xml(QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian/forms/wfd-f%1.xml")
                          .arg(QLatin1String(number)));
            if (!xml.open(QIODevice::ReadOnly))
                std::abort();
            form.set_xml(xml.readAll().toStdString());
            changes.push_back(put("form", form.id(), form));
            v1::Guide guide;
            guide.set_id(std::string("wfd-") + number);
            guide.set_name("办事");
            guide.add_forms()->set_form_id(form.id());
            guide.mutable_proxy()->set_policy(v1::PROXY_POLICY_MANDATE);
            guide.mutable_booking()->set_offered(true);
            changes.push_back(put("guide", guide.id(), guide));
        }
        changes.push_back(put("office", "hall", hall()));
        bringForms();
    }

    std::vector<catalogue::RecordChange> m_catalogue;
    int m_sequence = 1;
};

} // namespace tongban::testing
