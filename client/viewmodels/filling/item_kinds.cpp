// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/item_kinds.h"

#include "client/domain/codes/bank_card.h"
#include "client/domain/id_number.h"
#include "client/domain/mask.h"
#include "client/viewmodels/filling/filling_words.h"
#include "client/viewmodels/text/date_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tongban::viewmodels
{

namespace
{

using forms::NodeKind;
using forms::NodeState;

// More choices than this are searched rather than read through.
constexpr std::size_t kReadThrough = 30;
// From here on a number is easier to read with its thousands apart.
constexpr double kLargeNumber = 10'000;

bool looks(const NodeState& state, const char* word)
{
    return QString::fromStdString(state.appearance).split(QLatin1Char(' ')).contains(QLatin1String(word));
}

struct KindOfWord {
    const char* word;
    const char* kind;
};

QString kindByWord(const NodeState& state, std::span<const KindOfWord> table)
{
    for (const KindOfWord& entry : table) {
        if (looks(state, entry.word))
            return QString::fromLatin1(entry.kind);
    }
    return {};
}

QString kindByType(const NodeState& state)
{
    switch (state.type) {
    case forms::ValueType::Int: return QStringLiteral("int");
    case forms::ValueType::Decimal: return QStringLiteral("decimal");
    case forms::ValueType::Date: return QStringLiteral("date");
    case forms::ValueType::Time: return QStringLiteral("time");
    case forms::ValueType::Barcode: return QStringLiteral("code");
    default: return QStringLiteral("text");
    }
}

QString inputKindOf(const NodeState& state)
{
    static constexpr auto kWords = std::to_array<KindOfWord>({{"id-number", "idNumber"},
                                                              {"bank-card", "bankCard"},
                                                              {"account-name", "accountName"},
                                                              {"division", "division"},
                                                              {"address", "address"},
                                                              {"multiline", "longText"},
                                                              {"month-year", "month"},
                                                              {"year", "year"},
                                                              {"numbers", "numbers"}});
    const QString named = kindByWord(state, kWords);
    const bool typed = state.type != forms::ValueType::Text && named == QLatin1String("numbers");
    return named.isEmpty() || typed ? kindByType(state) : named;
}

QString chosenKindOf(const NodeState& state)
{
    static constexpr auto kWords =
        std::to_array<KindOfWord>({{"likert", "scale"}, {"minimal", "list"}, {"autocomplete", "search"}});
    const QString named = kindByWord(state, kWords);
    if (!named.isEmpty())
        return named;
    return state.options.size() > kReadThrough ? QStringLiteral("search") : QStringLiteral("selectOne");
}

// 王桂兰's number -> 1952年3月8日出生，女，74岁
QString idReading(const std::string& number)
{
    const auto id = domain::parseIdNumber(number);
    if (!id)
        return {};
    const QDate birth = dateOf(domain::formatDate(id->birthDate));
    const QString sex = id->sex == domain::Sex::Male ? fillingWords(QT_TRANSLATE_NOOP("Filling", "男"))
                                                     : fillingWords(QT_TRANSLATE_NOOP("Filling", "女"));
    const QDate today = regionToday();
    const int age = domain::ageOn(id->birthDate, domain::parseDate(today.toString(Qt::ISODate).toStdString()).value());
    //: Below an ID number: what it says. %1 day of birth, %2 sex, %3 age in years.
    return fillingWords(QT_TRANSLATE_NOOP("Filling", "%1出生，%2，%3岁")).arg(birthText(birth), sex).arg(age);
}

// In groups of four, as it stands on the card.
QString cardReading(const QString& number)
{
    QStringList groups;
    for (qsizetype i = 0; i < number.size(); i += 4)
        groups.append(number.mid(i, 4));
    return groups.size() > 1 ? groups.join(QLatin1Char(' ')) : QString();
}

QString numberReading(const NodeState& state)
{
    bool isNumber = false;
    const double number = QString::fromStdString(state.value).toDouble(&isNumber);
    const bool large =
        isNumber && (looks(state, "thousands-sep") ? qAbs(number) >= 1000 : qAbs(number) >= kLargeNumber);
    if (!large)
        return {};
    const qsizetype point = QString::fromStdString(state.value).indexOf(QLatin1Char('.'));
    const int decimals = point < 0 ? 0 : int(QString::fromStdString(state.value).size() - point - 1);
    return QLocale().toString(number, 'f', decimals);
}

// Forms ask for a phone as for any text.
bool isMobilePhone(const std::string& value)
{
    constexpr std::size_t kDigits = 11;
    return value.size() == kDigits && value.front() == '1' && value[1] > '2' &&
           value.find_first_not_of("0123456789") == std::string::npos;
}

bool knows(const services::Filling& filling, const char* source, const std::string& value)
{
    const auto& known = filling.form().input.instances;
    const auto found = known.find(source);
    return found != known.end() && found->second.find('>' + value + '<') != std::string::npos;
}

} // namespace

QString itemKind(const NodeState& state)
{
    static constexpr auto kUploads =
        std::to_array<KindOfWord>({{"signature", "signature"}, {"draw", "signature"}, {"annotate", "signature"}});
    switch (state.kind) {
    case NodeKind::Note: return QStringLiteral("note");
    case NodeKind::SelectOne: return chosenKindOf(state);
    case NodeKind::SelectMany: return QStringLiteral("selectMany");
    case NodeKind::Rank: return QStringLiteral("rank");
    case NodeKind::Range: return QStringLiteral("range");
    case NodeKind::Trigger: return QStringLiteral("trigger");
    case NodeKind::Upload: {
        const QString named = kindByWord(state, kUploads);
        return named.isEmpty() ? QStringLiteral("upload") : named;
    }
    default: return inputKindOf(state);
    }
}

bool leadsOn(const NodeState& state)
{
    return state.kind == NodeKind::SelectOne && looks(state, "quick");
}

QString readingText(const NodeState& state, const QString& kind)
{
    const QString value = QString::fromStdString(state.value);
    if (kind == QLatin1String("idNumber"))
        return idReading(state.value);
    if (kind == QLatin1String("bankCard"))
        return cardReading(value);
    if (kind == QLatin1String("int") || kind == QLatin1String("decimal"))
        return numberReading(state);
    return {};
}

QString maskedText(const NodeState& state)
{
    const QString kind = state.value.empty() ? QString() : itemKind(state);
    if (kind == QLatin1String("idNumber"))
        return QString::fromStdString(domain::maskIdNumber(state.value));
    if (kind == QLatin1String("bankCard"))
        return QString::fromStdString(domain::maskBankAccount(state.value));
    const bool mayBePhone = kind == QLatin1String("numbers") || kind == QLatin1String("text");
    return mayBePhone && isMobilePhone(state.value) ? QString::fromStdString(domain::maskPhone(state.value))
                                                    : QString();
}

QString warningText(const services::Filling& filling, const NodeState& state, const QString& kind)
{
    if (state.value.empty())
        return {};
    if (kind == QLatin1String("bankCard") && domain::looksLikeCardNumber(state.value) &&
        !domain::isLuhnNumber(state.value)) {
        //: Below the number of a bank account that looks like a card's but does not check.
        return fillingWords(
            QT_TRANSLATE_NOOP("Filling", "像是有一位不对，请对着银行卡再看一遍。是存折账号的，不用管。"));
    }
    const auto& known = filling.form().input.instances;
    const auto profile = known.find("profile");
    if (kind == QLatin1String("accountName") && profile != known.end() &&
        profile->second.find("<name>" + state.value + "</name>") == std::string::npos) {
        //: Below the name of the holder of a bank account that is not the person's own.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "和办事人的名字不一样。钱一般要打到本人的卡上，请再看一下。"));
    }
    return {};
}

QString originText(const services::Filling& filling, const NodeState& state)
{
    if (state.origin != forms::Origin::Prefilled || state.value.empty())
        return {};
    if (knows(filling, "profile", state.value)) {
        //: Below an answer the program filled in from what it knows of the person.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "从个人资料带来，可以改"));
    }
    if (knows(filling, "licences", state.value)) {
        //: Below an answer the program filled in from an e-licence of the person.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "从电子证照带来，可以改"));
    }
    if (knows(filling, "situation", state.value)) {
        //: Below an answer the program filled in from what was chosen on the page of the guide.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "您前面选过了，可以改"));
    }
    if (knows(filling, "last", state.value)) {
        //: Below an answer the program filled in from what was sent with the same form before.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "上次就是这么填的，可以改"));
    }
    //: Below an answer the program filled in.
    return fillingWords(QT_TRANSLATE_NOOP("Filling", "已经替您填上，可以改"));
}

QString fileText(const v1::Attachment& file, bool elsewhere)
{
    if (elsewhere) {
        //: Below the name of a photo that was taken on another device of the same person.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "照片还没传到这台设备"));
    }
    const QString size = QLocale().formattedDataSize(file.bytes(), 1);
    if (file.media_type() != "application/pdf") {
        //: Below the name of a photo; %1 is its size (340 KB).
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "照片，1 页，%1")).arg(size);
    }
    if (file.pages() == 0) {
        //: Below the name of a PDF that does not tell its pages; %1 is its size.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "PDF，%1")).arg(size);
    }
    //: Below the name of a PDF: %1 pages, %2 its size.
    return fillingWords(QT_TRANSLATE_NOOP("Filling", "PDF，%1 页，%2")).arg(file.pages()).arg(size);
}

} // namespace tongban::viewmodels
