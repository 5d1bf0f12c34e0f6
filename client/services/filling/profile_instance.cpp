// SPDX-License-Identifier: Apache-2.0
#include "client/domain/calendar/dates.h"
#include "client/domain/id_number.h"
#include "client/services/filling/form_opener.h"

#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

#include <array>

namespace tongban::services
{

namespace
{

// Whose phone it is, as a code of the forms; the profile has it in the person's own words (儿子).
std::string ownerCode(const QString& owner)
{
    struct Entry {
        const char* word;
        const char* code;
    };
    static constexpr auto kWords = std::to_array<Entry>({{"儿", "child"},
                                                         {"女", "child"},
                                                         {"孙", "child"},
                                                         {"老伴", "spouse"},
                                                         {"丈夫", "spouse"},
                                                         {"妻", "spouse"},
                                                         {"爱人", "spouse"},
                                                         {"配偶", "spouse"},
                                                         {"父", "parent"},
                                                         {"母", "parent"},
                                                         {"爸", "parent"},
                                                         {"妈", "parent"},
                                                         {"代办", "helper"}});
    if (owner.isEmpty())
        return "self";
    for (const Entry& entry : kWords) {
        if (owner.contains(QString::fromUtf8(entry.word)))
            return entry.code;
    }
    return "other";
}

// As a code of the forms; profiles have it as a word, as the national code, or only in the number.
std::string sexCode(const std::string& written, const std::optional<domain::IdNumber>& id)
{
    if (written == "男" || written == "1" || written == "male")
        return "male";
    if (written == "女" || written == "2" || written == "female")
        return "female";
    if (!id)
        return {};
    return id->sex == domain::Sex::Male ? "male" : "female";
}

// With town and village before what people write below them, unless the address begins there itself.
std::string fullAddress(const std::string& place, const std::string& address)
{
    // Two signs are enough to tell: no town begins as a hamlet of another does.
    constexpr std::size_t kTwoSigns = 6;
    const bool begins = place.empty() || address.starts_with(place.substr(0, kTwoSigns));
    return begins ? address : place + address;
}

} // namespace

std::string profileInstance(const v1::Profile& profile, const v1::Profile& owner, const std::string& divisionName)
{
    // What the number says need not be asked.
    const auto id = domain::parseIdNumber(profile.id_number());
    const std::string birth =
        !profile.birth_date().empty() || !id ? profile.birth_date() : domain::formatDate(id->birthDate);
    // The owner's phone is the shop's own.
    const std::string phoneOwner = profile.phone_owner() == owner.name() ? std::string() : profile.phone_owner();
    const std::pair<const char*, std::string> fields[]{
        {"name", profile.name()},
        {"id_number", profile.id_number()},
        {"owner_name", owner.name()},
        {"owner_id_number", owner.id_number()},
        {"phone", profile.phone()},
        {"phone_owner", phoneOwner},
        {"phone_owner_code", profile.phone().empty() ? std::string() : ownerCode(QString::fromStdString(phoneOwner))},
        {"sex", sexCode(profile.sex(), id)},
        {"birth_date", birth},
        {"nation", profile.nation()},
        {"division_name", divisionName},
        {"address", profile.address()},
        {"full_address", fullAddress(divisionName, profile.address())},
        {"bank_name", profile.bank_name()},
        {"bank_account", profile.bank_account()},
        {"bank_account_name", profile.bank_account_name()}};
    QString xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(QStringLiteral("root"));
    for (const auto& [name, value] : fields)
        writer.writeTextElement(QString::fromLatin1(name), QString::fromStdString(value));
    writer.writeEndElement();
    return xml.toStdString();
}

std::string situationInstance(const google::protobuf::RepeatedPtrField<v1::SituationAnswer>& answers)
{
    QString xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(QStringLiteral("root"));
    for (const v1::SituationAnswer& answer : answers) {
        QStringList options;
        for (const std::string& option : answer.option_ids())
            options.append(QString::fromStdString(option));
        writer.writeStartElement(QStringLiteral("item"));
        writer.writeTextElement(QStringLiteral("question"), QString::fromStdString(answer.question_id()));
        writer.writeTextElement(QStringLiteral("answer"), options.join(QLatin1Char(' ')));
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return xml.toStdString();
}

std::string licencesInstance(const std::vector<v1::Licence>& licences)
{
    QString xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(QStringLiteral("root"));
    for (const v1::Licence& licence : licences) {
        const std::pair<const char*, const std::string&> fields[]{
            {"code", licence.code()},     {"name", licence.name()},          {"number", licence.number()},
            {"holder", licence.holder()}, {"issued", licence.issued_date()}, {"valid_until", licence.valid_until()}};
        writer.writeStartElement(QStringLiteral("item"));
        for (const auto& [name, value] : fields)
            writer.writeTextElement(QString::fromLatin1(name), QString::fromStdString(value));
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return xml.toStdString();
}

} // namespace tongban::services
