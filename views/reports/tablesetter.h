// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/galley.h"

namespace tare::views {

// The rows of a table in a width: columns as wide as they need, names wrapped in what is left.
class TableSetter
{
public:
    TableSetter(const ReportTable& table, double width, bool isRightToLeft);
    Strip header() const;
    std::vector<Strip> rows() const;

private:
    void measure();
    void share(double free);
    double narrow(double excess, bool isNumbers);
    Strip rowOf(const ReportRow& row, bool isFirst) const;
    PageText cellText(const ReportCell& cell, std::size_t column, ReportFont font) const;
    ReportFont fontOf(const ReportRow& row, const ReportCell& cell) const;
    double linesHeight(const PageText& text) const;

    const ReportTable& m_table;
    double m_width;
    bool m_isRightToLeft;
    double m_gap;                                    // between columns
    std::vector<double> m_widths, m_needed, m_lefts; // needed: by the cells, without the title
};

} // namespace tare::views
