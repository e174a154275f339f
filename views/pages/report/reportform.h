// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/questions.h"
#include "views/reports/madereport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tare::views {

class SegmentedControl;

// How a report is to be: for whom, in which language, on which paper, under whose name, with which parts.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(Questions& questions, QWidget* parent = nullptr);
    ReportRequest request() const;
    // What was chosen, as it is kept with the project; what cannot be read leaves all as it is.
    QByteArray state() const;
    void restore(const QByteArray& state);

Q_SIGNALS:
    void changed();

private:
    void setAudience(int audience);
    void setLogo(const QString& path);
    void setAccent(const QColor& accent);
    void chooseLogo();
    QWidget* logoRow();
    QWidget* accentRow();
    QWidget* partsBox();

    Questions& m_questions;
    SegmentedControl* m_audience;
    QComboBox* m_language;
    QComboBox* m_paper;
    QLineEdit* m_title;
    QLineEdit* m_organisation;
    QPushButton* m_chooseLogo;
    QPushButton* m_dropLogo;
    QPushButton* m_chooseAccent;
    QPushButton* m_dropAccent;
    std::vector<std::pair<ReportPart, QCheckBox*>> m_parts;
    QString m_logoPath;
    QImage m_logo;
    QColor m_accent;
};

} // namespace tare::views
