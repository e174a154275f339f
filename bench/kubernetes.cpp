// SPDX-License-Identifier: GPL-3.0-or-later
// P5: a cluster export into records that nobody keeps. bench_kubernetes FILE [threads]; run it in turn with
// the peers (simdjson on the whole file, jq) on a quiet machine and compare whole processes.
#include "importers/kubernetes/kubernetesimporter.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

using namespace tare;

class CountingSink final : public model::InventorySink
{
public:
    long shapes = 0;
    long pods = 0;
    model::PodShapeId addShape(const model::PodShape&) override { return ++shapes; }
    void addPod(const model::PodRecord&) override { ++pods; }
    void addNode(const model::NodeRecord&) override {}
    void addController(const model::ControllerRecord&) override {}
    void addAutoscaler(const model::AutoscalerRecord&) override {}
    void addNamespace(const model::NamespaceRecord&) override {}
    void addRuntimeClass(const model::RuntimeClassRecord&) override {}
    void addImage(const model::ImageRecord&) override {}
    void addUsage(const model::UsageRecord&) override {}
    void setObservedAt(model::Timestamp) override {}
};

class Threads final : public model::Executor
{
public:
    explicit Threads(unsigned count) : m_count(count) {}
    unsigned concurrency() const override { return m_count; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        std::vector<std::thread> threads;
        for (std::size_t i = 1; i < tasks.size(); ++i)
            threads.emplace_back(tasks[i]);
        tasks.front()();
        for (std::thread& thread : threads)
            thread.join();
    }

private:
    unsigned m_count;
};

} // namespace

int main(int count, char** arguments)
{
    if (count < 2)
        return 1;
    const auto begin = std::chrono::steady_clock::now();
    const auto source = importers::openFile(arguments[1]);
    if (!source)
        return 2;
    Threads threads(count > 2 ? static_cast<unsigned>(std::atoi(arguments[2])) : 2);
    CountingSink sink;
    const auto report =
        importers::makeKubernetesImporter()->read(**source, {&sink, nullptr}, {{}, {}, threads});
    if (!report)
        return 3;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("kept %llu pods %ld shapes %ld fingerprint %s %.3f s\n",
                static_cast<unsigned long long>(report->kept), sink.pods, sink.shapes,
                (*source)->identity().fingerprint.c_str(), seconds.count());
    return 0;
}
