// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>
#include <optional>

namespace tare::app {

namespace {

// A signal handler can reach nothing but a global; setting the token's flag is an atomic store, which is
// allowed.
std::optional<model::StopToken> interruptToken;

extern "C" void handleInterrupt(int)
{
    if (interruptToken)
        interruptToken->requestStop();
}

} // namespace

void stopOnInterrupt(const model::StopToken& token)
{
    interruptToken = token;
    struct sigaction action = {};
    action.sa_handler = handleInterrupt;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART); // a second Ctrl+C ends the program at once
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace tare::app
