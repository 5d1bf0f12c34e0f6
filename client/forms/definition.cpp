// SPDX-License-Identifier: Apache-2.0
#include "client/forms/definition.h"

#include "client/forms/model/form_model.h"
#include "client/forms/model/load_form.h"

namespace tongban::forms
{

Result<std::shared_ptr<const Definition>> Definition::load(std::string_view xml, const Externals& externals)
{
    TRY_ASSIGN(std::unique_ptr<FormModel> model, loadForm(xml, externals));
    return std::make_shared<const Definition>(std::move(model));
}

Definition::Definition(std::unique_ptr<FormModel> model)
    : m_model(std::move(model))
{
}

Definition::~Definition() = default;

const std::string& Definition::id() const
{
    return m_model->id;
}

const std::string& Definition::version() const
{
    return m_model->version;
}

const std::string& Definition::title() const
{
    return m_model->title;
}

const std::vector<std::string>& Definition::languages() const
{
    return m_model->languages;
}

const std::string& Definition::defaultLanguage() const
{
    return m_model->defaultLanguage;
}

const std::vector<ExternalInstance>& Definition::externalInstances() const
{
    return m_model->externals;
}

const std::vector<std::string>& Definition::complaints() const
{
    return m_model->complaints;
}

const FormModel& Definition::model() const
{
    return *m_model;
}

} // namespace tongban::forms
