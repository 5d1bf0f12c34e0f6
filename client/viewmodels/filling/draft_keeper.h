// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"
#include "tongban/v1/person.pb.h"

#include <QObject>

#include <optional>

namespace tongban::services
{
class FormService;
} // namespace tongban::services

namespace tongban::viewmodels
{

// Writes a draft down as it changes: one save at a time, the newest last, none forgotten. UI thread; owned by its
// form's view-model; what it was given is written even when its owner goes.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(services::FormService& forms, QObject* parent = nullptr);

    void keep(const v1::Draft& draft);
    // Everything given is on the disk.
    [[nodiscard]] bool idle() const;

Q_SIGNALS:
    void kept();
    void failed(const tongban::Error& error);

private:
    void write(const v1::Draft& draft);

    services::FormService& m_forms;
    bool m_writing = false;
    std::optional<v1::Draft> m_next;
};

} // namespace tongban::viewmodels
