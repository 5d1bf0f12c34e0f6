// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/session.h"
#include "sync/base/result.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/operation.pb.h"
#include "tongban/v1/person.pb.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tongban::services
{

class ServiceContext;
struct HeardDraft;

// A form made ready to be filled in, with everything its session needs.
struct OpenForm {
    v1::Guide guide;
    // With its answers when it is resumed; not saved yet when it is fresh.
    v1::Draft draft;
    bool resumed = false;
    // Filled in on other devices of the person too.
    bool shared = false;
    std::shared_ptr<const forms::Definition> definition;
    // profile: what is known of the principal.
    forms::SessionInput input;
    // What the platform asks to correct; nothing unless the draft corrects a case.
    v1::Correction correction;
    // What was sent and is corrected.
    v1::Submission sent;
    // 办件编号 of that case, when it has one.
    std::string caseNumber;
    // The principal's own e-licences.
    std::vector<v1::Licence> licences;
    // Of this device, as the person's others know it.
    std::string deviceId;
};

// A file as it comes from outside: one on the disk, or bytes made here (a signature).
struct LooseFile {
    QString path;
    // Used when there is no path.
    QByteArray bytes;
    QString name;
};

// What to open: a guide's form for the active principal, one draft, or the correction of one case.
struct FormWanted {
    QString guideId;
    QString draftId;
    QString caseId;
    // Throw the draft of this service away and begin anew.
    bool anew = false;
    QString language;
    // To be read or printed, not filled in: a case as it was sent.
    bool toRead = false;
};

// Drafts of the active principal and the files that belong to them. Every answer is one transaction; what a save()
// future has reported as saved survives any crash. UI thread.
class FormService : public QObject
{
    Q_OBJECT

public:
    explicit FormService(ServiceContext& context, QObject* parent = nullptr);

    // The draft there is, or a fresh one. NotFound: no such guide, case or draft; FailedPrecondition: the guide has no
    // form in this situation, or the case asks for nothing; InvalidArgument: the form cannot be read.
    [[nodiscard]] QFuture<Result<OpenForm>> open(const FormWanted& wanted);
    // The same form without any answer.
    [[nodiscard]] Result<std::unique_ptr<forms::Session>> beginBlank(const OpenForm& form,
                                                                     const domain::WorkCalendar& calendar) const;
    // The answers of an open form, to be changed and read on the UI thread. `calendar` outlives the session.
    [[nodiscard]] Result<std::unique_ptr<forms::Session>> begin(const OpenForm& form,
                                                                const domain::WorkCalendar& calendar) const;

    // In the file of the draft's principal, whoever is active meanwhile.
    [[nodiscard]] QFuture<Result<void>> save(v1::Draft draft);
    // Returns when everything asked for so far is with the store.
    void finishSaving();
    [[nodiscard]] std::int64_t nowMs() const;
    [[nodiscard]] QFuture<Result<void>> discard(const QString& draftId);
    // Open ones, last changed first, those begun on another device among them (see DraftSharing::list).
    [[nodiscard]] QFuture<Result<std::vector<v1::Draft>>> drafts() const;

    // --- On several devices of one person
    // Puts together what stands in an open form with what the others wrote. Waits for the store: what is typed
    // meanwhile would be typed over something unseen.
    [[nodiscard]] Result<HeardDraft> hear(const v1::Draft& draft, const std::shared_ptr<const forms::Definition>& form,
                                          const std::vector<v1::DraftEdit>& decisions);
    [[nodiscard]] QFuture<Result<bool>> hasNews(const v1::Draft& draft) const;
    // Whoever has a draft under their hands hears by themselves what others write.
    void beginHearing(const std::string& draftId);
    void endHearing(const v1::Draft& draft);
    // Something of this principal came from the platform, or went there.
    void scopeChanged(const std::string& principalId);
    // Tells the other devices now what was written; by itself it waits until nobody types.
    QFuture<Result<void>> tellOthers(const std::string& principalId);
    // Whether forms half filled in for this principal leave the device. Taking it back ends them on all other devices.
    [[nodiscard]] QFuture<Result<bool>> sharesDrafts(const QString& principalId) const;
    [[nodiscard]] QFuture<Result<void>> setSharesDrafts(const QString& principalId, bool agreed);

    // Makes the file ready (upright, small, without EXIF), encrypts and stores it, and returns what the answer refers
    // to.
    [[nodiscard]] QFuture<Result<v1::Attachment>> attach(const QString& principalId, const LooseFile& file);
    // A small JPEG or PNG of a picture of this principal, for the screen; empty for a PDF.
    [[nodiscard]] QFuture<Result<QByteArray>> preview(const QString& principalId, const v1::Attachment& attachment,
                                                      int side) const;
    // What a bar code or QR code in a picture says. NotFound: there is none to be read.
    [[nodiscard]] QFuture<Result<QString>> readCode(const QString& filePath) const;

Q_SIGNALS:
    // Another draft is there, or one less; not every answer to one.
    void draftsChanged();
    // To open forms: another device may have written something.
    void scopeHeard(const QString& principalId);
    // A photo or file that another device brought can be shown from now on.
    void fileCame(const QString& principalId);

private:
    ServiceContext& m_context;
    // Runs while somebody types; then the others are told of these principals' drafts.
    QTimer m_quiet;
    std::set<std::string> m_toTell;
    std::multiset<std::string> m_hearing;
    // Drafts this run has told of.
    std::set<std::string> m_told;
};

} // namespace tongban::services
