// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a plan to a registered draft: what every import of the command line does.

#include "ctl/context.h"
#include "ctl/importanswer.h"

namespace gatehouse::ctl {

// What the options of every import say: --model, --author, --all.
[[nodiscard]] intake::ImportOptions importOptions(const Arguments& arguments);
// What the base lends the plan where it states nothing.
[[nodiscard]] Result<ImportAnswer> withInherited(Context& context, intake::ImportPlan plan);
// What convention cannot know and options state; they stand above gatehouse.yaml.
[[nodiscard]] Result<void> applyFacts(const Arguments& arguments, intake::ImportPlan& plan);
// A plan that names neither model nor version is wrong usage.
[[nodiscard]] Result<void> refuseNameless(const intake::Statement& statement);
// Reads the files in and registers the draft; the answer gets its assets, digest and receipt.
[[nodiscard]] Result<void> registerPlanned(Context& context, ImportAnswer& answer);
// --purpose, --owner, --tier, --intended-use: of a new model.
[[nodiscard]] std::vector<Option> modelOptions();

}
