// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/paper_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/services.h"
#include "client/services/settings_service.h"
#include "client/viewmodels/filling/paper_sections.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_text.h"

#include <algorithm>
#include <iterator>

namespace tongban::viewmodels
{

namespace
{

constexpr int kPaperPreviewWidth = 900;
// A signature in print.
constexpr int kSignatureSide = 600;

QString paperText(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

PaperViewModel::PaperViewModel(QObject* parent)
    : PaperPageViewModel(parent)
{
    // A signature given on another device.
    connect(&services().forms(), &services::FormService::fileCame, this, [this](const QString& principalId) {
        if (m_form.definition && principalId == paperText(m_form.draft.principal_id()))
            take(m_form);
    });
}

PaperViewModel::~PaperViewModel() = default;

void PaperViewModel::open(const QString& guideId, const QString& draftId, const QString& caseId)
{
    m_wanted.guideId = guideId;
    m_wanted.draftId = draftId;
    m_wanted.caseId = caseId;
    m_wanted.toRead = true;
    m_wanted.language = paperText(services().settings().settings().language());
    load();
}

void PaperViewModel::load()
{
    setLoading();
    showOrAwait(services().forms().open(m_wanted), [this](const services::OpenForm& form) { take(form); });
}

bool PaperViewModel::blank() const
{
    return m_blank;
}

void PaperViewModel::setBlank(bool blank)
{
    if (blank == m_blank)
        return;
    m_blank = blank;
    Q_EMIT changed();
    if (m_form.definition)
        draw();
}

void PaperViewModel::take(const services::OpenForm& form)
{
    m_form = form;
    m_signatures.clear();
    const auto session = services().forms().begin(m_form, services().catalogue().workCalendar());
    if (!session)
        return setFailed(session.error());
    const QStringList names = signatureFiles(**session);
    std::vector<v1::Attachment> left;
    std::copy_if(m_form.draft.attachments().begin(), m_form.draft.attachments().end(), std::back_inserter(left),
                 [&](const v1::Attachment& file) { return names.contains(paperText(file.name())); });
    fetchSignatures(std::move(left));
}

// One after the other; what cannot be read leaves room to sign by hand.
void PaperViewModel::fetchSignatures(std::vector<v1::Attachment> left)
{
    if (left.empty())
        return draw();
    const v1::Attachment file = left.back();
    left.pop_back();
    services()
        .forms()
        .preview(paperText(m_form.draft.principal_id()), file, kSignatureSide)
        .then(this, [this, file, left = std::move(left)](const Result<QByteArray>& bytes) mutable {
            if (bytes && !bytes->isEmpty())
                m_signatures.insert(paperText(file.name()), *bytes);
            fetchSignatures(std::move(left));
        });
}

QList<documents::FormPaper::Line> PaperViewModel::headLines() const
{
    const v1::Guide& guide = m_form.guide;
    QList<documents::FormPaper::Line> lines;
    //: At the head of a printed form: the name of the item follows.
    lines.append({tr("事项："), paperText(guide.name()), {}});
    //: At the head of a printed form: the official code of the item follows.
    lines.append({tr("事项编码："), itemCode(guide), {}});
    //: At the head of a printed form: the department follows.
    lines.append({tr("办理部门："), services().catalogue().termName(guide.agency().department_id()), {}});
    //: At the head of a printed form: the number of the case follows, or room to write it.
    lines.append({tr("办件编号："), m_blank ? QString() : paperText(m_form.caseNumber), {}});
    return lines;
}

void PaperViewModel::draw()
{
    services::FormService& forms = services().forms();
    const domain::WorkCalendar& calendar = services().catalogue().workCalendar();
    const auto session = m_blank ? forms.beginBlank(m_form, calendar) : forms.begin(m_form, calendar);
    if (!session)
        return setFailed(session.error());
    documents::FormPaper paper;
    paper.title = paperText(m_form.definition->title());
    if (m_form.guide.sample()) {
        //: On top of a printed form that is a sample.
        paper.sampleMark = tr("样例：不是真的申请表，去之前请打 12345 问一下");
    }
    paper.head = headLines();
    paper.sections = paperSections(**session, m_blank ? QHash<QString, QByteArray>() : m_signatures);
    //: Above the lines to sign on, on a printed form.
    paper.statement = tr("以上填的都是真的，有不实的由本人承担责任。");
    //: The lines to sign on, on a printed form.
    paper.signatures = {tr("申请人（签名或按手印）：____________________    日期：______年____月____日"),
                        tr("代办人（有代办的才签）：____________________    电话：____________________"),
                        tr("窗口收件人：____________________    收件日期：______年____月____日")};
    //: At the foot of a printed form; %1 is a day.
    paper.footer = tr("有事打 12345。%1 印出").arg(dayText(regionToday(), regionToday()));
    //: At the foot of each page of a printed form: page %1 of %2.
    paper.pageText = tr("第 %1 页，共 %2 页");
    paper.qrText = m_blank ? QString() : paperText(m_form.caseNumber);
    showPaper(paper, kPaperPreviewWidth);
}

QString PaperViewModel::fileName() const
{
    //: The name of a file: the blank form %1.
    return m_blank ? tr("%1 空白表").arg(title()) : title();
}

} // namespace tongban::viewmodels
