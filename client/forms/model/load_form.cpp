// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/load_form.h"

#include "client/forms/model/loading.h"
#include "client/forms/xml/xml_reader.h"
#include "sync/base/limits.h"

namespace tongban::forms
{

namespace
{

struct Parts {
    XmlTree::Index model = XmlTree::kNone;
    XmlTree::Index body = XmlTree::kNone;
    XmlTree::Index title = XmlTree::kNone;
};

Result<Parts> findParts(const XmlTree& tree)
{
    Parts parts;
    const XmlTree::Index head = tree.child(tree.root(), "head");
    parts.body = tree.child(tree.root(), "body");
    if (head != XmlTree::kNone) {
        parts.model = tree.child(head, "model");
        parts.title = tree.child(head, "title");
    }
    if (parts.model == XmlTree::kNone)
        return fail(ErrorCode::InvalidArgument, "not an XForm: there is no head with a model");
    if (parts.body == XmlTree::kNone)
        return fail(ErrorCode::InvalidArgument, "not an XForm: there is no body");
    return parts;
}

template <typename Visit>
Result<> eachChild(const XmlTree& tree, XmlTree::Index parent, std::string_view local, Visit visit)
{
    for (XmlTree::Index at = tree.firstElement(parent); at != XmlTree::kNone; at = tree.nextElement(at)) {
        if (tree.name(at).local == local)
            TRY(visit(at));
    }
    return {};
}

Result<> loadInstances(FormModel& form, XmlTree::Index model, const Externals& externals)
{
    return eachChild(form.document, model, "instance", [&](XmlTree::Index instance) -> Result<> {
        if (form.primaryRoot == XmlTree::kNone)
            return loadStructure(form, instance);
        return loadSecondary(form, instance, externals);
    });
}

Result<> loadActions(FormModel& form, XmlTree::Index model)
{
    for (const std::string_view local : kActions)
        TRY(eachChild(form.document, model, local,
                      [&](XmlTree::Index action) { return loadAction(form, action, kNoDef); }));
    return {};
}

} // namespace

Result<std::unique_ptr<FormModel>> loadForm(std::string_view xml, const Externals& externals, Faults faults)
{
    auto form = std::make_unique<FormModel>();
    form->lenient = faults == Faults::PassOver;
    TRY_ASSIGN(form->document, readXml(xml, {limits::kFormBytes, limits::kFormDocumentNodes, limits::kFormDepth}));
    form->namespaces = form->document.namespaces();
    TRY_ASSIGN(const Parts parts, findParts(form->document));
    if (parts.title != XmlTree::kNone)
        form->title = form->document.stringValue(parts.title);
    TRY(loadInstances(*form, parts.model, externals));
    if (form->primaryRoot == XmlTree::kNone)
        return fail(ErrorCode::InvalidArgument, "not an XForm: the model has no instance");
    const XmlTree::Index itext = form->document.child(parts.model, "itext");
    if (itext != XmlTree::kNone)
        TRY(loadTranslations(*form, itext));
    TRY(eachChild(form->document, parts.model, "bind", [&](XmlTree::Index bind) { return loadBind(*form, bind); }));
    TRY(loadBody(*form, parts.body));
    TRY(loadActions(*form, parts.model));
    TRY(linkDependents(*form));
    return form;
}

tl::unexpected<Error> wrongAt(const FormModel& model, XmlTree::Index element, const std::string& what)
{
    return fail(ErrorCode::InvalidArgument, what + " (line " + std::to_string(model.document.line(element)) + ")");
}

void complainAt(FormModel& model, XmlTree::Index element, const std::string& what)
{
    model.complaints.push_back(wrongAt(model, element, what).value().detail);
}

Result<ExpressionPtr> expressionAt(const FormModel& model, XmlTree::Index element, std::string_view source)
{
    auto parsed = parseExpression(source, model.namespaces);
    if (!parsed && model.lenient)
        return ExpressionPtr();
    if (!parsed)
        return wrongAt(model, element, parsed.error().detail + " in \"" + std::string(source.substr(0, 80)) + "\"");
    return parsed;
}

Result<ExpressionPtr> expressionIn(const FormModel& model, XmlTree::Index element, std::string_view attribute)
{
    const std::string_view source = model.document.attribute(element, attribute);
    if (source.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return ExpressionPtr();
    return expressionAt(model, element, source);
}

} // namespace tongban::forms
