// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <vector>

namespace tare::model {

// Calls work(begin, end) for ranges of at most `most` that together are 0 … count − 1, side by side where the
// executor can. Each index must be a matter of its own, so that the ranges do not show in what comes of it.
// What work throws is thrown again here.
template<typename Work>
void inRanges(Executor& executor, std::size_t count, std::size_t most, const Work& work)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr thrown;
    const auto takeRanges = [&] {
        try {
            for (std::size_t begin = next.fetch_add(most); begin < count; begin = next.fetch_add(most))
                work(begin, std::min(begin + most, count));
        } catch (...) {
            const std::lock_guard lock(mutex);
            thrown = std::current_exception();
        }
    };
    const std::size_t ranges = (count + most - 1) / most;
    const std::size_t tasks = std::min<std::size_t>(executor.concurrency(), ranges);
    if (tasks < 2)
        takeRanges();
    else
        executor.run(std::vector<std::function<void()>>(tasks, takeRanges));
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace tare::model
