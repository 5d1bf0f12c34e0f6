// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/item_rows.h"

#include "client/viewmodels/filling/filling_words.h"
#include "client/viewmodels/filling/item_kinds.h"
#include "client/viewmodels/text/date_text.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

using forms::NodeKind;
using forms::NodeState;
using forms::PageItem;

QVariantList optionsOf(const NodeState& state)
{
    const QStringList chosen = QString::fromStdString(state.value).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVariantList options;
    for (const forms::Option& option : state.options) {
        const QString value = QString::fromStdString(option.value);
        options.append(QVariantMap{{QStringLiteral("value"), value},
                                   {QStringLiteral("text"), QString::fromStdString(option.label)},
                                   {QStringLiteral("chosen"), chosen.contains(value)}});
    }
    return options;
}

QVariantMap boundsOf(const NodeState& state)
{
    if (!state.bounds)
        return {};
    return {{QStringLiteral("from"), state.bounds->start},
            {QStringLiteral("to"), state.bounds->end},
            {QStringLiteral("step"), state.bounds->step}};
}

Row questionRow(const services::Filling& filling, const PageItem& item, const ItemContext& context)
{
    const NodeState state = filling.state(item.node);
    const QString path = QString::fromStdString(state.path);
    const QString value =
        context.refused.contains(path) ? context.refused.value(path).typed : QString::fromStdString(state.value);
    const QString kind = itemKind(state);
    const bool mayWarn = context.showAll || context.left.contains(path);
    const v1::Attachment* const file = state.kind == NodeKind::Upload ? filling.attachment(state.value) : nullptr;
    const QString name = QString::fromStdString(state.value);
    return {path,
            {kind, QString::fromStdString(state.label), QString::fromStdString(state.hint), value, optionsOf(state),
             state.required, state.readonly, originText(filling, state), errorOf(filling, state, context), item.depth,
             false, file == nullptr ? QString() : fileText(*file, context.elsewhere.contains(name)), boundsOf(state),
             state.readonly ? answerText(state) : QString(), readingText(state, kind),
             mayWarn ? warningText(filling, state, kind) : QString(), context.previews.value(name)}};
}

Row headRow(const QString& id, const char* kind, const PageItem& item, const QString& label, bool may)
{
    return {id,
            {QLatin1String(kind), label, QString(), QString(), QVariantList(), false, false, QString(), QString(),
             item.depth, may, QString(), QVariantMap(), QString(), QString(), QString(), QString()}};
}

bool mayRemove(const services::Filling& filling, const PageItem& instance)
{
    const std::string path = filling.session().pathOf(instance.node);
    const auto repeat = filling.session().find(path.substr(0, path.rfind('[')));
    return repeat && filling.mayChangeCount(filling.state(*repeat));
}

} // namespace

// What a person is told about a fault of this answer; empty: nothing is wrong.
QString faultOf(const NodeState& state)
{
    if (state.valid())
        return {};
    if (!state.message.empty())
        return QString::fromStdString(state.message);
    if (!state.requiredOk) {
        //: Below a question that has to be answered.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "这一项要填"));
    }
    //: Below an answer that breaks a rule of the form which gives no words of its own.
    return fillingWords(QT_TRANSLATE_NOOP("Filling", "这样填不对，请再看一下"));
}

QString errorOf(const services::Filling& filling, const NodeState& state, const ItemContext& context)
{
    const QString path = QString::fromStdString(state.path);
    if (context.refused.contains(path))
        return context.refused.value(path).why;
    if (context.unreadable.contains(path))
        return context.unreadable.value(path);
    const QString fault = context.showAll || context.left.contains(path) ? faultOf(state) : QString();
    // What the office wrote, until the answer is another.
    const bool asked = fault.isEmpty() && filling.scope().isUnchanged(state.path, state.value);
    return asked ? QString::fromStdString(filling.scope().words(state.path)) : fault;
}

// 家里人 2
QString instanceTitle(const forms::Session& session, const PageItem& item)
{
    const std::string path = session.pathOf(item.node);
    const std::size_t bracket = path.rfind('[');
    const QString number = bracket == std::string::npos
                               ? QString()
                               : QString::fromStdString(path.substr(bracket + 1, path.size() - bracket - 2));
    //: One of several alike in a form: %1 is what it is (a member of the family), %2 its number.
    return fillingWords(QT_TRANSLATE_NOOP("Filling", "%1 %2"))
        .arg(QString::fromStdString(item.label), number)
        .trimmed();
}

QString answerText(const NodeState& state)
{
    if (state.value.empty())
        return {};
    if (state.type == forms::ValueType::Date) {
        const QDate day = dateOf(state.value);
        return day.isValid() ? dayText(day, regionToday()) : QString::fromStdString(state.value);
    }
    if (state.kind != NodeKind::SelectOne && state.kind != NodeKind::SelectMany && state.kind != NodeKind::Rank)
        return QString::fromStdString(state.value);
    const QString value = QString::fromStdString(state.value);
    QStringList labels;
    const QStringList values =
        state.kind == NodeKind::SelectOne ? QStringList{value} : value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& one : values) {
        const auto found = std::find_if(state.options.begin(), state.options.end(), [&](const forms::Option& option) {
            return QString::fromStdString(option.value) == one;
        });
        labels.append(found == state.options.end() ? one : QString::fromStdString(found->label));
    }
    //: Between several chosen answers.
    return labels.join(fillingWords(QT_TRANSLATE_NOOP("Filling", "、")));
}

QList<QByteArray> itemRoles()
{
    return {"kind",  "label",     "hint",     "value",  "options",   "required", "readonly", "origin", "error",
            "depth", "mayChange", "fileText", "bounds", "valueText", "reading",  "warning",  "preview"};
}

QList<Row> itemRows(const services::Filling& filling, const forms::Page& page, const ItemContext& context)
{
    QList<Row> rows;
    for (const PageItem& item : page.items) {
        const QString path =
            QString::fromStdString(item.node == forms::kNoNode ? page.key : filling.session().pathOf(item.node));
        switch (item.kind) {
        case PageItem::Kind::Question: rows.append(questionRow(filling, item, context)); break;
        case PageItem::Kind::GroupHead:
            rows.append(headRow(path + QStringLiteral("#head") + QString::number(rows.size()), "groupHead", item,
                                QString::fromStdString(item.label), false));
            break;
        case PageItem::Kind::RepeatHead: break;
        case PageItem::Kind::InstanceHead:
            rows.append(
                headRow(path, "instanceHead", item, instanceTitle(filling.session(), item), mayRemove(filling, item)));
            break;
        case PageItem::Kind::RepeatEnd: {
            const NodeState repeat = filling.state(item.node);
            if (filling.mayChangeCount(repeat))
                rows.append(headRow(path, "repeatEnd", item, QString::fromStdString(repeat.label), true));
            break;
        }
        }
    }
    return rows;
}

} // namespace tongban::viewmodels
