<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Moves databases between engines and proves that they arrived</source>
        <translation>Bewegt Datenbanken zwischen Systemen und beweist, dass sie angekommen sind</translation>
    </message>
    <message>
        <source>A workspace (.portolan) or a task to open</source>
        <translation>Ein Arbeitsbereich (.portolan) oder eine Aufgabe zum Öffnen</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being created</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>building indexes</source>
        <translation>Indexe werden gebaut</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>following changes</source>
        <translation>folgt Änderungen</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Reading the catalogs</source>
        <translation>Kataloge werden gelesen</translation>
    </message>
    <message>
        <source>Converting the schema</source>
        <translation>Schema wird konvertiert</translation>
    </message>
    <message>
        <source>Creating tables</source>
        <translation>Tabellen werden angelegt</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>Daten werden geladen</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Indexe werden gebaut</translation>
    </message>
    <message>
        <source>Adding constraints</source>
        <translation>Schlüssel werden angelegt</translation>
    </message>
    <message>
        <source>Creating views and code</source>
        <translation>Sichten und Code werden angelegt</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Folgt Änderungen</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Cutting over</source>
        <translation>Schaltet um</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n table(s) moved in %2 s</source>
        <translation>
            <numerusform>%1 Zeilen in %n Tabelle bewegt in %2 s</numerusform>
            <numerusform>%1 Zeilen in %n Tabellen bewegt in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of %n table(s) was created</source>
        <translation>
            <numerusform>Das Schema von %n Tabelle wurde angelegt</numerusform>
            <numerusform>Das Schema von %n Tabellen wurde angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n table(s) proved equal row by row</source>
        <translation>
            <numerusform>die eine Tabelle Zeile für Zeile als gleich bewiesen</numerusform>
            <numerusform>alle %n Tabellen Zeile für Zeile als gleich bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row counts of all %n table(s) are equal</source>
        <translation>
            <numerusform>die Zeilenzahl der einen Tabelle ist gleich</numerusform>
            <numerusform>die Zeilenzahlen aller %n Tabellen sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n Tabelle weicht ab</numerusform>
            <numerusform>%n Tabellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not moved</source>
        <translation>
            <numerusform>%n Objekt nicht bewegt</numerusform>
            <numerusform>%n Objekte nicht bewegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Migration report</source>
        <translation>Bericht der Migration</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht bewegt</translation>
    </message>
    <message>
        <source>Values changed by a policy</source>
        <translation>Durch eine Regel geänderte Werte</translation>
    </message>
    <message>
        <source>Conversion findings</source>
        <translation>Befunde der Konvertierung</translation>
    </message>
</context>
<context>
    <name>TaskSettings</name>
    <message>
        <source>One schema for all tables</source>
        <translation>Ein Schema für alle Tabellen</translation>
    </message>
    <message>
        <source>LOB columns are moved</source>
        <translation>LOB-Spalten werden übertragen</translation>
    </message>
    <message>
        <source>Values of every size are moved whole in one pass; nothing is cut, so there is no size to tune</source>
        <translation>Werte jeder Größe werden in einem Durchgang ganz übertragen; nichts wird abgeschnitten, also gibt es keine Größe einzustellen</translation>
    </message>
    <message>
        <source>Rows are streamed; no file is written between source and target</source>
        <translation>Zeilen fließen direkt; zwischen Quelle und Ziel wird keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Concerns document, stream and warehouse targets</source>
        <translation>Betrifft Dokument-, Stream- und Warehouse-Ziele</translation>
    </message>
    <message>
        <source>Apply changes in batches of net changes instead of transaction by transaction</source>
        <translation>Änderungen in Stapeln von Nettoänderungen statt Transaktion für Transaktion anwenden</translation>
    </message>
    <message>
        <source>The position is always kept in the target, in the same transaction as the rows</source>
        <translation>Die Position steht immer im Ziel, in derselben Transaktion wie die Zeilen</translation>
    </message>
    <message>
        <source>What happens to tables that exist; dropping and truncating need consent when the task runs</source>
        <translation>Was mit vorhandenen Tabellen geschieht; Löschen und Leeren brauchen beim Start eine Zustimmung</translation>
    </message>
    <message>
        <source>Keys are made with the table, so that a chunk that is loaded again leaves no duplicate; other indexes are made after the load</source>
        <translation>Schlüssel entstehen mit der Tabelle, damit ein neu geladener Block keine Dubletten hinterlässt; andere Indizes entstehen nach dem Laden</translation>
    </message>
    <message>
        <source>Stop when the changes made during the load are applied</source>
        <translation>Anhalten, wenn die Änderungen während des Ladens angewendet sind</translation>
    </message>
    <message>
        <source>Stop after the load</source>
        <translation>Nach dem Laden anhalten</translation>
    </message>
    <message>
        <source>Parallel readers and writers</source>
        <translation>Parallele Leser und Schreiber</translation>
    </message>
    <message>
        <source>All tables are read from one consistent snapshot; nothing has to wait for open transactions</source>
        <translation>Alle Tabellen werden aus einem konsistenten Schnappschuss gelesen; nichts muss auf offene Transaktionen warten</translation>
    </message>
    <message>
        <source>When set: chunks of about so many rows, each one commit; unset: by size (Portolan.ChunkMegabytes)</source>
        <translation>Gesetzt: Blöcke von etwa so vielen Zeilen, je ein Commit; nicht gesetzt: nach Größe (Portolan.ChunkMegabytes)</translation>
    </message>
    <message>
        <source>Concerns Oracle targets; transactions are always kept</source>
        <translation>Betrifft Oracle-Ziele; Transaktionen bleiben immer erhalten</translation>
    </message>
    <message>
        <source>When set: a batch is not applied before so many seconds</source>
        <translation>Gesetzt: ein Stapel wird nicht vor so vielen Sekunden angewendet</translation>
    </message>
    <message>
        <source>When set: a batch is applied after so many seconds at the latest; unset: 1 s</source>
        <translation>Gesetzt: ein Stapel wird spätestens nach so vielen Sekunden angewendet; nicht gesetzt: 1 s</translation>
    </message>
    <message>
        <source>When set: a batch of so many megabytes is applied at once (within the memory limit of the task)</source>
        <translation>Gesetzt: ein Stapel von so vielen Megabyte wird sofort angewendet (innerhalb der Speichergrenze der Aufgabe)</translation>
    </message>
    <message>
        <source>When set: a batch of so many changes is applied at once; transactions are never cut</source>
        <translation>Gesetzt: ein Stapel von so vielen Änderungen wird sofort angewendet; Transaktionen werden nie zerschnitten</translation>
    </message>
    <message>
        <source>When set: small transactions are gathered up to so many changes</source>
        <translation>Gesetzt: kleine Transaktionen werden bis zu so vielen Änderungen gesammelt</translation>
    </message>
    <message>
        <source>When it or MinTransactionSize is set: small transactions are gathered for so many seconds</source>
        <translation>Wenn dies oder MinTransactionSize gesetzt ist: kleine Transaktionen werden so viele Sekunden gesammelt</translation>
    </message>
    <message>
        <source>Megabytes for changes in memory of a cdc task; more goes to disk</source>
        <translation>Megabyte für Änderungen im Speicher einer cdc-Aufgabe; mehr geht auf die Platte</translation>
    </message>
    <message>
        <source>Changes go to disk when the memory limit is reached, not after a time</source>
        <translation>Änderungen gehen auf die Platte, wenn die Speichergrenze erreicht ist, nicht nach einer Zeit</translation>
    </message>
    <message>
        <source>Statements are prepared once per table</source>
        <translation>Anweisungen werden einmal je Tabelle vorbereitet</translation>
    </message>
    <message>
        <source>Apply DROP TABLE of the source; when the three differ, a change of definition suspends its table with the prepared statement</source>
        <translation>DROP TABLE der Quelle anwenden; wenn sich die drei unterscheiden, setzt eine Definitionsänderung ihre Tabelle mit der vorbereiteten Anweisung aus</translation>
    </message>
    <message>
        <source>Apply TRUNCATE of the source (see HandleSourceTableDropped)</source>
        <translation>TRUNCATE der Quelle anwenden (siehe HandleSourceTableDropped)</translation>
    </message>
    <message>
        <source>Apply changes of columns (see HandleSourceTableDropped)</source>
        <translation>Spaltenänderungen anwenden (siehe HandleSourceTableDropped)</translation>
    </message>
    <message>
        <source>Schema of the control tables; made when it is missing (SQLite has one schema)</source>
        <translation>Schema der Kontrolltabellen; wird angelegt, wenn es fehlt (SQLite hat nur ein Schema)</translation>
    </message>
    <message>
        <source>portolan_history, portolan_status and portolan_suspended_tables are always kept while changes are followed</source>
        <translation>portolan_history, portolan_status und portolan_suspended_tables werden beim Verfolgen immer geführt</translation>
    </message>
    <message>
        <source>Rows that were refused stand in rejects.jsonl of the run folder</source>
        <translation>Abgelehnte Zeilen stehen in rejects.jsonl im Ordner des Laufs</translation>
    </message>
    <message>
        <source>Length of a line in portolan_history</source>
        <translation>Dauer einer Zeile in portolan_history</translation>
    </message>
    <message>
        <source>Another spelling of HistoryTimeslotInMinutes that exports hold</source>
        <translation>Andere Schreibweise von HistoryTimeslotInMinutes, die in Exporten vorkommt</translation>
    </message>
    <message>
        <source>The position is always kept in the target</source>
        <translation>Die Position steht immer im Ziel</translation>
    </message>
    <message>
        <source>Buffers follow the memory limit of the task</source>
        <translation>Puffer richten sich nach der Speichergrenze der Aufgabe</translation>
    </message>
    <message>
        <source>A row that the target refuses during the load: IGNORE_RECORD writes it to rejects.jsonl, SUSPEND_TABLE leaves its table, STOP_TASK (and unset) stops</source>
        <translation>Eine Zeile, die das Ziel beim Laden ablehnt: IGNORE_RECORD schreibt sie in rejects.jsonl, SUSPEND_TABLE lässt ihre Tabelle, STOP_TASK (und nicht gesetzt) hält an</translation>
    </message>
    <message>
        <source>The same for a value that is longer than its column; unset: as DataErrorPolicy</source>
        <translation>Dasselbe für einen Wert, der länger als seine Spalte ist; nicht gesetzt: wie DataErrorPolicy</translation>
    </message>
    <message>
        <source>A value that cannot be masked never passes: SUSPEND_TABLE leaves its table, everything else stops the task</source>
        <translation>Ein Wert, der sich nicht maskieren lässt, geht nie durch: SUSPEND_TABLE lässt seine Tabelle, alles andere hält die Aufgabe an</translation>
    </message>
    <message>
        <source>What follows when DataErrorEscalationCount is reached</source>
        <translation>Was folgt, wenn DataErrorEscalationCount erreicht ist</translation>
    </message>
    <message>
        <source>So many rejected rows of one table are no longer exceptions; 0: never (10,000 of the whole load stop it anyway)</source>
        <translation>So viele abgelehnte Zeilen einer Tabelle sind keine Ausnahmen mehr; 0: nie (10.000 im ganzen Laden halten es ohnehin an)</translation>
    </message>
    <message>
        <source>There is no event service between the task and its log</source>
        <translation>Zwischen Aufgabe und Protokoll liegt kein Ereignisdienst</translation>
    </message>
    <message>
        <source>STOP_TASK overrules Portolan.TableErrors; a failing table is suspended only when Portolan.TableErrors says so</source>
        <translation>STOP_TASK geht vor Portolan.TableErrors; eine fehlerhafte Tabelle wird nur ausgesetzt, wenn Portolan.TableErrors es sagt</translation>
    </message>
    <message>
        <source>STOP_TASK, when TableErrorEscalationCount is reached</source>
        <translation>STOP_TASK, wenn TableErrorEscalationCount erreicht ist</translation>
    </message>
    <message>
        <source>So many suspended tables stop the task; 0: any number</source>
        <translation>So viele ausgesetzte Tabellen halten die Aufgabe an; 0: beliebig viele</translation>
    </message>
    <message>
        <source>Attempts to reach a lost server; -1: for ever while changes are followed, 5 for a chunk of the load</source>
        <translation>Versuche, einen verlorenen Server zu erreichen; -1: endlos beim Verfolgen, 5 für einen Block des Ladens</translation>
    </message>
    <message>
        <source>Seconds before the second attempt; unset: 0.02 s</source>
        <translation>Sekunden vor dem zweiten Versuch; nicht gesetzt: 0,02 s</translation>
    </message>
    <message>
        <source>Each pause is twice as long as the one before</source>
        <translation>Jede Pause ist doppelt so lang wie die vorige</translation>
    </message>
    <message>
        <source>The longest pause in seconds; unset: 3 s</source>
        <translation>Die längste Pause in Sekunden; nicht gesetzt: 3 s</translation>
    </message>
    <message>
        <source>With RecoverableErrorThrottlingMax set: give up when the longest pause did not help</source>
        <translation>Mit gesetztem RecoverableErrorThrottlingMax: aufgeben, wenn die längste Pause nicht half</translation>
    </message>
    <message>
        <source>A change deletes a row that the target lacks: LOG_ERROR skips it and writes portolan_apply_exceptions, SUSPEND_TABLE leaves its table, unset stops the task</source>
        <translation>Eine Änderung löscht eine Zeile, die dem Ziel fehlt: LOG_ERROR übergeht sie und schreibt portolan_apply_exceptions, SUSPEND_TABLE lässt ihre Tabelle, nicht gesetzt hält die Aufgabe an</translation>
    </message>
    <message>
        <source>A change inserts a row whose key exists: INSERT_RECORD overwrites it, IGNORE_RECORD skips it and writes portolan_apply_exceptions, SUSPEND_TABLE leaves its table, unset stops the task</source>
        <translation>Eine Änderung fügt eine Zeile ein, deren Schlüssel es gibt: INSERT_RECORD überschreibt sie, IGNORE_RECORD übergeht sie und schreibt portolan_apply_exceptions, SUSPEND_TABLE lässt ihre Tabelle, nicht gesetzt hält die Aufgabe an</translation>
    </message>
    <message>
        <source>A change updates a row that the target lacks: UPDATE_RECORD inserts it, the others as for ApplyErrorInsertPolicy</source>
        <translation>Eine Änderung ändert eine Zeile, die dem Ziel fehlt: UPDATE_RECORD fügt sie ein, die anderen wie bei ApplyErrorInsertPolicy</translation>
    </message>
    <message>
        <source>What follows when ApplyErrorEscalationCount is reached; LOG_ERROR: nothing more</source>
        <translation>Was folgt, wenn ApplyErrorEscalationCount erreicht ist; LOG_ERROR: nichts weiter</translation>
    </message>
    <message>
        <source>So many skipped changes of one table since the start</source>
        <translation>So viele übergangene Änderungen einer Tabelle seit dem Start</translation>
    </message>
    <message>
        <source>A TRUNCATE of the source stops the task</source>
        <translation>Ein TRUNCATE der Quelle hält die Aufgabe an</translation>
    </message>
    <message>
        <source>false: a mapping that selects nothing ends well, with a warning</source>
        <translation>false: eine Zuordnung, die nichts auswählt, endet gut, mit einer Warnung</translation>
    </message>
    <message>
        <source>All tables are read from one consistent snapshot</source>
        <translation>Alle Tabellen werden aus einem konsistenten Schnappschuss gelesen</translation>
    </message>
    <message>
        <source>A duplicate key during the load is an error or a reject, never ignored</source>
        <translation>Ein doppelter Schlüssel beim Laden ist ein Fehler oder eine Ablehnung, nie ignoriert</translation>
    </message>
    <message>
        <source>Compare source and target after the load</source>
        <translation>Quelle und Ziel nach dem Laden vergleichen</translation>
    </message>
    <message>
        <source>Hashes of chunks first, then rows where they differ</source>
        <translation>Erst Hashes von Blöcken, dann Zeilen, wo sie abweichen</translation>
    </message>
    <message>
        <source>When set: connections to each side; unset: Portolan.Jobs</source>
        <translation>Gesetzt: Verbindungen zu jeder Seite; nicht gesetzt: Portolan.Jobs</translation>
    </message>
    <message>
        <source>Hashes are computed inside the servers; the comparison has no such limit</source>
        <translation>Hashes werden in den Servern berechnet; der Vergleich hat keine solche Grenze</translation>
    </message>
    <message>
        <source>Every table is compared to its end; the list of each is limited by TableFailureMaxCount</source>
        <translation>Jede Tabelle wird bis zum Ende verglichen; ihre Liste begrenzt TableFailureMaxCount</translation>
    </message>
    <message>
        <source>Differences that are listed per table; whether a table differs is always found</source>
        <translation>Abweichungen, die je Tabelle aufgelistet werden; ob eine Tabelle abweicht, wird immer gefunden</translation>
    </message>
    <message>
        <source>Keys are compared by value, not by order</source>
        <translation>Schlüssel werden nach Wert verglichen, nicht nach Reihenfolge</translation>
    </message>
    <message>
        <source>Large columns are not compared</source>
        <translation>Große Spalten werden nicht verglichen</translation>
    </message>
    <message>
        <source>Compare only; write nothing. A task that follows changes compares once: compare a run that goes on with validate --run</source>
        <translation>Nur vergleichen; nichts schreiben. Eine Aufgabe, die Änderungen verfolgt, vergleicht einmal: einen laufenden Lauf vergleicht validate --run</translation>
    </message>
    <message>
        <source>Repair is a command of its own (`portolan-cli validate --repair`)</source>
        <translation>Reparieren ist ein eigener Befehl (`portolan-cli validate --repair`)</translation>
    </message>
    <message>
        <source>Repair is a command of its own</source>
        <translation>Reparieren ist ein eigener Befehl</translation>
    </message>
    <message>
        <source>A run is always logged into its run folder</source>
        <translation>Ein Lauf wird immer in seinem Ordner protokolliert</translation>
    </message>
    <message>
        <source>run.log names phase and object of every line</source>
        <translation>run.log nennt Phase und Objekt jeder Zeile</translation>
    </message>
    <message>
        <source>One-shot order to the service; delete the run folder instead</source>
        <translation>Einmaliger Auftrag an den Dienst; löschen Sie stattdessen den Ordner des Laufs</translation>
    </message>
    <message>
        <source>Severity per component in run.log: what is less grave is left out</source>
        <translation>Schwere je Komponente in run.log: weniger Schweres entfällt</translation>
    </message>
    <message>
        <source>Read-only: written by the service that the task came from</source>
        <translation>Nur lesbar: vom Dienst geschrieben, von dem die Aufgabe kam</translation>
    </message>
    <message>
        <source>Every applied change with old and new values goes into &lt;run folder&gt;/time-travel (portolan-cli tasks history)</source>
        <translation>Jede angewendete Änderung mit alten und neuen Werten geht nach &lt;Ordner des Laufs&gt;/time-travel (portolan-cli tasks history)</translation>
    </message>
    <message>
        <source>The log lies in the run folder, not in object storage</source>
        <translation>Das Protokoll liegt im Ordner des Laufs, nicht in einem Objektspeicher</translation>
    </message>
    <message>
        <source>OperationsToLog and MaxRecordSize act; there is no raw data of an engine in the log</source>
        <translation>OperationsToLog und MaxRecordSize wirken; Rohdaten eines Servers stehen nicht im Protokoll</translation>
    </message>
    <message>
        <source>A log that cannot be written stops the task; false: it is said once and the task goes on</source>
        <translation>Ein Protokoll, das sich nicht schreiben lässt, hält die Aufgabe an; false: es wird einmal gesagt und die Aufgabe geht weiter</translation>
    </message>
    <message>
        <source>Concerns stream targets; use add-before-image-columns</source>
        <translation>Betrifft Stream-Ziele; verwenden Sie add-before-image-columns</translation>
    </message>
    <message>
        <source>A reverse task leaves out its own writes by itself</source>
        <translation>Eine Gegenaufgabe lässt ihre eigenen Schreibvorgänge von selbst aus</translation>
    </message>
    <message>
        <source>Use replaceChars() in an expression, or the policies nul-byte and invalid-text</source>
        <translation>Verwenden Sie replaceChars() in einem Ausdruck oder die Regeln nul-byte und invalid-text</translation>
    </message>
    <message>
        <source>Text is UTF-8 on both ways; what does not convert falls under the policy invalid-text</source>
        <translation>Text ist auf beiden Wegen UTF-8; was sich nicht umwandeln lässt, fällt unter die Regel invalid-text</translation>
    </message>
    <message>
        <source>Concerns object storage</source>
        <translation>Betrifft Objektspeicher</translation>
    </message>
    <message>
        <source>Clean-up that fails is reported</source>
        <translation>Ein Aufräumen, das misslingt, wird gemeldet</translation>
    </message>
    <message>
        <source>Schema, data or both</source>
        <translation>Schema, Daten oder beides</translation>
    </message>
    <message>
        <source>Parallel readers and writers; 0: MaxFullLoadSubTasks, at most the cores</source>
        <translation>Parallele Leser und Schreiber; 0: MaxFullLoadSubTasks, höchstens die Kerne</translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <translation>Größe eines Blocks</translation>
    </message>
    <message>
        <source>Memory of the full load</source>
        <translation>Speicher des vollen Ladens</translation>
    </message>
    <message>
        <source>How names are written on the target</source>
        <translation>Wie Namen auf dem Ziel geschrieben werden</translation>
    </message>
    <message>
        <source>What is compared after the load (EnableValidation means full)</source>
        <translation>Was nach dem Laden verglichen wird (EnableValidation heißt alles)</translation>
    </message>
    <message>
        <source>A row that the target refuses ends the load, or goes to rejects.jsonl</source>
        <translation>Eine Zeile, die das Ziel ablehnt, beendet das Laden oder geht nach rejects.jsonl</translation>
    </message>
    <message>
        <source>A table that fails, in the load or while changes are applied, stops the task, or is suspended while the others go on</source>
        <translation>Eine Tabelle, die beim Laden oder beim Anwenden scheitert, hält die Aufgabe an oder wird ausgesetzt, während die anderen weiterlaufen</translation>
    </message>
    <message>
        <source>How changes are applied (BatchApplyEnabled means batch)</source>
        <translation>Wie Änderungen angewendet werden (BatchApplyEnabled heißt in Stapeln)</translation>
    </message>
    <message>
        <source>0000-00-00</source>
        <translation>0000-00-00</translation>
    </message>
    <message>
        <source>Infinite dates and numbers</source>
        <translation>Unendliche Daten und Zahlen</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>A number outside the target type</source>
        <translation>Eine Zahl außerhalb des Zieltyps</translation>
    </message>
    <message>
        <source>A text longer than the target column</source>
        <translation>Ein Text, der länger als die Zielspalte ist</translation>
    </message>
    <message>
        <source>U+0000 in text for PostgreSQL</source>
        <translation>U+0000 in Text für PostgreSQL</translation>
    </message>
    <message>
        <source>Bytes that are not valid in their character set</source>
        <translation>Bytes, die in ihrem Zeichensatz ungültig sind</translation>
    </message>
    <message>
        <source>Folder with hand-written target SQL that wins over the converter</source>
        <translation>Ordner mit handgeschriebenem Ziel-SQL, das vor dem Konverter gilt</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%n table(s) with %1 rows are equal</source>
        <translation>
            <numerusform>%n Tabelle mit %1 Zeilen ist gleich</numerusform>
            <numerusform>%n Tabellen mit %1 Zeilen sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n Tabelle weicht ab</numerusform>
            <numerusform>%n Tabellen weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui</name>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>take exactly</source>
        <translation>genau nehmen</translation>
    </message>
    <message>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>add a prefix</source>
        <translation>Präfix anfügen</translation>
    </message>
    <message>
        <source>remove a prefix</source>
        <translation>Präfix entfernen</translation>
    </message>
    <message>
        <source>add a suffix</source>
        <translation>Suffix anfügen</translation>
    </message>
    <message>
        <source>change the type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves. The others are about %3 hours of work.</source>
        <translation>%1 von %2 Objekten konvertieren sich von selbst. Die übrigen sind etwa %3 Stunden Arbeit.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Column %1 %2 is missing</source>
        <translation>Spalte %1 %2 fehlt</translation>
    </message>
    <message>
        <source>Column %1 is %2, the conversion makes %3</source>
        <translation>Spalte %1 ist %2, die Konvertierung ergibt %3</translation>
    </message>
    <message>
        <source>Column %1 may be NULL, the conversion forbids it</source>
        <translation>Spalte %1 darf NULL sein, die Konvertierung verbietet es</translation>
    </message>
    <message>
        <source>Column %1 may not be NULL, the conversion allows it</source>
        <translation>Spalte %1 darf nicht NULL sein, die Konvertierung erlaubt es</translation>
    </message>
    <message>
        <source>Column %1 %2 is only on the target</source>
        <translation>Spalte %1 %2 gibt es nur am Ziel</translation>
    </message>
    <message>
        <source>Index on (%1) is missing</source>
        <translation>Index auf (%1) fehlt</translation>
    </message>
    <message>
        <source>Foreign key to %1 is missing</source>
        <translation>Fremdschlüssel auf %1 fehlt</translation>
    </message>
    <message>
        <source>Table is missing</source>
        <translation>Die Tabelle fehlt</translation>
    </message>
    <message>
        <source>Table is only on the target</source>
        <translation>Die Tabelle gibt es nur am Ziel</translation>
    </message>
    <message>
        <source>View is missing</source>
        <translation>Die Sicht fehlt</translation>
    </message>
    <message>
        <source>Routine is missing</source>
        <translation>Die Routine fehlt</translation>
    </message>
    <message>
        <source>The system keychain did not help: %1</source>
        <translation>Der Schlüsselbund des Systems half nicht: %1</translation>
    </message>
    <message>
        <source>Choose "this session only", or start a keychain service and try again</source>
        <translation>„Nur diese Sitzung“ wählen, oder einen Schlüsselbund-Dienst starten und erneut versuchen</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>keine Antwort innerhalb von 5 Sekunden</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <translation>Von %1 (%2) nach %3 (%4).</translation>
    </message>
    <message>
        <source>The schema is converted and created, then the data is copied.</source>
        <translation>Das Schema wird konvertiert und angelegt, dann werden die Daten kopiert.</translation>
    </message>
    <message>
        <source>Only the schema is created; no rows are copied.</source>
        <translation>Nur das Schema wird angelegt; keine Zeile wird kopiert.</translation>
    </message>
    <message>
        <source>Only rows are copied into tables that exist already.</source>
        <translation>Nur Zeilen werden kopiert, in Tabellen, die es schon gibt.</translation>
    </message>
    <message>
        <source>One full load; changes made on the source afterwards are not followed.</source>
        <translation>Eine Vollladung; spätere Änderungen der Quelle werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>A full load, then the changes are followed until you cut over.</source>
        <translation>Eine Vollladung, danach werden die Änderungen verfolgt, bis Sie umschalten.</translation>
    </message>
    <message>
        <source>Only changes are followed; no full load.</source>
        <translation>Nur Änderungen werden verfolgt; keine Vollladung.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target overwrites it.</source>
        <translation>Eine Änderung, die am Ziel auf eine fehlende oder doppelte Zeile trifft, überschreibt sie.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target is left out and logged.</source>
        <translation>Eine Änderung, die am Ziel auf eine fehlende oder doppelte Zeile trifft, wird ausgelassen und vermerkt.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target suspends its table.</source>
        <translation>Eine Änderung, die am Ziel auf eine fehlende oder doppelte Zeile trifft, setzt ihre Tabelle aus.</translation>
    </message>
    <message>
        <source>When the source changes a table's definition, that table is suspended until a person decides.</source>
        <translation>Ändert die Quelle die Definition einer Tabelle, bleibt diese ausgesetzt, bis ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>Changes of table definitions on the source are ignored.</source>
        <translation>Änderungen von Tabellendefinitionen an der Quelle werden übergangen.</translation>
    </message>
    <message>
        <source>Changes of table definitions on the source are converted and applied.</source>
        <translation>Änderungen von Tabellendefinitionen an der Quelle werden konvertiert und angewandt.</translation>
    </message>
    <message>
        <source>Following ends at: %1.</source>
        <translation>Das Folgen endet bei: %1.</translation>
    </message>
    <message>
        <source>Tables that exist on the target stop the run before anything is written.</source>
        <translation>Tabellen, die es im Ziel schon gibt, halten den Lauf an, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Tables of the same name on the target are DROPPED and created again.</source>
        <translation>Gleichnamige Tabellen im Ziel werden GELÖSCHT und neu angelegt.</translation>
    </message>
    <message>
        <source>Tables of the same name on the target are EMPTIED before the load.</source>
        <translation>Gleichnamige Tabellen im Ziel werden vor dem Laden GELEERT.</translation>
    </message>
    <message>
        <source>The first row that the target refuses stops the load.</source>
        <translation>Die erste Zeile, die das Ziel ablehnt, hält das Laden an.</translation>
    </message>
    <message>
        <source>Rows that the target refuses go to a reject file; the load goes on and ends with a warning.</source>
        <translation>Zeilen, die das Ziel ablehnt, gehen in eine Datei; das Laden geht weiter und endet mit einer Warnung.</translation>
    </message>
    <message>
        <source>Nothing is compared afterwards.</source>
        <translation>Danach wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Row counts are compared afterwards.</source>
        <translation>Danach werden die Zeilenzahlen verglichen.</translation>
    </message>
    <message>
        <source>Every value is compared afterwards by hashes computed on both sides.</source>
        <translation>Danach wird jeder Wert über Prüfsummen verglichen, die beide Seiten berechnen.</translation>
    </message>
    <message>
        <source>Only objects that match: %1.</source>
        <translation>Nur Objekte, die passen auf: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Setting %1 = %2.</source>
        <translation>Einstellung %1 = %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) use SQL edited by hand.</source>
        <translation>
            <numerusform>%n Objekt verwendet von Hand bearbeitetes SQL.</numerusform>
            <numerusform>%n Objekte verwenden von Hand bearbeitetes SQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Portolan task (*.portolan-task)</source>
        <translation>Portolan-Aufgabe (*.portolan-task)</translation>
    </message>
    <message>
        <source>Task of AWS DMS (*.json)</source>
        <translation>Aufgabe von AWS DMS (*.json)</translation>
    </message>
    <message>
        <source>Shell command (*.sh)</source>
        <translation>Shell-Befehl (*.sh)</translation>
    </message>
    <message>
        <source>SQL of the target schema (*.sql)</source>
        <translation>SQL des Zielschemas (*.sql)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The schema is not converted yet</source>
        <translation>Das Schema ist noch nicht konvertiert</translation>
    </message>
    <message>
        <source>Open Convert first</source>
        <translation>Zuerst Konvertieren öffnen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a task</source>
        <translation>%1 ist zu groß für eine Aufgabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>portolan::ui::AlignedModel</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>konvertiert</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>your edit is outdated</source>
        <translation>Ihre Bearbeitung ist veraltet</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>only on the target</source>
        <translation>nur im Ziel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Prozeduren</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Types and helpers</source>
        <translation>Typen und Hilfsobjekte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation>
            <numerusform>%n Typ geändert</numerusform>
            <numerusform>%n Typen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What converts by itself, what needs a person, and about how much work that is.</source>
        <translation>Was sich von selbst konvertiert, was einen Menschen braucht, und wie viel Arbeit das etwa ist.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>HTML, PDF, CSV or JSON, by the ending of the file name</source>
        <translation>HTML, PDF, CSV oder JSON, je nach Endung des Dateinamens</translation>
    </message>
    <message>
        <source>Convert now</source>
        <translation>Jetzt konvertieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Score by kind of object</source>
        <translation>Wertung nach Art des Objekts</translation>
    </message>
    <message>
        <source>Objects by kind and effort</source>
        <translation>Objekte nach Art und Aufwand</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No findings: everything converts by itself.</source>
        <translation>Keine Befunde: alles konvertiert sich von selbst.</translation>
    </message>
    <message>
        <source>A double click opens the object</source>
        <translation>Ein Doppelklick öffnet das Objekt</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Bewertung exportieren</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation>Das Schema wird konvertiert…</translation>
    </message>
    <message>
        <source>Nothing to assess yet. The schema is converted when source and scope are known.</source>
        <translation>Noch nichts zu bewerten. Das Schema wird konvertiert, wenn Quelle und Umfang bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>All %n object(s) convert by themselves.</source>
        <translation>
            <numerusform>Das eine Objekt konvertiert sich von selbst.</numerusform>
            <numerusform>Alle %n Objekte konvertieren sich von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves; the others are about %3 h of work.</source>
        <translation>%1 von %2 Objekten konvertieren sich von selbst; die übrigen sind etwa %3 h Arbeit.</translation>
    </message>
    <message>
        <source>%1 % automatic</source>
        <translation>%1 % automatisch</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>The assessment was written to %1.</source>
        <translation>Die Bewertung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ConvertPage</name>
    <message>
        <source>counts up</source>
        <translation>zählt hoch</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Typ der Quelle</translation>
    </message>
    <message>
        <source>Target type</source>
        <translation>Typ des Ziels</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Who chose the type</source>
        <translation>Wer den Typ gewählt hat</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Only tables have columns to show here.</source>
        <translation>Nur Tabellen haben Spalten, die hier stehen können.</translation>
    </message>
    <message>
        <source>your rule %1</source>
        <translation>Ihre Regel %1</translation>
    </message>
    <message>
        <source>the same type</source>
        <translation>derselbe Typ</translation>
    </message>
    <message>
        <source>the converter's standard for this type</source>
        <translation>die Vorgabe des Konverters für diesen Typ</translation>
    </message>
    <message>
        <source>your edit of the table may say otherwise</source>
        <translation>Ihre Änderung der Tabelle kann anderes sagen</translation>
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
        <source>reads as %1</source>
        <translation>lesbar als %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The first rows of the table on both sides; on the target when it is loaded.</source>
        <translation>Die ersten Zeilen der Tabelle auf beiden Seiten; am Ziel, sobald sie geladen ist.</translation>
    </message>
    <message>
        <source>Rows of the source</source>
        <translation>Zeilen der Quelle</translation>
    </message>
    <message>
        <source>Rows of the target</source>
        <translation>Zeilen des Ziels</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Beispielzeilen</translation>
    </message>
    <message>
        <source>Only tables and views have rows.</source>
        <translation>Nur Tabellen und Sichten haben Zeilen.</translation>
    </message>
    <message>
        <source>Test the source first; then its rows can be shown.</source>
        <translation>Prüfen Sie zuerst die Quelle; dann lassen sich ihre Zeilen zeigen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The first rows by key, source and target.</source>
        <translation>Die ersten Zeilen nach Schlüssel, Quelle und Ziel.</translation>
    </message>
    <message>
        <source>The first rows by key. The target does not hold this table yet.</source>
        <translation>Die ersten Zeilen nach Schlüssel. Das Ziel hat diese Tabelle noch nicht.</translation>
    </message>
    <message>
        <source>Compare with the live target</source>
        <translation>Mit dem Ziel vergleichen</translation>
    </message>
    <message>
        <source>Save the difference…</source>
        <translation>Unterschied sichern…</translation>
    </message>
    <message>
        <source>Shows where the target is not what the conversion would make. Nothing is changed.</source>
        <translation>Zeigt, wo das Ziel nicht ist, was die Konvertierung ergäbe. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Statement that makes it the same</source>
        <translation>Anweisung, die es gleich macht</translation>
    </message>
    <message>
        <source>Differences to the live target</source>
        <translation>Unterschiede zum Ziel</translation>
    </message>
    <message>
        <source>Not compared yet, or no difference.</source>
        <translation>Noch nicht verglichen oder kein Unterschied.</translation>
    </message>
    <message>
        <source>Live target</source>
        <translation>Ziel wie es ist</translation>
    </message>
    <message>
        <source>Test the target first.</source>
        <translation>Prüfen Sie zuerst das Ziel.</translation>
    </message>
    <message>
        <source>Reading the target's catalog…</source>
        <translation>Der Katalog des Ziels wird gelesen…</translation>
    </message>
    <message>
        <source>The target is what the conversion would make.</source>
        <translation>Das Ziel ist, was die Konvertierung ergäbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the difference</source>
        <translation>Unterschied sichern</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Create on the target?</source>
        <translation>Am Ziel anlegen?</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are created in %1 for good. Nothing that exists is replaced.</source>
        <translation>
            <numerusform>%n Objekt wird in %1 endgültig angelegt. Nichts Vorhandenes wird ersetzt.</numerusform>
            <numerusform>%n Objekte werden in %1 endgültig angelegt. Nichts Vorhandenes wird ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n object(s) in %1</source>
        <translation>
            <numerusform>%n Objekt in %1 anlegen</numerusform>
            <numerusform>%n Objekte in %1 anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n object(s)…</source>
        <translation>
            <numerusform>%n Objekt wird angelegt…</numerusform>
            <numerusform>%n Objekte werden angelegt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were created on the target.</source>
        <translation>
            <numerusform>%n Objekt wurde am Ziel angelegt.</numerusform>
            <numerusform>%n Objekte wurden am Ziel angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be created.</source>
        <translation>
            <numerusform>%n Objekt konnte nicht angelegt werden.</numerusform>
            <numerusform>%n Objekte konnten nicht angelegt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <source>Source and target side by side. What you edit on the right wins over the converter.</source>
        <translation>Quelle und Ziel nebeneinander. Was Sie rechts bearbeiten, geht dem Konverter vor.</translation>
    </message>
    <message>
        <source>Convert now</source>
        <translation>Jetzt konvertieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>only problems</source>
        <translation>nur Probleme</translation>
    </message>
    <message>
        <source>only edited</source>
        <translation>nur Bearbeitetes</translation>
    </message>
    <message>
        <source>only converted</source>
        <translation>nur Konvertiertes</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle Arten</translation>
    </message>
    <message>
        <source>Find an object</source>
        <translation>Objekt suchen</translation>
    </message>
    <message>
        <source>Objects of the source</source>
        <translation>Objekte der Quelle</translation>
    </message>
    <message>
        <source>Objects of the target</source>
        <translation>Objekte des Ziels</translation>
    </message>
    <message>
        <source>Source SQL</source>
        <translation>SQL der Quelle</translation>
    </message>
    <message>
        <source>Converted then</source>
        <translation>Konvertiert damals</translation>
    </message>
    <message>
        <source>Converted now</source>
        <translation>Konvertiert jetzt</translation>
    </message>
    <message>
        <source>Target SQL, editable</source>
        <translation>SQL des Ziels, bearbeitbar</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Welche Fassung</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Three &amp;panes</source>
        <translation>Drei &amp;Fenster</translation>
    </message>
    <message>
        <source>What the converter made when you edited, what it makes now, and your text</source>
        <translation>Was der Konverter machte, als Sie bearbeiteten, was er jetzt macht, und Ihr Text</translation>
    </message>
    <message>
        <source>&amp;Accept as it is</source>
        <translation>So &amp;annehmen</translation>
    </message>
    <message>
        <source>The findings of this object are read and accepted</source>
        <translation>Die Befunde dieses Objekts sind gelesen und angenommen</translation>
    </message>
    <message>
        <source>Tr&amp;y on the target</source>
        <translation>Im &amp;Ziel versuchen</translation>
    </message>
    <message>
        <source>Creates it on the live target inside a transaction that is rolled back</source>
        <translation>Legt es im laufenden Ziel in einer Transaktion an, die zurückgerollt wird</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>A locked edit stays when the source is converted again</source>
        <translation>Eine gesperrte Bearbeitung bleibt, wenn die Quelle neu konvertiert wird</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anlegen…</translation>
    </message>
    <message>
        <source>Creates the chosen objects on the target for good</source>
        <translation>Legt die gewählten Objekte am Ziel endgültig an</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Drop the edit and take what the converter made</source>
        <translation>Die Bearbeitung fallen lassen und nehmen, was der Konverter machte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No findings: nothing about this object needs you.</source>
        <translation>Keine Befunde: an diesem Objekt braucht nichts Sie.</translation>
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation>Das Schema wird konvertiert…</translation>
    </message>
    <message>
        <source>Nothing is converted yet. The schema is converted when source and scope are known.</source>
        <translation>Noch nichts konvertiert. Das Schema wird konvertiert, wenn Quelle und Umfang bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>all automatic</source>
        <translation>alle von selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic</source>
        <translation>
            <numerusform>%n automatisch</numerusform>
            <numerusform>%n automatisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n von Hand</numerusform>
            <numerusform>%n von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: nothing, it exists on the target only</source>
        <translation>Quelle: nichts, es gibt es nur im Ziel</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Ent&amp;sperren</translation>
    </message>
    <message>
        <source>The source of %1 changed after your edit. Compare your text with "Converted now" and "Converted then".</source>
        <translation>Die Quelle von %1 änderte sich nach Ihrer Bearbeitung. Vergleichen Sie Ihren Text mit „Konvertiert jetzt“ und „Konvertiert damals“.</translation>
    </message>
    <message>
        <source>My text is right</source>
        <translation>Mein Text ist richtig</translation>
    </message>
    <message>
        <source>Confirm the edit</source>
        <translation>Bearbeitung bestätigen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>simple (below 2 h)</source>
        <translation>einfach (unter 2 h)</translation>
    </message>
    <message>
        <source>medium (2–6 h)</source>
        <translation>mittel (2–6 h)</translation>
    </message>
    <message>
        <source>significant (above 6 h)</source>
        <translation>groß (über 6 h)</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), F8 goes to the next</source>
        <translation>
            <numerusform>%n Befund, F8 geht zum nächsten</numerusform>
            <numerusform>%n Befunde, F8 geht zum nächsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Accept the findings of %1</source>
        <translation>Befunde von %1 annehmen</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement, so nothing is tried on the live target.</source>
        <translation>%1 kann ein CREATE nicht zurückrollen, deshalb wird im laufenden Ziel nichts versucht.</translation>
    </message>
    <message>
        <source>Trying %1 on the target…</source>
        <translation>%1 wird im Ziel versucht…</translation>
    </message>
    <message>
        <source>%1 can be created on the target. It was rolled back; nothing is left there.</source>
        <translation>%1 lässt sich im Ziel anlegen. Es wurde zurückgerollt; nichts blieb dort.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::CreatePage</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>How the target is built. The statements run in this order; indexes and keys come after the data.</source>
        <translation>Wie das Ziel gebaut wird. Die Anweisungen laufen in dieser Reihenfolge; Indizes und Schlüssel kommen nach den Daten.</translation>
    </message>
    <message>
        <source>Save as &amp;SQL…</source>
        <translation>Als &amp;SQL speichern…</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Runs every statement on the target inside a transaction that is rolled back</source>
        <translation>Führt jede Anweisung auf dem Ziel in einer Transaktion aus, die zurückgerollt wird</translation>
    </message>
    <message>
        <source>&amp;If a table exists:</source>
        <translation>&amp;Gibt es eine Tabelle schon:</translation>
    </message>
    <message>
        <source>stop before anything is written</source>
        <translation>anhalten, bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>drop it and create it again</source>
        <translation>löschen und neu anlegen</translation>
    </message>
    <message>
        <source>keep it and empty it</source>
        <translation>behalten und leeren</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>schema and data</source>
        <translation>Schema und Daten</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>nur das Schema</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>nur die Daten</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Namen:</translation>
    </message>
    <message>
        <source>lower case into PostgreSQL, else kept</source>
        <translation>klein nach PostgreSQL, sonst behalten</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>behalten, wie sie sind</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Target s&amp;chema:</source>
        <translation>Zielsc&amp;hema:</translation>
    </message>
    <message>
        <source>as in the source</source>
        <translation>wie in der Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Statements in their order</source>
        <translation>Anweisungen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>No statements yet: the schema is converted when source, target and scope are known.</source>
        <translation>Noch keine Anweisungen: das Schema wird konvertiert, wenn Quelle, Ziel und Umfang bekannt sind.</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>Die gewählte Anweisung</translation>
    </message>
    <message>
        <source>Save the statements</source>
        <translation>Anweisungen speichern</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were written to %1.</source>
        <translation>
            <numerusform>%n Anweisung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Anweisungen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of the same name in %1 will be dropped with their data. Before the run starts you are asked once more.</source>
        <translation>Gleichnamige Tabellen in %1 werden mit ihren Daten gelöscht. Vor dem Start werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Tables of the same name in %1 will be emptied. Before the run starts you are asked once more.</source>
        <translation>Gleichnamige Tabellen in %1 werden geleert. Vor dem Start werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>There is nothing to try yet.</source>
        <translation>Es gibt noch nichts zu probieren.</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement, so nothing is tried on the live target.</source>
        <translation>%1 kann ein CREATE nicht zurückrollen, deshalb wird im laufenden Ziel nichts versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) on the target…</source>
        <translation>
            <numerusform>%n Anweisung wird auf dem Ziel probiert …</numerusform>
            <numerusform>%n Anweisungen werden auf dem Ziel probiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements changed meanwhile: try again.</source>
        <translation>Die Anweisungen haben sich inzwischen geändert: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>gibt es schon</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried on the target; none failed.</source>
        <translation>
            <numerusform>%n Anweisung wurde auf dem Ziel probiert; keine schlug fehl.</numerusform>
            <numerusform>%n Anweisungen wurden auf dem Ziel probiert; keine schlug fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed on the target.</source>
        <translation>%1 von %2 Anweisungen schlugen auf dem Ziel fehl.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) exist already.</source>
        <translation>
            <numerusform>%n Objekt gibt es schon.</numerusform>
            <numerusform>%n Objekte gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was rolled back; no rows were moved.</source>
        <translation>Alles wurde zurückgerollt; keine Zeile wurde übertragen.</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Konvertieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Anweisung</numerusform>
            <numerusform>%n Anweisungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::DialogPrompter</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Type %1 to go on:</source>
        <translation>Zum Fortfahren %1 &amp;eingeben:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>portolan::ui::EndpointForm</name>
    <message>
        <source>Choose a database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>Paste a URL here, for example postgres://user@host:5432/shop</source>
        <translation>Hier eine URL einfügen, zum Beispiel postgres://user@host:5432/shop</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Weitere Optionen</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Rechner:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Data&amp;base name:</source>
        <translation>Daten&amp;bankname:</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>B&amp;enutzer:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>D&amp;atei:</translation>
    </message>
    <message>
        <source>Choose the source file</source>
        <translation>Quelldatei wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the target file</source>
        <translation>Zieldatei wählen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Wo das Passwort aufbewahrt wird</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>ask each time</source>
        <translation>jedes Mal fragen</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>known for this session</source>
        <translation>für diese Sitzung bekannt</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>Farbmarke</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>keine Marke</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>bernstein</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>Producti&amp;on</source>
        <translation>Pro&amp;duktion</translation>
    </message>
    <message>
        <source>Before anything is destroyed here its name must be typed</source>
        <translation>Bevor hier etwas zerstört wird, muss der Name eingegeben werden</translation>
    </message>
    <message>
        <source>Mar&amp;k:</source>
        <translation>Mar&amp;ke:</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>portolan::ui::EndpointPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The database that is moved. Portolan only reads it.</source>
        <translation>Die Datenbank, die bewegt wird. Portolan liest sie nur.</translation>
    </message>
    <message>
        <source>The database that receives. Nothing is written before Load.</source>
        <translation>Die Datenbank, die empfängt. Vor dem Laden wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Take one of this workspace</source>
        <translation>Eine aus diesem Arbeitsbereich nehmen</translation>
    </message>
    <message>
        <source>&amp;Saved endpoint:</source>
        <translation>&amp;Gespeicherter Endpunkt:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Connections of ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver and MySQL Workbench, without passwords</source>
        <translation>Verbindungen aus ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver und MySQL Workbench, ohne Kennwörter</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>Ergebnis als Text kopieren</translation>
    </message>
    <message>
        <source>Choose an endpoint</source>
        <translation>Endpunkt wählen</translation>
    </message>
    <message>
        <source>No connections of other programs were found</source>
        <translation>Keine Verbindungen anderer Programme gefunden</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Import a connection</source>
        <translation>Eine Verbindung übernehmen</translation>
    </message>
    <message>
        <source>Connection files (*.cnf *.conf *.json *.xml .pgpass .my.cnf);;All files (*)</source>
        <translation>Verbindungsdateien (*.cnf *.conf *.json *.xml .pgpass .my.cnf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection that is understood here.</source>
        <translation>%1 enthält keine Verbindung, die hier verstanden wird.</translation>
    </message>
    <message>
        <source>none in this workspace yet</source>
        <translation>noch keine in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Bereit: %1</translation>
    </message>
    <message>
        <source>Not tested yet. The test goes through name, connection, encryption, login, version and privileges and says at which it stops.</source>
        <translation>Noch nicht getestet. Der Test geht durch Name, Verbindung, Verschlüsselung, Anmeldung, Version und Rechte und sagt, wo er anhält.</translation>
    </message>
    <message>
        <source>Choose a database and say where it is; then test it.</source>
        <translation>Eine Datenbank wählen und sagen, wo sie ist; dann testen.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>Der Test wurde nicht bestanden.</translation>
    </message>
    <message>
        <source>Source and target are the same database. Choose another target; nothing would be moved and data could be destroyed.</source>
        <translation>Quelle und Ziel sind dieselbe Datenbank. Wählen Sie ein anderes Ziel; nichts würde bewegt und Daten könnten zerstört werden.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FirstRun</name>
    <message>
        <source>Move a database, and prove that it arrived</source>
        <translation>Eine Datenbank bewegen und beweisen, dass sie ankam</translation>
    </message>
    <message>
        <source>MariaDB, MySQL, PostgreSQL and SQLite, each to any other.</source>
        <translation>MariaDB, MySQL, PostgreSQL und SQLite, jede in jede andere.</translation>
    </message>
    <message>
        <source>&amp;Try it on a sample</source>
        <translation>&amp;Mit einem Beispiel versuchen</translation>
    </message>
    <message>
        <source>A small shop in a SQLite file. Works at once, needs no server.</source>
        <translation>Ein kleiner Laden in einer SQLite-Datei. Geht sofort, braucht keinen Server.</translation>
    </message>
    <message>
        <source>&amp;Migrate a database</source>
        <translation>&amp;Datenbank migrieren</translation>
    </message>
    <message>
        <source>Choose source and target and go step by step.</source>
        <translation>Quelle und Ziel wählen und Schritt für Schritt gehen.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>Arbeitsbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Go on with a .portolan file, or import a task of AWS DMS.</source>
        <translation>Mit einer .portolan-Datei weitermachen oder eine Aufgabe von AWS DMS importieren.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FollowPage</name>
    <message>
        <source>Follow and cut over</source>
        <translation>Folgen und umschalten</translation>
    </message>
    <message>
        <source>Changes of the source reach the target until the application moves over.</source>
        <translation>Änderungen der Quelle erreichen das Ziel, bis die Anwendung umzieht.</translation>
    </message>
    <message>
        <source>Check &amp;readiness</source>
        <translation>&amp;Bereitschaft prüfen</translation>
    </message>
    <message>
        <source>What the source needs before its changes can be followed:</source>
        <translation>Was die Quelle braucht, bevor ihren Änderungen gefolgt werden kann:</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <source>Readiness of the source</source>
        <translation>Bereitschaft der Quelle</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Counters that are set at the cut-over:</source>
        <translation>Zähler, die beim Umschalten gesetzt werden:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Next value on the source</source>
        <translation>Nächster Wert in der Quelle</translation>
    </message>
    <message>
        <source>Sequences and auto-increments</source>
        <translation>Sequenzen und Autoinkremente</translation>
    </message>
    <message>
        <source>No counters: nothing has to be set.</source>
        <translation>Keine Zähler: nichts muss gesetzt werden.</translation>
    </message>
    <message>
        <source>Cut over</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>The application no longer &amp;writes to the source</source>
        <translation>Die Anwendung &amp;schreibt nicht mehr in die Quelle</translation>
    </message>
    <message>
        <source>&amp;Cut over</source>
        <translation>&amp;Umschalten</translation>
    </message>
    <message>
        <source>Following stops at the source's position of this moment, the counters are set and the result is compared. The source is not touched: until the application writes to the target you can go back to it at once.</source>
        <translation>Das Folgen hält an der jetzigen Position der Quelle an, die Zähler werden gesetzt und das Ergebnis verglichen. Die Quelle wird nicht berührt: bis die Anwendung ins Ziel schreibt, können Sie sofort zurück.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 cannot tell its changes</source>
        <translation>%1 kann seine Änderungen nicht melden</translation>
    </message>
    <message>
        <source>Use a full load</source>
        <translation>Eine Vollladung verwenden</translation>
    </message>
    <message>
        <source>This task is one full load: nothing is followed. Choose "full load, then follow changes" under Load to follow the source.</source>
        <translation>Diese Aufgabe ist eine Vollladung: nichts wird verfolgt. Wählen Sie unter Laden „Vollladung, dann Änderungen folgen“.</translation>
    </message>
    <message>
        <source>Following begins after the full load, from the very point of its snapshot.</source>
        <translation>Das Folgen beginnt nach der Vollladung, genau am Punkt ihrer Momentaufnahme.</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>aktuell bis %1</translation>
    </message>
    <message>
        <source>Changes are being followed</source>
        <translation>Änderungen werden verfolgt</translation>
    </message>
    <message>
        <source>Changes are not being followed</source>
        <translation>Änderungen werden nicht verfolgt</translation>
    </message>
    <message>
        <source>Lag: not known yet</source>
        <translation>Rückstand: noch unbekannt</translation>
    </message>
    <message>
        <source>Lag: %1</source>
        <translation>Rückstand: %1</translation>
    </message>
    <message>
        <source>Lag: %1, wait until it is below %2</source>
        <translation>Rückstand: %1, warten Sie, bis er unter %2 liegt</translation>
    </message>
    <message>
        <source>Errors: no run yet</source>
        <translation>Fehler: noch kein Lauf</translation>
    </message>
    <message>
        <source>No errors, no rejected rows</source>
        <translation>Keine Fehler, keine abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>%1 errors, %2 rejected rows</source>
        <translation>%1 Fehler, %2 abgelehnte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n Tabelle weicht ab</numerusform>
            <numerusform>%n Tabellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation>
            <numerusform>%n Tabelle ist gleich</numerusform>
            <numerusform>%n Tabellen sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet; the cut-over compares</source>
        <translation>Noch nicht verglichen; das Umschalten vergleicht</translation>
    </message>
    <message>
        <source>Cut over?</source>
        <translation>Umschalten?</translation>
    </message>
    <message>
        <source>Following stops at the position of this moment and the result is compared. After that %1 is the database to work with.</source>
        <translation>Das Folgen hält an der jetzigen Position an und das Ergebnis wird verglichen. Danach ist %1 die Datenbank, mit der gearbeitet wird.</translation>
    </message>
    <message>
        <source>Cut over to %1</source>
        <translation>Auf %1 umschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The cut-over is going on; its steps stand under Load.</source>
        <translation>Das Umschalten läuft; seine Schritte stehen unter Laden.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>There is no help page for this yet.</source>
        <translation>Dazu gibt es noch keine Hilfeseite.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::LoadPage</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>How the rows are moved, what will happen in words, and the run.</source>
        <translation>Wie die Zeilen bewegt werden, was geschehen wird in Worten, und der Lauf.</translation>
    </message>
    <message>
        <source>Start the &amp;run</source>
        <translation>&amp;Lauf starten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>Following changes needs a binary log (MariaDB, MySQL) or logical replication (PostgreSQL).</source>
        <translation>Änderungen folgen braucht ein Binärlog (MariaDB, MySQL) oder logische Replikation (PostgreSQL).</translation>
    </message>
    <message>
        <source>full load</source>
        <translation>Vollladung</translation>
    </message>
    <message>
        <source>full load, then follow changes</source>
        <translation>Vollladung, dann Änderungen folgen</translation>
    </message>
    <message>
        <source>follow changes only</source>
        <translation>nur Änderungen folgen</translation>
    </message>
    <message>
        <source>A row is re&amp;fused:</source>
        <translation>Zeile &amp;abgelehnt:</translation>
    </message>
    <message>
        <source>A rejected row goes to a file with its key, column, value and reason. Nothing is left out silently.</source>
        <translation>Eine abgelehnte Zeile geht mit Schlüssel, Spalte, Wert und Grund in eine Datei. Nichts fehlt stillschweigend.</translation>
    </message>
    <message>
        <source>stop the load</source>
        <translation>Laden anhalten</translation>
    </message>
    <message>
        <source>reject the row and go on</source>
        <translation>Zeile ablehnen und weitermachen</translation>
    </message>
    <message>
        <source>&amp;Validate:</source>
        <translation>&amp;Vergleichen:</translation>
    </message>
    <message>
        <source>Hashes are computed inside both servers; only differing rows are read.</source>
        <translation>Prüfsummen werden in beiden Servern berechnet; nur abweichende Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>row counts</source>
        <translation>Zeilenzahlen</translation>
    </message>
    <message>
        <source>every value, by hashes</source>
        <translation>jeden Wert, über Prüfsummen</translation>
    </message>
    <message>
        <source>&amp;Parallel:</source>
        <translation>&amp;Parallel:</translation>
    </message>
    <message>
        <source>Pairs of a reading and a writing connection.</source>
        <translation>Paare aus einer lesenden und einer schreibenden Verbindung.</translation>
    </message>
    <message>
        <source>by the cores</source>
        <translation>nach den Kernen</translation>
    </message>
    <message>
        <source>C&amp;hunk:</source>
        <translation>&amp;Block:</translation>
    </message>
    <message>
        <source>A chunk and its done-mark commit together; a stopped run resumes at a chunk.</source>
        <translation>Ein Block und seine Fertigmarke werden zusammen bestätigt; ein angehaltener Lauf geht an einem Block weiter.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>Spei&amp;cher:</translation>
    </message>
    <message>
        <source>Upper bound of all queues together.</source>
        <translation>Obergrenze aller Warteschlangen zusammen.</translation>
    </message>
    <message>
        <source>A value that the target's type cannot hold:</source>
        <translation>Ein Wert, den der Typ des Ziels nicht fassen kann:</translation>
    </message>
    <message>
        <source>stop and name it</source>
        <translation>anhalten und nennen</translation>
    </message>
    <message>
        <source>write NULL, count it</source>
        <translation>NULL schreiben und zählen</translation>
    </message>
    <message>
        <source>nearest value, count it</source>
        <translation>nächster Wert, und zählen</translation>
    </message>
    <message>
        <source>as text, count it</source>
        <translation>als Text, und zählen</translation>
    </message>
    <message>
        <source>&amp;Zero dates:</source>
        <translation>&amp;Nulldatum:</translation>
    </message>
    <message>
        <source>Infinit&amp;y:</source>
        <translation>Une&amp;ndlich:</translation>
    </message>
    <message>
        <source>&amp;NaN:</source>
        <translation>N&amp;aN:</translation>
    </message>
    <message>
        <source>&amp;Out of range:</source>
        <translation>Au&amp;ßerhalb:</translation>
    </message>
    <message>
        <source>Too &amp;long:</source>
        <translation>&amp;Zu lang:</translation>
    </message>
    <message>
        <source>N&amp;UL character:</source>
        <translation>N&amp;UL-Zeichen:</translation>
    </message>
    <message>
        <source>Bro&amp;ken text:</source>
        <translation>&amp;Kaputter Text:</translation>
    </message>
    <message>
        <source>While changes are followed:</source>
        <translation>Solange Änderungen gefolgt wird:</translation>
    </message>
    <message>
        <source>A&amp;pply:</source>
        <translation>An&amp;wenden:</translation>
    </message>
    <message>
        <source>By itself: transactions as they come; batches of net changes when the target lags behind.</source>
        <translation>Von selbst: Transaktionen, wie sie kommen; gebündelt, wenn das Ziel zurückbleibt.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>transaction by transaction</source>
        <translation>Transaktion für Transaktion</translation>
    </message>
    <message>
        <source>in batches of net changes</source>
        <translation>gebündelt</translation>
    </message>
    <message>
        <source>Con&amp;flict:</source>
        <translation>Wider&amp;spruch:</translation>
    </message>
    <message>
        <source>A change meets a missing or a duplicate row. Nothing is passed over unless you say so.</source>
        <translation>Eine Änderung trifft auf eine fehlende oder doppelte Zeile. Nichts wird übergangen, wenn Sie es nicht sagen.</translation>
    </message>
    <message>
        <source>suspend the table</source>
        <translation>die Tabelle aussetzen</translation>
    </message>
    <message>
        <source>overwrite the row</source>
        <translation>die Zeile überschreiben</translation>
    </message>
    <message>
        <source>leave it out and log it</source>
        <translation>auslassen und vermerken</translation>
    </message>
    <message>
        <source>&amp;Definitions change:</source>
        <translation>&amp;Definition ändert sich:</translation>
    </message>
    <message>
        <source>ALTER, DROP and TRUNCATE on the source.</source>
        <translation>ALTER, DROP und TRUNCATE an der Quelle.</translation>
    </message>
    <message>
        <source>convert and apply</source>
        <translation>konvertieren und anwenden</translation>
    </message>
    <message>
        <source>suspend the table and ask</source>
        <translation>die Tabelle aussetzen und fragen</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>übergehen</translation>
    </message>
    <message>
        <source>Start &amp;at:</source>
        <translation>&amp;Ab:</translation>
    </message>
    <message>
        <source>Only for "follow changes only": a position of the source. Empty: now.</source>
        <translation>Nur für "nur Änderungen folgen": eine Position der Quelle. Leer: jetzt.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>End &amp;by itself at:</source>
        <translation>Von selbst enden &amp;bei:</translation>
    </message>
    <message>
        <source>now, a position, or a time such as 2030-01-31T02:00:00. Empty: until you cut over.</source>
        <translation>now, eine Position oder eine Zeit wie 2030-01-31T02:00:00. Leer: bis Sie umschalten.</translation>
    </message>
    <message>
        <source>until told</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>&amp;Triggers may be made in a SQLite source</source>
        <translation>In einer SQLite-Quelle dürfen Trigger angelegt werden</translation>
    </message>
    <message>
        <source>A SQLite file has no log: its changes are caught by triggers and a change table.</source>
        <translation>Eine SQLite-Datei hat kein Protokoll: ihre Änderungen fangen Trigger und eine Änderungstabelle auf.</translation>
    </message>
    <message>
        <source>The same on the command &amp;line:</source>
        <translation>Dasselbe auf der Befehls&amp;zeile:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Passwords are never part of a command line: put them into the two environment variables.</source>
        <translation>Passwörter stehen nie auf einer Befehlszeile: setzen Sie sie in die beiden Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Run #%1 is going on</source>
        <translation>Lauf #%1 läuft</translation>
    </message>
    <message>
        <source>No table is chosen</source>
        <translation>Keine Tabelle ist gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be converted and are not edited yet; they are left out and the report names them.</source>
        <translation>
            <numerusform>%n Objekt konnte nicht konvertiert werden und ist noch nicht bearbeitet; es fehlt im Ziel und der Bericht nennt es.</numerusform>
            <numerusform>%n Objekte konnten nicht konvertiert werden und sind noch nicht bearbeitet; sie fehlen im Ziel und der Bericht nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ends are tested first; then the run goes on.</source>
        <translation>Zuerst werden beide Enden geprüft; dann geht der Lauf weiter.</translation>
    </message>
    <message>
        <source>The source did not pass its test, so the run was not taken up.</source>
        <translation>Die Quelle hat die Prüfung nicht bestanden, darum wurde der Lauf nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The target did not pass its test, so the run was not taken up.</source>
        <translation>Das Ziel hat die Prüfung nicht bestanden, darum wurde der Lauf nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Drop tables?</source>
        <translation>Tabellen löschen?</translation>
    </message>
    <message>
        <source>Empty tables?</source>
        <translation>Tabellen leeren?</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are dropped with everything in them before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Bis zu %n Tabelle in %1 wird vor dem Laden mit allem darin gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Bis zu %n Tabellen in %1 werden vor dem Laden mit allem darin gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Bis zu %n Tabelle in %1 wird vor dem Laden geleert. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Bis zu %n Tabellen in %1 werden vor dem Laden geleert. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation>
            <numerusform>Bis zu %n Tabelle in %1 löschen</numerusform>
            <numerusform>Bis zu %n Tabellen in %1 löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation>
            <numerusform>Bis zu %n Tabelle in %1 leeren</numerusform>
            <numerusform>Bis zu %n Tabellen in %1 leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reload tables?</source>
        <translation>Tabellen neu laden?</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source. This cannot be undone.</source>
        <translation>
            <numerusform>%n Tabelle in %1 wird geleert und neu aus der Quelle geladen. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Tabellen in %1 werden geleert und neu aus der Quelle geladen. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty and reload %n table(s) in %1</source>
        <translation>
            <numerusform>%n Tabelle in %1 leeren und neu laden</numerusform>
            <numerusform>%n Tabellen in %1 leeren und neu laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</source>
        <translation>
            <numerusform>%n Tabelle in %1 wird geleert und neu von der Quelle geladen, während die Änderungen der anderen verfolgt werden; danach kommt sie wieder dazu. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Tabellen in %1 werden geleert und neu von der Quelle geladen, während die Änderungen der anderen verfolgt werden; danach kommen sie wieder dazu. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run stops for a moment to load the tables again.</source>
        <translation>Der Lauf hält kurz an, um die Tabellen neu zu laden.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MainWindow</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Rename the task</source>
        <translation>Aufgabe umbenennen</translation>
    </message>
    <message>
        <source>Making the sample shop…</source>
        <translation>Der Beispielladen wird angelegt…</translation>
    </message>
    <message>
        <source>sample-shop</source>
        <translation>beispielladen</translation>
    </message>
    <message>
        <source>sample shop</source>
        <translation>Beispielladen</translation>
    </message>
    <message>
        <source>copy of the shop</source>
        <translation>Kopie des Ladens</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>The task has a run that is going on</source>
        <translation>Die Aufgabe hat einen laufenden Lauf</translation>
    </message>
    <message>
        <source>Stop it first</source>
        <translation>Zuerst anhalten</translation>
    </message>
    <message>
        <source>Delete the task?</source>
        <translation>Aufgabe löschen?</translation>
    </message>
    <message>
        <source>The task %1, its rules, hand edits and run history leave the workspace. Databases are not touched.</source>
        <translation>Die Aufgabe %1, ihre Regeln, Bearbeitungen und ihr Verlauf verlassen den Arbeitsbereich. Datenbanken werden nicht berührt.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n Sache braucht Sie</numerusform>
            <numerusform>%n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>Target: %1, %2</source>
        <translation>Ziel: %1, %2</translation>
    </message>
    <message>
        <source>Run #%1 of %2 was interrupted. Its finished chunks are safe; it can go on where it stopped.</source>
        <translation>Lauf #%1 von %2 wurde unterbrochen. Seine fertigen Blöcke sind sicher; er kann weitergehen, wo er anhielt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Portolan: a run is going on</source>
        <translation>Portolan: ein Lauf ist unterwegs</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Ein Lauf ist unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are going on. A stopped run goes on later at the chunk where it stopped.</source>
        <translation>
            <numerusform>%n Lauf ist unterwegs. Ein angehaltener Lauf geht später an dem Block weiter, an dem er anhielt.</numerusform>
            <numerusform>%n Läufe sind unterwegs. Ein angehaltener Lauf geht später an dem Block weiter, an dem er anhielt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Neue Migration</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Beispiel versuchen</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Import a task…</source>
        <translation>Aufgabe &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export the task…</source>
        <translation>Aufgabe &amp;exportieren…</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the SQL…</source>
        <translation>Im SQL &amp;suchen…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious</source>
        <translation>Rück&amp;wärts suchen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Open the &amp;run folder</source>
        <translation>Ordner der &amp;Läufe öffnen</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>Ü&amp;ber Portolan</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Über Portolan</translation>
    </message>
    <message>
        <source>Portolan %1 moves databases between MariaDB, MySQL, PostgreSQL and SQLite, and proves that they arrived.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Portolan %1 bewegt Datenbanken zwischen MariaDB, MySQL, PostgreSQL und SQLite und beweist, dass sie angekommen sind.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>Test the &amp;source</source>
        <translation>&amp;Quelle testen</translation>
    </message>
    <message>
        <source>Test the &amp;target</source>
        <translation>&amp;Ziel testen</translation>
    </message>
    <message>
        <source>&amp;Read the catalog again</source>
        <translation>Katalog erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Convert again</source>
        <translation>Erneut &amp;konvertieren</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Portolan workspaces and tasks (*.portolan *.portolan-task *.json);;All files (*)</source>
        <translation>Arbeitsbereiche und Aufgaben von Portolan (*.portolan *.portolan-task *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A run is going on in this workspace</source>
        <translation>In diesem Arbeitsbereich ist ein Lauf unterwegs</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then open the other file</source>
        <translation>Sein Ende abwarten oder ihn anhalten, dann die andere Datei öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the file have no effect here.</source>
        <translation>
            <numerusform>%n Einstellung der Datei hat hier keine Wirkung.</numerusform>
            <numerusform>%n Einstellungen der Datei haben hier keine Wirkung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is open for reading only: %1</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet: %1</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migration</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Portolan workspaces (*.portolan)</source>
        <translation>Portolan-Arbeitsbereiche (*.portolan)</translation>
    </message>
    <message>
        <source>Export the task</source>
        <translation>Aufgabe exportieren</translation>
    </message>
    <message>
        <source>The task was written to %1. It holds no password.</source>
        <translation>Die Aufgabe wurde nach %1 geschrieben. Sie enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>Aufgabe importieren</translation>
    </message>
    <message>
        <source>Tasks of Portolan and AWS DMS, table mappings (*.portolan-task *.json);;All files (*)</source>
        <translation>Aufgaben von Portolan und AWS DMS, Tabellenzuordnungen (*.portolan-task *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MessageLine</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>portolan::ui::OptionBinder</name>
    <message>
        <source>Change "%1"</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>portolan::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is used from the next start on. Numbers and dates follow it.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start. Zahlen und Daten folgen ihr.</translation>
    </message>
    <message>
        <source>SQL &amp;font:</source>
        <translation>SQL-Sch&amp;rift:</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>SQL font &amp;size:</source>
        <translation>SQL-Schrift&amp;größe:</translation>
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
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>%1 means both "%2" and "%3".</source>
        <translation>%1 bedeutet sowohl „%2“ als auch „%3“.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What was moved and proved, and what was not.</source>
        <translation>Was bewegt und bewiesen wurde, und was nicht.</translation>
    </message>
    <message>
        <source>Run &amp;folder</source>
        <translation>&amp;Laufordner</translation>
    </message>
    <message>
        <source>Open the full &amp;report</source>
        <translation>Vollen &amp;Bericht öffnen</translation>
    </message>
    <message>
        <source>No run has ended yet. Its report appears here.</source>
        <translation>Noch kein Lauf ist zu Ende. Sein Bericht erscheint hier.</translation>
    </message>
    <message>
        <source>Go to Load</source>
        <translation>Zu Laden</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht bewegt</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No findings: everything converted by itself.</source>
        <translation>Keine Befunde: alles hat sich von selbst konvertiert.</translation>
    </message>
    <message>
        <source>All runs of this task</source>
        <translation>Alle Läufe dieser Aufgabe</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>Exitcode</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RulesModel</name>
    <message>
        <source>Take tables</source>
        <translation>Tabellen nehmen</translation>
    </message>
    <message>
        <source>Leave tables out</source>
        <translation>Tabellen auslassen</translation>
    </message>
    <message>
        <source>Take only some rows</source>
        <translation>Nur manche Zeilen nehmen</translation>
    </message>
    <message>
        <source>Rename a schema</source>
        <translation>Schema umbenennen</translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>Rename a column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>Prefix table names</source>
        <translation>Tabellennamen mit Präfix</translation>
    </message>
    <message>
        <source>Lower-case table names</source>
        <translation>Tabellennamen klein</translation>
    </message>
    <message>
        <source>Leave a column out</source>
        <translation>Spalte auslassen</translation>
    </message>
    <message>
        <source>Change a column's type</source>
        <translation>Typ einer Spalte ändern</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Catches</source>
        <translation>Trifft</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Names, types, columns and rows, in the rule format of AWS DMS. Grid and text are the same rules.</source>
        <translation>Namen, Typen, Spalten und Zeilen, im Regelformat von AWS DMS. Raster und Text sind dieselben Regeln.</translation>
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation>Regeln als JSON</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Problems of the rules</source>
        <translation>Probleme der Regeln</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Columns renamed</source>
        <translation>Umbenannte Spalten</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>Namen vorher und nachher</translation>
    </message>
    <message>
        <source>The rules have no problems.</source>
        <translation>Die Regeln haben keine Probleme.</translation>
    </message>
    <message>
        <source>The preview appears when the catalog of the source is read.</source>
        <translation>Die Vorschau erscheint, sobald der Katalog der Quelle gelesen ist.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove the rules</source>
        <translation>Regeln entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Reset the cells</source>
        <translation>Zellen zurücksetzen</translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape.</source>
        <translation>Keine Regeln: jedes Objekt des Umfangs behält Namen und Gestalt.</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <translation>Regeln bearbeiten</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the rules. Nothing of them is used until they are mended.</source>
        <translation>
            <numerusform>%n Fehler in den Regeln. Keine von ihnen gilt, bis er behoben ist.</numerusform>
            <numerusform>%n Fehler in den Regeln. Keine von ihnen gilt, bis sie behoben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape. Add a rule, or paste a table mapping of AWS DMS into the text.</source>
        <translation>Keine Regeln: jedes Objekt des Umfangs behält Namen und Form. Fügen Sie eine Regel hinzu oder setzen Sie eine Tabellenzuordnung von AWS DMS in den Text ein.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::Run</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Stopping at the end of a chunk</source>
        <translation>Hält am Ende eines Blocks an</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with rejected rows</source>
        <translation>Fertig, mit abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>Done, but the sides differ</source>
        <translation>Fertig, aber die Seiten weichen ab</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>Neuladen</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunCharts</name>
    <message>
        <source>Rows per second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Lag in seconds</source>
        <translation>Rückstand in Sekunden</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunTableModel</name>
    <message>
        <source>%1, rows rejected</source>
        <translation>%1, Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Ins / Upd / Del</source>
        <translation>Einf / Änd / Lösch</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunView</name>
    <message>
        <source>Tables of the run</source>
        <translation>Tabellen des Laufs</translation>
    </message>
    <message>
        <source>No run yet. "Start the run" begins; one line per table appears here.</source>
        <translation>Noch kein Lauf. "Lauf starten" beginnt; je Tabelle erscheint hier eine Zeile.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Resume / re&amp;try</source>
        <translation>Fortsetzen / &amp;wiederholen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>T&amp;abellen</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Reload the chosen tables…</source>
        <translation>Gewählte Tabellen &amp;neu laden…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen tables</source>
        <translation>Gewählte Tabellen &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Leave out of the next run</source>
        <translation>Beim nächsten Lauf aus&amp;lassen</translation>
    </message>
    <message>
        <source>Take out of the scope</source>
        <translation>Aus dem Umfang nehmen</translation>
    </message>
    <message>
        <source>Compare &amp;all tables</source>
        <translation>&amp;Alle Tabellen vergleichen</translation>
    </message>
    <message>
        <source>Progress by bytes</source>
        <translation>Fortschritt nach Bytes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Brauchen Sie</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Tabelle suchen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What began</source>
        <translation>Was begann</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>steht seit %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>Zeilen/s</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1, retries %2</source>
        <translation>%1, Wiederholungen %2</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>Der Lauf ist fertig.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Stop at once</source>
        <translation>&amp;Sofort anhalten</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>Abgelehnte Zeilen (%1)</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ScopeModel</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>%1 is left out by a pattern</source>
        <translation>%1 wird von einem Muster ausgelassen</translation>
    </message>
    <message>
        <source>(no schema)</source>
        <translation>(kein Schema)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>Zeilen (geschätzt)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ScopePage</name>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>What is moved: tick objects, or write patterns. % stands for any characters, _ for one.</source>
        <translation>Was bewegt wird: Objekte ankreuzen oder Muster schreiben. % steht für beliebige Zeichen, _ für eines.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Read the catalog of the source again</source>
        <translation>Den Katalog der Quelle erneut lesen</translation>
    </message>
    <message>
        <source>Objects of the source</source>
        <translation>Objekte der Quelle</translation>
    </message>
    <message>
        <source>Read the catalog</source>
        <translation>Katalog lesen</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>&amp;Nur:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Without:</source>
        <translation>&amp;Ohne:</translation>
    </message>
    <message>
        <source>nothing, for example %_log</source>
        <translation>nichts, zum Beispiel %_log</translation>
    </message>
    <message>
        <source>Change the patterns</source>
        <translation>Muster ändern</translation>
    </message>
    <message>
        <source>Take into the scope</source>
        <translation>In den Umfang nehmen</translation>
    </message>
    <message>
        <source>Take out of the scope</source>
        <translation>Aus dem Umfang nehmen</translation>
    </message>
    <message>
        <source>Reading the catalog of the source…</source>
        <translation>Der Katalog der Quelle wird gelesen…</translation>
    </message>
    <message>
        <source>The catalog of the source is not read yet. Tables, sizes and keys appear here.</source>
        <translation>Der Katalog der Quelle ist noch nicht gelesen. Tabellen, Größen und Schlüssel erscheinen hier.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 tables, about %3</source>
        <translation>%1 von %2 Tabellen, etwa %3</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without a key</source>
        <translation>
            <numerusform>%n Tabelle ohne Schlüssel</numerusform>
            <numerusform>%n Tabellen ohne Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation>
            <numerusform>Fremdschlüssel verweisen auf %n Tabelle außerhalb des Umfangs. Ohne sie werden diese Schlüssel nicht angelegt.</numerusform>
            <numerusform>Fremdschlüssel verweisen auf %n Tabellen außerhalb des Umfangs. Ohne sie werden diese Schlüssel nicht angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Dazunehmen</translation>
    </message>
    <message>
        <source>Add referenced tables</source>
        <translation>Referenzierte Tabellen dazunehmen</translation>
    </message>
</context>
<context>
    <name>portolan::ui::Session</name>
    <message>
        <source>Nothing is open that could be saved</source>
        <translation>Nichts ist offen, das gespeichert werden könnte</translation>
    </message>
    <message>
        <source>Unnamed workspace</source>
        <translation>Unbenannter Arbeitsbereich</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migration</translation>
    </message>
</context>
<context>
    <name>portolan::ui::SettingsModel</name>
    <message>
        <source>Kept without effect: %1</source>
        <translation>Ohne Wirkung aufbewahrt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>%1.%2 is no JSON: %3</source>
        <translation>%1.%2 ist kein JSON: %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
</context>
<context>
    <name>portolan::ui::SettingsPanel</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Only those that are &amp;set</source>
        <translation>Nur &amp;gesetzte</translation>
    </message>
    <message>
        <source>&amp;Default value</source>
        <translation>&amp;Vorgabewert</translation>
    </message>
    <message>
        <source>Settings of the task</source>
        <translation>Einstellungen der Aufgabe</translation>
    </message>
    <message>
        <source>No setting like that.</source>
        <translation>Keine solche Einstellung.</translation>
    </message>
    <message>
        <source>The keys are those of AWS DMS; what has no meaning here is kept and exported again. A setting that differs from its default is bold and stands under Confirm.</source>
        <translation>Die Schlüssel sind die von AWS DMS; was hier nichts bedeutet, wird aufbewahrt und wieder exportiert. Eine Einstellung, die von der Vorgabe abweicht, ist fett und steht unter Bestätigen.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepButton</name>
    <message>
        <source>%1: %2 (Ctrl+%3)</source>
        <translation>%1: %2 (Strg+%3)</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n Sache braucht Sie</numerusform>
            <numerusform>%n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepRail</name>
    <message>
        <source>Steps of the migration</source>
        <translation>Schritte der Migration</translation>
    </message>
</context>
<context>
    <name>portolan::ui::TaskDocument</name>
    <message>
        <source>No database engine is chosen.</source>
        <translation>Kein Datenbanksystem ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list</source>
        <translation>Eines in der Liste wählen</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No database engine is chosen for the source</source>
        <translation>Für die Quelle ist kein Datenbanksystem gewählt</translation>
    </message>
    <message>
        <source>Go back to Source and choose one</source>
        <translation>Zurück zu Quelle und eines wählen</translation>
    </message>
    <message>
        <source>Run #%1 of this task is still going on</source>
        <translation>Lauf #%1 dieser Aufgabe ist noch unterwegs</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end</source>
        <translation>Zuerst anhalten oder sein Ende abwarten</translation>
    </message>
    <message>
        <source>Nothing here can compare</source>
        <translation>Hier kann nichts vergleichen</translation>
    </message>
    <message>
        <source>Could not make the run folder %1</source>
        <translation>Der Laufordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The source is being tested</source>
        <translation>Die Quelle wird getestet</translation>
    </message>
    <message>
        <source>The source is not tested yet</source>
        <translation>Die Quelle ist noch nicht getestet</translation>
    </message>
    <message>
        <source>The target is being tested</source>
        <translation>Das Ziel wird getestet</translation>
    </message>
    <message>
        <source>Source and target are the same database</source>
        <translation>Quelle und Ziel sind dieselbe Datenbank</translation>
    </message>
    <message>
        <source>The target is not tested yet</source>
        <translation>Das Ziel ist noch nicht getestet</translation>
    </message>
    <message>
        <source>The catalog is being read</source>
        <translation>Der Katalog wird gelesen</translation>
    </message>
    <message>
        <source>The catalog of the source is not read yet</source>
        <translation>Der Katalog der Quelle ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>No table is chosen</source>
        <translation>Keine Tabelle ist gewählt</translation>
    </message>
    <message>
        <source>The rules have errors</source>
        <translation>Die Regeln haben Fehler</translation>
    </message>
    <message>
        <source>The schema is being converted</source>
        <translation>Das Schema wird konvertiert</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch nichts ist gelaufen</translation>
    </message>
    <message>
        <source>The run is going on</source>
        <translation>Der Lauf ist unterwegs</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Dies ist der letzte Schritt</translation>
    </message>
    <message>
        <source>The mapping rules have errors</source>
        <translation>Die Zuordnungsregeln haben Fehler</translation>
    </message>
    <message>
        <source>Go to Rules; each error stands there with its line</source>
        <translation>Zu Regeln gehen; dort steht jeder Fehler mit seiner Zeile</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>portolan::ui::TaskView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next is off: %1</source>
        <translation>Weiter ist aus: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ValidatePage</name>
    <message>
        <source>row is there</source>
        <translation>Zeile vorhanden</translation>
    </message>
    <message>
        <source>row is missing</source>
        <translation>Zeile fehlt</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Proof that both sides hold the same rows. Only an "equal" that was computed on both sides is shown as equal.</source>
        <translation>Beweis, dass beide Seiten dieselben Zeilen haben. Nur ein auf beiden Seiten berechnetes „gleich“ wird als gleich gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Noch einmal &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compares now, without a load</source>
        <translation>Vergleicht jetzt, ohne zu laden</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren…</translation>
    </message>
    <message>
        <source>Copies the rows that differ again from the source</source>
        <translation>Kopiert die abweichenden Zeilen noch einmal von der Quelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Result of the comparison by table</source>
        <translation>Ergebnis des Vergleichs nach Tabelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Differing rows</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>One line per table appears here when a run compares.</source>
        <translation>Je Tabelle erscheint hier eine Zeile, wenn ein Lauf vergleicht.</translation>
    </message>
    <message>
        <source>No differing rows.</source>
        <translation>Keine abweichenden Zeilen.</translation>
    </message>
    <message>
        <source>Repair rows?</source>
        <translation>Zeilen reparieren?</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) in %1 that differ are written again as the source has them; rows that only %1 has are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Die abweichenden Zeilen von %n Tabelle in %1 werden neu geschrieben, wie die Quelle sie hat; Zeilen, die nur %1 hat, werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Die abweichenden Zeilen von %n Tabellen in %1 werden neu geschrieben, wie die Quelle sie hat; Zeilen, die nur %1 hat, werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n table(s) in %1</source>
        <translation>
            <numerusform>%n Tabelle in %1 reparieren</numerusform>
            <numerusform>%n Tabellen in %1 reparieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Nothing was compared yet: the comparison follows the load.</source>
        <translation>Noch nichts wurde verglichen: der Vergleich folgt dem Laden.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ.</source>
        <translation>
            <numerusform>%n Tabelle weicht ab.</numerusform>
            <numerusform>%n Tabellen weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The differing rows stand below and in the report of the run.</source>
        <translation>Die abweichenden Zeilen stehen unten und im Bericht des Laufs.</translation>
    </message>
    <message numerus="yes">
        <source>All %n table(s) are equal on both sides.</source>
        <translation>
            <numerusform>Die eine Tabelle ist auf beiden Seiten gleich.</numerusform>
            <numerusform>Alle %n Tabellen sind auf beiden Seiten gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 equal, %2 not compared.</source>
        <translation>%1 gleich, %2 nicht verglichen.</translation>
    </message>
    <message>
        <source>While changes are followed, compare and repair from a command line: %1</source>
        <translation>Während Änderungen verfolgt werden, vergleichen und reparieren Sie auf der Kommandozeile: %1</translation>
    </message>
    <message>
        <source>The comparison follows the load.</source>
        <translation>Der Vergleich folgt dem Laden.</translation>
    </message>
    <message>
        <source>This run compared nothing.</source>
        <translation>Dieser Lauf verglich nichts.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::WorkspaceModel</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1, Produktion</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, started %2</source>
        <translation>%1, begonnen %2</translation>
    </message>
    <message>
        <source>Hand edits (%1)</source>
        <translation>Bearbeitungen (%1)</translation>
    </message>
    <message>
        <source>Hand edits</source>
        <translation>Bearbeitungen</translation>
    </message>
</context>
<context>
    <name>portolan::ui::format</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
