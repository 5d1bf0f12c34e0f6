// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/page_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/error_text.h"

#include <utility>

namespace tongban::viewmodels
{

PageViewModel::PageViewModel(QObject* parent)
    : QObject(parent)
{
    connect(&AppContext::instance(), &AppContext::languageApplied, this, [this] { load(); });
}

page_state::Value PageViewModel::state() const
{
    return m_state;
}

QString PageViewModel::errorTitle() const
{
    return m_errorTitle;
}

QString PageViewModel::errorAdvice() const
{
    return m_errorAdvice;
}

void PageViewModel::retry()
{
    setState(page_state::Loading);
    load();
}

void PageViewModel::setState(page_state::Value state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void PageViewModel::setLoading()
{
    if (m_state != page_state::Empty)
        setState(page_state::Loading);
}

void PageViewModel::listen()
{
    connect(&services().catalogue(), &services::CatalogueService::progressChanged, this, &PageViewModel::hear,
            Qt::UniqueConnection);
}

// While it reads, nothing asks it to read again: it only knows that something came.
void PageViewModel::hear()
{
    ++m_heard;
    if (std::exchange(m_awaiting, false) && m_state == page_state::Empty)
        load();
}

// `heard` is what it had heard when it began to read.
bool PageViewModel::awaits(const Error& error, int heard)
{
    services::CatalogueService& catalogue = services().catalogue();
    if (error.code != ErrorCode::NotFound)
        return false;
    if (m_heard != heard) {
        // What came while it read may be what it looked for.
        load();
        return true;
    }
    if (catalogue.progress().version != 0)
        return false;
    m_awaiting = true;
    const ErrorText words = awaitedText(catalogue.lastError());
    m_errorTitle = words.title;
    m_errorAdvice = words.advice;
    m_state = page_state::Empty;
    Q_EMIT stateChanged();
    return true;
}

void PageViewModel::setFailed(const Error& error)
{
    const ErrorText words = errorText(error);
    m_errorTitle = words.title;
    m_errorAdvice = words.advice;
    m_state = page_state::Failed;
    Q_EMIT stateChanged();
}

void PageViewModel::reportFailure(const Error& error)
{
    report(errorText(error));
}

void PageViewModel::report(const ErrorText& words)
{
    Q_EMIT actionFailed(words.title, words.advice);
    AppContext::instance().announce(words.title);
}

services::Services& PageViewModel::services()
{
    return AppContext::instance().services();
}

} // namespace tongban::viewmodels
