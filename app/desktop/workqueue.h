// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tare::app {

// One thread that does its jobs in the order in which they were posted. Destroying it drops the jobs that
// have not begun and waits for the one that has: ask its stop token first. post() may be called from any
// thread.
class WorkQueue
{
public:
    WorkQueue();
    ~WorkQueue();
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    void post(std::function<void()> job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace tare::app
