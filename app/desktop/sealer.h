// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workqueue.h"
#include "app/session/sealing.h"

#include <functional>
#include <vector>

namespace tare::app {

// Takes the SHA-256 of imported files in the background, on a thread that gives way to all others.
// start() and stop() belong to one thread; what was found is told on the sealer's own.
class Sealer
{
public:
    using Found = std::function<void(const Seal&)>;

    Sealer() = default;
    ~Sealer();
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;

    // Looks at those that have no SHA-256 yet; imports it was started for before are left alone.
    void start(const std::vector<model::ImportInfo>& imports, const Found& found);
    // Forgets what it was started for.
    void stop();

private:
    model::StopToken m_stop;
    std::int64_t m_newest = 0; // import that it was started for; keys grow
    WorkQueue m_queue{Urgency::Low};
};

} // namespace tare::app
