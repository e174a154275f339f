// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workqueue.h"
#include "model/base/result.h"
#include "model/base/work.h"

#include <QObject>

#include <functional>
#include <memory>
#include <new>
#include <utility>

namespace tare::app {

// Of a kind of computation, the newest: starting one stops the older one, and what still comes of that is
// dropped by its number. Runs on a thread of its own; everything but the work is called and told on the GUI
// thread.
template<typename T> class Latest
{
public:
    using Work = std::function<model::Result<T>(const model::StopToken&)>;

    // The receiver must outlive this. changed: value() is another; failed: it is null, and why.
    Latest(QObject& receiver, std::function<void()> changed,
           std::function<void(const model::Error&)> failed = {}, Urgency urgency = Urgency::High)
        : m_receiver(receiver), m_changed(std::move(changed)), m_failed(std::move(failed)), m_queue(urgency)
    {
    }
    ~Latest() { m_stop.requestStop(); }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;

    // What is there stays until the new one comes.
    void start(Work work)
    {
        stop();
        m_isRunning = true;
        m_queue.post([this, number = m_number, stop = m_stop, work = std::move(work)] {
            auto result = std::make_shared<model::Result<T>>(done(work, stop));
            QMetaObject::invokeMethod(
                &m_receiver, [this, number, result] { arrive(number, *result); }, Qt::QueuedConnection);
        });
    }

    void stop()
    {
        m_stop.requestStop();
        m_stop = model::StopToken();
        ++m_number;
        m_isRunning = false;
    }

    // Stops, too. Tells nobody.
    void clear()
    {
        stop();
        release(std::exchange(m_value, nullptr));
    }

    const std::shared_ptr<const T>& value() const { return m_value; }
    bool isRunning() const { return m_isRunning; }

private:
    static model::Result<T> done(const Work& work, const model::StopToken& stop)
    {
        try {
            return work(stop);
        } catch (const std::bad_alloc&) {
            return model::Error{model::ErrorCode::OutOfMemory, {}, {}};
        }
    }

    void arrive(std::uint64_t number, model::Result<T>& result)
    {
        if (number != m_number)
            return; // a newer one is under way
        m_isRunning = false;
        std::shared_ptr<const T> older =
            std::exchange(m_value, result ? std::make_shared<const T>(std::move(result).value()) : nullptr);
        if (!result && m_failed)
            m_failed(result.error());
        m_changed();
        release(std::move(older));
    }

    // A large result takes its time to go: not on the GUI thread, where nobody else holds it any more.
    void release(std::shared_ptr<const T> older)
    {
        if (older)
            m_queue.post([older = std::move(older)]() mutable { older.reset(); });
    }

    QObject& m_receiver;
    std::function<void()> m_changed;
    std::function<void(const model::Error&)> m_failed;
    std::shared_ptr<const T> m_value;
    model::StopToken m_stop;
    std::uint64_t m_number = 0;
    bool m_isRunning = false;
    WorkQueue m_queue; // last: its thread uses the above
};

} // namespace tare::app
