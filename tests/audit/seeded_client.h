// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/result.h"
#include "tests/audit/look.h"

#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <memory>

namespace tongban::audit
{

// The whole program in this process, enrolled at a real platform as one of its seeded people; its window and pages are
// the real ones. UI thread; one at a time.
class SeededClient
{
public:
    // `clock` outlives the client.
    SeededClient(const QString& folder, const QString& platformUrl, const QString& rootFile, const Clock& clock);
    ~SeededClient();

    // Guides, town, enrolment and everything the platform holds of the person; with `forWhom` for that principal.
    [[nodiscard]] Result<void> enter(const QString& code, const QString& forWhom = {});

    void wear(const Look& look);
    // Shows the page as the only one; false when it does not come to rest.
    [[nodiscard]] bool open(const QString& route, const QVariantMap& params);

    [[nodiscard]] QQuickWindow& window() const;
    // What the person has, as the platform said: the first words of each state are enough to tell them apart.
    [[nodiscard]] const QStringList& cases() const;
    [[nodiscard]] const QStringList& appointments() const;

private:
    struct Parts;

    [[nodiscard]] Result<void> actFor(const QString& name);
    [[nodiscard]] Result<void> pull();

    std::unique_ptr<Parts> m_parts;
    QStringList m_cases;
    QStringList m_appointments;
};

} // namespace tongban::audit
