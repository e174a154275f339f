<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AnswerText</name>
    <message numerus="yes">
        <source>Then move %1 of %Ln workload(s): %2 a month more</source>
        <translation>
            <numerusform>Danach %1 von %Ln Workload umstellen: %2 im Monat mehr</numerusform>
            <numerusform>Danach %1 von %Ln Workloads umstellen: %2 im Monat mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %1 of %Ln workload(s): saves %2 a month</source>
        <translation>
            <numerusform>%1 von %Ln Workload umstellen: spart %2 im Monat</numerusform>
            <numerusform>%1 von %Ln Workloads umstellen: spart %2 im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paid back in %2.</source>
        <translation>%1, amortisiert nach %2.</translation>
    </message>
    <message>
        <source>%1, but the programme does not pay back within %2.</source>
        <translation>%1, doch das Programm amortisiert sich nicht innerhalb von %2.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: no workloads are imported.</source>
        <translation>Noch lässt sich nichts sagen: Es sind keine Workloads importiert.</translation>
    </message>
    <message>
        <source>Right-size now for %1 a month.</source>
        <translation>Jetzt richtig dimensionieren: %1 im Monat.</translation>
    </message>
    <message numerus="yes">
        <source>Right-size now for %1 a month, and move none of %Ln workload(s).</source>
        <translation>
            <numerusform>Jetzt richtig dimensionieren: %1 im Monat; und %Ln Workload nicht umstellen.</numerusform>
            <numerusform>Jetzt richtig dimensionieren: %1 im Monat; und keinen von %Ln Workloads umstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move none of %Ln workload(s): none pays back within %1.</source>
        <translation>
            <numerusform>%Ln Workload nicht umstellen: Er amortisiert sich nicht innerhalb von %1.</numerusform>
            <numerusform>Keinen von %Ln Workloads umstellen: Keiner amortisiert sich innerhalb von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that, WebAssembly alone, with many modules in one host, brings %1 a month; what rewriting services brings would come without it, too.</source>
        <translation>Davon bringt WebAssembly allein, mit vielen Modulen in einem Host, %1 im Monat; was das Neuschreiben bringt, käme auch ohne.</translation>
    </message>
    <message>
        <source>Of that, WebAssembly alone, at one module per pod, brings %1 a month; what rewriting services brings would come without it, too.</source>
        <translation>Davon bringt WebAssembly allein, mit einem Modul je Pod, %1 im Monat; was das Neuschreiben bringt, käme auch ohne.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them the limit of pods a node binds: smaller processes free no node while there are as many pods as before.</source>
        <translation>
            <numerusform>Bei %Ln davon bindet die Grenze der Pods je Knoten: Kleinere Prozesse machen keinen Knoten frei, solange es so viele Pods gibt wie zuvor.</numerusform>
            <numerusform>Bei %Ln davon bindet die Grenze der Pods je Knoten: Kleinere Prozesse machen keinen Knoten frei, solange es so viele Pods gibt wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has its reason on page %1.</source>
        <translation>Die Gründe stehen auf Seite %1.</translation>
    </message>
    <message>
        <source>There is no bill: nodes stand at list price or at what was entered.</source>
        <translation>Es gibt keine Rechnung: Knoten stehen zum Listenpreis oder wie eingegeben.</translation>
    </message>
    <message>
        <source>refactoring %1</source>
        <translation>Refactoring %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, money</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, platform set-up %1</source>
        <translation>, Aufbau der Plattform %1</translation>
    </message>
    <message>
        <source>Capacity today, a month</source>
        <translation>Kapazität heute, im Monat</translation>
    </message>
    <message>
        <source>all pools</source>
        <translation>alle Pools</translation>
    </message>
    <message>
        <source>Right-sizing saves, a month</source>
        <translation>Richtig zu dimensionieren spart, im Monat</translation>
    </message>
    <message>
        <source>no refactoring</source>
        <translation>ohne Refactoring</translation>
    </message>
    <message>
        <source>Workloads that pay back</source>
        <translation>Workloads, die sich amortisieren</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>We ask for, once</source>
        <translation>Wir beantragen, einmalig</translation>
    </message>
    <message>
        <source>Returns, NPV over %1</source>
        <translation>Ertrag, Kapitalwert über %1</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>abgezinst %1</translation>
    </message>
    <message>
        <source>discounted: not within %1</source>
        <translation>abgezinst: nicht innerhalb von %1</translation>
    </message>
    <message>
        <source>not within %1</source>
        <translation>nicht innerhalb von %1</translation>
    </message>
    <message>
        <source>Payback from start, months</source>
        <translation>Amortisation ab Beginn, Monate</translation>
    </message>
    <message>
        <source>NPV at the widest doubt</source>
        <translation>Kapitalwert beim größten Zweifel</translation>
    </message>
    <message>
        <source>%1 at %2; at %3 it is %4</source>
        <comment>input, value, value, money</comment>
        <translation>%1 bei %2; bei %3 sind es %4</translation>
    </message>
    <message>
        <source>What moves first</source>
        <translation>Was zuerst umzieht</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Payback, mo</source>
        <translation>Amort., Mon.</translation>
    </message>
    <message>
        <source>Saving/mo</source>
        <translation>Ersparnis/Mon.</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, page %1</source>
        <translation>
            <numerusform>%Ln weiterer, Seite %1</numerusform>
            <numerusform>%Ln weitere, Seite %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln Workload</numerusform>
            <numerusform>%Ln Workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the horizon</source>
        <translation>
            <numerusform>%Ln jenseits des Horizonts</numerusform>
            <numerusform>%Ln jenseits des Horizonts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never (%1 because pods bind)</source>
        <translation>
            <numerusform>%Ln nie (%1, weil Pods binden)</numerusform>
            <numerusform>%Ln nie (%1, weil Pods binden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never</source>
        <translation>
            <numerusform>%Ln nie</numerusform>
            <numerusform>%Ln nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not selected</source>
        <translation>
            <numerusform>%Ln nicht ausgewählt</numerusform>
            <numerusform>%Ln nicht ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lacking data</source>
        <translation>
            <numerusform>%Ln ohne Daten</numerusform>
            <numerusform>%Ln ohne Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stays: all workloads pay back.</source>
        <translation>Nichts bleibt: Alle Workloads amortisieren sich.</translation>
    </message>
    <message>
        <source>Workloads: %1.</source>
        <translation>Workloads: %1.</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was das ändern würde</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Effort and prices: what they may be is on the page of the assumptions.</source>
        <translation>Aufwand und Preise: Was sie sein können, steht auf der Seite der Annahmen.</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Was bleibt, und warum</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>capacity of all pools, likely values</source>
        <translation>Kapazität aller Pools, wahrscheinliche Werte</translation>
    </message>
    <message>
        <source>All of that is WebAssembly&apos;s own, with many modules in one host: no service saves by being rewritten.</source>
        <translation>All das bringt WebAssembly selbst, mit vielen Modulen in einem Host: Kein Dienst spart dadurch, dass er neu geschrieben wird.</translation>
    </message>
    <message>
        <source>All of that is WebAssembly&apos;s own, at one module per pod: no service saves by being rewritten.</source>
        <translation>All das bringt WebAssembly selbst, mit einem Modul je Pod: Kein Dienst spart dadurch, dass er neu geschrieben wird.</translation>
    </message>
    <message>
        <source>Usage of %1 of %2 workloads is assumed, not measured: what right-sizing saves rests on that.</source>
        <translation>Die Nutzung von %1 der %2 Workloads ist angenommen, nicht gemessen: Darauf beruht, was richtiges Dimensionieren spart.</translation>
    </message>
    <message>
        <source>likely values, before waves, discounted at %1 a year</source>
        <translation>wahrscheinliche Werte, vor Wellen, abgezinst mit %1 im Jahr</translation>
    </message>
    <message>
        <source>Rungs: if only these move. Shares of workloads: with all that save on the way.</source>
        <translation>Sprossen: wenn nur diese umziehen. Anteile der Workloads: mit allen, die sparen.</translation>
    </message>
</context>
<context>
    <name>AssumptionSheet</name>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 a GB</source>
        <translation>%1 je GB</translation>
    </message>
    <message>
        <source>%1 a GB and month</source>
        <translation>%1 je GB und Monat</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share a year</source>
        <translation>Anteil je Jahr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a source, its year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Group or workload</source>
        <translation>Gruppe oder Workload</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>AssumptionText</name>
    <message>
        <source>convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>entered %1</source>
        <comment>date</comment>
        <translation>eingegeben %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who entered it, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 in Gebrauch</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>likely, low, high</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>likely, low, high</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Affects: %1.</source>
        <translation>Wirkt auf: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it is, what it affects</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Default %1, %2.</source>
        <translation>Standard %1, %2.</translation>
    </message>
</context>
<context>
    <name>BillSheet</name>
    <message>
        <source>a month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>der Zeitraum</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Cluster, category or resource</source>
        <translation>Cluster, Kategorie oder Ressource</translation>
    </message>
    <message>
        <source>Namespace, pool, service or instance type</source>
        <translation>Namespace, Pool, Dienst oder Instanztyp</translation>
    </message>
    <message>
        <source>Instance type or region</source>
        <translation>Instanztyp oder Region</translation>
    </message>
    <message>
        <source>Workloads, nodes or rows</source>
        <translation>Workloads, Knoten oder Zeilen</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Share of the bill</source>
        <translation>Anteil an der Rechnung</translation>
    </message>
</context>
<context>
    <name>CashFlowSheet</name>
    <message>
        <source>Stay, %1</source>
        <translation>Bleiben, %1</translation>
    </message>
    <message>
        <source>Right-size, %1</source>
        <translation>Right-Sizing, %1</translation>
    </message>
    <message>
        <source>Migrate, %1</source>
        <translation>Migrieren, %1</translation>
    </message>
    <message>
        <source>of it nodes, %1</source>
        <translation>davon Knoten, %1</translation>
    </message>
    <message>
        <source>of it artefacts, %1</source>
        <translation>davon Artefakte, %1</translation>
    </message>
    <message>
        <source>of it overlap, %1</source>
        <translation>davon Parallelbetrieb, %1</translation>
    </message>
    <message>
        <source>of it platform, %1</source>
        <translation>davon Plattform, %1</translation>
    </message>
    <message>
        <source>of it one-off, %1</source>
        <translation>davon einmalig, %1</translation>
    </message>
    <message>
        <source>Net cash: right-size less migrate, %1</source>
        <translation>Cashflow: Right-Sizing abzüglich Migrieren, %1</translation>
    </message>
    <message>
        <source>Cumulative cash, %1</source>
        <translation>Kumulierter Cashflow, %1</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cashflow</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Cash flow of workloads</source>
        <translation>Cashflow der Workloads</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Month %1, %2</source>
        <translation>Monat %1, %2</translation>
    </message>
</context>
<context>
    <name>ChartNames</name>
    <message>
        <source>Payback bars</source>
        <translation>Amortisation als Balken</translation>
    </message>
    <message>
        <source>Effort × saving</source>
        <translation>Aufwand × Einsparung</translation>
    </message>
    <message>
        <source>Cumulative saving</source>
        <translation>Kumulierte Einsparung</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>Cost a month, by component</source>
        <translation>Kosten je Monat nach Bestandteilen</translation>
    </message>
    <message>
        <source>Cumulative cash of migrating, against right-sizing</source>
        <translation>Kumulierter Cashflow der Migration gegenüber Right-Sizing</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>NPV of %1</source>
        <translation>Kapitalwert (NPV) von %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>By formulas</source>
        <translation>Nach Formeln</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Net cash</source>
        <translation>Cashflow</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Meets zero in month</source>
        <translation>Erreicht null im Monat</translation>
    </message>
    <message>
        <source>Net cash, discounted</source>
        <translation>Cashflow, diskontiert</translation>
    </message>
    <message>
        <source>Cumulative, discounted</source>
        <translation>Kumuliert, diskontiert</translation>
    </message>
    <message>
        <source>Meets zero in month, discounted</source>
        <translation>Erreicht null im Monat, diskontiert</translation>
    </message>
    <message>
        <source>All figures agree</source>
        <translation>Alle Zahlen stimmen überein</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>%1: parts %2 = bill %3</source>
        <translation>%1: Teile %2 = Rechnung %3</translation>
    </message>
    <message>
        <source>%1: parts %2 are not the bill %3</source>
        <translation>%1: Teile %2 ergeben nicht die Rechnung %3</translation>
    </message>
    <message>
        <source>Monthly run rate</source>
        <translation>Monatliche Run Rate</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Unmatched: %1 a month</source>
        <translation>Nicht zugeordnet: %1 je Monat</translation>
    </message>
    <message>
        <source>Rejected rows of bills: %1</source>
        <translation>Abgelehnte Zeilen von Rechnungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Usage %1: %2 of %Ln workload(s)</source>
        <translation>
            <numerusform>Nutzung %1: %2 von %Ln Workload</numerusform>
            <numerusform>Nutzung %1: %2 von %Ln Workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerbText</name>
    <message>
        <source>%1: SHA-256 %2</source>
        <translation>%1: SHA-256 %2</translation>
    </message>
    <message>
        <source>%1: the file is not there any more, so it has no SHA-256</source>
        <translation>%1: die Datei ist nicht mehr da, daher hat sie kein SHA-256</translation>
    </message>
    <message>
        <source>%1: the file has changed since it was imported, so it has no SHA-256</source>
        <translation>%1: die Datei wurde seit dem Import geändert, daher hat sie kein SHA-256</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>Over %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How far each input alone moves the NPV</source>
        <translation>Wie weit jede Eingabe allein den Kapitalwert bewegt</translation>
    </message>
    <message>
        <source>all else likely; the widest first; a range of inputs, not a chance</source>
        <translation>alles andere wahrscheinlich; das Weiteste zuerst; eine Spanne von Eingaben, keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How good the data are</source>
        <translation>Wie gut die Daten sind</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>Was es besser macht</translation>
    </message>
    <message>
        <source>What it costs, and when it pays</source>
        <translation>Was es kostet, und wann es sich rechnet</translation>
    </message>
    <message>
        <source>The months behind the charts</source>
        <translation>Die Monate hinter den Diagrammen</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Was schiefgehen könnte</translation>
    </message>
    <message>
        <source>The decision asked for</source>
        <translation>Die Entscheidung, um die wir bitten</translation>
    </message>
    <message>
        <source>Right-size first, whatever is decided about WebAssembly: %1 a month, no refactoring.</source>
        <translation>Zuerst richtig dimensionieren, was immer über WebAssembly entschieden wird: %1 im Monat, ohne Refactoring.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %1 once to move %Ln workload(s), beginning with %2.</source>
        <translation>
            <numerusform>%1 einmalig genehmigen, um %Ln Workload umzustellen, beginnend mit %2.</numerusform>
            <numerusform>%1 einmalig genehmigen, um %Ln Workloads umzustellen, beginnend mit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the first two, compare the days they took with the estimate, and decide again.</source>
        <translation>Nach den ersten beiden die Tage, die sie brauchten, mit der Schätzung vergleichen und neu entscheiden.</translation>
    </message>
    <message>
        <source>Count a saving as cash only when a node goes away; until then it is capacity.</source>
        <translation>Eine Ersparnis erst dann als Geld zählen, wenn ein Knoten wegfällt; bis dahin ist sie Kapazität.</translation>
    </message>
    <message>
        <source>Move nothing for its cost; look again when limits, prices or the platform change.</source>
        <translation>Der Kosten wegen nichts umstellen; erneut prüfen, wenn sich Grenzen, Preise oder die Plattform ändern.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Platform engineering</source>
        <translation>Plattformtechnik</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Measure first what containers use: right-sizing then saves perhaps %1 a month, without refactoring.</source>
        <translation>Zuerst messen, was Container nutzen: Richtig zu dimensionieren spart dann vielleicht %1 im Monat, ohne Refactoring.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %1 once and %2 a month for the platform to move %Ln workload(s), beginning with %3.</source>
        <translation>
            <numerusform>%1 einmalig und %2 im Monat für die Plattform genehmigen, um %Ln Workload umzustellen, beginnend mit %3.</numerusform>
            <numerusform>%1 einmalig und %2 im Monat für die Plattform genehmigen, um %Ln Workloads umzustellen, beginnend mit %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payback and NPV hold where all start together; with fewer people the later ones, and the payback, come later.</source>
        <translation>Amortisation und Kapitalwert gelten, wenn alle zugleich beginnen; mit weniger Leuten kommen die späteren, und die Amortisation, später.</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <translation>Zurücksetzen von %1</translation>
    </message>
    <message>
        <source>change of %1 to %2</source>
        <translation>Änderung von %1 auf %2</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>duplication of scenario %1 as %2</source>
        <translation>Duplizieren des Szenarios %1 als %2</translation>
    </message>
    <message>
        <source>adding of scenario %1</source>
        <translation>Hinzufügen des Szenarios %1</translation>
    </message>
    <message>
        <source>replacement of scenario %1</source>
        <translation>Ersetzen des Szenarios %1</translation>
    </message>
    <message>
        <source>deletion of scenario %1</source>
        <translation>Löschen des Szenarios %1</translation>
    </message>
    <message>
        <source>renaming of scenario %1 to %2</source>
        <translation>Umbenennen des Szenarios %1 in %2</translation>
    </message>
    <message>
        <source>adding of note “%1”</source>
        <translation>Hinzufügen der Notiz „%1“</translation>
    </message>
    <message>
        <source>change of note “%1”</source>
        <translation>Änderung der Notiz „%1“</translation>
    </message>
    <message>
        <source>deletion of note “%1”</source>
        <translation>Löschen der Notiz „%1“</translation>
    </message>
    <message>
        <source>saving of filter %1</source>
        <translation>Speichern des Filters %1</translation>
    </message>
    <message>
        <source>change of filter %1</source>
        <translation>Änderung des Filters %1</translation>
    </message>
    <message>
        <source>deletion of filter %1</source>
        <translation>Löschen des Filters %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln workload(s)</source>
        <translation>
            <numerusform>Änderung von %Ln Workload</numerusform>
            <numerusform>Änderung von %Ln Workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>check its name and your permissions</source>
        <translation>prüfen Sie ihren Namen und Ihre Berechtigungen</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>die Datei kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>choose another place or check your permissions</source>
        <translation>wählen Sie einen anderen Ort oder prüfen Sie Ihre Berechtigungen</translation>
    </message>
    <message>
        <source>the disk is full, nothing was changed</source>
        <translation>der Datenträger ist voll, nichts wurde geändert</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>geben Sie Platz frei und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>run the export again</source>
        <translation>führen Sie den Export erneut aus</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>kopieren oder laden Sie sie erneut herunter</translation>
    </message>
    <message>
        <source>the compressed data are damaged</source>
        <translation>die komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>kopieren oder laden Sie die Datei erneut herunter</translation>
    </message>
    <message>
        <source>the file grows more than %1 times when it is unpacked</source>
        <translation>die Datei wächst beim Entpacken auf mehr als das %1-Fache</translation>
    </message>
    <message>
        <source>unpack it yourself if you trust it</source>
        <translation>entpacken Sie sie selbst, wenn Sie ihr vertrauen</translation>
    </message>
    <message>
        <source>the archive holds another archive</source>
        <translation>das Archiv enthält ein weiteres Archiv</translation>
    </message>
    <message>
        <source>unpack the outer one first</source>
        <translation>entpacken Sie zuerst das äußere</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>export it again as UTF-8</source>
        <translation>exportieren Sie ihn erneut als UTF-8</translation>
    </message>
    <message>
        <source>no known format; found: %1</source>
        <translation>kein bekanntes Format; gefunden: %1</translation>
    </message>
    <message>
        <source>no known format</source>
        <translation>kein bekanntes Format</translation>
    </message>
    <message>
        <source>the nearest format is %1</source>
        <translation>das ähnlichste Format ist %1</translation>
    </message>
    <message>
        <source>tare import --list-formats names what can be read</source>
        <translation>tare import --list-formats nennt, was gelesen werden kann</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>bring %1 instead</source>
        <translation>verwenden Sie stattdessen %1</translation>
    </message>
    <message>
        <source>bring another format</source>
        <translation>verwenden Sie ein anderes Format</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>export the file again with this column</source>
        <translation>exportieren Sie die Datei erneut mit dieser Spalte</translation>
    </message>
    <message>
        <source>the column %1 is there twice</source>
        <translation>die Spalte %1 ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>export the file again with each column once</source>
        <translation>exportieren Sie die Datei erneut mit jeder Spalte nur einmal</translation>
    </message>
    <message>
        <source>there are more than %1 columns</source>
        <translation>es gibt mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>prüfen Sie, ob dies die richtige Datei ist</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>eine Zeile ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>check for a quotation mark that is never closed</source>
        <translation>suchen Sie ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation>ein Text ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the data are nested deeper than %1 levels</source>
        <translation>die Daten sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the JSON is not valid: %1 expected</source>
        <translation>das JSON ist ungültig: %1 erwartet</translation>
    </message>
    <message>
        <source>the CSV is not valid: %1 expected</source>
        <translation>das CSV ist ungültig: %1 erwartet</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation>korrigieren Sie das und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added up</source>
        <translation>%1 und %2 können nicht addiert werden</translation>
    </message>
    <message>
        <source>keep bills of one currency in a project</source>
        <translation>halten Sie in einem Projekt nur Rechnungen einer Währung</translation>
    </message>
    <message>
        <source>the file does not name its cluster, and the project already holds the cluster %1</source>
        <translation>die Datei nennt ihren Cluster nicht, und das Projekt enthält bereits den Cluster %1</translation>
    </message>
    <message>
        <source>give its name (--cluster NAME)</source>
        <translation>geben Sie seinen Namen an (--cluster NAME)</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>es gibt kein Format %1</translation>
    </message>
    <message>
        <source>known formats: %1</source>
        <translation>bekannte Formate: %1</translation>
    </message>
    <message>
        <source>there are no workloads to rank</source>
        <translation>es gibt keine Workloads für eine Rangfolge</translation>
    </message>
    <message>
        <source>import a cluster inventory (kubectl get … -A -o json)</source>
        <translation>importieren Sie ein Cluster-Inventar (kubectl get … -A -o json)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source> (process %1)</source>
        <translation> (Prozess %1)</translation>
    </message>
    <message>
        <source>the project is open in another program</source>
        <translation>das Projekt ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>the project is open for %1</source>
        <translation>das Projekt ist für %1 geöffnet</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>schließen Sie es dort oder öffnen Sie es schreibgeschützt</translation>
    </message>
    <message>
        <source>there is no such project</source>
        <translation>ein solches Projekt gibt es nicht</translation>
    </message>
    <message>
        <source>check its name, or import files to create it</source>
        <translation>prüfen Sie seinen Namen, oder importieren Sie Dateien, um es anzulegen</translation>
    </message>
    <message>
        <source>this is no Tare project</source>
        <translation>dies ist kein Tare-Projekt</translation>
    </message>
    <message>
        <source>open a .tare file, or import this file into a project</source>
        <translation>öffnen Sie eine .tare-Datei, oder importieren Sie diese Datei in ein Projekt</translation>
    </message>
    <message>
        <source>the project was written by a newer version of Tare (schema %1, known is %2)</source>
        <translation>das Projekt wurde von einer neueren Version von Tare geschrieben (Schema %1, bekannt ist %2)</translation>
    </message>
    <message>
        <source>open it read-only, or install the newer version</source>
        <translation>öffnen Sie es schreibgeschützt, oder installieren Sie die neuere Version</translation>
    </message>
    <message>
        <source>the project file is damaged (%1)</source>
        <translation>die Projektdatei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>open the newest backup beside it</source>
        <translation>öffnen Sie die neueste Sicherung daneben</translation>
    </message>
    <message>
        <source>the project file holds something that is not Tare&apos;s (%1)</source>
        <translation>die Projektdatei enthält etwas, das nicht von Tare stammt (%1)</translation>
    </message>
    <message>
        <source>open only projects that you trust; import the original files into a new one</source>
        <translation>öffnen Sie nur Projekte, denen Sie vertrauen; importieren Sie die ursprünglichen Dateien in ein neues</translation>
    </message>
    <message>
        <source>the project is open read-only</source>
        <translation>das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>save a copy and change that one</source>
        <translation>speichern Sie eine Kopie und ändern Sie diese</translation>
    </message>
    <message>
        <source>the project file was moved, removed or replaced while it was open</source>
        <translation>die Projektdatei wurde verschoben, entfernt oder ersetzt, während sie geöffnet war</translation>
    </message>
    <message>
        <source>save a copy elsewhere</source>
        <translation>speichern Sie anderswo eine Kopie</translation>
    </message>
    <message>
        <source>the project is being changed by another program</source>
        <translation>das Projekt wird gerade von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>the project file cannot be used (%1)</source>
        <translation>die Projektdatei kann nicht verwendet werden (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>prüfen Sie den Datenträger und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>a scenario needs a name</source>
        <translation>ein Szenario braucht einen Namen</translation>
    </message>
    <message>
        <source>enter one</source>
        <translation>geben Sie einen ein</translation>
    </message>
    <message>
        <source>there is a scenario %1 already</source>
        <translation>es gibt bereits ein Szenario %1</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 is the only scenario</source>
        <translation>%1 ist das einzige Szenario</translation>
    </message>
    <message>
        <source>duplicate it before you delete it</source>
        <translation>duplizieren Sie es, bevor Sie es löschen</translation>
    </message>
    <message>
        <source>a saved filter needs a name</source>
        <translation>ein gespeicherter Filter braucht einen Namen</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>es gibt keinen Parameter %1</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>prüfen Sie seinen Namen</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>es gibt kein Feld %1</translation>
    </message>
    <message>
        <source>this is no scenario file: %1 expected</source>
        <translation>dies ist keine Szenariodatei: %1 erwartet</translation>
    </message>
    <message>
        <source>export a scenario to see the form</source>
        <translation>exportieren Sie ein Szenario, um die Form zu sehen</translation>
    </message>
    <message>
        <source>there is no scenario %1</source>
        <translation>es gibt kein Szenario %1</translation>
    </message>
    <message>
        <source>tare scenario PROJECT list names them</source>
        <translation>tare scenario PROJECT list nennt sie</translation>
    </message>
    <message>
        <source>there is no workload %1</source>
        <translation>es gibt keinen Workload %1</translation>
    </message>
    <message>
        <source>tare rank PROJECT names them</source>
        <translation>tare rank PROJECT nennt sie</translation>
    </message>
    <message>
        <source>tare --help shows how</source>
        <translation>tare --help zeigt, wie</translation>
    </message>
    <message>
        <source>%1 is not in this build</source>
        <translation>%1 ist in diesem Build nicht enthalten</translation>
    </message>
    <message>
        <source>use a build that has it</source>
        <translation>verwenden Sie einen Build, der es enthält</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>there is not enough memory, nothing was changed</source>
        <translation>der Speicher reicht nicht, nichts wurde geändert</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>schließen Sie andere Programme und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>this is a pipe or a device</source>
        <translation>das ist eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>save what it gives to a file</source>
        <translation>sichern Sie, was sie liefert, in eine Datei</translation>
    </message>
    <message>
        <source>one object is larger than 32 MiB</source>
        <translation>ein Objekt ist größer als 32 MiB</translation>
    </message>
    <message>
        <source>leave it out of the export</source>
        <translation>lassen Sie es beim Export weg</translation>
    </message>
    <message>
        <source>this is a scenario and no data</source>
        <translation>dies ist ein Szenario und keine Daten</translation>
    </message>
    <message>
        <source>import it by itself, on the command line with: tare scenario PROJECT.tare import FILE</source>
        <translation>importieren Sie es für sich allein, auf der Befehlszeile mit: tare scenario PROJECT.tare import FILE</translation>
    </message>
    <message>
        <source>correct it there, or run the export again if it was not edited</source>
        <translation>berichtigen Sie die Stelle, oder führen Sie den Export erneut aus, falls die Datei nicht bearbeitet wurde</translation>
    </message>
    <message numerus="yes">
        <source>nothing could be kept, %Ln record(s) were rejected</source>
        <translation>
            <numerusform>nichts konnte übernommen werden, %Ln Datensatz wurde abgelehnt</numerusform>
            <numerusform>nichts konnte übernommen werden, %Ln Datensätze wurden abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationOutput</name>
    <message>
        <source>(as above)</source>
        <translation>(wie oben)</translation>
    </message>
    <message>
        <source>%1, rank %2: %3</source>
        <translation>%1, Rang %2: %3</translation>
    </message>
    <message>
        <source>%1, usage %2</source>
        <translation>%1, Nutzung %2</translation>
    </message>
    <message>
        <source>%1 to %2, usage %3</source>
        <translation>%1 zu %2, Nutzung %3</translation>
    </message>
    <message>
        <source>Finding: %1 (%2)</source>
        <translation>Befund: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>CPU of a node</source>
        <translation>CPU eines Knotens</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>Speicher eines Knotens</translation>
    </message>
    <message>
        <source>CPU that pods may use</source>
        <translation>CPU, die Pods nutzen dürfen</translation>
    </message>
    <message>
        <source>Memory that pods may use</source>
        <translation>Speicher, den Pods nutzen dürfen</translation>
    </message>
    <message>
        <source>Pods that a node takes</source>
        <translation>Pods, die ein Knoten aufnimmt</translation>
    </message>
    <message>
        <source>CPU that DaemonSets hold</source>
        <translation>CPU, die DaemonSets belegen</translation>
    </message>
    <message>
        <source>Memory that DaemonSets hold</source>
        <translation>Speicher, den DaemonSets belegen</translation>
    </message>
    <message>
        <source>Pods that DaemonSets hold</source>
        <translation>Pods, die DaemonSets belegen</translation>
    </message>
    <message>
        <source>Usable CPU of a node</source>
        <translation>Nutzbare CPU eines Knotens</translation>
    </message>
    <message>
        <source>Usable memory of a node</source>
        <translation>Nutzbarer Speicher eines Knotens</translation>
    </message>
    <message>
        <source>Usable pods of a node</source>
        <translation>Nutzbare Pods eines Knotens</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU-Request</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Speicher-Request</translation>
    </message>
    <message>
        <source>Mean usage</source>
        <translation>Mittlere Nutzung</translation>
    </message>
    <message>
        <source>95th percentile of CPU use</source>
        <translation>95. Perzentil der CPU-Nutzung</translation>
    </message>
    <message>
        <source>Highest memory use</source>
        <translation>Höchste Speichernutzung</translation>
    </message>
    <message>
        <source>Sidecars</source>
        <translation>Sidecars</translation>
    </message>
    <message>
        <source>Overhead of the sandbox</source>
        <translation>Overhead der Sandbox</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the replicas</source>
        <translation>Anteil der Replikate</translation>
    </message>
    <message>
        <source>Cost of DaemonSets</source>
        <translation>Kosten der DaemonSets</translation>
    </message>
    <message>
        <source>CPU of DaemonSets</source>
        <translation>CPU der DaemonSets</translation>
    </message>
    <message>
        <source>Memory of DaemonSets</source>
        <translation>Speicher der DaemonSets</translation>
    </message>
    <message>
        <source>CPU, larger of request and usage</source>
        <translation>CPU, das Größere aus Request und Nutzung</translation>
    </message>
    <message>
        <source>Memory, larger of request and usage</source>
        <translation>Speicher, das Größere aus Request und Nutzung</translation>
    </message>
    <message>
        <source>What the inventory says of it</source>
        <translation>Was das Inventar dazu sagt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Charges of the bill</source>
        <translation>Charges der Rechnung</translation>
    </message>
    <message>
        <source>Unused commitments</source>
        <translation>Ungenutzte Commitments</translation>
    </message>
    <message>
        <source>Remainder of rounding</source>
        <translation>Rest der Rundung</translation>
    </message>
    <message>
        <source>Start of the window</source>
        <translation>Beginn des Fensters</translation>
    </message>
    <message>
        <source>End of the window</source>
        <translation>Ende des Fensters</translation>
    </message>
    <message>
        <source>Charges for instance hours</source>
        <translation>Charges für Instanzstunden</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Instanzstunden</translation>
    </message>
    <message>
        <source>Nodes of the machine</source>
        <translation>Knoten der Maschine</translation>
    </message>
    <message>
        <source>Node price an hour</source>
        <translation>Knotenpreis je Stunde</translation>
    </message>
    <message>
        <source>Node price a month</source>
        <translation>Knotenpreis je Monat</translation>
    </message>
    <message>
        <source>Billed for the pool a month</source>
        <translation>Für den Pool berechnet, je Monat</translation>
    </message>
    <message>
        <source>Cost of the pool</source>
        <translation>Kosten des Pools</translation>
    </message>
    <message>
        <source>Cost of all pools</source>
        <translation>Kosten aller Pools</translation>
    </message>
    <message>
        <source>Price of a core-hour</source>
        <translation>Preis einer Kernstunde</translation>
    </message>
    <message>
        <source>Price of a GiB-hour</source>
        <translation>Preis einer GiB-Stunde</translation>
    </message>
    <message>
        <source>Allocated amount</source>
        <translation>Zugerechnete Menge</translation>
    </message>
    <message>
        <source>Allocated cost</source>
        <translation>Zugerechnete Kosten</translation>
    </message>
    <message>
        <source>Cost right-sized</source>
        <translation>Kosten nach Right-Sizing</translation>
    </message>
    <message>
        <source>Cost on WebAssembly</source>
        <translation>Kosten auf WebAssembly</translation>
    </message>
    <message>
        <source>CPU right-sized, a replica</source>
        <translation>CPU nach Right-Sizing, je Replikat</translation>
    </message>
    <message>
        <source>Memory right-sized, a replica</source>
        <translation>Speicher nach Right-Sizing, je Replikat</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>Heap</translation>
    </message>
    <message>
        <source>Memory of a native rewrite, a replica</source>
        <translation>Speicher einer nativen Neufassung, je Replikat</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>A running instance</source>
        <translation>Eine laufende Instanz</translation>
    </message>
    <message>
        <source>Compiled code</source>
        <translation>Kompilierter Code</translation>
    </message>
    <message>
        <source>CPU on WebAssembly, a replica</source>
        <translation>CPU auf WebAssembly, je Replikat</translation>
    </message>
    <message>
        <source>Memory on WebAssembly, a replica</source>
        <translation>Speicher auf WebAssembly, je Replikat</translation>
    </message>
    <message>
        <source>Modules in a host</source>
        <translation>Module in einem Host</translation>
    </message>
    <message>
        <source>Replicas on WebAssembly</source>
        <translation>Replikate auf WebAssembly</translation>
    </message>
    <message>
        <source>Pods on WebAssembly</source>
        <translation>Pods auf WebAssembly</translation>
    </message>
    <message>
        <source>Pods in this pool</source>
        <translation>Pods in diesem Pool</translation>
    </message>
    <message>
        <source>Demand in this pool</source>
        <translation>Bedarf in diesem Pool</translation>
    </message>
    <message>
        <source>Demand on WebAssembly in this pool</source>
        <translation>Bedarf auf WebAssembly in diesem Pool</translation>
    </message>
    <message>
        <source>Demand today</source>
        <translation>Bedarf heute</translation>
    </message>
    <message>
        <source>Demand right-sized</source>
        <translation>Bedarf nach Right-Sizing</translation>
    </message>
    <message>
        <source>Demand as native rewrites</source>
        <translation>Bedarf als native Neufassungen</translation>
    </message>
    <message>
        <source>Demand on WebAssembly</source>
        <translation>Bedarf auf WebAssembly</translation>
    </message>
    <message>
        <source>Demand if only workloads that pay back migrate</source>
        <translation>Bedarf, wenn nur Workloads migrieren, die sich amortisieren</translation>
    </message>
    <message>
        <source>Full nodes as native rewrites</source>
        <translation>Volle Knoten als native Neufassungen</translation>
    </message>
    <message>
        <source>Full nodes if only workloads that pay back migrate</source>
        <translation>Volle Knoten, wenn nur Workloads migrieren, die sich amortisieren</translation>
    </message>
    <message>
        <source>Part of the way where CPU binds</source>
        <translation>Teil des Wegs, auf dem die CPU bindet</translation>
    </message>
    <message>
        <source>Part of the way where memory binds</source>
        <translation>Teil des Wegs, auf dem der Speicher bindet</translation>
    </message>
    <message>
        <source>Part of the way where pods bind</source>
        <translation>Teil des Wegs, auf dem die Pods binden</translation>
    </message>
    <message>
        <source>CPU that is freed</source>
        <translation>Frei werdende CPU</translation>
    </message>
    <message>
        <source>Memory that is freed</source>
        <translation>Frei werdender Speicher</translation>
    </message>
    <message>
        <source>Pods that are freed</source>
        <translation>Frei werdende Pods</translation>
    </message>
    <message>
        <source>Capacity share in this pool</source>
        <translation>Kapazitätsanteil in diesem Pool</translation>
    </message>
    <message>
        <source>What only WebAssembly brings in this pool</source>
        <translation>Was in diesem Pool nur WebAssembly bringt</translation>
    </message>
    <message>
        <source>Cost of the WebAssembly side a month</source>
        <translation>Kosten der WebAssembly-Seite je Monat</translation>
    </message>
    <message>
        <source>Cost of the WebAssembly side in this pool</source>
        <translation>Kosten der WebAssembly-Seite in diesem Pool</translation>
    </message>
    <message>
        <source>Part that becomes cash under commitments</source>
        <translation>Teil, der trotz Commitments zu Cash wird</translation>
    </message>
    <message>
        <source>Size of the artefact</source>
        <translation>Größe des Artefakts</translation>
    </message>
    <message>
        <source>Artefacts as modelled</source>
        <translation>Artefakte nach dem Modell</translation>
    </message>
    <message>
        <source>Artefacts on WebAssembly</source>
        <translation>Artefakte auf WebAssembly</translation>
    </message>
    <message>
        <source>Artefacts today</source>
        <translation>Artefakte heute</translation>
    </message>
    <message>
        <source>Artefacts of all workloads</source>
        <translation>Artefakte aller Workloads</translation>
    </message>
    <message>
        <source>Artefacts as billed</source>
        <translation>Artefakte laut Rechnung</translation>
    </message>
    <message>
        <source>A module has no layers</source>
        <translation>Ein Modul hat keine Schichten</translation>
    </message>
    <message>
        <source>One architecture is enough</source>
        <translation>Eine Architektur genügt</translation>
    </message>
    <message>
        <source>Pulls of a release</source>
        <translation>Abrufe eines Releases</translation>
    </message>
    <message>
        <source>Pulls in this pool</source>
        <translation>Abrufe in diesem Pool</translation>
    </message>
    <message>
        <source>Other savings</source>
        <translation>Andere Einsparungen</translation>
    </message>
    <message>
        <source>Remedies of findings</source>
        <translation>Behebung der Befunde</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Cash of the month</source>
        <translation>Cash des Monats</translation>
    </message>
    <message>
        <source>Cash of the programme</source>
        <translation>Cash des Programms</translation>
    </message>
    <message>
        <source>In groups that rank before</source>
        <translation>In Gruppen mit besserem Rang</translation>
    </message>
    <message>
        <source>Ahead in its group</source>
        <translation>Davor in seiner Gruppe</translation>
    </message>
    <message>
        <source>Does not migrate</source>
        <translation>Migriert nicht</translation>
    </message>
    <message>
        <source>Measured module</source>
        <translation>Gemessenes Modul</translation>
    </message>
    <message>
        <source>Size of the module</source>
        <translation>Größe des Moduls</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Größe des Images</translation>
    </message>
    <message>
        <source>CPU on WebAssembly against containers</source>
        <translation>CPU auf WebAssembly gegenüber Containern</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Zeit im Leerlauf</translation>
    </message>
    <message>
        <source>Warm replicas</source>
        <translation>Warme Replikate</translation>
    </message>
    <message>
        <source>Releases a month</source>
        <translation>Releases je Monat</translation>
    </message>
    <message>
        <source>Size of the source, KSLOC</source>
        <translation>Umfang des Quelltexts, KSLOC</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Pool %2 of %1</source>
        <translation>Pool %2 in %1</translation>
    </message>
    <message>
        <source>The others: %1</source>
        <translation>Die übrigen: %1</translation>
    </message>
    <message>
        <source>Total of the rows</source>
        <translation>Summe der Zeilen</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Anteil an der Summe</translation>
    </message>
    <message>
        <source>Capacity and artefacts today</source>
        <translation>Kapazität und Artefakte heute</translation>
    </message>
    <message>
        <source>Saved by right-sizing the pool %1</source>
        <translation>Durch Right-Sizing des Pools %1 gespart</translation>
    </message>
    <message>
        <source>CPU of all nodes</source>
        <translation>CPU aller Nodes</translation>
    </message>
    <message>
        <source>Memory of all nodes</source>
        <translation>Speicher aller Nodes</translation>
    </message>
    <message>
        <source>What the CPU of the nodes costs</source>
        <translation>Was die CPU der Nodes kostet</translation>
    </message>
    <message>
        <source>What the memory of the nodes costs</source>
        <translation>Was der Speicher der Nodes kostet</translation>
    </message>
    <message>
        <source>CPU of DaemonSets, cost</source>
        <translation>CPU der DaemonSets, Kosten</translation>
    </message>
    <message>
        <source>Memory of DaemonSets, cost</source>
        <translation>Speicher der DaemonSets, Kosten</translation>
    </message>
    <message>
        <source>CPU of this workload, cost</source>
        <translation>CPU dieses Workloads, Kosten</translation>
    </message>
    <message>
        <source>Memory of this workload, cost</source>
        <translation>Speicher dieses Workloads, Kosten</translation>
    </message>
    <message>
        <source>CPU of all workloads, cost</source>
        <translation>CPU aller Workloads, Kosten</translation>
    </message>
    <message>
        <source>Memory of all workloads, cost</source>
        <translation>Speicher aller Workloads, Kosten</translation>
    </message>
    <message>
        <source>Idle CPU</source>
        <translation>Ungenutzte CPU</translation>
    </message>
    <message>
        <source>Idle memory</source>
        <translation>Ungenutzter Speicher</translation>
    </message>
    <message>
        <source>Share of what is idle in %2 of %1</source>
        <translation>Anteil am Leerlauf in %2 von %1</translation>
    </message>
    <message>
        <source>Idle shared among workloads</source>
        <translation>Auf Workloads verteilter Leerlauf</translation>
    </message>
    <message>
        <source>Saving of the rewrite in pool %1, if only those move that pay back</source>
        <translation>Ersparnis des Neuschreibens im Pool %1, wenn nur umzieht, was sich amortisiert</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Cost basis: %1</source>
        <translation>Kostenbasis: %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Währung: %1</translation>
    </message>
    <message>
        <source>Cluster as of: %1</source>
        <translation>Stand des Clusters: %1</translation>
    </message>
    <message>
        <source>Period of the bill: %1</source>
        <translation>Zeitraum der Rechnung: %1</translation>
    </message>
    <message>
        <source>Horizon: %1 months</source>
        <translation>Horizont: %1 Monate</translation>
    </message>
</context>
<context>
    <name>ExportVerbText</name>
    <message>
        <source>%1: for programs; a spreadsheet may take a name in it for a formula</source>
        <translation>%1: für Programme; eine Tabellenkalkulation könnte einen Namen darin für eine Formel halten</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Window of the bill</source>
        <translation>Fenster der Rechnung</translation>
    </message>
    <message>
        <source>Bill of the period</source>
        <translation>Rechnung des Zeitraums</translation>
    </message>
    <message>
        <source>Bill a month</source>
        <translation>Rechnung je Monat</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>DaemonSets</source>
        <translation>DaemonSets</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>One-time charges of the period</source>
        <translation>Einmalige Charges des Zeitraums</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher (Storage)</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Control Plane</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Node price a month</source>
        <translation>Knotenpreis je Monat</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>How full nodes are run</source>
        <translation>Wie voll Knoten betrieben werden</translation>
    </message>
    <message>
        <source>Full nodes today</source>
        <translation>Volle Knoten heute</translation>
    </message>
    <message>
        <source>Full nodes right-sized</source>
        <translation>Volle Knoten nach Right-Sizing</translation>
    </message>
    <message>
        <source>Full nodes on WebAssembly</source>
        <translation>Volle Knoten auf WebAssembly</translation>
    </message>
    <message>
        <source>Saving by consolidating</source>
        <translation>Einsparung durch Konsolidieren</translation>
    </message>
    <message>
        <source>Saving by right-sizing</source>
        <translation>Einsparung durch Right-Sizing</translation>
    </message>
    <message>
        <source>Saving by migrating</source>
        <translation>Einsparung durch Migrieren</translation>
    </message>
    <message>
        <source>Saving that only WebAssembly brings</source>
        <translation>Einsparung, die nur WebAssembly bringt</translation>
    </message>
    <message>
        <source>Saving if only workloads that pay back migrate</source>
        <translation>Einsparung, wenn nur Workloads migrieren, die sich amortisieren</translation>
    </message>
    <message>
        <source>Whole nodes right-sized, at least</source>
        <translation>Ganze Knoten nach Right-Sizing, mindestens</translation>
    </message>
    <message>
        <source>Whole nodes after migrating, at least</source>
        <translation>Ganze Knoten nach der Migration, mindestens</translation>
    </message>
    <message>
        <source>Whole nodes right-sized</source>
        <translation>Ganze Knoten nach Right-Sizing</translation>
    </message>
    <message>
        <source>Whole nodes after migrating</source>
        <translation>Ganze Knoten nach der Migration</translation>
    </message>
    <message>
        <source>Cash saving a month</source>
        <translation>Cash-Einsparung je Monat</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>CPU today</source>
        <translation>CPU heute</translation>
    </message>
    <message>
        <source>Memory today</source>
        <translation>Speicher heute</translation>
    </message>
    <message>
        <source>Pods today</source>
        <translation>Pods heute</translation>
    </message>
    <message>
        <source>CPU right-sized</source>
        <translation>CPU nach Right-Sizing</translation>
    </message>
    <message>
        <source>Memory right-sized</source>
        <translation>Speicher nach Right-Sizing</translation>
    </message>
    <message>
        <source>Pods right-sized</source>
        <translation>Pods nach Right-Sizing</translation>
    </message>
    <message>
        <source>CPU of a native rewrite</source>
        <translation>CPU einer nativen Neufassung</translation>
    </message>
    <message>
        <source>Memory of a native rewrite</source>
        <translation>Speicher einer nativen Neufassung</translation>
    </message>
    <message>
        <source>Pods of a native rewrite</source>
        <translation>Pods einer nativen Neufassung</translation>
    </message>
    <message>
        <source>CPU on WebAssembly</source>
        <translation>CPU auf WebAssembly</translation>
    </message>
    <message>
        <source>Memory on WebAssembly</source>
        <translation>Speicher auf WebAssembly</translation>
    </message>
    <message>
        <source>Pods on WebAssembly</source>
        <translation>Pods auf WebAssembly</translation>
    </message>
    <message>
        <source>Cost a month (showback)</source>
        <translation>Kosten je Monat (Showback)</translation>
    </message>
    <message>
        <source>Showback saving a month</source>
        <translation>Showback-Einsparung je Monat</translation>
    </message>
    <message>
        <source>Capacity share</source>
        <translation>Kapazitätsanteil</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Einsparung je Monat</translation>
    </message>
    <message>
        <source>Overlap cost</source>
        <translation>Kosten des Parallelbetriebs</translation>
    </message>
    <message>
        <source>Effort, low</source>
        <translation>Aufwand, niedrig</translation>
    </message>
    <message>
        <source>Effort, likely</source>
        <translation>Aufwand, wahrscheinlich</translation>
    </message>
    <message>
        <source>Effort, high</source>
        <translation>Aufwand, hoch</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>Payback from start</source>
        <translation>Amortisationszeit ab Beginn</translation>
    </message>
    <message>
        <source>Payback from cut-over</source>
        <translation>Amortisationszeit ab Umstellung</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>Amortisationszeit, diskontiert</translation>
    </message>
    <message>
        <source>Payback, simple</source>
        <translation>Amortisationszeit, einfach</translation>
    </message>
    <message>
        <source>Payback, P10</source>
        <translation>Amortisationszeit, P10</translation>
    </message>
    <message>
        <source>Payback, P50</source>
        <translation>Amortisationszeit, P50</translation>
    </message>
    <message>
        <source>Payback, P80</source>
        <translation>Amortisationszeit, P80</translation>
    </message>
    <message>
        <source>Payback, P90</source>
        <translation>Amortisationszeit, P90</translation>
    </message>
    <message>
        <source>Chance within the horizon</source>
        <translation>Wahrscheinlichkeit im Horizont</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>NPV, P10</source>
        <translation>Kapitalwert (NPV), P10</translation>
    </message>
    <message>
        <source>NPV, P50</source>
        <translation>Kapitalwert (NPV), P50</translation>
    </message>
    <message>
        <source>NPV, P90</source>
        <translation>Kapitalwert (NPV), P90</translation>
    </message>
    <message>
        <source>NPV a person-day</source>
        <translation>Kapitalwert (NPV) je Personentag</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>IRR a year</source>
        <translation>Interner Zinsfuß (IRR) je Jahr</translation>
    </message>
    <message>
        <source>Migrating workloads</source>
        <translation>Migrierende Workloads</translation>
    </message>
    <message>
        <source>NPV before platform cost and waves</source>
        <translation>Kapitalwert (NPV) vor Plattformkosten und Wellen</translation>
    </message>
    <message>
        <source>NPV after platform cost</source>
        <translation>Kapitalwert (NPV) nach Plattformkosten</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>, lines %1–%2</source>
        <translation>, Zeilen %1–%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Entered in the scenario %1</source>
        <translation>Eingegeben im Szenario %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Convention of the model</source>
        <translation>Konvention des Modells</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importiert %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Part of the bill that is explained</source>
        <translation>Erklärter Teil der Rechnung</translation>
    </message>
    <message>
        <source>Staying, all months</source>
        <translation>Bleiben, alle Monate</translation>
    </message>
    <message>
        <source>Right-sizing, all months</source>
        <translation>Right-Sizing, alle Monate</translation>
    </message>
    <message>
        <source>Migrating, all months</source>
        <translation>Migrieren, alle Monate</translation>
    </message>
    <message>
        <source>Migrating, paid once</source>
        <translation>Migrieren, einmalig bezahlt</translation>
    </message>
    <message>
        <source>Idle that no workload shares</source>
        <translation>Leerlauf, den kein Workload mitträgt</translation>
    </message>
    <message>
        <source>Share of what is idle</source>
        <translation>Anteil am Leerlauf</translation>
    </message>
    <message>
        <source>Cost a month with its share of idle</source>
        <translation>Kosten je Monat mit Anteil am Leerlauf</translation>
    </message>
    <message>
        <source>grade A: measured and reviewed</source>
        <translation>Güte A: gemessen und begutachtet</translation>
    </message>
    <message>
        <source>grade B: measured and published</source>
        <translation>Güte B: gemessen und veröffentlicht</translation>
    </message>
    <message>
        <source>grade C: estimate or convention</source>
        <translation>Güte C: Schätzung oder Konvention</translation>
    </message>
    <message>
        <source>Planning estimate; no published measurement found</source>
        <translation>Planungsschätzung; keine veröffentlichte Messung gefunden</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <comment>followed by what sources say, which stays as it is</comment>
        <translation>Beleg, in den Worten der Quelle, damit er sich dort finden lässt:</translation>
    </message>
    <message>
        <source>, grade&#xa0;%1</source>
        <translation>, Güte&#xa0;%1</translation>
    </message>
    <message>
        <source>Capacity of all pools, today</source>
        <translation>Kapazität aller Pools, heute</translation>
    </message>
    <message>
        <source>Capacity of all pools, consolidated</source>
        <translation>Kapazität aller Pools, konsolidiert</translation>
    </message>
    <message>
        <source>Capacity of all pools, right-sized</source>
        <translation>Kapazität aller Pools, richtig dimensioniert</translation>
    </message>
    <message>
        <source>Capacity of all pools, native rewrite</source>
        <translation>Kapazität aller Pools, nativ neu geschrieben</translation>
    </message>
    <message>
        <source>Capacity of all pools, WebAssembly</source>
        <translation>Kapazität aller Pools, WebAssembly</translation>
    </message>
    <message>
        <source>Capacity of all pools, all that could move on WebAssembly</source>
        <translation>Kapazität aller Pools, alles Umstellbare auf WebAssembly</translation>
    </message>
    <message>
        <source>Saving a month without migrating anything</source>
        <translation>Ersparnis im Monat, ohne etwas umzustellen</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Target language</source>
        <translation>Zielsprache</translation>
    </message>
    <message>
        <source>Data grade</source>
        <translation>Datengüte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>matches flexibly</source>
        <translation>passt ungefähr zu</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>filter: field, values</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>filter: field, values</comment>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <comment>filter: field, values</comment>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <comment>filter: field, values</comment>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <comment>filter: field, values</comment>
        <translation>%1 endet mit %2</translation>
    </message>
    <message>
        <source>%1 matches %2 flexibly</source>
        <comment>filter: field, values</comment>
        <translation>%1 passt ungefähr zu %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions of a filter</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between sets of a filter</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>uses the network of its node</source>
        <translation>nutzt das Netzwerk seines Knotens</translation>
    </message>
    <message>
        <source>sees the processes of its node</source>
        <translation>sieht die Prozesse seines Knotens</translation>
    </message>
    <message>
        <source>shares memory with processes of its node</source>
        <translation>teilt Speicher mit Prozessen seines Knotens</translation>
    </message>
    <message>
        <source>mounts a path of its node</source>
        <translation>bindet einen Pfad seines Knotens ein</translation>
    </message>
    <message>
        <source>runs privileged</source>
        <translation>läuft privilegiert</translation>
    </message>
    <message>
        <source>uses a device</source>
        <translation>nutzt ein Gerät</translation>
    </message>
    <message>
        <source>uses a GPU</source>
        <translation>nutzt eine GPU</translation>
    </message>
    <message>
        <source>needs Linux capabilities</source>
        <translation>braucht Linux-Capabilities</translation>
    </message>
    <message>
        <source>needs capabilities of the kernel</source>
        <translation>braucht Fähigkeiten des Kernels</translation>
    </message>
    <message>
        <source>is a StatefulSet</source>
        <translation>ist ein StatefulSet</translation>
    </message>
    <message>
        <source>keeps data in a volume</source>
        <translation>hält Daten in einem Volume</translation>
    </message>
    <message>
        <source>is somebody else&apos;s server</source>
        <translation>ist ein Server von Dritten</translation>
    </message>
    <message>
        <source>runs in a runtime class of its own</source>
        <translation>läuft in einer eigenen Runtime Class</translation>
    </message>
    <message>
        <source>is WebAssembly already</source>
        <translation>ist bereits WebAssembly</translation>
    </message>
    <message>
        <source>its heap is larger than a 32-bit module can hold (4 GiB)</source>
        <translation>sein Heap ist größer, als ein 32-Bit-Modul fassen kann (4&#x202f;GiB)</translation>
    </message>
    <message>
        <source>blocked by hand</source>
        <translation>von Hand blockiert</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Kubernetes list (kubectl -o json)</source>
        <translation>Kubernetes-Liste (kubectl -o json)</translation>
    </message>
    <message>
        <source>FOCUS cost and usage</source>
        <translation>FOCUS Kosten und Nutzung</translation>
    </message>
    <message>
        <source>kubectl top pods, text</source>
        <translation>kubectl top pods, Text</translation>
    </message>
    <message>
        <source>What runs: kubectl get nodes,pods,… -A -o json</source>
        <translation>Was läuft: kubectl get nodes,pods,… -A -o json</translation>
    </message>
    <message>
        <source>What it costs: a bill in FOCUS 1.0 or later, CSV or gzip</source>
        <translation>Was es kostet: eine Rechnung in FOCUS 1.0 oder neuer, CSV oder gzip</translation>
    </message>
    <message>
        <source>What it uses: kubectl top pods -A --containers</source>
        <translation>Was es nutzt: kubectl top pods -A --containers</translation>
    </message>
</context>
<context>
    <name>Groupings</name>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Team label</source>
        <translation>Team-Label</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>, %1 rejected</source>
        <translation>, %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2, %3 kept, %4 rejected</source>
        <translation>%1: %2, %3 übernommen, %4 abgelehnt</translation>
    </message>
    <message>
        <source>, %1 passed over</source>
        <translation>, %1 übergangen</translation>
    </message>
    <message>
        <source>; Billed Cost %1 %3, Effective Cost %2 %3</source>
        <translation>; Billed Cost %1 %3, Effective Cost %2 %3</translation>
    </message>
    <message>
        <source>; cluster %1</source>
        <translation>; Cluster %1</translation>
    </message>
    <message>
        <source>; replaces an earlier import</source>
        <translation>; ersetzt einen früheren Import</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1-mal)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more kind(s) of rejected records; the window lists them all</source>
        <translation>
            <numerusform>%1: %Ln weitere Art abgelehnter Datensätze; das Fenster führt alle auf</numerusform>
            <numerusform>%1: %Ln weitere Arten abgelehnter Datensätze; das Fenster führt alle auf</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>nichts wurde importiert</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Enter a number, such as %1.</source>
        <translation>Geben Sie eine Zahl ein, etwa %1.</translation>
    </message>
    <message>
        <source>Low, likely and high have to rise.</source>
        <translation>Niedrig, wahrscheinlich und hoch müssen ansteigen.</translation>
    </message>
    <message>
        <source>It may not be less than %1.</source>
        <translation>Es darf nicht weniger als %1 sein.</translation>
    </message>
    <message>
        <source>It may be from %1 to %2.</source>
        <translation>Es darf von %1 bis %2 reichen.</translation>
    </message>
</context>
<context>
    <name>LadderText</name>
    <message>
        <source>Rung</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Pool %1, all that migrate on WebAssembly</source>
        <translation>Pool %1, alle migrierenden auf WebAssembly</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Konsolidiert</translation>
    </message>
    <message>
        <source>Right-sized</source>
        <translation>Right-Sizing</translation>
    </message>
    <message>
        <source>Native rewrite</source>
        <translation>Native Neufassung</translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>This workload</source>
        <translation>Dieser Workload</translation>
    </message>
    <message>
        <source>Only WebAssembly brings: %1 a month.</source>
        <translation>Nur WebAssembly bringt: %1 je Monat.</translation>
    </message>
    <message>
        <source>The rewrite brings %1.</source>
        <translation>Die Neufassung bringt %1.</translation>
    </message>
    <message>
        <source>Cost a month, rung by rung</source>
        <translation>Kosten im Monat, Sprosse für Sprosse</translation>
    </message>
    <message>
        <source>no refactoring</source>
        <translation>ohne Refactoring</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln Workload</numerusform>
            <numerusform>%Ln Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>All that save</source>
        <translation>Alle, die sparen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s), some late</source>
        <translation>
            <numerusform>%Ln Workload, manche spät</numerusform>
            <numerusform>%Ln Workloads, manche spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s), too late</source>
        <translation>
            <numerusform>%Ln Workload, zu spät</numerusform>
            <numerusform>%Ln Workloads, zu spät</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>Prices of nodes</source>
        <translation>Preise der Knoten</translation>
    </message>
    <message>
        <source>Charges of the bill are joined to nodes by the id of their machine; what a node costs a month is its charges over its hours, times 730. Without a bill: price list or entry.</source>
        <translation>Posten der Rechnung werden über die Kennung der Maschine den Knoten zugeordnet; ein Knoten kostet im Monat seine Posten geteilt durch seine Stunden, mal 730. Ohne Rechnung: Preisliste oder Eingabe.</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>What a replica asks for: today by its requests, right-sized by its use and headroom, rewritten natively by the heap of the target language, on WebAssembly by the module, its heap and its share of the host.</source>
        <translation>Was eine Replik braucht: heute nach ihren Anforderungen, richtig dimensioniert nach Nutzung und Reserve, nativ neu geschrieben nach dem Heap der Zielsprache, auf WebAssembly nach dem Modul, seinem Heap und seinem Anteil am Host.</translation>
    </message>
    <message>
        <source>Nodes that the demand fills</source>
        <translation>Knoten, die der Bedarf füllt</translation>
    </message>
    <message>
        <source>The resource that fills most nodes binds: CPU, memory or pods. Idle nodes, consolidating and right-sizing are rungs of their own and are not credited to WebAssembly.</source>
        <translation>Die Ressource, die die meisten Knoten füllt, bindet: CPU, Speicher oder Pods. Leerlauf, Konsolidieren und richtiges Dimensionieren sind eigene Sprossen und werden WebAssembly nicht gutgeschrieben.</translation>
    </message>
    <message>
        <source>Shares of workloads</source>
        <translation>Anteile der Workloads</translation>
    </message>
    <message>
        <source>What a pool saves is shared among the workloads that move, along the way on which demand falls: each by the resource that binds there. The shares add up to the pool.</source>
        <translation>Was ein Pool spart, wird auf die umziehenden Workloads verteilt, entlang des Weges, auf dem der Bedarf sinkt: jeweils nach der Ressource, die dort bindet. Die Anteile ergeben zusammen den Pool.</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Pulls, transfer and storage of images against modules, at the prices of the path that they take.</source>
        <translation>Abrufe, Übertragung und Lagerung von Images gegen Module, zu den Preisen des Weges, den sie nehmen.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Days by archetype, by size of the code or as entered, plus the remedies of findings, times contingency and day rate: low, likely and high.</source>
        <translation>Tage nach Archetyp, nach Umfang des Codes oder wie eingegeben, dazu die Abhilfe für Befunde, mal Zuschlag und Tagessatz: niedrig, wahrscheinlich und hoch.</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Geld über die Zeit</translation>
    </message>
    <message>
        <source>One-off cost is spread over the build; both sides run during the overlap; from the cut-over on the saving grows with usage. Commitments hold back cash until they end. Payback is the moment from which the sum never falls below zero again.</source>
        <translation>Einmalige Kosten verteilen sich auf den Bau; während der Überlappung laufen beide Seiten; ab der Umschaltung wächst die Ersparnis mit der Nutzung. Verpflichtungen halten Geld zurück, bis sie enden. Amortisiert ist es ab dem Zeitpunkt, von dem an die Summe nie mehr unter null fällt.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Migrate: pays back within the horizon. Beyond horizon: saves, but not soon enough. Never: saves nothing. Not selected, blocked, needs data: said so, without a guess.</source>
        <translation>Umstellen: amortisiert sich innerhalb des Horizonts. Jenseits des Horizonts: spart, aber nicht bald genug. Nie: spart nichts. Nicht ausgewählt, blockiert, Daten fehlen: wird so gesagt, ohne zu raten.</translation>
    </message>
    <message>
        <source>What the defaults rest on</source>
        <translation>Worauf die Vorgaben beruhen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 is not one of the charge categories (%2)</source>
        <translation>%1 ist keine der Charge Categories (%2)</translation>
    </message>
    <message>
        <source>The columns of the header are not known</source>
        <translation>Die Spalten der Kopfzeile sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is no amount (%2)</source>
        <translation>%1 ist kein Betrag (%2)</translation>
    </message>
    <message>
        <source>%1 is no date or time (%2)</source>
        <translation>%1 ist kein Datum und keine Zeit (%2)</translation>
    </message>
    <message>
        <source>The charge period ends before it begins (%1)</source>
        <translation>Die Charge Period endet, bevor sie beginnt (%1)</translation>
    </message>
    <message>
        <source>%1 is no quantity (%2)</source>
        <translation>%1 ist keine Menge (%2)</translation>
    </message>
    <message>
        <source>%1 is not what is expected (%2)</source>
        <translation>%1 ist nicht, was erwartet wird (%2)</translation>
    </message>
    <message>
        <source>%1 was cut, it is very long</source>
        <translation>%1 wurde gekürzt, es ist sehr lang</translation>
    </message>
    <message>
        <source>%1 is empty: taken to be charged by usage</source>
        <translation>%1 ist leer: gilt als nach Nutzung berechnet</translation>
    </message>
    <message>
        <source>Not of interest here: %1</source>
        <translation>Hier nicht von Belang: %1</translation>
    </message>
    <message>
        <source>A limit without a request counts as the request</source>
        <translation>Ein Limit ohne Request zählt als der Request</translation>
    </message>
    <message>
        <source>%1 is missing (%2)</source>
        <translation>%1 fehlt (%2)</translation>
    </message>
    <message>
        <source>%1 has dates with slashes: the month is taken to come first</source>
        <translation>%1 hat Daten mit Schrägstrichen: der Monat gilt als zuerst genannt</translation>
    </message>
    <message>
        <source>Further rejected records, counted only</source>
        <translation>Weitere abgelehnte Datensätze, nur gezählt</translation>
    </message>
    <message>
        <source>Without a namespace: taken to be in default</source>
        <translation>Ohne Namespace: gilt als in default</translation>
    </message>
    <message>
        <source>%1 is not in this export: Contracted Cost cannot be chosen</source>
        <translation>%1 ist nicht in diesem Export: Contracted Cost kann nicht gewählt werden</translation>
    </message>
    <message>
        <source>%1 is empty (%2)</source>
        <translation>%1 ist leer (%2)</translation>
    </message>
    <message>
        <source>%1 is not in this export: List Cost cannot be chosen</source>
        <translation>%1 ist nicht in diesem Export: List Cost kann nicht gewählt werden</translation>
    </message>
    <message>
        <source>There are no figures for this pod</source>
        <translation>Für diesen Pod gibt es keine Zahlen</translation>
    </message>
    <message>
        <source>The namespaces are not in this export: pods are told apart by name alone</source>
        <translation>Die Namespaces sind nicht in diesem Export: Pods werden nur am Namen unterschieden</translation>
    </message>
    <message>
        <source>Nodes without a provider id cannot be joined to a bill</source>
        <translation>Knoten ohne Provider-ID können keiner Rechnung zugeordnet werden</translation>
    </message>
    <message>
        <source>%1 is not in this export: hours are taken from the charge periods</source>
        <translation>%1 ist nicht in diesem Export: Stunden werden aus den Charge Periods genommen</translation>
    </message>
    <message>
        <source>%1 is not in this export: charges cannot be joined to nodes</source>
        <translation>%1 ist nicht in diesem Export: Charges können Knoten nicht zugeordnet werden</translation>
    </message>
    <message>
        <source>%1 is not in this export: instances that are gone cannot be joined to their pool</source>
        <translation>%1 ist nicht in diesem Export: verschwundene Instanzen können ihrem Pool nicht zugeordnet werden</translation>
    </message>
    <message>
        <source>Capacity stands in for what pods may use, or the reverse</source>
        <translation>Die Kapazität steht für das, was Pods nutzen dürfen, oder umgekehrt</translation>
    </message>
    <message>
        <source>Use of whole nodes is not needed</source>
        <translation>Die Nutzung ganzer Knoten wird nicht gebraucht</translation>
    </message>
    <message>
        <source>The node does not say how many pods it takes: 110</source>
        <translation>Der Knoten sagt nicht, wie viele Pods er aufnimmt: 110</translation>
    </message>
    <message>
        <source>Secrets and ConfigMaps are not read and not kept</source>
        <translation>Secrets und ConfigMaps werden nicht gelesen und nicht behalten</translation>
    </message>
    <message>
        <source>The sum line is not needed</source>
        <translation>Die Summenzeile wird nicht gebraucht</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: odd characters are replaced</source>
        <translation>%1 ist kein UTF-8: ungültige Zeichen werden ersetzt</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes</source>
        <translation>%1 ist länger als %2 Bytes</translation>
    </message>
    <message>
        <source>The object does not say what it is (%1)</source>
        <translation>Das Objekt sagt nicht, was es ist (%1)</translation>
    </message>
    <message>
        <source>The row has %2 fields, the header %1</source>
        <translation>Die Zeile hat %2 Felder, die Kopfzeile %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Not in this export</source>
        <translation>Nicht in diesem Export</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>%1 × %2: %3 (first: %4)</source>
        <translation>%1 × %2: %3 (zuerst: %4)</translation>
    </message>
    <message>
        <source>%1 is not in this export: amounts are taken to be in USD</source>
        <translation>%1 fehlt in diesem Export: Beträge gelten als USD</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>G</source>
        <comment>billions of money</comment>
        <translation>&#x202f;Mrd.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions of money</comment>
        <translation>&#x202f;Mio.</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousands of money</comment>
        <translation>&#x202f;Tsd.</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>m</source>
        <comment>millicores</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message numerus="yes">
        <source>nodes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Knoten</numerusform>
            <numerusform>Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pods</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Pod</numerusform>
            <numerusform>Pods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSetter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ParameterInput</name>
    <message>
        <source>% a year</source>
        <translation>% je Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>a GB</source>
        <translation>je GB</translation>
    </message>
    <message>
        <source>a GB and month</source>
        <translation>je GB und Monat</translation>
    </message>
    <message>
        <source>KSLOC</source>
        <translation>KSLOC</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Low is at most the likely value, %1</source>
        <translation>Niedrig ist höchstens der wahrscheinliche Wert, %1</translation>
    </message>
    <message>
        <source>High is at least the likely value, %1</source>
        <translation>Hoch ist mindestens der wahrscheinliche Wert, %1</translation>
    </message>
</context>
<context>
    <name>ParameterText</name>
    <message>
        <source>Cost basis</source>
        <translation>Kostenbasis</translation>
    </message>
    <message>
        <source>Which of the bill&apos;s costs a figure is made of</source>
        <translation>Aus welchen Kosten der Rechnung eine Zahl besteht</translation>
    </message>
    <message>
        <source>Price of a core against a GiB</source>
        <translation>Preis eines Kerns gegenüber einem GiB</translation>
    </message>
    <message>
        <source>How a node&apos;s price is split between CPU and memory</source>
        <translation>Wie der Preis eines Knotens auf CPU und Speicher verteilt wird</translation>
    </message>
    <message>
        <source>Price of a core-hour</source>
        <translation>Preis einer Kernstunde</translation>
    </message>
    <message>
        <source>Used where neither bill nor price list knows a node</source>
        <translation>Gilt, wo weder Rechnung noch Preisliste einen Knoten kennt</translation>
    </message>
    <message>
        <source>Price of a GiB-hour</source>
        <translation>Preis einer GiB-Stunde</translation>
    </message>
    <message>
        <source>Right-size first</source>
        <translation>Zuerst Right-Sizing</translation>
    </message>
    <message>
        <source>Whether requests are set to what is used before anything is credited to WebAssembly</source>
        <translation>Ob Requests auf das Genutzte gesetzt werden, bevor WebAssembly etwas gutgeschrieben wird</translation>
    </message>
    <message>
        <source>Memory headroom</source>
        <translation>Reserve beim Speicher</translation>
    </message>
    <message>
        <source>Added to the highest memory use that was seen</source>
        <translation>Kommt zur höchsten beobachteten Speichernutzung hinzu</translation>
    </message>
    <message>
        <source>CPU headroom</source>
        <translation>Reserve bei der CPU</translation>
    </message>
    <message>
        <source>Added to the 95th percentile of CPU use</source>
        <translation>Kommt zum 95. Perzentil der CPU-Nutzung hinzu</translation>
    </message>
    <message>
        <source>Assumed memory use</source>
        <translation>Angenommene Speichernutzung</translation>
    </message>
    <message>
        <source>Part of the memory request that is used, where usage is not known</source>
        <translation>Teil des Speicher-Requests, der genutzt wird, wo die Nutzung unbekannt ist</translation>
    </message>
    <message>
        <source>Assumed CPU use</source>
        <translation>Angenommene CPU-Nutzung</translation>
    </message>
    <message>
        <source>Part of the CPU request that is used, where usage is not known</source>
        <translation>Teil des CPU-Requests, der genutzt wird, wo die Nutzung unbekannt ist</translation>
    </message>
    <message>
        <source>Where modules run</source>
        <translation>Wo Module laufen</translation>
    </message>
    <message>
        <source>One module in each pod, or many in one host</source>
        <translation>Ein Modul in jedem Pod, oder viele in einem Host</translation>
    </message>
    <message>
        <source>Pool of the modules</source>
        <translation>Pool der Module</translation>
    </message>
    <message>
        <source>On the same nodes as today, or on nodes of their own</source>
        <translation>Auf denselben Knoten wie heute, oder auf eigenen Knoten</translation>
    </message>
    <message>
        <source>Memory of the shim</source>
        <translation>Speicher des Shims</translation>
    </message>
    <message>
        <source>What the runtime needs in each pod beside the module</source>
        <translation>Was die Laufzeitumgebung in jedem Pod neben dem Modul braucht</translation>
    </message>
    <message>
        <source>Memory of a host</source>
        <translation>Speicher eines Hosts</translation>
    </message>
    <message>
        <source>What a host process needs beside its modules</source>
        <translation>Was ein Host-Prozess neben seinen Modulen braucht</translation>
    </message>
    <message>
        <source>Modules in a host</source>
        <translation>Module in einem Host</translation>
    </message>
    <message>
        <source>At most this many share one host pod</source>
        <translation>Höchstens so viele teilen sich einen Host-Pod</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>Instances that a replica keeps open</source>
        <translation>Instanzen, die ein Replikat offen hält</translation>
    </message>
    <message>
        <source>Pods on a node</source>
        <translation>Pods auf einem Knoten</translation>
    </message>
    <message>
        <source>0: as the nodes have it</source>
        <translation>0: wie die Knoten es haben</translation>
    </message>
    <message>
        <source>How full nodes are run</source>
        <translation>Wie voll Knoten betrieben werden</translation>
    </message>
    <message>
        <source>Nodes are taken to be filled at least this far</source>
        <translation>Knoten gelten als mindestens so weit gefüllt</translation>
    </message>
    <message>
        <source>Memory of the container&apos;s runtime</source>
        <translation>Speicher der Laufzeitumgebung des Containers</translation>
    </message>
    <message>
        <source>What an idle process of this language needs</source>
        <translation>Was ein untätiger Prozess dieser Sprache braucht</translation>
    </message>
    <message>
        <source>Memory of an empty module</source>
        <translation>Speicher eines leeren Moduls</translation>
    </message>
    <message>
        <source>What an instance needs before it holds data</source>
        <translation>Was eine Instanz braucht, bevor sie Daten hält</translation>
    </message>
    <message>
        <source>Compiled code of a module</source>
        <translation>Kompilierter Code eines Moduls</translation>
    </message>
    <message>
        <source>Once in each process that runs it</source>
        <translation>Einmal in jedem Prozess, der es ausführt</translation>
    </message>
    <message>
        <source>Heap on WebAssembly against containers</source>
        <translation>Heap auf WebAssembly gegenüber Containern</translation>
    </message>
    <message>
        <source>How the heap changes with the move</source>
        <translation>Wie sich der Heap durch den Umzug ändert</translation>
    </message>
    <message>
        <source>CPU on WebAssembly against containers</source>
        <translation>CPU auf WebAssembly gegenüber Containern</translation>
    </message>
    <message>
        <source>How CPU use changes with the move</source>
        <translation>Wie sich die CPU-Nutzung durch den Umzug ändert</translation>
    </message>
    <message>
        <source>Memory of a further call</source>
        <translation>Speicher eines weiteren Aufrufs</translation>
    </message>
    <message>
        <source>For each call beyond the first at a time</source>
        <translation>Für jeden gleichzeitigen Aufruf nach dem ersten</translation>
    </message>
    <message>
        <source>Releases a month</source>
        <translation>Releases je Monat</translation>
    </message>
    <message>
        <source>How often a new image is pulled</source>
        <translation>Wie oft ein neues Image abgerufen wird</translation>
    </message>
    <message>
        <source>Reused layers</source>
        <translation>Wiederverwendete Schichten</translation>
    </message>
    <message>
        <source>Part of an image that nodes already hold</source>
        <translation>Teil eines Images, den Knoten bereits haben</translation>
    </message>
    <message>
        <source>Way of the images</source>
        <translation>Weg der Images</translation>
    </message>
    <message>
        <source>From the registry to the nodes</source>
        <translation>Von der Registry zu den Knoten</translation>
    </message>
    <message>
        <source>Transfer within a region</source>
        <translation>Übertragung innerhalb einer Region</translation>
    </message>
    <message>
        <source>Price of a gigabyte</source>
        <translation>Preis eines Gigabytes</translation>
    </message>
    <message>
        <source>Transfer between zones</source>
        <translation>Übertragung zwischen Zonen</translation>
    </message>
    <message>
        <source>Transfer between regions</source>
        <translation>Übertragung zwischen Regionen</translation>
    </message>
    <message>
        <source>Transfer over the Internet</source>
        <translation>Übertragung über das Internet</translation>
    </message>
    <message>
        <source>Further regions</source>
        <translation>Weitere Regionen</translation>
    </message>
    <message>
        <source>Regions that hold copies of the registry</source>
        <translation>Regionen, die Kopien der Registry halten</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Behaltene Versionen</translation>
    </message>
    <message>
        <source>Versions that the registry keeps</source>
        <translation>Versionen, die die Registry behält</translation>
    </message>
    <message>
        <source>Shared layers in the registry</source>
        <translation>Gemeinsame Schichten in der Registry</translation>
    </message>
    <message>
        <source>Part of the storage that versions share</source>
        <translation>Teil des Speichers, den sich Versionen teilen</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>For how many an image is built</source>
        <translation>Für wie viele ein Image gebaut wird</translation>
    </message>
    <message>
        <source>Storage of the registry</source>
        <translation>Speicher der Registry</translation>
    </message>
    <message>
        <source>Price of a gigabyte and month</source>
        <translation>Preis je Gigabyte und Monat</translation>
    </message>
    <message>
        <source>Size of an image</source>
        <translation>Größe eines Images</translation>
    </message>
    <message>
        <source>Compressed, where it is not measured</source>
        <translation>Komprimiert, wo sie nicht gemessen ist</translation>
    </message>
    <message>
        <source>Size of a module</source>
        <translation>Größe eines Moduls</translation>
    </message>
    <message>
        <source>Scale to zero</source>
        <translation>Auf null skalieren</translation>
    </message>
    <message>
        <source>Whether idle replicas may be taken away</source>
        <translation>Ob untätige Replikate weggenommen werden dürfen</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Zeit im Leerlauf</translation>
    </message>
    <message>
        <source>Part of the time without calls</source>
        <translation>Teil der Zeit ohne Aufrufe</translation>
    </message>
    <message>
        <source>Warm replicas</source>
        <translation>Warme Replikate</translation>
    </message>
    <message>
        <source>Kept only to hide cold starts</source>
        <translation>Nur behalten, um Kaltstarts zu verbergen</translation>
    </message>
    <message>
        <source>Duration of a call</source>
        <translation>Dauer eines Aufrufs</translation>
    </message>
    <message>
        <source>Of functions that are billed by time</source>
        <translation>Von Funktionen, die nach Zeit berechnet werden</translation>
    </message>
    <message>
        <source>Memory of a function</source>
        <translation>Speicher einer Funktion</translation>
    </message>
    <message>
        <source>As it is billed</source>
        <translation>Wie er berechnet wird</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Part of the calls that start cold</source>
        <translation>Teil der Aufrufe, die kalt starten</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>How long one takes today</source>
        <translation>Wie lange einer heute dauert</translation>
    </message>
    <message>
        <source>Cold start on WebAssembly</source>
        <translation>Kaltstart auf WebAssembly</translation>
    </message>
    <message>
        <source>How long one takes after the move</source>
        <translation>Wie lange einer nach dem Umzug dauert</translation>
    </message>
    <message>
        <source>Memory of a function on WebAssembly</source>
        <translation>Speicher einer Funktion auf WebAssembly</translation>
    </message>
    <message>
        <source>As it would be billed</source>
        <translation>Wie er berechnet würde</translation>
    </message>
    <message>
        <source>Method of the estimate</source>
        <translation>Methode der Schätzung</translation>
    </message>
    <message>
        <source>How days of work are estimated</source>
        <translation>Wie Arbeitstage geschätzt werden</translation>
    </message>
    <message>
        <source>Days for a service</source>
        <translation>Tage für einen Dienst</translation>
    </message>
    <message>
        <source>Of 4,500 lines</source>
        <translation>Mit 4.500 Zeilen</translation>
    </message>
    <message>
        <source>Size of a service</source>
        <translation>Umfang eines Dienstes</translation>
    </message>
    <message>
        <source>Thousands of source lines, where it is not known</source>
        <translation>Tausende Quellzeilen, wo er nicht bekannt ist</translation>
    </message>
    <message>
        <source>Design modified</source>
        <translation>Geändertes Design</translation>
    </message>
    <message>
        <source>Percent, COCOMO II</source>
        <translation>Prozent, COCOMO II</translation>
    </message>
    <message>
        <source>Code modified</source>
        <translation>Geänderter Code</translation>
    </message>
    <message>
        <source>Integration redone</source>
        <translation>Erneuerte Integration</translation>
    </message>
    <message>
        <source>Assessment and assimilation</source>
        <translation>Bewertung und Aneignung</translation>
    </message>
    <message>
        <source>COCOMO II</source>
        <translation>COCOMO II</translation>
    </message>
    <message>
        <source>Software understanding</source>
        <translation>Verständlichkeit der Software</translation>
    </message>
    <message>
        <source>Unfamiliarity</source>
        <translation>Unvertrautheit</translation>
    </message>
    <message>
        <source>Translated automatically</source>
        <translation>Automatisch übersetzt</translation>
    </message>
    <message>
        <source>Effort multipliers</source>
        <translation>Aufwandsmultiplikatoren</translation>
    </message>
    <message>
        <source>Their product, COCOMO II</source>
        <translation>Ihr Produkt, COCOMO II</translation>
    </message>
    <message>
        <source>Day rate</source>
        <translation>Tagessatz</translation>
    </message>
    <message>
        <source>What a person-day costs</source>
        <translation>Was ein Personentag kostet</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Risikozuschlag</translation>
    </message>
    <message>
        <source>Added to the one-off cost</source>
        <translation>Kommt zu den Einmalkosten hinzu</translation>
    </message>
    <message>
        <source>Days per point</source>
        <translation>Tage je Punkt</translation>
    </message>
    <message>
        <source>Of the organisation</source>
        <translation>Der Organisation</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Months in which a move has to pay back</source>
        <translation>Monate, in denen sich ein Umzug amortisieren muss</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>Growth of the saving</source>
        <translation>Wachstum der Einsparung</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Parallelbetrieb</translation>
    </message>
    <message>
        <source>Months in which both sides run</source>
        <translation>Monate, in denen beide Seiten laufen</translation>
    </message>
    <message>
        <source>Capacity of the team</source>
        <translation>Kapazität des Teams</translation>
    </message>
    <message>
        <source>Person-days a month</source>
        <translation>Personentage je Monat</translation>
    </message>
    <message>
        <source>Platform and training</source>
        <translation>Plattform und Schulung</translation>
    </message>
    <message>
        <source>Once, for the whole programme</source>
        <translation>Einmalig, für das ganze Programm</translation>
    </message>
    <message>
        <source>Upkeep of the platform</source>
        <translation>Pflege der Plattform</translation>
    </message>
    <message>
        <source>A month, for the whole programme</source>
        <translation>Je Monat, für das ganze Programm</translation>
    </message>
    <message>
        <source>Committed share</source>
        <translation>Gebundener Anteil</translation>
    </message>
    <message>
        <source>Part of the capacity that is bought ahead</source>
        <translation>Teil der Kapazität, der im Voraus gekauft ist</translation>
    </message>
    <message>
        <source>Discount of the commitment</source>
        <translation>Rabatt des Commitments</translation>
    </message>
    <message>
        <source>Against the on-demand price</source>
        <translation>Gegenüber dem On-Demand-Preis</translation>
    </message>
    <message>
        <source>End of the commitment</source>
        <translation>Ende des Commitments</translation>
    </message>
    <message>
        <source>Months from the start of work</source>
        <translation>Monate ab Beginn der Arbeit</translation>
    </message>
    <message>
        <source>Taken over by other usage</source>
        <translation>Von anderer Nutzung übernommen</translation>
    </message>
    <message>
        <source>Part of a freed commitment</source>
        <translation>Teil eines frei gewordenen Commitments</translation>
    </message>
    <message>
        <source>Count builds</source>
        <translation>Builds zählen</translation>
    </message>
    <message>
        <source>Whether cheaper builds enter the payback</source>
        <translation>Ob günstigere Builds in die Amortisation eingehen</translation>
    </message>
    <message>
        <source>Count labour</source>
        <translation>Arbeit zählen</translation>
    </message>
    <message>
        <source>Whether less operation enters the payback</source>
        <translation>Ob weniger Betrieb in die Amortisation eingeht</translation>
    </message>
    <message>
        <source>Count control planes</source>
        <translation>Control Planes zählen</translation>
    </message>
    <message>
        <source>Whether clusters that end enter the payback</source>
        <translation>Ob wegfallende Cluster in die Amortisation eingehen</translation>
    </message>
    <message>
        <source>Count edge sites</source>
        <translation>Edge-Standorte zählen</translation>
    </message>
    <message>
        <source>Whether distribution to sites enters the payback</source>
        <translation>Ob die Verteilung auf Standorte in die Amortisation eingeht</translation>
    </message>
    <message>
        <source>Builds a month</source>
        <translation>Builds je Monat</translation>
    </message>
    <message>
        <source>Minutes of a build</source>
        <translation>Minuten eines Builds</translation>
    </message>
    <message>
        <source>Builds for several architectures</source>
        <translation>Builds für mehrere Architekturen</translation>
    </message>
    <message>
        <source>Price of a build minute</source>
        <translation>Preis einer Build-Minute</translation>
    </message>
    <message>
        <source>Fee of a control plane</source>
        <translation>Gebühr einer Control Plane</translation>
    </message>
    <message>
        <source>Clusters that end</source>
        <translation>Wegfallende Cluster</translation>
    </message>
    <message>
        <source>Price of a gigabyte to a site</source>
        <translation>Preis eines Gigabytes zu einem Standort</translation>
    </message>
    <message>
        <source>Edge sites</source>
        <translation>Edge-Standorte</translation>
    </message>
    <message>
        <source>Price of an hour of operation</source>
        <translation>Preis einer Betriebsstunde</translation>
    </message>
    <message>
        <source>Hours for a node and month</source>
        <translation>Stunden je Knoten und Monat</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How often the inputs are drawn</source>
        <translation>Wie oft die Eingaben gezogen werden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same figures</source>
        <translation>Derselbe Startwert ergibt dieselben Zahlen</translation>
    </message>
    <message>
        <source>Correlation of efforts</source>
        <translation>Korrelation der Aufwände</translation>
    </message>
    <message>
        <source>How far estimates err together</source>
        <translation>Wie weit Schätzungen gemeinsam irren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What nodes and workloads cost, and everything after it</source>
        <translation>Was Knoten und Workloads kosten, und alles danach</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>Right-Sizing</translation>
    </message>
    <message>
        <source>Demand right-sized, and every saving beside it</source>
        <translation>Bedarf nach Right-Sizing, und jede Einsparung daneben</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Demand on WebAssembly: nodes, saving, payback and NPV</source>
        <translation>Bedarf auf WebAssembly: Knoten, Einsparung, Amortisation und Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>Artefacts and transfer</source>
        <translation>Artefakte und Übertragung</translation>
    </message>
    <message>
        <source>Saving on artefacts, payback and NPV</source>
        <translation>Einsparung bei Artefakten, Amortisation und Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>Replicas on WebAssembly: nodes and saving</source>
        <translation>Replikate auf WebAssembly: Knoten und Einsparung</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>Saving on functions of the bill</source>
        <translation>Einsparung bei Funktionen der Rechnung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort and one-off cost, payback and NPV</source>
        <translation>Aufwand und Einmalkosten, Amortisation und Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>Payback, NPV and the costs over the months</source>
        <translation>Amortisation, Kapitalwert (NPV) und die Kosten über die Monate</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>NPV and payback of the programme</source>
        <translation>Kapitalwert (NPV) und Amortisation des Programms</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>How much of a saving becomes cash, and when</source>
        <translation>Wie viel einer Einsparung zu Cash wird, und wann</translation>
    </message>
    <message>
        <source>Soft savings</source>
        <translation>Weiche Einsparungen</translation>
    </message>
    <message>
        <source>Savings that stand apart from the bill</source>
        <translation>Einsparungen, die neben der Rechnung stehen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Ranges of payback and NPV</source>
        <translation>Spannen von Amortisation und Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>Rust, HTTP service</source>
        <translation>Rust, HTTP-Dienst</translation>
    </message>
    <message>
        <source>Rust with clients of databases or queues</source>
        <translation>Rust mit Clients für Datenbanken oder Warteschlangen</translation>
    </message>
    <message>
        <source>Go, HTTP service</source>
        <translation>Go, HTTP-Dienst</translation>
    </message>
    <message>
        <source>Go, highly concurrent</source>
        <translation>Go, stark nebenläufig</translation>
    </message>
    <message>
        <source>Node.js, handler</source>
        <translation>Node.js, Handler</translation>
    </message>
    <message>
        <source>Node.js with a framework</source>
        <translation>Node.js mit einem Framework</translation>
    </message>
    <message>
        <source>Python, pure</source>
        <translation>Python, rein</translation>
    </message>
    <message>
        <source>Python with native extensions</source>
        <translation>Python mit nativen Erweiterungen</translation>
    </message>
    <message>
        <source>.NET, minimal API</source>
        <translation>.NET, Minimal API</translation>
    </message>
    <message>
        <source>Java with Spring</source>
        <translation>Java mit Spring</translation>
    </message>
    <message>
        <source>C or C++</source>
        <translation>C oder C++</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days a month</source>
        <translation>Tage je Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
</context>
<context>
    <name>QualityText</name>
    <message>
        <source>Nodes joined to the bill</source>
        <translation>Knoten mit Rechnung</translation>
    </message>
    <message>
        <source>Workloads with usage</source>
        <translation>Workloads mit Nutzung</translation>
    </message>
    <message>
        <source>Workloads with language</source>
        <translation>Workloads mit Sprache</translation>
    </message>
    <message>
        <source>Workloads with image size</source>
        <translation>Workloads mit Imagegröße</translation>
    </message>
    <message>
        <source>Workloads with data</source>
        <translation>Workloads mit Daten</translation>
    </message>
    <message>
        <source>Import a bill in FOCUS that covers the nodes&apos; account and time</source>
        <translation>Eine Rechnung in FOCUS importieren, die Konto und Zeit der Knoten abdeckt</translation>
    </message>
    <message>
        <source>Import what containers use</source>
        <translation>Importieren, was Container nutzen</translation>
    </message>
    <message>
        <source>No hint found: enter it in Why</source>
        <translation>Kein Hinweis gefunden: unter Warum eingeben</translation>
    </message>
    <message>
        <source>The rest has a default: enter it in Why</source>
        <translation>Für den Rest gilt die Vorgabe: unter Warum eingeben</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Tare projects (*.tare)</source>
        <translation>Tare-Projekte (*.tare)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Name the Cluster</source>
        <translation>Cluster benennen</translation>
    </message>
    <message>
        <source>Which cluster does %1 come from?</source>
        <translation>Aus welchem Cluster stammt %1?</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Block Workload</source>
        <translation>Workload blockieren</translation>
    </message>
    <message>
        <source>Why can %1 not move?</source>
        <translation>Warum kann %1 nicht umziehen?</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>Name des Szenarios:</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Colour of Rules</source>
        <translation>Farbe der Linien</translation>
    </message>
</context>
<context>
    <name>RankingExportText</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Idle: shared among the workloads</source>
        <translation>Leerlauf: auf die Workloads verteilt</translation>
    </message>
    <message>
        <source>Idle: apart, in no workload</source>
        <translation>Leerlauf: gesondert, in keinem Workload</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
</context>
<context>
    <name>RankingOfferText</name>
    <message>
        <source>What is &amp;shown</source>
        <translation>Was &amp;gezeigt wird</translation>
    </message>
</context>
<context>
    <name>RankingPartText</name>
    <message>
        <source>No team label</source>
        <translation>Kein Team-Label</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What part of the total %1 is</source>
        <translation>Welchen Anteil %1 an der Summe hat</translation>
    </message>
    <message>
        <source>The total is what shares are parts of</source>
        <translation>Auf diese Summe beziehen sich die Anteile</translation>
    </message>
    <message>
        <source>The rows of %1, added up</source>
        <translation>Die Zeilen von %1, aufsummiert</translation>
    </message>
    <message>
        <source>The rows of the table, added up</source>
        <translation>Die Zeilen der Tabelle, aufsummiert</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>RankingPlots</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1&#x202f;mo</source>
        <translation>%1&#x202f;Mon.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Amortisationszeit, Monate</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Einsparung je Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>horizon %1&#x202f;mo</source>
        <translation>Horizont %1&#x202f;Mon.</translation>
    </message>
    <message numerus="yes">
        <source>first %1 of %Ln workload(s) with a payback</source>
        <translation>
            <numerusform>erste %1 von %Ln Workload mit Amortisation</numerusform>
            <numerusform>erste %1 von %Ln Workloads mit Amortisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) with a payback</source>
        <translation>
            <numerusform>%Ln Workload mit Amortisation</numerusform>
            <numerusform>%Ln Workloads mit Amortisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Months from the start of work · %1</source>
        <translation>Monate ab Beginn der Arbeit · %1</translation>
    </message>
    <message>
        <source>Likely value; with draws the median and P10–P90</source>
        <translation>Wahrscheinlicher Wert; bei Ziehungen der Median und P10–P90</translation>
    </message>
    <message numerus="yes">
        <source>Months until %Ln workload(s) pay back. First %1 with %2.</source>
        <translation>
            <numerusform>Monate, bis sich %Ln Workload amortisiert. Erster ist %1 mit %2.</numerusform>
            <numerusform>Monate, bis sich %Ln Workloads amortisieren. Erster ist %1 mit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort × saving</source>
        <translation>Aufwand × Einsparung</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>Simple payback, months</source>
        <translation>Einfache Amortisationszeit, Monate</translation>
    </message>
    <message>
        <source>One-off cost (likely)</source>
        <translation>Einmalkosten (wahrscheinlich)</translation>
    </message>
    <message>
        <source>Lines: simple payback, one-off ÷ saving a month</source>
        <translation>Linien: einfache Amortisationszeit, Einmalkosten ÷ Einsparung je Monat</translation>
    </message>
    <message numerus="yes">
        <source>Saving a month against one-off cost · %Ln workload(s)</source>
        <translation>
            <numerusform>Einsparung je Monat · %Ln Workload</numerusform>
            <numerusform>Einsparung je Monat · %Ln Workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving a month against one-off cost of %Ln workload(s). %1.</source>
        <translation>
            <numerusform>Einsparung je Monat gegen Einmalkosten von %Ln Workload. %1.</numerusform>
            <numerusform>Einsparung je Monat gegen Einmalkosten von %Ln Workloads. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumulative saving</source>
        <translation>Kumulierte Einsparung</translation>
    </message>
    <message>
        <source>One-off cost so far</source>
        <translation>Einmalkosten bis hier</translation>
    </message>
    <message>
        <source>Saving a month so far</source>
        <translation>Einsparung je Monat bis hier</translation>
    </message>
    <message>
        <source>of it this workload&apos;s</source>
        <translation>davon dieses Workloads</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Sonstige (%1)</translation>
    </message>
    <message>
        <source>One-off cost, added up</source>
        <translation>Einmalkosten, aufsummiert</translation>
    </message>
    <message>
        <source>Saving a month, added up in the order of the ranking</source>
        <translation>Einsparung je Monat, aufsummiert in der Rangfolge</translation>
    </message>
    <message numerus="yes">
        <source>Saving a month against one-off cost, added up · %Ln workload(s)</source>
        <translation>
            <numerusform>Einsparung je Monat gegen Einmalkosten, aufsummiert · %Ln Workload</numerusform>
            <numerusform>Einsparung je Monat gegen Einmalkosten, aufsummiert · %Ln Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once brings %2 a month.</source>
        <translation>%1 einmalig bringen %2 je Monat.</translation>
    </message>
</context>
<context>
    <name>RankingSheet</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code des Grundes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migriert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Target language</source>
        <translation>Zielsprache</translation>
    </message>
    <message>
        <source>Data grade</source>
        <translation>Datengüte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>Kostenbasis</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
</context>
<context>
    <name>RankingTable</name>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Amortisationszeit, Monate</translation>
    </message>
    <message>
        <source>Saving/mo</source>
        <translation>Einsparung/Mon.</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Bill %1 a month</source>
        <translation>Rechnung %1 je Monat</translation>
    </message>
    <message>
        <source>No bill, nodes by price %1 a month</source>
        <translation>Keine Rechnung, Knoten nach Preis %1 je Monat</translation>
    </message>
    <message>
        <source> = workloads %1 + DaemonSets %2 + idle %3 + other lines %4 + unmatched %5 (%6)</source>
        <translation> = Workloads %1 + DaemonSets %2 + Leerlauf %3 + andere Zeilen %4 + nicht zugeordnet %5 (%6)</translation>
    </message>
    <message>
        <source>tare explain PROJECT.tare WORKLOAD says why.</source>
        <translation>tare explain PROJECT.tare WORKLOAD sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Pays back within the horizon</source>
        <translation>Amortisiert sich im Horizont</translation>
    </message>
    <message>
        <source>Saves, but does not pay back within the horizon</source>
        <translation>Spart, amortisiert sich aber nicht im Horizont</translation>
    </message>
    <message>
        <source>Loses by itself, but others save only with it</source>
        <translation>Verliert für sich allein, doch andere sparen nur mit ihm</translation>
    </message>
    <message>
        <source>Its move would make the programme save less</source>
        <translation>Sein Umzug würde die Einsparung des Programms mindern</translation>
    </message>
    <message>
        <source>Its move saves nothing</source>
        <translation>Sein Umzug spart nichts</translation>
    </message>
    <message>
        <source>The nodes are full of pods, so a lighter module frees nothing as one per pod</source>
        <translation>Die Knoten sind voll mit Pods, daher macht ein leichteres Modul als eines je Pod nichts frei</translation>
    </message>
    <message>
        <source>Not selected for the migration</source>
        <translation>Nicht für die Migration ausgewählt</translation>
    </message>
    <message>
        <source>Not selected: a namespace of the system</source>
        <translation>Nicht ausgewählt: ein Namespace des Systems</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Blocked by hand: %1</source>
        <translation>Von Hand blockiert: %1</translation>
    </message>
    <message>
        <source>Neither requests nor usage are known: import usage (kubectl top pods)</source>
        <translation>Weder Requests noch Nutzung sind bekannt: importieren Sie die Nutzung (kubectl top pods)</translation>
    </message>
    <message>
        <source>How many hours its jobs ran is not known: import jobs with their status</source>
        <translation>Wie viele Stunden seine Jobs liefen, ist nicht bekannt: importieren Sie Jobs mit ihrem Status</translation>
    </message>
    <message>
        <source>Its nodes have no price: import a bill or enter prices</source>
        <translation>Seine Knoten haben keinen Preis: importieren Sie eine Rechnung oder geben Sie Preise ein</translation>
    </message>
    <message>
        <source>Its pods run on nodes that are not in the inventory</source>
        <translation>Seine Pods laufen auf Knoten, die nicht im Inventar sind</translation>
    </message>
    <message>
        <source>No pod of it runs</source>
        <translation>Kein Pod davon läuft</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrieren</translation>
    </message>
    <message>
        <source>Beyond horizon</source>
        <translation>Nach Horizont</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Needs data</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Billed Cost</source>
        <translation>Billed Cost</translation>
    </message>
    <message>
        <source>Effective Cost</source>
        <translation>Effective Cost</translation>
    </message>
    <message>
        <source>Contracted Cost</source>
        <translation>Contracted Cost</translation>
    </message>
    <message>
        <source>List Cost</source>
        <translation>List Cost</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher (Storage)</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Control Plane</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>no hint found</source>
        <translation>kein Hinweis gefunden</translation>
    </message>
    <message>
        <source>Saves %1 a month and pays back %2 after its work starts</source>
        <translation>Spart %1 je Monat und amortisiert sich %2 nach Beginn der Arbeit</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>DaemonSets</source>
        <translation>DaemonSets</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Andere Zeilen</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>%1 (%2–%3) months</source>
        <translation>%1 (%2–%3) Monate</translation>
    </message>
    <message>
        <source>%1 (%2 to &gt;%3) months</source>
        <translation>%1 (%2 bis &gt;%3) Monate</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>NPV moves</source>
        <translation>bewegt den Kapitalwert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Part of the bill</source>
        <translation>Teil der Rechnung</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Andere Posten</translation>
    </message>
    <message>
        <source>Nodes and pools</source>
        <translation>Knoten und Pools</translation>
    </message>
    <message>
        <source>How many nodes the demand fills, today, right-sized and with all that migrate on WebAssembly; what binds there; and the fewest whole nodes that could hold it.</source>
        <translation>Wie viele Knoten der Bedarf füllt, heute, richtig dimensioniert und mit allem Umziehenden auf WebAssembly; was dort bindet; und die wenigsten ganzen Knoten, die ihn fassen könnten.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Node/mo</source>
        <translation>Knoten/Mon.</translation>
    </message>
    <message>
        <source>Cost/mo</source>
        <translation>Kosten/Mon.</translation>
    </message>
    <message>
        <source>Fill today</source>
        <translation>Gefüllt heute</translation>
    </message>
    <message>
        <source>right- sized</source>
        <translation>richtig dim.</translation>
    </message>
    <message>
        <source>Wasm</source>
        <translation>Wasm</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>bindet</translation>
    </message>
    <message>
        <source>at least, right-sized</source>
        <translation>mind., richtig dim.</translation>
    </message>
    <message>
        <source>at least, Wasm</source>
        <translation>mind., Wasm</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>No assumption moves the NPV, and none was changed.</source>
        <translation>Keine Annahme bewegt den Kapitalwert, und keine wurde geändert.</translation>
    </message>
    <message>
        <source>Those that move the programme’s NPV, the widest first, then those that were changed. In strong letters: changed. The others move it by less than a hundredth of the widest.</source>
        <translation>Die den Kapitalwert des Programms bewegen, die weitesten zuerst, dann die geänderten. In kräftiger Schrift: geändert. Die anderen bewegen ihn um weniger als ein Hundertstel der weitesten.</translation>
    </message>
    <message>
        <source>Bill and data</source>
        <translation>Rechnung und Daten</translation>
    </message>
    <message>
        <source>No bill is imported.</source>
        <translation>Es ist keine Rechnung importiert.</translation>
    </message>
    <message>
        <source>%1 of the bill is explained: it has an owner.</source>
        <translation>%1 der Rechnung sind erklärt: Sie haben einen Eigner.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message>
        <source>No bill is imported: node prices come from the price list or the scenario</source>
        <translation>Keine Rechnung ist importiert: Knotenpreise stammen aus der Preisliste oder dem Szenario</translation>
    </message>
    <message>
        <source>Two bills of one account cover the same time: charges may be counted twice</source>
        <translation>Zwei Rechnungen eines Kontos decken dieselbe Zeit ab: Charges zählen womöglich doppelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are not on the bill: their price is from the price list</source>
        <translation>
            <numerusform>%Ln Knoten steht nicht auf der Rechnung: sein Preis stammt aus der Preisliste</numerusform>
            <numerusform>%Ln Knoten stehen nicht auf der Rechnung: ihr Preis stammt aus der Preisliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) name no machine, so the bill cannot be joined to them</source>
        <translation>
            <numerusform>%Ln Knoten nennt keine Maschine, daher kann die Rechnung ihm nicht zugeordnet werden</numerusform>
            <numerusform>%Ln Knoten nennen keine Maschine, daher kann die Rechnung ihnen nicht zugeordnet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are on no bill and no price list: their price is the scenario&apos;s</source>
        <translation>
            <numerusform>%Ln Knoten steht auf keiner Rechnung und keiner Preisliste: sein Preis ist der des Szenarios</numerusform>
            <numerusform>%Ln Knoten stehen auf keiner Rechnung und keiner Preisliste: ihr Preis ist der des Szenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s) of the bill were nodes that are gone: they belong to their pool</source>
        <translation>
            <numerusform>%Ln Maschine der Rechnung war ein Knoten, den es nicht mehr gibt: sie gehört zu ihrem Pool</numerusform>
            <numerusform>%Ln Maschinen der Rechnung waren Knoten, die es nicht mehr gibt: sie gehören zu ihrem Pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) share the machine of another node</source>
        <translation>
            <numerusform>%Ln Knoten teilt die Maschine eines anderen Knotens</numerusform>
            <numerusform>%Ln Knoten teilen die Maschine eines anderen Knotens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usage of %Ln workload(s) is assumed: import usage to rank them better</source>
        <translation>
            <numerusform>Die Nutzung von %Ln Workload ist angenommen: importieren Sie Nutzung für eine bessere Rangfolge</numerusform>
            <numerusform>Die Nutzung von %Ln Workloads ist angenommen: importieren Sie Nutzung für eine bessere Rangfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pod(s) run on nodes that are not in the inventory</source>
        <translation>
            <numerusform>%Ln Pod läuft auf einem Knoten, der nicht im Inventar ist</numerusform>
            <numerusform>%Ln Pods laufen auf Knoten, die nicht im Inventar sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) have no pods in the export: they are spread over all pools</source>
        <translation>
            <numerusform>%Ln Workload hat keine Pods im Export: er ist über alle Pools verteilt</numerusform>
            <numerusform>%Ln Workloads haben keine Pods im Export: sie sind über alle Pools verteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) are known by the name of their ReplicaSet alone</source>
        <translation>
            <numerusform>%Ln Workload ist nur am Namen seines ReplicaSets bekannt</numerusform>
            <numerusform>%Ln Workloads sind nur am Namen ihres ReplicaSets bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) have no run times: import jobs with their status</source>
        <translation>
            <numerusform>%Ln Job hat keine Laufzeiten: importieren Sie Jobs mit ihrem Status</numerusform>
            <numerusform>%Ln Jobs haben keine Laufzeiten: importieren Sie Jobs mit ihrem Status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage sample(s) are of pods that are not in the inventory</source>
        <translation>
            <numerusform>%Ln Nutzungswert gehört zu einem Pod, der nicht im Inventar ist</numerusform>
            <numerusform>%Ln Nutzungswerte gehören zu Pods, die nicht im Inventar sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) are there twice</source>
        <translation>
            <numerusform>%Ln Knoten ist doppelt vorhanden</numerusform>
            <numerusform>%Ln Knoten sind doppelt vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pod(s) are there twice</source>
        <translation>
            <numerusform>%Ln Pod ist doppelt vorhanden</numerusform>
            <numerusform>%Ln Pods sind doppelt vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>What it costs, and when it pays</source>
        <translation>Was es kostet, und wann es sich rechnet</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Was schiefgehen könnte</translation>
    </message>
    <message>
        <source>The decision asked for</source>
        <translation>Die Entscheidung, um die wir bitten</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Was bleibt, und warum</translation>
    </message>
    <message>
        <source>Every workload</source>
        <translation>Alle Workloads</translation>
    </message>
    <message>
        <source>The first workloads, one by one</source>
        <translation>Die ersten Workloads, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Nodes and pools</source>
        <translation>Knoten und Pools</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Bill and data</source>
        <translation>Rechnung und Daten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>bill %1 as run rate</source>
        <translation>Rechnung %1 als Monatsrate</translation>
    </message>
    <message>
        <source>no bill: prices from lists or entered</source>
        <translation>keine Rechnung: Preise aus Listen oder eingegeben</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>savings as capacity</source>
        <translation>Ersparnis als Kapazität</translation>
    </message>
    <message>
        <source>method, page %1</source>
        <translation>Methode S. %1</translation>
    </message>
    <message>
        <source>For finance and leadership</source>
        <translation>Für Finanzen und Leitung</translation>
    </message>
    <message>
        <source>For engineering and platform teams</source>
        <translation>Für Technik und Plattformteams</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Containers to WebAssembly: business case</source>
        <translation>Von Containern zu WebAssembly: Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SheetOfferText</name>
    <message>
        <source>The table of thi&amp;s page: %1</source>
        <translation>&amp;Die Tabelle dieser Seite: %1</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 a person-day</source>
        <translation>%1 je Personentag</translation>
    </message>
    <message>
        <source>%1 a GB</source>
        <translation>%1 je GB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a figure, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <source>Capacity type</source>
        <translation>Kapazitätsart</translation>
    </message>
    <message>
        <source>Binding today</source>
        <translation>Engpass heute</translation>
    </message>
    <message>
        <source>Binding right-sized</source>
        <translation>Engpass nach Right-Sizing</translation>
    </message>
    <message>
        <source>Binding on WebAssembly</source>
        <translation>Engpass auf WebAssembly</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Imported at (UTC)</source>
        <translation>Importiert am (UTC)</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Größe, Bytes</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>Übernommene Datensätze</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>Abgelehnte Datensätze</translation>
    </message>
    <message>
        <source>XXH3-128</source>
        <translation>XXH3-128</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>Kostenbasis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cluster as of (UTC)</source>
        <translation>Stand des Clusters (UTC)</translation>
    </message>
    <message>
        <source>Bill from (UTC)</source>
        <translation>Rechnung von (UTC)</translation>
    </message>
    <message>
        <source>Bill until (UTC)</source>
        <translation>Rechnung bis (UTC)</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz je Jahr</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>No workloads in what is imported</source>
        <translation>Keine Workloads in dem, was importiert ist</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln workload(s) pays back within %1</source>
        <translation>
            <numerusform>%Ln Workload amortisiert sich nicht im Horizont (%1)</numerusform>
            <numerusform>Keiner von %Ln Workloads amortisiert sich im Horizont (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln workload(s) pays back within %1</source>
        <translation>
            <numerusform>Einer von %Ln Workload amortisiert sich im Horizont (%1)</numerusform>
            <numerusform>Einer von %Ln Workloads amortisiert sich im Horizont (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) pay back within %2</source>
        <translation>
            <numerusform>%1 von %Ln Workload amortisieren sich im Horizont (%2)</numerusform>
            <numerusform>%1 von %Ln Workloads amortisieren sich im Horizont (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a workload to see why.</source>
        <translation>Wählen Sie einen Workload, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>They save %1 a month (capacity) for %2 once.</source>
        <translation>Sie sparen %1 je Monat (Kapazität) für einmalig %2.</translation>
    </message>
    <message>
        <source>After platform cost the programme&apos;s NPV is %1, before waves.</source>
        <translation>Nach Plattformkosten ist der Kapitalwert (NPV) des Programms %1, vor Wellen.</translation>
    </message>
    <message>
        <source>Their NPV is %1, before platform cost and waves.</source>
        <translation>Ihr Kapitalwert (NPV) ist %1, vor Plattformkosten und Wellen.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), no bill yet</source>
        <translation>
            <numerusform>%Ln Datei, noch keine Rechnung</numerusform>
            <numerusform>%Ln Dateien, noch keine Rechnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is being read.</source>
        <translation>
            <numerusform>%Ln weitere wird gelesen.</numerusform>
            <numerusform>%Ln weitere werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month is unmatched.</source>
        <translation>%1 je Monat sind nicht zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) without data.</source>
        <translation>
            <numerusform>%Ln Workload ohne Daten.</numerusform>
            <numerusform>%Ln Workloads ohne Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs, what it uses, what it costs: the files that the figures come from.</source>
        <translation>Was läuft, was es nutzt, was es kostet: die Dateien, aus denen die Zahlen stammen.</translation>
    </message>
    <message>
        <source>What the capacity costs is not known yet</source>
        <translation>Was die Kapazität kostet, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Right-size first; migrating then pays back after %1</source>
        <translation>Zuerst Right-Sizing; Amortisation des Migrierens danach: %1</translation>
    </message>
    <message>
        <source>Migrating pays back after %1</source>
        <translation>Amortisation des Migrierens: %1</translation>
    </message>
    <message>
        <source>Right-size; no workload pays back within %1</source>
        <translation>Right-Sizing; kein Workload amortisiert sich im Horizont (%1)</translation>
    </message>
    <message>
        <source>No workload pays back within %1</source>
        <translation>Kein Workload amortisiert sich im Horizont (%1)</translation>
    </message>
    <message>
        <source>Right-size; migrating does not pay back within %1</source>
        <translation>Right-Sizing; das Migrieren amortisiert sich nicht im Horizont (%1)</translation>
    </message>
    <message>
        <source>Migrating does not pay back within %1</source>
        <translation>Das Migrieren amortisiert sich nicht im Horizont (%1)</translation>
    </message>
    <message>
        <source>There is no bill: prices of nodes come from the price list or the scenario.</source>
        <translation>Es gibt keine Rechnung: Knotenpreise stammen aus der Preisliste oder dem Szenario.</translation>
    </message>
    <message>
        <source>%1, other lines unchanged and left out.</source>
        <translation>%1, andere Zeilen unverändert und nicht enthalten.</translation>
    </message>
    <message>
        <source>Import a bill to compare what staying, right-sizing and migrating cost.</source>
        <translation>Importieren Sie eine Rechnung, um zu vergleichen, was Bleiben, Right-Sizing und Migrieren kosten.</translation>
    </message>
    <message>
        <source>%1 of capacity: stay %2, right-size %3. Nothing migrates, so migrating is right-sizing and no platform is needed. %4</source>
        <translation>%1 Kapazität: Bleiben %2, Right-Sizing %3. Nichts migriert, daher ist Migrieren Right-Sizing, und keine Plattform wird gebraucht. %4</translation>
    </message>
    <message>
        <source>%1 of capacity: stay %2, right-size %3, migrate %4 including %5 once. %6</source>
        <translation>%1 Kapazität: Bleiben %2, Right-Sizing %3, Migrieren %4 einschließlich einmalig %5. %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), no cluster yet</source>
        <translation>
            <numerusform>%Ln Datei, noch kein Cluster</numerusform>
            <numerusform>%Ln Dateien, noch kein Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) explain %1 of the bill</source>
        <translation>
            <numerusform>%Ln Datei erklärt %1 der Rechnung</numerusform>
            <numerusform>%Ln Dateien erklären %1 der Rechnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes stand at list price or the scenario&apos;s until a bill is imported.</source>
        <translation>Knoten stehen mit dem Listenpreis oder dem des Szenarios, bis eine Rechnung importiert ist.</translation>
    </message>
    <message>
        <source>no bill, nodes by price %1 a month = workloads + DaemonSets + idle, %2</source>
        <translation>keine Rechnung, Knoten nach Preis %1 je Monat = Workloads + DaemonSets + Leerlauf, %2</translation>
    </message>
    <message>
        <source>bill of %1: %2 = nodes + other lines + unmatched + one-time, %3</source>
        <translation>Rechnung von %1: %2 = Knoten + andere Zeilen + nicht zugeordnet + einmalig, %3</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>dem Zeitraum</translation>
    </message>
    <message>
        <source>bill %1 a month = workloads + DaemonSets + idle + other lines + unmatched, %2</source>
        <translation>Rechnung %1 je Monat = Workloads + DaemonSets + Leerlauf + andere Zeilen + nicht zugeordnet, %2</translation>
    </message>
    <message>
        <source>No workload matches %1</source>
        <translation>Kein Workload passt zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) match %2, none pays back within %3</source>
        <translation>
            <numerusform>%1 von %Ln Workload passen zu %2, keiner amortisiert sich im Horizont (%3)</numerusform>
            <numerusform>%1 von %Ln Workloads passen zu %2, keiner amortisiert sich im Horizont (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln workload(s) match %2, %3 with a payback within %4</source>
        <translation>
            <numerusform>%1 von %Ln Workload passen zu %2, davon amortisieren sich %3 im Horizont (%4)</numerusform>
            <numerusform>%1 von %Ln Workloads passen zu %2, davon amortisieren sich %3 im Horizont (%4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwingText</name>
    <message>
        <source>At %1 the programme loses %2.</source>
        <translation>Bei %1 verliert das Programm %2.</translation>
    </message>
    <message>
        <source>At %1 the programme’s NPV is %2.</source>
        <translation>Bei %1 ist der Kapitalwert (NPV) des Programms %2.</translation>
    </message>
    <message>
        <source>Refactoring days</source>
        <translation>Tage für das Refactoring</translation>
    </message>
    <message>
        <source>No assumption moves the NPV</source>
        <translation>Keine Annahme bewegt den Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>Nothing migrates within the horizon, or no range is wider than a number.</source>
        <translation>Nichts migriert im Horizont, oder keine Spanne ist breiter als eine Zahl.</translation>
    </message>
    <message>
        <source>Refactoring days decide this case</source>
        <translation>Die Tage für das Refactoring entscheiden diesen Fall</translation>
    </message>
    <message>
        <source>“%1” decides this case</source>
        <translation>„%1“ entscheidet diesen Fall</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TcoPlots</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a line and its last value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>one-off: %1 refactoring, %2 platform</source>
        <translation>einmalig: %1 Refactoring, %2 Plattform</translation>
    </message>
    <message>
        <source>one-off: %1 refactoring</source>
        <translation>einmalig: %1 Refactoring</translation>
    </message>
    <message>
        <source>upkeep %1 a month</source>
        <translation>Pflege %1 je Monat</translation>
    </message>
    <message>
        <source>of it nodes</source>
        <translation>davon Knoten</translation>
    </message>
    <message>
        <source>cluster after migrating</source>
        <translation>Cluster nach der Migration</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Parallelbetrieb</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1, Monat %2</translation>
    </message>
    <message>
        <source>Break-even %1&#x202f;mo</source>
        <translation>Break-even %1&#x202f;Mon.</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>diskontiert %1</translation>
    </message>
    <message>
        <source>discounted: not within the horizon</source>
        <translation>diskontiert: nicht im Horizont</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Right-size</source>
        <translation>Right-Sizing</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrieren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 · capacity of the pools and what migrating costs</source>
        <translation>%1 · Kapazität der Pools und was das Migrieren kostet</translation>
    </message>
    <message>
        <source>Cost a month at the end: %1.</source>
        <translation>Kosten je Monat am Ende: %1.</translation>
    </message>
    <message>
        <source>Cumulative cash of migrating, against right-sizing</source>
        <translation>Kumulierter Cashflow der Migration gegenüber Right-Sizing</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>deepest %1, month %2</source>
        <translation>tiefster Stand %1, Monat %2</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>kumuliert</translation>
    </message>
    <message>
        <source>undiscounted, likely values, platform cost in it · %1</source>
        <translation>nicht diskontiert, wahrscheinliche Werte, mit Plattformkosten · %1</translation>
    </message>
    <message>
        <source>%1. %2 in the last month.</source>
        <translation>%1. %2 im letzten Monat.</translation>
    </message>
</context>
<context>
    <name>TcoTable</name>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Right-size</source>
        <translation>Right-Sizing</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrieren</translation>
    </message>
    <message>
        <source>of it nodes</source>
        <translation>davon Knoten</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Parallelbetrieb</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>Cumulative cash</source>
        <translation>Kumulierter Cashflow</translation>
    </message>
    <message>
        <source>Migrate, %1</source>
        <translation>Migrieren, %1</translation>
    </message>
    <message>
        <source>Cumulative cash, %1</source>
        <translation>Kumulierter Cashflow, %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>NPV at low</source>
        <translation>NPV bei niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>NPV at high</source>
        <translation>NPV bei hoch</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <comment>input, NPV at an end, value of the input</comment>
        <translation>%1: %2 bei %3, %4 bei %5</translation>
    </message>
    <message>
        <source>NPV of the programme %1; widest swing %2</source>
        <translation>Kapitalwert (NPV) des Programms %1; größte Spanne %2</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message numerus="yes">
        <source>%Ln more workload(s) of the scenario are not in the project</source>
        <translation>
            <numerusform>%Ln weiterer Workload des Szenarios ist nicht im Projekt</numerusform>
            <numerusform>%Ln weitere Workloads des Szenarios sind nicht im Projekt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Ranking / %1</source>
        <translation>Rangfolge / %1</translation>
    </message>
</context>
<context>
    <name>WorkloadFieldText</name>
    <message>
        <source>Considered for the move</source>
        <translation>Für den Umzug betrachtet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language after the move</source>
        <translation>Sprache nach dem Umzug</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archetyp</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Days that it took</source>
        <translation>Tage, die es gedauert hat</translation>
    </message>
    <message>
        <source>Size of the source</source>
        <translation>Umfang des Quelltexts</translation>
    </message>
    <message>
        <source>Measured module</source>
        <translation>Gemessenes Modul</translation>
    </message>
    <message>
        <source>Size of the module</source>
        <translation>Größe des Moduls</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Größe des Images</translation>
    </message>
    <message>
        <source>CPU on WebAssembly against containers</source>
        <translation>CPU auf WebAssembly gegenüber Containern</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Zeit im Leerlauf</translation>
    </message>
    <message>
        <source>Warm replicas</source>
        <translation>Warme Replikate</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Not before month</source>
        <translation>Nicht vor Monat</translation>
    </message>
    <message>
        <source>Moves together with</source>
        <translation>Zieht zusammen um mit</translation>
    </message>
    <message>
        <source>Billed Cost</source>
        <translation>Billed Cost</translation>
    </message>
    <message>
        <source>Effective Cost</source>
        <translation>Effective Cost</translation>
    </message>
    <message>
        <source>Contracted Cost</source>
        <translation>Contracted Cost</translation>
    </message>
    <message>
        <source>List Cost</source>
        <translation>List Cost</translation>
    </message>
    <message>
        <source>one per pod</source>
        <translation>eines je Pod</translation>
    </message>
    <message>
        <source>many per host</source>
        <translation>viele je Host</translation>
    </message>
    <message>
        <source>the same nodes</source>
        <translation>dieselben Knoten</translation>
    </message>
    <message>
        <source>nodes of their own</source>
        <translation>eigene Knoten</translation>
    </message>
    <message>
        <source>within a region</source>
        <translation>innerhalb einer Region</translation>
    </message>
    <message>
        <source>between zones</source>
        <translation>zwischen Zonen</translation>
    </message>
    <message>
        <source>between regions</source>
        <translation>zwischen Regionen</translation>
    </message>
    <message>
        <source>over the Internet</source>
        <translation>über das Internet</translation>
    </message>
    <message>
        <source>by archetype</source>
        <translation>nach Archetyp</translation>
    </message>
    <message>
        <source>COCOMO II</source>
        <translation>COCOMO II</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>nach Punkten</translation>
    </message>
    <message>
        <source>as entered by workload</source>
        <translation>wie je Workload eingegeben</translation>
    </message>
</context>
<context>
    <name>WorkloadReportText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why, of the first</source>
        <translation>Warum, beim ersten</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Cost/mo</source>
        <translation>Kosten/Mon.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Payback from start, months</source>
        <translation>Amortisation ab Beginn, Monate</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>abgezinst %1</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Ersparnis im Monat</translation>
    </message>
    <message>
        <source>capacity %1; rest artefacts</source>
        <translation>Kapazität %1; Rest Artefakte</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 Personentage</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>before platform cost and waves</source>
        <translation>vor Plattformkosten und Wellen</translation>
    </message>
    <message>
        <source>All replicas together</source>
        <translation>Alle Repliken zusammen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Right-sized</source>
        <translation>Richtig dimensioniert</translation>
    </message>
    <message>
        <source>Native rewrite</source>
        <translation>Nativ neu geschrieben</translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>What would change the verdict</source>
        <translation>Was das Urteil ändern würde</translation>
    </message>
    <message>
        <source>If the work takes</source>
        <translation>Wenn die Arbeit braucht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Payback, mo</source>
        <translation>Amort., Mon.</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>as few days as possible</source>
        <translation>so wenige Tage wie möglich</translation>
    </message>
    <message>
        <source>what is likely</source>
        <translation>was wahrscheinlich ist</translation>
    </message>
    <message>
        <source>as many as possible</source>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>What the move has to deal with</source>
        <translation>Womit der Umzug fertig werden muss</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Wo er gesehen wurde</translation>
    </message>
    <message>
        <source>Remedy, days</source>
        <translation>Abhilfe, Tage</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 to %4 · data %5</source>
        <comment>place, kind, language, language, grade</comment>
        <translation>%1 · %2 · %3 nach %4 · Daten %5</translation>
    </message>
    <message>
        <source>Capacity a month, rung by rung</source>
        <translation>Kapazität im Monat, Sprosse für Sprosse</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Was bleibt, und warum</translation>
    </message>
    <message>
        <source>Nothing stays: all workloads pay back.</source>
        <translation>Nichts bleibt: Alle Workloads amortisieren sich.</translation>
    </message>
    <message>
        <source>Each workload that stays</source>
        <translation>Jeder Workload, der bleibt</translation>
    </message>
    <message>
        <source>Every workload</source>
        <translation>Alle Workloads</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Saving/mo</source>
        <translation>Ersparnis/Mon.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>NPV of a workload is before platform cost and waves.</source>
        <translation>Der Kapitalwert eines Workloads ist vor Plattformkosten und Wellen.</translation>
    </message>
    <message>
        <source>The first workloads, one by one</source>
        <translation>Die ersten Workloads, einer nach dem anderen</translation>
    </message>
</context>
<context>
    <name>tare::app::Samples</name>
    <message>
        <source>The article&apos;s example, done carefully</source>
        <translation>Das Beispiel des Artikels, sorgfältig gerechnet</translation>
    </message>
    <message>
        <source>2,000 replicas of 150 MB: nine nodes, because pods bind, and what each rung of the ladder saves</source>
        <translation>2.000 Replikate mit je 150&#x202f;MB: neun Knoten, weil die Pods binden, und was jede Stufe der Leiter spart</translation>
    </message>
    <message>
        <source>Fernhill Retail, a realistic shop</source>
        <translation>Fernhill Retail, ein wirklichkeitsnahes Handelshaus</translation>
    </message>
    <message>
        <source>41 workloads in two clusters and four pools, two months of their bill, and a case for every verdict</source>
        <translation>41 Workloads in zwei Clustern und vier Pools, zwei Monate ihrer Rechnung und ein Fall für jedes Urteil</translation>
    </message>
</context>
<context>
    <name>tare::views::AboutDialog</name>
    <message>
        <source>About Tare</source>
        <translation>Über Tare</translation>
    </message>
    <message>
        <source>Tare %1</source>
        <translation>Tare %1</translation>
    </message>
    <message>
        <source>Which Kubernetes workloads pay back a move from Linux containers to WebAssembly, and when.</source>
        <translation>Welche Kubernetes-Workloads einen Umzug von Linux-Containern zu WebAssembly amortisieren und wann.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It sends nothing anywhere.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung. Sie sendet nirgendwohin etwas.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hergestellt mit</translation>
    </message>
</context>
<context>
    <name>tare::views::AssumptionDetail</name>
    <message>
        <source>Select an assumption to read what it rests on. F2 or a double click changes a value.</source>
        <translation>Wählen Sie eine Annahme, um zu lesen, worauf sie beruht. F2 oder ein Doppelklick ändert einen Wert.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Affects: %1.</source>
        <translation>Wirkt auf: %1.</translation>
    </message>
    <message>
        <source>Entered for one workload; Del goes back to what is derived.</source>
        <translation>Für einen Workload eingegeben; Entf kehrt zum abgeleiteten Wert zurück.</translation>
    </message>
</context>
<context>
    <name>tare::views::AssumptionsDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>name of an assumption, low, likely or high</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to the default (Del)</source>
        <translation>Zurück zum Standard (Entf)</translation>
    </message>
</context>
<context>
    <name>tare::views::AssumptionsModel</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source and grade</source>
        <translation>Quelle und Güte</translation>
    </message>
    <message>
        <source>NPV swing</source>
        <translation>NPV-Spanne</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>%1 · default %2</source>
        <translation>%1 · Standard %2</translation>
    </message>
    <message>
        <source>%1 · not in use</source>
        <translation>%1 · nicht in Gebrauch</translation>
    </message>
</context>
<context>
    <name>tare::views::AssumptionsPage</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>That matter</source>
        <translation>Wesentliche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No assumption matches the filter.</source>
        <translation>Keine Annahme passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear it to see all of them again.</source>
        <translation>Heben Sie ihn auf, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 All %2 assumptions are defaults.</source>
        <translation>%1 Alle %2 Annahmen sind Standard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of %2 assumptions are changed by you.</source>
        <translation>
            <numerusform>%1 %Ln von %2 Annahmen ist von Ihnen geändert.</numerusform>
            <numerusform>%1 %Ln von %2 Annahmen sind von Ihnen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 assumptions are defaults</source>
        <translation>Alle %1 Annahmen sind Standard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 assumptions are changed by you</source>
        <translation>
            <numerusform>%Ln von %1 Annahmen ist von Ihnen geändert</numerusform>
            <numerusform>%Ln von %1 Annahmen sind von Ihnen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Each with its range, unit and source. F2 or a double click changes a value, Del goes back.</source>
        <translation>Jede mit Spanne, Einheit und Quelle. F2 oder ein Doppelklick ändert einen Wert, Entf setzt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>tare::views::AssumptionsTree</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Back to the &amp;Default</source>
        <translation>Zurück zum &amp;Standard</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>Diese Spalte a&amp;usblenden</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>tare::views::BillLinesModel</name>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst (Service)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Remainder of rounding</source>
        <translation>Rest der Rundung</translation>
    </message>
    <message>
        <source>%1, commitment not used</source>
        <translation>%1, Commitment ungenutzt</translation>
    </message>
    <message>
        <source>no service named</source>
        <translation>kein Dienst genannt</translation>
    </message>
    <message>
        <source>no machine named</source>
        <translation>keine Maschine genannt</translation>
    </message>
</context>
<context>
    <name>tare::views::Breadcrumb</name>
    <message>
        <source>Where the table looks</source>
        <translation>Wohin die Tabelle blickt</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>Alle Workloads</translation>
    </message>
    <message>
        <source>Back to here (Backspace goes up one step)</source>
        <translation>Hierher zurück (Rücktaste geht eine Stufe hinauf)</translation>
    </message>
    <message>
        <source>What lies below</source>
        <translation>Was darunter liegt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, how many workloads</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tare::views::ChartTable</name>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Full Precision</source>
        <translation>Mit allen &amp;Stellen kopieren</translation>
    </message>
</context>
<context>
    <name>tare::views::ChartTableDialog</name>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
</context>
<context>
    <name>tare::views::ChartView</name>
    <message>
        <source>%1–%2 of %3 in view, arrow keys show the others</source>
        <translation>%1–%2 von %3 im Blick, Pfeiltasten zeigen die anderen</translation>
    </message>
</context>
<context>
    <name>tare::views::ChartWidget</name>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Show &amp;Data</source>
        <translation>&amp;Daten zeigen</translation>
    </message>
    <message>
        <source>Copy, save, show data</source>
        <translation>Kopieren, speichern, Daten zeigen</translation>
    </message>
</context>
<context>
    <name>tare::views::ColumnChooser</name>
    <message>
        <source>Show as many as the &amp;width holds</source>
        <translation>So viele zeigen, wie die &amp;Breite fasst</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>Spalten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Move the column towards the beginning (Ctrl+Up)</source>
        <translation>Die Spalte zum Anfang hin bewegen (Strg+Auf)</translation>
    </message>
    <message>
        <source>Move the column towards the end (Ctrl+Down)</source>
        <translation>Die Spalte zum Ende hin bewegen (Strg+Ab)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>tare::views::ComparePanel</name>
    <message>
        <source>What differs between the two scenarios</source>
        <translation>Worin sich die beiden Szenarien unterscheiden</translation>
    </message>
    <message>
        <source>Workloads whose place in the ranking moved</source>
        <translation>Workloads, deren Platz in der Rangfolge sich verschoben hat</translation>
    </message>
    <message>
        <source>Scenario in use</source>
        <translation>Verwendetes Szenario</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>Szenario zum Vergleich</translation>
    </message>
    <message>
        <source>with</source>
        <comment>between two scenarios</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>Swap the two scenarios</source>
        <translation>Die beiden Szenarien tauschen</translation>
    </message>
    <message>
        <source>Scenario in use: %1</source>
        <translation>Verwendetes Szenario: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
    <message>
        <source>The figures of the second scenario are not there yet.</source>
        <translation>Die Zahlen des zweiten Szenarios sind noch nicht da.</translation>
    </message>
    <message>
        <source>Choose a second scenario to see what differs, or duplicate this one and change the copy.</source>
        <translation>Wählen Sie ein zweites Szenario, um Unterschiede zu sehen, oder duplizieren Sie dieses und ändern Sie die Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rank(s) moved (payback, likely)</source>
        <translation>
            <numerusform>%Ln Rang verschoben (Amortisation, wahrscheinlich)</numerusform>
            <numerusform>%Ln Ränge verschoben (Amortisation, wahrscheinlich)</numerusform>
        </translation>
    </message>
    <message>
        <source>No rank moved</source>
        <translation>Kein Rang hat sich verschoben</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>one scenario with another</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Duplicate, rename, delete the scenario in use</source>
        <translation>Das Szenario in Gebrauch duplizieren, umbenennen, löschen</translation>
    </message>
</context>
<context>
    <name>tare::views::ComparisonModel</name>
    <message>
        <source>Differs</source>
        <translation>Unterscheidet sich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workload, what was entered for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Einsparung je Monat</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>NPV of workloads</source>
        <translation>NPV der Workloads</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Amortisation, Mon.</translation>
    </message>
    <message>
        <source>%</source>
        <comment>change in percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Änderung in Prozent</translation>
    </message>
    <message>
        <source>Migrating workloads</source>
        <translation>Migrieren, Anzahl</translation>
    </message>
    <message>
        <source>only WebAssembly</source>
        <comment>part of the saving in the row above</comment>
        <translation>nur WebAssembly</translation>
    </message>
    <message>
        <source>NPV of programme</source>
        <translation>NPV des Programms</translation>
    </message>
</context>
<context>
    <name>tare::views::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Den Befehl %1 kopieren</translation>
    </message>
</context>
<context>
    <name>tare::views::EffortDialog</name>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Days of work to move %1</source>
        <translation>Arbeitstage, um %1 umzustellen</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Niedrig</translation>
    </message>
    <message>
        <source>L&amp;ikely</source>
        <translation>&amp;Wahrscheinlich</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>Low, likely and high have to be in this order.</source>
        <translation>Niedrig, wahrscheinlich und hoch müssen in dieser Reihenfolge stehen.</translation>
    </message>
</context>
<context>
    <name>tare::views::EmptySources</name>
    <message>
        <source>Here stand the files that the figures come from.</source>
        <translation>Hier stehen die Dateien, aus denen die Zahlen stammen.</translation>
    </message>
    <message>
        <source>Import a cluster inventory, what it uses, and a bill; or drop them anywhere.</source>
        <translation>Importieren Sie ein Cluster-Inventar, dessen Nutzung und eine Rechnung, oder ziehen Sie die Dateien irgendwo hierher.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>What it uses; repeat it for two weeks for better figures</source>
        <translation>Was es nutzt; zwei Wochen lang wiederholen für bessere Zahlen</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>A bill in FOCUS 1.0 or later, CSV or gzip: AWS Data Exports, Azure Cost Management exports, Google Cloud&apos;s FOCUS view of the billing export</source>
        <translation>Eine Rechnung in FOCUS 1.0 oder neuer, CSV oder gzip: AWS Data Exports, Azure Cost Management Exports, die FOCUS-Sicht des Billing-Exports von Google Cloud</translation>
    </message>
</context>
<context>
    <name>tare::views::ExplanationModel</name>
    <message>
        <source>Known of this workload</source>
        <translation>Über diesen Workload bekannt</translation>
    </message>
    <message>
        <source>Entered on %1</source>
        <translation>Eingegeben am %1</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>Eingegeben von %1, %2</translation>
    </message>
    <message>
        <source>Entered for this workload</source>
        <translation>Für diesen Workload eingegeben</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Quelle zeigen</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Anteil an der Summe</translation>
    </message>
    <message>
        <source>Was: %1, grade&#xa0;%2</source>
        <translation>War: %1, Güte&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>tare::views::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Revert to the Default</source>
        <translation>Auf den Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Copy &amp;Figure</source>
        <translation>&amp;Zahl kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Branch</source>
        <translation>Z&amp;weig kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Explanation</source>
        <translation>&amp;Ganze Erklärung kopieren</translation>
    </message>
</context>
<context>
    <name>tare::views::ExportDialog</name>
    <message>
        <source>C&amp;hosen columns</source>
        <translation>Ausgewählte &amp;Spalten</translation>
    </message>
    <message>
        <source>Only workloads that match the &amp;filter</source>
        <translation>Nur Workloads, die zum &amp;Filter passen</translation>
    </message>
    <message>
        <source>Numbers with all &amp;digits</source>
        <translation>Zahlen mit allen S&amp;tellen</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;All: every table in a workbook, every figure of all workloads elsewhere</source>
        <translation>&amp;Alles: jede Tabelle in einer Arbeitsmappe, sonst jede Zahl aller Workloads</translation>
    </message>
    <message>
        <source>Excel &amp;workbook</source>
        <translation>Excel-Arbeits&amp;mappe</translation>
    </message>
    <message>
        <source>CSV for &amp;programs</source>
        <translation>CSV für &amp;Programme</translation>
    </message>
    <message>
        <source>Names as they are: a spreadsheet may take one for a formula.</source>
        <translation>Namen, wie sie sind: Eine Tabellenkalkulation könnte einen für eine Formel halten.</translation>
    </message>
    <message>
        <source>Export Tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
</context>
<context>
    <name>tare::views::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes</source>
        <translation>Eingabe bearbeitet, Entf entfernt</translation>
    </message>
</context>
<context>
    <name>tare::views::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between sets of a filter</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Keep this filter with the project, under a name</source>
        <translation>Diesen Filter unter einem Namen mit dem Projekt behalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Take all conditions away</source>
        <translation>Alle Bedingungen wegnehmen</translation>
    </message>
</context>
<context>
    <name>tare::views::FilterEditor</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value, or several with commas</source>
        <translation>Wert, oder mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Or Other Conditions</source>
        <translation>&amp;Oder andere Bedingungen</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>All dies gilt</translation>
    </message>
    <message>
        <source>Or all of these hold</source>
        <translation>Oder all dies gilt</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
</context>
<context>
    <name>tare::views::HelpWindow</name>
    <message>
        <source>The guide and the reference are written in English.</source>
        <translation>Handbuch und Modellreferenz sind auf Englisch.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edits of the project</source>
        <translation>Bearbeitungen des Projekts</translation>
    </message>
</context>
<context>
    <name>tare::views::HistoryModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Before all edits</source>
        <translation>Vor allen Bearbeitungen</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>tare::views::ImportDetails</name>
    <message>
        <source>imported %1</source>
        <translation>importiert %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>SHA-256 is being taken</source>
        <translation>SHA-256 wird gebildet</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>Notizen des Imports</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the list as it is shown</source>
        <translation>Kopiert die Liste, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Die Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>No note matches the filter.</source>
        <translation>Keine Notiz passt zum Filter.</translation>
    </message>
    <message>
        <source>Every record was kept as it is.</source>
        <translation>Jeder Datensatz wurde so übernommen, wie er ist.</translation>
    </message>
</context>
<context>
    <name>tare::views::ImportsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format found</source>
        <translation>Gefundenes Format</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Fehler</numerusform>
            <numerusform>bisher %Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>ending</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>%1&#x202f;s left</source>
        <translation>noch %1&#x202f;s</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>waits for those before it</source>
        <translation>wartet auf die davor</translation>
    </message>
    <message>
        <source>Lists the rejected records with line and reason</source>
        <translation>Zeigt die abgelehnten Datensätze mit Zeile und Grund</translation>
    </message>
    <message>
        <source>It does not say which cluster it is of, and its nodes are others than those that the project holds: name it.</source>
        <translation>Darin steht nicht, von welchem Cluster es ist, und seine Nodes sind andere als die im Projekt: Benennen Sie ihn.</translation>
    </message>
    <message>
        <source>Interrupted when the program ended: import it again.</source>
        <translation>Beim Programmende abgebrochen: bitte noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::ImportsTable</name>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Remove this file from the project (can be undone)</source>
        <translation>Diese Datei aus dem Projekt entfernen (kann rückgängig gemacht werden)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading %1</source>
        <translation>Das Lesen von %1 abbrechen</translation>
    </message>
    <message>
        <source>Where it came from and what was noted</source>
        <translation>Woher sie kam und was vermerkt wurde</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>Import it again from where it was</source>
        <translation>Von ihrem Ort erneut importieren</translation>
    </message>
    <message>
        <source>Import %1 again</source>
        <translation>%1 erneut importieren</translation>
    </message>
    <message>
        <source>Name it…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Name the cluster of %1</source>
        <translation>Den Cluster von %1 benennen</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>tare::views::InputEditor</name>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>tare::views::LackingModel</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
</context>
<context>
    <name>tare::views::LadderView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, change %3</source>
        <translation>%1: %2, Änderung %3</translation>
    </message>
</context>
<context>
    <name>tare::views::MainWindow</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) rejected; Sources lists them with line and reason.</source>
        <translation>
            <numerusform>%1: %Ln Datensatz abgelehnt; Quellen führt ihn mit Zeile und Grund auf.</numerusform>
            <numerusform>%1: %Ln Datensätze abgelehnt; Quellen führt sie mit Zeile und Grund auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Filter workloads</source>
        <translation>Workloads filtern</translation>
    </message>
    <message>
        <source>Filter assumptions</source>
        <translation>Annahmen filtern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 does not name its cluster, and the project already holds one. Which is it?</source>
        <translation>%1 nennt seinen Cluster nicht, und das Projekt enthält bereits einen. Welcher ist es?</translation>
    </message>
    <message>
        <source>Name it…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Rangfolge</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation>&amp;Annahmen</translation>
    </message>
    <message>
        <source>&amp;TCO</source>
        <translation>&amp;TCO</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Chart of the Ranking</source>
        <translation>&amp;Diagramm der Rangfolge</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;About Tare</source>
        <translation>Ü&amp;ber Tare</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>The&amp;ma</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>High Contrast, L&amp;ight</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Hoher Kontras&amp;t, dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>Di&amp;chte</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Bequem</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Model Reference</source>
        <translation>&amp;Modellreferenz</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>tare::views::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>noch %Ln weitere</numerusform>
            <numerusform>noch %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::MovedModel</name>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>#%1 · %2 mo</source>
        <comment>rank, months</comment>
        <translation>Nr. %1 · %2&#x202f;Mon.</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <comment>rank, verdict</comment>
        <translation>Nr. %1 · %2</translation>
    </message>
</context>
<context>
    <name>tare::views::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>TCO</source>
        <translation>TCO</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>tare::views::NoteDialog</name>
    <message>
        <source>Add Note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>tare::views::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Enter edits a note, Delete deletes it</source>
        <translation>Eingabe bearbeitet eine Notiz, Entf löscht sie</translation>
    </message>
    <message>
        <source>Note %1, %2: %3</source>
        <translation>Notiz %1, %2: %3</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>tare::views::NotesModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column or path</source>
        <translation>Spalte oder Pfad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>tare::views::OpenedPart</name>
    <message>
        <source>%1, opened</source>
        <translation>%1, geöffnet</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
</context>
<context>
    <name>tare::views::PreviewPanel</name>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>Enter stores it, Esc leaves it as it was</source>
        <translation>Eingabe speichert, Esc lässt es, wie es war</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>No workload moves in the ranking.</source>
        <translation>Kein Workload bewegt sich in der Rangfolge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) move in the ranking: %1.</source>
        <translation>
            <numerusform>%Ln Workload bewegt sich in der Rangfolge: %1.</numerusform>
            <numerusform>%Ln Workloads bewegen sich in der Rangfolge: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s) move in the ranking: %1 and others.</source>
        <translation>
            <numerusform>%Ln Workload bewegt sich in der Rangfolge: %1 und andere.</numerusform>
            <numerusform>%Ln Workloads bewegen sich in der Rangfolge: %1 und andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::ProblemDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Write what you did, what you expected and what happened instead. Then copy the text into your report. It holds no names and no figures of your project, and Tare sends nothing.</source>
        <translation>Schreiben Sie, was Sie getan haben, was Sie erwartet haben und was stattdessen geschah. Kopieren Sie dann den Text in Ihren Bericht. Er enthält keine Namen und keine Zahlen Ihres Projekts, und Tare sendet nichts.</translation>
    </message>
    <message>
        <source>What I did:</source>
        <translation>Was ich getan habe:</translation>
    </message>
    <message>
        <source>What I expected:</source>
        <translation>Was ich erwartet habe:</translation>
    </message>
    <message>
        <source>What happened:</source>
        <translation>Was geschah:</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>tare::views::ProjectToolBar</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>Kostenbasis</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Currency %1</source>
        <translation>Währung %1</translation>
    </message>
</context>
<context>
    <name>tare::views::QualityModel</name>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>Was sie verbessert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Lists those that lack it</source>
        <translation>Führt auf, wem es fehlt</translation>
    </message>
</context>
<context>
    <name>tare::views::RankingActions</name>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln Workload</numerusform>
            <numerusform>%Ln Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;ffort…</source>
        <translation>Auf&amp;wand…</translation>
    </message>
    <message>
        <source>&amp;Revert to What Was Found</source>
        <translation>Auf das Gefundene &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Include in the Migration</source>
        <translation>In die Migration &amp;einschließen</translation>
    </message>
    <message>
        <source>&amp;Exclude from the Migration</source>
        <translation>Von der Migration &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Blockieren…</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Blockierung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Wie gefunden</translation>
    </message>
</context>
<context>
    <name>tare::views::RankingBar</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Gruppieren nach: %1</translation>
    </message>
    <message>
        <source>Team label (none in the import)</source>
        <translation>Team-Label (keines im Import)</translation>
    </message>
    <message>
        <source>Idle cost</source>
        <translation>Leerlaufkosten</translation>
    </message>
    <message>
        <source>Apart, in a row of its own</source>
        <translation>Gesondert, in eigener Zeile</translation>
    </message>
    <message>
        <source>Shared among the workloads</source>
        <translation>Auf die Workloads verteilt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Whether what nodes cost beyond what is allocated stands apart or is shared</source>
        <translation>Ob gesondert steht oder verteilt wird, was Knoten über das Zugeteilte hinaus kosten</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>idle cost</comment>
        <translation>verteilt</translation>
    </message>
    <message>
        <source>apart</source>
        <comment>idle cost</comment>
        <translation>gesondert</translation>
    </message>
</context>
<context>
    <name>tare::views::RankingChart</name>
    <message>
        <source>Payback bars</source>
        <translation>Amortisation als Balken</translation>
    </message>
    <message>
        <source>Effort × saving</source>
        <translation>Aufwand × Einsparung</translation>
    </message>
    <message>
        <source>Cumulative saving</source>
        <translation>Kumulierte Einsparung</translation>
    </message>
    <message>
        <source>None of these workloads saves anything, so there is nothing to draw here.</source>
        <translation>Keiner dieser Workloads spart etwas, daher gibt es hier nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>None of these workloads pays back, so there is nothing to draw here.</source>
        <translation>Keiner dieser Workloads amortisiert sich, daher gibt es hier nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>tare::views::RankingModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>language → target language</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln workload(s)</source>
        <comment>group of the table</comment>
        <translation>
            <numerusform>%1, %Ln Workload</numerusform>
            <numerusform>%1, %Ln Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team (label)</source>
        <translation>Team (Label)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Payback, mo</source>
        <translation>Amort., Mon.</translation>
    </message>
    <message>
        <source>Payback from start, months</source>
        <translation>Amortisationszeit ab Beginn, Monate</translation>
    </message>
    <message>
        <source>0 to horizon</source>
        <translation>0 bis Horizont</translation>
    </message>
    <message>
        <source>Payback as a bar, 0 to horizon</source>
        <translation>Amortisationszeit als Balken, 0 bis Horizont</translation>
    </message>
    <message>
        <source>Saving/mo</source>
        <translation>Einsparung/Mon.</translation>
    </message>
    <message>
        <source>Saving a month (capacity)</source>
        <translation>Einsparung je Monat (Kapazität)</translation>
    </message>
    <message>
        <source>Cash/mo</source>
        <translation>Cash/Mon.</translation>
    </message>
    <message>
        <source>Saving a month in cash (whole nodes)</source>
        <translation>Einsparung je Monat in Cash (ganze Knoten)</translation>
    </message>
    <message>
        <source>Showback/mo</source>
        <translation>Showback/Mon.</translation>
    </message>
    <message>
        <source>Saving a month in showback</source>
        <translation>Einsparung je Monat im Showback</translation>
    </message>
    <message>
        <source>Only Wasm/mo</source>
        <translation>Nur Wasm/Mon.</translation>
    </message>
    <message>
        <source>Saving a month that only WebAssembly brings</source>
        <translation>Einsparung je Monat, die nur WebAssembly bringt</translation>
    </message>
    <message>
        <source>Right-sizing/mo</source>
        <translation>Right-Sizing/Mon.</translation>
    </message>
    <message>
        <source>Saving a month by right-sizing</source>
        <translation>Einsparung je Monat durch Right-Sizing</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>Effort, days</source>
        <translation>Aufwand, Tage</translation>
    </message>
    <message>
        <source>Effort, days: likely (low–high)</source>
        <translation>Aufwand, Tage: wahrscheinlich (niedrig–hoch)</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>NPV before platform cost and waves</source>
        <translation>Kapitalwert (NPV) vor Plattformkosten und Wellen</translation>
    </message>
    <message>
        <source>NPV/day</source>
        <translation>NPV/Tag</translation>
    </message>
    <message>
        <source>NPV per day of effort</source>
        <translation>Kapitalwert (NPV) je Aufwandstag</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Return on investment: NPV ÷ one-off cost</source>
        <translation>Rendite (ROI): Kapitalwert ÷ Einmalkosten</translation>
    </message>
    <message>
        <source>Cost/mo</source>
        <translation>Kosten/Mon.</translation>
    </message>
    <message>
        <source>Cost a month today (showback)</source>
        <translation>Kosten je Monat heute (Showback)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language → target</source>
        <translation>Sprache → Ziel</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data grade</source>
        <translation>Datengüte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>P50, months</source>
        <translation>P50, Monate</translation>
    </message>
    <message>
        <source>Payback from start, months, P50</source>
        <translation>Amortisationszeit ab Beginn, Monate, P50</translation>
    </message>
    <message>
        <source>P10–P90, to %1</source>
        <translation>P10–P90, bis %1</translation>
    </message>
    <message>
        <source>Payback from start, months, likely</source>
        <translation>Amortisationszeit ab Beginn, Monate, wahrscheinlich</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Einsparung</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, scenario</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in the scenario %2</source>
        <translation>%1 im Szenario %2</translation>
    </message>
    <message>
        <source>%1 ±</source>
        <comment>change of a figure</comment>
        <translation>%1 ±</translation>
    </message>
    <message>
        <source>%1: change against %2</source>
        <translation>%1: Änderung gegenüber %2</translation>
    </message>
    <message>
        <source>%1 ± %</source>
        <comment>change of a figure in percent</comment>
        <translation>%1 ± %</translation>
    </message>
    <message>
        <source>%1: change against %2, in percent</source>
        <translation>%1: Änderung gegenüber %2, in Prozent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the total saving of the rows</source>
        <translation>Anteil an der gesamten Einsparung der Zeilen</translation>
    </message>
    <message>
        <source>Idle that no workload shares</source>
        <translation>Leerlauf, den kein Workload mitträgt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>What nodes cost beyond what pods are allocated</source>
        <translation>Was Nodes über das hinaus kosten, was Pods zugeteilt ist</translation>
    </message>
    <message>
        <source>Cost + idle/mo</source>
        <translation>Kosten + Leerlauf/Mon.</translation>
    </message>
    <message>
        <source>Cost a month today (showback) with its share of idle</source>
        <translation>Kosten je Monat heute (Showback) mit Anteil am Leerlauf</translation>
    </message>
    <message numerus="yes">
        <source>Payback as a bar, P10–P90, to the horizon of %Ln month(s)</source>
        <translation>
            <numerusform>Amortisationszeit als Balken, P10–P90, bis zum Horizont von %Ln Monat</numerusform>
            <numerusform>Amortisationszeit als Balken, P10–P90, bis zum Horizont von %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payback as a bar, to the horizon of %Ln month(s)</source>
        <translation>
            <numerusform>Amortisationszeit als Balken, bis zum Horizont von %Ln Monat</numerusform>
            <numerusform>Amortisationszeit als Balken, bis zum Horizont von %Ln Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::RankingPage</name>
    <message>
        <source>&amp;Edit Filter…</source>
        <translation>Filter &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Delete Saved</source>
        <translation>Gespeicherten &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Go into This Group</source>
        <translation>In diese Gruppe &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Show &amp;Only</source>
        <translation>&amp;Nur zeigen</translation>
    </message>
    <message>
        <source>Here stand the workloads in the order in which they pay back.</source>
        <translation>Hier stehen die Workloads in der Reihenfolge, in der sie sich amortisieren.</translation>
    </message>
    <message>
        <source>Import a cluster inventory and a bill to fill it.</source>
        <translation>Importieren Sie ein Cluster-Inventar und eine Rechnung, um sie zu füllen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>No workload matches the filter.</source>
        <translation>Kein Workload passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear it to see all of them again.</source>
        <translation>Heben Sie ihn auf, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No workloads yet</source>
        <translation>Noch keine Workloads</translation>
    </message>
    <message>
        <source>Which should move to WebAssembly, and when that pays back.</source>
        <translation>Welche zu WebAssembly umziehen sollten und wann sich das amortisiert.</translation>
    </message>
    <message>
        <source>Ranked by P80</source>
        <translation>Rangfolge nach P80</translation>
    </message>
    <message>
        <source>Ranked by likely payback</source>
        <translation>Rangfolge nach wahrscheinlicher Amortisation</translation>
    </message>
    <message>
        <source>%1 · beside %2</source>
        <comment>rank key, compared scenario</comment>
        <translation>%1 · neben %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the filter</source>
        <comment>4 of 41 workloads match the filter</comment>
        <translation>dem Filter</translation>
    </message>
    <message>
        <source>Without the filter: %1. %2</source>
        <translation>Ohne Filter: %1. %2</translation>
    </message>
</context>
<context>
    <name>tare::views::RankingTable</name>
    <message>
        <source>Ranking of workloads</source>
        <translation>Rangfolge der Workloads</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy with Full &amp;Precision</source>
        <translation>Mit allen &amp;Stellen kopieren</translation>
    </message>
    <message>
        <source>· NPV before platform cost and waves</source>
        <translation>· Kapitalwert (NPV) vor Plattformkosten und Wellen</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Group by This</source>
        <translation>Danach &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>Diese Spalte a&amp;usblenden</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>· NPV before platform cost and waves · idle shared</source>
        <translation>· Kapitalwert (NPV) vor Plattformkosten und Wellen · Leerlauf verteilt</translation>
    </message>
    <message>
        <source>· NPV before platform cost and waves · idle apart</source>
        <translation>· Kapitalwert (NPV) vor Plattformkosten und Wellen · Leerlauf gesondert</translation>
    </message>
</context>
<context>
    <name>tare::views::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pin to Top</source>
        <translation>Oben &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen…</translation>
    </message>
</context>
<context>
    <name>tare::views::RecentModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Pinned to the top; click to unpin</source>
        <translation>Oben angeheftet; ein Klick löst es</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Nicht angeheftet</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>%1 migrate · NPV %2</source>
        <translation>%1 migrieren · NPV %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
</context>
<context>
    <name>tare::views::ReconciliationBar</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 a month · %2</source>
        <translation>%1 je Monat · %2</translation>
    </message>
    <message>
        <source>Bill %1 a month: %2</source>
        <translation>Rechnung %1 je Monat: %2</translation>
    </message>
    <message>
        <source>Reconciliation of the bill</source>
        <translation>Abstimmung der Rechnung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 in the period · %2</source>
        <translation>%1 im Zeitraum · %2</translation>
    </message>
    <message>
        <source>Bill of the period %1: %2</source>
        <translation>Rechnung des Zeitraums %1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the bill</source>
        <translation>%1: %2, %3 der Rechnung</translation>
    </message>
</context>
<context>
    <name>tare::views::ReportForm</name>
    <message>
        <source>Executive</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no logo</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>colour</comment>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Containers to WebAssembly: business case</source>
        <translation>Von Containern zu WebAssembly: Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Leserschaft</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour of rules</source>
        <translation>Farbe der Linien</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>The usual colour</source>
        <translation>Die übliche Farbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Logo %1</source>
        <translation>Logo %1</translation>
    </message>
    <message>
        <source>Choose the colour of rules</source>
        <translation>Farbe der Linien wählen</translation>
    </message>
</context>
<context>
    <name>tare::views::ReportPage</name>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>&amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Here stands the report that is signed: for finance or for engineering.</source>
        <translation>Hier steht der Bericht, der unterschrieben wird: für Finanzen oder für die Technik.</translation>
    </message>
    <message>
        <source>Import a cluster inventory and a bill to fill it.</source>
        <translation>Importieren Sie ein Cluster-Inventar und eine Rechnung, um ihn zu füllen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Writing page %1 of %2</source>
        <translation>Seite %1 von %2 wird geschrieben</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <source>As it will be written: every figure is the one of the other pages.</source>
        <translation>So, wie er geschrieben wird: Jede Zahl ist die der anderen Seiten.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Tare report</source>
        <translation>Tare-Bericht</translation>
    </message>
</context>
<context>
    <name>tare::views::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>tare::views::ScenarioActions</name>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Swap with Compared</source>
        <translation>Mit dem Vergleich &amp;tauschen</translation>
    </message>
    <message>
        <source>Duplicate Scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a scenario</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Rename Scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>Ver&amp;gleichen mit</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
</context>
<context>
    <name>tare::views::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
</context>
<context>
    <name>tare::views::SourcePanel</name>
    <message>
        <source>The file was changed since it was imported, so its rows are not shown. Import it again to see them.</source>
        <translation>Die Datei wurde seit dem Import geändert, daher werden ihre Zeilen nicht gezeigt. Importieren Sie sie erneut, um sie zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) between these lines; others may lie among them</source>
        <translation>
            <numerusform>Die erste %Ln Zeile zwischen diesen Zeilen; andere können dazwischen liegen</numerusform>
            <numerusform>Die ersten %Ln Zeilen zwischen diesen Zeilen; andere können dazwischen liegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of this machine</source>
        <translation>
            <numerusform>Die erste %Ln Zeile dieser Maschine</numerusform>
            <numerusform>Die ersten %Ln Zeilen dieser Maschine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) between these lines; others may lie among them</source>
        <translation>
            <numerusform>%Ln Zeile zwischen diesen Zeilen; andere können dazwischen liegen</numerusform>
            <numerusform>%Ln Zeilen zwischen diesen Zeilen; andere können dazwischen liegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this machine</source>
        <translation>
            <numerusform>%Ln Zeile dieser Maschine</numerusform>
            <numerusform>%Ln Zeilen dieser Maschine</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Die Quelle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Die Quelle schließen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
</context>
<context>
    <name>tare::views::SourceRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>tare::views::SourcesPage</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Monthly run rate</source>
        <translation>Monatliche Run Rate</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Explains the bill</source>
        <translation>Erklärt die Rechnung</translation>
    </message>
    <message>
        <source>Explain the bill</source>
        <translation>Die Rechnung erklären</translation>
    </message>
    <message>
        <source>How good the data are</source>
        <translation>Wie gut die Daten sind</translation>
    </message>
    <message>
        <source>Lacking: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Den Befehl %1 kopieren</translation>
    </message>
</context>
<context>
    <name>tare::views::StartPage</name>
    <message>
        <source>Which workloads should move to WebAssembly, and when does it pay back?</source>
        <translation>Welche Workloads sollten zu WebAssembly umziehen, und wann amortisiert sich das?</translation>
    </message>
    <message>
        <source>Open a project, try a sample, or bring your own data.</source>
        <translation>Öffnen Sie ein Projekt, probieren Sie ein Beispiel, oder bringen Sie eigene Daten mit.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>None yet. Projects that you open are listed here.</source>
        <translation>Noch keine. Projekte, die Sie öffnen, stehen hier.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Open other…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Takes all projects from the list but those that are pinned; the files stay</source>
        <translation>Nimmt alle Projekte außer den angehefteten von der Liste; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation>Das Beispiel %1 öffnen</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Ihre eigenen Daten</translation>
    </message>
    <message>
        <source>Three files are enough. Tare finds each format by its content and sends nothing anywhere.</source>
        <translation>Drei Dateien genügen. Tare erkennt jedes Format am Inhalt und sendet nirgendwohin etwas.</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>cluster inventory</source>
        <translation>Cluster-Inventar</translation>
    </message>
    <message>
        <source>What it uses</source>
        <translation>Was es nutzt</translation>
    </message>
    <message>
        <source>repeat it for two weeks for better figures</source>
        <translation>zwei Wochen lang wiederholen für bessere Zahlen</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>a bill in FOCUS 1.0 or later, CSV or gzip</source>
        <translation>eine Rechnung in FOCUS 1.0 oder neuer, CSV oder gzip</translation>
    </message>
    <message>
        <source>Billing and Cost Management → Data Exports → FOCUS 1.0 with AWS columns</source>
        <translation>Billing and Cost Management → Data Exports → FOCUS 1.0 with AWS columns</translation>
    </message>
    <message>
        <source>Cost Management → Exports → Cost and usage details (FOCUS)</source>
        <translation>Cost Management → Exports → Cost and usage details (FOCUS)</translation>
    </message>
    <message>
        <source>Billing → Billing export → BigQuery, then the FOCUS view</source>
        <translation>Billing → Billing export → BigQuery, dann die FOCUS-Sicht</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window</source>
        <translation>Dateien irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>JSON, CSV, text, gzip</source>
        <translation>JSON, CSV, Text, gzip</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
</context>
<context>
    <name>tare::views::StatusLine</name>
    <message>
        <source>No bill</source>
        <translation>Keine Rechnung</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source> (%1&#x202f;h)</source>
        <translation> (%1&#x202f;h)</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>No ranking yet</source>
        <translation>Noch keine Rangfolge</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Momentaufnahme %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln Workload</numerusform>
            <numerusform>%Ln Workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pool(s)</source>
        <translation>
            <numerusform>%Ln Pool</numerusform>
            <numerusform>%Ln Pools</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill adds up to the cent</source>
        <translation>Rechnung geht auf den Cent auf</translation>
    </message>
    <message>
        <source>Bill: see Sources for what was rejected</source>
        <translation>Rechnung: siehe Quellen, was abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>tare::views::TcoPage</name>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Stacked by component</source>
        <translation>Gestapelt nach Bestandteilen</translation>
    </message>
    <message>
        <source>No workload migrates, so no cash is spent and none comes back.</source>
        <translation>Kein Workload migriert, daher fließt kein Geld ab und keines zurück.</translation>
    </message>
    <message>
        <source>Add &amp;Note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Show &amp;Data</source>
        <translation>&amp;Daten zeigen</translation>
    </message>
    <message>
        <source>Here stand the costs of staying, right-sizing and migrating over the months.</source>
        <translation>Hier stehen die Kosten von Bleiben, Right-Sizing und Migrieren über die Monate.</translation>
    </message>
    <message>
        <source>Import a cluster inventory and a bill to fill it.</source>
        <translation>Importieren Sie ein Cluster-Inventar und eine Rechnung, um sie zu füllen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>Cumulative cash of migrating, against right-sizing</source>
        <translation>Kumulierter Cashflow der Migration gegenüber Right-Sizing</translation>
    </message>
    <message>
        <source>Costs and cash by month</source>
        <translation>Kosten und Cash nach Monaten</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>What staying, right-sizing and migrating cost over the months.</source>
        <translation>Was Bleiben, Right-Sizing und Migrieren über die Monate kosten.</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Stay %1</source>
        <translation>Bleiben %1</translation>
    </message>
    <message>
        <source>Right-size %1</source>
        <translation>Right-Sizing %1</translation>
    </message>
    <message>
        <source>Migrate %1</source>
        <translation>Migrieren %1</translation>
    </message>
    <message>
        <source>%1, why?</source>
        <comment>a total of the costs</comment>
        <translation>%1, warum?</translation>
    </message>
    <message>
        <source>of which once %1</source>
        <translation>davon einmalig %1</translation>
    </message>
</context>
<context>
    <name>tare::views::TornadoPanel</name>
    <message>
        <source>Data of the tornado</source>
        <translation>Daten des Tornados</translation>
    </message>
    <message>
        <source>The swings are being computed.</source>
        <translation>Die Spannen werden berechnet.</translation>
    </message>
    <message>
        <source>No input moves the NPV of the programme.</source>
        <translation>Keine Eingabe bewegt den Kapitalwert (NPV) des Programms.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other input(s) that swing less</source>
        <translation>
            <numerusform>und %Ln weitere Eingabe mit kleinerer Spanne</numerusform>
            <numerusform>und %Ln weitere Eingaben mit kleinerer Spanne</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Data</source>
        <translation>&amp;Daten zeigen</translation>
    </message>
</context>
<context>
    <name>tare::views::TornadoView</name>
    <message>
        <source>Tornado</source>
        <translation>Tornado</translation>
    </message>
    <message>
        <source>programme NPV, one input at low and high</source>
        <translation>NPV, je eine Eingabe niedrig und hoch</translation>
    </message>
</context>
<context>
    <name>tare::views::TotalsBar</name>
    <message>
        <source>Why? Shows what this adds up</source>
        <translation>Warum? Zeigt, was hier aufsummiert wird</translation>
    </message>
</context>
<context>
    <name>tare::views::VerdictChip</name>
    <message>
        <source>Show only workloads with this verdict</source>
        <translation>Nur Workloads mit diesem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>%1: show only workloads with this verdict</source>
        <translation>%1: nur Workloads mit diesem Ergebnis zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln workload(s)</source>
        <translation>
            <numerusform>%1, %Ln Workload</numerusform>
            <numerusform>%1, %Ln Workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tare::views::VerdictChips</name>
    <message>
        <source>Filter by verdict</source>
        <translation>Nach Ergebnis filtern</translation>
    </message>
</context>
<context>
    <name>tare::views::WhatMovesPanel</name>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>%1&#x202f;pt</source>
        <translation>%1 Pp.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close What moves</source>
        <translation>„Was sich bewegt“ schließen</translation>
    </message>
    <message>
        <source>Esc reverts</source>
        <translation>Esc verwirft</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Strg+Z macht rückgängig</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1, Monate</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Anteil an der Summe</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>tare::views::WhyDock</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close Why</source>
        <translation>Warum schließen</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what was asked before (Alt+Left)</source>
        <translation>Zurück zu dem, was vorher gefragt wurde (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Stay with this while the selection moves</source>
        <translation>Dabei bleiben, während sich die Auswahl bewegt</translation>
    </message>
    <message>
        <source>Float Why</source>
        <translation>Warum ablösen</translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation>Ablösen oder andocken</translation>
    </message>
</context>
<context>
    <name>tare::views::WhyHead</name>
    <message>
        <source>%1 · %2 · usage %3</source>
        <translation>%1 · %2 · Nutzung %3</translation>
    </message>
    <message>
        <source>%1: %2 days of remedy</source>
        <translation>%1: %2 Tage zur Behebung</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 a month</source>
        <translation>%1 · %2 · %3 · %4 je Monat</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>cost a month, capacity</source>
        <translation>Kosten je Monat, Kapazität</translation>
    </message>
    <message>
        <source>Pool of the ladder</source>
        <translation>Pool der Leiter</translation>
    </message>
    <message>
        <source>The workload runs in several pools</source>
        <translation>Der Workload läuft in mehreren Pools</translation>
    </message>
    <message>
        <source>%1 · rank %2</source>
        <translation>%1 · Rang %2</translation>
    </message>
    <message>
        <source>%1, %2 · %3 of its pods</source>
        <translation>%1, %2 · %3 seiner Pods</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>The bill and what it is made of</source>
        <translation>Die Rechnung und woraus sie besteht</translation>
    </message>
    <message>
        <source>The programme: all workloads that pay back, together</source>
        <translation>Das Programm: alle Workloads, die sich amortisieren, zusammen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>a payback that does not come within the horizon: &gt;36 months</comment>
        <translation>%1 Monate</translation>
    </message>
</context>
<context>
    <name>tare::views::WhyPanel</name>
    <message>
        <source>Select a workload to see why it stands where it does.</source>
        <translation>Wählen Sie einen Workload, um zu sehen, warum er steht, wo er steht.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Copy the branch of the current row in full precision (Ctrl+C)</source>
        <translation>Den Zweig der aktuellen Zeile mit allen Stellen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Die Erklärung kopieren</translation>
    </message>
    <message>
        <source>F2 edits an input</source>
        <translation>F2 bearbeitet eine Eingabe</translation>
    </message>
    <message>
        <source>Copy &amp;Figure</source>
        <translation>&amp;Zahl kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Branch</source>
        <translation>Z&amp;weig kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Explanation</source>
        <translation>&amp;Ganze Erklärung kopieren</translation>
    </message>
</context>
</TS>
