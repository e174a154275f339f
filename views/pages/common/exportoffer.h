// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/export/exporttables.h"
#include "views/export/sheet.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tare::views {

struct ExportColumn
{
    int key = 0;
    QString title;
    bool isShown = true;
};

// What of the table that a page offers is asked for.
struct ExportChoice
{
    std::optional<std::vector<int>> columns; // keys; absent: those that are shown
    bool isFiltered = true;                  // only rows that match the filter
    bool isFull = true;                      // numbers with all their digits, else as they are shown
    Reader reader = Reader::Person;
};

// What a page offers to export beside the whole result.
class ExportOffer
{
public:
    virtual ~ExportOffer() = default;

    virtual std::shared_ptr<const model::Evaluation> evaluation() const = 0;
    virtual QString title() const = 0; // of the choice of what is shown, with its mnemonic S
    virtual std::vector<ExportColumn> columns() const = 0;
    // Whether the page hides rows, and rounds numbers.
    virtual bool isView() const = 0;
    // What makes the sheet, away from the GUI thread; it holds nothing of the window.
    virtual std::function<Sheet()> sheet(const ExportChoice& choice) const = 0;
    // What more than scenario, cost basis and the like the sheet rests on.
    virtual QStringList notes(const ExportChoice& choice) const = 0;
    virtual std::function<std::string()> json(const ExportChoice& choice) const = 0;
};

// A table of the result as it is.
class SheetOffer final : public ExportOffer
{
public:
    SheetOffer(std::shared_ptr<const model::Evaluation> evaluation, ExportTable table);

    std::shared_ptr<const model::Evaluation> evaluation() const override { return m_evaluation; }
    QString title() const override;
    std::vector<ExportColumn> columns() const override;
    bool isView() const override { return false; }
    std::function<Sheet()> sheet(const ExportChoice& choice) const override;
    QStringList notes(const ExportChoice&) const override { return {}; }
    std::function<std::string()> json(const ExportChoice& choice) const override;

private:
    std::shared_ptr<const model::Evaluation> m_evaluation;
    ExportTable m_table;
};

} // namespace tare::views
