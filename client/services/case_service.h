// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/overlay.h"
#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace tongban::services
{

class ServiceContext;

// A case as the person sees it: what the platform said, with their own pending operations on top, and where those
// stand.
using CaseView = domain::Overlaid<v1::Case>;

// Sending and following cases of the active principal. Every call that writes is one transaction of overlay and outbox
// operation, works without a network and returns once it is saved on this device. UI thread.
class CaseService : public QObject
{
    Q_OBJECT

public:
    explicit CaseService(ServiceContext& context, QObject* parent = nullptr);

    // Sends the draft (or, when it corrects a case, the correction) with the answers as the form gives them for
    // sending: what does not apply is left out. Returns the case id. FailedPrecondition: already sent.
    [[nodiscard]] QFuture<Result<QString>> submit(const QString& draftId, const v1::Submission& filled,
                                                  const QString& phone, const QString& phoneOwner);
    // A paper that was promised for later, with its files as FormService keeps them.
    [[nodiscard]] QFuture<Result<void>> supply(const QString& caseId, const v1::SupplyMaterialPayload& supplied);
    [[nodiscard]] QFuture<Result<void>> withdraw(const QString& caseId, const QString& reason);
    [[nodiscard]] QFuture<Result<void>> urge(const QString& caseId);
    [[nodiscard]] QFuture<Result<void>> rate(const QString& caseId, const v1::Rating& rating);

    // Newest first.
    [[nodiscard]] QFuture<Result<std::vector<CaseView>>> cases() const;
    [[nodiscard]] QFuture<Result<CaseView>> caseById(const QString& caseId) const;
    [[nodiscard]] QFuture<Result<std::vector<v1::Licence>>> licences() const;
    [[nodiscard]] QFuture<Result<std::vector<v1::Message>>> messages() const;
    [[nodiscard]] QFuture<Result<void>> markRead(const QString& messageId);

Q_SIGNALS:
    void changed();

private:
    template <typename Payload>
    [[nodiscard]] QFuture<Result<void>> write(const QString& caseId, const char* kind, Payload payload,
                                              std::vector<v1::Attachment> files = {});

    ServiceContext& m_context;
};

} // namespace tongban::services
