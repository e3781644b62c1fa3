// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/registryplace.h"

#include "support/chance.h"
#include "support/postgrescluster.h"

#include <QFile>
#include <stdexcept>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString& folder)
{
    return folder + u'/' + anyName(u"registry"_s) + u".db"_s;
}

}

bool onPostgres()
{
    static const bool is = qEnvironmentVariable("GATEHOUSE_TEST_DATABASE") == u"postgresql";
    return is;
}

QString withoutTrigger(const QString& trigger, const QString& table)
{
    return u"DROP TRIGGER "_s + trigger + (onPostgres() ? u" ON "_s + table : QString());
}

RegistryPlace::RegistryPlace(const QString& folder)
    : m_location{onPostgres() ? PostgresCluster::shared().newDatabase(folder + u"/files.store"_s) : fileIn(folder)}
{}

RegistryPlace::RegistryPlace(const RegistryPlace& original, const QString& folder)
    : m_location{onPostgres() ? PostgresCluster::shared().newDatabase(folder + u"/files.store"_s, original.location().path) : fileIn(folder)}
{
    if (!onPostgres() && !QFile::copy(original.location().path, m_location.path))
        throw std::runtime_error("the registry could not be copied");
}

RegistryPlace::~RegistryPlace()
{
    if (onPostgres())
        PostgresCluster::drop(m_location.path);
}

}
