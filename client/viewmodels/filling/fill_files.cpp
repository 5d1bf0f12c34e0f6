// SPDX-License-Identifier: Apache-2.0
// FillViewModel: photos, files, signatures, and the papers beside the form.
#include "client/services/services.h"
#include "client/viewmodels/error_text.h"
#include "client/viewmodels/filling/fill_view_model.h"

namespace tongban::viewmodels
{

namespace
{

// Wide enough for a photo beside its name, on a screen of twice the points.
constexpr int kPreviewSide = 240;

services::LooseFile looseFile(const QUrl& file)
{
    return {file.isLocalFile() ? file.toLocalFile() : file.toString(), {}, {}};
}

// data:image/png;base64,....
services::LooseFile drawnFile(const QString& picture, const QString& name)
{
    const qsizetype comma = picture.indexOf(QLatin1Char(','));
    return {{}, QByteArray::fromBase64(picture.mid(comma + 1).toLatin1()), name + QStringLiteral(".png")};
}

} // namespace

void FillViewModel::attach(const QString& path, const QUrl& file)
{
    if (!m_filling)
        return;
    bring(path, looseFile(file));
}

void FillViewModel::attachDrawn(const QString& path, const QString& picture)
{
    if (!m_filling)
        return;
    //: The name of the file that holds a signature.
    bring(path, drawnFile(picture, tr("签名")));
}

void FillViewModel::bring(const QString& path, const services::LooseFile& file)
{
    m_filling->attach(path.toStdString(), file).then(this, [this, path](const Result<void>& done) {
        m_context.unreadable.remove(path);
        if (!done) {
            const ErrorText words = fileErrorText(done.error());
            //: Below a question for a photo or file: what was wrong with the one that was chosen, and what to do.
            m_context.unreadable.insert(path, tr("%1。%2").arg(words.title, words.advice));
        }
        afterFile(done);
    });
}

void FillViewModel::afterFile(const Result<void>& done)
{
    if (!m_filling)
        return;
    if (!done)
        report(fileErrorText(done.error()));
    afterAction({});
}

void FillViewModel::removeFile(const QString& path)
{
    if (!m_filling)
        return;
    m_context.unreadable.remove(path);
    afterAction(m_filling->answer(path.toStdString(), {}));
}

void FillViewModel::readCode(const QString& path, const QUrl& file)
{
    act(services().forms().readCode(looseFile(file).path),
        [this, path](const QString& text) { setAnswer(path, text); });
}

RowListModel* FillViewModel::materials()
{
    return &m_materials;
}

void FillViewModel::chooseWay(const QString& materialId, int way)
{
    if (!m_filling)
        return;
    for (const domain::PlannedMaterial& planned : m_filling->materials()) {
        if (planned.material->id() != materialId.toStdString() || int(planned.status.way()) == way)
            continue;
        v1::MaterialStatus status;
        status.set_material_id(planned.material->id());
        status.set_name(planned.material->name());
        status.set_way(static_cast<v1::MaterialWay>(way));
        m_context.left.remove(materialId);
        m_filling->setMaterial(status);
    }
    refresh();
}

void FillViewModel::promise(const QString& materialId, const QString& day)
{
    if (!m_filling)
        return;
    for (const domain::PlannedMaterial& planned : m_filling->materials()) {
        if (planned.material->id() != materialId.toStdString())
            continue;
        v1::MaterialStatus status = planned.status;
        status.set_promised_date(day.toStdString());
        m_context.left.insert(materialId);
        m_filling->setMaterial(status);
    }
    refresh();
}

void FillViewModel::attachMaterial(const QString& materialId, const QUrl& file)
{
    if (!m_filling)
        return;
    m_filling->attachMaterial(materialId.toStdString(), looseFile(file)).then(this, [this](const Result<void>& done) {
        afterFile(done);
    });
}

void FillViewModel::signMaterial(const QString& materialId, const QString& picture)
{
    if (!m_filling)
        return;
    m_filling->attachMaterial(materialId.toStdString(), drawnFile(picture, tr("签名")))
        .then(this, [this](const Result<void>& done) { afterFile(done); });
}

void FillViewModel::removeMaterialFile(const QString& name)
{
    if (!m_filling)
        return;
    m_filling->removeMaterialFile(name.toStdString());
    refresh();
}

// Those that were not here when they were asked for.
void FillViewModel::lookForPreviews(const QString& principalId)
{
    if (!m_filling || principalId != QString::fromStdString(m_filling->draft().principal_id()))
        return;
    m_context.previews.removeIf([](const auto& preview) { return preview.value().isEmpty(); });
    m_context.elsewhere.clear();
    wantPreviews();
}

void FillViewModel::wantPreviews()
{
    for (const v1::Attachment& file : m_filling->draft().attachments()) {
        const QString name = QString::fromStdString(file.name());
        if (m_context.previews.contains(name) || file.media_type() == "application/pdf")
            continue;
        // Asked for once.
        m_context.previews.insert(name, QString());
        wantPreview(file);
    }
}

// Without its picture a file still has its name: a failure is not worth a message.
void FillViewModel::wantPreview(const v1::Attachment& file)
{
    const QString name = QString::fromStdString(file.name());
    services()
        .forms()
        .preview(QString::fromStdString(m_filling->draft().principal_id()), file, kPreviewSide)
        .then(this, [this, name](const Result<QByteArray>& bytes) {
            if (!m_context.previews.contains(name))
                return;
            if (!bytes && bytes.error().code == ErrorCode::NotFound) {
                m_context.elsewhere.insert(name);
                return refresh();
            }
            if (!bytes || bytes->isEmpty())
                return;
            m_context.previews[name] =
                QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(bytes->toBase64());
            refresh();
        });
}

} // namespace tongban::viewmodels
