// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace tongban::platform
{

// The port to a voice that reads aloud in Chinese. Never blocks; where there is none it is not available and nothing is
// offered. UI thread.
class Speaker : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged FINAL)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY speakingChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isAvailable() const = 0;
    [[nodiscard]] virtual bool isSpeaking() const = 0;
    // In place of what is being said.
    Q_INVOKABLE virtual void say(const QString& text) = 0;
    Q_INVOKABLE virtual void stop() = 0;

Q_SIGNALS:
    void availableChanged();
    void speakingChanged();
};

} // namespace tongban::platform
