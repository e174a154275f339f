// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace tare::model {

// Asked by long work, set by whoever wants it to end. Copies share one flag; may be used from any thread.
class StopToken
{
public:
    StopToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    bool isStopRequested() const { return m_flag->load(std::memory_order_relaxed); }
    void requestStop() const { m_flag->store(true, std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

// How far an import has come. Called from the importing thread, at least four times a second.
struct Progress
{
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0; // 0: not known
    std::uint64_t records = 0;
    std::uint64_t rejected = 0;
};
using ProgressHandler = std::function<void(const Progress&)>;

// Runs tasks side by side. Nobody below app/session starts a thread: it is handed one of these.
class Executor
{
public:
    virtual ~Executor() = default;
    // How many tasks can run at the same time, at least 1.
    virtual unsigned concurrency() const = 0;
    // Runs all tasks, returns when the last has ended. A task must not throw.
    virtual void run(std::vector<std::function<void()>> tasks) = 0;
};

// Runs the tasks one after the other on the calling thread.
class InlineExecutor final : public Executor
{
public:
    unsigned concurrency() const override { return 1; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        for (auto& task : tasks)
            task();
    }
};

} // namespace tare::model
