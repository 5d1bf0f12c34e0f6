// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/own/profile_view_model.h"

#include "client/domain/id_number.h"
#include "client/domain/mask.h"
#include "client/services/catalogue_service.h"
#include "client/services/form_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

// A mobile number of the mainland, or a landline with its area code.
bool isPhone(const QString& phone)
{
    const auto digits = std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    const bool plain = std::all_of(phone.begin(), phone.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
    return plain && (phone.startsWith(u'1') ? digits == 11 : digits >= 7 && digits <= 12);
}

} // namespace

ProfileViewModel::ProfileViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().principals(), &services::PrincipalService::activeChanged, this, &ProfileViewModel::load);
    load();
}

void ProfileViewModel::load()
{
    const v1::Principal* const principal = services().principals().active();
    if (!principal) {
        setState(page_state::Empty);
        return;
    }
    m_principalId = principal->id();
    m_forWhom = words(principal->nickname().empty() ? principal->profile().name() : principal->nickname());
    m_before = principal->profile();
    m_profile = m_before;
    act(services().forms().sharesDrafts(words(m_principalId)), [this](bool agreed) {
        m_sharesDrafts = agreed;
        Q_EMIT sharesDraftsChanged();
    });
    setState(page_state::Ready);
    Q_EMIT loaded();
    Q_EMIT changed();
}

QString ProfileViewModel::forWhom() const
{
    return m_forWhom;
}

void ProfileViewModel::take(std::string* field, const QString& value)
{
    std::string text = value.trimmed().toStdString();
    if (*field == text)
        return;
    *field = std::move(text);
    Q_EMIT changed();
}

QString ProfileViewModel::name() const
{
    return words(m_profile.name());
}

void ProfileViewModel::setName(const QString& name)
{
    take(m_profile.mutable_name(), name);
}

QString ProfileViewModel::idNumber() const
{
    return words(m_profile.id_number());
}

void ProfileViewModel::setIdNumber(const QString& idNumber)
{
    take(m_profile.mutable_id_number(), words(domain::normaliseIdNumber(idNumber.toStdString())));
}

QString ProfileViewModel::idError() const
{
    if (m_profile.id_number().empty() || domain::isValidIdNumber(m_profile.id_number()))
        return {};
    //: Below an ID number whose check digit or date is wrong.
    return tr("这个号码不对，请对着身份证再看一遍");
}

QString ProfileViewModel::phone() const
{
    return words(m_profile.phone());
}

void ProfileViewModel::setPhone(const QString& phone)
{
    take(m_profile.mutable_phone(), phone);
}

QString ProfileViewModel::phoneError() const
{
    if (m_profile.phone().empty() || isPhone(phone()))
        return {};
    //: Below a phone number with too few or too many digits.
    return tr("这个电话号码位数不对，请再看一遍");
}

QString ProfileViewModel::phoneOwner() const
{
    return words(m_profile.phone_owner());
}

void ProfileViewModel::setPhoneOwner(const QString& owner)
{
    take(m_profile.mutable_phone_owner(), owner);
}

QString ProfileViewModel::division() const
{
    return services().catalogue().divisionName(m_profile.division_code());
}

void ProfileViewModel::setDivision(const QString& code)
{
    take(m_profile.mutable_division_code(), code);
}

QString ProfileViewModel::address() const
{
    return words(m_profile.address());
}

void ProfileViewModel::setAddress(const QString& address)
{
    take(m_profile.mutable_address(), address);
}

QString ProfileViewModel::bankName() const
{
    return words(m_profile.bank_name());
}

void ProfileViewModel::setBankName(const QString& name)
{
    take(m_profile.mutable_bank_name(), name);
}

QString ProfileViewModel::bankAccount() const
{
    return words(m_profile.bank_account());
}

void ProfileViewModel::setBankAccount(const QString& account)
{
    QString digits = account;
    digits.remove(u' ');
    take(m_profile.mutable_bank_account(), digits);
}

QString ProfileViewModel::maskedIdNumber() const
{
    return words(domain::maskIdNumber(m_before.id_number()));
}

QString ProfileViewModel::maskedPhone() const
{
    return words(domain::maskPhone(m_before.phone()));
}

QString ProfileViewModel::maskedBankAccount() const
{
    return words(domain::maskBankAccount(m_before.bank_account()));
}

bool ProfileViewModel::sharesDrafts() const
{
    return m_sharesDrafts;
}

void ProfileViewModel::setSharesDrafts(bool agreed)
{
    act(services().forms().setSharesDrafts(words(m_principalId), agreed), [this, agreed] {
        m_sharesDrafts = agreed;
        Q_EMIT sharesDraftsChanged();
    });
}

bool ProfileViewModel::modified() const
{
    return m_profile.SerializeAsString() != m_before.SerializeAsString();
}

bool ProfileViewModel::canSave() const
{
    return modified() && idError().isEmpty() && phoneError().isEmpty() && !m_profile.name().empty();
}

void ProfileViewModel::save()
{
    if (!canSave())
        return;
    // The account is the person's own unless the profile says whose.
    if (m_profile.bank_account_name().empty() && !m_profile.bank_account().empty())
        m_profile.set_bank_account_name(m_profile.name());
    act(services().principals().saveProfile(words(m_principalId), m_profile), [this] {
        m_before = m_profile;
        Q_EMIT changed();
        Q_EMIT saved();
    });
}

} // namespace tongban::viewmodels
