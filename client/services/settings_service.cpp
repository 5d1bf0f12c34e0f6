// SPDX-License-Identifier: Apache-2.0
#include "client/services/settings_service.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

namespace tongban::services
{

SettingsService::SettingsService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_settings.set_text_scale(1.0);
}

const v1::Settings& SettingsService::settings() const
{
    return m_settings;
}

void SettingsService::load()
{
    m_context.work()
        .run([](Stores& stores) -> Result<v1::Settings> {
            TRY_ASSIGN(store::Vault* const vault, stores.vault());
            return vault->settings();
        })
        .then(this, [this](const Result<v1::Settings>& loaded) {
            if (!loaded)
                return;
            m_settings = *loaded;
            if (m_settings.text_scale() < 1.0)
                m_settings.set_text_scale(1.0);
            Q_EMIT changed();
        });
}

QFuture<Result<void>> SettingsService::save(const v1::Settings& settings)
{
    m_settings = settings;
    Q_EMIT changed();
    return m_context.work().run([settings](Stores& stores) -> Result<void> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        return vault->saveSettings(settings);
    });
}

} // namespace tongban::services
