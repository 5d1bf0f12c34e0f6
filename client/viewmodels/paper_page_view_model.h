// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/documents/form_paper.h"
#include "client/viewmodels/page_view_model.h"

#include <QUrl>

namespace tongban::viewmodels
{

// A page that shows a paper as it will be printed (a form, an e-licence) and saves it. What stands on it is made by
// whoever derives from this.
class PaperPageViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // The paper as it will look; an image source.
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL)
    // All of its words, for those who listen.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)

public:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString words() const;
    // What is laid out.
    [[nodiscard]] const documents::FormPaper& paper() const;

    Q_INVOKABLE void saveAs(const QUrl& file);

Q_SIGNALS:
    void changed();
    void saved(const QUrl& file);

protected:
    using PageViewModel::PageViewModel;

    // Lays it out, `width` pixels wide; Ready when its picture is there.
    void showPaper(const documents::FormPaper& paper, int width);

private:
    documents::FormPaper m_paper;
    QUrl m_picture;
};

} // namespace tongban::viewmodels
