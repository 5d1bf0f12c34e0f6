// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/form_ports.h"
#include "sync/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::forms
{

struct FormModel;

// An instance the form names but does not hold.
struct ExternalInstance {
    std::string id;
    // jr://file-csv/towns.csv
    std::string source;
    // Its bytes were given at load.
    bool supplied = false;
};

// One ODK XForms document, parsed and checked once: model, binds, body, texts, secondary instances, actions and the
// graph of what depends on what. Immutable; shared by any number of sessions on any threads.
class Definition
{
public:
    // Externals that are not given are taken as empty; a session may still bring its own (profile, licences, last).
    // Fails with InvalidArgument (not an XForm we can run, with the reason and line: a document type, an unknown
    // function, a cycle, a reference to nothing) or ResourceExhausted (a limit).
    [[nodiscard]] static Result<std::shared_ptr<const Definition>> load(std::string_view xml,
                                                                        const Externals& externals = {});

    explicit Definition(std::unique_ptr<FormModel> model);
    ~Definition();
    Definition(const Definition&) = delete;
    Definition& operator=(const Definition&) = delete;

    [[nodiscard]] const std::string& id() const;
    [[nodiscard]] const std::string& version() const;
    [[nodiscard]] const std::string& title() const;
    // In the order of the form, the default one among them; empty when it has only one.
    [[nodiscard]] const std::vector<std::string>& languages() const;
    [[nodiscard]] const std::string& defaultLanguage() const;
    [[nodiscard]] const std::vector<ExternalInstance>& externalInstances() const;

    // What its author should mend: parts that name what is not in the instance and were left out, with their lines.
    [[nodiscard]] const std::vector<std::string>& complaints() const;

    // For the rest of this room.
    [[nodiscard]] const FormModel& model() const;

private:
    std::unique_ptr<FormModel> m_model;
};

} // namespace tongban::forms
