// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/interruption.h"

#include <csignal>
#include <unistd.h>

namespace gatehouse::ctl {

namespace {

constexpr int EndedBySignal = 130;

sigset_t ending()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGUSR1); // wakes the thread when the program is done
    return set;
}

}

Interruption::Interruption()
{
    const sigset_t set = ending();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_waiting = std::jthread([source = m_stop](const std::stop_token& over) mutable {
        const sigset_t awaited = ending();
        int signal = 0;
        while (sigwait(&awaited, &signal) == 0 && !over.stop_requested())
            if (signal != SIGUSR1 && !source.request_stop())
                _exit(EndedBySignal);
    });
}

Interruption::~Interruption()
{
    m_waiting.request_stop();
    pthread_kill(m_waiting.native_handle(), SIGUSR1);
}

}
