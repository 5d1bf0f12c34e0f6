// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/draft_keeper.h"

#include "client/services/form_service.h"

#include <utility>

namespace tongban::viewmodels
{

DraftKeeper::DraftKeeper(services::FormService& forms, QObject* parent)
    : QObject(parent)
    , m_forms(forms)
{
}

bool DraftKeeper::idle() const
{
    return !m_writing && !m_next;
}

void DraftKeeper::keep(const v1::Draft& draft)
{
    if (m_writing)
        m_next = draft;
    else
        write(draft);
}

void DraftKeeper::write(const v1::Draft& draft)
{
    m_writing = true;
    m_forms.save(draft).then(this, [this](const Result<void>& result) {
        m_writing = false;
        if (!result)
            Q_EMIT failed(result.error());
        if (m_next)
            write(*std::exchange(m_next, std::nullopt));
        else if (result)
            Q_EMIT kept();
    });
}

} // namespace tongban::viewmodels
