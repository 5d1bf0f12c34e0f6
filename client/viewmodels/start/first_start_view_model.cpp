// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/start/first_start_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/services.h"
#include "client/services/session_service.h"
#include "client/viewmodels/error_text.h"

#include <QLocale>

namespace tongban::viewmodels
{

FirstStartViewModel::FirstStartViewModel(QObject* parent)
    : PageViewModel(parent)
{
    const services::CatalogueService& catalogue = services().catalogue();
    connect(&catalogue, &services::CatalogueService::progressChanged, this, &FirstStartViewModel::progressChanged);
    connect(&catalogue, &services::CatalogueService::updateFailed, this, &FirstStartViewModel::progressChanged);
    connect(&catalogue, &services::CatalogueService::catalogueChanged, this, &FirstStartViewModel::load);
    connect(&catalogue, &services::CatalogueService::progressChanged, this, [this] {
        if (m_towns.count() == 0 && usable())
            load();
    });
    load();
}

void FirstStartViewModel::load()
{
    show(services().catalogue().region(), [this](const v1::Region& region) {
        show(services().catalogue().divisionsBelow(QString::fromStdString(region.division_code())),
             [this](const std::vector<v1::Division>& divisions) {
                 QList<Row> rows;
                 for (const v1::Division& division : divisions)
                     rows.append({QString::fromStdString(division.code()), {QString::fromStdString(division.name())}});
                 m_towns.setRows(rows);
                 setState(rows.isEmpty() ? page_state::Loading : page_state::Ready);
             });
    });
}

RowListModel* FirstStartViewModel::towns()
{
    return &m_towns;
}

qreal FirstStartViewModel::progress() const
{
    const services::CatalogueProgress progress = services().catalogue().progress();
    return progress.totalBytes > 0 ? qreal(progress.doneBytes) / qreal(progress.totalBytes) : -1;
}

QString FirstStartViewModel::progressText() const
{
    const services::CatalogueProgress progress = services().catalogue().progress();
    if (progress.version > 0 && !progress.running)
        //: First start: all guides are on this device now.
        return tr("办事指南已装好，没有网络也能看");
    const QLocale locale;
    //: First start, while the guides are coming. %1 and %2 are sizes such as "1.2 MB".
    return tr("正在取办事指南：%1，共 %2")
        .arg(locale.formattedDataSize(progress.doneBytes), locale.formattedDataSize(progress.totalBytes));
}

bool FirstStartViewModel::usable() const
{
    return services().catalogue().progress().usable;
}

bool FirstStartViewModel::hasSyncError() const
{
    return services().catalogue().lastError().code != ErrorCode::Cancelled;
}

QString FirstStartViewModel::syncErrorTitle() const
{
    return hasSyncError() ? errorText(services().catalogue().lastError()).title : QString();
}

QString FirstStartViewModel::syncErrorAdvice() const
{
    return hasSyncError() ? errorText(services().catalogue().lastError()).advice : QString();
}

bool FirstStartViewModel::enrolling() const
{
    return m_enrolling;
}

QString FirstStartViewModel::codeError() const
{
    return m_codeError;
}

void FirstStartViewModel::chooseTown(const QString& code)
{
    act(services().session().chooseTown(code), [] {});
}

void FirstStartViewModel::enrol(const QString& code)
{
    if (m_enrolling)
        return;
    m_enrolling = true;
    m_codeError.clear();
    Q_EMIT enrollingChanged();
    services().session().enrol(code).then(this, [this](const Result<void>& result) { enrolled(result); });
}

void FirstStartViewModel::enrolled(const Result<void>& result)
{
    m_enrolling = false;
    if (!result) {
        const bool wrong = result.error().code == ErrorCode::NotFound ||
                           result.error().code == ErrorCode::Unauthenticated ||
                           result.error().code == ErrorCode::InvalidArgument;
        const ErrorText words = errorText(result.error());
        //: Under the field for the code at first start.
        m_codeError = wrong ? tr("这个代码不对或已过期。请再看一遍，横线可以不填。") : words.title;
    }
    Q_EMIT enrollingChanged();
}

} // namespace tongban::viewmodels
