// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/documents/form_paper.h"
#include "client/services/form_service.h"
#include "client/viewmodels/page_view_model.h"

#include <QHash>
#include <QUrl>

#include <vector>

namespace tongban::viewmodels
{

// A form on paper: blank, as far as it is filled in, or as it was sent. It changes nothing.
class PaperViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool blank READ blank WRITE setBlank NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // The form as it will look; an image source.
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL)
    // All of its words, for those who listen.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    // A name to save it under, without its ending.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)

public:
    explicit PaperViewModel(QObject* parent = nullptr);
    ~PaperViewModel() override;

    [[nodiscard]] bool blank() const;
    void setBlank(bool blank);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString fileName() const;
    // What is laid out.
    [[nodiscard]] const documents::FormPaper& paper() const;

    // One of the three is enough.
    Q_INVOKABLE void open(const QString& guideId, const QString& draftId, const QString& caseId);
    Q_INVOKABLE void saveAs(const QUrl& file);

Q_SIGNALS:
    void changed();
    void saved(const QUrl& file);

protected:
    void load() override;

private:
    void take(const services::OpenForm& form);
    void fetchSignatures(std::vector<v1::Attachment> left);
    void draw();
    [[nodiscard]] QList<documents::FormPaper::Line> headLines() const;

    services::FormWanted m_wanted;
    services::OpenForm m_form;
    // Of the signatures, by the name of the file.
    QHash<QString, QByteArray> m_signatures;
    documents::FormPaper m_paper;
    QUrl m_picture;
    bool m_blank = false;
};

} // namespace tongban::viewmodels
