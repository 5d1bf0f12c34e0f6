// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/ground/service_ports.h"
#include "client/services/ground/work_thread.h"
#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

#include <functional>
#include <string>

namespace tongban::services
{

class SyncLoop;
class Stores;

// What services share: the work thread, the letter box of the sync thread, the ports. Complete after Services'
// constructor. UI thread but for writeOperation, which is called inside a work job.
class ServiceContext
{
public:
    explicit ServiceContext(ServicePorts ports);
    ~ServiceContext();

    [[nodiscard]] WorkThread& work();
    [[nodiscard]] const ServicePorts& ports() const;
    [[nodiscard]] SyncLoop& sync();
    void setSync(SyncLoop& sync);

    using Alongside = std::function<Result<void>()>;
    // Work thread: completes, signs and writes an operation for a principal, with `alongside` in the same transaction,
    // then tells the sync thread. Returns the op id. `payload` is the serialised payload message of `kind`.
    struct NewOperation {
        std::string principalId;
        std::string kind;
        std::string lane;
        std::string payload;
        std::vector<v1::Attachment> attachments;
        std::vector<std::string> dependsOn;
    };
    [[nodiscard]] Result<std::string> writeOperation(Stores& stores, const NewOperation& wanted,
                                                     const Alongside& alongside = {});

    [[nodiscard]] std::string newId();
    [[nodiscard]] std::int64_t nowMs() const;

private:
    ServicePorts m_ports;
    WorkThread m_work;
    SyncLoop* m_sync = nullptr;
};

} // namespace tongban::services
