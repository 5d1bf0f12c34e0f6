// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/page_view_model.h"

#include "client/viewmodels/app_context.h"
#include "client/viewmodels/error_text.h"

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
    const ErrorText words = errorText(error);
    Q_EMIT actionFailed(words.title, words.advice);
    AppContext::instance().announce(words.title);
}

services::Services& PageViewModel::services()
{
    return AppContext::instance().services();
}

} // namespace tongban::viewmodels
