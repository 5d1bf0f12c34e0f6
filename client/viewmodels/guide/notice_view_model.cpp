// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/guide/notice_view_model.h"

#include "client/domain/situation.h"
#include "client/services/catalogue_service.h"
#include "client/services/document_service.h"
#include "client/services/guide_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/guide/office_rows.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_text.h"
#include "sync/base/clock.h"

#include <QDate>

namespace tongban::viewmodels
{

namespace
{

// Wide enough to be read on a phone, small enough to be shown at once.
constexpr int kPreviewWidth = 720;
constexpr std::size_t kMostPlaces = 3;

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

NoticeViewModel::NoticeViewModel(QObject* parent)
    : PageViewModel(parent)
{
}

QString NoticeViewModel::guideId() const
{
    return m_guideId;
}

void NoticeViewModel::setGuideId(const QString& guideId)
{
    if (guideId == m_guideId)
        return;
    m_guideId = guideId;
    Q_EMIT guideIdChanged();
    load();
}

QString NoticeViewModel::title() const
{
    return everydayName(m_guide);
}

QUrl NoticeViewModel::picture() const
{
    return m_picture;
}

QString NoticeViewModel::fileName() const
{
    //: The name of a file: the one-time notice of the guide %1.
    return tr("%1 要带什么").arg(title());
}

void NoticeViewModel::load()
{
    show(services().catalogue().guide(m_guideId), [this](const v1::Guide& guide) {
        m_guide = guide;
        show(services().guides().checklist(m_guideId), [this](const v1::Checklist& list) {
            m_checklist = list;
            show(services().catalogue().officesFor(m_guideId),
                 [this](const std::vector<v1::Office>& offices) { draw(offices); });
        });
    });
}

void NoticeViewModel::draw(const std::vector<v1::Office>& offices)
{
    m_notice = {};
    m_notice.title = title();
    m_notice.officialName = text(m_guide.name());
    if (m_guide.sample()) {
        //: On top of a printed notice that is a sample.
        m_notice.sampleMark = tr("样例：不是真的办事指南，去之前请打 12345 问一下");
    }
    m_notice.qrText = codeText();
    m_notice.sections = {materials(), places(offices), facts()};
    m_notice.sections.removeIf([](const documents::Notice::Section& section) { return section.lines.isEmpty(); });
    //: At the foot of a printed notice; %1 is a day.
    m_notice.footer = tr("有事打 12345。%1 印出").arg(dayText(regionToday(), regionToday()));
    show(services().documents().noticePicture(m_notice, kPreviewWidth), [this](const QByteArray& png) {
        m_picture = QUrl(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
        setState(page_state::Ready);
        Q_EMIT changed();
    });
}

documents::Notice::Section NoticeViewModel::materials() const
{
    //: Heading on a notice.
    documents::Notice::Section section{tr("要带的"), {}};
    const domain::Situation situation = domain::narrow(m_guide, m_checklist.situations());
    for (const domain::MaterialGroup& group : situation.materials) {
        for (const domain::MaterialNeed& need : group.materials) {
            const v1::Material& material = *need.material;
            const bool spared = !material.licence_code().empty();
            QString hint = text(need.certain ? material.hint() : material.optional_note());
            if (spared) {
                //: Under a material that need not be brought because the office looks it up itself.
                hint = tr("不用带：窗口自己能查到");
            } else if (group.materials.size() > 1) {
                //: Under a material of which one among several is enough: %1 says what they prove.
                hint = tr("%1：有一样就行").arg(QString::fromUtf8(group.title.data(), qsizetype(group.title.size())));
            }
            section.lines.append({text(material.name()) + QLatin1Char(' ') + copiesText(material), hint, !spared});
        }
    }
    if (section.lines.isEmpty())
        section.lines.append({tr("不用带材料"), {}, false});
    return section;
}

documents::Notice::Section NoticeViewModel::places(const std::vector<v1::Office>& offices) const
{
    //: Heading on a notice.
    documents::Notice::Section section{tr("去哪里"), {}};
    const domain::Date today = domain::chinaTime(SystemClock().now()).date;
    for (std::size_t i = 0; i < offices.size() && i < kMostPlaces; ++i) {
        const QString hours = weekText(offices[i], today, services().catalogue().workCalendar());
        //: On a notice, under an office: %1 is its address, %2 its hours on the seven days from the day of printing.
        section.lines.append(
            {text(offices[i].name()), tr("%1。这七天：%2").arg(text(offices[i].address()), hours), false});
    }
    return section;
}

// What a phone shows that reads the code: enough to find the same guide again, by name or at the hotline. Short, or the
// code is too fine for an old camera.
QString NoticeViewModel::codeText() const
{
    const QString code = itemCode(m_guide);
    //: In the QR code of a notice; %1 is what is to be done.
    QStringList lines{tr("通办：%1").arg(m_notice.title)};
    if (!code.isEmpty())
        lines.append(code);
    if (m_guide.sample()) {
        //: In the QR code of a notice that is not real.
        lines.append(tr("样例"));
    }
    //: In the QR code of a notice.
    lines.append(tr("问事打 12345"));
    return lines.join(QLatin1Char('\n'));
}

documents::Notice::Section NoticeViewModel::facts() const
{
    //: Heading on a notice.
    documents::Notice::Section section{tr("要知道的"), {}};
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            section.lines.append({tr("%1：%2").arg(label, value), {}, false});
    };
    add(tr("多久办完"), limitText(m_guide.has_promised_limit() ? m_guide.promised_limit() : m_guide.legal_limit()));
    for (const v1::Fee& fee : m_guide.fees())
        add(tr("要多少钱"), feeText(fee));
    add(tr("别人能代办吗"), proxyText(m_guide.proxy()));
    add(tr("本人要到场吗"), appearanceText(m_guide.appearance()));
    return section;
}

QString NoticeViewModel::words() const
{
    QStringList all{m_notice.title, m_notice.sampleMark};
    for (const documents::Notice::Section& section : m_notice.sections) {
        all.append(section.title);
        for (const documents::Notice::Line& line : section.lines)
            all.append(line.hint.isEmpty() ? line.text : line.text + QLatin1Char(' ') + line.hint);
    }
    return all.join(QLatin1Char('\n'));
}

void NoticeViewModel::saveAs(const QUrl& file)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    act(services().documents().saveNotice(m_notice, path), [this, path] { Q_EMIT saved(path); });
}

void NoticeViewModel::sharePicture()
{
    act(services().documents().shareNotice(m_notice), [] { AppContext::instance().announceShared(); });
}

void NoticeViewModel::shareWords()
{
    if (const Result<void> shared =
            services().documents().shareText(m_notice.title, words() + QLatin1Char('\n') + m_notice.footer);
        !shared)
        return reportFailure(shared.error());
    AppContext::instance().announceShared();
}

} // namespace tongban::viewmodels
