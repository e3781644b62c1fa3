// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registrar.h"

#include "domain/canonicaljson.h"
#include "registry/append.h"
#include "registry/audit/unfinished.h"
#include "registry/audit/wholefile.h"
#include "registry/opening.h"
#include "registry/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Registrar)
};

// Past this size of the write-ahead log, its pages go into the database file.
constexpr qint64 WalBytes = 4 * 1024 * 1024;

QString written(const Obstacles& obstacles)
{
    QJsonArray array;
    for (const Obstacle& obstacle : obstacles)
        array.append(QJsonObject{{u"code"_s, obstacle.code}, {u"sentence"_s, obstacle.sentence}, {u"who"_s, obstacle.who}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Obstacles readObstacles(const QString& text)
{
    Obstacles obstacles;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        obstacles.push_back({value[u"code"].toString(), value[u"sentence"].toString(), value[u"who"].toString(), false});
    return obstacles;
}

struct FirstAnswer {
    QString kind;
    QString person;
    qint64 seq = 0;
    QString obstacles;
    QString salt;    // both empty when nothing is kept of what it said
    QString content;
};

// Salted, so that what a person wrote cannot be guessed from it.
QString contentDigest(const QString& salt, const QByteArray& content)
{
    return domainDigest("command", salt.toLatin1() + content).hex();
}

Result<std::optional<FirstAnswer>> firstAnswer(const Connection& connection, const CommandId& id)
{
    auto query = connection.run(u"SELECT kind, person, coalesce(seq, 0), obstacles, salt, content FROM command WHERE id = ?"_s, {id.value});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return FirstAnswer{query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(),
                       query->value(3).toString(), query->value(4).toString(), query->value(5).toString()};
}

Result<Receipt> repeated(const FirstAnswer& answer, const QString& kind, const QByteArray& content, const Actor& actor)
{
    if (answer.kind != kind || answer.person != actor.person)
        return std::unexpected(
            Error::input(u"command-id-reused"_s, Words::tr("This command id was used for another command. Give each command an id of its own.")));
    if (!answer.content.isEmpty() && answer.content != contentDigest(answer.salt, content))
        return std::unexpected(Error::input(
            u"command-id-reused"_s,
            Words::tr("This command id was answered before, for a command of this kind that said something else. Give each command an id of its own; "
                      "to have the first answer again, give the first command again.")));
    if (answer.seq == 0)
        return std::unexpected(Error::refused(readObstacles(answer.obstacles)));
    return Receipt{{answer.seq}, true};
}

}

Error nobodyHere(const QString& person)
{
    return Error::input(u"unknown-person"_s, Words::tr("“%1” is nobody in this registry. An admin adds people.").arg(person));
}

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

Result<Registrar> Registrar::open(const Location& location, Clock clock)
{
    auto connection = Connection::open(location, Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (connection->isBackup())
        return std::unexpected(isBackup(location));
    if (connection->isReadOnly())
        return std::unexpected(Error::storage(
            u"read-only"_s,
            location.isPostgres()
                ? Words::tr("%1 may only be read from here. Ask whoever keeps the server for the permission to write.").arg(location.url())
                : Words::tr("%1 may only be read from here. Ask for write permission on the file and its folder.").arg(location.path)));
    return Registrar(std::move(*connection), std::move(clock));
}

Result<Receipt> Registrar::execute(const CommandId& id, const Actor& actor, const Said& said, const Decide& decide)
{
    auto receipt = attempt(id, actor, said, decide);
    if (receipt || !m_connection.isLost())
        return receipt;
    // Perhaps it was recorded, perhaps not; under its id it happens once all the same.
    if (!reconnect())
        return receipt;
    return attempt(id, actor, said, decide);
}

Result<void> Registrar::reconnect()
{
    auto opened = open(m_connection.location(), m_clock);
    if (!opened)
        return std::unexpected(opened.error());
    m_connection = std::move(opened->m_connection);
    return {};
}

Result<Receipt> Registrar::attempt(const CommandId& id, const Actor& actor, const Said& said, const Decide& decide)
{
    if (m_connection.isLost())
        if (auto back = reconnect(); !back)
            return std::unexpected(back.error());
    auto transaction = WriteTransaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto receipt = inTransaction(id, actor, said, decide);
    const bool remember = receipt || receipt.error().kind == ErrorKind::Refused;
    if (remember)
        if (auto ended = transaction->commit(); !ended)
            return std::unexpected(ended.error());
    emptyLog(said.forgets && receipt);
    return receipt;
}

Result<void> Registrar::keepAll(const QString& sql, const std::vector<QVariantList>& rows)
{
    if (m_connection.isLost())
        if (auto back = reconnect(); !back)
            return back;
    auto transaction = WriteTransaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QVariantList& values : rows)
        if (auto kept = m_connection.exec(sql, values); !kept)
            return kept;
    return transaction->commit();
}

void Registrar::emptyLog(bool forgets) const
{
    if (m_connection.dialect() == Dialect::PostgreSQL) {
        // Rows that were changed stay in their pages until somebody cleans them.
        if (forgets)
            for (const QString& table : {u"event_text"_s, u"command"_s})
                (void)m_connection.exec(u"VACUUM "_s + table);
        return;
    }
    if (forgets || QFileInfo(m_connection.location().path + u"-wal"_s).size() > WalBytes)
        (void)m_connection.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // readers may hold it back; the next command tries again
}

Result<Receipt> Registrar::inTransaction(const CommandId& id, const Actor& actor, const Said& said, const Decide& decide)
{
    const auto first = firstAnswer(m_connection, id);
    if (!first)
        return std::unexpected(first.error());
    if (*first)
        return repeated(**first, said.kind, said.content, actor);
    const QDateTime clock = m_clock();
    auto registry = loadRegistryFacts(m_connection, clock);
    if (!registry)
        return std::unexpected(registry.error());
    if (registry->find(actor.person) == nullptr)
        return std::unexpected(nobodyHere(actor.person));
    const auto head = chainHead(m_connection);
    if (!head)
        return std::unexpected(head.error());

    auto draft = decide(std::move(*registry));
    const auto remember = [&](QVariant seq, const Obstacles& obstacles) {
        const QString salt = QString::fromLatin1(freshSalt().toHex());
        return m_connection.exec(
            u"INSERT INTO command (id, kind, person, seq, obstacles, salt, content) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id.value, said.kind, actor.person, seq, obstacles.empty() ? u""_s : written(obstacles), salt, contentDigest(salt, said.content)});
    };
    if (!draft) {
        if (draft.error().kind == ErrorKind::Refused)
            if (auto kept = remember(QVariant(QMetaType(QMetaType::LongLong)), draft.error().obstacles); !kept)
                return std::unexpected(kept.error());
        return std::unexpected(draft.error());
    }
    const EventPlace place{head->seq + 1, head->hash, head->registry, id.value, actor, clock};
    if (auto appended = append(m_connection, *draft, place); !appended)
        return std::unexpected(appended.error());
    if (auto kept = remember(place.seq, {}); !kept)
        return std::unexpected(kept.error());
    return Receipt{{place.seq}, false};
}

namespace {

Result<void> foundAt(const Location& location, const Founding& founding, const Clock& clock)
{
    auto connection = Connection::create(location);
    if (!connection)
        return std::unexpected(connection.error());
    const Policy policy = builtInPolicy();
    const governance::Document document{"policy", canonicalJson(exactNumbers(toJson(policy)).toObject())};
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDateTime now = clock();
    governance::EventDraft draft{u"registry"_s, {{u"id"_s, id}, {u"solo"_s, founding.solo}, {u"person"_s, founding.person}}, {}, {}, {document}};
    draft.set(u"registry"_s, {{u"name"_s, u"this"_s}},
              {{u"id"_s, id},
               {u"solo"_s, founding.solo ? 1 : 0},
               {u"made_at"_s, governance::timeText(now)},
               {u"made_by"_s, founding.person},
               {u"demonstration"_s, founding.demonstration ? 1 : 0}});
    draft.set(u"person"_s, {{u"name"_s, founding.person}},
              {{u"display"_s, founding.display.isEmpty() ? founding.person : founding.display}, {u"os_user"_s, founding.osUser}});
    draft.set(u"role_grant"_s, {{u"person"_s, founding.person}, {u"role"_s, nameOf(Role::Admin)}}, {{u"granted_by"_s, founding.person}});
    draft.set(u"policy"_s, {{u"number"_s, policy.number}},
              {{u"name"_s, policy.name}, {u"document"_s, document.digest().hex()}, {u"published_by"_s, founding.person}});

    Result<void> done;
    {
        auto transaction = WriteTransaction::begin(*connection, WriteTransaction::Others::CannotBeThere);
        done = transaction.transform([](const WriteTransaction&) {});
        if (done)
            done = append(
                *connection, draft,
                {1, {}, id, CommandId::make().value, {founding.person, founding.enteredBy.isEmpty() ? founding.osUser : founding.enteredBy}, now});
        if (done)
            done = transaction->commit();
    }
    if (!done)
        unmake(location);
    return done;
}

}

Result<void> found(const Location& location, const Founding& founding, const Clock& clock)
{
    if (!isValidName(founding.person))
        return std::unexpected(invalidName(founding.person));
    // What has the name already is refused with its own sentence.
    if (location.isPostgres() || QFileInfo::exists(location.path) || !QFileInfo(location.path).dir().exists())
        return foundAt(location, founding, clock);
    // Whole or not at all, also for whoever ends the program meanwhile.
    const auto beside = Unfinished::beside(location.path);
    if (!beside)
        return std::unexpected(beside.error());
    return foundAt({beside->path()}, founding, clock).and_then([&] { return placeNew(beside->path(), location.path); });
}

void unmake(const Location& location)
{
    if (location.isPostgres()) {
        if (const auto connection = Connection::open(location, Access::ReadWrite))
            (void)connection->exec(u"DROP SCHEMA gatehouse CASCADE"_s);
        return;
    }
    for (const QString& file : location.databaseFiles())
        QFile::remove(file);
}

}
