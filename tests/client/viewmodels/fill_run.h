// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/app_context.h"
#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"
#include "tests/client/services/services_bench.h"

#include <QTest>

#include <memory>

namespace tongban::testing
{

// The services of a bench, with what pages ask for.
struct FillRun {
    explicit FillRun(ServicesBench& bench)
        : services(bench.start())
        , context(*services)
    {
        viewmodels::AppContext::setInstance(&context);
    }
    ~FillRun()
    {
        viewmodels::AppContext::setInstance(nullptr);
    }

    std::unique_ptr<services::Services> services;
    viewmodels::AppContext context;
};

inline bool isReady(const viewmodels::PageViewModel& page)
{
    return QTest::qWaitFor([&] { return page.state() == viewmodels::page_state::Ready; }, 10'000);
}

inline const viewmodels::Row* rowOf(const viewmodels::RowListModel& model, const QString& id)
{
    for (const viewmodels::Row& row : model.rows()) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

inline QVariant roleOf(const viewmodels::RowListModel& model, const QString& id, const char* role)
{
    const viewmodels::Row* const row = rowOf(model, id);
    const int key = model.roleNames().key(role, -1);
    return row == nullptr || key < 0 ? QVariant() : row->values.value(key - Qt::UserRole - 1);
}

} // namespace tongban::testing
