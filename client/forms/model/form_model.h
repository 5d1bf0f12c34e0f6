// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/definition.h"
#include "client/forms/model/texts.h"
#include "client/forms/node_state.h"
#include "client/forms/xml/xml_tree.h"
#include "client/forms/xpath/expression.h"
#include "client/forms/xpath/parser.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

// What a form document says, parsed. Written by model/ loaders only; read by any number of sessions.
namespace tongban::forms
{

// A place in the primary instance's structure, whatever number of instances it has: /data/member/name.
using DefId = std::uint32_t;
inline constexpr DefId kNoDef = 0xffffffff;
using ControlId = std::uint32_t;
inline constexpr ControlId kNoControl = 0xffffffff;

struct Bind {
    ValueType type = ValueType::Text;
    ExpressionPtr relevant;
    ExpressionPtr required;
    ExpressionPtr readonly;
    ExpressionPtr constraint;
    ExpressionPtr calculate;
    Text constraintMessage;
    Text requiredMessage;
    std::string preload;
    std::string preloadParameters;
    // Of the document; 0: nobody wrote it.
    std::uint32_t line = 0;
};

// What is reckoned at once when something it depends on changes; all else is reckoned when it is read.
enum class Aspect : std::uint8_t {
    Relevant,
    Count,
    Value,
    // Required, readonly, constraint, texts, options: the node is only said to have changed.
    Shown,
};

// "When this changes, reckon that aspect of that node again."
struct Dependent {
    DefId node = kNoDef;
    Aspect aspect = Aspect::Value;
    // The change reaches only nodes in the same instance of this repeat; kNoDef: everywhere.
    DefId within = kNoDef;

    friend bool operator==(const Dependent&, const Dependent&) = default;
};

struct DefNode {
    XmlTree::Name name;
    std::string path;
    DefId parent = kNoDef;
    std::vector<DefId> children;
    bool repeat = false;
    // The nearest repeat at or above; kNoDef: none.
    DefId nearestRepeat = kNoDef;
    int depth = 0;
    // What a new instance of a repeat is made of: jr:template, or the first instance.
    XmlTree::Index model = XmlTree::kNone;
    bool hasTemplate = false;
    // Index into binds; -1: none.
    int bind = -1;
    ControlId control = kNoControl;
    // Position in the order of reckoning, by aspect.
    int relevantRank = 0;
    int countRank = 0;
    int valueRank = 0;
    std::vector<Dependent> dependents;
};

struct StaticOption {
    std::string value;
    Text label;
};

struct Itemset {
    ExpressionPtr nodeset;
    ExpressionPtr value;
    Text label;
};

struct Control {
    // Group, Repeat, Note (by readonly, at load), Input, SelectOne, ...
    NodeKind kind = NodeKind::Input;
    // kNoDef: a group that only groups on the screen.
    DefId node = kNoDef;
    std::uint32_t line = 0;
    std::string appearance;
    std::string mediaType;
    Text label;
    Text hint;
    std::vector<StaticOption> options;
    std::optional<Itemset> itemset;
    std::optional<RangeBounds> bounds;
    // Of a repeat.
    ExpressionPtr count;
    bool fixedCount = false;
    ControlId parent = kNoControl;
    std::vector<ControlId> children;
};

// setvalue: of the model, or nested in a control.
struct Action {
    bool onFirstLoad = false;
    bool onLoad = false;
    bool onNewRepeat = false;
    bool onValueChanged = false;
    // Whose change or new instance it answers to; kNoDef: of the model.
    DefId source = kNoDef;
    DefId target = kNoDef;
    ExpressionPtr value;
    std::string literal;
};

struct SecondaryInstance {
    std::string id;
    std::string source;
    bool supplied = false;
    std::shared_ptr<const XmlTree> tree;
};

struct FormModel {
    std::string id;
    std::string version;
    std::string title;
    std::vector<std::string> languages;
    std::string defaultLanguage;
    std::vector<ExternalInstance> externals;

    // The whole document; the primary instance lies in it.
    XmlTree document;
    XmlTree::Index primaryRoot = XmlTree::kNone;
    Namespaces namespaces;
    std::vector<DefNode> nodes;
    std::vector<Bind> binds;
    std::vector<Control> controls;
    // Of the first level of the body.
    std::vector<ControlId> body;
    std::vector<Action> actions;
    std::vector<Translation> translations;
    // Places whose calculation says something in the language of the form.
    std::vector<DefId> spoken;
    std::vector<SecondaryInstance> secondaries;
    std::unordered_map<std::string, DefId> byPath;
    // What cannot be read is left out instead of refused.
    bool lenient = false;
    // What an author should mend: parts that name what is not there, and were left out.
    std::vector<std::string> complaints;

    [[nodiscard]] const DefNode& node(DefId place) const
    {
        return nodes[place];
    }
    [[nodiscard]] const Bind* bindOf(DefId place) const
    {
        return nodes[place].bind < 0 ? nullptr : &binds[static_cast<std::size_t>(nodes[place].bind)];
    }
    [[nodiscard]] const Control* controlOf(DefId place) const
    {
        return nodes[place].control == kNoControl ? nullptr : &controls[nodes[place].control];
    }
    [[nodiscard]] bool isLeaf(DefId place) const
    {
        return nodes[place].children.empty();
    }
    [[nodiscard]] DefId childNamed(DefId parent, std::string_view local, std::string_view space) const;
    // Is `ancestor` at or above `place`?
    [[nodiscard]] bool isWithin(DefId place, DefId ancestor) const;
    [[nodiscard]] const SecondaryInstance* secondary(std::string_view name) const;
};

} // namespace tongban::forms
