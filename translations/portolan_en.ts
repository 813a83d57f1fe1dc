<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Moves databases between engines and proves that they arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A workspace (.portolan) or a task to open</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>no answer within 5 seconds</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui</name>
    <message>
        <source>leave out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take exactly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>upper case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add a prefix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remove a prefix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add a suffix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change the type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>simple</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>significant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves. The others are about %3 hours of work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system keychain did not help: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose "this session only", or start a keychain service and try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The schema is converted and created, then the data is copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the schema is created; no rows are copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only rows are copied into tables that exist already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One full load; changes made on the source afterwards are not followed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A full load, then the changes are followed until you cut over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only changes are followed; no full load.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables that exist on the target stop the run before anything is written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables of the same name on the target are DROPPED and created again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables of the same name on the target are EMPTIED before the load.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first row that the target refuses stops the load.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows that the target refuses go to a reject file; the load goes on and ends with a warning.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is compared afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row counts are compared afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every value is compared afterwards by hashes computed on both sides.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only objects that match: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n object(s) use SQL edited by hand.</source>
        <translation><numerusform>%n object uses SQL edited by hand.</numerusform><numerusform>%n objects use SQL edited by hand.</numerusform></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portolan task (*.portolan-task)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table mappings of AWS DMS (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shell command (*.sh)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL of the target schema (*.sql)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The schema is not converted yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Convert first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is too large for a task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not well formed at line %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was written by a newer Portolan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update Portolan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is neither a task of Portolan nor of AWS DMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A table mapping has a list "rules", a task "TableMappings"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privileges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::AlignedModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation><numerusform>%n finding</numerusform><numerusform>%n findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation><numerusform>%n type changed</numerusform><numerusform>%n types changed</numerusform></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>converted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>edited by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your edit is outdated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only on the target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sequences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Types and helpers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What converts by itself, what needs a person, and about how much work that is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTML, PDF, CSV or JSON, by the ending of the file name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Convert now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Simple</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Significant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score by kind of object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Objects by kind and effort</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A double click opens the object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to assess yet. The schema is converted when source and scope are known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves; the others are about %3 h of work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>simple</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>significant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The assessment was written to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::ConvertPage</name>
    <message>
        <source>Convert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source and target side by side. What you edit on the right wins over the converter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Convert now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only edited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only converted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all kinds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Objects of the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Objects of the target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source SQL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target SQL, editable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Converted now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Converted then</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Accept as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The findings of this object are read and accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tr&amp;y on the target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Creates it on the live target inside a transaction that is rolled back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A locked edit stays when the source is converted again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop the edit and take what the converter made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Findings of this object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is converted yet. The schema is converted when source and scope are known.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation><numerusform>%n object</numerusform><numerusform>%n objects</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n automatic</source>
        <translation><numerusform>%n automatic</numerusform><numerusform>%n automatic</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation><numerusform>%n by hand</numerusform><numerusform>%n by hand</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation><numerusform>%n needs you</numerusform><numerusform>%n need you</numerusform></translation>
    </message>
    <message>
        <source>Source: nothing, it exists on the target only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source of %1 changed after your edit. Compare your text with "Converted now" and "Converted then".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My text is right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confirm the edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>simple (below 2 h)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>medium (2–6 h)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>significant (above 6 h)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No findings: nothing about this object needs you.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n finding(s). F8 goes to the next object with one.</source>
        <translation><numerusform>%n finding. F8 goes to the next object with one.</numerusform><numerusform>%n findings. F8 goes to the next object with one.</numerusform></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revert %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the findings of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement, so nothing is tried on the live target.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying %1 on the target…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 can be created on the target. It was rolled back; nothing is left there.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::CreatePage</name>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the target is built. The statements run in this order; indexes and keys come after the data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as &amp;SQL…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;If a table exists:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stop before anything is written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drop it and create it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>keep it and empty it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>schema and data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>schema only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>data only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lower case into PostgreSQL, else kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kept as they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target s&amp;chema:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as in the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statements in their order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chosen statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the statements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n statement(s) were written to %1.</source>
        <translation><numerusform>%n statement was written to %1.</numerusform><numerusform>%n statements were written to %1.</numerusform></translation>
    </message>
    <message>
        <source>Tables of the same name in %1 will be dropped with their data. Before the run starts you are asked once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables of the same name in %1 will be emptied. Before the run starts you are asked once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Converting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No statements yet: the schema is converted when source, target and scope are known.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation><numerusform>%n statement</numerusform><numerusform>%n statements</numerusform></translation>
    </message>
</context>
<context>
    <name>portolan::ui::DialogPrompter</name>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Type %1 to go on:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::EndpointForm</name>
    <message>
        <source>Choose a database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste a URL here, for example postgres://user@host:5432/shop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;More options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data&amp;base name:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the source file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the target file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this session only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the system keychain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ask each time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>known for this session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pro&amp;duction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before anything is destroyed here its name must be typed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mar&amp;k:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::EndpointPage</name>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database that is moved. Portolan only reads it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database that receives. Nothing is written before Load.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take one of this workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Saved endpoint:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not tested yet. The test goes through name, connection, encryption, login, version and privileges and says at which it stops.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a database and say where it is; then test it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source and target are the same database. Choose another target; nothing would be moved and data could be destroyed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::FirstRun</name>
    <message>
        <source>Move a database, and prove that it arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MariaDB, MySQL, PostgreSQL and SQLite, each to any other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Try it on a sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A small shop in a SQLite file. Works at once, needs no server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Migrate a database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose source and target and go step by step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with a .portolan file, or import a task of AWS DMS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::FollowPage</name>
    <message>
        <source>Follow and cut over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes of the source reach the target until the application moves over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check &amp;readiness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the source needs before its changes can be followed:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Readiness of the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counters that are set at the cut-over:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next value on the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sequences and auto-increments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The application no longer &amp;writes to the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cut over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Following stops at the source's position of this moment, the counters are set and the result is compared. The source is not touched: until the application writes to the target you can go back to it at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot tell its changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use a full load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This task is one full load: nothing is followed. Choose "full load, then follow changes" under Load to follow the source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Following begins after the full load, from the very point of its snapshot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes are being followed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes are not being followed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lag: not known yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lag: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lag: %1, wait until it is below %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors: no run yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No errors, no rejected rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 errors, %2 rejected rows</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation><numerusform>%n table differs</numerusform><numerusform>%n tables differ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation><numerusform>%n table is equal</numerusform><numerusform>%n tables are equal</numerusform></translation>
    </message>
    <message>
        <source>Not compared yet; the cut-over compares</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut over?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Following stops at the position of this moment and the result is compared. After that %1 is the database to work with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut over to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no help page for this yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::LoadPage</name>
    <message>
        <source>Load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the rows are moved, what will happen in words, and the run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the &amp;run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Following changes needs a binary log (MariaDB, MySQL) or logical replication (PostgreSQL).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>full load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>full load, then follow changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>follow changes only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A row is re&amp;fused:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rejected row goes to a file with its key, column, value and reason. Nothing is left out silently.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stop the load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reject the row and go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Validate:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hashes are computed inside both servers; only differing rows are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>row counts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every value, by hashes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Parallel:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pairs of a reading and a writing connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by the cores</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;hunk:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A chunk and its done-mark commit together; a stopped run resumes at a chunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Upper bound of all queues together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value that the target's type cannot hold:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stop and name it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write NULL, count it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nearest value, count it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as text, count it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Zero dates:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In&amp;finity:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;NaN:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Out of range:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too &amp;long:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N&amp;UL character:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bro&amp;ken text:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same on the command &amp;line:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passwords are never part of a command line: put them into the two environment variables.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run #%1 is going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No table is chosen</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be converted and are not edited yet; they are left out and the report names them.</source>
        <translation><numerusform>%n object could not be converted and is not edited yet; it is left out and the report names it.</numerusform><numerusform>%n objects could not be converted and are not edited yet; they are left out and the report names them.</numerusform></translation>
    </message>
    <message>
        <source>Drop tables?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty tables?</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are dropped with everything in them before the load. This cannot be undone.</source>
        <translation><numerusform>Up to %n table in %1 is dropped with everything in it before the load. This cannot be undone.</numerusform><numerusform>Up to %n tables in %1 are dropped with everything in them before the load. This cannot be undone.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation><numerusform>Up to %n table in %1 is emptied before the load. This cannot be undone.</numerusform><numerusform>Up to %n tables in %1 are emptied before the load. This cannot be undone.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation><numerusform>Drop up to %n table in %1</numerusform><numerusform>Drop up to %n tables in %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation><numerusform>Empty up to %n table in %1</numerusform><numerusform>Empty up to %n tables in %1</numerusform></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::MainWindow</name>
    <message>
        <source>Workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the sample shop…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sample-shop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sample shop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>copy of the shop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New migration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The task has a run that is going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop it first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the task?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The task %1, its rules, hand edits and run history leave the workspace. Databases are not touched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation><numerusform>%n thing needs you</numerusform><numerusform>%n things need you</numerusform></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run #%1 of %2 was interrupted. Its finished chunks are safe; it can go on where it stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portolan: a run is going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A run is going on</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n run(s) are going on. A stopped run goes on later at the chunk where it stopped.</source>
        <translation><numerusform>One run is going on. A stopped run goes on later at the chunk where it stopped.</numerusform><numerusform>%n runs are going on. A stopped run goes on later at the chunk where it stopped.</numerusform></translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import a task…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export the task…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the &amp;run folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Portolan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portolan %1 moves databases between MariaDB, MySQL, PostgreSQL and SQLite, and proves that they arrived.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test the &amp;source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test the &amp;target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Read the catalog again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Convert again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portolan workspaces and tasks (*.portolan *.portolan-task *.json);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A run is going on in this workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait for its end or stop it, then open the other file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workspace is open for reading only: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>migration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portolan workspaces (*.portolan)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The task was written to %1. It holds no password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tasks of Portolan and AWS DMS, table mappings (*.portolan-task *.json);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::MessageLine</name>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy this message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::MessageModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::OptionBinder</name>
    <message>
        <source>Change "%1"</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another language is used from the next start on. Numbers and dates follow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL &amp;font:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SQL font &amp;size:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 means both "%2" and "%3".</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was moved and proved, and what was not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run &amp;folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the full &amp;report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No run has ended yet. Its report appears here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to Load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All runs of this task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>retries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exit code</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::RulesModel</name>
    <message>
        <source>Take tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave tables out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take only some rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename a schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename a column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prefix table names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lower-case table names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave a column out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change a column's type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Catches</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, types, columns and rows, in the rule format of AWS DMS. Grid and text are the same rules.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems of the rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns renamed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names before and after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset the cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n error(s) in the rules. Nothing of them is used until they are mended.</source>
        <translation><numerusform>%n error in the rules. Nothing of them is used until it is mended.</numerusform><numerusform>%n errors in the rules. Nothing of them is used until they are mended.</numerusform></translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape. Add a rule, or paste a table mapping of AWS DMS into the text.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::Run</name>
    <message>
        <source>Finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping at the end of a chunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done, with rejected rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done, but the sides differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>#%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lag %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::RunCharts</name>
    <message>
        <source>Rows per second, last 5 minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lag in seconds, last 5 minutes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::RunTableModel</name>
    <message>
        <source>%1, rows rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ins / Upd / Del</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::RunView</name>
    <message>
        <source>Tables of the run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume / re&amp;try</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress by bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>#%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>elapsed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stalled for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, retries %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::ScopeModel</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is left out by a pattern</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no schema)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::ScopePage</name>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is moved: tick objects, or write patterns. % stands for any characters, _ for one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the catalog of the source again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Objects of the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the catalog</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>part of a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Without:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing, for example %_log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the patterns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take into the scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take out of the scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the catalog of the source…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalog of the source is not read yet. Tables, sizes and keys appear here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 tables, about %3, %4</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n table(s) without a key</source>
        <translation><numerusform>%n table without a key</numerusform><numerusform>%n tables without a key</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation><numerusform>%n table outside the scope is referred to by foreign keys. Without it those keys are not created.</numerusform><numerusform>%n tables outside the scope are referred to by foreign keys. Without them those keys are not created.</numerusform></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add referenced tables</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::Session</name>
    <message>
        <source>Nothing is open that could be saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unnamed workspace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>migration</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::StepButton</name>
    <message>
        <source>%1: %2 (Ctrl+%3)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation><numerusform>%n thing needs you</numerusform><numerusform>%n things need you</numerusform></translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepRail</name>
    <message>
        <source>Steps of the migration</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::TaskDocument</name>
    <message>
        <source>No database engine is chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one in the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No database engine is chosen for the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back to Source and choose one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The mapping rules have errors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to Rules; each error stands there with its line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run #%1 of this task is still going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop it first, or wait for its end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not make the run folder %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source is being tested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source is not tested yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The target is being tested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source and target are the same database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The target is not tested yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalog is being read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalog of the source is not read yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No table is chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rules have errors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The schema is being converted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run is going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the last step</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::TaskView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next is off: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::ValidatePage</name>
    <message>
        <source>row is there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>row is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proof that both sides hold the same rows. Only an "equal" that was computed on both sides is shown as equal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result of the comparison by table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differing rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was compared yet: the comparison follows the load.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n table(s) differ.</source>
        <translation><numerusform>%n table differs.</numerusform><numerusform>%n tables differ.</numerusform></translation>
    </message>
    <message>
        <source>The differing rows stand below and in the report of the run.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>All %n table(s) are equal on both sides.</source>
        <translation><numerusform>The one table is equal on both sides.</numerusform><numerusform>All %n tables are equal on both sides.</numerusform></translation>
    </message>
    <message>
        <source>%1 equal, %2 not compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The comparison follows the load.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This run compared nothing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::WorkspaceModel</name>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, production</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>#%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, started %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand edits (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand edits</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>portolan::ui::format</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation><numerusform>%1 row</numerusform><numerusform>%1 rows</numerusform></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished" />
    </message>
</context>
<context><name>Migration</name><message numerus="yes"><source>%1 rows in %n table(s) moved in %2 s</source><translation><numerusform>%1 rows in %n table moved in %2 s</numerusform><numerusform>%1 rows in %n tables moved in %2 s</numerusform></translation></message><message numerus="yes"><source>all %n table(s) proved equal row by row</source><translation><numerusform>the one table proved equal row by row</numerusform><numerusform>all %n tables proved equal row by row</numerusform></translation></message><message numerus="yes"><source>the row counts of all %n table(s) are equal</source><translation><numerusform>the row count of the one table is equal</numerusform><numerusform>the row counts of all %n tables are equal</numerusform></translation></message><message numerus="yes"><source>%n table(s) differ</source><translation><numerusform>%n table differs</numerusform><numerusform>%n tables differ</numerusform></translation></message><message numerus="yes"><source>%n row(s) rejected</source><translation><numerusform>%n row rejected</numerusform><numerusform>%n rows rejected</numerusform></translation></message><message numerus="yes"><source>%n object(s) not moved</source><translation><numerusform>%n object not moved</numerusform><numerusform>%n objects not moved</numerusform></translation></message></context></TS>
