// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/fill_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/services/settings_service.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

// Nobody is known to be active while the program starts: then the store knew.
bool isForActive(services::PrincipalService& principals, const v1::Draft& draft)
{
    return principals.activeId().empty() || principals.activeId() == draft.principal_id();
}

} // namespace

FillViewModel::FillViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().principals(), &services::PrincipalService::activeChanged, this, &FillViewModel::changePerson);
    connect(&services().forms(), &services::FormService::fileCame, this, &FillViewModel::lookForPreviews);
}

FillViewModel::~FillViewModel() = default;

void FillViewModel::open(const QString& guideId, const QString& draftId, const QString& caseId)
{
    m_wanted.guideId = guideId;
    m_wanted.draftId = draftId;
    m_wanted.caseId = caseId;
    load();
}

void FillViewModel::changePerson()
{
    // While it is being opened take() looks again.
    if (!m_filling || isForActive(services().principals(), m_filling->draft()))
        return;
    if (m_wanted.guideId.isEmpty())
        m_wanted.guideId = QString::fromStdString(m_filling->draft().guide_id());
    m_wanted.draftId.clear();
    m_wanted.caseId.clear();
    load();
}

void FillViewModel::beginAnew()
{
    if (!m_filling)
        return;
    m_filling->abandon();
    m_wanted.guideId = QString::fromStdString(m_filling->draft().guide_id());
    m_wanted.draftId.clear();
    m_wanted.anew = true;
    load();
    m_wanted.anew = false;
}

void FillViewModel::discard()
{
    if (!m_filling)
        return;
    m_filling->abandon();
    act(services().forms().discard(QString::fromStdString(m_filling->draft().id())), [this] { Q_EMIT discarded(); });
}

void FillViewModel::load()
{
    if (m_wanted.guideId.isEmpty() && m_wanted.draftId.isEmpty() && m_wanted.caseId.isEmpty())
        return;
    setLoading();
    // What was answered last belongs to the draft that is opened.
    m_filling.reset();
    m_wanted.language = QString::fromStdString(services().settings().settings().language());
    showOrAwait(services().forms().open(m_wanted), [this](const services::OpenForm& form) { take(form); });
}

void FillViewModel::take(const services::OpenForm& form)
{
    if (!isForActive(services().principals(), form.draft) && m_wanted.draftId.isEmpty() && m_wanted.caseId.isEmpty())
        return load();
    auto filling = services::Filling::make(services().forms(), form, services().catalogue().workCalendar());
    if (!filling)
        return setFailed(filling.error());
    m_filling = std::move(*filling);
    connect(m_filling.get(), &services::Filling::savedChanged, this, &FillViewModel::savedChanged);
    connect(m_filling.get(), &services::Filling::saveFailed, this,
            [this](const Error& error) { reportFailure(error); });
    connect(m_filling.get(), &services::Filling::othersWrote, this, &FillViewModel::hearOthers);
    m_context = {};
    m_told.clear();
    m_step = Step::Tasks;
    m_pageKey.clear();
    m_items.setRows({});
    m_materials.setRows({});
    m_undoText.clear();
    refresh();
    setState(page_state::Ready);
    Q_EMIT opened();
    Q_EMIT stepChanged();
    Q_EMIT savedChanged();
    Q_EMIT undoChanged();
    // One that has a single part needs no list of parts.
    if (relevantPages().size() == 1 && !correcting())
        openPage(QString::fromStdString(relevantPages().front()->key));
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
    if (!m_filling)
        return;
    m_pages = m_filling->session().pages();
    m_choices.setRows(choiceRows(*m_filling, m_pages));
    m_problems = allProblems();
    QList<Row> tasks = taskRows(*m_filling, m_pages, m_context);
    if (hasMaterials(*m_filling))
        tasks.append(materialsTask(*m_filling));
    m_tasks.setRows(tasks);
    if (const forms::Page* const page = currentPage())
        m_items.setRows(itemRows(*m_filling, *page, m_context));
    if (m_step == Step::Materials)
        m_materials.setRows(materialRows(*m_filling, m_context));
    if (m_step == Step::Check)
        m_answers.setRows(answerRows(*m_filling, m_pages, m_context) + materialAnswers(*m_filling));
    wantPreviews();
    Q_EMIT answersChanged();
}

QVariantList FillViewModel::allProblems() const
{
    QVariantList all =
        choiceProblems(m_choices.rows()) + problemRows(*m_filling, m_pages, m_context) + materialProblems(*m_filling);
    if (!correcting())
        return all;
    const QVariantList unchanged = unchangedRows(*m_filling, m_pages);
    all += unchanged;
    if (unchanged.isEmpty() && !m_filling->differs()) {
        //: Above a correction in which nothing was changed yet.
        all.append(QVariantMap{{QStringLiteral("text"), tr("还没有改动，改好再交")},
                               {QStringLiteral("pageKey"), QString()},
                               {QStringLiteral("itemKey"), QString()}});
    }
    return all;
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

const forms::Page* FillViewModel::partAhead() const
{
    const std::vector<const forms::Page*> all = relevantPages();
    const auto found = std::find_if(all.begin() + pageIndex() + 1, all.end(),
                                    [this](const forms::Page* page) { return isToDo(*page); });
    return found == all.end() ? nullptr : *found;
}

// In a correction: what the office asked for, and what an answer that was corrected has put in the way of sending.
bool FillViewModel::isToDo(const forms::Page& page) const
{
    if (!correcting() || isAskedFor(*m_filling, page))
        return true;
    const QString key = QString::fromStdString(page.key);
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const QVariant& row) {
        return row.toMap().value(QStringLiteral("pageKey")).toString() == key;
    });
}

void FillViewModel::showTasks()
{
    setStep(Step::Tasks);
}

void FillViewModel::openPage(const QString& key)
{
    if (key.isEmpty())
        return showTasks();
    if (key == QLatin1String(kMaterialsKey))
        return setStep(Step::Materials);
    m_pageKey = key;
    // Today's form may have no such part any more.
    if (currentPage() == nullptr)
        return showTasks();
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

void FillViewModel::showFaults()
{
    const forms::Page* const page = currentPage();
    for (const forms::PageItem& item : page->items) {
        if (item.kind == forms::PageItem::Kind::Question)
            m_context.left.insert(QString::fromStdString(m_filling->session().pathOf(item.node)));
    }
    refresh();
}

// One is stopped at what is wrong, and once at what is missing, so that it is not overlooked; then one may go on all
// the same: parts can be done in any order.
void FillViewModel::nextPage()
{
    if (!m_filling || currentPage() == nullptr)
        return;
    showFaults();
    const QString fault = firstFault();
    const bool wrong = currentPage()->invalid > 0 || m_context.refused.contains(fault);
    const bool told = m_told.contains(m_pageKey);
    m_told.insert(m_pageKey);
    if (!fault.isEmpty() && (wrong || !told)) {
        Q_EMIT faultAt(fault);
        return;
    }
    if (const forms::Page* const next = partAhead())
        openPage(QString::fromStdString(next->key));
    else if (asksForMaterials(*m_filling))
        setStep(Step::Materials);
    else
        check();
}

void FillViewModel::check()
{
    m_context.showAll = true;
    setStep(Step::Check);
}

} // namespace tongban::viewmodels
