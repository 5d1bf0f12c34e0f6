// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/row_list_model.h"

#include <QSet>

#include <utility>

namespace tongban::viewmodels
{

namespace
{
constexpr int kIdRole = Qt::UserRole;
constexpr int kFirstRole = Qt::UserRole + 1;
} // namespace

RowListModel::RowListModel(QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{
}

int RowListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == kIdRole)
        return row.id;
    return row.values.value(role - kFirstRole);
}

QHash<int, QByteArray> RowListModel::roleNames() const
{
    QHash<int, QByteArray> names{{kIdRole, "rowId"}};
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(kFirstRole + i, m_roles.at(i));
    return names;
}

int RowListModel::count() const
{
    return static_cast<int>(m_rows.size());
}

const QList<Row>& RowListModel::rows() const
{
    return m_rows;
}

void RowListModel::setRows(QList<Row> rows)
{
    const int before = count();
    removeGone(rows);
    for (int i = 0; i < rows.size(); ++i)
        placeAt(i, rows.at(i));
    if (before != count())
        Q_EMIT countChanged();
}

void RowListModel::removeGone(const QList<Row>& next)
{
    QSet<QString> kept;
    for (const Row& row : next)
        kept.insert(row.id);
    for (int i = count() - 1; i >= 0; --i) {
        if (kept.contains(m_rows.at(i).id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

// Everything before `position` is already as it should be.
void RowListModel::placeAt(int position, const Row& row)
{
    const int held = indexOf(row.id, position);
    if (held < 0) {
        beginInsertRows({}, position, position);
        m_rows.insert(position, row);
        endInsertRows();
        return;
    }
    if (held != position) {
        beginMoveRows({}, held, held, {}, position);
        m_rows.move(held, position);
        endMoveRows();
    }
    if (m_rows.at(position) != row) {
        m_rows[position] = row;
        const QModelIndex changed = index(position);
        Q_EMIT dataChanged(changed, changed);
    }
}

int RowListModel::indexOf(const QString& id, int from) const
{
    for (int i = from; i < count(); ++i) {
        if (m_rows.at(i).id == id)
            return i;
    }
    return -1;
}

} // namespace tongban::viewmodels
