// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workqueue.h"

namespace tare::app {

WorkQueue::WorkQueue() : m_thread([this] { work(); }) {}

WorkQueue::~WorkQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
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

void WorkQueue::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_jobs.empty()) {
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
