// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/form_under_fire.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

// An expression, reckoned in a form with a repeat and a list.
void readFormExpression(std::string_view input)
{
    useForm(formWith(input), {{"l.csv", "a,b\n1,2\n3,4\n"}}, {});
}

Seeds formExpressionSeeds()
{
    return {"if(selected(/data/m, 'x'), sum(/data/r[a > 1]/b), format-date(date('2026-11-23'), '%e %b %Y'))",
            "concat(tb:age-on('1990-01-01'), digest('a', 'MD5'), randomize(//a, 3), round(1.005, 2) mod -3)",
            "indexed-repeat(/data/r/a, /data/r, position(/data/r[2])) | current()/../n[. != substr('ab', -1)]",
            "instance('l')/root/item[b = 2]/a = pulldata('l', 'a', 'b', 2) and regex('a', '[a-z]+') or once(uuid())"};
}

} // namespace tongban::fuzz
