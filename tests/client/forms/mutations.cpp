// SPDX-License-Identifier: Apache-2.0
#include "tests/client/forms/mutations.h"

#include "client/forms/lint/form_lint.h"
#include "client/forms/session.h"
#include "tests/forms_peer/random_steps.h"
#include "tests/support/fake_clock.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tongban::testing
{

namespace
{

constexpr auto kWords = std::to_array<std::string_view>({"/data",
                                                         "//*",
                                                         "..",
                                                         "[1]",
                                                         "[. = 1]",
                                                         "count(//*)",
                                                         "current()/..",
                                                         "instance('x')/root/item",
                                                         "position(..)",
                                                         "99999999",
                                                         "-1",
                                                         "0",
                                                         "1e9",
                                                         "true()",
                                                         "relevant=\"\"",
                                                         "calculate=\"../a\"",
                                                         "<group>",
                                                         "</group>",
                                                         "<repeat nodeset=\"/data\"/>",
                                                         "jr:count=\"9999\"",
                                                         "jr:template=\"\"",
                                                         "<!DOCTYPE a>",
                                                         "&amp;",
                                                         "&#0;",
                                                         "\xff\xfe",
                                                         "]]>",
                                                         "concat(., ., ., .)",
                                                         "+ 1 ",
                                                         "or ",
                                                         "randomize(.)",
                                                         "indexed-repeat(/data, /data, 1)",
                                                         "once(",
                                                         ")"});

std::size_t placeIn(const std::string& document, Random& random)
{
    return document.empty() ? 0 : randomBelow(random, document.size());
}

std::size_t spanIn(const std::string& document, std::size_t from, Random& random)
{
    constexpr std::uint64_t kLongest = 400;
    return std::min<std::size_t>(1 + randomBelow(random, kLongest), document.size() - from);
}

// From one `<` to another: parts of the document in the wrong place.
std::size_t tagIn(const std::string& document, Random& random)
{
    const std::size_t at = document.find('<', placeIn(document, random));
    return at == std::string::npos ? 0 : at;
}

void mutateOnce(std::string& document, Random& random)
{
    const std::size_t at = placeIn(document, random);
    const std::size_t length = spanIn(document, at, random);
    switch (randomBelow(random, 7)) {
    case 0: document.erase(at, length); break;
    case 1: document.insert(placeIn(document, random), document.substr(at, length)); break;
    case 2: document[at] = static_cast<char>(randomBelow(random, 256)); break;
    case 3: document.insert(at, kWords[randomBelow(random, kWords.size())]); break;
    case 4: {
        const std::size_t quote = document.find('"', at);
        if (quote != std::string::npos)
            document.insert(quote + 1, kWords[randomBelow(random, kWords.size())]);
        break;
    }
    case 5: {
        const std::size_t from = tagIn(document, random);
        const std::string part = document.substr(from, document.find('>', from) - from + 1);
        document.insert(tagIn(document, random), part);
        break;
    }
    default: {
        const std::size_t digit = document.find_first_of("0123456789", at);
        if (digit != std::string::npos)
            document.insert(digit, "9999");
    }
    }
}

void useIt(forms::Session& session, Random& random)
{
    constexpr int kSteps = 8;
    for (int i = 0; i < kSteps; ++i) {
        const auto step = randomStep(session, random);
        if (step)
            static_cast<void>(perform(session, *step));
    }
    for (const forms::NodeId node : session.allNodes())
        static_cast<void>(session.state(node));
    static_cast<void>(session.pages());
    static_cast<void>(session.validate());
    static_cast<void>(session.serialize());
}

} // namespace

std::string mutated(std::string document, Random& random)
{
    const std::uint64_t count = 1 + randomBelow(random, 4);
    for (std::uint64_t i = 0; i < count && !document.empty(); ++i)
        mutateOnce(document, random);
    return document;
}

std::string whatGoesWrongWith(const std::string& document, Random& random)
{
    static_cast<void>(forms::lintForm(document));
    const auto form = forms::Definition::load(document);
    if (!form)
        return form.error().detail.empty() ? "refused without a reason" : std::string();
    const FakeClock clock;
    const auto session = forms::Session::start(*form, {clock, random});
    if (!session)
        return session.error().detail.empty() ? "not begun, without a reason" : std::string();
    useIt(**session, random);
    const std::string draft = (*session)->serializeDraft();
    const auto again = forms::Session::restore(*form, draft, {clock, random});
    if (!again && again.error().code != ErrorCode::ResourceExhausted)
        return "its own draft is refused: " + again.error().detail;
    return {};
}

} // namespace tongban::testing
