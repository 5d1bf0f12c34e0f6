// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMarginsF>
#include <QObject>

namespace tongban::platform
{

// The port to what a phone's screen takes away from a window: a notch, round corners, the bar one goes home with.
// Changes when the phone is turned. UI thread.
class SafeArea : public QObject
{
    Q_OBJECT
    Q_PROPERTY(qreal left READ left NOTIFY changed FINAL)
    Q_PROPERTY(qreal top READ top NOTIFY changed FINAL)
    Q_PROPERTY(qreal right READ right NOTIFY changed FINAL)
    Q_PROPERTY(qreal bottom READ bottom NOTIFY changed FINAL)

public:
    using QObject::QObject;

    // All zero where nothing is taken away.
    [[nodiscard]] virtual QMarginsF margins() const = 0;

    [[nodiscard]] qreal left() const
    {
        return margins().left();
    }
    [[nodiscard]] qreal top() const
    {
        return margins().top();
    }
    [[nodiscard]] qreal right() const
    {
        return margins().right();
    }
    [[nodiscard]] qreal bottom() const
    {
        return margins().bottom();
    }

Q_SIGNALS:
    void changed();
};

} // namespace tongban::platform
