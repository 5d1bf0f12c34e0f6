// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/paper_page_view_model.h"

#include "client/services/document_service.h"
#include "client/services/services.h"

namespace tongban::viewmodels
{

QString PaperPageViewModel::title() const
{
    return m_paper.title;
}

QUrl PaperPageViewModel::picture() const
{
    return m_picture;
}

QString PaperPageViewModel::words() const
{
    QStringList all{m_paper.sampleMark, m_paper.title};
    for (const documents::FormPaper::Line& line : m_paper.head)
        all.append(line.label + line.value);
    for (const documents::FormPaper::Section& section : m_paper.sections) {
        all.append(section.title);
        for (const documents::FormPaper::Line& line : section.lines)
            all.append(line.label + QLatin1Char(' ') + line.value);
    }
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

const documents::FormPaper& PaperPageViewModel::paper() const
{
    return m_paper;
}

void PaperPageViewModel::saveAs(const QUrl& file)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    act(services().documents().saveForm(m_paper, path), [this, file] { Q_EMIT saved(file); });
}

void PaperPageViewModel::showPaper(const documents::FormPaper& paper, int width)
{
    m_paper = paper;
    show(services().documents().formPicture(m_paper, width), [this](const QByteArray& png) {
        m_picture = QUrl(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
        setState(page_state::Ready);
        Q_EMIT changed();
    });
}

} // namespace tongban::viewmodels
