// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/fill_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/services/settings_service.h"

#include <algorithm>

namespace tongban::viewmodels
{

FillViewModel::FillViewModel(QObject* parent)
    : PageViewModel(parent)
    , m_keeper(services().forms())
{
    m_context.draft = &m_form.draft;
    connect(&m_keeper, &DraftKeeper::kept, this, [this] {
        m_everKept = true;
        Q_EMIT savedChanged();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Error& error) { reportFailure(error); });
}

FillViewModel::~FillViewModel() = default;

void FillViewModel::open(const QString& guideId, const QString& draftId, const QString& caseId)
{
    m_wanted.guideId = guideId;
    m_wanted.draftId = draftId;
    m_wanted.caseId = caseId;
    load();
}

void FillViewModel::beginAnew()
{
    m_wanted.guideId = QString::fromStdString(m_form.draft.guide_id());
    m_wanted.draftId.clear();
    m_wanted.anew = true;
    load();
    m_wanted.anew = false;
}

void FillViewModel::load()
{
    setState(page_state::Loading);
    m_wanted.language = QString::fromStdString(services().settings().settings().language());
    show(services().forms().open(m_wanted), [this](const services::OpenForm& form) { take(form); });
}

void FillViewModel::take(const services::OpenForm& form)
{
    auto session = services().forms().begin(form, services().catalogue().workCalendar());
    if (!session)
        return setFailed(session.error());
    m_form = form;
    m_session = std::move(*session);
    m_wanted.draftId = QString::fromStdString(m_form.draft.id());
    m_context.left.clear();
    m_context.refused.clear();
    m_context.showAll = false;
    takeCorrection();
    m_step = Step::Tasks;
    m_pageKey.clear();
    m_everKept = form.resumed;
    m_undoText.clear();
    refresh();
    setState(page_state::Ready);
    Q_EMIT opened();
    Q_EMIT stepChanged();
    Q_EMIT savedChanged();
    Q_EMIT undoChanged();
    // One that has a single part needs no list of parts.
    if (relevantPages().size() == 1 && m_context.asked.isEmpty())
        openPage(QString::fromStdString(relevantPages().front()->key));
}

void FillViewModel::takeCorrection()
{
    m_context.correcting = !m_form.draft.case_id().empty();
    m_context.open.clear();
    m_context.asked.clear();
    for (const v1::CorrectionItem& item : m_form.correction.items()) {
        if (item.form_path().empty())
            continue;
        const QString path = QString::fromStdString(item.form_path());
        m_context.open.insert(path);
        m_context.asked.insert(path, QString::fromStdString(item.text()));
    }
}

void FillViewModel::setStep(Step step)
{
    m_step = step;
    refresh();
    Q_EMIT stepChanged();
}

// Reads everything that is shown anew; the models announce only what is other than before.
void FillViewModel::refresh()
{
    if (!m_session)
        return;
    m_pages = m_session->pages();
    m_problems = problemRows(*m_session, m_pages);
    m_tasks.setRows(taskRows(*m_session, m_pages, m_context));
    if (const forms::Page* const page = currentPage())
        m_items.setRows(itemRows(*m_session, *page, m_context));
    if (m_step == Step::Check)
        m_answers.setRows(answerRows(*m_session, m_pages, m_context));
    Q_EMIT answersChanged();
}

std::vector<const forms::Page*> FillViewModel::relevantPages() const
{
    std::vector<const forms::Page*> all;
    for (const forms::Page& page : m_pages) {
        if (page.relevant)
            all.push_back(&page);
    }
    return all;
}

const forms::Page* FillViewModel::currentPage() const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [this](const forms::Page& page) { return page.key == m_pageKey.toStdString(); });
    return found == m_pages.end() ? nullptr : &*found;
}

int FillViewModel::pageIndex() const
{
    const std::vector<const forms::Page*> all = relevantPages();
    const auto found = std::find(all.begin(), all.end(), currentPage());
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void FillViewModel::showTasks()
{
    setStep(Step::Tasks);
}

void FillViewModel::openPage(const QString& key)
{
    m_pageKey = key;
    m_items.setRows({});
    setStep(Step::Questions);
}

QString FillViewModel::firstFault() const
{
    for (const QVariant& row : m_problems) {
        const QVariantMap map = row.toMap();
        if (map.value(QStringLiteral("pageKey")).toString() == m_pageKey)
            return map.value(QStringLiteral("itemKey")).toString();
    }
    return {};
}

// What is missing is shown, and one may go on all the same: parts can be done in any order.
void FillViewModel::nextPage()
{
    const std::vector<const forms::Page*> all = relevantPages();
    const int next = pageIndex() + 1;
    const forms::Page* const page = currentPage();
    for (const forms::PageItem& item : page ? page->items : std::vector<forms::PageItem>{})
        m_context.left.insert(QString::fromStdString(m_session->pathOf(item.node)));
    const QString fault = firstFault();
    const bool wrong = page && page->invalid > 0;
    refresh();
    if (!fault.isEmpty() && (wrong || !m_context.showAll)) {
        // The first time one is stopped at what is missing, so that it is not overlooked.
        const bool told = m_context.refused.contains(QStringLiteral("told:") + m_pageKey);
        m_context.refused.insert(QStringLiteral("told:") + m_pageKey, QString());
        if (wrong || !told) {
            Q_EMIT faultAt(fault);
            return;
        }
    }
    if (next < static_cast<int>(all.size()))
        openPage(QString::fromStdString(all[static_cast<std::size_t>(next)]->key));
    else
        check();
}

void FillViewModel::previousPage()
{
    const std::vector<const forms::Page*> all = relevantPages();
    const int before = pageIndex() - 1;
    if (m_step == Step::Questions && before >= 0)
        openPage(QString::fromStdString(all[static_cast<std::size_t>(before)]->key));
    else
        showTasks();
}

void FillViewModel::check()
{
    m_context.showAll = true;
    setStep(Step::Check);
}

} // namespace tongban::viewmodels
