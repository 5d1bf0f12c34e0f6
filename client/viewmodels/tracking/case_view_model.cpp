// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/tracking/case_view_model.h"

#include "client/domain/case_rules.h"
#include "client/domain/mask.h"
#include "client/domain/rating.h"
#include "client/services/catalogue_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/text/case_due.h"
#include "client/viewmodels/text/case_text.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/tracking/own_rows.h"

namespace tongban::viewmodels
{

CaseViewModel::CaseViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().cases(), &services::CaseService::changed, this, &CaseViewModel::load);
}

QString CaseViewModel::caseId() const
{
    return m_caseId;
}

void CaseViewModel::setCaseId(const QString& caseId)
{
    if (caseId == m_caseId)
        return;
    m_caseId = caseId;
    Q_EMIT caseIdChanged();
    load();
}

void CaseViewModel::load()
{
    if (!m_caseId.isEmpty())
        show(services().cases().caseById(m_caseId), [this](const services::CaseView& view) { take(view); });
}

void CaseViewModel::take(const services::CaseView& view)
{
    m_view = view;
    fillEvents();
    m_timeline.setRows(timelineRows(m_view.value, regionToday(), [](const std::string& department) {
        return services().catalogue().termName(department);
    }));
    fillCorrections();
    fillPromises();
    setState(page_state::Ready);
    Q_EMIT changed();
}

void CaseViewModel::fillEvents()
{
    QList<Row> rows;
    for (const v1::CaseEvent& event : m_view.value.events()) {
        const QString opinion = QString::fromStdString(event.opinion().empty() ? event.text() : event.opinion());
        rows.append({QString::fromStdString(event.id()),
                     {caseEventText(event.kind()), opinion, momentText(event.at_ms(), regionToday()),
                      services().catalogue().termName(event.department_id())}});
    }
    m_events.setRows(rows);
}

void CaseViewModel::fillCorrections()
{
    QList<Row> rows;
    for (const v1::CorrectionItem& item : m_view.value.correction().items()) {
        rows.append({QString::number(rows.size()),
                     {QString::fromStdString(item.text()), QString::fromStdString(item.form_path()),
                      QString::fromStdString(item.material_id())}});
    }
    m_corrections.setRows(rows);
}

bool CaseViewModel::canPrint() const
{
    return !m_view.value.submission().form_id().empty();
}

QString CaseViewModel::title() const
{
    return QString::fromStdString(m_view.value.guide_name());
}

QString CaseViewModel::number() const
{
    return QString::fromStdString(m_view.value.number());
}

QString CaseViewModel::stateText() const
{
    return ownCaseState(m_view);
}

QString CaseViewModel::meaning() const
{
    return caseStateMeaning(m_view.value);
}

int CaseViewModel::tone() const
{
    return int(caseTone(m_view.value));
}

sync_state::Value CaseViewModel::syncState() const
{
    return syncStateOf(m_view.mark);
}

QString CaseViewModel::dueText() const
{
    return caseDueText(m_view.value, regionToday());
}

QString CaseViewModel::refusal() const
{
    return QString::fromStdString(m_view.refusal);
}

QString CaseViewModel::guideId() const
{
    return QString::fromStdString(m_view.value.guide_id());
}

QString CaseViewModel::actedBy() const
{
    return QString::fromStdString(m_view.value.acted_by());
}

QString CaseViewModel::contactText() const
{
    return contactWith(domain::maskPhone(m_view.value.contact_phone()));
}

QString CaseViewModel::wholeContactText() const
{
    return contactWith(m_view.value.contact_phone());
}

QString CaseViewModel::contactWith(const std::string& number) const
{
    if (number.empty())
        return {};
    const QString phone = QString::fromStdString(number);
    const std::string& owner = m_view.value.contact_phone_owner();
    if (owner.empty())
        //: %1 is a phone number, its middle masked until asked for.
        return tr("联系手机 %1（本人）").arg(phone);
    //: %1 is a phone number, its middle masked until asked for, %2 whose it is: a name (于建国) or a word (子女的).
    return tr("联系手机 %1，%2").arg(phone, QString::fromStdString(owner));
}

RowListModel* CaseViewModel::events()
{
    return &m_events;
}

RowListModel* CaseViewModel::timeline()
{
    return &m_timeline;
}

RowListModel* CaseViewModel::corrections()
{
    return &m_corrections;
}

QString CaseViewModel::correctionReason() const
{
    return QString::fromStdString(m_view.value.correction().reason());
}

bool CaseViewModel::canCorrect() const
{
    return domain::mayCorrect(m_view.value);
}

bool CaseViewModel::canWithdraw() const
{
    return domain::mayWithdraw(m_view.value);
}

bool CaseViewModel::canUrge() const
{
    return domain::mayUrge(m_view.value);
}

bool CaseViewModel::canRate() const
{
    return domain::mayRate(m_view.value);
}

QString CaseViewModel::resultText() const
{
    return QString::fromStdString(m_view.value.result().text());
}

int CaseViewModel::ratedStars() const
{
    return domain::starsOfLevel(m_view.value.rating().level());
}

QString CaseViewModel::ratingAnswer() const
{
    return QString::fromStdString(m_view.value.rating().answer());
}

QString CaseViewModel::rateAskText() const
{
    if (AppContext::instance().forSelf())
        //: Above the stars: asks the person to rate. Nothing is preset, it may be left out.
        return tr("办得怎么样？不评价也可以。");
    //: Above the stars, when one works for somebody else: %1 is that person, who is to choose the stars.
    return tr("请 %1 本人来评：办得怎么样？不评价也可以。").arg(AppContext::instance().forWhomName());
}

void CaseViewModel::withdraw(const QString& reason)
{
    act(services().cases().withdraw(m_caseId, reason),
        [] { AppContext::instance().announce(tr("已存在本机，正在撤回")); });
}

void CaseViewModel::urge()
{
    act(services().cases().urge(m_caseId), [] { AppContext::instance().announce(tr("已催办")); });
}

void CaseViewModel::rate(int stars, const QString& text)
{
    v1::Rating rating;
    rating.set_level(domain::levelOfStars(stars));
    rating.set_text(text.toStdString());
    act(services().cases().rate(m_caseId, rating), [] { AppContext::instance().announce(tr("谢谢，评价已保存")); });
}

} // namespace tongban::viewmodels
