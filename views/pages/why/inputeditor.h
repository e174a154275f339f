// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/inputtext.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace tare::views {

// Where an input is entered in its row: low, likely and high side by side, a switch, a choice, or words.
// Numbers are those of the locale. What is typed is told at once, so that it can be tried; Enter accepts, Esc
// gives up.
class InputEditor final : public QFrame
{
    Q_OBJECT

public:
    // Nothing where the input cannot be entered.
    static InputEditor* create(const Input& input, const model::Evaluation& evaluation, QWidget* parent);

    const Input& input() const { return m_input; }
    // As it stands; nothing while it is wrong.
    std::optional<model::ParameterValue> value() const { return m_value; }
    // What is wrong with what is typed; empty where nothing is.
    const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void edited();
    void accepted();
    void rejected();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    InputEditor(const Input& input, const InputForm& form, const NumberText& numbers, QWidget* parent);
    void fill(const std::optional<model::ParameterValue>& value);
    void addNumbers(const model::Range& range);
    void addChoice(const std::optional<model::ParameterValue>& value);
    void addWords(const QString& words);
    QLineEdit* addNumber(const QString& name, double value, bool isShown);
    void watch(QWidget* field);
    void read();

    Input m_input;
    InputForm m_form;
    NumberText m_numbers;
    QLineEdit *m_low = nullptr, *m_likely = nullptr, *m_high = nullptr, *m_words = nullptr;
    QComboBox* m_choice = nullptr;
    std::optional<model::ParameterValue> m_value;
    QString m_problem;
    bool m_isEnding = false;
};

} // namespace tare::views
