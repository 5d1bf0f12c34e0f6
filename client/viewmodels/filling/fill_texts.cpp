// SPDX-License-Identifier: Apache-2.0
// FillViewModel: what it tells.
#include "client/domain/mask.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "client/viewmodels/text/date_text.h"

namespace tongban::viewmodels
{

namespace
{

// Drafts of an earlier program have the bare name of the place where a question was not known.
bool isQuestionKnown(const v1::AnsweredQuestion& orphan)
{
    const std::string& path = orphan.form_path();
    return !orphan.label().empty() && orphan.label() != path.substr(path.rfind('/') + 1);
}

} // namespace

FillViewModel::Step FillViewModel::step() const
{
    return m_step;
}

QString FillViewModel::title() const
{
    return m_filling ? QString::fromStdString(m_filling->form().definition->title()) : QString();
}

QString FillViewModel::guideId() const
{
    return m_filling ? QString::fromStdString(m_filling->draft().guide_id()) : QString();
}

QString FillViewModel::draftId() const
{
    return m_filling && m_filling->savedMs() != 0 ? QString::fromStdString(m_filling->draft().id()) : QString();
}

QString FillViewModel::forWhom() const
{
    const v1::Principal* const principal = services().principals().active();
    if (!principal)
        return {};
    return QString::fromStdString(principal->nickname().empty() ? principal->profile().name() : principal->nickname());
}

bool FillViewModel::resumed() const
{
    return m_filling && m_filling->form().resumed;
}

bool FillViewModel::correcting() const
{
    return m_filling && !m_filling->draft().case_id().empty();
}

QString FillViewModel::correctionReason() const
{
    return m_filling ? QString::fromStdString(m_filling->form().correction.reason()) : QString();
}

QStringList FillViewModel::correctionTexts() const
{
    QStringList texts;
    if (!m_filling)
        return texts;
    const v1::Correction& correction = m_filling->form().correction;
    for (const v1::CorrectionItem& item : correction.items()) {
        // A window that asks for one thing says it as the reason, too.
        if (item.text() != correction.reason())
            texts.append(QString::fromStdString(item.text()));
    }
    return texts;
}

QStringList FillViewModel::orphans() const
{
    QStringList all;
    if (!m_filling)
        return all;
    for (const v1::AnsweredQuestion& orphan : m_filling->draft().orphans()) {
        //: An answer to an earlier form whose question is not known any more; the answer follows.
        const QString name = isQuestionKnown(orphan) ? QString::fromStdString(orphan.label()) : tr("以前填的一项");
        //: A question of an earlier form and its answer.
        all.append(tr("%1：%2").arg(name, QString::fromStdString(orphan.text())));
    }
    return all;
}

RowListModel* FillViewModel::choices()
{
    return &m_choices;
}

QString FillViewModel::begunText() const
{
    if (!m_filling || m_filling->draft().begun_device_id().empty() ||
        m_filling->draft().begun_device_id() == m_filling->form().deviceId)
        return {};
    const QString name = QString::fromStdString(m_filling->draft().begun_device_name());
    //: Above a form that was begun on another device of the same person.
    return name.isEmpty() ? tr("在另一台设备上开始的")
                          //: As above; %1 is the name of that device.
                          : tr("在另一台设备上开始的（%1）").arg(name);
}

bool FillViewModel::endedElsewhere() const
{
    return m_filling && m_filling->endedElsewhere();
}

RowListModel* FillViewModel::tasks()
{
    return &m_tasks;
}

QString FillViewModel::progressText() const
{
    const int all = m_tasks.count();
    int done = 0;
    for (const forms::Page* const page : relevantPages())
        done += page->complete() ? 1 : 0;
    //: How far a form is: %1 parts of %2 are complete.
    return m_filling ? tr("填好了 %1 部分，共 %2 部分").arg(done).arg(all) : QString();
}

QString FillViewModel::pageKey() const
{
    return m_pageKey;
}

QString FillViewModel::pageTitle() const
{
    const forms::Page* const page = currentPage();
    return page ? QString::fromStdString(page->title) : QString();
}

QString FillViewModel::positionText() const
{
    const auto all = static_cast<int>(relevantPages().size());
    //: Where one is in a form: part %1 of %2.
    return all > 1 ? tr("第 %1 部分，共 %2 部分").arg(pageIndex() + 1).arg(all) : QString();
}

bool FillViewModel::lastPage() const
{
    return m_filling && partAhead() == nullptr && !asksForMaterials(*m_filling);
}

bool FillViewModel::canClear() const
{
    const forms::Page* const page = currentPage();
    return page != nullptr && page->node != forms::kNoNode && page->answered > 0 && !correcting();
}

QString FillViewModel::firstPromise() const
{
    return regionToday().addDays(1).toString(Qt::ISODate);
}

QString FillViewModel::lastPromise() const
{
    return regionToday().addDays(domain::kPromisedDaysMost).toString(Qt::ISODate);
}

RowListModel* FillViewModel::items()
{
    return &m_items;
}

RowListModel* FillViewModel::answers()
{
    return &m_answers;
}

QVariantList FillViewModel::problems() const
{
    return m_problems;
}

bool FillViewModel::saved() const
{
    return m_filling && m_filling->saved();
}

QString FillViewModel::savedText() const
{
    if (!m_filling)
        return {};
    if (m_filling->saving()) {
        //: An answer is being written to this device.
        return tr("正在保存…");
    }
    //: The answers are on this device, and would be after any crash.
    return m_filling->saved() ? tr("已存在这台设备上") : QString();
}

QString FillViewModel::undoText() const
{
    return m_undoText;
}

QString FillViewModel::contactText() const
{
    if (!m_filling)
        return {};
    const QString phone = QString::fromStdString(domain::maskPhone(contactPhone().toStdString()));
    if (phone.isEmpty())
        return {};
    const QString owner = contactOwner();
    if (owner.isEmpty()) {
        //: %1 is the masked phone number that is called about the case.
        return tr("办得怎么样，会打 %1").arg(phone);
    }
    //: %1 is the masked phone number that is called about the case, %2 whose it is: a name (于建国) or a word (子女的).
    return tr("办得怎么样，会打 %1，%2").arg(phone, owner);
}

QString FillViewModel::sentCaseId() const
{
    return m_sentCaseId;
}

bool FillViewModel::sending() const
{
    return m_sending;
}

} // namespace tongban::viewmodels
