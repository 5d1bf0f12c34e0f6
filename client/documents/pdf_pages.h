// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tongban::documents
{

// How many pages a PDF has by its own word (the largest /Count of a page tree, also inside compressed object streams).
// 0: it does not tell, or is encrypted. Reads at most what limits allow; trusts nothing. Any thread.
[[nodiscard]] int pdfPages(const QByteArray& pdf);

} // namespace tongban::documents
