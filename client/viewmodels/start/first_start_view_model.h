// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"

namespace tongban::viewmodels
{

// First start: the catalogue comes (with progress), a town is chosen, the code of the platform is entered. Each step
// may be left and gone on with at the next start.
class FirstStartViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    // Roles: name, chosen; rowId is the division code.
    Q_PROPERTY(tongban::viewmodels::RowListModel* towns READ towns CONSTANT FINAL)
    // 0..1; -1 while the size is not known.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged FINAL)
    // Guides can be read already.
    Q_PROPERTY(bool usable READ usable NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString syncErrorTitle READ syncErrorTitle NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString syncErrorAdvice READ syncErrorAdvice NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool enrolling READ enrolling NOTIFY enrollingChanged FINAL)
    Q_PROPERTY(QString codeError READ codeError NOTIFY enrollingChanged FINAL)

public:
    explicit FirstStartViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowListModel* towns();
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool usable() const;
    [[nodiscard]] QString syncErrorTitle() const;
    [[nodiscard]] QString syncErrorAdvice() const;
    [[nodiscard]] bool enrolling() const;
    [[nodiscard]] QString codeError() const;

    Q_INVOKABLE void chooseTown(const QString& code);
    Q_INVOKABLE void enrol(const QString& code);

Q_SIGNALS:
    void progressChanged();
    void enrollingChanged();

protected:
    void load() override;

private:
    [[nodiscard]] bool hasSyncError() const;
    void enrolled(const Result<void>& result);

    RowListModel m_towns{{"name"}};
    bool m_enrolling = false;
    QString m_codeError;
};

} // namespace tongban::viewmodels
