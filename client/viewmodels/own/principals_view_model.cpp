// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/own/principals_view_model.h"

#include "client/domain/id_number.h"
#include "client/domain/mask.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/text/date_text.h"

#include <QRegularExpression>

namespace tongban::viewmodels
{

namespace
{

QString groupOf(v1::PrincipalKind kind)
{
    switch (kind) {
    case v1::PRINCIPAL_KIND_FAMILY: return QStringLiteral("family");
    case v1::PRINCIPAL_KIND_HELPED: return QStringLiteral("helped");
    case v1::PRINCIPAL_KIND_BUSINESS: return QStringLiteral("business");
    default: return QStringLiteral("self");
    }
}

v1::PrincipalKind kindOf(PrincipalsViewModel::Kind kind)
{
    switch (kind) {
    case PrincipalsViewModel::Kind::Family: return v1::PRINCIPAL_KIND_FAMILY;
    case PrincipalsViewModel::Kind::Helped: return v1::PRINCIPAL_KIND_HELPED;
    case PrincipalsViewModel::Kind::Business: return v1::PRINCIPAL_KIND_BUSINESS;
    }
    return v1::PRINCIPAL_KIND_FAMILY;
}

v1::ActingBasis basisOf(PrincipalsViewModel::Basis basis)
{
    switch (basis) {
    case PrincipalsViewModel::Basis::FamilyHelp: return v1::ACTING_BASIS_FAMILY_HELP;
    case PrincipalsViewModel::Basis::Guardian: return v1::ACTING_BASIS_GUARDIAN;
    case PrincipalsViewModel::Basis::Mandate: return v1::ACTING_BASIS_MANDATE;
    }
    return v1::ACTING_BASIS_FAMILY_HELP;
}

// The nearest date that is near enough to be said.
QString dueText(const v1::Principal& principal)
{
    const QDate today = regionToday();
    QDate nearest;
    for (const v1::PersonalDate& date : principal.profile().dates()) {
        const QDate day = dateOf(date.due_date());
        if (day.isValid() && today.daysTo(day) <= date.remind_days_before() && (!nearest.isValid() || day < nearest))
            nearest = day;
    }
    return daysLeftText(nearest, today);
}

} // namespace

PrincipalsViewModel::PrincipalsViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().principals(), &services::PrincipalService::principalsChanged, this, &PrincipalsViewModel::load);
    connect(&services().principals(), &services::PrincipalService::activeChanged, this, &PrincipalsViewModel::load);
    load();
}

RowListModel* PrincipalsViewModel::principals()
{
    return &m_principals;
}

void PrincipalsViewModel::load()
{
    QList<Row> rows;
    for (const v1::Principal& principal : services().principals().principals()) {
        const v1::Profile& profile = principal.profile();
        const QString name =
            QString::fromStdString(principal.nickname().empty() ? profile.name() : principal.nickname());
        //: A person in the list of those things are done for: %1 is a masked name, %2 a masked ID number.
        const QString detail = tr("%1 %2").arg(QString::fromStdString(domain::maskName(profile.name())),
                                               QString::fromStdString(domain::maskIdNumber(profile.id_number())));
        rows.append({QString::fromStdString(principal.id()),
                     {name, detail, groupOf(principal.kind()), principal.id() == services().principals().activeId(),
                      dueText(principal)}});
    }
    m_principals.setRows(rows);
    setState(rows.isEmpty() ? page_state::Empty : page_state::Ready);
}

void PrincipalsViewModel::choose(const QString& principalId)
{
    act(services().principals().setActive(principalId), [this] { Q_EMIT chosen(); });
}

QString PrincipalsViewModel::problemWith(const QString& name, const QString& idNumber, const QString& phone) const
{
    static const QRegularExpression kPhone(QStringLiteral("^1[3-9][0-9]{9}$"));
    if (name.trimmed().isEmpty())
        return tr("请填姓名");
    if (!idNumber.isEmpty() && !domain::isValidIdNumber(idNumber.toStdString()))
        return tr("身份证号码不对，请对着证件再看一遍。最后一位可能是 X。");
    if (!phone.isEmpty() && !kPhone.match(phone).hasMatch())
        return tr("手机号是 11 位数字");
    return {};
}

void PrincipalsViewModel::add(Kind kind, Basis basis, const QString& name, const QString& nickname,
                              const QString& idNumber, const QString& phone)
{
    v1::Principal principal;
    principal.set_kind(kindOf(kind));
    principal.set_basis(basisOf(basis));
    principal.set_nickname(nickname.trimmed().toStdString());
    principal.mutable_profile()->set_name(name.trimmed().toStdString());
    principal.mutable_profile()->set_id_number(idNumber.toUpper().toStdString());
    principal.mutable_profile()->set_phone(phone.toStdString());
    act(services().principals().add(principal), [this](const QString& id) {
        AppContext::instance().announce(tr("已保存在本机"));
        Q_EMIT added(id);
    });
}

} // namespace tongban::viewmodels
