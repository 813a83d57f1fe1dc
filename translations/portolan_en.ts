<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Catalog</name>
</context>
<context>
    <name>Changes</name>
</context>
<context>
    <name>Conversion</name>
</context>
<context>
    <name>Desktop</name>
</context>
<context>
    <name>Endpoint</name>
</context>
<context>
    <name>Engine</name>
</context>
<context>
    <name>Error</name>
</context>
<context>
    <name>Export</name>
</context>
<context>
    <name>HandEdits</name>
</context>
<context>
    <name>Kind</name>
</context>
<context>
    <name>Mapping</name>
</context>
<context>
    <name>Migration</name>
    <message numerus="yes">
        <source>Set %n next value(s) past the last one</source>
        <translation>
            <numerusform>Set %Ln next value past the last one</numerusform>
            <numerusform>Set %Ln next values past the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) hold on the target</source>
        <translation>
            <numerusform>%Ln foreign key holds on the target</numerusform>
            <numerusform>%Ln foreign keys hold on the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run left nothing behind: its capture is gone from the source, %n control table(s) from the target</source>
        <translation>
            <numerusform>The run left nothing behind: its capture is gone from the source, %Ln control table from the target</numerusform>
            <numerusform>The run left nothing behind: its capture is gone from the source, %Ln control tables from the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) were loaded before and are not read again</source>
        <translation>
            <numerusform>%Ln chunk was loaded before and is not read again</numerusform>
            <numerusform>%Ln chunks were loaded before and are not read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected; see %1</source>
        <translation>
            <numerusform>%Ln row was rejected; see %1</numerusform>
            <numerusform>%Ln rows were rejected; see %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loaded %n table(s) again</source>
        <translation>
            <numerusform>Loaded %Ln table again</numerusform>
            <numerusform>Loaded %Ln tables again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would mend the target; nothing was written</source>
        <translation>
            <numerusform>%Ln statement would mend the target; nothing was written</numerusform>
            <numerusform>%Ln statements would mend the target; nothing was written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cut over in %1 s</source>
        <translation>
            <numerusform>%Ln table cut over in %1 s</numerusform>
            <numerusform>%Ln tables cut over in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of %n table(s) was created</source>
        <translation>
            <numerusform>The schema of %Ln table was created</numerusform>
            <numerusform>The schema of %Ln tables was created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n table(s) moved in %2 s</source>
        <translation>
            <numerusform>%1 rows in %Ln table moved in %2 s</numerusform>
            <numerusform>%1 rows in %Ln tables moved in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n table(s) proved equal row by row</source>
        <translation>
            <numerusform>the one table proved equal row by row</numerusform>
            <numerusform>all %Ln tables proved equal row by row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row counts of all %n table(s) are equal</source>
        <translation>
            <numerusform>the row count of the one table is equal</numerusform>
            <numerusform>the row counts of all %Ln tables are equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln table differs</numerusform>
            <numerusform>%Ln tables differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not moved</source>
        <translation>
            <numerusform>%Ln object not moved</numerusform>
            <numerusform>%Ln objects not moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropping %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>Dropping %Ln target table, allowed by %1</numerusform>
            <numerusform>Dropping %Ln target tables, allowed by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptying %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>Emptying %Ln target table, allowed by %1</numerusform>
            <numerusform>Emptying %Ln target tables, allowed by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MySql</name>
</context>
<context>
    <name>Postgres</name>
</context>
<context>
    <name>Replicate</name>
</context>
<context>
    <name>Sample</name>
</context>
<context>
    <name>SampleRows</name>
</context>
<context>
    <name>ScriptEngine</name>
</context>
<context>
    <name>SecretStore</name>
</context>
<context>
    <name>Spill</name>
</context>
<context>
    <name>Sqlite</name>
</context>
<context>
    <name>Task</name>
</context>
<context>
    <name>TaskSettings</name>
</context>
<context>
    <name>Transfer</name>
</context>
<context>
    <name>Validate</name>
    <message numerus="yes">
        <source>equal but for %n row(s) that kept changing</source>
        <translation>
            <numerusform>equal but for %Ln row that kept changing</numerusform>
            <numerusform>equal but for %Ln rows that kept changing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different: %n row(s)</source>
        <translation>
            <numerusform>different: %Ln row</numerusform>
            <numerusform>different: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different: more than %n row(s)</source>
        <translation>
            <numerusform>different: more than %Ln row</numerusform>
            <numerusform>different: more than %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%n table(s) with %1 rows are equal</source>
        <translation>
            <numerusform>%Ln table with %1 rows is equal</numerusform>
            <numerusform>%Ln tables with %1 rows are equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln table differs</numerusform>
            <numerusform>%Ln tables differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
</context>
<context>
    <name>portolan::ui</name>
    <message numerus="yes">
        <source>%n object(s) use SQL edited by hand.</source>
        <translation>
            <numerusform>%Ln object uses SQL edited by hand.</numerusform>
            <numerusform>%Ln objects use SQL edited by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AlignedModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation>
            <numerusform>%Ln type changed</numerusform>
            <numerusform>%Ln types changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
    <message numerus="yes">
        <source>%n check(s): nothing stands in the way.</source>
        <translation>
            <numerusform>%Ln check: nothing stands in the way.</numerusform>
            <numerusform>%Ln checks: nothing stands in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n object(s) convert by themselves.</source>
        <translation>
            <numerusform>The one object converts by itself.</numerusform>
            <numerusform>All %Ln objects convert by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::ConvertPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are created in %1 for good. Nothing that exists is replaced.</source>
        <translation>
            <numerusform>%Ln object is created in %1 for good. Nothing that exists is replaced.</numerusform>
            <numerusform>%Ln objects are created in %1 for good. Nothing that exists is replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n object(s) in %1</source>
        <translation>
            <numerusform>Create %Ln object in %1</numerusform>
            <numerusform>Create %Ln objects in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %n object(s)…</source>
        <translation>
            <numerusform>Creating %Ln object…</numerusform>
            <numerusform>Creating %Ln objects…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were created on the target.</source>
        <translation>
            <numerusform>%Ln object was created on the target.</numerusform>
            <numerusform>%Ln objects were created on the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be created.</source>
        <translation>
            <numerusform>%Ln object could not be created.</numerusform>
            <numerusform>%Ln objects could not be created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helper(s) of the target</source>
        <translation>
            <numerusform>%Ln helper of the target</numerusform>
            <numerusform>%Ln helpers of the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic</source>
        <translation>
            <numerusform>%Ln automatic</numerusform>
            <numerusform>%Ln automatic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%Ln by hand</numerusform>
            <numerusform>%Ln by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), F8 goes to the next</source>
        <translation>
            <numerusform>%Ln finding, F8 goes to the next</numerusform>
            <numerusform>%Ln findings, F8 goes to the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::CreatePage</name>
    <message numerus="yes">
        <source>%n statement(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln statement was written to %1.</numerusform>
            <numerusform>%Ln statements were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) on the target…</source>
        <translation>
            <numerusform>Trying %Ln statement on the target…</numerusform>
            <numerusform>Trying %Ln statements on the target…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) in a scratch database…</source>
        <translation>
            <numerusform>Trying %Ln statement in a scratch database…</numerusform>
            <numerusform>Trying %Ln statements in a scratch database…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried in a scratch database; none failed.</source>
        <translation>
            <numerusform>%Ln statement was tried in a scratch database; it did not fail.</numerusform>
            <numerusform>%Ln statements were tried in a scratch database; none failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried on the target; none failed.</source>
        <translation>
            <numerusform>%Ln statement was tried on the target; it did not fail.</numerusform>
            <numerusform>%Ln statements were tried on the target; none failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) exist already.</source>
        <translation>
            <numerusform>%Ln object exists already.</numerusform>
            <numerusform>%Ln objects exist already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::DialogPrompter</name>
</context>
<context>
    <name>portolan::ui::EndpointForm</name>
</context>
<context>
    <name>portolan::ui::EndpointPage</name>
</context>
<context>
    <name>portolan::ui::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::FirstRun</name>
</context>
<context>
    <name>portolan::ui::FollowPage</name>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln table differs</numerusform>
            <numerusform>%Ln tables differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation>
            <numerusform>%Ln table is equal</numerusform>
            <numerusform>%Ln tables are equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::HelpWindow</name>
</context>
<context>
    <name>portolan::ui::JsonEditor</name>
</context>
<context>
    <name>portolan::ui::LoadPage</name>
    <message numerus="yes">
        <source>%n object(s) could not be converted and are not edited yet; they are left out and the report names them.</source>
        <translation>
            <numerusform>%Ln object could not be converted and is not edited yet; it is left out and the report names it.</numerusform>
            <numerusform>%Ln objects could not be converted and are not edited yet; they are left out and the report names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are dropped with everything in them before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Up to %Ln table in %1 is dropped with everything in it before the load. This cannot be undone.</numerusform>
            <numerusform>Up to %Ln tables in %1 are dropped with everything in them before the load. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Up to %Ln table in %1 is emptied before the load. This cannot be undone.</numerusform>
            <numerusform>Up to %Ln tables in %1 are emptied before the load. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation>
            <numerusform>Drop up to %Ln table in %1</numerusform>
            <numerusform>Drop up to %Ln tables in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation>
            <numerusform>Empty up to %Ln table in %1</numerusform>
            <numerusform>Empty up to %Ln tables in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln table in %1 is emptied and loaded again from the source. This cannot be undone.</numerusform>
            <numerusform>%Ln tables in %1 are emptied and loaded again from the source. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty and reload %n table(s) in %1</source>
        <translation>
            <numerusform>Empty and reload %Ln table in %1</numerusform>
            <numerusform>Empty and reload %Ln tables in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln table in %1 is emptied and loaded again from the source while the changes of the others are followed; then it joins them. This cannot be undone.</numerusform>
            <numerusform>%Ln tables in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln thing needs you</numerusform>
            <numerusform>%Ln things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are going on. A stopped run goes on later at the chunk where it stopped.</source>
        <translation>
            <numerusform>One run is going on. A stopped run goes on later at the chunk where it stopped.</numerusform>
            <numerusform>%Ln runs are going on. A stopped run goes on later at the chunk where it stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the file have no effect here.</source>
        <translation>
            <numerusform>%Ln setting of the file has no effect here.</numerusform>
            <numerusform>%Ln settings of the file have no effect here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::MessageLine</name>
</context>
<context>
    <name>portolan::ui::MessageModel</name>
</context>
<context>
    <name>portolan::ui::OptionBinder</name>
</context>
<context>
    <name>portolan::ui::PreferencesDialog</name>
</context>
<context>
    <name>portolan::ui::ReportPage</name>
</context>
<context>
    <name>portolan::ui::RulesModel</name>
</context>
<context>
    <name>portolan::ui::RulesPage</name>
    <message numerus="yes">
        <source>%n error(s) in the rules. Nothing of them is used until they are mended.</source>
        <translation>
            <numerusform>%Ln error in the rules. Nothing of them is used until it is mended.</numerusform>
            <numerusform>%Ln errors in the rules. Nothing of them is used until they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::Run</name>
</context>
<context>
    <name>portolan::ui::RunCharts</name>
</context>
<context>
    <name>portolan::ui::RunTableModel</name>
</context>
<context>
    <name>portolan::ui::RunView</name>
</context>
<context>
    <name>portolan::ui::SampleView</name>
</context>
<context>
    <name>portolan::ui::ScopeModel</name>
</context>
<context>
    <name>portolan::ui::ScopePage</name>
    <message numerus="yes">
        <source>%n table(s) without a key</source>
        <translation>
            <numerusform>%Ln table without a key</numerusform>
            <numerusform>%Ln tables without a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation>
            <numerusform>%Ln table outside the scope is referred to by foreign keys. Without it those keys are not created.</numerusform>
            <numerusform>%Ln tables outside the scope are referred to by foreign keys. Without them those keys are not created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::Session</name>
</context>
<context>
    <name>portolan::ui::SettingsModel</name>
</context>
<context>
    <name>portolan::ui::SettingsPanel</name>
</context>
<context>
    <name>portolan::ui::SqlEditor</name>
</context>
<context>
    <name>portolan::ui::StepButton</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln thing needs you</numerusform>
            <numerusform>%Ln things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepPage</name>
</context>
<context>
    <name>portolan::ui::StepRail</name>
</context>
<context>
    <name>portolan::ui::TaskDocument</name>
</context>
<context>
    <name>portolan::ui::TaskView</name>
</context>
<context>
    <name>portolan::ui::TextTableModel</name>
</context>
<context>
    <name>portolan::ui::ValidatePage</name>
    <message numerus="yes">
        <source>The rows of %n table(s) in %1 that differ are written again as the source has them; rows that only %1 has are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>The rows of %Ln table in %1 that differ are written again as the source has them; rows that only %1 has are deleted. This cannot be undone.</numerusform>
            <numerusform>The rows of %Ln tables in %1 that differ are written again as the source has them; rows that only %1 has are deleted. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n table(s) in %1</source>
        <translation>
            <numerusform>Repair %Ln table in %1</numerusform>
            <numerusform>Repair %Ln tables in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ.</source>
        <translation>
            <numerusform>%Ln table differs.</numerusform>
            <numerusform>%Ln tables differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n table(s) are equal on both sides.</source>
        <translation>
            <numerusform>The one table is equal on both sides.</numerusform>
            <numerusform>All %Ln tables are equal on both sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::WorkspaceModel</name>
</context>
<context>
    <name>portolan::ui::format</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
</TS>
