// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xml/geojson_reader.h"

#include "client/forms/eval/value.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace tongban::forms
{

namespace
{

// Properties become columns in the order they are written in.
using Json = nlohmann::ordered_json;

std::string wordsOf(const Json& value)
{
    // Lists and objects are no words; ODK has none of them in a column either.
    if (value.is_null() || value.is_structured())
        return {};
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::optional<std::string> pointOf(const Json& place)
{
    if (!place.is_array() || place.size() < 2 || !place[0].is_number() || !place[1].is_number())
        return std::nullopt;
    return textOf(place[1].get<double>()) + " " + textOf(place[0].get<double>()) + " 0 0";
}

std::optional<std::string> lineOf(const Json& places)
{
    if (!places.is_array())
        return std::nullopt;
    std::string all;
    for (const Json& place : places) {
        const auto point = pointOf(place);
        if (!point)
            return std::nullopt;
        all += (all.empty() ? "" : "; ") + *point;
    }
    return all;
}

std::optional<std::string> geometryOf(const Json& feature)
{
    const auto geometry = feature.find("geometry");
    if (geometry == feature.end() || !geometry->is_object() || !geometry->contains("coordinates"))
        return std::nullopt;
    const Json kind = geometry->value("type", Json());
    const Json& places = (*geometry)["coordinates"];
    if (kind == "Point")
        return pointOf(places);
    if (kind == "LineString")
        return lineOf(places);
    if (kind == "Polygon" && places.is_array() && !places.empty())
        return lineOf(places[0]);
    return std::nullopt;
}

class FeatureWriter
{
public:
    explicit FeatureWriter(XmlTree& tree)
        : m_tree(tree)
        , m_item(tree.intern({}, "item", {}))
    {
    }

    void write(const Json& feature, const std::string& geometry)
    {
        const Json properties = feature.value("properties", Json::object());
        m_tree.openElement(m_item, 1);
        column("geometry", geometry);
        if (feature.contains("id"))
            column("id", wordsOf(feature["id"]));
        else if (properties.is_object() && properties.contains("id"))
            column("id", wordsOf(properties["id"]));
        for (const auto& [name, value] : properties.items()) {
            if (properties.is_object() && name != "id")
                column(name, wordsOf(value));
        }
        m_tree.closeElement();
    }

private:
    void column(std::string_view name, const std::string& words)
    {
        m_tree.openElement(m_tree.intern({}, name, {}), 1);
        if (!words.empty())
            m_tree.addText(words);
        m_tree.closeElement();
    }

    XmlTree& m_tree;
    std::uint32_t m_item;
};

} // namespace

Result<XmlTree> readGeoJson(std::string_view bytes, const XmlLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::ResourceExhausted, "the file is too large");
    const Json document = Json::parse(bytes, nullptr, false);
    if (!document.is_object() || !document.contains("features") || !document["features"].is_array())
        return fail(ErrorCode::InvalidArgument, "not a GeoJSON feature collection");
    XmlTree tree;
    tree.openElement(tree.intern({}, "root", {}), 1);
    FeatureWriter writer(tree);
    for (const Json& feature : document["features"]) {
        const auto geometry = feature.is_object() ? geometryOf(feature) : std::nullopt;
        if (!geometry)
            return fail(ErrorCode::InvalidArgument, "a feature that is no point, line or polygon");
        writer.write(feature, *geometry);
        if (tree.size() > limits.nodes)
            return fail(ErrorCode::ResourceExhausted, "too many features");
    }
    tree.closeElement();
    return tree;
}

} // namespace tongban::forms
