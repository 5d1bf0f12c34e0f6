// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace tongban::audit
{

// One thing somebody would stumble over.
struct Finding {
    // "name", "role", "size", "cut", "overlap", "contrast", "focus", "order": what the audit looks for.
    QString kind;
    QString element;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = QList<Finding>;

} // namespace tongban::audit
