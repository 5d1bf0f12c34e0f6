// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/paper_sections.h"

#include "client/viewmodels/filling/item_kinds.h"
#include "client/viewmodels/filling/item_rows.h"

namespace tongban::viewmodels
{

namespace
{

using documents::FormPaper;
using forms::NodeKind;
using forms::NodeState;
using forms::PageItem;

// More choices than this are no boxes any more: what was chosen stands alone.
constexpr std::size_t kMostBoxes = 8;

// ☑ 新建  ☐ 翻盖
QString boxes(const NodeState& state)
{
    const QStringList chosen = QString::fromStdString(state.value).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList all;
    for (const forms::Option& option : state.options) {
        const bool on = chosen.contains(QString::fromStdString(option.value));
        all.append(QString::fromUtf8(on ? "☑ " : "☐ ") + QString::fromStdString(option.label));
    }
    return all.join(QStringLiteral("   "));
}

bool isChoice(const NodeState& state)
{
    return (state.kind == NodeKind::SelectOne || state.kind == NodeKind::SelectMany) && !state.options.empty() &&
           state.options.size() <= kMostBoxes;
}

FormPaper::Line paperLine(const NodeState& state, const QHash<QString, QByteArray>& signatures)
{
    FormPaper::Line line{QString::fromStdString(state.label), answerText(state), {}};
    if (isChoice(state))
        line.value = boxes(state);
    else if (state.kind == NodeKind::Trigger)
        line = {QString(), QString::fromUtf8(state.value.empty() ? "☐ " : "☑ ") + line.label, {}};
    else if (itemKind(state) == QLatin1String("signature"))
        line.picture = signatures.value(QString::fromStdString(state.value));
    return line;
}

void addPage(const forms::Session& session, const forms::Page& page, const QHash<QString, QByteArray>& signatures,
             QList<FormPaper::Section>& sections)
{
    FormPaper::Section section{QString::fromStdString(page.title), {}};
    const auto finish = [&](const QString& next) {
        if (!section.lines.isEmpty())
            sections.append(section);
        section = {next, {}};
    };
    for (const PageItem& item : page.items) {
        if (item.kind == PageItem::Kind::InstanceHead)
            finish(instanceTitle(session, item));
        if (item.kind != PageItem::Kind::Question)
            continue;
        const NodeState state = session.state(item.node);
        if (state.kind != NodeKind::Note)
            section.lines.append(paperLine(state, signatures));
    }
    finish({});
}

} // namespace

QList<FormPaper::Section> paperSections(const forms::Session& session, const QHash<QString, QByteArray>& signatures)
{
    QList<FormPaper::Section> sections;
    for (const forms::Page& page : session.pages()) {
        if (page.relevant)
            addPage(session, page, signatures, sections);
    }
    return sections;
}

QStringList signatureFiles(const forms::Session& session)
{
    QStringList names;
    for (const forms::NodeId node : session.allNodes()) {
        if (session.value(node).empty())
            continue;
        const NodeState state = session.state(node);
        if (state.kind == NodeKind::Upload && itemKind(state) == QLatin1String("signature"))
            names.append(QString::fromStdString(state.value));
    }
    return names;
}

} // namespace tongban::viewmodels
