// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/form_under_fire.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

// Kept or submitted answers.
void readFormInstance(std::string_view input)
{
    if (!input.empty())
        useForm(formWith("1"), {{"l.csv", "a,b\n1,2\n"}}, input);
}

Seeds formInstanceSeeds()
{
    return {
        R"x(<data id="f"><c>1</c><n>3</n><d>2026-11-23</d><s>1</s><m>x y</m><g><t>t</t></g><r><a>4</a><b>8</b></r>)x"
        R"x(<r><a/><b/></r><old>gone</old></data>)x"};
}

} // namespace tongban::fuzz
