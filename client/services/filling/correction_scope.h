// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/session.h"
#include "tongban/v1/person.pb.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::services
{

// What a correction opens: the questions the clerk named (a material by the photo of it), and what was not answered
// when it was sent (an answer corrected may ask for more). Names the clerk's system wrote that this form does not have
// open nothing; when none is left, everything is open, for something has to be. A value; UI thread.
class CorrectionScope
{
public:
    // No correction: everything is open.
    CorrectionScope() = default;
    // `sent`: the answers as they were sent.
    CorrectionScope(const v1::Correction& correction, const v1::Submission& submission, const forms::Session& sent);

    [[nodiscard]] bool isOpen(std::string_view path) const;
    // It is what is to be corrected, whether it was changed by now or not.
    [[nodiscard]] bool isAsked(std::string_view path) const;
    // The clerk's words for this question; empty when it was not named.
    [[nodiscard]] std::string words(std::string_view path) const;
    // Whether instances of this repeat may come and go: only when the repeat itself, or what holds it, was named.
    [[nodiscard]] bool mayChangeCount(std::string_view repeat) const;
    // Named materials that no question of the form asks for, with the clerk's words.
    [[nodiscard]] const std::vector<v1::CorrectionItem>& materials() const;
    // Named things below which nothing is other than it was sent.
    [[nodiscard]] std::vector<v1::CorrectionItem> unchanged(const forms::Session& now) const;
    // It was named and still has the answer that was sent.
    [[nodiscard]] bool isUnchanged(std::string_view path, std::string_view value) const;

private:
    [[nodiscard]] const v1::CorrectionItem* itemFor(std::string_view path) const;

    // Items that name something there is.
    v1::Correction m_named;
    std::vector<v1::CorrectionItem> m_materials;
    std::map<std::string, std::string, std::less<>> m_sent;
    bool m_everything = true;
};

} // namespace tongban::services
