// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/environment/environment.h"
#include "diff/typed/environmentdifference.h"
#include "fuzz/fuzz.h"

using namespace gatehouse;

// In every form: packages with names or a sentence; compared with itself nothing differs.
void fuzz::run(QByteArrayView input)
{
    using content::EnvironmentForm;
    for (int form = 0; form <= int(EnvironmentForm::Dockerfile); ++form) {
        const auto environment = content::readEnvironment(input.toByteArray(), EnvironmentForm(form));
        if (!environment) {
            must(!environment.error().sentence.isEmpty(), "a refusal has a sentence");
            continue;
        }
        const auto itself = diff::environmentDifference(&*environment, &*environment);
        must(itself.count(FileStatus::Changed) + itself.count(FileStatus::New) + itself.count(FileStatus::Missing) == 0,
             "nothing differs from itself");
    }
}
