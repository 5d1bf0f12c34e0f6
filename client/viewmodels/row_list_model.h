// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace tongban::viewmodels
{

// One row: what identifies it, and a value per role in the order the model was made with.
struct Row {
    QString id;
    QVariantList values;

    friend bool operator==(const Row&, const Row&) = default;
};

// The one list model of the program. `setRows` compares by id and announces only what changed, so that focus, scroll
// position and half-opened delegates survive an update. Owned by its view-model; UI thread only; cannot fail.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    // `roles` are the names delegates declare as required properties; "rowId" is always there beside them.
    explicit RowListModel(QList<QByteArray> roles, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const;
    [[nodiscard]] const QList<Row>& rows() const;

    // Ids are unique; each row has as many values as there are roles.
    void setRows(QList<Row> rows);

Q_SIGNALS:
    void countChanged();

private:
    void removeGone(const QList<Row>& next);
    void placeAt(int position, const Row& row);
    [[nodiscard]] int indexOf(const QString& id, int from) const;

    QList<QByteArray> m_roles;
    QList<Row> m_rows;
};

} // namespace tongban::viewmodels
