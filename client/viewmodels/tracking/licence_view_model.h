// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/paper_page_view_model.h"
#include "tongban/v1/person.pb.h"

namespace tongban::viewmodels
{

// One electronic licence of the person, as a picture to show and as a page to print. It changes nothing.
class LicenceViewModel : public tongban::viewmodels::PaperPageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString licenceId READ licenceId WRITE setLicenceId NOTIFY licenceIdChanged FINAL)

public:
    explicit LicenceViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString licenceId() const;
    void setLicenceId(const QString& licenceId);

Q_SIGNALS:
    void licenceIdChanged();

protected:
    void load() override;

private:
    void draw(const v1::Licence& licence);

    QString m_licenceId;
};

} // namespace tongban::viewmodels
