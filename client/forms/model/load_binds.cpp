// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/loading.h"
#include "client/forms/model/references.h"

#include <array>

namespace tongban::forms
{

namespace
{

ValueType typeNamed(std::string_view name)
{
    struct Entry {
        std::string_view name;
        ValueType type;
    };
    static constexpr auto kTypes = std::to_array<Entry>({{"int", ValueType::Int},
                                                         {"integer", ValueType::Int},
                                                         {"decimal", ValueType::Decimal},
                                                         {"boolean", ValueType::Boolean},
                                                         {"date", ValueType::Date},
                                                         {"time", ValueType::Time},
                                                         {"dateTime", ValueType::DateTime},
                                                         {"geopoint", ValueType::Geopoint},
                                                         {"geotrace", ValueType::Geotrace},
                                                         {"geoshape", ValueType::Geoshape},
                                                         {"binary", ValueType::Binary},
                                                         {"barcode", ValueType::Barcode}});
    const std::size_t colon = name.find(':');
    if (colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    for (const Entry& entry : kTypes) {
        if (entry.name == name)
            return entry.type;
    }
    return ValueType::Text;
}

} // namespace

Result<DefId> placeAt(const FormModel& model, XmlTree::Index element, std::string_view path, DefId context)
{
    TRY_ASSIGN(const ExpressionPtr parsed, expressionAt(model, element, path));
    if (!parsed)
        return kNoDef;
    if (parsed->operation != Operation::Path)
        return wrongAt(model, element, "\"" + std::string(path) + "\" is not a path");
    const std::vector<DefId> places = placesOf(model, *parsed, context);
    return places.empty() ? kNoDef : places.front();
}

Result<> loadBind(FormModel& model, XmlTree::Index element)
{
    const XmlTree& tree = model.document;
    const std::string_view nodeset = tree.attribute(element, "nodeset");
    if (nodeset.empty()) {
        complainAt(model, element, "a bind without a nodeset");
        return {};
    }
    TRY_ASSIGN(const DefId place, placeAt(model, element, nodeset, kNoDef));
    if (place == kNoDef) {
        complainAt(model, element, "a bind for \"" + std::string(nodeset) + "\", which is not in the instance");
        return {};
    }
    Bind bind;
    bind.line = tree.line(element);
    bind.type = typeNamed(tree.attribute(element, "type"));
    TRY_ASSIGN(bind.relevant, expressionIn(model, element, "relevant"));
    TRY_ASSIGN(bind.required, expressionIn(model, element, "required"));
    TRY_ASSIGN(bind.readonly, expressionIn(model, element, "readonly"));
    TRY_ASSIGN(bind.constraint, expressionIn(model, element, "constraint"));
    TRY_ASSIGN(bind.calculate, expressionIn(model, element, "calculate"));
    TRY_ASSIGN(bind.constraintMessage, textFrom(model, element, tree.attributeOf(element, "constraintMsg", kJavaRosa)));
    TRY_ASSIGN(bind.requiredMessage, textFrom(model, element, tree.attributeOf(element, "requiredMsg", kJavaRosa)));
    bind.preload = tree.attributeOf(element, "preload", kJavaRosa);
    bind.preloadParameters = tree.attributeOf(element, "preloadParams", kJavaRosa);
    model.nodes[place].bind = static_cast<int>(model.binds.size());
    model.binds.push_back(std::move(bind));
    return {};
}

Result<> loadAction(FormModel& model, XmlTree::Index element, DefId source)
{
    const XmlTree& tree = model.document;
    Action action;
    action.source = source;
    const std::string_view ref = tree.attribute(element, "ref");
    const std::string events = " " + std::string(tree.attribute(element, "event")) + " ";
    action.onFirstLoad = events.find(" odk-instance-first-load ") != std::string::npos ||
                         events.find(" xforms-ready ") != std::string::npos;
    action.onLoad = events.find(" odk-instance-load ") != std::string::npos;
    action.onNewRepeat = events.find(" odk-new-repeat ") != std::string::npos;
    action.onValueChanged = events.find(" xforms-value-changed ") != std::string::npos;
    TRY_ASSIGN(action.target, placeAt(model, element, ref, source));
    if (action.target == kNoDef) {
        complainAt(model, element, "setvalue for \"" + std::string(ref) + "\", which is not in the instance");
        return {};
    }
    // odk:setgeopoint: "Failure to retrieve the location will result in an empty string value", and nobody is located
    // here.
    if (tree.name(element).local == "setvalue") {
        TRY_ASSIGN(action.value, expressionIn(model, element, "value"));
        if (!action.value)
            action.literal = tree.stringValue(element);
    }
    model.actions.push_back(std::move(action));
    return {};
}

} // namespace tongban::forms
