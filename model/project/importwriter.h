// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/dimensions.h"
#include "model/project/project.h"

#include <array>
#include <optional>
#include <unordered_set>
#include <vector>

namespace tare::model::storage {

// Keeps the first error of many writes, so that a sink, which cannot answer, can pass it on later.
class FirstError
{
public:
    bool isOk() const { return m_status.isOk(); }
    const Status& status() const { return m_status; }
    void set(const Error& error)
    {
        if (m_status)
            m_status = error;
    }
    // The value, or its default after an error.
    template<typename T> T take(const Result<T>& result)
    {
        if (result)
            return *result;
        set(result.error());
        return T{};
    }

private:
    Status m_status;
};

class InventoryWriter final : public InventorySink
{
public:
    InventoryWriter(Database& database, Dimensions& dimensions, std::int64_t importId, FirstError& error);

    PodShapeId addShape(const PodShape& shape) override;
    void addNode(const NodeRecord& node) override;
    void addPod(const PodRecord& pod) override;
    void addController(const ControllerRecord& controller) override;
    void addAutoscaler(const AutoscalerRecord& autoscaler) override;
    void addNamespace(const NamespaceRecord& record) override;
    void addRuntimeClass(const RuntimeClassRecord& record) override;
    void addImage(const ImageRecord& image) override;
    void addUsage(const UsageRecord& usage) override;
    void setObservedAt(Timestamp time) override;

    std::optional<Timestamp> observedAt() const { return m_observedAt; }

private:
    RowId text(const std::string& value) { return m_error.take(m_dimensions.texts.idOf(value)); }
    template<typename T> RowId list(const T& value) { return m_error.take(m_dimensions.lists.idOf(value)); }

    Dimensions& m_dimensions;
    std::int64_t m_importId;
    FirstError& m_error;
    TableWriter m_nodes, m_pods, m_controllers, m_autoscalers, m_namespaces, m_runtimeClasses, m_images,
        m_usage;
    std::unordered_set<std::string> m_knownImages; // many nodes hold the same image
    std::optional<Timestamp> m_observedAt;
};

// Charges become whole millionths, each rounded once and by itself, so that the rows are the same in whatever
// order they come; what the rounding left over is kept with the totals (reliability.md, Money).
class BillWriter final : public BillSink
{
public:
    BillWriter(Database& database, Dimensions& dimensions, std::int64_t importId, std::string fileName,
               FirstError& error);

    void addCharge(const ChargeRecord& charge) override;
    void setTotals(const BillTotals& totals) override { m_totals = totals; }
    // Writes totals and rests; nothing where there was neither a charge nor a total.
    Status finish();

private:
    std::int64_t seriesOf(const ChargeRecord& charge);
    std::int64_t storeSeries(const ChargeRecord& charge);
    void observe(const ChargeRecord& charge);
    Error unfit(const char* field, const char* expected, const ChargeRecord& charge) const;

    Dimensions& m_dimensions;
    std::int64_t m_importId;
    std::string m_fileName;
    FirstError& m_error;
    TableWriter m_series, m_bills;
    NumberWriter m_charges;
    std::unordered_map<std::string, std::int64_t> m_seriesIds;
    std::vector<std::int64_t> m_idsByNumber; // of ChargeRecord::series; 0: not seen yet
    std::string m_key;
    std::optional<BillTotals> m_totals;
    BillTotals m_seen;      // of the charges themselves
    CostsByBasis m_rounded; // sum of the stored rows
    bool m_hasCharges = false;
};

} // namespace tare::model::storage
