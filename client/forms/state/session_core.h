// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/definition.h"
#include "client/forms/eval/evaluator.h"
#include "client/forms/form_ports.h"
#include "client/forms/state/answers.h"
#include "client/forms/state/grower.h"
#include "client/forms/state/reckoner.h"
#include "sync/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::forms
{

// The parts of a session and their wiring: what they do stands in them. Not movable: they refer to each other.
class SessionCore
{
public:
    SessionCore(std::shared_ptr<const Definition> definition, const FormPorts& givenPorts, const SessionInput& given);
    SessionCore(const SessionCore&) = delete;
    SessionCore& operator=(const SessionCore&) = delete;

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> resume(std::string_view instanceXml);
    [[nodiscard]] Result<Changes> finish();

    // May this be answered now, and so? `value` may come back tidied.
    [[nodiscard]] Result<> mayAnswer(NodeId node, std::string& value);
    [[nodiscard]] bool isReadonly(NodeId node);
    // Empties every answer below that a person can give.
    void clearBelow(NodeId node);

    std::shared_ptr<const Definition> form;
    const FormModel& model;
    FormPorts ports;
    SessionInput input;
    OwnInstances instances;
    Answers answers;
    Evaluator evaluator;
    Grower grower;
    Reckoner reckoner;
    std::string language;
    std::vector<Orphan> orphans;

private:
    [[nodiscard]] Result<> readInstances();
    // Answers of a draft that are no choice of their question any more.
    void dropStrangeChoices();
    void firstLoad(const std::vector<NodeId>* only);
};

} // namespace tongban::forms
