// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/page_rows.h"

#include "client/viewmodels/filling/filling_words.h"
#include "client/viewmodels/filling/item_kinds.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

using forms::NodeKind;
using forms::NodeState;
using forms::PageItem;

// Typed and refused, or named by the office and still as it was sent.
bool isWrong(const services::Filling& filling, forms::NodeId node, const ItemContext& context)
{
    const std::string path = filling.session().pathOf(node);
    return context.refused.contains(QString::fromStdString(path)) ||
           filling.scope().isUnchanged(path, filling.session().value(node));
}

bool isAnswerable(const NodeState& state)
{
    return state.kind != NodeKind::Note && state.kind != NodeKind::Trigger;
}

} // namespace

QList<QByteArray> taskRoles()
{
    return {"title", "detail", "status", "tone"};
}

QList<Row> taskRows(const services::Filling& filling, const std::vector<forms::Page>& pages, const ItemContext& context)
{
    // As the design system's Tone has them.
    constexpr int kNeutral = 0;
    constexpr int kRunning = 1;
    constexpr int kDone = 2;
    constexpr int kWarning = 3;
    QList<Row> rows;
    const std::vector<services::Filling::OpenQuestion> open = filling.openQuestions();
    for (const forms::Page& page : pages) {
        if (!page.relevant)
            continue;
        const bool asked = std::any_of(page.items.begin(), page.items.end(), [&](const PageItem& item) {
            return std::any_of(open.begin(), open.end(),
                               [&](const auto& one) { return one.node != forms::kNoNode && one.node == item.node; });
        });
        const bool wrong = std::any_of(page.items.begin(), page.items.end(), [&](const PageItem& item) {
            return item.kind == PageItem::Kind::Question && isWrong(filling, item.node, context);
        });
        QString status;
        int tone = kNeutral;
        if (asked) {
            //: State of a part of a form: two devices wrote something else, one has to choose.
            status = fillingWords(QT_TRANSLATE_NOOP("Filling", "要选一个"));
            tone = kWarning;
        } else if (wrong || page.invalid > 0) {
            //: State of a part of a form: something in it has to be changed.
            status = fillingWords(QT_TRANSLATE_NOOP("Filling", "要改"));
            tone = kWarning;
        } else if (page.complete() && (page.answered > 0 || page.questions == 0)) {
            //: State of a part of a form.
            status = fillingWords(QT_TRANSLATE_NOOP("Filling", "填好了"));
            tone = kDone;
        } else if (page.answered > 0) {
            //: State of a part of a form.
            status = fillingWords(QT_TRANSLATE_NOOP("Filling", "填了一些"));
            tone = kRunning;
        } else {
            //: State of a part of a form.
            status = fillingWords(QT_TRANSLATE_NOOP("Filling", "没填"));
        }
        //: How far a part of a form is: %1 answers of %2.
        const QString detail =
            page.questions == 0
                ? QString()
                : fillingWords(QT_TRANSLATE_NOOP("Filling", "%1/%2")).arg(page.answered).arg(page.questions);
        rows.append({QString::fromStdString(page.key), {QString::fromStdString(page.title), detail, status, tone}});
    }
    return rows;
}

QList<QByteArray> answerRoles()
{
    return {"section", "label", "value", "error", "pageKey", "editable", "masked"};
}

QList<Row> answerRows(const services::Filling& filling, const std::vector<forms::Page>& pages,
                      const ItemContext& context)
{
    QList<Row> rows;
    for (const forms::Page& page : pages) {
        QString section = QString::fromStdString(page.title);
        for (const PageItem& item : page.items) {
            if (item.kind == PageItem::Kind::InstanceHead)
                section = instanceTitle(filling.session(), item);
            else if (item.kind == PageItem::Kind::RepeatEnd)
                section = QString::fromStdString(page.title);
            if (item.kind != PageItem::Kind::Question)
                continue;
            const NodeState state = filling.state(item.node);
            if (!isAnswerable(state))
                continue;
            QString value = answerText(state);
            if (value.isEmpty()) {
                //: Among the answers to be checked: nothing was answered here.
                value = fillingWords(QT_TRANSLATE_NOOP("Filling", "没填"));
            }
            rows.append({QString::fromStdString(state.path),
                         {section, QString::fromStdString(state.label), value, errorOf(filling, state, context),
                          QString::fromStdString(page.key), !state.readonly, maskedText(state)}});
        }
    }
    return rows;
}

QVariantList problemRows(const services::Filling& filling, const std::vector<forms::Page>& pages,
                         const ItemContext& context)
{
    QVariantList rows;
    for (const forms::Page& page : pages) {
        for (const PageItem& item : page.items) {
            if (item.kind != PageItem::Kind::Question)
                continue;
            const NodeState state = filling.state(item.node);
            const QString path = QString::fromStdString(state.path);
            const QString fault = context.refused.contains(path) ? context.refused.value(path).why : faultOf(state);
            if (fault.isEmpty())
                continue;
            //: A line above a form: %1 is the question, %2 what is wrong about its answer.
            const QString text =
                fillingWords(QT_TRANSLATE_NOOP("Filling", "%1：%2")).arg(QString::fromStdString(state.label), fault);
            rows.append(QVariantMap{{QStringLiteral("text"), text},
                                    {QStringLiteral("pageKey"), QString::fromStdString(page.key)},
                                    {QStringLiteral("itemKey"), path}});
        }
    }
    return rows;
}

QVariantList unchangedRows(const services::Filling& filling, const std::vector<forms::Page>& pages)
{
    QVariantList rows;
    const auto pageOf = [&](const std::string& path) {
        for (const forms::Page& page : pages) {
            for (const PageItem& item : page.items) {
                const std::string here = item.node == forms::kNoNode ? page.key : filling.session().pathOf(item.node);
                if (here.starts_with(path) || path.starts_with(here + '/'))
                    return QString::fromStdString(page.key);
            }
        }
        return QString();
    };
    for (const v1::CorrectionItem& item : filling.scope().unchanged(filling.session())) {
        //: Above a correction: %1 is what the office asked for, and nothing was changed yet.
        const QString text =
            fillingWords(QT_TRANSLATE_NOOP("Filling", "还没改：%1")).arg(QString::fromStdString(item.text()));
        rows.append(QVariantMap{{QStringLiteral("text"), text},
                                {QStringLiteral("pageKey"), pageOf(item.form_path())},
                                {QStringLiteral("itemKey"), QString::fromStdString(item.form_path())}});
    }
    return rows;
}

bool isAskedFor(const services::Filling& filling, const forms::Page& page)
{
    return std::any_of(page.items.begin(), page.items.end(), [&](const PageItem& item) {
        return item.node != forms::kNoNode && filling.scope().isAsked(filling.session().pathOf(item.node));
    });
}

} // namespace tongban::viewmodels
