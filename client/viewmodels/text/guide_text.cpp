// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/text/guide_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tongban::viewmodels
{

namespace
{

QString guideWords(const char* source, int number = -1)
{
    return QCoreApplication::translate("GuideText", source, nullptr, number);
}

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

// Items of a list stand one after the other; the sign between them is the language's.
QString listed(const QStringList& parts)
{
    //: Between the items of a list.
    return parts.join(guideWords(QT_TRANSLATE_NOOP("GuideText", "、")));
}

} // namespace

QString everydayName(const v1::Guide& guide)
{
    return QString::fromStdString(guide.plain_name().empty() ? guide.name() : guide.plain_name());
}

QString itemCode(const v1::Guide& guide)
{
    return words(guide.codes().handling().empty() ? guide.codes().implementation() : guide.codes().handling());
}

QString limitText(const v1::Limit& limit)
{
    switch (limit.unit()) {
    case v1::LIMIT_UNIT_ON_THE_SPOT: return guideWords(QT_TRANSLATE_NOOP("GuideText", "当场办"));
    case v1::LIMIT_UNIT_WORKING_DAY: return guideWords(QT_TRANSLATE_NOOP("GuideText", "%n个工作日"), limit.count());
    case v1::LIMIT_UNIT_NATURAL_DAY: return guideWords(QT_TRANSLATE_NOOP("GuideText", "%n天"), limit.count());
    case v1::LIMIT_UNIT_MONTH: return guideWords(QT_TRANSLATE_NOOP("GuideText", "%n个月"), limit.count());
    case v1::LIMIT_UNIT_HOUR: return guideWords(QT_TRANSLATE_NOOP("GuideText", "%n小时"), limit.count());
    default: return words(limit.raw());
    }
}

QString feeText(const v1::Fee& fee)
{
    if (fee.free())
        return guideWords(QT_TRANSLATE_NOOP("GuideText", "不收费"));
    if (fee.local_rule())
        //: %1 is the name of a fee whose amount is set by local rule and not known.
        return guideWords(QT_TRANSLATE_NOOP("GuideText", "%1：按当地规定，以窗口为准")).arg(words(fee.name()));
    const QString amount = QLocale().toString(double(fee.amount_fen()) / 100, 'f', fee.amount_fen() % 100 == 0 ? 0 : 2);
    //: %1 is the name of a fee, %2 an amount in yuan.
    return guideWords(QT_TRANSLATE_NOOP("GuideText", "%1 %2元")).arg(words(fee.name()), amount);
}

QString proxyText(const v1::ProxyRule& rule)
{
    if (!rule.note().empty())
        return words(rule.note());
    switch (rule.policy()) {
    case v1::PROXY_POLICY_MANDATE: return guideWords(QT_TRANSLATE_NOOP("GuideText", "别人可以代办，要有委托书"));
    case v1::PROXY_POLICY_CLOSE_RELATIVE: return guideWords(QT_TRANSLATE_NOOP("GuideText", "近亲属可以代办"));
    case v1::PROXY_POLICY_NOTARISED: return guideWords(QT_TRANSLATE_NOOP("GuideText", "可以代办，委托书要公证"));
    default:
        return rule.guardian() ? guideWords(QT_TRANSLATE_NOOP("GuideText", "监护人可以办，别人不能代办"))
                               : guideWords(QT_TRANSLATE_NOOP("GuideText", "要本人办，别人不能代办"));
    }
}

QString appearanceText(const v1::Appearance& appearance)
{
    QString text;
    switch (appearance.policy()) {
    case v1::APPEARANCE_POLICY_NEEDED: text = guideWords(QT_TRANSLATE_NOOP("GuideText", "本人要到场")); break;
    case v1::APPEARANCE_POLICY_HOME_VISIT:
        text = guideWords(QT_TRANSLATE_NOOP("GuideText", "本人要到场；走不动的可以请人上门"));
        break;
    default: return guideWords(QT_TRANSLATE_NOOP("GuideText", "本人不用到场"));
    }
    if (appearance.reason().empty())
        return text;
    //: %1 says that one must appear, %2 why.
    return guideWords(QT_TRANSLATE_NOOP("GuideText", "%1（%2）")).arg(text, words(appearance.reason()));
}

QString channelsText(const v1::Channels& channels)
{
    QStringList parts;
    if (channels.online())
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "手机上办")));
    if (channels.counter())
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "窗口办")));
    if (channels.village_point())
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "村（社区）办")));
    if (channels.self_service())
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "自助机办")));
    if (channels.phone())
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "打电话办")));
    if (channels.mail())
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "邮寄办")));
    if (channels.home_visit())
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "上门办")));
    return listed(parts);
}

QString visitsText(const v1::Channels& channels)
{
    if (channels.visits() == 0)
        return guideWords(QT_TRANSLATE_NOOP("GuideText", "一趟都不用跑"));
    return guideWords(QT_TRANSLATE_NOOP("GuideText", "最多跑%n趟"), channels.visits());
}

QString copiesText(const v1::Material& material)
{
    QStringList parts;
    if (material.originals() > 0)
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "原件%n份"), material.originals()));
    if (material.copies() > 0)
        parts.append(guideWords(QT_TRANSLATE_NOOP("GuideText", "复印件%n份"), material.copies()));
    return listed(parts);
}

QString endingTitle(v1::EndingKind kind)
{
    switch (kind) {
    case v1::ENDING_KIND_NOT_NEEDED: return guideWords(QT_TRANSLATE_NOOP("GuideText", "不用办"));
    case v1::ENDING_KIND_NOT_POSSIBLE: return guideWords(QT_TRANSLATE_NOOP("GuideText", "不能办"));
    case v1::ENDING_KIND_ELSEWHERE: return guideWords(QT_TRANSLATE_NOOP("GuideText", "去别处办"));
    default: return {};
    }
}

QString changeTitle(const domain::GuideChange& change)
{
    using Field = domain::GuideField;
    switch (change.field) {
    case Field::Cancelled: return guideWords(QT_TRANSLATE_NOOP("GuideText", "这件事取消了"));
    case Field::Materials: return guideWords(QT_TRANSLATE_NOOP("GuideText", "要带的材料"));
    case Field::Fees: return guideWords(QT_TRANSLATE_NOOP("GuideText", "收费"));
    case Field::PromisedLimit: return guideWords(QT_TRANSLATE_NOOP("GuideText", "承诺多久办完"));
    case Field::LegalLimit: return guideWords(QT_TRANSLATE_NOOP("GuideText", "法律规定多久办完"));
    case Field::Conditions: return guideWords(QT_TRANSLATE_NOOP("GuideText", "什么人能办"));
    case Field::Steps: return guideWords(QT_TRANSLATE_NOOP("GuideText", "办理步骤"));
    case Field::Forms: return guideWords(QT_TRANSLATE_NOOP("GuideText", "要填的表"));
    case Field::Channels: return guideWords(QT_TRANSLATE_NOOP("GuideText", "在哪里办"));
    case Field::Appearance: return guideWords(QT_TRANSLATE_NOOP("GuideText", "本人要不要到场"));
    case Field::Proxy: return guideWords(QT_TRANSLATE_NOOP("GuideText", "能不能代办"));
    case Field::Offices: return guideWords(QT_TRANSLATE_NOOP("GuideText", "去哪里办"));
    case Field::Booking: return guideWords(QT_TRANSLATE_NOOP("GuideText", "预约"));
    case Field::Questions: return guideWords(QT_TRANSLATE_NOOP("GuideText", "分哪几种情况"));
    case Field::Seasons: return guideWords(QT_TRANSLATE_NOOP("GuideText", "什么时候办"));
    case Field::Name: return guideWords(QT_TRANSLATE_NOOP("GuideText", "名称"));
    case Field::Summary: return guideWords(QT_TRANSLATE_NOOP("GuideText", "说明"));
    }
    return {};
}

QString changeValue(const domain::GuideValue& value)
{
    struct Words {
        QString operator()(const std::monostate&) const
        {
            return {};
        }
        QString operator()(const std::string& text) const
        {
            return words(text);
        }
        QString operator()(const v1::Material& material) const
        {
            return words(material.name());
        }
        QString operator()(const v1::Fee& fee) const
        {
            return feeText(fee);
        }
        QString operator()(const v1::Step& step) const
        {
            return words(step.name());
        }
        QString operator()(const v1::Limit& limit) const
        {
            return limitText(limit);
        }
        QString operator()(const v1::Question& question) const
        {
            return words(question.text());
        }
        QString operator()(const v1::Channels& channels) const
        {
            return channelsText(channels);
        }
        QString operator()(const v1::Appearance& appearance) const
        {
            return appearanceText(appearance);
        }
        QString operator()(const v1::ProxyRule& rule) const
        {
            return proxyText(rule);
        }
        QString operator()(const v1::BookingRule& rule) const
        {
            return words(rule.note());
        }
        QString operator()(const v1::Season& season) const
        {
            return words(season.name());
        }
    };
    return std::visit(Words(), value);
}

} // namespace tongban::viewmodels
