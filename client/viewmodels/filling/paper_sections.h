// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/documents/form_paper.h"
#include "client/forms/session.h"

#include <QHash>

namespace tongban::viewmodels
{

// The answers of a form as the sections of its paper: choices as boxes, a signature as its picture, the rest in words.
[[nodiscard]] QList<documents::FormPaper::Section> paperSections(const forms::Session& session,
                                                                 const QHash<QString, QByteArray>& signatures);
// Names of the files that are signatures.
[[nodiscard]] QStringList signatureFiles(const forms::Session& session);

} // namespace tongban::viewmodels
