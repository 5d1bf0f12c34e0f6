// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/tracking/licence_view_model.h"

#include "client/services/case_service.h"
#include "client/services/services.h"
#include "client/viewmodels/text/date_text.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

constexpr int kPictureWidth = 1000;

QString licenceWords(const std::string& text)
{
    return QString::fromStdString(text);
}

QString validText(const v1::Licence& licence)
{
    if (licence.valid_until().empty())
        //: Validity of an e-licence without an end.
        return LicenceViewModel::tr("长期有效");
    return dayText(licence.valid_until(), regionToday());
}

} // namespace

LicenceViewModel::LicenceViewModel(QObject* parent)
    : PaperPageViewModel(parent)
{
}

QString LicenceViewModel::licenceId() const
{
    return m_licenceId;
}

void LicenceViewModel::setLicenceId(const QString& licenceId)
{
    if (licenceId == m_licenceId)
        return;
    m_licenceId = licenceId;
    Q_EMIT licenceIdChanged();
    load();
}

void LicenceViewModel::load()
{
    show(services().cases().licences(), [this](const std::vector<v1::Licence>& licences) {
        const auto found = std::find_if(licences.begin(), licences.end(), [this](const v1::Licence& licence) {
            return licence.id() == m_licenceId.toStdString();
        });
        if (found == licences.end())
            return setFailed({ErrorCode::NotFound, "no such licence"});
        draw(*found);
    });
}

void LicenceViewModel::draw(const v1::Licence& licence)
{
    documents::FormPaper paper;
    paper.title = licenceWords(licence.name());
    if (licence.sample()) {
        //: On top of a picture of an e-licence that is a sample.
        paper.sampleMark = tr("样例：不是真的证照");
    }
    //: A line of an e-licence: its number.
    paper.sections.append({{}, {{tr("证照号码"), licenceWords(licence.number()), {}}}});
    auto& lines = paper.sections.last().lines;
    //: A line of an e-licence: whose it is.
    lines.append({tr("持有人"), licenceWords(licence.holder()), {}});
    //: A line of an e-licence: who issued it.
    lines.append({tr("发证机关"), licenceWords(licence.issuer()), {}});
    //: A line of an e-licence: the day of issue.
    lines.append({tr("发证日期"), dayText(licence.issued_date(), regionToday()), {}});
    //: A line of an e-licence: the last day it is valid.
    lines.append({tr("有效期到"), validText(licence), {}});
    //: At the foot of a printed e-licence; %1 is a day.
    paper.footer = tr("真假可以打 12345 或到窗口核对。%1 印出").arg(dayText(regionToday(), regionToday()));
    //: At the foot of each page of a printed e-licence: page %1 of %2.
    paper.pageText = tr("第 %1 页，共 %2 页");
    paper.qrText = licenceWords(licence.number());
    showPaper(paper, kPictureWidth);
}

} // namespace tongban::viewmodels
