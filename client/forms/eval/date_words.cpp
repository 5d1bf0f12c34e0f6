// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/date_words.h"

#include "client/forms/eval/words.h"

#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace tongban::forms
{

namespace
{

struct CloseFormat {
    void operator()(UDateFormat* format) const
    {
        udat_close(format);
    }
};
using DateFormat = std::unique_ptr<UDateFormat, CloseFormat>;

struct ClosePatterns {
    void operator()(UDateTimePatternGenerator* patterns) const
    {
        udatpg_close(patterns);
    }
};

const DateNames& englishNames()
{
    static const DateNames kEnglish{
        {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
         "December"},
        {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
        {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
        {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}};
    return kEnglish;
}

std::string utf8Of(const std::u16string& text)
{
    std::string out(text.size() * 3 + 1, '\0');
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strToUTF8(out.data(), static_cast<int32_t>(out.size()), &length, text.data(), static_cast<int32_t>(text.size()),
                &error);
    out.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(length));
    return out;
}

// `from`: ICU counts weekdays from 1, months from 0.
template <std::size_t Count>
void readNames(const UDateFormat* format, UDateFormatSymbolType kind, int32_t from,
               std::array<std::string, Count>& into)
{
    for (std::size_t i = 0; i < Count; ++i) {
        std::u16string name(64, u'\0');
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length = udat_getSymbols(format, kind, from + static_cast<int32_t>(i), name.data(),
                                               static_cast<int32_t>(name.size()), &error);
        if (U_SUCCESS(error) && length > 0)
            into[i] = utf8Of(name.substr(0, static_cast<std::size_t>(length)));
    }
}

DateNames namesFor(const std::string& tag)
{
    DateNames names = englishNames();
    UErrorCode error = U_ZERO_ERROR;
    const DateFormat format(
        udat_open(UDAT_LONG, UDAT_LONG, (tag + "@calendar=gregorian").c_str(), u"UTC", -1, nullptr, 0, &error));
    // "Using default" is ICU's word for a language it does not know.
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING)
        return names;
    readNames(format.get(), UDAT_STANDALONE_MONTHS, 0, names.months);
    readNames(format.get(), UDAT_STANDALONE_SHORT_MONTHS, 0, names.shortMonths);
    readNames(format.get(), UDAT_STANDALONE_WEEKDAYS, 1, names.weekdays);
    readNames(format.get(), UDAT_STANDALONE_SHORT_WEEKDAYS, 1, names.shortWeekdays);
    return names;
}

// ICU's name of the calendar among the words of an appearance. Bikram Sambat and the calendar of Myanmar it does not
// know: such dates are shown as they are.
std::string_view calendarIn(std::string_view appearance)
{
    struct Entry {
        std::string_view word;
        std::string_view calendar;
    };
    static constexpr auto kCalendars = std::to_array<Entry>({{"ethiopian", "ethiopic"},
                                                             {"coptic", "coptic"},
                                                             {"islamic", "islamic-civil"},
                                                             {"persian", "persian"},
                                                             {"buddhist", "buddhist"},
                                                             {"chinese", "chinese"}});
    for (const std::string_view word : wordsIn(appearance)) {
        for (const Entry& entry : kCalendars) {
            if (entry.word == word)
                return entry.calendar;
        }
    }
    return {};
}

bool hasWord(std::string_view appearance, std::string_view word)
{
    const std::vector<std::string_view> words = wordsIn(appearance);
    return std::find(words.begin(), words.end(), word) != words.end();
}

// How the language writes a year, a month and a year, or a whole date of this calendar.
std::u16string patternFor(const std::string& locale, std::u16string_view parts)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UDateTimePatternGenerator, ClosePatterns> patterns(udatpg_open(locale.c_str(), &error));
    std::u16string pattern(128, u'\0');
    if (U_FAILURE(error))
        return {};
    const int32_t length = udatpg_getBestPattern(patterns.get(), parts.data(), static_cast<int32_t>(parts.size()),
                                                 pattern.data(), static_cast<int32_t>(pattern.size()), &error);
    pattern.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(length));
    return pattern;
}

} // namespace

std::string languageTag(std::string_view language)
{
    const std::size_t open = language.rfind('(');
    if (open != std::string_view::npos && language.ends_with(')'))
        language = language.substr(open + 1, language.size() - open - 2);
    const std::size_t first = std::min(language.find_first_of("-_"), language.size());
    const bool isTag =
        first >= 2 && first <= 3 && std::all_of(language.begin(), language.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
    return isTag ? std::string(language) : std::string();
}

const DateNames& dateNames(std::string_view language)
{
    static std::mutex mutex;
    static std::map<std::string, DateNames, std::less<>> known;
    const std::string tag = languageTag(language);
    if (tag.empty() || tag == "en")
        return englishNames();
    const std::lock_guard lock(mutex);
    const auto found = known.find(tag);
    return found == known.end() ? known.emplace(tag, namesFor(tag)).first->second : found->second;
}

std::string dateInCalendar(std::string_view date, std::string_view appearance, std::string_view language)
{
    const std::string_view calendar = calendarIn(appearance);
    const auto days = calendar.empty() ? std::optional<double>() : daysOf(date);
    if (!days)
        return {};
    const std::string tag = languageTag(language);
    const std::string locale = (tag.empty() ? "en" : tag) + "@calendar=" + std::string(calendar);
    const std::u16string_view parts = hasWord(appearance, "year")         ? u"y"
                                      : hasWord(appearance, "month-year") ? u"yMMMM"
                                                                          : u"yMMMMd";
    const std::u16string pattern = patternFor(locale, parts);
    UErrorCode error = U_ZERO_ERROR;
    const DateFormat format(udat_open(UDAT_PATTERN, UDAT_PATTERN, locale.c_str(), u"UTC", -1, pattern.data(),
                                      static_cast<int32_t>(pattern.size()), &error));
    std::u16string out(128, u'\0');
    if (U_FAILURE(error) || pattern.empty())
        return {};
    constexpr double kDayMillis = 86'400'000.0;
    const int32_t length =
        udat_format(format.get(), *days * kDayMillis, out.data(), static_cast<int32_t>(out.size()), nullptr, &error);
    out.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(length));
    return utf8Of(out);
}

} // namespace tongban::forms
