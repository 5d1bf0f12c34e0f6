// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/documents/notice.h"
#include "client/viewmodels/page_view_model.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/device.pb.h"

#include <QUrl>

#include <vector>

namespace tongban::viewmodels
{

// The one-time notice (一次性告知) of a guide in the person's own situation: what to bring, where, how long, as a
// picture to pass on or a page to print.
class NoticeViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString guideId READ guideId WRITE setGuideId NOTIFY guideIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // The notice as it will look; an image source.
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL)
    // All of its words, for those who listen.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    // A name to save it under, without its ending.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)

public:
    explicit NoticeViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString guideId() const;
    void setGuideId(const QString& guideId);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString fileName() const;

    // A4 when it ends in .pdf, a picture else.
    Q_INVOKABLE void saveAs(const QUrl& file);
    Q_INVOKABLE void sharePicture();
    Q_INVOKABLE void shareWords();

Q_SIGNALS:
    void guideIdChanged();
    void changed();
    void saved(const QString& path);

protected:
    void load() override;

private:
    void draw(const std::vector<v1::Office>& offices);
    [[nodiscard]] documents::Notice::Section materials() const;
    [[nodiscard]] documents::Notice::Section places(const std::vector<v1::Office>& offices) const;
    [[nodiscard]] documents::Notice::Section facts() const;
    [[nodiscard]] QString codeText() const;

    QString m_guideId;
    v1::Guide m_guide;
    v1::Checklist m_checklist;
    documents::Notice m_notice;
    QUrl m_picture;
};

} // namespace tongban::viewmodels
