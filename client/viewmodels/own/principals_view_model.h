// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"

namespace tongban::viewmodels
{

// For whom (为谁办): me, family, the people I help. Choosing one changes the header of every page.
class PrincipalsViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    // Roles: name (妈妈 or the name), detail (masked name and ID number), group ("self", "family", "helped",
    // "business"), active, dueText
    // ("还有20天" when a date is near); rowId is the principal id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* principals READ principals CONSTANT FINAL)

public:
    // Whom one adds.
    enum class Kind {
        Family,
        Helped,
        Business,
    };
    Q_ENUM(Kind)
    // Why one may act for them.
    enum class Basis {
        FamilyHelp,
        Guardian,
        Mandate,
    };
    Q_ENUM(Basis)

    explicit PrincipalsViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowListModel* principals();

    Q_INVOKABLE void choose(const QString& principalId);
    // Empty when it may be added, else what is wrong with the input, in plain words.
    Q_INVOKABLE QString problemWith(const QString& name, const QString& idNumber, const QString& phone) const;
    Q_INVOKABLE void add(Kind kind, Basis basis, const QString& name, const QString& nickname, const QString& idNumber,
                         const QString& phone);

Q_SIGNALS:
    void chosen();
    void added(const QString& principalId);

protected:
    void load() override;

private:
    RowListModel m_principals{{"name", "detail", "group", "active", "dueText"}};
};

} // namespace tongban::viewmodels
