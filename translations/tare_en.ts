<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AnswerText</name>
    <message numerus="yes">
        <source>Then move %1 of %Ln workload(s): %2 a month more</source>
        <translation>
            <numerusform>Then move %1 of %Ln workload: %2 a month more</numerusform>
            <numerusform>Then move %1 of %Ln workloads: %2 a month more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %1 of %Ln workload(s): saves %2 a month</source>
        <translation>
            <numerusform>Move %1 of %Ln workload: saves %2 a month</numerusform>
            <numerusform>Move %1 of %Ln workloads: saves %2 a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right-size now for %1 a month, and move none of %Ln workload(s).</source>
        <translation>
            <numerusform>Right-size now for %1 a month, and move none of %Ln workload.</numerusform>
            <numerusform>Right-size now for %1 a month, and move none of %Ln workloads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move none of %Ln workload(s): none pays back within %1.</source>
        <translation>
            <numerusform>Move none of %Ln workload: none pays back within %1.</numerusform>
            <numerusform>Move none of %Ln workloads: none pays back within %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them the limit of pods a node binds: smaller processes free no node while there are as many pods as before.</source>
        <translation>
            <numerusform>For %Ln of them the limit of pods a node binds: smaller processes free no node while there are as many pods as before.</numerusform>
            <numerusform>For %Ln of them the limit of pods a node binds: smaller processes free no node while there are as many pods as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, page %1</source>
        <translation>
            <numerusform>%Ln more, page %1</numerusform>
            <numerusform>%Ln more, page %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the horizon</source>
        <translation>
            <numerusform>%Ln beyond the horizon</numerusform>
            <numerusform>%Ln beyond the horizon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never (%1 because pods bind)</source>
        <translation>
            <numerusform>%Ln never (%1 because pods bind)</numerusform>
            <numerusform>%Ln never (%1 because pods bind)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never</source>
        <translation>
            <numerusform>%Ln never</numerusform>
            <numerusform>%Ln never</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not selected</source>
        <translation>
            <numerusform>%Ln not selected</numerusform>
            <numerusform>%Ln not selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lacking data</source>
        <translation>
            <numerusform>%Ln lacking data</numerusform>
            <numerusform>%Ln lacking data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>Usage %1: %2 of %Ln workload(s)</source>
        <translation>
            <numerusform>Usage %1: %2 of %Ln workload</numerusform>
            <numerusform>Usage %1: %2 of %Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message numerus="yes">
        <source>Approve %1 once to move %Ln workload(s), beginning with %2.</source>
        <translation>
            <numerusform>Approve %1 once to move %Ln workload, beginning with %2.</numerusform>
            <numerusform>Approve %1 once to move %Ln workloads, beginning with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %1 once and %2 a month for the platform to move %Ln workload(s), beginning with %3.</source>
        <translation>
            <numerusform>Approve %1 once and %2 a month for the platform to move %Ln workload, beginning with %3.</numerusform>
            <numerusform>Approve %1 once and %2 a month for the platform to move %Ln workloads, beginning with %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message numerus="yes">
        <source>change of %Ln workload(s)</source>
        <translation>
            <numerusform>change of %Ln workload</numerusform>
            <numerusform>change of %Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>nothing could be kept, %Ln record(s) were rejected</source>
        <translation>
            <numerusform>nothing could be kept, %Ln record was rejected</numerusform>
            <numerusform>nothing could be kept, %Ln records were rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more kind(s) of rejected records; the window lists them all</source>
        <translation>
            <numerusform>%1: %Ln more kind of rejected records; the window lists them all</numerusform>
            <numerusform>%1: %Ln more kinds of rejected records; the window lists them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderText</name>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s), some late</source>
        <translation>
            <numerusform>%Ln workload, some late</numerusform>
            <numerusform>%Ln workloads, some late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s), too late</source>
        <translation>
            <numerusform>%Ln workload, too late</numerusform>
            <numerusform>%Ln workloads, too late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message numerus="yes">
        <source>nodes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>node</numerusform>
            <numerusform>nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pods</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>pod</numerusform>
            <numerusform>pods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPlots</name>
    <message numerus="yes">
        <source>Saving a month against one-off cost of %Ln workload(s). %1.</source>
        <translation>
            <numerusform>Saving a month against one-off cost of %Ln workload. %1.</numerusform>
            <numerusform>Saving a month against one-off cost of %Ln workloads. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %1 of %Ln workload(s) with a payback</source>
        <translation>
            <numerusform>first %1 of %Ln workload with a payback</numerusform>
            <numerusform>first %1 of %Ln workloads with a payback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) with a payback</source>
        <translation>
            <numerusform>%Ln workload with a payback</numerusform>
            <numerusform>%Ln workloads with a payback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Months until %Ln workload(s) pay back. First %1 with %2.</source>
        <translation>
            <numerusform>Months until %Ln workload pays back. First %1 with %2.</numerusform>
            <numerusform>Months until %Ln workloads pay back. First %1 with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving a month against one-off cost · %Ln workload(s)</source>
        <translation>
            <numerusform>Saving a month against one-off cost · %Ln workload</numerusform>
            <numerusform>Saving a month against one-off cost · %Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving a month against one-off cost, added up · %Ln workload(s)</source>
        <translation>
            <numerusform>Saving a month against one-off cost, added up · %Ln workload</numerusform>
            <numerusform>Saving a month against one-off cost, added up · %Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingTable</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message numerus="yes">
        <source>%Ln node(s) are not on the bill: their price is from the price list</source>
        <translation>
            <numerusform>%Ln node is not on the bill: its price is from the price list</numerusform>
            <numerusform>%Ln nodes are not on the bill: their price is from the price list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) name no machine, so the bill cannot be joined to them</source>
        <translation>
            <numerusform>%Ln node names no machine, so the bill cannot be joined to it</numerusform>
            <numerusform>%Ln nodes name no machine, so the bill cannot be joined to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are on no bill and no price list: their price is the scenario&apos;s</source>
        <translation>
            <numerusform>%Ln node is on no bill and no price list: its price is the scenario&apos;s</numerusform>
            <numerusform>%Ln nodes are on no bill and no price list: their price is the scenario&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) of the bill were nodes that are gone: they belong to their pool</source>
        <translation>
            <numerusform>%Ln machine of the bill was a node that is gone: it belongs to its pool</numerusform>
            <numerusform>%Ln machines of the bill were nodes that are gone: they belong to their pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) share the machine of another node</source>
        <translation>
            <numerusform>%Ln node shares the machine of another node</numerusform>
            <numerusform>%Ln nodes share the machine of another node</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usage of %Ln workload(s) is assumed: import usage to rank them better</source>
        <translation>
            <numerusform>Usage of %Ln workload is assumed: import usage to rank it better</numerusform>
            <numerusform>Usage of %Ln workloads is assumed: import usage to rank them better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pod(s) run on nodes that are not in the inventory</source>
        <translation>
            <numerusform>%Ln pod runs on a node that is not in the inventory</numerusform>
            <numerusform>%Ln pods run on nodes that are not in the inventory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) have no pods in the export: they are spread over all pools</source>
        <translation>
            <numerusform>%Ln workload has no pods in the export: it is spread over all pools</numerusform>
            <numerusform>%Ln workloads have no pods in the export: they are spread over all pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) are known by the name of their ReplicaSet alone</source>
        <translation>
            <numerusform>%Ln workload is known by the name of its ReplicaSet alone</numerusform>
            <numerusform>%Ln workloads are known by the name of their ReplicaSet alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) have no run times: import jobs with their status</source>
        <translation>
            <numerusform>%Ln job has no run times: import jobs with their status</numerusform>
            <numerusform>%Ln jobs have no run times: import jobs with their status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage sample(s) are of pods that are not in the inventory</source>
        <translation>
            <numerusform>%Ln usage sample is of a pod that is not in the inventory</numerusform>
            <numerusform>%Ln usage samples are of pods that are not in the inventory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are there twice</source>
        <translation>
            <numerusform>%Ln node is there twice</numerusform>
            <numerusform>%Ln nodes are there twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pod(s) are there twice</source>
        <translation>
            <numerusform>%Ln pod is there twice</numerusform>
            <numerusform>%Ln pods are there twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>None of %Ln workload(s) pays back within %1</source>
        <translation>
            <numerusform>None of %Ln workload pays back within %1</numerusform>
            <numerusform>None of %Ln workloads pays back within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln workload(s) pays back within %1</source>
        <translation>
            <numerusform>One of %Ln workload pays back within %1</numerusform>
            <numerusform>One of %Ln workloads pays back within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) pay back within %2</source>
        <translation>
            <numerusform>%1 of %Ln workload pay back within %2</numerusform>
            <numerusform>%1 of %Ln workloads pay back within %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), no bill yet</source>
        <translation>
            <numerusform>%Ln file, no bill yet</numerusform>
            <numerusform>%Ln files, no bill yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is being read.</source>
        <translation>
            <numerusform>%Ln more is being read.</numerusform>
            <numerusform>%Ln more is being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) without data.</source>
        <translation>
            <numerusform>%Ln workload without data.</numerusform>
            <numerusform>%Ln workloads without data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), no cluster yet</source>
        <translation>
            <numerusform>%Ln file, no cluster yet</numerusform>
            <numerusform>%Ln files, no cluster yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) explain %1 of the bill</source>
        <translation>
            <numerusform>%Ln file explains %1 of the bill</numerusform>
            <numerusform>%Ln files explain %1 of the bill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) match %2, none pays back within %3</source>
        <translation>
            <numerusform>%1 of %Ln workload matches %2, none pays back within %3</numerusform>
            <numerusform>%1 of %Ln workloads match %2, none pays back within %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) match %2, %3 with a payback within %4</source>
        <translation>
            <numerusform>%1 of %Ln workload matches %2, %3 with a payback within %4</numerusform>
            <numerusform>%1 of %Ln workloads match %2, %3 with a payback within %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message numerus="yes">
        <source>%Ln more workload(s) of the scenario are not in the project</source>
        <translation>
            <numerusform>%Ln more workload of the scenario is not in the project</numerusform>
            <numerusform>%Ln more workloads of the scenario are not in the project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkloadReportText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::AssumptionsPage</name>
    <message numerus="yes">
        <source>%1 %Ln of %2 assumptions are changed by you.</source>
        <translation>
            <numerusform>%1 %Ln of %2 assumptions is changed by you.</numerusform>
            <numerusform>%1 %Ln of %2 assumptions are changed by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 assumptions are changed by you</source>
        <translation>
            <numerusform>%Ln of %1 assumptions is changed by you</numerusform>
            <numerusform>%Ln of %1 assumptions are changed by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::ComparePanel</name>
    <message numerus="yes">
        <source>%Ln rank(s) moved (payback, likely)</source>
        <translation>
            <numerusform>%Ln rank moved (payback, likely)</numerusform>
            <numerusform>%Ln ranks moved (payback, likely)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::ImportsModel</name>
    <message numerus="yes">
        <source>%Ln error(s) so far</source>
        <translation>
            <numerusform>%Ln error so far</numerusform>
            <numerusform>%Ln errors so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::MainWindow</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) rejected; Sources lists them with line and reason.</source>
        <translation>
            <numerusform>%1: %Ln record rejected; Sources lists them with line and reason.</numerusform>
            <numerusform>%1: %Ln records rejected; Sources lists them with line and reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::MessageStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::PreviewPanel</name>
    <message numerus="yes">
        <source>%Ln workload(s) move in the ranking: %1.</source>
        <translation>
            <numerusform>%Ln workload moves in the ranking: %1.</numerusform>
            <numerusform>%Ln workloads move in the ranking: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) move in the ranking: %1 and others.</source>
        <translation>
            <numerusform>%Ln workload moves in the ranking: %1 and others.</numerusform>
            <numerusform>%Ln workloads move in the ranking: %1 and others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::RankingActions</name>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::RankingModel</name>
    <message numerus="yes">
        <source>%1, %Ln workload(s)</source>
        <comment>group of the table</comment>
        <translation>
            <numerusform>%1, %Ln workload</numerusform>
            <numerusform>%1, %Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payback as a bar, P10–P90, to the horizon of %Ln month(s)</source>
        <translation>
            <numerusform>Payback as a bar, P10–P90, to the horizon of %Ln month</numerusform>
            <numerusform>Payback as a bar, P10–P90, to the horizon of %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payback as a bar, to the horizon of %Ln month(s)</source>
        <translation>
            <numerusform>Payback as a bar, to the horizon of %Ln month</numerusform>
            <numerusform>Payback as a bar, to the horizon of %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::SourcePanel</name>
    <message numerus="yes">
        <source>The first %Ln row(s) between these lines; others may lie among them</source>
        <translation>
            <numerusform>The first %Ln row between these lines; others may lie among them</numerusform>
            <numerusform>The first %Ln rows between these lines; others may lie among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of this machine</source>
        <translation>
            <numerusform>The first %Ln row of this machine</numerusform>
            <numerusform>The first %Ln rows of this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) between these lines; others may lie among them</source>
        <translation>
            <numerusform>%Ln row between these lines; others may lie among them</numerusform>
            <numerusform>%Ln rows between these lines; others may lie among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this machine</source>
        <translation>
            <numerusform>%Ln row of this machine</numerusform>
            <numerusform>%Ln rows of this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::StatusLine</name>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pool(s)</source>
        <translation>
            <numerusform>%Ln pool</numerusform>
            <numerusform>%Ln pools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::TornadoPanel</name>
    <message numerus="yes">
        <source>and %Ln other input(s) that swing less</source>
        <translation>
            <numerusform>and %Ln other input that swings less</numerusform>
            <numerusform>and %Ln other inputs that swing less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::VerdictChip</name>
    <message numerus="yes">
        <source>%1, %Ln workload(s)</source>
        <translation>
            <numerusform>%1, %Ln workload</numerusform>
            <numerusform>%1, %Ln workloads</numerusform>
        </translation>
    </message>
</context>
</TS>
