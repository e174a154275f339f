// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/jobhours.h"

#include <algorithm>

namespace tare::model {

std::optional<double> meanRunningPods(const std::vector<const ControllerRecord*>& jobs,
                                      std::optional<Timestamp> observedAt)
{
    std::optional<std::int64_t> first;
    std::int64_t last = observedAt ? observedAt->seconds : 0;
    for (const ControllerRecord* job : jobs) {
        if (!job->startTime)
            continue;
        first = std::min(first.value_or(job->startTime->seconds), job->startTime->seconds);
        last = std::max(last, job->completionTime ? job->completionTime->seconds : job->startTime->seconds);
    }
    if (!first || last <= *first)
        return std::nullopt;
    double podSeconds = 0;
    for (const ControllerRecord* job : jobs) {
        if (!job->startTime)
            continue;
        const std::int64_t end = job->completionTime ? job->completionTime->seconds : last;
        const auto length = static_cast<double>(std::max<std::int64_t>(0, end - job->startTime->seconds));
        podSeconds += length * static_cast<double>(job->replicas.value_or(1));
    }
    return podSeconds / static_cast<double>(last - *first);
}

} // namespace tare::model
