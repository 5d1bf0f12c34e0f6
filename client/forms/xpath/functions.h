// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace tongban::forms
{

// Every function a form may call: XPath 1.0, XForms, ODK, and ours (tb:).
enum class Function : std::uint8_t {
    None,
    // Nodes
    Count,
    CountNonEmpty,
    Current,
    IndexedRepeat,
    Instance,
    Itext,
    Last,
    LocalName,
    Name,
    NamespaceUri,
    Once,
    Position,
    Randomize,
    // Booleans
    Boolean,
    BooleanFromString,
    Checklist,
    Coalesce,
    False,
    If,
    Not,
    True,
    WeightedChecklist,
    // Text
    Base64Decode,
    Concat,
    Contains,
    Digest,
    EndsWith,
    Join,
    NormalizeSpace,
    Pulldata,
    Regex,
    StartsWith,
    String,
    StringLength,
    Substr,
    Substring,
    SubstringAfter,
    SubstringBefore,
    Translate,
    Uuid,
    // Choices
    ChoiceName,
    CountSelected,
    Selected,
    SelectedAt,
    // Numbers
    Abs,
    Acos,
    Asin,
    Atan,
    Atan2,
    Ceiling,
    Cos,
    Exp,
    Exp10,
    Floor,
    Int,
    Log,
    Log10,
    Max,
    Min,
    Number,
    Pi,
    Pow,
    Random,
    Round,
    Sin,
    Sqrt,
    Sum,
    Tan,
    // Dates
    Date,
    DecimalDateTime,
    DecimalTime,
    FormatDate,
    FormatDateTime,
    Now,
    Today,
    // Places
    Area,
    Distance,
    Geofence,
    // tb:
    AgeOn,
    IdNumberValid,
    UsccValid,
    WorkingDaysAfter,
};

struct FunctionEntry {
    std::string_view name;
    Function function = Function::None;
    int minArguments = 0;
    // -1: any number.
    int maxArguments = 0;
};

// By the name a form writes with the usual prefixes: "selected", "jr:itext", "tb:age-on". Null: there is none.
[[nodiscard]] const FunctionEntry* findFunction(std::string_view name);

} // namespace tongban::forms
