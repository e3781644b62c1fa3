// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sections of gatehouse.yaml that hold more than one text: their fields, and what each may hold.

#include <string_view>
#include <vector>

namespace gatehouse::intake {

// What a field of a section may hold. Any is stored as entered; an amount is a number that is not less than nothing.
enum class Kind { Text, Number, Amount, Any, OneOf, Digest };

struct Field {
    const char* name;
    Kind kind = Kind::Text;
    bool required = false;
    std::string_view choices = {}; // of OneOf, separated by blanks
};

// Whether the field holds a number, as it was written.
[[nodiscard]] constexpr bool isNumber(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Amount;
}

enum class Shape { Map, ListOfMaps };

struct Section {
    const char* name;
    Shape shape;
    std::vector<Field> fields;
};

// In the order in which they are written (cli.md section 4).
[[nodiscard]] const std::vector<Section>& sections();
// The columns of interface.inputs and interface.outputs.
[[nodiscard]] const std::vector<Field>& columnFields();

}
