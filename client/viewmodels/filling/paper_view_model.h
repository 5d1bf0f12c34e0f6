// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/form_service.h"
#include "client/viewmodels/paper_page_view_model.h"

#include <QHash>

#include <vector>

namespace tongban::viewmodels
{

// A form on paper: blank, as far as it is filled in, or as it was sent. It changes nothing.
class PaperViewModel : public tongban::viewmodels::PaperPageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool blank READ blank WRITE setBlank NOTIFY changed FINAL)
    // A name to save it under, without its ending.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)

public:
    explicit PaperViewModel(QObject* parent = nullptr);
    ~PaperViewModel() override;

    [[nodiscard]] bool blank() const;
    void setBlank(bool blank);
    [[nodiscard]] QString fileName() const;

    // One of the three is enough.
    Q_INVOKABLE void open(const QString& guideId, const QString& draftId, const QString& caseId);

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
    bool m_blank = false;
};

} // namespace tongban::viewmodels
