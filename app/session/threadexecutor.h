// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tare::app {

// The program's threads for parallel work. run() may be called from one thread at a time; the calling thread
// works too, so that with one core nothing is started at all. Waits for its threads when it is destroyed.
class ThreadExecutor final : public model::Executor
{
public:
    // 0: as many as the machine has cores.
    explicit ThreadExecutor(unsigned threads = 0);
    ~ThreadExecutor() override;
    ThreadExecutor(const ThreadExecutor&) = delete;
    ThreadExecutor& operator=(const ThreadExecutor&) = delete;

    unsigned concurrency() const override { return static_cast<unsigned>(m_threads.size()) + 1; }
    void run(std::vector<std::function<void()>> tasks) override;

private:
    void work();
    // Takes one waiting task and runs it; false where there is none. The lock is held before and after.
    bool runOne(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable m_wake; // a task waits, or the end has come
    std::condition_variable m_done; // the last task has ended
    std::deque<std::function<void()>> m_waiting;
    std::size_t m_unfinished = 0;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace tare::app
