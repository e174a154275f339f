// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/formattext.h"

#include "views/text/catalogue.h"

namespace tare::views {

namespace {

constexpr TextEntry names[] = {
    {"kubernetes-json", QT_TRANSLATE_NOOP("FormatText", "Kubernetes list (kubectl -o json)")},
    {"focus", QT_TRANSLATE_NOOP("FormatText", "FOCUS cost and usage")},
    {"kubectl-top", QT_TRANSLATE_NOOP("FormatText", "kubectl top pods, text")},
};

constexpr TextEntry descriptions[] = {
    {"kubernetes-json", QT_TRANSLATE_NOOP("FormatText", "What runs: kubectl get nodes,pods,… -A -o json")},
    {"focus", QT_TRANSLATE_NOOP("FormatText", "What it costs: a bill in FOCUS 1.0 or later, CSV or gzip")},
    {"kubectl-top", QT_TRANSLATE_NOOP("FormatText", "What it uses: kubectl top pods -A --containers")},
};

} // namespace

QString formatName(std::string_view id)
{
    const char* text = findText(names, id);
    return text ? QCoreApplication::translate("FormatText", text) : displayText(id);
}

QString formatDescription(std::string_view id)
{
    const char* text = findText(descriptions, id);
    return text ? QCoreApplication::translate("FormatText", text) : QString();
}

} // namespace tare::views
