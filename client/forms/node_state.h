// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What a session tells of its nodes: values to copy, nothing to own.
namespace tongban::forms
{

// A node of one session. Stays the same while the node lives; is not kept across sessions (paths are).
using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xffffffff;

enum class NodeKind {
    Group,
    // All instances of a repeat together; path without [n].
    Repeat,
    RepeatInstance,
    // In the data, not on the screen.
    Value,
    // Text to read.
    Note,
    Input,
    SelectOne,
    SelectMany,
    Rank,
    Range,
    // One thing to confirm; answered with "OK".
    Trigger,
    // A file; the answer is its name.
    Upload,
};

enum class ValueType {
    Text,
    Int,
    Decimal,
    Boolean,
    Date,
    Time,
    DateTime,
    Geopoint,
    Geotrace,
    Geoshape,
    Binary,
    Barcode,
};

// Who gave the value.
enum class Origin {
    // The form itself: a default, a calculation.
    Form,
    // The program, from what it knew of the person.
    Prefilled,
    Person,
};

struct Option {
    std::string value;
    std::string label;
    // A jr:// address, or empty.
    std::string image;

    friend bool operator==(const Option&, const Option&) = default;
};

struct RangeBounds {
    double start = 0;
    double end = 0;
    double step = 1;
};

// A node as it is now, in the session's language.
struct NodeState {
    NodeId id = kNoNode;
    // Absolute, with [n] at every repeat instance: /data/member[2]/name.
    std::string path;
    NodeKind kind = NodeKind::Value;
    ValueType type = ValueType::Text;
    // As written in the form: words separated by spaces.
    std::string appearance;
    // Of an upload: image/*, */*.
    std::string mediaType;
    bool relevant = true;
    bool readonly = false;
    bool required = false;
    // Empty while the node is not relevant; the answer itself is kept and comes back.
    std::string value;
    // A date in the calendar its appearance names (chinese, islamic, ...), in the session's language; empty: none
    // named.
    std::string dateInCalendar;
    Origin origin = Origin::Form;
    bool constraintOk = true;
    bool requiredOk = true;
    // What the form says to the first of these that is not met; may be empty.
    std::string message;
    std::string label;
    std::string labelImage;
    std::string hint;
    std::vector<Option> options;
    std::optional<RangeBounds> bounds;
    // Repeat: may the person add and remove instances?
    bool canChangeCount = false;
    int instanceCount = 0;

    [[nodiscard]] bool valid() const
    {
        return constraintOk && requiredOk;
    }
};

// What an action did: nodes whose state is to be read again, each once, in no special order.
struct Changes {
    std::vector<NodeId> nodes;
    // Nodes that are gone; their ids mean nothing any more.
    std::vector<NodeId> removed;
    // Repeat instances came or went, or something became relevant or ceased to be: read pages() again.
    bool structure = false;
};

// Why the form is not complete.
struct Problem {
    enum class Kind {
        Missing,
        // The constraint is not met.
        Invalid,
        // Came in with a draft or a submission and is not an answer this form can have.
        Unknown,
    };

    Kind kind = Kind::Missing;
    NodeId node = kNoNode;
    std::string path;
    // The form's own words, may be empty.
    std::string message;
};

// An answer of a draft for which this version of the form has no place.
struct Orphan {
    std::string path;
    std::string value;

    friend bool operator==(const Orphan&, const Orphan&) = default;
};

} // namespace tongban::forms
