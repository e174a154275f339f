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

// As much of a note as an entry of a menu can hold.
QString shortened(const std::optional<model::Annotation>& annotation)
{
    constexpr int longest = 40;
    const QString text = annotation ? displayText(annotation->text) : QString();
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

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
    if (!edit.others.empty())
        return EditText::tr("change of %Ln workload(s)", nullptr, static_cast<int>(edit.others.size() + 1));
    const auto slash = edit.workload.rfind('/');
    const std::string name = slash == std::string::npos ? edit.workload : edit.workload.substr(slash + 1);
    return EditText::tr("change of %1").arg(displayText(name));
}

QString nameOf(const model::ScenarioEdit& edit)
{
    const QString name = displayText(edit.name);
    if (!edit.copyOf.empty())
        return EditText::tr("duplication of scenario %1 as %2").arg(displayText(edit.copyOf), name);
    if (!edit.before)
        return EditText::tr("adding of scenario %1").arg(name);
    return edit.after ? EditText::tr("replacement of scenario %1").arg(name)
                      : EditText::tr("deletion of scenario %1").arg(name);
}

QString nameOf(const model::RenameScenarioEdit& edit)
{
    return EditText::tr("renaming of scenario %1 to %2")
        .arg(displayText(edit.before), displayText(edit.after));
}

QString nameOf(const model::AnnotationEdit& edit)
{
    if (!edit.before)
        return EditText::tr("adding of note “%1”").arg(shortened(edit.after));
    return edit.after ? EditText::tr("change of note “%1”").arg(shortened(edit.after))
                      : EditText::tr("deletion of note “%1”").arg(shortened(edit.before));
}

QString nameOf(const model::FilterEdit& edit)
{
    const QString name = displayText(edit.name);
    if (!edit.before)
        return EditText::tr("saving of filter %1").arg(name);
    return edit.after ? EditText::tr("change of filter %1").arg(name)
                      : EditText::tr("deletion of filter %1").arg(name);
}

} // namespace

QString editName(const model::Edit& edit)
{
    return std::visit([](const auto& kind) { return nameOf(kind); }, edit);
}

} // namespace tare::views
