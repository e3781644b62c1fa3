// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statement/sections.h"

namespace gatehouse::intake {

const std::vector<Section>& sections()
{
    static const std::vector<Section> all{
        {"consumers", Shape::ListOfMaps, {{"name", Kind::Text, true}, {"contact"}, {"uses"}}},
        {"results",
         Shape::ListOfMaps,
         {{"place", Kind::Text, true}, {"format"}, {"refresh"}, {"kind", Kind::OneOf, false, "file table service report"}}},
        {"datasets",
         Shape::ListOfMaps,
         {{"name", Kind::Text, true}, {"uri"}, {"partitions"}, {"snapshot"}, {"sha256", Kind::Digest}, {"owner"}, {"refresh"}}},
        {"requirements",
         Shape::Map,
         {{"mode"},
          {"latency_ms", Kind::Amount},
          {"throughput_per_s", Kind::Amount},
          {"feature_freshness_h", Kind::Amount},
          {"batch_window"},
          {"memory_mb", Kind::Amount},
          {"users", Kind::Amount}}},
        {"interface", Shape::Map, {{"inputs", Kind::Any}, {"outputs", Kind::Any}}},
        {"controls", Shape::ListOfMaps, {{"name", Kind::Text, true}, {"handles"}, {"where"}}},
        {"stages",
         Shape::ListOfMaps,
         {{"name", Kind::Text, true}, {"command"}, {"inputs", Kind::Any}, {"outputs", Kind::Any}, {"metrics", Kind::Any}}},
        {"golden", Shape::Map, {{"inputs"}, {"expected"}, {"key", Kind::Any}, {"tolerance"}}},
        {"evaluation",
         Shape::ListOfMaps,
         {{"metric", Kind::Text, true}, {"value", Kind::Number, true}, {"better", Kind::OneOf, false, "higher lower"}, {"dataset"}}},
    };
    return all;
}

const std::vector<Field>& columnFields()
{
    static const std::vector<Field> fields{{"name", Kind::Text, true}, {"type"}, {"missing"},    {"range", Kind::Any},
                                           {"values", Kind::Any},      {"unit"}, {"description"}};
    return fields;
}

}
