// SPDX-License-Identifier: Apache-2.0
#include "client/services/form_service.h"

#include "client/documents/code_reader.h"
#include "client/documents/picture.h"
#include "client/services/filling/draft_sharing.h"
#include "client/services/filling/form_opener.h"
#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"
#include "sync/base/limits.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace tongban::services
{

namespace
{

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "the file cannot be read");
    return file.readAll();
}

} // namespace

FormService::FormService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(limits::kDraftQuiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        for (const std::string& principalId : std::exchange(m_toTell, {}))
            tellOthers(principalId);
    });
}

QFuture<Result<OpenForm>> FormService::open(const FormWanted& wanted)
{
    return m_context.work().run(
        [this, wanted](Stores& stores) -> Result<OpenForm> { return FormOpener(m_context, stores).open(wanted); });
}

Result<std::unique_ptr<forms::Session>> FormService::begin(const OpenForm& form,
                                                           const domain::WorkCalendar& calendar) const
{
    forms::FormPorts ports{m_context.ports().clock, m_context.ports().random};
    ports.calendar = &calendar;
    if (form.draft.instance_xml().empty())
        return forms::Session::start(form.definition, ports, form.input);
    return forms::Session::restore(form.definition, form.draft.instance_xml(), ports, form.input);
}

Result<std::unique_ptr<forms::Session>> FormService::beginBlank(const OpenForm& form,
                                                                const domain::WorkCalendar& calendar) const
{
    forms::FormPorts ports{m_context.ports().clock, m_context.ports().random};
    ports.calendar = &calendar;
    forms::SessionInput nothing;
    nothing.language = form.input.language;
    return forms::Session::start(form.definition, ports, nothing);
}

QFuture<Result<void>> FormService::save(v1::Draft draft)
{
    draft.set_changed_ms(m_context.nowMs());
    const std::string id = draft.id();
    m_toTell.insert(draft.principal_id());
    m_quiet.start();
    return m_context.work()
        .run([draft = std::move(draft)](Stores& stores) -> Result<void> {
            TRY_ASSIGN(store::PrincipalFile* const file, stores.person(draft.principal_id()));
            return file->drafts().save(draft);
        })
        .then(this, [this, id](const Result<void>& result) {
            if (result && m_told.insert(id).second)
                Q_EMIT draftsChanged();
            return result;
        });
}

void FormService::finishSaving()
{
    m_context.work().drain();
}

std::int64_t FormService::nowMs() const
{
    return m_context.nowMs();
}

QFuture<Result<void>> FormService::discard(const QString& draftId)
{
    return m_context.work()
        .run([this, id = draftId.toStdString()](Stores& stores) -> Result<void> {
            TRY_ASSIGN(const v1::PrincipalEntry entry, stores.activeEntry());
            TRY_ASSIGN(DraftSharing sharing, DraftSharing::of(m_context, stores, entry.principal().id()));
            return sharing.discard(id);
        })
        .then(this, [this](const Result<void>& result) {
            Q_EMIT draftsChanged();
            return result;
        });
}

QFuture<Result<std::vector<v1::Draft>>> FormService::drafts() const
{
    return m_context.work().run([this](Stores& stores) -> Result<std::vector<v1::Draft>> {
        TRY_ASSIGN(const v1::PrincipalEntry entry, stores.activeEntry());
        TRY_ASSIGN(DraftSharing sharing, DraftSharing::of(m_context, stores, entry.principal().id()));
        return sharing.list();
    });
}

QFuture<Result<v1::Attachment>> FormService::attach(const QString& principalId, const LooseFile& file)
{
    return m_context.work().run(
        [this, principal = principalId.toStdString(), file](Stores& stores) -> Result<v1::Attachment> {
            QByteArray original = file.bytes;
            if (!file.path.isEmpty()) {
                TRY_ASSIGN(original, readFile(file.path));
            }
            TRY_ASSIGN(const documents::PreparedFile ready, documents::prepareFile(original));
            TRY_ASSIGN(store::PrincipalFile* const held, stores.person(principal));
            const QString name = file.path.isEmpty() ? file.name : QFileInfo(file.path).fileName();
            TRY_ASSIGN(v1::Attachment attachment,
                       held->attachments().add({ready.bytes.constData(), std::size_t(ready.bytes.size())},
                                               ready.mediaType.toStdString(), name.toStdString(),
                                               m_context.ports().clock.now()));
            attachment.set_pages(ready.pages);
            return attachment;
        });
}

QFuture<Result<QByteArray>> FormService::preview(const QString& principalId, const v1::Attachment& attachment,
                                                 int side) const
{
    return m_context.work().run([principal = principalId.toStdString(), sha256 = attachment.sha256(),
                                 side](Stores& stores) -> Result<QByteArray> {
        TRY_ASSIGN(store::PrincipalFile* const file, stores.person(principal));
        TRY_ASSIGN(const std::string bytes, file->attachments().read(sha256));
        return documents::smallPicture(QByteArray(bytes.data(), qsizetype(bytes.size())), side);
    });
}

QFuture<Result<QString>> FormService::readCode(const QString& filePath) const
{
    return m_context.work().run([filePath](Stores&) -> Result<QString> {
        TRY_ASSIGN(const QByteArray original, readFile(filePath));
        return documents::readCode(original);
    });
}

} // namespace tongban::services
