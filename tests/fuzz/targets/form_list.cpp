// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/form_under_fire.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

// A list beside a form: CSV, or what begins like XML or GeoJSON.
void readFormList(std::string_view input)
{
    useForm(formWith("count(instance('l')/root/item)"), {{"l.csv", std::string(input)}}, {});
}

Seeds formListSeeds()
{
    return {
        "a,b\n1,\"one, \"\"1\"\"\"\r\n2;3\n\n4", "<root><item><a>1</a><b>2</b></item></root>",
        R"x({"features":[{"id":1,"geometry":{"type":"Point","coordinates":[1,2]},"properties":{"a":null}}]})x",
        R"x({"features":[{"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4]]]},"properties":{"a":[[]]}}]})x"};
}

} // namespace tongban::fuzz
