// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/cases/case_book.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::server
{

// What a clerk does with cases: the same functions for the command line, for the automatic clerk and for the seeds.
// Each call is one transaction. FailedPrecondition: the state of the case does not allow it. On the store's thread.
class CaseDesk
{
public:
    CaseDesk(Store& store, const DeskContext& desk);

    [[nodiscard]] Result<> accept(std::string_view reference);
    // 补正告知: everything that is wrong, once.
    [[nodiscard]] Result<> askCorrection(std::string_view reference, std::string text,
                                         std::vector<v1::CorrectionItem> items);
    // A department has done its part; without a step, the one that is under way.
    [[nodiscard]] Result<> passStep(std::string_view reference, std::string_view stepId);
    // The day officials come to the place; the person is told. Until the step is done it may be named anew.
    [[nodiscard]] Result<> nameVisit(std::string_view reference, std::string_view stepId, const std::string& date);
    [[nodiscard]] Result<> finish(std::string_view reference, std::string text);
    // 不予受理 before acceptance, 不予 after it.
    [[nodiscard]] Result<> reject(std::string_view reference, std::string reason);
    [[nodiscard]] Result<> answerRating(std::string_view reference, std::string text);

private:
    using Change = std::function<Result<>(CaseBook&, HeldCase&)>;
    [[nodiscard]] Result<> change(std::string_view reference, const Change& change);

    Store& m_store;
    const DeskContext& m_desk;
};

} // namespace tongban::server
