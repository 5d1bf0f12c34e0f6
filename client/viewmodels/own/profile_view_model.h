// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "tongban/v1/person.pb.h"

namespace tongban::viewmodels
{

// What is known of the person one works for, typed once and carried into every form. Saved on this device at once and
// sent when there is a network.
class ProfileViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString forWhom READ forWhom NOTIFY loaded FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString idNumber READ idNumber WRITE setIdNumber NOTIFY changed FINAL)
    // Why the number cannot be one; empty while there is nothing to say.
    Q_PROPERTY(QString idError READ idError NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString phoneError READ phoneError NOTIFY changed FINAL)
    // Whose phone, when it is another's (儿子).
    Q_PROPERTY(QString phoneOwner READ phoneOwner WRITE setPhoneOwner NOTIFY changed FINAL)
    Q_PROPERTY(QString division READ division NOTIFY loaded FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString bankName READ bankName WRITE setBankName NOTIFY changed FINAL)
    Q_PROPERTY(QString bankAccount READ bankAccount WRITE setBankAccount NOTIFY changed FINAL)
    // What is saved, hidden in the middle; empty when there is nothing to hide.
    Q_PROPERTY(QString maskedIdNumber READ maskedIdNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString maskedPhone READ maskedPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString maskedBankAccount READ maskedBankAccount NOTIFY changed FINAL)
    // Forms half filled in for this person are gone on with on one's other devices. Takes effect at once.
    Q_PROPERTY(bool sharesDrafts READ sharesDrafts WRITE setSharesDrafts NOTIFY sharesDraftsChanged FINAL)
    Q_PROPERTY(bool modified READ modified NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

public:
    explicit ProfileViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString forWhom() const;
    [[nodiscard]] QString name() const;
    void setName(const QString& name);
    [[nodiscard]] QString idNumber() const;
    void setIdNumber(const QString& idNumber);
    [[nodiscard]] QString idError() const;
    [[nodiscard]] QString phone() const;
    void setPhone(const QString& phone);
    [[nodiscard]] QString phoneError() const;
    [[nodiscard]] QString phoneOwner() const;
    void setPhoneOwner(const QString& owner);
    [[nodiscard]] QString division() const;
    [[nodiscard]] QString address() const;
    void setAddress(const QString& address);
    [[nodiscard]] QString bankName() const;
    void setBankName(const QString& name);
    [[nodiscard]] QString bankAccount() const;
    void setBankAccount(const QString& account);
    [[nodiscard]] QString maskedIdNumber() const;
    [[nodiscard]] QString maskedPhone() const;
    [[nodiscard]] QString maskedBankAccount() const;
    [[nodiscard]] bool sharesDrafts() const;
    void setSharesDrafts(bool agreed);
    [[nodiscard]] bool modified() const;
    [[nodiscard]] bool canSave() const;

    // The place by its code: village or town.
    Q_INVOKABLE void setDivision(const QString& code);
    Q_INVOKABLE void save();

Q_SIGNALS:
    void loaded();
    void changed();
    void saved();
    void sharesDraftsChanged();

protected:
    void load() override;

private:
    void take(std::string* field, const QString& value);

    std::string m_principalId;
    QString m_forWhom;
    bool m_sharesDrafts = false;
    v1::Profile m_before;
    v1::Profile m_profile;
};

} // namespace tongban::viewmodels
