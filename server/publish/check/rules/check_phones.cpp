// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"
#include "server/publish/check/text/guide_texts.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tongban::server
{

namespace
{

constexpr std::array<std::string_view, 9> kNationalHotlines{"12345", "12333", "12393", "12329", "12348",
                                                            "12366", "110",   "119",   "120"};

void checkHotline(const std::string& number, const FieldPlaces& places, const std::string& path, Report& report)
{
    if (!number.empty() &&
        std::find(kNationalHotlines.begin(), kNationalHotlines.end(), number) == kNationalHotlines.end())
        report.refuse(places, path, "'" + number + "' is not a national hotline: samples carry no other number");
}

template <typename Numbers>
void checkHotlines(const Numbers& numbers, const FieldPlaces& places, const char* field, Report& report)
{
    for (int i = 0; i < numbers.size(); ++i)
        checkHotline(numbers[i], places, elementPath(field, i), report);
}

// A mobile number (1 3..9 and nine digits) or a landline with its area code (0 and 10 or 11 digits, dashes
// allowed).
bool isRealNumber(const std::string& run)
{
    std::string digits;
    std::copy_if(run.begin(), run.end(), std::back_inserter(digits), [](char c) { return c != '-'; });
    const bool mobile = digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
    const bool landline = digits.size() >= 11 && digits.size() <= 12 && digits[0] == '0';
    return mobile || landline;
}

// No number hides in a sentence either.
void checkSentence(const std::string& text, const FieldPlaces& places, const std::string& path, Report& report)
{
    std::string run;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool inside =
            i < text.size() && (std::isdigit(static_cast<unsigned char>(text[i])) || (text[i] == '-' && !run.empty()));
        if (inside) {
            run += text[i];
            continue;
        }
        if (isRealNumber(run))
            report.refuse(places, path, "the telephone number " + run + ": samples carry none but national hotlines");
        run.clear();
    }
}

} // namespace

void checkPhones(const Content& content, Report& report)
{
    for (const auto& region : content.regions)
        checkHotlines(region.record.hotlines(), region.places, "hotlines", report);
    for (const auto& term : content.terms)
        checkHotline(term.record.hotline(), term.places, "hotline", report);
    for (const auto& office : content.offices) {
        checkHotline(office.record.phone(), office.places, "phone", report);
        checkSentence(office.record.directions(), office.places, "directions", report);
        checkSentence(office.record.address(), office.places, "address", report);
    }
    for (const auto& notice : content.announcements)
        checkSentence(notice.record.text(), notice.places, "text", report);
    for (const auto& guide : content.guides) {
        checkHotlines(guide.record.hotlines(), guide.places, "hotlines", report);
        forEachText(guide.record, [&](const std::string& path, const std::string& text) {
            checkSentence(text, guide.places, path, report);
        });
    }
}

} // namespace tongban::server
