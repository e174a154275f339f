// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/inputeditor.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace tare::views {

namespace {

constexpr int numberWidth = 56;

} // namespace

InputEditor* InputEditor::create(const Input& input, const model::Evaluation& evaluation, QWidget* parent)
{
    const NumberText numbers(evaluation.currency);
    const auto form = inputForm(input, numbers);
    if (!form)
        return nullptr;
    auto* editor = new InputEditor(input, *form, numbers, parent);
    editor->fill(valueInForce(input, evaluation));
    return editor;
}

InputEditor::InputEditor(const Input& input, const InputForm& form, const NumberText& numbers,
                         QWidget* parent)
    : QFrame(parent), m_input(input), m_form(form), m_numbers(numbers)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(inputName(input));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 1, 4, 1);
    layout->setSpacing(4);
}

void InputEditor::fill(const std::optional<model::ParameterValue>& value)
{
    switch (m_form.kind) {
    case InputForm::Kind::Range: {
        const model::Range* range = value ? std::get_if<model::Range>(&*value) : nullptr;
        addNumbers(range ? *range
                         : model::Range{m_form.field.lowest, m_form.field.lowest, m_form.field.lowest});
        break;
    }
    case InputForm::Kind::Switch:
        m_form.choices = {{QStringLiteral("1"), inputValueText(m_input, true, m_numbers)},
                          {QStringLiteral("0"), inputValueText(m_input, false, m_numbers)}};
        addChoice(value);
        break;
    case InputForm::Kind::Choice:
        addChoice(value);
        break;
    case InputForm::Kind::Text: {
        const std::string* words = value ? std::get_if<std::string>(&*value) : nullptr;
        addWords(words ? QString::fromStdString(*words) : QString());
        break;
    }
    }
    read();
}

QLineEdit* InputEditor::addNumber(const QString& name, double value, bool isShown)
{
    const QString text = inputFieldText(m_form.field.unit, value, m_numbers.locale());
    auto* field = new QLineEdit(isShown ? text : QString());
    field->setPlaceholderText(name);
    field->setToolTip(name);
    field->setAccessibleName(inputName(m_input) + QStringLiteral(", ") + name);
    field->setFixedWidth(std::max(scaled(numberWidth), field->fontMetrics().horizontalAdvance(text) + 16));
    field->setAlignment(Qt::AlignRight);
    connect(field, &QLineEdit::textEdited, this, &InputEditor::read);
    layout()->addWidget(field);
    watch(field);
    return field;
}

void InputEditor::addNumbers(const model::Range& range)
{
    const bool isRange = range.low != range.likely || range.high != range.likely;
    m_low = addNumber(tr("low"), range.low, isRange);
    m_likely = addNumber(tr("likely"), range.likely, true);
    m_high = addNumber(tr("high"), range.high, isRange);
    if (const QString unit = inputUnitText(m_form.field.unit); !unit.isEmpty())
        layout()->addWidget(new PlainLabel(unit, PlainLabel::Look::SmallSecondary));
    m_likely->selectAll();
    setFocusProxy(m_likely);
}

void InputEditor::addChoice(const std::optional<model::ParameterValue>& value)
{
    m_choice = new QComboBox;
    m_choice->setAccessibleName(inputName(m_input));
    for (const auto& [id, name] : m_form.choices)
        m_choice->addItem(name, id);
    QString current;
    if (value) {
        if (const bool* isOn = std::get_if<bool>(&*value))
            current = *isOn ? QStringLiteral("1") : QStringLiteral("0");
        else if (const std::string* id = std::get_if<std::string>(&*value))
            current = QString::fromStdString(*id);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(current)));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &InputEditor::read);
    layout()->addWidget(m_choice);
    watch(m_choice);
    setFocusProxy(m_choice);
}

void InputEditor::addWords(const QString& words)
{
    m_words = new QLineEdit(words);
    m_words->setMinimumWidth(scaled(180));
    m_words->setPlaceholderText(tr("reason"));
    m_words->setAccessibleName(inputName(m_input));
    connect(m_words, &QLineEdit::textEdited, this, &InputEditor::read);
    layout()->addWidget(m_words);
    watch(m_words);
    setFocusProxy(m_words);
}

void InputEditor::watch(QWidget* field)
{
    field->installEventFilter(this);
}

void InputEditor::read()
{
    m_problem.clear();
    m_value.reset();
    if (m_likely) {
        const auto range = parseRange(m_low->text(), m_likely->text(), m_high->text(), m_form, m_numbers);
        if (const QString* problem = std::get_if<QString>(&range))
            m_problem = *problem;
        else
            m_value = std::get<model::Range>(range);
    } else if (m_choice) {
        const QString id = m_choice->currentData().toString();
        if (m_form.kind == InputForm::Kind::Switch)
            m_value = id == QStringLiteral("1");
        else
            m_value = id.toStdString();
    } else {
        const QString words = m_words->text().trimmed();
        m_value = words.isEmpty() ? model::ParameterValue(false) : model::ParameterValue(words.toStdString());
    }
    update();
    Q_EMIT edited();
}

bool InputEditor::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter || key == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress && !(isEnter && !m_value) &&
                !std::exchange(m_isEnding, true))
                isEnter ? Q_EMIT accepted() : Q_EMIT rejected();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && !m_isEnding) {
        // Between its own fields the focus may go; a list that opens or another window do not end it either.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const QWidget* next = QApplication::focusWidget();
        const bool isElsewhere = next && next != this && !isAncestorOf(next);
        if (isElsewhere && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_isEnding = true;
            m_value ? Q_EMIT accepted() : Q_EMIT rejected();
        }
    }
    return QFrame::eventFilter(object, event);
}

void InputEditor::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), look.cellEdit);
    painter.setPen(QPen(m_problem.isEmpty() ? look.accent : look.bad, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace tare::views
