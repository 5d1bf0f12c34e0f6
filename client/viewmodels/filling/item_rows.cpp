// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/item_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

using forms::NodeKind;
using forms::NodeState;
using forms::PageItem;

QString tr(const char* text)
{
    return QCoreApplication::translate("Filling", text);
}

bool hasWord(const std::string& words, const char* word)
{
    return QString::fromStdString(words).split(QLatin1Char(' ')).contains(QLatin1String(word));
}

QString inputKind(const NodeState& state)
{
    if (hasWord(state.appearance, "id-number"))
        return QStringLiteral("idNumber");
    if (hasWord(state.appearance, "bank-card"))
        return QStringLiteral("bankCard");
    if (hasWord(state.appearance, "division"))
        return QStringLiteral("division");
    if (hasWord(state.appearance, "multiline"))
        return QStringLiteral("longText");
    switch (state.type) {
    case forms::ValueType::Int: return QStringLiteral("int");
    case forms::ValueType::Decimal: return QStringLiteral("decimal");
    case forms::ValueType::Date: return QStringLiteral("date");
    case forms::ValueType::Time: return QStringLiteral("time");
    default: break;
    }
    return hasWord(state.appearance, "numbers") ? QStringLiteral("numbers") : QStringLiteral("text");
}

QString kindOf(const NodeState& state)
{
    switch (state.kind) {
    case NodeKind::Note: return QStringLiteral("note");
    case NodeKind::SelectOne: return QStringLiteral("selectOne");
    case NodeKind::SelectMany: return QStringLiteral("selectMany");
    case NodeKind::Rank: return QStringLiteral("rank");
    case NodeKind::Range: return QStringLiteral("range");
    case NodeKind::Trigger: return QStringLiteral("trigger");
    case NodeKind::Upload: return QStringLiteral("upload");
    default: return inputKind(state);
    }
}

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

// What a person is told about a fault of this answer; empty: nothing is wrong.
QString faultOf(const NodeState& state)
{
    if (state.valid())
        return {};
    if (!state.message.empty())
        return QString::fromStdString(state.message);
    if (!state.requiredOk) {
        //: Below a question that has to be answered.
        return tr("这一项要填");
    }
    //: Below an answer that breaks a rule of the form which gives no words of its own.
    return tr("这样填不对，请再看一下");
}

const v1::Attachment* fileOf(const v1::Draft& draft, const std::string& path)
{
    const auto& all = draft.attachments();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const v1::Attachment& one) { return one.form_path() == path; });
    return found == all.end() ? nullptr : &*found;
}

QString fileText(const NodeState& state, const v1::Draft& draft)
{
    const v1::Attachment* const file = state.value.empty() ? nullptr : fileOf(draft, state.path);
    return file ? QLocale().formattedDataSize(file->bytes()) : QString();
}

QVariantMap boundsOf(const NodeState& state)
{
    if (!state.bounds)
        return {};
    return {{QStringLiteral("from"), state.bounds->start},
            {QStringLiteral("to"), state.bounds->end},
            {QStringLiteral("step"), state.bounds->step}};
}

Row questionRow(const NodeState& state, int depth, const ItemContext& context)
{
    const QString path = QString::fromStdString(state.path);
    const bool shown = context.showAll || context.left.contains(path);
    QString error = context.refused.value(path);
    if (error.isEmpty() && shown)
        error = faultOf(state);
    if (error.isEmpty())
        error = context.asked.value(path);
    //: Below an answer the program filled in from what it knows of the person.
    const QString origin =
        state.origin == forms::Origin::Prefilled && !state.value.empty() ? tr("从个人资料带来，可以改") : QString();
    const bool readonly = state.readonly || !isOpen(context, state.path);
    return {path,
            {kindOf(state), QString::fromStdString(state.label), QString::fromStdString(state.hint),
             QString::fromStdString(state.value), optionsOf(state), state.required, readonly, origin, error, depth,
             false, fileText(state, *context.draft), boundsOf(state),
             readonly ? answerText(state, *context.draft) : QString()}};
}

Row headRow(const QString& id, const char* kind, const PageItem& item, bool may)
{
    return {id,
            {QLatin1String(kind), QString::fromStdString(item.label), QString(), QString(), QVariantList(), false,
             false, QString(), QString(), item.depth, may, QString(), QVariantMap(), QString()}};
}

// "成员 2" where the form gives the instances no words of their own.
PageItem numbered(const forms::Session& session, PageItem item)
{
    const std::string path = session.pathOf(item.node);
    const std::size_t bracket = path.rfind('[');
    const QString number = bracket == std::string::npos
                               ? QString()
                               : QString::fromStdString(path.substr(bracket + 1, path.size() - bracket - 2));
    //: One of several alike in a form: %1 is what it is (a member of the family), %2 its number.
    item.label = tr("%1 %2").arg(QString::fromStdString(item.label), number).trimmed().toStdString();
    return item;
}

bool isAnswerable(const NodeState& state)
{
    return state.kind != NodeKind::Note && state.kind != NodeKind::Trigger;
}

} // namespace

bool isOpen(const ItemContext& context, const std::string& path)
{
    if (!context.correcting || context.open.isEmpty())
        return true;
    const QString own = QString::fromStdString(path);
    return std::any_of(context.open.begin(), context.open.end(), [&](const QString& open) {
        return own == open || own.startsWith(open + QLatin1Char('/')) || own.startsWith(open + QLatin1Char('['));
    });
}

QString answerText(const NodeState& state, const v1::Draft& draft)
{
    if (state.value.empty())
        return {};
    if (state.kind == NodeKind::Upload) {
        const v1::Attachment* const file = fileOf(draft, state.path);
        return QString::fromStdString(file ? file->name() : state.value);
    }
    if (state.kind != NodeKind::SelectOne && state.kind != NodeKind::SelectMany && state.kind != NodeKind::Rank)
        return QString::fromStdString(state.value);
    const QString value = QString::fromStdString(state.value);
    QStringList words;
    const QStringList values =
        state.kind == NodeKind::SelectOne ? QStringList{value} : value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& one : values) {
        const auto found = std::find_if(state.options.begin(), state.options.end(), [&](const forms::Option& option) {
            return QString::fromStdString(option.value) == one;
        });
        words.append(found == state.options.end() ? one : QString::fromStdString(found->label));
    }
    //: Between several chosen answers.
    return words.join(tr("、"));
}

QList<QByteArray> itemRoles()
{
    return {"kind",   "label", "hint",  "value",     "options",  "required", "readonly",
            "origin", "error", "depth", "mayChange", "fileText", "bounds",   "valueText"};
}

QList<Row> itemRows(const forms::Session& session, const forms::Page& page, const ItemContext& context)
{
    QList<Row> rows;
    for (const PageItem& item : page.items) {
        const QString path = QString::fromStdString(item.node == forms::kNoNode ? page.key : session.pathOf(item.node));
        switch (item.kind) {
        case PageItem::Kind::Question: rows.append(questionRow(session.state(item.node), item.depth, context)); break;
        case PageItem::Kind::GroupHead:
            rows.append(
                headRow(path + QStringLiteral("#head") + QString::number(rows.size()), "groupHead", item, false));
            break;
        case PageItem::Kind::RepeatHead: break;
        case PageItem::Kind::InstanceHead:
            rows.append(headRow(path, "instanceHead", numbered(session, item), !context.correcting));
            break;
        case PageItem::Kind::RepeatEnd: {
            PageItem end = item;
            end.label = session.state(item.node).label;
            if (session.state(item.node).canChangeCount && !context.correcting)
                rows.append(headRow(path, "repeatEnd", end, true));
            break;
        }
        }
    }
    return rows;
}

QList<QByteArray> taskRoles()
{
    return {"title", "detail", "status", "tone"};
}

QList<Row> taskRows(const forms::Session& session, const std::vector<forms::Page>& pages, const ItemContext& context)
{
    // As the design system's Tone has them.
    constexpr int kNeutral = 0;
    constexpr int kRunning = 1;
    constexpr int kDone = 2;
    constexpr int kWarning = 3;
    QList<Row> rows;
    for (const forms::Page& page : pages) {
        if (!page.relevant)
            continue;
        const bool asked = std::any_of(page.items.begin(), page.items.end(), [&](const PageItem& item) {
            return context.correcting && item.kind == PageItem::Kind::Question &&
                   isOpen(context, session.pathOf(item.node));
        });
        QString status;
        int tone = kNeutral;
        if (asked || page.invalid > 0) {
            //: State of a part of a form: something in it has to be changed.
            status = tr("要改");
            tone = kWarning;
        } else if (page.complete() && (page.answered > 0 || page.questions == 0)) {
            //: State of a part of a form.
            status = tr("填好了");
            tone = kDone;
        } else if (page.answered > 0) {
            //: State of a part of a form.
            status = tr("填了一些");
            tone = kRunning;
        } else {
            //: State of a part of a form.
            status = tr("没填");
        }
        //: How far a part of a form is: %1 answers of %2.
        const QString detail = page.questions == 0 ? QString() : tr("%1/%2").arg(page.answered).arg(page.questions);
        rows.append({QString::fromStdString(page.key), {QString::fromStdString(page.title), detail, status, tone}});
    }
    return rows;
}

QList<QByteArray> answerRoles()
{
    return {"section", "label", "value", "error", "pageKey", "editable"};
}

QList<Row> answerRows(const forms::Session& session, const std::vector<forms::Page>& pages, const ItemContext& context)
{
    QList<Row> rows;
    for (const forms::Page& page : pages) {
        for (const PageItem& item : page.items) {
            if (item.kind != PageItem::Kind::Question)
                continue;
            const NodeState state = session.state(item.node);
            if (!isAnswerable(state))
                continue;
            QString value = answerText(state, *context.draft);
            if (value.isEmpty()) {
                //: Among the answers to be checked: nothing was answered here.
                value = tr("没填");
            }
            rows.append(
                {QString::fromStdString(state.path),
                 {QString::fromStdString(page.title), QString::fromStdString(state.label), value, faultOf(state),
                  QString::fromStdString(page.key), !state.readonly && isOpen(context, state.path)}});
        }
    }
    return rows;
}

QVariantList problemRows(const forms::Session& session, const std::vector<forms::Page>& pages)
{
    QVariantList rows;
    for (const forms::Problem& problem : session.validate()) {
        const auto page = std::find_if(pages.begin(), pages.end(), [&](const forms::Page& one) {
            return std::any_of(one.items.begin(), one.items.end(),
                               [&](const PageItem& item) { return item.node == problem.node; });
        });
        if (page == pages.end())
            continue;
        const NodeState state = session.state(problem.node);
        const QString label = QString::fromStdString(state.label);
        //: A line above a form: %1 is the question, %2 what is wrong about its answer.
        const QString text = tr("%1：%2").arg(label, faultOf(state));
        rows.append(QVariantMap{{QStringLiteral("text"), text},
                                {QStringLiteral("pageKey"), QString::fromStdString(page->key)},
                                {QStringLiteral("itemKey"), QString::fromStdString(problem.path)}});
    }
    return rows;
}

} // namespace tongban::viewmodels
