// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/inputtext.h"

#include "model/scenario/workloadfields.h"
#include "views/text/catalogue.h"
#include "views/text/parametertext.h"
#include "views/text/reasontext.h"
#include "views/text/workloadfieldtext.h"

#include <algorithm>

namespace tare::views {

using model::ParameterValue;
using model::Range;

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

// Effort first: it is what people know better most often.
constexpr std::string_view offeredFields[] = {
    "selected",         "language",      "target_language", "archetype",          "effort_days",
    "wasm_module_mib",  "cpu_factor",    "replicas",        "calls_in_flight",    "idle_fraction",
    "warm_replicas",    "image_size_mb", "wasm_size_mb",    "releases_per_month", "ksloc",
    "not_before_month", "blocked"};

bool isOffered(const QString& name)
{
    return std::find(std::begin(offeredFields), std::end(offeredFields), name.toStdString()) !=
           std::end(offeredFields);
}

InputForm languageForm()
{
    InputForm form;
    form.kind = InputForm::Kind::Choice;
    for (std::size_t i = 0; i < model::languageCount; ++i)
        form.choices.emplace_back(QString::fromUtf8(model::languageIds[i].data()),
                                  languageName(static_cast<model::Language>(i)));
    return form;
}

InputForm archetypeForm()
{
    InputForm form;
    form.kind = InputForm::Kind::Choice;
    for (const std::string_view id : model::archetypeIds())
        form.choices.emplace_back(QString::fromUtf8(id.data(), qsizetype(id.size())),
                                  choiceName("archetype", id));
    return form;
}

std::optional<InputForm> fieldForm(const QString& name)
{
    if (!isOffered(name))
        return std::nullopt;
    if (name == QLatin1StringView("language") || name == QLatin1StringView("target_language"))
        return languageForm();
    if (name == QLatin1StringView("archetype"))
        return archetypeForm();
    InputForm form;
    if (name == QLatin1StringView("selected"))
        form.kind = InputForm::Kind::Switch;
    else if (name == QLatin1StringView("blocked"))
        form.kind = InputForm::Kind::Text;
    form.field.unit = workloadFieldUnit(name.toStdString());
    if (const auto bounds = model::boundsOfWorkloadField(name.toStdString())) {
        form.field.lowest = bounds->lowest;
        form.field.highest = bounds->highest;
    }
    return form;
}

InputForm parameterForm(const model::Parameter& parameter)
{
    InputForm form;
    if (parameter.unit == model::ParameterUnit::Switch)
        form.kind = InputForm::Kind::Switch;
    else if (parameter.unit == model::ParameterUnit::Choice)
        form.kind = InputForm::Kind::Choice;
    for (const std::string& choice : parameter.choices)
        form.choices.emplace_back(QString::fromStdString(choice), choiceName(parameter.id, choice));
    form.field = {parameter.unit, parameter.lowest, parameter.highest};
    return form;
}

Range plain(double value)
{
    return {value, value, value};
}

// What the evaluation took where nothing is entered.
std::optional<ParameterValue> derivedField(const QString& name, const model::WorkloadFigures& workload,
                                           const model::Scenario& scenario)
{
    if (name == QLatin1StringView("selected"))
        return workload.verdict != model::Verdict::NotSelected;
    if (name == QLatin1StringView("language"))
        return std::string(model::languageId(workload.language));
    if (name == QLatin1StringView("target_language"))
        return std::string(model::languageId(workload.targetLanguage));
    if (name == QLatin1StringView("archetype"))
        return workload.archetype;
    if (name == QLatin1StringView("effort_days"))
        return workload.effortDays;
    if (name == QLatin1StringView("replicas"))
        return plain(workload.replicas);
    if (name == QLatin1StringView("cpu_factor"))
        return plain(workload.footprint.cpuFactor);
    if (name == QLatin1StringView("calls_in_flight"))
        return scenario.range("density.calls_in_flight");
    if (name == QLatin1StringView("idle_fraction"))
        return scenario.range("coldstart.idle_fraction");
    if (name == QLatin1StringView("warm_replicas"))
        return scenario.range("coldstart.warm_replicas");
    if (name == QLatin1StringView("image_size_mb"))
        return scenario.range("egress.image_size_mb");
    if (name == QLatin1StringView("releases_per_month"))
        return scenario.range("egress.releases_per_month");
    if (name == QLatin1StringView("ksloc"))
        return scenario.range("effort.ksloc");
    return std::nullopt;
}

QString rangeText(const Range& range, const InputForm& form, const NumberText& numbers)
{
    const auto text = [&](double number) { return inputCellText(form.field.unit, number, numbers); };
    QString shown = text(range.likely);
    if (range.low != range.likely || range.high != range.likely)
        shown = InputText::tr("%1 (%2–%3)").arg(shown, text(range.low), text(range.high));
    const QString unit = inputUnitText(form.field.unit);
    return unit.isEmpty() ? shown : shown + QChar(u'\u202f') + unit;
}

} // namespace

std::optional<InputForm> inputForm(const Input& input, const NumberText&)
{
    if (!input.workload.isEmpty())
        return fieldForm(input.name);
    const model::Parameter* parameter = model::findParameter(input.name.toStdString());
    return parameter ? std::optional(parameterForm(*parameter)) : std::nullopt;
}

QString inputName(const Input& input)
{
    if (input.workload.isEmpty())
        return parameterName(input.name.toStdString());
    return workloadFieldName(input.name.toStdString());
}

std::optional<ParameterValue> enteredValue(const Input& input, const model::Scenario& scenario)
{
    const std::string name = input.name.toStdString();
    if (input.workload.isEmpty()) {
        const auto found = scenario.parameters.find(name);
        return found == scenario.parameters.end() ? std::nullopt : std::optional(found->second);
    }
    const auto found = scenario.workloads.find(input.workload.toStdString());
    return found == scenario.workloads.end() ? std::nullopt : model::workloadField(found->second, name);
}

std::optional<ParameterValue> valueInForce(const Input& input, const model::Evaluation& evaluation)
{
    if (auto entered = enteredValue(input, evaluation.scenario))
        return entered;
    if (input.workload.isEmpty())
        return model::findParameter(input.name.toStdString())
                   ? std::optional(evaluation.scenario.value(input.name.toStdString()))
                   : std::nullopt;
    const model::WorkloadFigures* workload = evaluation.findWorkload(input.workload.toStdString());
    return workload ? derivedField(input.name, *workload, evaluation.scenario) : std::nullopt;
}

QString inputValueText(const Input& input, const std::optional<ParameterValue>& value,
                       const NumberText& numbers)
{
    const auto form = inputForm(input, numbers);
    if (!value || !form)
        return missingText();
    if (const bool* isOn = std::get_if<bool>(&*value))
        return *isOn ? InputText::tr("yes") : InputText::tr("no");
    if (const std::string* text = std::get_if<std::string>(&*value)) {
        for (const auto& [id, name] : form->choices)
            if (id == QString::fromStdString(*text))
                return name;
        return displayText(*text);
    }
    return rangeText(std::get<Range>(*value), *form, numbers);
}

std::optional<model::Scenario> withInput(const model::Scenario& scenario, const Input& input,
                                         const std::optional<ParameterValue>& after)
{
    model::Scenario changed = scenario;
    const std::string name = input.name.toStdString();
    if (input.workload.isEmpty()) {
        if (after)
            changed.parameters.insert_or_assign(name, *after);
        else
            changed.parameters.erase(name);
        return changed;
    }
    const std::string id = input.workload.toStdString();
    model::WorkloadOverride& workload = changed.workloads[id];
    if (!model::setWorkloadField(workload, name, after))
        return std::nullopt;
    if (workload == model::WorkloadOverride{})
        changed.workloads.erase(id);
    return changed;
}

std::variant<Range, QString> parseRange(const QString& low, const QString& likely, const QString& high,
                                        const InputForm& form, const NumberText& numbers)
{
    const auto read = [&](const QString& text) {
        return inputFromText(form.field.unit, text, numbers.locale());
    };
    const auto middle = read(likely);
    const auto least = low.trimmed().isEmpty() ? middle : read(low);
    const auto most = high.trimmed().isEmpty() ? middle : read(high);
    if (!middle || !least || !most)
        return InputText::tr("Enter a number, such as %1.").arg(numbers.number(1234.5, 1));
    if (*least > *middle || *middle > *most)
        return InputText::tr("Low, likely and high have to rise.");
    if (*least < form.field.lowest || *most > form.field.highest) {
        const auto text = [&](double bound) { return inputCellText(form.field.unit, bound, numbers); };
        return form.field.highest >= 1e9
                   ? InputText::tr("It may not be less than %1.").arg(text(form.field.lowest))
                   : InputText::tr("It may be from %1 to %2.")
                         .arg(text(form.field.lowest), text(form.field.highest));
    }
    return Range{*least, *middle, *most};
}

std::vector<QString> offeredWorkloadFields()
{
    std::vector<QString> names;
    for (const std::string_view field : offeredFields)
        names.push_back(QString::fromUtf8(field.data(), qsizetype(field.size())));
    return names;
}

} // namespace tare::views
