// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/threadexecutor.h"

#include <algorithm>

namespace tare::app {

ThreadExecutor::ThreadExecutor(unsigned threads)
{
    const unsigned wanted = threads != 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
    m_threads.reserve(wanted - 1);
    for (unsigned i = 1; i < wanted; ++i)
        m_threads.emplace_back([this] { work(); });
}

ThreadExecutor::~ThreadExecutor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void ThreadExecutor::run(std::vector<std::function<void()>> tasks)
{
    std::unique_lock lock(m_mutex);
    m_unfinished += tasks.size();
    std::move(tasks.begin(), tasks.end(), std::back_inserter(m_waiting));
    m_wake.notify_all();
    while (runOne(lock)) {
    }
    m_done.wait(lock, [this] { return m_unfinished == 0; });
}

void ThreadExecutor::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (!runOne(lock))
            m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
    }
}

bool ThreadExecutor::runOne(std::unique_lock<std::mutex>& lock)
{
    if (m_waiting.empty())
        return false;
    std::function<void()> task = std::move(m_waiting.front());
    m_waiting.pop_front();
    lock.unlock();
    task();
    task = nullptr;
    lock.lock();
    if (--m_unfinished == 0)
        m_done.notify_all();
    return true;
}

} // namespace tare::app
