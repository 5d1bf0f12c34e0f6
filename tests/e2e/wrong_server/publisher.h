// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QString>

namespace tongban::e2e
{

// Publishes the city's real content with the guide on felling renamed, so that a version can be told by its guides.
// Blocking; one thread.
class Publisher
{
public:
    // `folder` is for the changed content.
    Publisher(QString program, QString content, QString folder);

    // `tongban-platform publish` of the next version into `catalogue`, in which that guide is called `name`.
    [[nodiscard]] Result<void> publish(const QString& name, const QString& catalogue, const QString& keys);
    // `tongban-platform bundle`: the newest version as one file.
    [[nodiscard]] Result<void> bundle(const QString& catalogue, const QString& file);

private:
    [[nodiscard]] Result<void> run(const QStringList& arguments) const;
    [[nodiscard]] Result<void> copyContent(const QString& name) const;

    QString m_program;
    QString m_content;
    QString m_folder;
};

} // namespace tongban::e2e
