// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/filling/filling.h"
#include "client/viewmodels/row_list_model.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QVariantList>

namespace tongban::viewmodels
{

// What was typed and is no answer: it stays on the screen as it was typed.
struct Refused {
    QString typed;
    QString why;
};

// What the rows of a form need beside its answers.
struct ItemContext {
    // Paths whose faults are shown: those one has left. All of them once one has tried to go on.
    QSet<QString> left;
    bool showAll = false;
    QHash<QString, Refused> refused;
    // What is said of a file that could not be taken, by the question it was chosen for: nothing was changed by it.
    QHash<QString, QString> unreadable;
    // Small pictures of the photos, by the names of the files: sources of images.
    QHash<QString, QString> previews;
    // Names of photos another device took, which have not come here yet.
    QSet<QString> elsewhere;
};

// The roles of one line of a page, in this order.
[[nodiscard]] QList<QByteArray> itemRoles();
[[nodiscard]] QList<Row> itemRows(const services::Filling& filling, const forms::Page& page,
                                  const ItemContext& context);

// The answer in words: labels of choices, a day, the name of a file.
[[nodiscard]] QString answerText(const forms::NodeState& state);
// What is wrong with an answer, in the form's own words where it has some; empty: nothing.
[[nodiscard]] QString faultOf(const forms::NodeState& state);
// What is shown below a question now: what was refused, a fault one has been let to see, the office's words.
[[nodiscard]] QString errorOf(const services::Filling& filling, const forms::NodeState& state,
                              const ItemContext& context);
// 家里人 2
[[nodiscard]] QString instanceTitle(const forms::Session& session, const forms::PageItem& item);

} // namespace tongban::viewmodels
