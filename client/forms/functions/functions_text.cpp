// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/fresh.h"
#include "client/forms/functions/digests.h"
#include "client/forms/functions/functions.h"
#include "client/forms/functions/patterns.h"
#include "client/forms/functions/utf8.h"
#include "sync/base/limits.h"
#include "sync/base/random.h"

#include <algorithm>
#include <cmath>

namespace tongban::forms
{

namespace
{

// The one function whose result may be longer than all it was given: doubled a few times it would fill the memory.
std::string joined(const Call& call, const std::vector<std::string>& texts, const std::string& between)
{
    std::string all;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool fits = all.size() + between.size() + texts[i].size() <= limits::kFormAnswerBytes;
        // More than any answer may have: the expression is broken off.
        if (!fits && !call.evaluator.spend(limits::kEvaluationSteps + 1))
            return {};
        if (i > 0)
            all += between;
        all += texts[i];
    }
    return all;
}

std::string normalized(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!space)
            out.push_back(c);
        else if (!out.empty() && out.back() != ' ')
            out.push_back(' ');
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

// XPath 1.0, 4.2: from 1, in characters, both ends rounded.
std::string substring(const Call& call)
{
    const std::u32string text = toUtf32(call.text(0));
    const double from = std::floor(call.number(1) + 0.5);
    const double end = call.count() > 2 ? from + std::floor(call.number(2) + 0.5) : INFINITY;
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = static_cast<double>(i + 1);
        if (at >= from && at < end)
            out.push_back(text[i]);
    }
    return toUtf8(out);
}

// ODK substr(): from 0 up to, not with, the end; negative counts from the end.
std::string substr(const Call& call)
{
    const std::u32string text = toUtf32(call.text(0));
    const auto size = static_cast<double>(text.size());
    const auto bound = [&](double at) {
        if (std::isnan(at))
            return 0.0;
        return std::clamp(at < 0 ? size + at : at, 0.0, size);
    };
    const double from = bound(call.number(1));
    const double end = call.count() > 2 ? bound(call.number(2)) : size;
    if (end <= from)
        return {};
    return toUtf8(text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(end - from)));
}

std::string translated(const Call& call)
{
    const std::u32string from = toUtf32(call.text(1));
    const std::u32string to = toUtf32(call.text(2));
    std::u32string out;
    for (const char32_t c : toUtf32(call.text(0))) {
        const std::size_t at = from.find(c);
        if (at == std::u32string::npos)
            out.push_back(c);
        else if (at < to.size())
            out.push_back(to[at]);
    }
    return toUtf8(out);
}

// pulldata(instance, column wanted, column known, value known)
std::string pulled(const Call& call)
{
    const XmlTree* const tree = call.evaluator.instance(call.text(0));
    if (!tree || tree->root() == XmlTree::kNone)
        return {};
    const std::string wanted = call.text(1);
    const std::string known = call.text(2);
    const std::string value = call.text(3);
    const auto row = tree->firstElement(tree->root());
    if (row == XmlTree::kNone)
        return {};
    for (const std::uint32_t column : tree->namesWithLocal(known)) {
        const auto& rows = tree->rows({tree->root(), tree->nameId(row), column}, value);
        const auto found = rows.empty() ? XmlTree::kNone : tree->child(rows.front(), wanted);
        if (found != XmlTree::kNone)
            return tree->stringValue(found);
    }
    return {};
}

// A UUID; with a length, so many letters and digits instead.
std::string freshId(const Call& call)
{
    Random& random = call.evaluator.ports().random;
    if (call.count() == 0)
        return freshUuid(random);
    constexpr std::string_view kLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const double length = call.number(0);
    std::string id;
    for (double i = 0; i < length && i < 1024; ++i)
        id.push_back(kLetters[randomBelow(random, kLetters.size())]);
    return id;
}

std::string fromBase64(const std::string& text)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::size_t at = kLetters.find(c);
        if (at == std::string_view::npos)
            continue;
        bits = (bits << 6) | static_cast<std::uint32_t>(at);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<char>((bits >> count) & 0xff));
        }
    }
    return out;
}

std::string around(const std::string& text, const std::string& mark, bool before)
{
    const std::size_t at = text.find(mark);
    if (at == std::string::npos)
        return {};
    return before ? text.substr(0, at) : text.substr(at + mark.size());
}

} // namespace

XPathValue callText(const Call& call)
{
    switch (call.self.function) {
    case Function::Base64Decode: return fromBase64(call.text(0));
    case Function::Concat: return joined(call, call.texts(0), {});
    case Function::Contains: return call.text(0).find(call.text(1)) != std::string::npos;
    case Function::Digest: return digestText(call.text(0), call.text(1), call.count() > 2 ? call.text(2) : "base64");
    case Function::EndsWith: return call.text(0).ends_with(call.text(1));
    case Function::Join: return joined(call, call.texts(1), call.text(0));
    case Function::NormalizeSpace: return normalized(call.textOrOwn());
    case Function::Pulldata: return pulled(call);
    case Function::Regex: return matches(call.text(1), call.text(0));
    case Function::StartsWith: return call.text(0).starts_with(call.text(1));
    case Function::String: return call.textOrOwn();
    case Function::StringLength: return static_cast<double>(toUtf32(call.textOrOwn()).size());
    case Function::Substr: return substr(call);
    case Function::Substring: return substring(call);
    case Function::SubstringAfter: return around(call.text(0), call.text(1), false);
    case Function::SubstringBefore: return around(call.text(0), call.text(1), true);
    case Function::Translate: return translated(call);
    default: return freshId(call);
    }
}

} // namespace tongban::forms
