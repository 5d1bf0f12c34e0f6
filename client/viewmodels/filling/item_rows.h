// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/session.h"
#include "client/viewmodels/row_list_model.h"
#include "tongban/v1/person.pb.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QVariantList>

namespace tongban::viewmodels
{

// What the rows of a form need beside the session.
struct ItemContext {
    const v1::Draft* draft = nullptr;
    // Of a correction: paths that may be changed; empty: all.
    QSet<QString> open;
    bool correcting = false;
    // Why a path has to be corrected, in the office's words.
    QHash<QString, QString> asked;
    // Paths whose faults are shown: those one has left. All of them once one has tried to go on.
    QSet<QString> left;
    bool showAll = false;
    // What was typed and is no answer, with what is wrong about it; the words stay as they were typed.
    QHash<QString, QString> refused;
};

// The roles of one line of a page, in this order.
[[nodiscard]] QList<QByteArray> itemRoles();
[[nodiscard]] QList<Row> itemRows(const forms::Session& session, const forms::Page& page, const ItemContext& context);

[[nodiscard]] QList<QByteArray> taskRoles();
[[nodiscard]] QList<Row> taskRows(const forms::Session& session, const std::vector<forms::Page>& pages,
                                  const ItemContext& context);

[[nodiscard]] QList<QByteArray> answerRoles();
[[nodiscard]] QList<Row> answerRows(const forms::Session& session, const std::vector<forms::Page>& pages,
                                    const ItemContext& context);

// { text, pageKey, itemKey } of everything that is in the way of sending.
[[nodiscard]] QVariantList problemRows(const forms::Session& session, const std::vector<forms::Page>& pages);

// May this path be answered in this filling-in?
[[nodiscard]] bool isOpen(const ItemContext& context, const std::string& path);
// The answer in words: labels of choices, the name of a file.
[[nodiscard]] QString answerText(const forms::NodeState& state, const v1::Draft& draft);

} // namespace tongban::viewmodels
