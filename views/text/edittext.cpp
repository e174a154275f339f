// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/edittext.h"

#include "views/text/displaytext.h"
#include "views/text/parametertext.h"

#include <QCoreApplication>

namespace tare::views {

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

QString nameOf(const model::ImportEdit& edit)
{
    return EditText::tr("import of %1").arg(displayText(edit.fileName));
}

QString nameOf(const model::RemoveImportEdit& edit)
{
    return EditText::tr("removal of %1").arg(displayText(edit.fileName));
}

QString nameOf(const model::ParameterEdit& edit)
{
    const QString name = parameterName(edit.parameter);
    const model::Parameter* parameter = model::findParameter(edit.parameter);
    if (!edit.after || !parameter)
        return EditText::tr("reset of %1").arg(name);
    return EditText::tr("change of %1 to %2")
        .arg(name, parameterValueText(*parameter, *edit.after, NumberText()));
}

QString nameOf(const model::WorkloadEdit& edit)
{
    const auto slash = edit.workload.rfind('/');
    const std::string name = slash == std::string::npos ? edit.workload : edit.workload.substr(slash + 1);
    return EditText::tr("change of %1").arg(displayText(name));
}

QString nameOf(const model::ScenarioEdit& edit)
{
    const QString name = displayText(edit.name);
    if (!edit.before)
        return EditText::tr("adding of scenario %1").arg(name);
    return edit.after ? EditText::tr("replacement of scenario %1").arg(name)
                      : EditText::tr("deletion of scenario %1").arg(name);
}

} // namespace

QString editName(const model::Edit& edit)
{
    return std::visit([](const auto& kind) { return nameOf(kind); }, edit);
}

} // namespace tare::views
