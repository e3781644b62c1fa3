// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/filethreads.h"

#include "diff/anchors.h"
#include "domain/limits.h"
#include "pages/workspace/threadcomposer.h"
#include "reading/readingcanvas.h"

#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using reading::LineSpan;
using reading::ReadingDocument;
using reading::Side;

namespace {

LineSpan spanOf(const Anchor& anchor, Side side, int first)
{
    return {side, std::max(0, first), std::max(1, anchor.lines)};
}

bool isOf(const std::optional<Asset>& asset, const Anchor& anchor)
{
    return asset && asset->sha256 == anchor.sha256;
}

// By the bytes that are read already; nothing where those that were read then have to be fetched.
std::optional<std::pair<LineSpan, bool>> placeByBytes(const Anchor& anchor, const FileChange& change, const ReadingDocument& document)
{
    const int line = anchor.line - 1;
    if (anchor.line == 0)
        return std::pair(spanOf(anchor, document.now ? Side::New : Side::Old, 0), false);
    if (isOf(change.after, anchor) && document.now)
        return std::pair(spanOf(anchor, Side::New, line), false);
    if (!isOf(change.before, anchor) || !document.old)
        return std::nullopt;
    if (const auto now = diff::lineAfter(document.diff, line); now && document.now)
        return std::pair(spanOf(anchor, Side::New, *now), true);
    return std::pair(spanOf(anchor, Side::Old, line), false);
}

}

FileThreads::FileThreads(items::Desk& desk, reading::ReadingCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_canvas(canvas)
    , m_question(this)
{}

void FileThreads::showSight(const items::VersionSight& sight)
{
    const bool isSame = m_threads == sight.facts.threads;
    m_threads = sight.facts.threads;
    m_version = {sight.facts.version->modelName, sight.facts.version->label, 0};
    m_author = sight.facts.version->author;
    m_owner = sight.facts.model->owner;
    m_revision = sight.content.revision;
    if (!isSame)
        place();
}

void FileThreads::showFile(const FileChange* change, std::shared_ptr<const ReadingDocument> document, bool byLines)
{
    const std::optional<FileChange> wanted = change != nullptr ? std::optional(*change) : std::nullopt;
    if (document == m_document && wanted == m_change && byLines == m_byLines)
        return;
    m_change = wanted;
    m_document = std::move(document);
    m_byLines = byLines;
    // The canvas let go of what stood between the lines of the document before.
    m_cards.clear();
    m_composer = nullptr;
    m_places.clear();
    place();
}

std::vector<Thread> FileThreads::threadsHere() const
{
    std::vector<Thread> here;
    if (!m_change || !m_document || !m_byLines || m_document->diff.rows.empty())
        return here;
    std::ranges::copy_if(m_threads, std::back_inserter(here), [&](const Thread& thread) {
        const QString& path = thread.anchor.path;
        return !path.isEmpty() && (path == m_change->path || path == m_change->oldPath);
    });
    return here;
}

// What was said of other bytes is found again by comparing those with what stands here; that takes a worker.
void FileThreads::place()
{
    Places known;
    std::vector<Thread> elsewhere;
    for (const Thread& thread : threadsHere()) {
        if (const auto found = placeByBytes(thread.anchor, *m_change, *m_document))
            known.emplace_back(thread.id.value, Place{found->first, found->second, false});
        else
            elsewhere.push_back(thread);
    }
    if (elsewhere.empty())
        return take(known);
    m_question.run<Places>(
        m_desk.workers(),
        [store = m_desk.store(), known, elsewhere, document = m_document](std::stop_token stop) -> Result<Places> {
            Places places = known;
            const std::shared_ptr<const content::TextContent> now = document->now ? document->now : document->old;
            const Side side = document->now ? Side::New : Side::Old;
            for (const Thread& thread : elsewhere) {
                if (stop.stop_requested())
                    return std::unexpected(Error::cancelled());
                Place place{spanOf(thread.anchor, side, std::min(thread.anchor.line, now->lineCount()) - 1), false, true};
                const auto bytes = store.read(thread.anchor.sha256, limits::TextBytes, stop);
                if (bytes) {
                    const auto then = content::decodeText(*bytes, content::Source{thread.anchor.path, bytes->size(), thread.anchor.sha256});
                    const auto compared = diff::textDiff(then, *now);
                    if (const auto line = compared ? diff::lineAfter(*compared, thread.anchor.line - 1) : std::nullopt)
                        place = {spanOf(thread.anchor, side, *line), true, false};
                }
                places.emplace_back(thread.id.value, place);
            }
            return places;
        },
        [this](Result<Places> places) {
            if (places)
                take(*places);
        });
}

void FileThreads::take(const Places& places)
{
    m_places = places;
    arrange();
}

ShownThread FileThreads::shownOf(const Thread& thread, const Place& place) const
{
    ShownThread shown{thread, m_author, m_owner, placeWords(thread.anchor, false), {}, place.isOutdated, false};
    if (thread.anchor.line > 0 && place.lines.first + 1 != thread.anchor.line && !place.isOutdated)
        shown.place = placeWords({thread.anchor.path, place.lines.first + 1, thread.anchor.lines, {}, {}, {}}, false);
    if (place.isOutdated)
        shown.note = tr("of revision %1; what it was said about is gone or another").arg(thread.revision);
    else if (thread.revision != m_revision)
        shown.note = tr("on revision %1, still applies").arg(thread.revision);
    return shown;
}

void FileThreads::arrange()
{
    std::vector<reading::CanvasInsets::Placed> placed;
    std::vector<std::pair<qint64, ThreadCard*>> cards;
    const std::vector<Thread> here = threadsHere();
    for (const auto& [id, place] : m_places) {
        const auto thread = std::ranges::find(here, ThreadId{id}, &Thread::id);
        if (thread == here.end())
            continue;
        const ShownThread shown = shownOf(*thread, place);
        const auto known = std::ranges::find(m_cards, id, &std::pair<qint64, ThreadCard*>::first);
        ThreadCard* card = known != m_cards.end() ? known->second : new ThreadCard(m_desk, shown, m_canvas.viewport());
        if (known == m_cards.end())
            connect(card, &ThreadCard::said, this, &FileThreads::said);
        else
            card->show(shown);
        cards.emplace_back(id, card);
        placed.push_back({place.lines.side, place.lines.first + place.lines.count - 1, card});
    }
    m_cards = std::move(cards);
    if (m_composer != nullptr)
        placed.push_back({m_composedAt.side, m_composedAt.first + m_composedAt.count - 1, m_composer});
    m_canvas.insets().set(placed);
}

Anchor FileThreads::anchorOf(const LineSpan& lines) const
{
    const std::optional<Asset>& asset = lines.side == Side::Old ? m_change->before : m_change->after;
    Anchor anchor;
    anchor.path = asset ? asset->path : m_change->path;
    anchor.sha256 = asset ? asset->sha256 : Sha256();
    anchor.line = lines.first + 1;
    anchor.lines = lines.count;
    return anchor;
}

void FileThreads::compose()
{
    const auto lines = m_byLines && m_document ? m_canvas.insets().chosenLines() : std::nullopt;
    if (const auto past = m_desk.session().pastObstacle()) {
        emit said(past->sentence);
        return;
    }
    if (!m_change || !lines || lines->first < 0) {
        emit said(tr("Show the file by line to say something about a line of it; Threads says something about the version."));
        return;
    }
    if (m_composer == nullptr || m_composedAt != *lines) {
        m_composer = new ThreadComposer(m_desk, m_version, anchorOf(*lines), m_canvas.viewport());
        m_composedAt = *lines;
        connect(m_composer, &ThreadComposer::closed, this, [this, composer = m_composer] {
            if (m_composer != composer)
                return;
            m_composer = nullptr;
            arrange();
            m_canvas.setFocus(Qt::OtherFocusReason);
        });
        arrange();
    }
    m_canvas.insets().reveal(m_composer);
}

void FileThreads::goTo(bool forward)
{
    if (!m_canvas.insets().goTo(forward))
        emit said(forward ? tr("No further thread in this file.") : tr("No earlier thread in this file."));
}

}
