<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>EditText</name>
    <message numerus="yes">
        <source>change of %n workload(s)</source>
        <translation>
            <numerusform>change of %n workload</numerusform>
            <numerusform>change of %n workloads</numerusform>
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
        <source>Saving a month against one-off cost of %n workload(s). %1.</source>
        <translation>
            <numerusform>Saving a month against one-off cost of %n workload. %1.</numerusform>
            <numerusform>Saving a month against one-off cost of %n workloads. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %1 of %n workload(s) with a payback</source>
        <translation>
            <numerusform>first %1 of %n workload with a payback</numerusform>
            <numerusform>first %1 of %n workloads with a payback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) with a payback</source>
        <translation>
            <numerusform>%n workload with a payback</numerusform>
            <numerusform>%n workloads with a payback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Months until %n workload(s) pay back. First %1 with %2.</source>
        <translation>
            <numerusform>Months until %n workload pays back. First %1 with %2.</numerusform>
            <numerusform>Months until %n workloads pay back. First %1 with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving a month against one-off cost · %n workload(s)</source>
        <translation>
            <numerusform>Saving a month against one-off cost · %n workload</numerusform>
            <numerusform>Saving a month against one-off cost · %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving a month against one-off cost, added up · %n workload(s)</source>
        <translation>
            <numerusform>Saving a month against one-off cost, added up · %n workload</numerusform>
            <numerusform>Saving a month against one-off cost, added up · %n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingTable</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>None of %n workload(s) pays back within %1</source>
        <translation>
            <numerusform>None of %n workload pays back within %1</numerusform>
            <numerusform>None of %n workloads pays back within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n workload(s) pays back within %1</source>
        <translation>
            <numerusform>One of %n workload pays back within %1</numerusform>
            <numerusform>One of %n workloads pays back within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s) pay back within %2</source>
        <translation>
            <numerusform>%1 of %n workload pay back within %2</numerusform>
            <numerusform>%1 of %n workloads pay back within %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), no bill yet</source>
        <translation>
            <numerusform>%n file, no bill yet</numerusform>
            <numerusform>%n files, no bill yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is being read.</source>
        <translation>
            <numerusform>%n more is being read.</numerusform>
            <numerusform>%n more is being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) without data.</source>
        <translation>
            <numerusform>%n workload without data.</numerusform>
            <numerusform>%n workloads without data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), no cluster yet</source>
        <translation>
            <numerusform>%n file, no cluster yet</numerusform>
            <numerusform>%n files, no cluster yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) explain %1 of the bill</source>
        <translation>
            <numerusform>%n file explains %1 of the bill</numerusform>
            <numerusform>%n files explain %1 of the bill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message numerus="yes">
        <source>%n more workload(s) of the scenario are not in the project</source>
        <translation>
            <numerusform>%n more workload of the scenario is not in the project</numerusform>
            <numerusform>%n more workloads of the scenario are not in the project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::AssumptionsPage</name>
    <message numerus="yes">
        <source>%1 %n of %2 assumptions are changed by you.</source>
        <translation>
            <numerusform>%1 %n of %2 assumptions is changed by you.</numerusform>
            <numerusform>%1 %n of %2 assumptions are changed by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 assumptions are changed by you</source>
        <translation>
            <numerusform>%n of %1 assumptions is changed by you</numerusform>
            <numerusform>%n of %1 assumptions are changed by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::ComparePanel</name>
    <message numerus="yes">
        <source>%n rank(s) moved (payback, likely)</source>
        <translation>
            <numerusform>%n rank moved (payback, likely)</numerusform>
            <numerusform>%n ranks moved (payback, likely)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::ImportsModel</name>
    <message numerus="yes">
        <source>%n error(s) so far</source>
        <translation>
            <numerusform>%n error so far</numerusform>
            <numerusform>%n errors so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::MainWindow</name>
    <message numerus="yes">
        <source>%1: %n record(s) rejected; Sources lists them with line and reason.</source>
        <translation>
            <numerusform>%1: %n record rejected; Sources lists them with line and reason.</numerusform>
            <numerusform>%1: %n records rejected; Sources lists them with line and reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::MessageStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::PreviewPanel</name>
    <message numerus="yes">
        <source>%n workload(s) move in the ranking: %1.</source>
        <translation>
            <numerusform>%n workload moves in the ranking: %1.</numerusform>
            <numerusform>%n workloads move in the ranking: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) move in the ranking: %1 and others.</source>
        <translation>
            <numerusform>%n workload moves in the ranking: %1 and others.</numerusform>
            <numerusform>%n workloads move in the ranking: %1 and others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::RankingActions</name>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::RankingModel</name>
    <message numerus="yes">
        <source>%1, %n workload(s)</source>
        <comment>group of the table</comment>
        <translation>
            <numerusform>%1, %n workload</numerusform>
            <numerusform>%1, %n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::SourcePanel</name>
    <message numerus="yes">
        <source>The first %n row(s) between these lines; others may lie among them</source>
        <translation>
            <numerusform>The first %n row between these lines; others may lie among them</numerusform>
            <numerusform>The first %n rows between these lines; others may lie among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of this machine</source>
        <translation>
            <numerusform>The first %n row of this machine</numerusform>
            <numerusform>The first %n rows of this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) between these lines; others may lie among them</source>
        <translation>
            <numerusform>%n row between these lines; others may lie among them</numerusform>
            <numerusform>%n rows between these lines; others may lie among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this machine</source>
        <translation>
            <numerusform>%n row of this machine</numerusform>
            <numerusform>%n rows of this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::StatusLine</name>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::TornadoPanel</name>
    <message numerus="yes">
        <source>and %n other input(s) that swing less</source>
        <translation>
            <numerusform>and %n other input that swings less</numerusform>
            <numerusform>and %n other inputs that swing less</numerusform>
        </translation>
    </message>
</context>
</TS>
