// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tare::app {

enum class Urgency { High, Low /* gives way to whatever else wants the processor */ };

// One thread that does its jobs in the order in which they were posted. Destroying it drops the jobs that
// have not begun and waits for the one that has: ask its stop token first. post() may be called from any
// thread.
class WorkQueue
{
public:
    explicit WorkQueue(Urgency urgency = Urgency::High);
    ~WorkQueue();
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    void post(std::function<void()> job);
    // Does all that was posted and ends; what is posted later is dropped.
    void finish();

private:
    void work(Urgency urgency);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_isEnding = false;    // once the job in hand is done
    bool m_isFinishing = false; // once no job is left
    std::thread m_thread;       // last: it uses all of the above
};

} // namespace tare::app
