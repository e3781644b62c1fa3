// SPDX-License-Identifier: GPL-3.0-or-later
// The core of everything that runs in the background, watched by the thread sanitizer: no Qt here, because Debian's is not instrumented.
//
// With the argument `race` it does what it must not, to show that the sanitizer watches.

#include "items/newest.h"
#include "registry/workers.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <set>
#include <thread>
#include <vector>

using gatehouse::items::Newest;
using gatehouse::registry::Workers;

namespace {

void must(bool holds, const char* sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", sentence);
    std::exit(1);
}

// Stands for a page: plain members, written by whoever answers, and gone when it is closed.
struct Asker {
    std::uint64_t answered = 0;
    int answers = 0;
};

// Four threads answer while the asker asks again and again and then goes away.
void onlyTheNewestQuestionIsAnswered()
{
    constexpr int Rounds = 200;
    constexpr int Questions = 50;
    for (int round = 0; round < Rounds; ++round) {
        const auto newest = std::make_shared<Newest>();
        auto asker = std::make_unique<Asker>();
        std::uint64_t last = 0;
        {
            Workers workers(4, {});
            Asker* const there = asker.get();
            for (int i = 0; i < Questions; ++i) {
                const Newest::Ticket ticket = newest->begin();
                must(ticket.number > last, "numbers grow");
                last = ticket.number;
                workers.post([newest, ticket, there](unsigned) {
                    if (ticket.stop.stop_requested())
                        return;
                    newest->post(ticket.number, [&] {
                        must(there->answered < ticket.number, "no answer comes after a newer one");
                        there->answered = ticket.number;
                        ++there->answers;
                    });
                });
                if (i % 7 == 0)
                    newest->whileOpen([&] { must(there->answered <= last, "no answer to a question that was not asked"); });
            }
            if (round % 3 == 0)
                newest->cancel();
            // The asker goes while answers may be on their way.
            newest->close();
            must(asker->answers <= Questions, "each question has one answer at most");
            must(!newest->isNewest(last), "nothing is wanted after closing");
            asker.reset();
        }
        newest->post(last, [] { must(false, "nothing is posted after closing"); });
        newest->whileOpen([] { must(false, "nothing runs after closing"); });
    }
}

void aNewQuestionStopsTheOneBefore()
{
    Newest newest;
    const Newest::Ticket first = newest.begin();
    std::atomic<bool> waiting = false;
    std::thread worker([&] {
        waiting = true;
        while (!first.stop.stop_requested())
            std::this_thread::yield();
        newest.post(first.number, [] { must(false, "the older question is not answered"); });
    });
    while (!waiting)
        std::this_thread::yield();
    const Newest::Ticket second = newest.begin();
    worker.join();
    must(!second.stop.stop_requested() && newest.isNewest(second.number), "the newer question goes on");
    newest.cancel();
    must(second.stop.stop_requested() && !newest.isNewest(second.number), "what was cancelled stops");
}

// Jobs from many threads, and jobs that post jobs: each runs once, in a thread that it may keep things for.
void everyJobRunsOnceInAThreadOfItsOwn()
{
    constexpr unsigned Threads = 3;
    constexpr int Posters = 4;
    constexpr int Jobs = 500;
    std::vector<int> perThread(Threads, 0); // no lock: each belongs to one thread
    std::atomic<int> done = 0;
    std::atomic<unsigned> ended = 0;
    {
        Workers workers(Threads, [&](unsigned worker) {
            must(worker < Threads && perThread[worker] >= 0, "a thread ends with what is its own");
            ++ended;
        });
        std::vector<std::thread> posters;
        for (int poster = 0; poster < Posters; ++poster)
            posters.emplace_back([&] {
                for (int i = 0; i < Jobs; ++i)
                    workers.post([&](unsigned worker) {
                        ++perThread[worker];
                        workers.post([&](unsigned other) {
                            ++perThread[other];
                            ++done;
                        });
                    });
            });
        for (std::thread& poster : posters)
            poster.join();
        while (done < Posters * Jobs)
            std::this_thread::yield();
    }
    int all = 0;
    for (const int jobs : perThread)
        all += jobs;
    must(all == 2 * Posters * Jobs, "every job runs once");
    must(ended == Threads, "every thread says that it ends");
}

void jobsThatWaitAreDroppedAtTheEnd()
{
    std::atomic<int> started = 0;
    std::atomic<bool> go = false;
    {
        Workers workers(2, {});
        for (int i = 0; i < 100; ++i)
            workers.post([&](unsigned) {
                ++started;
                while (!go)
                    std::this_thread::yield();
            });
        while (started < 2)
            std::this_thread::yield();
        go = true;
    }
    must(started >= 2 && started <= 100, "running jobs end, waiting ones are dropped");
}

int race()
{
    int shared = 0;
    std::thread one([&] { ++shared; });
    std::thread two([&] { ++shared; });
    one.join();
    two.join();
    return shared == 2 ? 0 : 1;
}

}

int main(int count, char** arguments)
{
    if (count > 1 && std::strcmp(arguments[1], "race") == 0)
        return race();
    onlyTheNewestQuestionIsAnswered();
    aNewQuestionStopsTheOneBefore();
    everyJobRunsOnceInAThreadOfItsOwn();
    jobsThatWaitAreDroppedAtTheEnd();
    std::puts("no race, and every promise kept");
    return 0;
}
