// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/session.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <string>

namespace tongban::testing
{

// A form of the parts a test names: what stands in the root element, the binds (and other model parts), the body.
inline std::string formOf(const std::string& instance, const std::string& model, const std::string& body,
                          const std::string& itext = {})
{
    return R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"
 xmlns:tb="http://tongban.cn/xforms"><h:head><h:title>t</h:title><model>)" +
           itext + R"(<instance><data id="t" version="1">)" + instance + "</data></instance>" + model +
           "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

// Answers kept under an earlier version of such a form.
inline std::string keptOf(const std::string& answers)
{
    return R"(<data xmlns="http://www.w3.org/2002/xforms" id="t" version="0">)" + answers + "</data>";
}

struct SmallForm {
    FakeClock clock;
    SeededRandom random{7};
    std::unique_ptr<forms::Session> session;

    explicit SmallForm(const std::string& xml, const forms::SessionInput& input = {}, const std::string& draft = {})
    {
        const auto form = forms::Definition::load(xml);
        if (!form) {
            QTest::qFail(form.error().detail.c_str(), __FILE__, __LINE__);
            return;
        }
        auto made = draft.empty() ? forms::Session::start(*form, {clock, random}, input)
                                  : forms::Session::restore(*form, draft, {clock, random}, input);
        if (!made)
            QTest::qFail(made.error().detail.c_str(), __FILE__, __LINE__);
        else
            session = std::move(*made);
    }

    [[nodiscard]] forms::NodeState at(const std::string& path) const
    {
        const auto node = session->find(path);
        return node ? session->state(*node) : forms::NodeState{};
    }
    [[nodiscard]] std::string value(const std::string& path) const
    {
        return at(path).value;
    }
    [[nodiscard]] bool answer(const std::string& path, const std::string& text) const
    {
        return session->answer(path, text).has_value();
    }
};

} // namespace tongban::testing
