// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/objects/objectfacts.h"
#include "diff/typed/objectdifference.h"
#include "fuzz/fuzz.h"

using namespace gatehouse;

// In every format: facts without a key twice in a group but for parts, and nothing differs from itself.
void fuzz::run(QByteArrayView input)
{
    using content::ObjectFormat;
    for (const ObjectFormat format : {ObjectFormat::Onnx, ObjectFormat::SafeTensors, ObjectFormat::Pickle, ObjectFormat::Npy}) {
        const content::ObjectFacts facts = content::readObject({input, input.size()}, format);
        must(!facts.facts.empty(), "the format at least is said");
        for (const content::Remark& remark : facts.remarks)
            must(!remark.sentence.isEmpty(), "a remark has a sentence");
        const auto itself = diff::objectDifference(&facts, &facts);
        must(itself.count(FileStatus::Changed) + itself.count(FileStatus::New) + itself.count(FileStatus::Missing) == 0,
             "nothing differs from itself");
    }
}
