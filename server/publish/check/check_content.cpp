// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/check_content.h"

#include "server/publish/check/rules/rules.h"

namespace tongban::server
{

std::vector<Finding> checkContent(const Content& content, const FormChecker& forms)
{
    const Vocabulary vocabulary(content);
    Report report;
    checkIds(content, report);
    checkReferences(content, vocabulary, report);
    checkDates(content, report);
    checkOffices(content, vocabulary, report);
    checkPhones(content, report);
    checkForms(content, forms, report);
    for (const auto& guide : content.guides) {
        checkGuideReferences(guide, vocabulary, report);
        checkPresence(guide, report);
        checkMaterials(guide, report);
        checkLimits(guide, report);
        checkAmounts(guide, report);
        checkSituations(guide, report);
    }
    return report.take();
}

} // namespace tongban::server
