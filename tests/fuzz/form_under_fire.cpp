// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/form_under_fire.h"

#include "client/forms/session.h"
#include "tests/forms_peer/random_steps.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"

#include <string>

namespace tongban::fuzz
{

namespace
{

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '<': out += "&lt;"; break;
        case '&': out += "&amp;"; break;
        case '"': out += "&quot;"; break;
        default: out.push_back(c);
        }
    }
    return out;
}

} // namespace

std::string formWith(std::string_view calculation)
{
    return R"x(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml")x"
           R"x( xmlns:jr="http://openrosa.org/javarosa" xmlns:tb="http://tongban.cn/xforms"><h:head><h:title>f</h:title>)x"
           R"x(<model><instance><data id="f"><c/><n/><d/><s/><m/><k/><p/><g><t/></g>)x"
           R"x(<r jr:template=""><a/><b/></r><r><a>1</a><b/></r><r><a>2</a><b/></r></data></instance>)x"
           R"x(<instance id="l" src="jr://file/l.csv"/><bind nodeset="/data/n" type="int" constraint=". &lt; 9"/>)x"
           R"x(<bind nodeset="/data/d" type="date"/><bind nodeset="/data/p" type="geopoint"/>)x"
           R"x(<bind nodeset="/data/g" relevant="/data/n != 3"/><bind nodeset="/data/r/b" calculate="../a * 2"/>)x"
           R"x(<bind nodeset="/data/c" calculate=")x" +
           escaped(calculation) +
           R"x("/></model></h:head><h:body><input ref="/data/n"/><input ref="/data/d"/><input ref="/data/p"/>)x"
           R"x(<select1 ref="/data/s"><itemset nodeset="instance('l')/root/item[b = /data/n]"><value ref="a"/>)x"
           R"x(<label ref="b"/></itemset></select1><select ref="/data/m"><item><label>x</label><value>x</value></item>)x"
           R"x(<item><label>y</label><value>y</value></item></select><rank ref="/data/k"><item><label>x</label>)x"
           R"x(<value>x</value></item></rank><group ref="/data/g"><input ref="/data/g/t"/></group>)x"
           R"x(<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat></h:body></h:html>)x";
}

void useForm(std::string_view xml, const forms::Externals& lists, std::string_view draft)
{
    const auto form = forms::Definition::load(xml, lists);
    if (!form)
        return;
    const testing::FakeClock clock;
    testing::SeededRandom random(xml.size() + draft.size());
    const auto session = draft.empty() ? forms::Session::start(*form, {clock, random})
                                       : forms::Session::restore(*form, draft, {clock, random});
    if (!session)
        return;
    constexpr int kSteps = 4;
    for (int i = 0; i < kSteps; ++i) {
        if (const auto step = testing::randomStep(**session, random))
            static_cast<void>(testing::perform(**session, *step));
    }
    for (const forms::NodeId node : (*session)->allNodes())
        static_cast<void>((*session)->state(node));
    static_cast<void>((*session)->pages());
    static_cast<void>((*session)->validate());
    static_cast<void>((*session)->serialize());
    static_cast<void>(forms::Session::restore(*form, (*session)->serializeDraft(), {clock, random}));
}

} // namespace tongban::fuzz
