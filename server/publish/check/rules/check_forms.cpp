// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"

namespace tongban::server
{

namespace
{

// What the form engine says stands in the document; the entry only names it.
void checkLoads(const LoadedForm& form, const FormChecker& checker, Report& report)
{
    if (form.form.xml().empty())
        return report.refuse(form.places, "file", form.xmlFile + " is empty");
    const auto loads = checker(form.form);
    if (!loads)
        report.add({{form.xmlFile, 1, 1},
                    form.places.label() + ": does not load: " + loads.error().detail,
                    Severity::Refusal});
}

} // namespace

void checkForms(const Content& content, const FormChecker& forms, Report& report)
{
    for (const auto& form : content.forms) {
        if (form.entry.version().empty())
            report.refuse(form.places, "version", "no version");
        if (form.entry.title().empty())
            report.refuse(form.places, "title", "no title");
        checkLoads(form, forms, report);
    }
}

} // namespace tongban::server
