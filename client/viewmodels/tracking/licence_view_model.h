// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/documents/form_paper.h"
#include "client/viewmodels/page_view_model.h"
#include "tongban/v1/person.pb.h"

#include <QUrl>

namespace tongban::viewmodels
{

// One electronic licence of the person, as a picture to show and as a page to print. It changes nothing.
class LicenceViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString licenceId READ licenceId WRITE setLicenceId NOTIFY licenceIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // An image source.
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL)
    // All of its words, for those who listen.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)

public:
    explicit LicenceViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString licenceId() const;
    void setLicenceId(const QString& licenceId);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString words() const;

    Q_INVOKABLE void saveAs(const QUrl& file);

Q_SIGNALS:
    void licenceIdChanged();
    void changed();
    void saved(const QUrl& file);

protected:
    void load() override;

private:
    void draw(const v1::Licence& licence);

    QString m_licenceId;
    documents::FormPaper m_paper;
    QUrl m_picture;
};

} // namespace tongban::viewmodels
