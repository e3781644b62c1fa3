// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a test's registry stands: a file in a folder, or with GATEHOUSE_TEST_DATABASE=postgresql a database on a server of the test's own.

#include "registry/location.h"

namespace gatehouse::testing {

[[nodiscard]] bool onPostgres();
// The statement that takes a trigger away.
[[nodiscard]] QString withoutTrigger(const QString& trigger, const QString& table);

// A place where nothing is yet; what was made there is gone with the object.
class RegistryPlace {
public:
    // The folder holds the file, or what belongs to the database.
    explicit RegistryPlace(const QString& folder);
    // The same registry once more, in another folder; nobody may have it open.
    RegistryPlace(const RegistryPlace& original, const QString& folder);
    ~RegistryPlace();
    RegistryPlace& operator=(const RegistryPlace&) = delete;

    [[nodiscard]] const registry::Location& location() const { return m_location; }

private:
    registry::Location m_location;
};

}
