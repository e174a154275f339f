// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace tare::tests {

// A cell as the file has it, read without the library that wrote it.
struct ReadCell
{
    QString text;                 // of a text, or the stored result of a formula that is one
    std::optional<double> number; // of a number, or the stored result of a formula that is one
    QString formula;
    QString format; // how a number is shown: "#,##0.00", "yyyy-mm-dd"
};
using ReadSheet = std::vector<std::vector<ReadCell>>;

// The files in a zip archive by their names. Empty where it is none.
QMap<QString, QByteArray> unzipped(const QByteArray& archive);

// The sheets of an XLSX file by their names.
QMap<QString, ReadSheet> readWorkbook(const QByteArray& bytes);

// The rows of comma-separated values, quotes undone.
std::vector<std::vector<QString>> readCsv(const QString& text);

} // namespace tare::tests
