// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/definition.h"
#include "client/forms/form_ports.h"
#include "client/forms/node_state.h"
#include "client/forms/page.h"
#include "sync/base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::forms
{

class SessionCore;

// One person's answers to one form. An answer recomputes what depends on it and nothing else; labels, hints, options
// and validity are computed when they are read. One thread at a time; owns its data, shares the definition.
class Session
{
public:
    // A fresh form: defaults, preloads, calculations, odk-instance-first-load actions.
    [[nodiscard]] static Result<std::unique_ptr<Session>> start(std::shared_ptr<const Definition> form,
                                                                const FormPorts& ports, const SessionInput& input = {});

    // From a draft, or a submission to be judged. Answers that still fit are kept, the others are listed. What an
    // earlier version of the form did not ask is prefilled as in a fresh form.
    [[nodiscard]] static Result<std::unique_ptr<Session>> restore(std::shared_ptr<const Definition> form,
                                                                  std::string_view instanceXml, const FormPorts& ports,
                                                                  const SessionInput& input = {});

    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] const Definition& form() const;
    // Of restore().
    [[nodiscard]] const std::vector<Orphan>& orphans() const;

    // --- Acting. All fail with InvalidArgument when the value is none of this question, FailedPrecondition when it
    // cannot be answered now (not relevant, readonly, fixed count), NotFound, ResourceExhausted (too many steps or
    // instances). After a failure nothing has changed, save after ResourceExhausted.

    // Several choices are separated by spaces; a rank names all options; empty clears.
    [[nodiscard]] Result<Changes> answer(NodeId node, std::string_view value);
    [[nodiscard]] Result<Changes> answer(std::string_view path, std::string_view value);
    // At the end; the new instance is the last one.
    [[nodiscard]] Result<Changes> addRepeat(NodeId repeat);
    [[nodiscard]] Result<Changes> removeRepeat(NodeId instance);
    // Everything below a group or repeat instance is emptied.
    [[nodiscard]] Result<Changes> clear(NodeId group);
    void setLanguage(std::string_view language);
    [[nodiscard]] const std::string& language() const;

    // --- Reading

    [[nodiscard]] std::optional<NodeId> find(std::string_view path) const;
    [[nodiscard]] std::string pathOf(NodeId node) const;
    // The same with the names of instances in place of their numbers (client/forms/kept_answers.h).
    [[nodiscard]] std::string keptPathOf(NodeId node) const;
    [[nodiscard]] std::optional<NodeId> findKept(std::string_view keptPath) const;
    [[nodiscard]] NodeState state(NodeId node) const;
    // The answers alone, without texts and options: fast.
    [[nodiscard]] std::string value(NodeId node) const;
    [[nodiscard]] bool relevant(NodeId node) const;
    // Instances of a repeat, in order.
    [[nodiscard]] std::vector<NodeId> instances(NodeId repeat) const;
    // Every node in document order, not relevant ones too.
    [[nodiscard]] std::vector<NodeId> allNodes() const;
    // The whole form as pages, in order; pages that are not relevant now are among them.
    [[nodiscard]] std::vector<Page> pages() const;
    [[nodiscard]] Progress progress() const;
    // Everything wrong with the answers, in document order. Empty: it may be sent.
    [[nodiscard]] std::vector<Problem> validate() const;

    // --- Writing down

    // For sending: what is not relevant is left out.
    [[nodiscard]] std::string serialize() const;
    // For keeping: everything, and who gave which value.
    [[nodiscard]] std::string serializeDraft() const;

private:
    explicit Session(std::unique_ptr<SessionCore> core);

    std::unique_ptr<SessionCore> m_core;
};

} // namespace tongban::forms
