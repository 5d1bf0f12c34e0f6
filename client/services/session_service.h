// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/device.pb.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace tongban::services
{

class ServiceContext;

// First start and who may speak for this device: opens the vault with the key of the system keystore, remembers the
// chosen town, enrols the device key at the platform with the code it printed. OpenID Connect takes the place of
// `enrol` later; the stages stay. UI thread.
class SessionService : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Starting,
        // No town chosen yet.
        NeedsTown,
        // Guides can be read; nothing can be sent until the device is enrolled.
        NeedsEnrolment,
        Ready,
        // The vault cannot be opened: keyError() says why. Public guides go on.
        KeyProblem,
    };
    Q_ENUM(Stage)

    explicit SessionService(ServiceContext& context, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] Error keyError() const;
    [[nodiscard]] QString townCode() const;
    // Where somebody was when the program was closed not long ago, in the words of the window; empty: it begins anew.
    [[nodiscard]] QString lastPlace() const;
    // Kept in the vault: what one looks at and searches for is nobody's business.
    void keepPlace(const QString& place);

    // Opens everything; again after KeyProblem.
    void start();
    // The town or street one lives in (division code, 9 digits).
    [[nodiscard]] QFuture<Result<void>> chooseTown(const QString& divisionCode);
    // Unauthenticated or NotFound: wrong or expired code. Unavailable: no network. Grants become principals.
    [[nodiscard]] QFuture<Result<void>> enrol(const QString& code);
    // The engine saw that the session has ended.
    void sessionEnded();

Q_SIGNALS:
    void stageChanged();

private:
    void setStage(Stage stage);
    [[nodiscard]] static Stage stageOf(const v1::DeviceState& state);

    ServiceContext& m_context;
    Stage m_stage = Stage::Starting;
    Error m_keyError;
    QString m_townCode;
    QString m_lastPlace;
};

} // namespace tongban::services
