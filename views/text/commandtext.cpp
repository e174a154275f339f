// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/commandtext.h"

namespace tare::views {

QString clusterCommand()
{
    return QStringLiteral(
        "kubectl get nodes,pods,deployments,statefulsets,daemonsets,replicasets,jobs,cronjobs,"
        "horizontalpodautoscalers,runtimeclasses,namespaces -A -o json > cluster.json");
}

QString usageCommand()
{
    return QStringLiteral("kubectl top pods -A --containers > top.txt");
}

} // namespace tare::views
