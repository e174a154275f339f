// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workqueue.h"

#include <sys/resource.h>

namespace tare::app {

namespace {

constexpr int lowUrgency = 10; // on Linux a matter of the calling thread and of what it starts

} // namespace

WorkQueue::WorkQueue(Urgency urgency) : m_thread([this, urgency] { work(urgency); }) {}

WorkQueue::~WorkQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void WorkQueue::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void WorkQueue::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isFinishing = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void WorkQueue::work(Urgency urgency)
{
    if (urgency == Urgency::Low)
        ::setpriority(PRIO_PROCESS, 0, lowUrgency); // at worst it is as urgent as all
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_jobs.empty()) {
            if (m_isFinishing)
                return;
            m_wake.wait(lock);
            continue;
        }
        std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

} // namespace tare::app
