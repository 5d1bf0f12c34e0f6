// SPDX-License-Identifier: Apache-2.0
#include "server/person/platform.h"

#include "client/domain/calendar/dates.h"
#include "server/person/exchange/enrolment.h"
#include "server/person/exchange/exchange.h"
#include "server/person/visits/slot_book.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <utility>

namespace tongban::server
{

Platform::Platform(StoreThread& store, const DeskContext& desk, std::chrono::milliseconds pollAfter)
    : m_store(store)
    , m_desk(desk)
    , m_pollAfter(pollAfter)
{
}

Result<v1::ExchangeResponse> Platform::exchange(std::string_view token, const v1::ExchangeRequest& request,
                                                const Deadline& deadline)
{
    return m_store.run([&](Store& store) -> Result<v1::ExchangeResponse> {
        TRY_ASSIGN(const Device device, Enrolment(store, m_desk).session(token));
        return Exchange(store, m_desk, device, m_pollAfter).run(request, deadline);
    });
}

Result<v1::FindMissingResponse> Platform::findMissing(std::string_view token, const v1::FindMissingRequest& request)
{
    return m_store.run([&](Store& store) -> Result<v1::FindMissingResponse> {
        TRY_ASSIGN(const Device device, Enrolment(store, m_desk).session(token));
        if (request.sha256_size() > limits::kDigestsPerQuestion)
            return fail(ErrorCode::ResourceExhausted, "too many digests in one question");
        v1::FindMissingResponse response;
        for (const std::string& sha256 : request.sha256()) {
            TRY_ASSIGN(const bool held, store.blobs().holds(device.personId, sha256));
            if (!held)
                response.add_missing_sha256(sha256);
        }
        return response;
    });
}

Result<v1::EnrolResponse> Platform::enrol(const v1::EnrolRequest& request)
{
    return m_store.run([&](Store& store) { return Enrolment(store, m_desk).enrol(request); });
}

Result<v1::ListSlotsResponse> Platform::listSlots(const v1::ListSlotsRequest& request)
{
    const auto from = request.from_date().empty() ? domain::chinaTime(m_desk.clock.now()).date
                                                  : domain::parseDate(request.from_date());
    if (!from)
        return fail(ErrorCode::InvalidArgument, "from_date is not a date");
    const int days = std::clamp(request.days() == 0 ? limits::kSlotDays : request.days(), 1, limits::kSlotDays);
    return m_store.run([&](Store& store) -> Result<v1::ListSlotsResponse> {
        TRY_ASSIGN(auto slots, SlotBook(store, m_desk).slots(request.office_id(), request.guide_id(), *from, days));
        v1::ListSlotsResponse response;
        for (v1::Slot& slot : slots)
            *response.add_slots() = std::move(slot);
        return response;
    });
}

Result<Upload> Platform::createUpload(std::string_view token, Upload upload)
{
    return m_store.run([&](Store& store) -> Result<Upload> {
        TRY_ASSIGN(const Device device, Enrolment(store, m_desk).session(token));
        upload.personId = device.personId;
        return store.blobs().create(std::move(upload), m_desk.random, m_desk.clock.now());
    });
}

Result<Upload> Platform::findUpload(std::string_view token, std::string_view id)
{
    return m_store.run([&](Store& store) -> Result<Upload> {
        TRY_ASSIGN(const Device device, Enrolment(store, m_desk).session(token));
        TRY_ASSIGN(auto upload, store.blobs().find(device.personId, id, m_desk.clock.now()));
        if (!upload)
            return fail(ErrorCode::NotFound, "no such upload");
        return std::move(*upload);
    });
}

Result<Upload> Platform::appendToUpload(std::string_view token, std::string_view id, std::uint64_t offset,
                                        std::string_view bytes)
{
    return m_store.run([&](Store& store) -> Result<Upload> {
        TRY_ASSIGN(const Device device, Enrolment(store, m_desk).session(token));
        TRY_ASSIGN(const auto upload, store.blobs().find(device.personId, id, m_desk.clock.now()));
        if (!upload)
            return fail(ErrorCode::NotFound, "no such upload");
        return store.blobs().append(*upload, offset, bytes, m_desk.clock.now());
    });
}

Result<Blob> Platform::blob(std::string_view token, std::string_view sha256)
{
    return m_store.run([&](Store& store) -> Result<Blob> {
        TRY_ASSIGN(const Device device, Enrolment(store, m_desk).session(token));
        TRY_ASSIGN(auto blob, store.blobs().blob(device.personId, sha256));
        if (!blob)
            return fail(ErrorCode::NotFound, "no such attachment");
        return std::move(*blob);
    });
}

} // namespace tongban::server
