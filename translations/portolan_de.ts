<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog has format %1; this program reads %2</source>
        <translation>Der Katalog hat das Format %1; dieses Programm liest %2</translation>
    </message>
    <message>
        <source>The catalog is damaged at %1</source>
        <translation>Der Katalog ist bei %1 beschädigt</translation>
    </message>
    <message>
        <source>The stored catalog is damaged</source>
        <translation>Der gespeicherte Katalog ist beschädigt</translation>
    </message>
    <message>
        <source>Fetch it again from the server</source>
        <translation>Lesen Sie ihn noch einmal vom Server</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The target cannot take a transaction larger than the memory budget</source>
        <translation>Das Ziel kann keine Transaktion aufnehmen, die größer als die Speichergrenze ist</translation>
    </message>
    <message>
        <source>Raise the memory budget of the run</source>
        <translation>Die Speichergrenze des Laufs erhöhen</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>%1 = LAST_INSERT_ID(%1) is dropped: use RETURNING to learn the number</source>
        <translation>%1 = LAST_INSERT_ID(%1) entfällt: erfahren Sie die Nummer mit RETURNING</translation>
    </message>
    <message>
        <source>%1 becomes %2 instead of %3, as %4 has it, to which %5 refers: the target asks for one type on both sides of a foreign key</source>
        <translation>%1 wird %2 statt %3, wie in %4, worauf sich %5 bezieht: Das Ziel verlangt auf beiden Seiten eines Fremdschlüssels denselben Typ</translation>
    </message>
    <message>
        <source>%1 becomes TEXT: more than 15 digits would not survive as a real</source>
        <translation>%1 wird TEXT: mehr als 15 Ziffern gingen als Gleitkommazahl verloren</translation>
    </message>
    <message>
        <source>%1 becomes bytea with the value's well-known binary form</source>
        <translation>%1 wird bytea mit der bekannten Binärform (WKB) des Wertes</translation>
    </message>
    <message>
        <source>%1 becomes the stronger lock of the target</source>
        <translation>%1 wird die stärkere Sperre des Ziels</translation>
    </message>
    <message>
        <source>%1 changes ASCII letters only</source>
        <translation>%1 ändert nur Buchstaben von ASCII</translation>
    </message>
    <message>
        <source>%1 changes all letters, not only those of ASCII</source>
        <translation>%1 ändert alle Buchstaben, nicht nur die von ASCII</translation>
    </message>
    <message>
        <source>%1 counts in steps of %2: AUTO_INCREMENT counts in steps of the server's auto_increment_increment</source>
        <translation>%1 zählt in Schritten von %2: AUTO_INCREMENT zählt in Schritten von auto_increment_increment des Servers</translation>
    </message>
    <message>
        <source>%1 has its new value here already</source>
        <translation>%1 hat hier schon seinen neuen Wert</translation>
    </message>
    <message>
        <source>%1 has its old value here</source>
        <translation>%1 hat hier seinen alten Wert</translation>
    </message>
    <message>
        <source>%1 has no conversion</source>
        <translation>%1 wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>%1 has no conversion inside a stored program</source>
        <translation>%1 wird in einem gespeicherten Programm nicht umgewandelt</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 hat kein Gegenstück</translation>
    </message>
    <message>
        <source>%1 has several unique keys; the conflict is looked for in %2 only</source>
        <translation>%1 hat mehrere eindeutige Schlüssel; der Konflikt wird nur in %2 gesucht</translation>
    </message>
    <message>
        <source>%1 has the default '%2', which is no date: the target column takes NULL instead and has no default</source>
        <translation>%1 hat die Vorgabe '%2', die kein Datum ist: die Zielspalte nimmt stattdessen NULL und hat keine Vorgabe</translation>
    </message>
    <message>
        <source>%1 has the default '%2', which is no number, and gets none</source>
        <translation>%1 hat die Vorgabe '%2', die keine Zahl ist, und bekommt keine</translation>
    </message>
    <message>
        <source>%1 in FROM has no conversion</source>
        <translation>%1 in FROM wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>%1 is GENERATED ALWAYS: AUTO_INCREMENT lets a statement give its own value</source>
        <translation>%1 ist GENERATED ALWAYS: bei AUTO_INCREMENT darf eine Anweisung den Wert selbst geben</translation>
    </message>
    <message>
        <source>%1 is beyond DECIMAL(65,30)</source>
        <translation>%1 liegt jenseits von DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>%1 is dropped</source>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>%1 is dropped: PL/pgSQL has blocks with exception handlers instead</source>
        <translation>%1 entfällt: PL/pgSQL hat dafür Blöcke mit Ausnahmebehandlung</translation>
    </message>
    <message>
        <source>%1 is dropped: SQLite locks the whole file</source>
        <translation>%1 entfällt: SQLite sperrt die ganze Datei</translation>
    </message>
    <message>
        <source>%1 is dropped: a block with an exception handler cannot end the transaction; an error undoes what the block did</source>
        <translation>%1 entfällt: ein Block mit Ausnahmebehandlung kann die Transaktion nicht beenden; ein Fehler macht rückgängig, was der Block tat</translation>
    </message>
    <message>
        <source>%1 is dropped: a function runs inside its caller's transaction</source>
        <translation>%1 entfällt: eine Funktion läuft in der Transaktion ihres Aufrufers</translation>
    </message>
    <message>
        <source>%1 is dropped: the target does not lock groups</source>
        <translation>%1 entfällt: das Ziel sperrt keine Gruppen</translation>
    </message>
    <message>
        <source>%1 is neither grouped nor aggregated: the first row of the group by primary key gives it</source>
        <translation>%1 ist weder gruppiert noch aggregiert: es gilt die erste Zeile der Gruppe nach dem Primärschlüssel</translation>
    </message>
    <message>
        <source>%1 is neither grouped nor aggregated: the smallest of the group is taken</source>
        <translation>%1 ist weder gruppiert noch aggregiert: es gilt der kleinste Wert der Gruppe</translation>
    </message>
    <message>
        <source>%1 is not converted</source>
        <translation>%1 ist nicht umgewandelt</translation>
    </message>
    <message>
        <source>%1 is not converted: its body is not understood</source>
        <translation>%1 ist nicht umgewandelt: der Rumpf wird nicht verstanden</translation>
    </message>
    <message>
        <source>%1 is part of the primary key and may be NULL in SQLite; the target refuses NULL there</source>
        <translation>%1 gehört zum Primärschlüssel und darf in SQLite NULL sein; das Ziel weist NULL dort zurück</translation>
    </message>
    <message>
        <source>%1 is written in %2</source>
        <translation>%1 ist in %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 of RAISE is dropped</source>
        <translation>%1 von RAISE entfällt</translation>
    </message>
    <message>
        <source>%1 of SELECT has no conversion</source>
        <translation>%1 von SELECT wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>%1 of the view is dropped</source>
        <translation>%1 der Sicht entfällt</translation>
    </message>
    <message>
        <source>%1 over several columns passes over rows with a NULL among them</source>
        <translation>%1 über mehrere Spalten übergeht Zeilen mit einem NULL darunter</translation>
    </message>
    <message>
        <source>%1 with DISTINCT, FILTER or OVER has no conversion</source>
        <translation>%1 mit DISTINCT, FILTER oder OVER wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>%1() has no counterpart outside a stored program</source>
        <translation>%1() hat außerhalb eines gespeicherten Programms kein Gegenstück</translation>
    </message>
    <message>
        <source>%1() with a mode that is not constant: mode 0 is taken</source>
        <translation>%1() mit einem Modus, der nicht konstant ist: es gilt Modus 0</translation>
    </message>
    <message>
        <source>%1() with a path that is not constant or has wildcards</source>
        <translation>%1() mit einem Pfad, der nicht konstant ist oder Platzhalter hat</translation>
    </message>
    <message>
        <source>%1() with a position or occurrence</source>
        <translation>%1() mit Stelle oder Vorkommen</translation>
    </message>
    <message>
        <source>%1() writes its text otherwise on the target</source>
        <translation>%1() schreibt seinen Text am Ziel anders</translation>
    </message>
    <message>
        <source>'%1' depends on the time zone of the program that read the file; here the moment stays as it is</source>
        <translation>'%1' hängt von der Zeitzone des Programms ab, das die Datei las; hier bleibt der Zeitpunkt, wie er ist</translation>
    </message>
    <message>
        <source>'%1' has letters that the source's collation and the target's compare otherwise</source>
        <translation>'%1' hat Buchstaben, die die Sortierung der Quelle und die des Ziels anders vergleichen</translation>
    </message>
    <message>
        <source>'%1' is a date with zero parts: it is NULL on the target</source>
        <translation>'%1' ist ein Datum mit Nullen darin: am Ziel ist es NULL</translation>
    </message>
    <message>
        <source>'%1' is compared with a date and is none</source>
        <translation>'%1' wird mit einem Datum verglichen und ist keines</translation>
    </message>
    <message>
        <source>'%1' is stored in the number %2: in strict mode the source refuses it, else it stores %3</source>
        <translation>'%1' wird in die Zahl %2 gespeichert: im strengen Modus weist die Quelle es ab, sonst speichert sie %3</translation>
    </message>
    <message>
        <source>A CONTINUE handler for errors: the statement stands in a block of its own</source>
        <translation>Eine CONTINUE-Behandlung für Fehler: die Anweisung steht in einem eigenen Block</translation>
    </message>
    <message>
        <source>A MEMORY table becomes an unlogged table: it is on disk and survives a clean stop</source>
        <translation>Eine MEMORY-Tabelle wird UNLOGGED: sie liegt auf der Platte und übersteht ein sauberes Anhalten</translation>
    </message>
    <message>
        <source>A cast to real keeps all digits of a double here</source>
        <translation>Eine Umwandlung nach real behält hier alle Stellen eines double</translation>
    </message>
    <message>
        <source>A change of data inside WITH has no conversion</source>
        <translation>Eine Datenänderung in WITH wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A computed LIMIT has no conversion</source>
        <translation>Ein berechnetes LIMIT wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A cursor over a prepared statement</source>
        <translation>Ein Cursor über eine vorbereitete Anweisung</translation>
    </message>
    <message>
        <source>A date before the year 0 or after 9999 is NULL on the source, on the target it is a date</source>
        <translation>Ein Datum vor dem Jahr 0 oder nach 9999 ist an der Quelle NULL, am Ziel ein Datum</translation>
    </message>
    <message>
        <source>A declaration is not understood</source>
        <translation>Eine Deklaration wird nicht verstanden</translation>
    </message>
    <message>
        <source>A division by zero gives NULL here, not an error</source>
        <translation>Eine Division durch null ergibt hier NULL statt eines Fehlers</translation>
    </message>
    <message>
        <source>A division by zero gives NULL on the target unless sql_mode has ERROR_FOR_DIVISION_BY_ZERO and the statement stores its result</source>
        <translation>Eine Division durch null gibt am Ziel NULL, außer sql_mode enthält ERROR_FOR_DIVISION_BY_ZERO und die Anweisung speichert ihr Ergebnis</translation>
    </message>
    <message>
        <source>A dynamic column becomes text</source>
        <translation>Eine dynamische Spalte wird Text</translation>
    </message>
    <message>
        <source>A foreign table becomes an ordinary table</source>
        <translation>Eine Fremdtabelle wird eine gewöhnliche Tabelle</translation>
    </message>
    <message>
        <source>A fraction of a second is shown with six digits</source>
        <translation>Ein Bruchteil einer Sekunde erscheint mit sechs Stellen</translation>
    </message>
    <message>
        <source>A fraction of a second is shown without its last zeros</source>
        <translation>Ein Bruchteil einer Sekunde erscheint ohne seine letzten Nullen</translation>
    </message>
    <message>
        <source>A function gives no result set</source>
        <translation>Eine Funktion gibt keine Ergebnismenge</translation>
    </message>
    <message>
        <source>A function in FROM has no conversion</source>
        <translation>Eine Funktion in FROM wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A handler for warnings never runs: PostgreSQL's warnings are messages</source>
        <translation>Eine Behandlung für Warnungen läuft nie: Warnungen von PostgreSQL sind Meldungen</translation>
    </message>
    <message>
        <source>A join in UPDATE … FROM has no conversion</source>
        <translation>Eine Verknüpfung in UPDATE … FROM wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A key over binary data needs a length in MySQL: VARBINARY(%1); longer values do not fit</source>
        <translation>Ein Schlüssel über Binärdaten braucht in MySQL eine Länge: VARBINARY(%1); längere Werte passen nicht</translation>
    </message>
    <message>
        <source>A key over text needs a length in MySQL: VARCHAR(%1); longer values do not fit</source>
        <translation>Ein Schlüssel über Text braucht in MySQL eine Länge: VARCHAR(%1); längere Werte passen nicht</translation>
    </message>
    <message>
        <source>A list of distinct values with a separator of its own has no conversion</source>
        <translation>Eine Liste verschiedener Werte mit eigenem Trenner wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A loop over dynamic SQL has no conversion</source>
        <translation>Eine Schleife über dynamisches SQL wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A negative index does not count from the end here</source>
        <translation>Ein negativer Index zählt hier nicht vom Ende</translation>
    </message>
    <message>
        <source>A negative number gets its zeros before the sign</source>
        <translation>Eine negative Zahl bekommt ihre Nullen vor dem Vorzeichen</translation>
    </message>
    <message>
        <source>A negative number gives NULL</source>
        <translation>Eine negative Zahl gibt NULL</translation>
    </message>
    <message>
        <source>A negative or zero start counts differently</source>
        <translation>Ein negativer Anfang oder null zählt anders</translation>
    </message>
    <message>
        <source>A negative place in an array has no conversion</source>
        <translation>Eine negative Stelle in einem Array wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A path that leads nowhere gives 1</source>
        <translation>Ein Pfad, der nirgendwohin führt, gibt 1</translation>
    </message>
    <message>
        <source>A point in time becomes text in UTC</source>
        <translation>Ein Zeitpunkt wird Text in UTC</translation>
    </message>
    <message>
        <source>A priority of INSERT is dropped</source>
        <translation>Eine Priorität von INSERT entfällt</translation>
    </message>
    <message>
        <source>A query without a target has no conversion here</source>
        <translation>Eine Abfrage ohne Ziel wird hier nicht umgewandelt</translation>
    </message>
    <message>
        <source>A quotient of exact numbers is compared with a double: the source cuts the quotient after nine digits or so, the target keeps more</source>
        <translation>Ein Quotient exakter Zahlen wird mit einem Double verglichen: die Quelle schneidet den Quotienten nach etwa neun Stellen ab, das Ziel behält mehr</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>Eine zufällige UUID</translation>
    </message>
    <message>
        <source>A recursive view has no conversion</source>
        <translation>Eine rekursive Sicht wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>A series of more than 1000 rows is cut by max_recursive_iterations (MariaDB) or refused by cte_max_recursion_depth (MySQL)</source>
        <translation>Eine Reihe von mehr als 1000 Zeilen wird von max_recursive_iterations gekürzt (MariaDB) oder von cte_max_recursion_depth abgewiesen (MySQL)</translation>
    </message>
    <message>
        <source>A set operation is sorted by an expression: the target sorts by its columns only</source>
        <translation>Eine Mengenoperation ist nach einem Ausdruck sortiert: das Ziel sortiert nur nach ihren Spalten</translation>
    </message>
    <message>
        <source>A setting of the session is left out</source>
        <translation>Eine Einstellung der Sitzung entfällt</translation>
    </message>
    <message>
        <source>A text and a number are never equal on the source</source>
        <translation>Ein Text und eine Zahl sind an der Quelle nie gleich</translation>
    </message>
    <message>
        <source>A text is compared with a number</source>
        <translation>Ein Text wird mit einer Zahl verglichen</translation>
    </message>
    <message>
        <source>A text is used as a number: the digits it starts with count</source>
        <translation>Ein Text wird als Zahl gebraucht: es zählen die Ziffern, mit denen er beginnt</translation>
    </message>
    <message>
        <source>A text is used as a number; what is none stops the statement</source>
        <translation>Ein Text wird als Zahl gebraucht; was keine ist, beendet die Anweisung</translation>
    </message>
    <message>
        <source>A text that is no moment gives NULL on the source; here it stops the statement</source>
        <translation>Ein Text, der kein Zeitpunkt ist, gibt an der Quelle NULL; hier beendet er die Anweisung</translation>
    </message>
    <message>
        <source>A time is shown with six digits</source>
        <translation>Eine Uhrzeit erscheint mit sechs Stellen</translation>
    </message>
    <message>
        <source>A time zone that is not constant must be a name: an offset such as +02:00 would be read with the other sign</source>
        <translation>Eine Zeitzone, die nicht konstant ist, muss ein Name sein: ein Versatz wie +02:00 würde mit dem anderen Vorzeichen gelesen</translation>
    </message>
    <message>
        <source>A user variable is set inside an expression</source>
        <translation>Eine Benutzervariable wird in einem Ausdruck gesetzt</translation>
    </message>
    <message>
        <source>A value of USING is missing</source>
        <translation>Ein Wert von USING fehlt</translation>
    </message>
    <message>
        <source>A variable of fields (ROW) is not converted</source>
        <translation>Eine Variable aus Feldern (ROW) wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Add a check that all or none of the columns are NULL.</source>
        <translation>Fügen Sie eine Prüfbedingung hinzu, dass alle oder keine der Spalten NULL sind.</translation>
    </message>
    <message>
        <source>Add the condition of the partition to WHERE.</source>
        <translation>Fügen Sie die Bedingung der Partition zu WHERE hinzu.</translation>
    </message>
    <message>
        <source>After an INSERT of several rows the source gives the first number, the target the last.</source>
        <translation>Nach einem INSERT mehrerer Zeilen nennt die Quelle die erste Nummer, das Ziel die letzte.</translation>
    </message>
    <message>
        <source>An EXIT handler becomes EXCEPTION: what the block did before the error is undone</source>
        <translation>Eine EXIT-Behandlung wird EXCEPTION: was der Block vor dem Fehler tat, wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>An UPDATE of several tables at once has no conversion</source>
        <translation>Ein UPDATE mehrerer Tabellen zugleich wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>An error does not undo what the block did before it, as it does on the source</source>
        <translation>Ein Fehler macht nicht rückgängig, was der Block vorher tat, wie er es an der Quelle tut</translation>
    </message>
    <message>
        <source>An unlogged table becomes an ordinary table</source>
        <translation>Eine UNLOGGED-Tabelle wird eine gewöhnliche</translation>
    </message>
    <message>
        <source>Another series of random numbers</source>
        <translation>Eine andere Reihe von Zufallszahlen</translation>
    </message>
    <message>
        <source>Arithmetic on the column needs another form, such as seconds as BIGINT.</source>
        <translation>Rechnen mit der Spalte braucht eine andere Form, etwa Sekunden als BIGINT.</translation>
    </message>
    <message>
        <source>Array becomes text</source>
        <translation>Ein Array wird Text</translation>
    </message>
    <message>
        <source>Assignments are done one after the other: later ones see new values</source>
        <translation>Zuweisungen geschehen nacheinander: spätere sehen neue Werte</translation>
    </message>
    <message>
        <source>BENCHMARK() is not run</source>
        <translation>BENCHMARK() wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED AUTO_INCREMENT becomes bigint</source>
        <translation>BIGINT UNSIGNED AUTO_INCREMENT wird bigint</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes TEXT</source>
        <translation>BIGINT UNSIGNED wird TEXT</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes TEXT: SQLite's integers end at 9223372036854775807 and a larger number would become an inexact real</source>
        <translation>BIGINT UNSIGNED wird TEXT: ganze Zahlen von SQLite enden bei 9223372036854775807, eine größere würde eine ungenaue Gleitkommazahl</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes numeric(20,0)</source>
        <translation>BIGINT UNSIGNED wird numeric(20,0)</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes numeric(20,0): the only exact type; larger and slower than bigint</source>
        <translation>BIGINT UNSIGNED wird numeric(20,0): der einzige genaue Typ; größer und langsamer als bigint</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED with AUTO_INCREMENT becomes bigint: numbers above 9223372036854775807 do not fit</source>
        <translation>BIGINT UNSIGNED mit AUTO_INCREMENT wird bigint: Nummern über 9223372036854775807 passen nicht</translation>
    </message>
    <message>
        <source>BINARY is not filled up</source>
        <translation>BINARY wird nicht aufgefüllt</translation>
    </message>
    <message>
        <source>BINARY(%1) becomes bytea: a shorter value that is stored later is not filled up with zero bytes</source>
        <translation>BINARY(%1) wird bytea: ein kürzerer Wert, der später gespeichert wird, wird nicht mit Nullbytes aufgefüllt</translation>
    </message>
    <message>
        <source>Behaves differently</source>
        <translation>Verhält sich anders</translation>
    </message>
    <message>
        <source>Behaves differently in a corner</source>
        <translation>Verhält sich in einem Randfall anders</translation>
    </message>
    <message>
        <source>Bits are counted in signed 64-bit integers</source>
        <translation>Bits werden in vorzeichenbehafteten 64-Bit-Zahlen gerechnet</translation>
    </message>
    <message>
        <source>Blanks at the end of '%1' do not count in the target's comparison</source>
        <translation>Leerzeichen am Ende von '%1' zählen im Vergleich des Ziels nicht</translation>
    </message>
    <message>
        <source>Both engines take any of the matching rows.</source>
        <translation>Beide Systeme nehmen irgendeine der passenden Zeilen.</translation>
    </message>
    <message>
        <source>CHAR keeps blanks at its end</source>
        <translation>CHAR behält Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>CHAR(%1) becomes varchar(%1): blanks at the end of a value that is stored later are kept, where MySQL drops them</source>
        <translation>CHAR(%1) wird varchar(%1): Leerzeichen am Ende eines später gespeicherten Werts bleiben, wo MySQL sie entfernt</translation>
    </message>
    <message>
        <source>CHAR() above 127 gives bytes on the source and a character on the target</source>
        <translation>CHAR() über 127 gibt an der Quelle Bytes und am Ziel ein Zeichen</translation>
    </message>
    <message>
        <source>CHAR() takes bytes: code points beyond 127 differ</source>
        <translation>CHAR() nimmt Bytes: Zeichennummern über 127 sind anders</translation>
    </message>
    <message>
        <source>CHARSET() always gives utf8mb4</source>
        <translation>CHARSET() gibt immer utf8mb4</translation>
    </message>
    <message>
        <source>COLLATION() gives the target's collation name</source>
        <translation>COLLATION() nennt die Sortierung des Ziels</translation>
    </message>
    <message>
        <source>CONTINUE handler for errors</source>
        <translation>CONTINUE-Behandlung für Fehler</translation>
    </message>
    <message>
        <source>CONVERT_TZ() gives NULL where the server has no table of time zones</source>
        <translation>CONVERT_TZ() ergibt NULL, wenn der Server keine Zeitzonentabellen hat</translation>
    </message>
    <message>
        <source>CREATE TABLE … SELECT: the columns that are listed take the types of the query</source>
        <translation>CREATE TABLE … SELECT: die genannten Spalten nehmen die Typen der Abfrage an</translation>
    </message>
    <message>
        <source>Call it inside of a transaction that is rolled back after an error.</source>
        <translation>Rufen Sie sie in einer Transaktion auf, die nach einem Fehler zurückgerollt wird.</translation>
    </message>
    <message>
        <source>Callers fetch from the cursors that the function returns.</source>
        <translation>Aufrufer lesen aus den Cursorn, die die Funktion zurückgibt.</translation>
    </message>
    <message>
        <source>Callers use SELECT * FROM name(…) in place of CALL.</source>
        <translation>Aufrufer schreiben SELECT * FROM name(…) statt CALL.</translation>
    </message>
    <message>
        <source>Callers use SELECT in place of CALL.</source>
        <translation>Aufrufer schreiben SELECT statt CALL.</translation>
    </message>
    <message>
        <source>Characters that mean something inside [] are to be looked at</source>
        <translation>Zeichen mit Bedeutung in [] sind durchzusehen</translation>
    </message>
    <message>
        <source>Check is not converted</source>
        <translation>Prüfbedingung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Check is not enforced on the source</source>
        <translation>Prüfbedingung gilt an der Quelle nicht</translation>
    </message>
    <message>
        <source>Check kept by triggers</source>
        <translation>CHECK-Bedingung durch Trigger gehalten</translation>
    </message>
    <message>
        <source>Check patterns that use \\b or Unicode classes.</source>
        <translation>Prüfen Sie Muster mit \\b oder Unicode-Klassen.</translation>
    </message>
    <message>
        <source>Check text outside of ASCII that is compared or unique.</source>
        <translation>Prüfen Sie Text außerhalb von ASCII, der verglichen wird oder eindeutig ist.</translation>
    </message>
    <message>
        <source>Check that the block may be one unit inside its caller's transaction.</source>
        <translation>Prüfen Sie, ob der Block eine Einheit innerhalb der Transaktion des Aufrufers sein darf.</translation>
    </message>
    <message>
        <source>Check that the highest number is below 9223372036854775807.</source>
        <translation>Prüfen Sie, dass die höchste Nummer unter 9223372036854775807 liegt.</translation>
    </message>
    <message>
        <source>Check the columns that the query reads: the target's views differ.</source>
        <translation>Prüfen Sie die gelesenen Spalten: die Sichten des Ziels sind anders.</translation>
    </message>
    <message>
        <source>Check the longest value; the load stops at a value that does not fit.</source>
        <translation>Prüfen Sie den längsten Wert; das Laden hält bei einem Wert an, der nicht passt.</translation>
    </message>
    <message>
        <source>Check the order of texts, unique keys and comparisons with trailing blanks in this column.</source>
        <translation>Prüfen Sie die Reihenfolge der Texte, eindeutige Schlüssel und Vergleiche mit Leerzeichen am Ende in dieser Spalte.</translation>
    </message>
    <message>
        <source>Check the owner of the target's routine.</source>
        <translation>Prüfen Sie den Besitzer der Routine am Ziel.</translation>
    </message>
    <message>
        <source>Check the text; it is kept as it is.</source>
        <translation>Prüfen Sie den Text; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Check the values; the load stops at one that does not fit.</source>
        <translation>Prüfen Sie die Werte; das Laden hält bei einem an, der nicht passt.</translation>
    </message>
    <message>
        <source>Check what reads the column; its operators and functions are not on the target.</source>
        <translation>Prüfen Sie, was die Spalte liest; ihre Operatoren und Funktionen gibt es am Ziel nicht.</translation>
    </message>
    <message>
        <source>Check what reads the column; map it to another type when text does not serve.</source>
        <translation>Prüfen Sie, was die Spalte liest; bilden Sie sie anders ab, wenn Text nicht genügt.</translation>
    </message>
    <message>
        <source>Check what the engine was chosen for.</source>
        <translation>Prüfen Sie, wofür die Engine gewählt wurde.</translation>
    </message>
    <message>
        <source>Check what the variable is read for; use current_setting().</source>
        <translation>Prüfen Sie, wofür die Variable gelesen wird; verwenden Sie current_setting().</translation>
    </message>
    <message>
        <source>Clause is dropped</source>
        <translation>Klausel entfällt</translation>
    </message>
    <message>
        <source>Client command</source>
        <translation>Befehl des Clients</translation>
    </message>
    <message>
        <source>Collation becomes another one</source>
        <translation>Die Sortierfolge wird eine andere</translation>
    </message>
    <message>
        <source>Column of a foreign key takes the type it refers to</source>
        <translation>Fremdschlüsselspalte übernimmt den Typ der Zielspalte</translation>
    </message>
    <message>
        <source>Column outside GROUP BY</source>
        <translation>Spalte außerhalb von GROUP BY</translation>
    </message>
    <message>
        <source>Compare left(column, n) in queries that should use it.</source>
        <translation>Vergleichen Sie left(spalte, n) in Abfragen, die ihn nutzen sollen.</translation>
    </message>
    <message>
        <source>Computed from sums of squares: the last digits may differ</source>
        <translation>Aus Quadratsummen berechnet: die letzten Ziffern können abweichen</translation>
    </message>
    <message>
        <source>Constraint is not converted</source>
        <translation>Einschränkung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Constraints see the row before this change; update triggers fire once more.</source>
        <translation>Einschränkungen sehen die Zeile vor dieser Änderung; Änderungstrigger laufen noch einmal.</translation>
    </message>
    <message>
        <source>Convert that object first.</source>
        <translation>Wandeln Sie zuerst jenes Objekt um.</translation>
    </message>
    <message>
        <source>Convert the format where it is made.</source>
        <translation>Wandeln Sie das Format dort um, wo es entsteht.</translation>
    </message>
    <message>
        <source>Convert to the local zone when reading.</source>
        <translation>Rechnen Sie beim Lesen in die örtliche Zone um.</translation>
    </message>
    <message>
        <source>Count with a second query or count(*) OVER ().</source>
        <translation>Zählen Sie mit einer zweiten Abfrage oder mit count(*) OVER ().</translation>
    </message>
    <message>
        <source>Counter with given and made numbers</source>
        <translation>Zähler mit gegebenen und erzeugten Nummern</translation>
    </message>
    <message>
        <source>Create an index that serves the same queries.</source>
        <translation>Legen Sie einen Index an, der denselben Abfragen dient.</translation>
    </message>
    <message>
        <source>Create roles on the target and grant what they need.</source>
        <translation>Legen Sie am Ziel Rollen an, und erteilen Sie, was sie brauchen.</translation>
    </message>
    <message>
        <source>Create the check on the target once the data obey it.</source>
        <translation>Legen Sie die Prüfbedingung am Ziel an, sobald die Daten sie erfüllen.</translation>
    </message>
    <message>
        <source>Create the extension named on the target.</source>
        <translation>Legen Sie die genannte Erweiterung am Ziel an.</translation>
    </message>
    <message>
        <source>Create the object by hand.</source>
        <translation>Legen Sie das Objekt von Hand an.</translation>
    </message>
    <message>
        <source>Cryptographic function</source>
        <translation>Kryptografische Funktion</translation>
    </message>
    <message>
        <source>DATETIME may get a fraction</source>
        <translation>DATETIME kann einen Bruchteil erhalten</translation>
    </message>
    <message>
        <source>DATETIME without a fraction becomes timestamp, which keeps the fraction of a second that is stored into it later</source>
        <translation>DATETIME ohne Bruchteil wird timestamp, das den später darin gespeicherten Sekundenbruchteil behält</translation>
    </message>
    <message>
        <source>DATE_FORMAT() with a locale: names are English</source>
        <translation>DATE_FORMAT() mit einem Gebietsschema: die Namen sind englisch</translation>
    </message>
    <message>
        <source>DEFAULT as a value becomes NULL</source>
        <translation>DEFAULT als Wert wird NULL</translation>
    </message>
    <message>
        <source>DELETE IGNORE: a row that fails stops the statement on the target</source>
        <translation>DELETE IGNORE: eine Zeile, die scheitert, beendet am Ziel die Anweisung</translation>
    </message>
    <message>
        <source>DISTINCT ON over columns that are not known has no conversion</source>
        <translation>DISTINCT ON über unbekannte Spalten wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>DOUBLE(%1,%2) becomes double precision: it no longer rounds to %2 digits when stored</source>
        <translation>DOUBLE(%1,%2) wird double precision: beim Speichern wird nicht mehr auf %2 Stellen gerundet</translation>
    </message>
    <message>
        <source>DROP TABLE has no conversion inside a stored program: it would end the transaction</source>
        <translation>DROP TABLE hat in einem gespeicherten Programm keine Konvertierung: es würde die Transaktion beenden</translation>
    </message>
    <message>
        <source>DROP TRIGGER needs the table's name, which is not known</source>
        <translation>DROP TRIGGER braucht den Namen der Tabelle, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>Default does not fit its type</source>
        <translation>Vorgabewert passt nicht zum Typ</translation>
    </message>
    <message>
        <source>Default is not converted</source>
        <translation>Vorgabewert wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Deferrable foreign key</source>
        <translation>Aufschiebbarer Fremdschlüssel</translation>
    </message>
    <message>
        <source>Deferrable unique constraint</source>
        <translation>Aufschiebbare Eindeutigkeit</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>Definer</translation>
    </message>
    <message>
        <source>Delete triggers and cascading keys do not run on the target.</source>
        <translation>Löschtrigger und kaskadierende Schlüssel wirken am Ziel nicht.</translation>
    </message>
    <message>
        <source>Documents are equal here when each contains the other: how often a value stands in an array does not count</source>
        <translation>Dokumente sind hier gleich, wenn jedes das andere enthält: wie oft ein Wert in einem Array steht, zählt nicht</translation>
    </message>
    <message>
        <source>Drop the index on the target when it is not wanted.</source>
        <translation>Löschen Sie den Index am Ziel, wenn er nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>Dynamic SQL</source>
        <translation>Dynamisches SQL</translation>
    </message>
    <message>
        <source>Dynamic SQL has no conversion inside a function or trigger: the target refuses it there</source>
        <translation>Dynamisches SQL hat in einer Funktion oder einem Trigger keine Konvertierung: das Ziel lehnt es dort ab</translation>
    </message>
    <message>
        <source>ENUM becomes text with a check</source>
        <translation>ENUM wird Text mit einer Prüfbedingung</translation>
    </message>
    <message>
        <source>ENUM becomes text with a check: statements of your own sort it by its text and must write a label as it was declared; converted code sorts by the order of the labels</source>
        <translation>ENUM wird Text mit einer Prüfung: eigene Anweisungen sortieren nach dem Text und müssen einen Wert schreiben, wie er deklariert ist; umgewandelter Code sortiert nach der Reihenfolge der Werte</translation>
    </message>
    <message>
        <source>EXECUTE %1: the statement is not prepared here</source>
        <translation>EXECUTE %1: die Anweisung wird hier nicht vorbereitet</translation>
    </message>
    <message>
        <source>EXTRACTVALUE() becomes xpath(): a text that is no XML is an error, and signs stay escaped</source>
        <translation>EXTRACTVALUE() wird xpath(): ein Text, der kein XML ist, ist ein Fehler, und Zeichen bleiben umschrieben</translation>
    </message>
    <message>
        <source>Each statement stands in a block of its own; review the order of effects.</source>
        <translation>Jede Anweisung steht in einem eigenen Block; sehen Sie die Reihenfolge der Wirkungen durch.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every value of this column may have its own storage class; as text the class is lost</source>
        <translation>Jeder Wert dieser Spalte kann seine eigene Speicherklasse haben; als Text geht sie verloren</translation>
    </message>
    <message>
        <source>Every value that the key allows fits. Widen both columns together when the table that is referred to may outgrow its type.</source>
        <translation>Jeder Wert, den der Schlüssel erlaubt, passt hinein. Erweitern Sie beide Spalten zusammen, wenn die Zieltabelle ihren Typ überschreiten kann.</translation>
    </message>
    <message>
        <source>Exact decimal becomes TEXT</source>
        <translation>Genaue Dezimalzahl wird TEXT</translation>
    </message>
    <message>
        <source>Extension needed</source>
        <translation>Erweiterung nötig</translation>
    </message>
    <message>
        <source>FLOAT(%1,%2) becomes real: it no longer rounds to %2 digits when stored</source>
        <translation>FLOAT(%1,%2) wird real: beim Speichern wird nicht mehr auf %2 Stellen gerundet</translation>
    </message>
    <message>
        <source>FOR SYSTEM_TIME of %1 is dropped: the target keeps no history</source>
        <translation>FOR SYSTEM_TIME von %1 entfällt: das Ziel führt keine Geschichte</translation>
    </message>
    <message>
        <source>FORMAT() with a locale: the marks are those of English</source>
        <translation>FORMAT() mit einem Gebietsschema: die Zeichen sind die englischen</translation>
    </message>
    <message>
        <source>FORMAT() with a number of digits that is not constant</source>
        <translation>FORMAT() mit einer Stellenzahl, die nicht konstant ist</translation>
    </message>
    <message>
        <source>FULLTEXT becomes GIN over tsvector</source>
        <translation>FULLTEXT wird GIN über tsvector</translation>
    </message>
    <message>
        <source>FULLTEXT is left out</source>
        <translation>FULLTEXT entfällt</translation>
    </message>
    <message>
        <source>Fill the NULLs before the load.</source>
        <translation>Füllen Sie die NULL vor dem Laden.</translation>
    </message>
    <message>
        <source>Fill the tables with mysql_tzinfo_to_sql.</source>
        <translation>Füllen Sie die Tabellen mit mysql_tzinfo_to_sql.</translation>
    </message>
    <message>
        <source>Forbid NULL in the key or check it in a trigger.</source>
        <translation>Verbieten Sie NULL im Schlüssel, oder prüfen Sie mit einem Trigger.</translation>
    </message>
    <message>
        <source>Foreign key to a key that is not unique</source>
        <translation>Fremdschlüssel auf einen nicht eindeutigen Schlüssel</translation>
    </message>
    <message>
        <source>Foreign key to a table that is not moved</source>
        <translation>Fremdschlüssel auf eine Tabelle, die nicht mitkommt</translation>
    </message>
    <message>
        <source>Format element without counterpart</source>
        <translation>Formatelement ohne Gegenstück</translation>
    </message>
    <message>
        <source>Format string is not constant</source>
        <translation>Format ist nicht konstant</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>Volltextsuche</translation>
    </message>
    <message>
        <source>Function without counterpart</source>
        <translation>Funktion ohne Gegenstück</translation>
    </message>
    <message>
        <source>GENERATED ALWAYS is not kept</source>
        <translation>GENERATED ALWAYS bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>GET_LOCK() tries once and does not wait</source>
        <translation>GET_LOCK() versucht es einmal und wartet nicht</translation>
    </message>
    <message>
        <source>GOTO or other jump</source>
        <translation>GOTO oder anderer Sprung</translation>
    </message>
    <message>
        <source>GROUP_CONCAT cuts its result at group_concat_max_len</source>
        <translation>GROUP_CONCAT kürzt sein Ergebnis bei group_concat_max_len</translation>
    </message>
    <message>
        <source>GROUP_CONCAT() without ORDER BY over a join: the order of its parts is not defined and may be another one</source>
        <translation>GROUP_CONCAT() ohne ORDER BY über einer Verknüpfung: die Reihenfolge der Teile ist nicht festgelegt und kann eine andere sein</translation>
    </message>
    <message>
        <source>GROUP_CONCAT(DISTINCT …) sorted by another expression</source>
        <translation>GROUP_CONCAT(DISTINCT …) nach einem anderen Ausdruck sortiert</translation>
    </message>
    <message>
        <source>Generated column becomes plain</source>
        <translation>Berechnete Spalte wird gewöhnlich</translation>
    </message>
    <message>
        <source>Give the catalog, so that the key can be named.</source>
        <translation>Geben Sie den Katalog an, damit der Schlüssel genannt werden kann.</translation>
    </message>
    <message>
        <source>Give the column a default of its type.</source>
        <translation>Geben Sie der Spalte einen Vorgabewert ihres Typs.</translation>
    </message>
    <message>
        <source>Handler rolls back its block</source>
        <translation>Behandlung macht ihren Block rückgängig</translation>
    </message>
    <message>
        <source>Hash partitions place rows differently</source>
        <translation>Hash-Partitionen verteilen die Zeilen anders</translation>
    </message>
    <message>
        <source>Hash partitions: a row may lie in another partition than on the source</source>
        <translation>Hash-Partitionen: eine Zeile kann in einer anderen Partition liegen als an der Quelle</translation>
    </message>
    <message>
        <source>IGNORE swallows more than duplicates</source>
        <translation>IGNORE verschluckt mehr als Doppeltes</translation>
    </message>
    <message>
        <source>INCLUDE columns are dropped</source>
        <translation>Spalten von INCLUDE entfallen</translation>
    </message>
    <message>
        <source>INSERT IGNORE also changes values that do not fit</source>
        <translation>INSERT IGNORE ändert auch Werte, die nicht passen</translation>
    </message>
    <message>
        <source>INSERT IGNORE also skips rows that break other rules, and changes values that do not fit</source>
        <translation>INSERT IGNORE übergeht auch Zeilen, die andere Regeln verletzen, und ändert Werte, die nicht passen</translation>
    </message>
    <message>
        <source>INSERT IGNORE becomes ON CONFLICT DO NOTHING: only duplicate keys are passed over</source>
        <translation>INSERT IGNORE wird ON CONFLICT DO NOTHING: nur doppelte Schlüssel werden übergangen</translation>
    </message>
    <message>
        <source>INTERVAL … %1 with a value that is not constant</source>
        <translation>INTERVAL … %1 mit einem Wert, der nicht konstant ist</translation>
    </message>
    <message>
        <source>Identity step is not kept</source>
        <translation>Schrittweite der Zählspalte bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>Index hints of %1 are dropped</source>
        <translation>Die Indexhinweise von %1 entfallen</translation>
    </message>
    <message>
        <source>Index is left out</source>
        <translation>Index entfällt</translation>
    </message>
    <message>
        <source>Index the whole column, or a generated column that is NULL outside the condition.</source>
        <translation>Indizieren Sie die ganze Spalte oder eine berechnete, die außerhalb der Bedingung NULL ist.</translation>
    </message>
    <message>
        <source>Information schema</source>
        <translation>Information Schema</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Vererbung</translation>
    </message>
    <message>
        <source>Install PostGIS and index the geometry column.</source>
        <translation>Installieren Sie PostGIS, und indizieren Sie die Spalte geometry.</translation>
    </message>
    <message>
        <source>Install PostGIS and map the column to geometry when the reference system matters.</source>
        <translation>Installieren Sie PostGIS und bilden Sie die Spalte auf geometry ab, wenn es auf das Bezugssystem ankommt.</translation>
    </message>
    <message>
        <source>Install PostGIS and use its function.</source>
        <translation>Installieren Sie PostGIS, und verwenden Sie dessen Funktion.</translation>
    </message>
    <message>
        <source>Install PostGIS on the target and map the column to geometry when it is queried there.</source>
        <translation>Installieren Sie PostGIS am Ziel und bilden Sie die Spalte auf geometry ab, wenn sie dort abgefragt wird.</translation>
    </message>
    <message>
        <source>Invisible column becomes visible</source>
        <translation>Unsichtbare Spalte wird sichtbar</translation>
    </message>
    <message>
        <source>Invisible index</source>
        <translation>Unsichtbarer Index</translation>
    </message>
    <message>
        <source>It is accepted, but fails when it runs: %1</source>
        <translation>Es wird angenommen, scheitert aber bei der Ausführung: %1</translation>
    </message>
    <message>
        <source>JSON_EXTRACT() with several paths: MariaDB gives what it finds in the order of the document, the target in the order of the paths</source>
        <translation>JSON_EXTRACT() mit mehreren Pfaden: MariaDB liefert in der Reihenfolge des Dokuments, das Ziel in der der Pfade</translation>
    </message>
    <message>
        <source>JSON_KEYS(): MariaDB gives the keys in the order of the document, jsonb sorts them</source>
        <translation>JSON_KEYS(): MariaDB nennt die Schlüssel in der Reihenfolge des Dokuments, jsonb sortiert sie</translation>
    </message>
    <message>
        <source>JSON_SEARCH() with an escape sign or paths: the whole document is searched</source>
        <translation>JSON_SEARCH() mit Escapezeichen oder Pfaden: das ganze Dokument wird durchsucht</translation>
    </message>
    <message>
        <source>JSON_TABLE: ERROR ON EMPTY gives NULL on the target</source>
        <translation>JSON_TABLE: ERROR ON EMPTY gibt am Ziel NULL</translation>
    </message>
    <message>
        <source>JSON_TABLE: what stands ON ERROR is dropped</source>
        <translation>JSON_TABLE: was bei ON ERROR steht, entfällt</translation>
    </message>
    <message>
        <source>JSON_UNQUOTE() gives the text null for a JSON null; #&gt;&gt; gives NULL</source>
        <translation>JSON_UNQUOTE() gibt für ein JSON-null den Text null; #&gt;&gt; gibt NULL</translation>
    </message>
    <message>
        <source>Keep the history with a trigger and a history table.</source>
        <translation>Führen Sie die Geschichte mit einem Trigger und einer eigenen Tabelle.</translation>
    </message>
    <message>
        <source>Keep the rule with a trigger.</source>
        <translation>Wahren Sie die Regel mit einem Trigger.</translation>
    </message>
    <message>
        <source>Key of the table is not known</source>
        <translation>Schlüssel der Tabelle ist nicht bekannt</translation>
    </message>
    <message>
        <source>Key over text needs a length</source>
        <translation>Ein Schlüssel über Text braucht eine Länge</translation>
    </message>
    <message>
        <source>Key to its own table is not carried on</source>
        <translation>Schlüssel auf die eigene Tabelle wird nicht weitergereicht</translation>
    </message>
    <message>
        <source>LAST_INSERT_ID</source>
        <translation>LAST_INSERT_ID</translation>
    </message>
    <message>
        <source>LIKE ignores case for ASCII letters only</source>
        <translation>LIKE übergeht Groß- und Kleinschreibung nur bei ASCII</translation>
    </message>
    <message>
        <source>LIKE ignores the case of all letters, not of ASCII letters only</source>
        <translation>LIKE übergeht die Groß- und Kleinschreibung aller Buchstaben, nicht nur der von ASCII</translation>
    </message>
    <message>
        <source>LIKE with a computed pattern ignores the case of ASCII letters</source>
        <translation>LIKE mit berechnetem Muster übergeht Groß- und Kleinschreibung von ASCII</translation>
    </message>
    <message>
        <source>LIMIT ?, ? becomes LIMIT ? OFFSET ?: the parameters change places</source>
        <translation>LIMIT ?, ? wird LIMIT ? OFFSET ?: die Parameter tauschen die Plätze</translation>
    </message>
    <message>
        <source>LIMIT in a recursive query has no conversion</source>
        <translation>LIMIT in einer rekursiven Abfrage wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>LOAD DATA and SELECT INTO OUTFILE</source>
        <translation>LOAD DATA und SELECT INTO OUTFILE</translation>
    </message>
    <message>
        <source>LOCK TABLES is dropped: use LOCK TABLE inside a transaction</source>
        <translation>LOCK TABLES entfällt: verwenden Sie LOCK TABLE in einer Transaktion</translation>
    </message>
    <message>
        <source>Language without counterpart</source>
        <translation>Sprache ohne Gegenstück</translation>
    </message>
    <message>
        <source>Lengths of parameters and results</source>
        <translation>Längen von Parametern und Ergebnissen</translation>
    </message>
    <message>
        <source>MATCH FULL is not kept</source>
        <translation>MATCH FULL bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>MATCH … AGAINST becomes a text search with the configuration simple: ranking and operators differ</source>
        <translation>MATCH … AGAINST wird eine Textsuche mit der Konfiguration simple: Rangfolge und Operatoren sind anders</translation>
    </message>
    <message>
        <source>MEMORY table</source>
        <translation>MEMORY-Tabelle</translation>
    </message>
    <message>
        <source>MERGE becomes several statements: run them in one transaction</source>
        <translation>MERGE wird mehrere Anweisungen: führen Sie sie in einer Transaktion aus</translation>
    </message>
    <message>
        <source>Make a unique key over a generated column that is NULL outside the condition.</source>
        <translation>Legen Sie einen eindeutigen Schlüssel über eine berechnete Spalte an, die außerhalb der Bedingung NULL ist.</translation>
    </message>
    <message>
        <source>Make the referenced columns unique, or keep the rule with a trigger.</source>
        <translation>Machen Sie die bezogenen Spalten eindeutig, oder wahren Sie die Regel mit einem Trigger.</translation>
    </message>
    <message>
        <source>Map the column to INTEGER when no value is above 9223372036854775807.</source>
        <translation>Bilden Sie die Spalte auf INTEGER ab, wenn kein Wert über 9223372036854775807 liegt.</translation>
    </message>
    <message>
        <source>Map the column to REAL when the exact digits do not matter.</source>
        <translation>Bilden Sie die Spalte auf REAL ab, wenn es nicht auf jede Ziffer ankommt.</translation>
    </message>
    <message>
        <source>Map the column to numeric(p,s) when the rounding matters.</source>
        <translation>Bilden Sie die Spalte auf numeric(p,s) ab, wenn es auf das Runden ankommt.</translation>
    </message>
    <message>
        <source>Map the column to time when it holds a time of day only.</source>
        <translation>Bilden Sie die Spalte auf time ab, wenn sie nur eine Uhrzeit enthält.</translation>
    </message>
    <message>
        <source>Map the column to timestamp(0) when a stored fraction of a second must be rounded away.</source>
        <translation>Bilden Sie die Spalte auf timestamp(0) ab, wenn ein gespeicherter Sekundenbruchteil weggerundet werden muss.</translation>
    </message>
    <message>
        <source>Materialised view becomes a table or view</source>
        <translation>Materialisierte Sicht wird Tabelle oder Sicht</translation>
    </message>
    <message>
        <source>Mend the converted text.</source>
        <translation>Berichtigen Sie den umgewandelten Text.</translation>
    </message>
    <message>
        <source>Mend the converted text; the place is given.</source>
        <translation>Berichtigen Sie den umgewandelten Text; die Stelle ist angegeben.</translation>
    </message>
    <message>
        <source>Move COMMIT and ROLLBACK out of the block.</source>
        <translation>Nehmen Sie COMMIT und ROLLBACK aus dem Block.</translation>
    </message>
    <message>
        <source>Move the elements to a child table, or to JSON, when they are queried.</source>
        <translation>Verlegen Sie die Elemente in eine Untertabelle oder nach JSON, wenn sie abgefragt werden.</translation>
    </message>
    <message>
        <source>Move the table as well.</source>
        <translation>Nehmen Sie auch diese Tabelle mit.</translation>
    </message>
    <message>
        <source>MySQL counts on from the largest number that a row brought along. An identity column of PostgreSQL counts on from its own last number: a statement that gives some numbers and asks for others gets other numbers.</source>
        <translation>MySQL zählt von der größten mitgebrachten Nummer weiter. Eine Zählspalte von PostgreSQL zählt von ihrer eigenen letzten weiter: eine Anweisung, die einige Nummern vorgibt und andere verlangt, bekommt andere Nummern.</translation>
    </message>
    <message>
        <source>MySQL counts on from the largest number that a row brought along. An identity column of PostgreSQL does not: set its sequence with setval() after such statements. A migration does so at its end.</source>
        <translation>MySQL zählt von der größten mitgebrachten Nummer weiter. Eine Zählspalte von PostgreSQL nicht: setzen Sie ihre Sequenz nach solchen Anweisungen mit setval(). Eine Migration tut das an ihrem Ende.</translation>
    </message>
    <message>
        <source>MySQL forbids a trigger to change its own table</source>
        <translation>MySQL verbietet einem Trigger, seine eigene Tabelle zu ändern</translation>
    </message>
    <message>
        <source>MySQL has no TRUNCATE triggers</source>
        <translation>MySQL kennt keine TRUNCATE-Trigger</translation>
    </message>
    <message>
        <source>MySQL's JSON_ARRAYAGG() has no ORDER BY (MariaDB's has)</source>
        <translation>JSON_ARRAYAGG() von MySQL kennt kein ORDER BY (das von MariaDB schon)</translation>
    </message>
    <message>
        <source>NOCASE becomes lower(): it knows more letters than ASCII</source>
        <translation>NOCASE wird lower(): das kennt mehr Buchstaben als ASCII</translation>
    </message>
    <message>
        <source>NOCASE ignores case of ASCII letters only; %1 ignores more</source>
        <translation>NOCASE übergeht Groß- und Kleinschreibung nur bei ASCII; %1 übergeht mehr</translation>
    </message>
    <message>
        <source>NOCASE ignores only ASCII case</source>
        <translation>NOCASE übergeht nur die Groß- und Kleinschreibung von ASCII</translation>
    </message>
    <message>
        <source>NULL in a primary key</source>
        <translation>NULL in einem Primärschlüssel</translation>
    </message>
    <message>
        <source>NULL partition keys</source>
        <translation>NULL als Partitionsschlüssel</translation>
    </message>
    <message>
        <source>NULLS NOT DISTINCT is not kept</source>
        <translation>NULLS NOT DISTINCT bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>NULLs sort at the other end</source>
        <translation>NULL stehen am anderen Ende der Sortierung</translation>
    </message>
    <message>
        <source>Name is not known</source>
        <translation>Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>Name of a built-in function</source>
        <translation>Name einer eingebauten Funktion</translation>
    </message>
    <message>
        <source>Name the columns in SELECT and INSERT.</source>
        <translation>Nennen Sie die Spalten in SELECT und INSERT.</translation>
    </message>
    <message>
        <source>Names of columns after an alias have no conversion</source>
        <translation>Spaltennamen nach einem Alias werden nicht umgewandelt</translation>
    </message>
    <message>
        <source>Not converted: %1</source>
        <translation>Nicht umgewandelt: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Not understood in FROM: %1</source>
        <translation>In FROM nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved and for converted code. Map the column to an enum type when its order matters to code that is not converted.</source>
        <translation>Für die übertragenen Zeilen und für umgewandelten Code ist nichts zu tun. Bilden Sie die Spalte auf einen Enum-Typ ab, wenn ihre Ordnung für Code zählt, der nicht umgewandelt wird.</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved. Store values of full length, as hashes and UUIDs are.</source>
        <translation>Für die übertragenen Zeilen ist nichts zu tun. Speichern Sie Werte voller Länge, wie es Hashes und UUIDs sind.</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved. Trim what your code stores later, where it may end in blanks.</source>
        <translation>Für die übertragenen Zeilen ist nichts zu tun. Schneiden Sie ab, was Ihr Code später speichert, wo es auf Leerzeichen enden kann.</translation>
    </message>
    <message>
        <source>Nothing to do unless a statement gives its own numbers.</source>
        <translation>Nichts zu tun, außer eine Anweisung gibt eigene Nummern vor.</translation>
    </message>
    <message>
        <source>Nothing to do when callers keep to the lengths. Otherwise begin the routine with IF length(p) &gt; n THEN RAISE EXCEPTION.</source>
        <translation>Nichts zu tun, wenn die Aufrufer die Längen einhalten. Sonst beginnen Sie die Routine mit IF length(p) &gt; n THEN RAISE EXCEPTION.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing to do. When the column holds only 0 and 1, map it to boolean and adapt the code that counts or compares it.</source>
        <translation>Nichts zu tun. Enthält die Spalte nur 0 und 1, bilden Sie sie auf boolean ab und passen Sie Code an, der damit zählt oder vergleicht.</translation>
    </message>
    <message>
        <source>Nothing to do: InnoDB refuses the change too. Give the key ON UPDATE CASCADE on the target when it should be carried on there.</source>
        <translation>Nichts zu tun: InnoDB lehnt die Änderung auch ab. Geben Sie dem Schlüssel am Ziel ON UPDATE CASCADE, wenn sie dort weitergereicht werden soll.</translation>
    </message>
    <message>
        <source>Nothing to do: both engines refuse the change that would set NULL.</source>
        <translation>Nichts zu tun: beide Server lehnen die Änderung ab, die NULL setzen würde.</translation>
    </message>
    <message>
        <source>Nothing to do: it is a hint to the source's optimizer.</source>
        <translation>Nichts zu tun: ein Hinweis an den Optimierer der Quelle.</translation>
    </message>
    <message>
        <source>Nothing to do; the column takes space on disk.</source>
        <translation>Nichts zu tun; die Spalte braucht Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Nothing to do; the index no longer covers the query alone.</source>
        <translation>Nichts zu tun; der Index deckt die Abfrage nicht mehr allein ab.</translation>
    </message>
    <message>
        <source>Number of identical type not proven</source>
        <translation>Gleichheit des Zahlentyps nicht bewiesen</translation>
    </message>
    <message>
        <source>Numbers and blobs are quoted as text</source>
        <translation>Zahlen und Blobs stehen als Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Numbers are given for the counter of %1: the target does not count on from them</source>
        <translation>Für den Zähler von %1 werden Nummern gegeben: das Ziel zählt von ihnen nicht weiter</translation>
    </message>
    <message>
        <source>Numbers given to a counter</source>
        <translation>Einem Zähler gegebene Nummern</translation>
    </message>
    <message>
        <source>ON DUPLICATE KEY UPDATE reads a column of the SELECT that is not among the inserted values</source>
        <translation>ON DUPLICATE KEY UPDATE liest eine Spalte des SELECT, die nicht eingefügt wird</translation>
    </message>
    <message>
        <source>ON DUPLICATE KEY acts on every unique key of the table</source>
        <translation>ON DUPLICATE KEY gilt für jeden eindeutigen Schlüssel der Tabelle</translation>
    </message>
    <message>
        <source>OR %1 is dropped: an error ends the statement</source>
        <translation>OR %1 entfällt: ein Fehler beendet die Anweisung</translation>
    </message>
    <message>
        <source>OR IGNORE also skips rows that break NOT NULL or CHECK; ON CONFLICT DO NOTHING does not</source>
        <translation>OR IGNORE übergeht auch Zeilen, die NOT NULL oder CHECK verletzen; ON CONFLICT DO NOTHING nicht</translation>
    </message>
    <message>
        <source>OR IGNORE skips rows that break a UNIQUE, NOT NULL or CHECK constraint</source>
        <translation>OR IGNORE übergeht Zeilen, die UNIQUE, NOT NULL oder CHECK verletzen</translation>
    </message>
    <message>
        <source>OVERRIDING is dropped: the target takes the number that is given</source>
        <translation>OVERRIDING entfällt: das Ziel nimmt die gegebene Nummer</translation>
    </message>
    <message>
        <source>Object is not converted</source>
        <translation>Objekt wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Object needs another that is not converted</source>
        <translation>Objekt braucht ein anderes, das nicht umgewandelt ist</translation>
    </message>
    <message>
        <source>On the target only duplicate keys are passed over; other faults raise an error.</source>
        <translation>Am Ziel werden nur doppelte Schlüssel übergangen; anderes meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Only a conflict on the primary key of %1 replaces the row</source>
        <translation>Nur ein Konflikt am Primärschlüssel von %1 ersetzt die Zeile</translation>
    </message>
    <message>
        <source>Only the first level is merged, and null does not remove</source>
        <translation>Nur die erste Ebene wird vereint, und null entfernt nichts</translation>
    </message>
    <message>
        <source>Only the first part is given</source>
        <translation>Nur der erste Teil wird gegeben</translation>
    </message>
    <message>
        <source>Operator without counterpart</source>
        <translation>Operator ohne Gegenstück</translation>
    </message>
    <message>
        <source>Order the statements so that no duplicate exists in between.</source>
        <translation>Ordnen Sie die Anweisungen so, dass dazwischen nichts doppelt ist.</translation>
    </message>
    <message>
        <source>Order the statements so that the parent exists first.</source>
        <translation>Ordnen Sie die Anweisungen so, dass der übergeordnete Satz zuerst da ist.</translation>
    </message>
    <message>
        <source>Outside of ASCII the code point is given, not the bytes</source>
        <translation>Außerhalb von ASCII wird die Zeichennummer gegeben, nicht die Bytes</translation>
    </message>
    <message>
        <source>POINT becomes PostgreSQL's native point: its reference system (SRID) is not kept</source>
        <translation>POINT wird das eigene point von PostgreSQL: das Bezugssystem (SRID) bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>POINT becomes the native point</source>
        <translation>POINT wird der eigene Typ point</translation>
    </message>
    <message>
        <source>PROCEDURE ANALYSE() is dropped: the query gives its own rows</source>
        <translation>PROCEDURE ANALYSE() entfällt: die Abfrage gibt ihre eigenen Zeilen</translation>
    </message>
    <message>
        <source>Partial index is left out</source>
        <translation>Teilindex entfällt</translation>
    </message>
    <message>
        <source>Partition key is not converted</source>
        <translation>Partitionsschlüssel wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Partition the target table by a plain column.</source>
        <translation>Partitionieren Sie die Zieltabelle nach einer einfachen Spalte.</translation>
    </message>
    <message>
        <source>Partition the target table by hand when it needs it.</source>
        <translation>Partitionieren Sie die Zieltabelle von Hand, wenn sie es braucht.</translation>
    </message>
    <message>
        <source>Partitions are left out</source>
        <translation>Partitionen entfallen</translation>
    </message>
    <message>
        <source>Percentiles are window functions on MariaDB (MySQL has none): over no rows there is no row instead of one with NULL</source>
        <translation>Perzentile sind in MariaDB Fensterfunktionen (MySQL hat keine): ohne Zeilen gibt es keine Zeile statt einer mit NULL</translation>
    </message>
    <message>
        <source>Point in time becomes UTC text</source>
        <translation>Zeitpunkt wird Text in UTC</translation>
    </message>
    <message>
        <source>PostgreSQL must be told which key conflicts</source>
        <translation>PostgreSQL muss gesagt werden, welcher Schlüssel kollidiert</translation>
    </message>
    <message>
        <source>PostgreSQL's parser refuses the converted text: %1</source>
        <translation>Der Parser von PostgreSQL weist den umgewandelten Text zurück: %1</translation>
    </message>
    <message>
        <source>Prefix index becomes an expression index</source>
        <translation>Präfixindex wird Index über einen Ausdruck</translation>
    </message>
    <message>
        <source>Procedure becomes a function</source>
        <translation>Prozedur wird Funktion</translation>
    </message>
    <message>
        <source>QUICK and LOW_PRIORITY are dropped</source>
        <translation>QUICK und LOW_PRIORITY entfallen</translation>
    </message>
    <message>
        <source>Quoted for MySQL</source>
        <translation>Für MySQL in Anführungszeichen</translation>
    </message>
    <message>
        <source>Quoted for SQLite, where quotes are doubled</source>
        <translation>Für SQLite in Anführungszeichen, die dort verdoppelt werden</translation>
    </message>
    <message>
        <source>RAND() with a seed: the numbers are others</source>
        <translation>RAND() mit Startwert: die Zahlen sind andere</translation>
    </message>
    <message>
        <source>RELEASE_ALL_LOCKS() gives 0, not the number of locks</source>
        <translation>RELEASE_ALL_LOCKS() gibt 0, nicht die Zahl der Sperren</translation>
    </message>
    <message>
        <source>REPLACE becomes an update of the row in place</source>
        <translation>REPLACE wird eine Änderung der Zeile an ihrem Platz</translation>
    </message>
    <message>
        <source>REPLACE deletes and inserts</source>
        <translation>REPLACE löscht und fügt ein</translation>
    </message>
    <message>
        <source>REPLACE deletes the old row of %1, which others depend on; the target changes the row in place</source>
        <translation>REPLACE löscht die alte Zeile von %1, von der andere abhängen; das Ziel ändert die Zeile an ihrem Platz</translation>
    </message>
    <message>
        <source>REPLACE deletes the row in its way and inserts; delete triggers fire only with recursive_triggers</source>
        <translation>REPLACE löscht die Zeile im Weg und fügt ein; Löschtrigger laufen nur mit recursive_triggers</translation>
    </message>
    <message>
        <source>REPLACE with dependent rows</source>
        <translation>REPLACE mit abhängigen Zeilen</translation>
    </message>
    <message>
        <source>RETURN NEXT and RETURN QUERY have no conversion here</source>
        <translation>RETURN NEXT und RETURN QUERY haben hier keine Konvertierung</translation>
    </message>
    <message>
        <source>RETURN NEXT of this value has no conversion</source>
        <translation>RETURN NEXT mit diesem Wert hat keine Konvertierung</translation>
    </message>
    <message>
        <source>RETURN NULL in a BEFORE trigger passes over the row, which the target cannot</source>
        <translation>RETURN NULL in einem BEFORE-Trigger übergeht die Zeile; das Ziel kann das nicht</translation>
    </message>
    <message>
        <source>RETURN QUERY EXECUTE has no conversion here</source>
        <translation>RETURN QUERY EXECUTE hat hier keine Konvertierung</translation>
    </message>
    <message>
        <source>RETURNING * as a result set: name its columns</source>
        <translation>RETURNING * als Ergebnismenge: nennen Sie die Spalten</translation>
    </message>
    <message>
        <source>RETURNING … INTO has no conversion here</source>
        <translation>RETURNING … INTO wird hier nicht umgewandelt</translation>
    </message>
    <message>
        <source>ROW_COUNT() after UPDATE: the source counts the rows that changed, the target those that it found</source>
        <translation>ROW_COUNT() nach UPDATE: die Quelle zählt die geänderten Zeilen, das Ziel die gefundenen</translation>
    </message>
    <message>
        <source>ROW_COUNT() counts the rows that were changed, not those that were found</source>
        <translation>ROW_COUNT() zählt die geänderten Zeilen, nicht die gefundenen</translation>
    </message>
    <message>
        <source>ROW_COUNT() counts what the last statement changed, which may be another</source>
        <translation>ROW_COUNT() zählt, was die letzte Anweisung geändert hat, die eine andere sein kann</translation>
    </message>
    <message>
        <source>Raise an error with SIGNAL instead.</source>
        <translation>Melden Sie stattdessen mit SIGNAL einen Fehler.</translation>
    </message>
    <message>
        <source>Raise group_concat_max_len.</source>
        <translation>Erhöhen Sie group_concat_max_len.</translation>
    </message>
    <message>
        <source>Raise the variable for the session.</source>
        <translation>Erhöhen Sie die Variable für die Sitzung.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Range becomes text</source>
        <translation>Ein Bereich wird Text</translation>
    </message>
    <message>
        <source>Read the rows before they are changed.</source>
        <translation>Lesen Sie die Zeilen, bevor sie geändert werden.</translation>
    </message>
    <message>
        <source>Read the rows from a subquery that is ordered.</source>
        <translation>Lesen Sie die Zeilen aus einer sortierten Unterabfrage.</translation>
    </message>
    <message>
        <source>Read what differs and test the statement.</source>
        <translation>Lesen Sie, was anders ist, und prüfen Sie die Anweisung.</translation>
    </message>
    <message>
        <source>Read what differs.</source>
        <translation>Lesen Sie, was anders ist.</translation>
    </message>
    <message>
        <source>Refresh it with an event or a procedure.</source>
        <translation>Erneuern Sie sie mit einem Ereignis oder einer Prozedur.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Result set from a procedure</source>
        <translation>Ergebnismenge einer Prozedur</translation>
    </message>
    <message>
        <source>Review spatial functions in queries.</source>
        <translation>Sehen Sie raumbezogene Funktionen in Abfragen durch.</translation>
    </message>
    <message>
        <source>Review the queries with MATCH … AGAINST: ranking and operators differ.</source>
        <translation>Sehen Sie Abfragen mit MATCH … AGAINST durch: Rangfolge und Operatoren sind anders.</translation>
    </message>
    <message>
        <source>Review the search: ranking, operators and stop words differ.</source>
        <translation>Sehen Sie die Suche durch: Rangfolge, Operatoren und Stoppwörter sind anders.</translation>
    </message>
    <message>
        <source>Rewrite the flow with loops and conditions.</source>
        <translation>Schreiben Sie den Ablauf mit Schleifen und Bedingungen um.</translation>
    </message>
    <message>
        <source>Rewrite the routine in SQL.</source>
        <translation>Schreiben Sie die Routine in SQL um.</translation>
    </message>
    <message>
        <source>Rounding on store is lost</source>
        <translation>Das Runden beim Speichern entfällt</translation>
    </message>
    <message>
        <source>Rows are compared value by value: their types must agree</source>
        <translation>Zeilen werden Wert für Wert verglichen: ihre Typen müssen zusammenpassen</translation>
    </message>
    <message>
        <source>Rows whose partition key is NULL lie in the lowest partition on the source and in a default partition on the target</source>
        <translation>Zeilen mit NULL als Partitionsschlüssel liegen an der Quelle in der untersten Partition und am Ziel in einer eigenen</translation>
    </message>
    <message>
        <source>Rows with a zero date need the value policy that turns it into NULL.</source>
        <translation>Zeilen mit einem Nulldatum brauchen die Regel für Werte, die daraus NULL macht.</translation>
    </message>
    <message>
        <source>SELECT DISTINCT is sorted by something that it does not select, which the target refuses</source>
        <translation>SELECT DISTINCT wird nach etwas sortiert, das es nicht auswählt, was das Ziel ablehnt</translation>
    </message>
    <message>
        <source>SELECT DISTINCT is sorted by something that it does not select: equal rows stand where %1() of it is</source>
        <translation>SELECT DISTINCT wird nach etwas sortiert, das es nicht auswählt: gleiche Zeilen stehen, wo %1() davon steht</translation>
    </message>
    <message>
        <source>SET DEFAULT is not kept</source>
        <translation>SET DEFAULT bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>SET NULL on a column that takes no NULL</source>
        <translation>SET NULL auf einer Spalte, die kein NULL annimmt</translation>
    </message>
    <message>
        <source>SET autocommit is dropped: begin transactions in the client</source>
        <translation>SET autocommit entfällt: beginnen Sie Transaktionen im Client</translation>
    </message>
    <message>
        <source>SET becomes text of comma-separated members with a check; arithmetic on its bits needs another form</source>
        <translation>SET wird Text aus Mitgliedern mit Kommas und einer Prüfbedingung; Rechnen mit seinen Bits braucht eine andere Form</translation>
    </message>
    <message>
        <source>SET becomes text with a check</source>
        <translation>SET wird Text mit einer Prüfbedingung</translation>
    </message>
    <message>
        <source>SHA2() with a length that is not constant</source>
        <translation>SHA2() mit einer Länge, die nicht konstant ist</translation>
    </message>
    <message>
        <source>SPATIAL becomes GiST over point</source>
        <translation>SPATIAL wird GiST über point</translation>
    </message>
    <message>
        <source>SPATIAL is left out</source>
        <translation>SPATIAL entfällt</translation>
    </message>
    <message>
        <source>SQL_CALC_FOUND_ROWS</source>
        <translation>SQL_CALC_FOUND_ROWS</translation>
    </message>
    <message>
        <source>SQL_CALC_FOUND_ROWS is dropped: FOUND_ROWS() has no counterpart</source>
        <translation>SQL_CALC_FOUND_ROWS entfällt: FOUND_ROWS() hat kein Gegenstück</translation>
    </message>
    <message>
        <source>SQLite cannot change NEW: the row is changed again after it was written, by %1</source>
        <translation>SQLite kann NEW nicht ändern: die Zeile wird nach dem Schreiben noch einmal geändert, durch %1</translation>
    </message>
    <message>
        <source>SQLite has no stored programs: %1 is left out</source>
        <translation>SQLite kennt keine gespeicherten Programme: %1 entfällt</translation>
    </message>
    <message>
        <source>SQLite has one database: main</source>
        <translation>SQLite hat eine Datenbank: main</translation>
    </message>
    <message>
        <source>SQLite's soundex() has four characters, and not every build has it</source>
        <translation>soundex() von SQLite hat vier Zeichen, und nicht jeder Bau hat es</translation>
    </message>
    <message>
        <source>START TRANSACTION is dropped: a procedure always runs in a transaction</source>
        <translation>START TRANSACTION entfällt: eine Prozedur läuft immer in einer Transaktion</translation>
    </message>
    <message>
        <source>STRICT is dropped: the routine also runs with NULL arguments</source>
        <translation>STRICT entfällt: die Routine läuft auch mit NULL als Argument</translation>
    </message>
    <message>
        <source>STR_TO_DATE() without year, month or day: the source gives a date with zeros, which the target does not have</source>
        <translation>STR_TO_DATE() ohne Jahr, Monat oder Tag: die Quelle gibt ein Datum mit Nullen, das es am Ziel nicht gibt</translation>
    </message>
    <message>
        <source>STR_TO_DATE(): the element %%1 has no counterpart</source>
        <translation>STR_TO_DATE(): das Element %%1 hat kein Gegenstück</translation>
    </message>
    <message>
        <source>Scan the column's values and map it to the narrowest type that holds all of them.</source>
        <translation>Untersuchen Sie die Werte und bilden Sie die Spalte auf den engsten Typ ab, der alle fasst.</translation>
    </message>
    <message>
        <source>Scan the values and map the column to the precision they need.</source>
        <translation>Untersuchen Sie die Werte und bilden Sie die Spalte auf die nötige Genauigkeit ab.</translation>
    </message>
    <message>
        <source>Schedule the procedure with pg_cron or the system's scheduler.</source>
        <translation>Planen Sie die Prozedur mit pg_cron oder dem Zeitplaner des Systems ein.</translation>
    </message>
    <message>
        <source>See that running it for every row is quick enough, and call what it does where a statement may find no row.</source>
        <translation>Prüfen Sie, ob es für jede Zeile schnell genug läuft, und rufen Sie auf, was er tut, wo eine Anweisung keine Zeile finden kann.</translation>
    </message>
    <message>
        <source>Select it too, or sort a query around this one.</source>
        <translation>Wählen Sie es auch aus, oder sortieren Sie eine Abfrage um diese herum.</translation>
    </message>
    <message>
        <source>Sequence without counterpart</source>
        <translation>Sequenz ohne Gegenstück</translation>
    </message>
    <message>
        <source>Session setting</source>
        <translation>Einstellung der Sitzung</translation>
    </message>
    <message>
        <source>Session variable</source>
        <translation>Sitzungsvariable</translation>
    </message>
    <message>
        <source>Set a SAVEPOINT at the beginning of the block and roll back to it in the handler, where that is allowed.</source>
        <translation>Setzen Sie am Anfang des Blocks einen SAVEPOINT, und kehren Sie in der Behandlung zu ihm zurück, wo das erlaubt ist.</translation>
    </message>
    <message>
        <source>Set auto_increment_increment, or use a sequence.</source>
        <translation>Setzen Sie auto_increment_increment, oder verwenden Sie eine Sequenz.</translation>
    </message>
    <message>
        <source>Set the default in a trigger.</source>
        <translation>Setzen Sie die Vorgabe mit einem Trigger.</translation>
    </message>
    <message>
        <source>Set the sequence after it: SELECT setval(pg_get_serial_sequence('table', 'column'), max(column)) FROM table.</source>
        <translation>Setzen Sie danach die Sequenz: SELECT setval(pg_get_serial_sequence('table', 'column'), max(column)) FROM table.</translation>
    </message>
    <message>
        <source>Set the session time zone of clients to UTC, or convert when reading.</source>
        <translation>Setzen Sie die Zeitzone der Sitzungen auf UTC, oder rechnen Sie beim Lesen um.</translation>
    </message>
    <message>
        <source>Set time_zone = '+00:00' in the sessions that run this.</source>
        <translation>Setzen Sie time_zone = '+00:00' in den Sitzungen, die das ausführen.</translation>
    </message>
    <message>
        <source>Several ON CONFLICT clauses have no conversion</source>
        <translation>Mehrere ON CONFLICT werden nicht umgewandelt</translation>
    </message>
    <message>
        <source>Several functions that give rows, in one select list, have no conversion</source>
        <translation>Mehrere Funktionen, die Zeilen liefern, in einer SELECT-Liste werden nicht umgewandelt</translation>
    </message>
    <message>
        <source>Several matches in a joined UPDATE</source>
        <translation>Mehrere Treffer in einem verknüpften UPDATE</translation>
    </message>
    <message>
        <source>Several result sets</source>
        <translation>Mehrere Ergebnismengen</translation>
    </message>
    <message>
        <source>Spatial function</source>
        <translation>Raumbezogene Funktion</translation>
    </message>
    <message>
        <source>Spatial type becomes bytea</source>
        <translation>Raumbezogener Typ wird bytea</translation>
    </message>
    <message>
        <source>Special storage engine</source>
        <translation>Besondere Speicher-Engine</translation>
    </message>
    <message>
        <source>Statement in a stored program is not converted</source>
        <translation>Anweisung in einem gespeicherten Programm wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Statement is not converted</source>
        <translation>Anweisung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Statement trigger runs for each row</source>
        <translation>Anweisungstrigger läuft für jede Zeile</translation>
    </message>
    <message>
        <source>Storage engine %1: the target gets an ordinary table</source>
        <translation>Speicher-Engine %1: das Ziel bekommt eine gewöhnliche Tabelle</translation>
    </message>
    <message>
        <source>Stored program is not converted</source>
        <translation>Gespeichertes Programm wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Subpartitions over %1 are left out</source>
        <translation>Unterpartitionen über %1 entfallen</translation>
    </message>
    <message>
        <source>System variable</source>
        <translation>Systemvariable</translation>
    </message>
    <message>
        <source>System-versioned table</source>
        <translation>Systemversionierte Tabelle</translation>
    </message>
    <message>
        <source>TABLESAMPLE of %1 is dropped</source>
        <translation>TABLESAMPLE von %1 entfällt</translation>
    </message>
    <message>
        <source>TIME becomes interval</source>
        <translation>TIME wird interval</translation>
    </message>
    <message>
        <source>TIME holds -838:59:59 to 838:59:59 and becomes interval; choose time when it is only a time of day</source>
        <translation>TIME fasst -838:59:59 bis 838:59:59 und wird interval; wählen Sie time, wenn es nur eine Uhrzeit ist</translation>
    </message>
    <message>
        <source>TINYINT(1) becomes smallint, which holds every value it may have; boolean is a choice when only 0 and 1 occur</source>
        <translation>TINYINT(1) wird smallint, das jeden möglichen Wert fasst; boolean kommt in Frage, wenn nur 0 und 1 vorkommen</translation>
    </message>
    <message>
        <source>TINYINT(1) is a small integer</source>
        <translation>TINYINT(1) ist eine kleine Ganzzahl</translation>
    </message>
    <message>
        <source>Tables that refer to it are not emptied</source>
        <translation>Tabellen, die auf sie verweisen, werden nicht geleert</translation>
    </message>
    <message>
        <source>Target refuses the text</source>
        <translation>Ziel weist den Text zurück</translation>
    </message>
    <message>
        <source>Target server refuses the object</source>
        <translation>Zielserver weist das Objekt zurück</translation>
    </message>
    <message>
        <source>Text is not understood</source>
        <translation>Text wird nicht verstanden</translation>
    </message>
    <message>
        <source>Text that is no number becomes 0 instead of an error</source>
        <translation>Text, der keine Zahl ist, wird 0 statt eines Fehlers</translation>
    </message>
    <message>
        <source>Text that starts with no number counts as 0 as in the source; compare with text where that is meant.</source>
        <translation>Text, der nicht mit einer Zahl beginnt, zählt wie an der Quelle als 0; vergleichen Sie mit Text, wo das gemeint ist.</translation>
    </message>
    <message>
        <source>Text used as a number</source>
        <translation>Text als Zahl gebraucht</translation>
    </message>
    <message>
        <source>The %1 %2 is not moved: %3</source>
        <translation>Das Objekt %2 (%1) wird nicht mitgenommen: %3</translation>
    </message>
    <message>
        <source>The array becomes a JSON array</source>
        <translation>Das Array wird ein JSON-Array</translation>
    </message>
    <message>
        <source>The array becomes the text that PostgreSQL shows for it; GROUP_CONCAT cuts it at group_concat_max_len</source>
        <translation>Das Array wird der Text, den PostgreSQL dafür zeigt; GROUP_CONCAT kürzt ihn bei group_concat_max_len</translation>
    </message>
    <message>
        <source>The assignments read each other's columns: on the target later ones see new values</source>
        <translation>Die Zuweisungen lesen gegenseitig ihre Spalten: am Ziel sehen spätere neue Werte</translation>
    </message>
    <message>
        <source>The catalog has no such name; types and collations of the expression are guessed.</source>
        <translation>Der Katalog kennt den Namen nicht; Typen und Sortierungen des Ausdrucks sind vermutet.</translation>
    </message>
    <message>
        <source>The check %1 is kept by triggers before INSERT and UPDATE: the target takes neither clock nor session in a check: %2</source>
        <translation>Die CHECK-Bedingung %1 wird durch Trigger vor INSERT und UPDATE gehalten: Das Ziel erlaubt in einem CHECK weder Uhr noch Sitzung: %2</translation>
    </message>
    <message>
        <source>The check %1 is left out: %2</source>
        <translation>Die Prüfbedingung %1 entfällt: %2</translation>
    </message>
    <message>
        <source>The check %1 is left out: the target takes no check over a column that %2: %3</source>
        <translation>Die Prüfbedingung %1 entfällt: das Ziel nimmt keine über eine Spalte, die %2: %3</translation>
    </message>
    <message>
        <source>The check %1 is left out: the target takes no stored function in a check: %2</source>
        <translation>Die CHECK-Bedingung %1 wird ausgelassen: Das Ziel erlaubt in einem CHECK keine gespeicherte Funktion: %2</translation>
    </message>
    <message>
        <source>The check %1 is not enforced on the source and is left out</source>
        <translation>Die Prüfbedingung %1 gilt an der Quelle nicht und entfällt</translation>
    </message>
    <message>
        <source>The choice of partitions of %1 is dropped: all rows are read</source>
        <translation>Die Wahl der Partitionen von %1 entfällt: alle Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>The client command %1 is dropped</source>
        <translation>Der Clientbefehl %1 entfällt</translation>
    </message>
    <message>
        <source>The collation %1 becomes %2, which compares some texts otherwise</source>
        <translation>Die Sortierfolge %1 wird %2, die manche Texte anders vergleicht</translation>
    </message>
    <message>
        <source>The column %1 is invisible on the source and visible on the target: SELECT * shows it</source>
        <translation>Die Spalte %1 ist an der Quelle unsichtbar und am Ziel sichtbar: SELECT * zeigt sie</translation>
    </message>
    <message>
        <source>The columns of the rows that %1() gives are not known</source>
        <translation>Die Spalten der Zeilen, die %1() gibt, sind nicht bekannt</translation>
    </message>
    <message>
        <source>The columns of this loop are not known</source>
        <translation>Die Spalten dieser Schleife sind nicht bekannt</translation>
    </message>
    <message>
        <source>The condition %1 has no conversion</source>
        <translation>Die Bedingung %1 wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>The condition %1 is not known</source>
        <translation>Die Bedingung %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The condition reads a column that an assignment before it has changed</source>
        <translation>Die Bedingung liest eine Spalte, die eine frühere Zuweisung geändert hat</translation>
    </message>
    <message>
        <source>The condition stands in the assignment</source>
        <translation>Die Bedingung steht in der Zuweisung</translation>
    </message>
    <message>
        <source>The constraint is left out: %1</source>
        <translation>Die Einschränkung entfällt: %1</translation>
    </message>
    <message>
        <source>The cursor %1 has no conversion: it is opened for several queries, or for none</source>
        <translation>Der Cursor %1 hat keine Konvertierung: er wird für mehrere Abfragen oder für keine geöffnet</translation>
    </message>
    <message>
        <source>The cursor %1 is not known</source>
        <translation>Der Cursor %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The cursor %1 takes arguments, which has no conversion outside of a FOR loop</source>
        <translation>Der Cursor %1 nimmt Argumente, was außerhalb einer FOR-Schleife keine Konvertierung hat</translation>
    </message>
    <message>
        <source>The date is that of UTC</source>
        <translation>Das Datum ist das von UTC</translation>
    </message>
    <message>
        <source>The date is that of UTC, not of the session's time zone</source>
        <translation>Das Datum ist das von UTC, nicht das der Zeitzone der Sitzung</translation>
    </message>
    <message>
        <source>The default of %1 is left out: %2</source>
        <translation>Die Vorgabe von %1 entfällt: %2</translation>
    </message>
    <message>
        <source>The default of the parameter %1 is dropped: callers must give it</source>
        <translation>Die Vorgabe des Parameters %1 entfällt: Aufrufer müssen ihn angeben</translation>
    </message>
    <message>
        <source>The error number %1 has no condition: the handler takes every error</source>
        <translation>Der Fehler Nummer %1 hat keine Bedingung: die Behandlung nimmt jeden Fehler</translation>
    </message>
    <message>
        <source>The event %1 becomes a procedure: schedule it with pg_cron or the system</source>
        <translation>Das Ereignis %1 wird eine Prozedur: planen Sie sie mit pg_cron oder dem System ein</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>Der Ausdruck ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>The foreign key %1 has SET DEFAULT, which InnoDB does not have: NO ACTION</source>
        <translation>Der Fremdschlüssel %1 hat SET DEFAULT, das InnoDB nicht kennt: NO ACTION</translation>
    </message>
    <message>
        <source>The foreign key %1 is MATCH FULL; MySQL knows only MATCH SIMPLE</source>
        <translation>Der Fremdschlüssel %1 ist MATCH FULL; MySQL kennt nur MATCH SIMPLE</translation>
    </message>
    <message>
        <source>The foreign key %1 is deferrable; MySQL checks at each row</source>
        <translation>Der Fremdschlüssel %1 ist aufschiebbar; MySQL prüft bei jeder Zeile</translation>
    </message>
    <message>
        <source>The foreign key %1 is left out: %2 (%3) is not unique, which MySQL allows and the target does not</source>
        <translation>Der Fremdschlüssel %1 entfällt: %2 (%3) ist nicht eindeutig, was MySQL erlaubt und das Ziel nicht</translation>
    </message>
    <message>
        <source>The foreign key %1 is left out: %2 is not moved</source>
        <translation>Der Fremdschlüssel %1 entfällt: %2 kommt nicht mit</translation>
    </message>
    <message>
        <source>The foreign key %1 refers to its own table: ON UPDATE becomes NO ACTION, as the source never carries such a change on</source>
        <translation>Der Fremdschlüssel %1 verweist auf die eigene Tabelle: ON UPDATE wird NO ACTION, da die Quelle eine solche Änderung nie weiterreicht</translation>
    </message>
    <message>
        <source>The foreign key %1 would set NULL in a column that takes none: NO ACTION, which refuses the change as the source does</source>
        <translation>Der Fremdschlüssel %1 würde NULL in eine Spalte setzen, die keines annimmt: NO ACTION, was die Änderung ablehnt wie die Quelle</translation>
    </message>
    <message>
        <source>The format is not constant</source>
        <translation>Das Format ist nicht konstant</translation>
    </message>
    <message>
        <source>The format of DATE_FORMAT() is not constant and is not converted</source>
        <translation>Das Format von DATE_FORMAT() ist nicht konstant und wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>The format of STR_TO_DATE() is not constant</source>
        <translation>Das Format von STR_TO_DATE() ist nicht konstant</translation>
    </message>
    <message>
        <source>The full-text index %1 becomes a GIN index over to_tsvector('simple', …): ranking, stop words and minimum word length differ</source>
        <translation>Der Volltextindex %1 wird ein GIN-Index über to_tsvector('simple', …): Rangfolge, Stoppwörter und Mindestlänge sind anders</translation>
    </message>
    <message>
        <source>The full-text index %1 is left out</source>
        <translation>Der Volltextindex %1 entfällt</translation>
    </message>
    <message>
        <source>The function %1 has no counterpart</source>
        <translation>Die Funktion %1 hat kein Gegenstück</translation>
    </message>
    <message>
        <source>The function becomes a procedure: it is called with CALL</source>
        <translation>Die Funktion wird eine Prozedur: sie wird mit CALL aufgerufen</translation>
    </message>
    <message>
        <source>The function gives rows: it becomes a procedure that gives a result set, to be called with CALL</source>
        <translation>Die Funktion liefert Zeilen: sie wird eine Prozedur mit Ergebnismenge, aufzurufen mit CALL</translation>
    </message>
    <message>
        <source>The generated column %1 becomes a plain column: its expression is not understood</source>
        <translation>Die berechnete Spalte %1 wird gewöhnlich: ihr Ausdruck wird nicht verstanden</translation>
    </message>
    <message>
        <source>The index %1 (%2) has no counterpart and is left out</source>
        <translation>Der Index %1 (%2) hat kein Gegenstück und entfällt</translation>
    </message>
    <message>
        <source>The index %1 covers the first %2 characters of %3: a query uses it when it compares left(%3, %2)</source>
        <translation>Der Index %1 umfasst die ersten %2 Zeichen von %3: eine Abfrage nutzt ihn, wenn sie left(%3, %2) vergleicht</translation>
    </message>
    <message>
        <source>The index %1 is invisible on the source and used on the target</source>
        <translation>Der Index %1 ist an der Quelle unsichtbar und wird am Ziel genutzt</translation>
    </message>
    <message>
        <source>The index %1 is left out: the target cannot index %2</source>
        <translation>Der Index %1 entfällt: das Ziel kann %2 nicht indizieren</translation>
    </message>
    <message>
        <source>The index %1 no longer carries the columns %2</source>
        <translation>Der Index %1 führt die Spalten %2 nicht mehr mit</translation>
    </message>
    <message>
        <source>The index %1 over the expression %2 is left out</source>
        <translation>Der Index %1 über den Ausdruck %2 entfällt</translation>
    </message>
    <message>
        <source>The key of %1 is not known</source>
        <translation>Der Schlüssel von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The keys of %1 are not known: the conflict cannot be named</source>
        <translation>Die Schlüssel von %1 sind nicht bekannt: der Konflikt kann nicht genannt werden</translation>
    </message>
    <message>
        <source>The lengths of %1 are not enforced on the target: MySQL refuses a text that is longer than declared</source>
        <translation>Die Längen von %1 werden auf dem Ziel nicht erzwungen: MySQL weist einen längeren Text als angegeben ab</translation>
    </message>
    <message>
        <source>The list ends at group_concat_max_len</source>
        <translation>Die Liste endet bei group_concat_max_len</translation>
    </message>
    <message>
        <source>The materialised view becomes a plain view</source>
        <translation>Die materialisierte Sicht wird eine gewöhnliche</translation>
    </message>
    <message>
        <source>The materialised view becomes a view: it is computed anew each time it is read</source>
        <translation>Die materialisierte Sicht wird eine Sicht: sie wird bei jedem Lesen neu berechnet</translation>
    </message>
    <message>
        <source>The moment is given in UTC</source>
        <translation>Der Zeitpunkt wird in UTC gegeben</translation>
    </message>
    <message>
        <source>The moment is read as UTC</source>
        <translation>Der Zeitpunkt wird als UTC gelesen</translation>
    </message>
    <message>
        <source>The operator %1 is not known</source>
        <translation>Der Operator %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The optimizer hint is dropped</source>
        <translation>Der Hinweis an den Optimierer entfällt</translation>
    </message>
    <message>
        <source>The order inside %1 is not kept</source>
        <translation>Die Ordnung in %1 bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>The order inside the list is not kept: SQLite's group_concat takes the rows as they come</source>
        <translation>Die Ordnung in der Liste bleibt nicht: group_concat von SQLite nimmt die Zeilen, wie sie kommen</translation>
    </message>
    <message>
        <source>The order of triggers is that of their names: rename %1 when it must run before or after %2</source>
        <translation>Trigger laufen in der Reihenfolge ihrer Namen: benennen Sie %1 um, wenn er vor oder nach %2 laufen muss</translation>
    </message>
    <message>
        <source>The partial index %1 WHERE %2 is left out</source>
        <translation>Der Teilindex %1 WHERE %2 entfällt</translation>
    </message>
    <message>
        <source>The partial index %1 is left out: its condition is not understood</source>
        <translation>Der Teilindex %1 entfällt: seine Bedingung wird nicht verstanden</translation>
    </message>
    <message>
        <source>The pattern is computed: the regular expressions of both engines differ in details</source>
        <translation>Das Muster wird berechnet: die regulären Ausdrücke beider Systeme unterscheiden sich in Einzelheiten</translation>
    </message>
    <message>
        <source>The pattern is not constant: it is not converted</source>
        <translation>Das Muster ist nicht konstant: es wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>The pattern uses what the target's regular expressions write otherwise</source>
        <translation>Das Muster verwendet, was die regulären Ausdrücke des Ziels anders schreiben</translation>
    </message>
    <message>
        <source>The procedure gives a result set and becomes a function: SELECT * FROM it in place of CALL</source>
        <translation>Die Prozedur liefert eine Ergebnismenge und wird eine Funktion: SELECT * FROM statt CALL</translation>
    </message>
    <message>
        <source>The procedure gives several result sets and becomes a function that returns cursors</source>
        <translation>Die Prozedur liefert mehrere Ergebnismengen und wird eine Funktion, die Cursor zurückgibt</translation>
    </message>
    <message>
        <source>The procedure must not be called inside a transaction block.</source>
        <translation>Die Prozedur darf nicht innerhalb eines Transaktionsblocks aufgerufen werden.</translation>
    </message>
    <message>
        <source>The procedure runs with the rights of its caller: the target allows no transaction control under SECURITY DEFINER</source>
        <translation>Die Prozedur läuft mit den Rechten des Aufrufers: das Ziel erlaubt unter SECURITY DEFINER keine Transaktionssteuerung</translation>
    </message>
    <message>
        <source>The record %1 has no conversion: its columns are not known</source>
        <translation>Der Record %1 hat keine Konvertierung: seine Spalten sind nicht bekannt</translation>
    </message>
    <message>
        <source>The record %1 is used as a whole, which has no conversion</source>
        <translation>Der Record %1 wird als Ganzes verwendet, was keine Konvertierung hat</translation>
    </message>
    <message>
        <source>The result set is left open in the cursor %1: FETCH ALL FROM %1 after CALL</source>
        <translation>Das Ergebnis bleibt im Cursor %1 offen: FETCH ALL FROM %1 nach CALL</translation>
    </message>
    <message>
        <source>The routine runs with the rights of its owner on the target: its definer is not kept</source>
        <translation>Die Routine läuft am Ziel mit den Rechten ihres Besitzers: der Definer bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>The rows that RETURNING gives are dropped</source>
        <translation>Die Zeilen von RETURNING entfallen</translation>
    </message>
    <message>
        <source>The sequence %1 is left out: the target has none</source>
        <translation>Die Sequenz %1 entfällt: das Ziel kennt keine</translation>
    </message>
    <message>
        <source>The sequence is left out: the target has none</source>
        <translation>Die Sequenz entfällt: das Ziel kennt keine</translation>
    </message>
    <message>
        <source>The sequence of numbers differs; use setseed() once before.</source>
        <translation>Die Zahlenfolge ist anders; rufen Sie vorher einmal setseed() auf.</translation>
    </message>
    <message>
        <source>The source takes any unique key that collides, the target the one named; check that only one can collide.</source>
        <translation>Die Quelle nimmt jeden eindeutigen Schlüssel, der kollidiert, das Ziel den genannten; prüfen Sie, dass nur einer kollidieren kann.</translation>
    </message>
    <message>
        <source>The source takes the value of any row of the group; the target takes that of the first. Name the row that is meant.</source>
        <translation>Die Quelle nimmt den Wert irgendeiner Zeile der Gruppe, das Ziel den der ersten. Nennen Sie die gemeinte Zeile.</translation>
    </message>
    <message>
        <source>The source undoes the whole call when a statement of it fails</source>
        <translation>Die Quelle macht den ganzen Aufruf rückgängig, wenn eine Anweisung darin scheitert</translation>
    </message>
    <message>
        <source>The spatial function %1 needs PostGIS</source>
        <translation>Die raumbezogene Funktion %1 braucht PostGIS</translation>
    </message>
    <message>
        <source>The spatial index %1 becomes a GiST index over point</source>
        <translation>Der raumbezogene Index %1 wird ein GiST-Index über point</translation>
    </message>
    <message>
        <source>The spatial index %1 is left out: the target column is no geometric type</source>
        <translation>Der raumbezogene Index %1 entfällt: die Zielspalte hat keinen geometrischen Typ</translation>
    </message>
    <message>
        <source>The statement becomes several: run them in one transaction</source>
        <translation>Die Anweisung wird mehrere: führen Sie sie in einer Transaktion aus</translation>
    </message>
    <message>
        <source>The system variable @@%1 has no exact counterpart</source>
        <translation>Die Systemvariable @@%1 hat kein genaues Gegenstück</translation>
    </message>
    <message>
        <source>The table %1 is not in the catalog</source>
        <translation>Die Tabelle %1 ist nicht im Katalog</translation>
    </message>
    <message>
        <source>The table inherits from %1; the target gets a table of its own</source>
        <translation>Die Tabelle erbt von %1; das Ziel bekommt eine eigene Tabelle</translation>
    </message>
    <message>
        <source>The table is not in the catalog</source>
        <translation>Die Tabelle ist nicht im Katalog</translation>
    </message>
    <message>
        <source>The table is not partitioned on the target: %1</source>
        <translation>Die Tabelle ist am Ziel nicht partitioniert: %1</translation>
    </message>
    <message>
        <source>The table is partitioned on the source; the target gets one table</source>
        <translation>Die Tabelle ist an der Quelle partitioniert; das Ziel bekommt eine einzige</translation>
    </message>
    <message>
        <source>The table is referenced with ON DELETE CASCADE or has delete triggers, which the source runs for each replaced row.</source>
        <translation>Auf die Tabelle wird mit ON DELETE CASCADE verwiesen, oder sie hat Löschtrigger, die die Quelle für jede ersetzte Zeile ausführt.</translation>
    </message>
    <message>
        <source>The table keeps its history (system versioning); the target keeps only the current rows</source>
        <translation>Die Tabelle führt ihre Geschichte (Systemversionierung); das Ziel behält nur die jetzigen Zeilen</translation>
    </message>
    <message>
        <source>The table that is deleted from is not known</source>
        <translation>Die Tabelle, aus der gelöscht wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The table that is updated is not known</source>
        <translation>Die geänderte Tabelle ist nicht bekannt</translation>
    </message>
    <message>
        <source>The target fires triggers in the order of their names.</source>
        <translation>Das Ziel löst Trigger in der Reihenfolge ihrer Namen aus.</translation>
    </message>
    <message>
        <source>The target has a function of this name, and pg_catalog is searched first: callers write the schema, or the routine gets another name.</source>
        <translation>Das Ziel hat eine Funktion dieses Namens, und pg_catalog wird zuerst durchsucht: Aufrufer schreiben das Schema, oder die Routine bekommt einen anderen Namen.</translation>
    </message>
    <message>
        <source>The target refuses it: %1</source>
        <translation>Das Ziel weist es zurück: %1</translation>
    </message>
    <message>
        <source>The temporary table is dropped at the end of the transaction: an open cursor reads it</source>
        <translation>Die temporäre Tabelle wird am Ende der Transaktion gelöscht: ein offener Cursor liest sie</translation>
    </message>
    <message>
        <source>The text holds a zero byte, which PostgreSQL's text cannot</source>
        <translation>Der Text enthält ein Nullbyte, das text von PostgreSQL nicht fasst</translation>
    </message>
    <message>
        <source>The text of a dynamic statement is not converted</source>
        <translation>Der Text einer dynamischen Anweisung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>The text of a number with digits after the point may be written differently</source>
        <translation>Der Text einer Zahl mit Nachkommastellen kann anders geschrieben sein</translation>
    </message>
    <message>
        <source>The text of dynamic SQL is converted around the values that are put into it</source>
        <translation>Der Text des dynamischen SQL wird um die eingesetzten Werte herum konvertiert</translation>
    </message>
    <message>
        <source>The text of dynamic SQL is not converted</source>
        <translation>Der Text von dynamischem SQL wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>The text of the statement is not converted: check what it may hold.</source>
        <translation>Der Text der Anweisung wird nicht umgewandelt: prüfen Sie, was er enthalten kann.</translation>
    </message>
    <message>
        <source>The text of this value may be written differently</source>
        <translation>Der Text dieses Wertes kann anders geschrieben sein</translation>
    </message>
    <message>
        <source>The time is UTC</source>
        <translation>Die Zeit ist UTC</translation>
    </message>
    <message>
        <source>The time is UTC without fractions, not the session's time zone</source>
        <translation>Die Zeit ist UTC ohne Bruchteile, nicht die Zeitzone der Sitzung</translation>
    </message>
    <message>
        <source>The time is UTC, not the session's time zone</source>
        <translation>Die Zeit ist UTC, nicht die Zeitzone der Sitzung</translation>
    </message>
    <message>
        <source>The trigger %1 becomes %2: on the target the order of names is the order in which triggers run</source>
        <translation>Der Trigger %1 wird %2: am Ziel laufen Trigger in der Reihenfolge ihrer Namen</translation>
    </message>
    <message>
        <source>The trigger %1 has no conversion</source>
        <translation>Der Trigger %1 wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>The trigger %1 is not converted: %2</source>
        <translation>Der Trigger %1 wird nicht umgewandelt: %2</translation>
    </message>
    <message>
        <source>The trigger %1 is not understood</source>
        <translation>Der Trigger %1 wird nicht verstanden</translation>
    </message>
    <message>
        <source>The trigger %1 runs for each row instead of once for each statement: it gives the same, but not for a statement that finds no row</source>
        <translation>Der Trigger %1 läuft für jede Zeile statt einmal je Anweisung: das Ergebnis ist dasselbe, außer bei einer Anweisung, die keine Zeile findet</translation>
    </message>
    <message>
        <source>The trigger changes its own table, which MySQL refuses when it fires (error 1442)</source>
        <translation>Der Trigger ändert seine eigene Tabelle, was MySQL beim Auslösen abweist (Fehler 1442)</translation>
    </message>
    <message>
        <source>The trigger runs with the rights of its function's owner on the target: its definer is not kept</source>
        <translation>Der Trigger läuft am Ziel mit den Rechten des Besitzers seiner Funktion: der Definer bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>The triggers refuse what the check refused. A statement that turns triggers off is not checked; drop the triggers when the application checks by itself.</source>
        <translation>Die Trigger weisen ab, was die Bedingung abwies. Eine Anweisung, die Trigger abschaltet, wird nicht geprüft; löschen Sie die Trigger, wenn die Anwendung selbst prüft.</translation>
    </message>
    <message>
        <source>The type %1 has no counterpart and becomes text</source>
        <translation>Der Typ %1 hat kein Gegenstück und wird Text</translation>
    </message>
    <message>
        <source>The type %1 is not known</source>
        <translation>Der Typ %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The type %1 of a cast is not known</source>
        <translation>Der Typ %1 eines CAST ist nicht bekannt</translation>
    </message>
    <message>
        <source>The type of this condition is not known: it is compared with 0</source>
        <translation>Der Typ dieser Bedingung ist nicht bekannt: sie wird mit 0 verglichen</translation>
    </message>
    <message>
        <source>The types at %1 are not known</source>
        <translation>Die Typen bei %1 sind nicht bekannt</translation>
    </message>
    <message>
        <source>The types at / are not known: a division of integers gives an integer</source>
        <translation>Die Typen bei / sind nicht bekannt: eine Division ganzer Zahlen gibt eine ganze Zahl</translation>
    </message>
    <message>
        <source>The types at / are not known: it may have been a division of integers</source>
        <translation>Die Typen bei / sind nicht bekannt: es kann eine Division ganzer Zahlen gewesen sein</translation>
    </message>
    <message>
        <source>The unique constraint %1 is deferrable; the target checks at once</source>
        <translation>Die Eindeutigkeit %1 ist aufschiebbar; das Ziel prüft sofort</translation>
    </message>
    <message>
        <source>The unique index %1 counts NULLs as equal; the target does not</source>
        <translation>Der eindeutige Index %1 zählt NULL als gleich; das Ziel nicht</translation>
    </message>
    <message>
        <source>The unit %1 is not known</source>
        <translation>Die Einheit %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The user variable @%1 becomes the session setting uservar.%1, which holds text</source>
        <translation>Die Benutzervariable @%1 wird die Sitzungseinstellung uservar.%1, die Text enthält</translation>
    </message>
    <message>
        <source>The user variable @%1 is set inside an expression: in which order rows and expressions set it is not defined</source>
        <translation>Die Benutzervariable @%1 wird in einem Ausdruck gesetzt: in welcher Reihenfolge Zeilen und Ausdrücke sie setzen, ist nicht festgelegt</translation>
    </message>
    <message>
        <source>The value is given as text</source>
        <translation>Der Wert wird als Text gegeben</translation>
    </message>
    <message>
        <source>The variable becomes a session setting; pass it as a parameter where possible.</source>
        <translation>Die Variable wird eine Einstellung der Sitzung; übergeben Sie sie möglichst als Parameter.</translation>
    </message>
    <message>
        <source>The version of SQLite</source>
        <translation>Die Version von SQLite</translation>
    </message>
    <message>
        <source>The version of the target</source>
        <translation>Die Version des Ziels</translation>
    </message>
    <message>
        <source>The virtual column %1 becomes a stored one</source>
        <translation>Die virtuelle Spalte %1 wird gespeichert</translation>
    </message>
    <message>
        <source>There is no conversion for this pair of dialects</source>
        <translation>Für dieses Paar von Dialekten gibt es keine Umwandlung</translation>
    </message>
    <message>
        <source>There is no conversion of this statement for this pair of dialects</source>
        <translation>Für diese Anweisung gibt es bei diesem Paar von Dialekten keine Umwandlung</translation>
    </message>
    <message>
        <source>This FULL JOIN has no conversion</source>
        <translation>Dieser FULL JOIN wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This INSERT of MERGE has no conversion</source>
        <translation>Dieses INSERT von MERGE wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This LATERAL subquery has no conversion</source>
        <translation>Diese LATERAL-Unterabfrage wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This ON CONFLICT has no conversion</source>
        <translation>Dieses ON CONFLICT wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This OPEN has no conversion inside a stored program</source>
        <translation>Dieses OPEN hat in einem gespeicherten Programm keine Konvertierung</translation>
    </message>
    <message>
        <source>This PERFORM has no conversion</source>
        <translation>Dieses PERFORM wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This WITH TIES has no conversion</source>
        <translation>Dieses WITH TIES wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This assignment has no conversion</source>
        <translation>Diese Zuweisung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This declaration has no conversion</source>
        <translation>Diese Deklaration wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This dynamic SQL has no conversion</source>
        <translation>Dieses dynamische SQL hat keine Konvertierung</translation>
    </message>
    <message>
        <source>This form of DELETE has no conversion</source>
        <translation>Diese Form von DELETE wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This form of INSERT has no conversion</source>
        <translation>Diese Form von INSERT wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This form of MERGE has no conversion</source>
        <translation>Diese Form von MERGE wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This form of UPDATE has no conversion</source>
        <translation>Diese Form von UPDATE wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This joined UPDATE has no conversion</source>
        <translation>Dieses verknüpfte UPDATE wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This jump has no conversion</source>
        <translation>Dieser Sprung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This lock has no conversion</source>
        <translation>Diese Sperre wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This part of FROM has no conversion</source>
        <translation>Dieser Teil von FROM wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>This picture of format()</source>
        <translation>Diese Form von format()</translation>
    </message>
    <message>
        <source>This window frame has no conversion</source>
        <translation>Dieser Fensterrahmen wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Times beyond 24 hours begin again at 0</source>
        <translation>Zeiten über 24 Stunden beginnen wieder bei 0</translation>
    </message>
    <message>
        <source>Transaction control in a block with a handler</source>
        <translation>Transaktionssteuerung in einem Block mit Behandlung</translation>
    </message>
    <message>
        <source>Transaction control in a procedure</source>
        <translation>Transaktionssteuerung in einer Prozedur</translation>
    </message>
    <message>
        <source>Transaction control inside a handler's block</source>
        <translation>Transaktionssteuerung in einem Block mit Behandlung</translation>
    </message>
    <message>
        <source>Trigger order</source>
        <translation>Reihenfolge der Trigger</translation>
    </message>
    <message>
        <source>Type without counterpart becomes text</source>
        <translation>Typ ohne Gegenstück wird Text</translation>
    </message>
    <message>
        <source>UNLOCK TABLES is dropped: locks end with the transaction</source>
        <translation>UNLOCK TABLES entfällt: Sperren enden mit der Transaktion</translation>
    </message>
    <message>
        <source>UPDATE IGNORE: a row that fails stops the statement on the target</source>
        <translation>UPDATE IGNORE: eine Zeile, die scheitert, beendet am Ziel die Anweisung</translation>
    </message>
    <message>
        <source>UPDATE OF columns: the target runs the trigger when one of them changes, not when it is named</source>
        <translation>Spalten von UPDATE OF: das Ziel führt den Trigger aus, wenn sich eine ändert, nicht wenn sie genannt wird</translation>
    </message>
    <message>
        <source>UPDATE OF fires when a column is named; here when its value changes</source>
        <translation>UPDATE OF löst aus, wenn eine Spalte genannt wird; hier, wenn ihr Wert sich ändert</translation>
    </message>
    <message>
        <source>USE %1 is dropped: set search_path</source>
        <translation>USE %1 entfällt: setzen Sie search_path</translation>
    </message>
    <message>
        <source>UUID() gives random (version 4) values on the target</source>
        <translation>UUID() gibt am Ziel Zufallswerte (Version 4)</translation>
    </message>
    <message>
        <source>UUID_SHORT() becomes microseconds since 1970</source>
        <translation>UUID_SHORT() wird die Zahl der Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>Unique partial or expression index is left out</source>
        <translation>Eindeutiger Teil- oder Ausdrucksindex entfällt</translation>
    </message>
    <message>
        <source>Unlogged table</source>
        <translation>UNLOGGED-Tabelle</translation>
    </message>
    <message>
        <source>Upsert over several unique keys</source>
        <translation>Upsert über mehrere eindeutige Schlüssel</translation>
    </message>
    <message>
        <source>Use COPY, or psql's \\copy for a client's file.</source>
        <translation>Verwenden Sie COPY oder \\copy von psql für eine Datei des Clients.</translation>
    </message>
    <message>
        <source>Use a local variable, a window function, or a session setting.</source>
        <translation>Verwenden Sie eine örtliche Variable, eine Fensterfunktion oder eine Einstellung der Sitzung.</translation>
    </message>
    <message>
        <source>Use a view over the tables, or one table with a kind column.</source>
        <translation>Verwenden Sie eine Sicht über die Tabellen oder eine Tabelle mit einer Spalte für die Art.</translation>
    </message>
    <message>
        <source>Use an AUTO_INCREMENT column or a table of counters.</source>
        <translation>Verwenden Sie eine Spalte mit AUTO_INCREMENT oder eine Zählertabelle.</translation>
    </message>
    <message>
        <source>Use pgcrypto; keys are folded differently.</source>
        <translation>Verwenden Sie pgcrypto; Schlüssel werden anders gefaltet.</translation>
    </message>
    <message>
        <source>Use string_to_array() where the members are examined.</source>
        <translation>Verwenden Sie string_to_array(), wo die Mitglieder untersucht werden.</translation>
    </message>
    <message>
        <source>Use the target's own full-text search (FTS5).</source>
        <translation>Verwenden Sie die Volltextsuche des Ziels (FTS5).</translation>
    </message>
    <message>
        <source>Use two columns for the bounds when they are queried.</source>
        <translation>Verwenden Sie zwei Spalten für die Grenzen, wenn sie abgefragt werden.</translation>
    </message>
    <message>
        <source>User variable</source>
        <translation>Benutzervariable</translation>
    </message>
    <message>
        <source>Users and privileges</source>
        <translation>Benutzer und Rechte</translation>
    </message>
    <message>
        <source>Users and privileges are not converted: create roles on the target</source>
        <translation>Benutzer und Rechte werden nicht umgewandelt: legen Sie am Ziel Rollen an</translation>
    </message>
    <message>
        <source>VERSION() gives the target's version</source>
        <translation>VERSION() nennt die Version des Ziels</translation>
    </message>
    <message>
        <source>Value is random or session-bound</source>
        <translation>Wert ist zufällig oder gehört zur Sitzung</translation>
    </message>
    <message>
        <source>View option is dropped</source>
        <translation>Option der Sicht entfällt</translation>
    </message>
    <message>
        <source>Virtual column becomes stored</source>
        <translation>Virtuelle Spalte wird gespeichert</translation>
    </message>
    <message>
        <source>WAIT n is dropped: set lock_timeout</source>
        <translation>WAIT n entfällt: setzen Sie lock_timeout</translation>
    </message>
    <message>
        <source>WITH RECURSIVE before a change of data has no conversion</source>
        <translation>WITH RECURSIVE vor einer Datenänderung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>WITH around a change of data has no conversion</source>
        <translation>WITH um eine Datenänderung wird nicht umgewandelt</translation>
    </message>
    <message>
        <source>Weeks are counted from Monday, and the first days of a year are its week 0</source>
        <translation>Wochen zählen ab Montag, und die ersten Tage eines Jahres sind seine Woche 0</translation>
    </message>
    <message>
        <source>When no value is above 9223372036854775807, map the column to bigint: smaller and faster.</source>
        <translation>Liegt kein Wert über 9223372036854775807, bilden Sie die Spalte auf bigint ab: kleiner und schneller.</translation>
    </message>
    <message>
        <source>When several rows match, either engine takes any of them</source>
        <translation>Passen mehrere Zeilen, nimmt jedes System irgendeine</translation>
    </message>
    <message>
        <source>When the handler runs, the target has undone what the block had done before; the source keeps it.</source>
        <translation>Wenn die Behandlung läuft, hat das Ziel rückgängig gemacht, was der Block vorher tat; die Quelle behält es.</translation>
    </message>
    <message>
        <source>Write it in the target's language.</source>
        <translation>Schreiben Sie es in der Sprache des Ziels.</translation>
    </message>
    <message>
        <source>Write the call in the target's SQL, or create a function of that name.</source>
        <translation>Schreiben Sie den Aufruf im SQL des Ziels, oder legen Sie eine Funktion dieses Namens an.</translation>
    </message>
    <message>
        <source>Write the condition in the target's SQL.</source>
        <translation>Schreiben Sie die Bedingung im SQL des Ziels.</translation>
    </message>
    <message>
        <source>Write the default in the target's SQL.</source>
        <translation>Schreiben Sie den Vorgabewert im SQL des Ziels.</translation>
    </message>
    <message>
        <source>Write the expression in the target's SQL, or a trigger.</source>
        <translation>Schreiben Sie den Ausdruck im SQL des Ziels oder einen Trigger.</translation>
    </message>
    <message>
        <source>Write the expression in the target's SQL.</source>
        <translation>Schreiben Sie den Ausdruck im SQL des Ziels.</translation>
    </message>
    <message>
        <source>Write the format in the target's elements.</source>
        <translation>Schreiben Sie das Format mit den Elementen des Ziels.</translation>
    </message>
    <message>
        <source>Write the statement in the target's SQL.</source>
        <translation>Schreiben Sie die Anweisung im SQL des Ziels.</translation>
    </message>
    <message>
        <source>Write the statement in the target's language.</source>
        <translation>Schreiben Sie die Anweisung in der Sprache des Ziels.</translation>
    </message>
    <message>
        <source>Zero date default</source>
        <translation>Nulldatum als Vorgabe</translation>
    </message>
    <message>
        <source>a foreign key changes</source>
        <translation>ein Fremdschlüssel ändert</translation>
    </message>
    <message>
        <source>age() of points in time</source>
        <translation>age() von Zeitpunkten</translation>
    </message>
    <message>
        <source>counts by itself</source>
        <translation>von selbst zählt</translation>
    </message>
    <message>
        <source>encode(…, 'escape') shows bytes beyond ASCII as characters</source>
        <translation>encode(…, 'escape') zeigt Bytes außerhalb von ASCII als Zeichen</translation>
    </message>
    <message>
        <source>format() with a computed text</source>
        <translation>format() mit einem berechneten Text</translation>
    </message>
    <message>
        <source>interval becomes text</source>
        <translation>interval wird Text</translation>
    </message>
    <message>
        <source>jsonb_pretty() writes its text otherwise on the target</source>
        <translation>jsonb_pretty() schreibt seinen Text am Ziel anders</translation>
    </message>
    <message>
        <source>lastval() is the last number of any sequence of the session</source>
        <translation>lastval() ist die letzte Nummer irgendeiner Sequenz der Sitzung</translation>
    </message>
    <message>
        <source>numeric beyond DECIMAL(65,30)</source>
        <translation>numeric jenseits von DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>numeric without limits becomes DECIMAL(65,30)</source>
        <translation>numeric ohne Grenzen wird DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>numeric without limits becomes DECIMAL(65,30): 35 digits before the point, 30 after; NaN and infinity do not fit</source>
        <translation>numeric ohne Grenzen wird DECIMAL(65,30): 35 Ziffern vor dem Komma, 30 danach; NaN und unendlich passen nicht</translation>
    </message>
    <message>
        <source>pg_catalog.%1() stands before the routine %1: write its schema where it is called</source>
        <translation>pg_catalog.%1() steht vor der Routine %1: schreiben Sie ihr Schema dazu, wo sie aufgerufen wird</translation>
    </message>
    <message>
        <source>regexp_match() gives the text of its match instead of an array</source>
        <translation>regexp_match() gibt den Text des Treffers statt eines Arrays</translation>
    </message>
    <message>
        <source>timestamptz becomes DATETIME in UTC</source>
        <translation>timestamptz wird DATETIME in UTC</translation>
    </message>
    <message>
        <source>timestamptz becomes DATETIME(%1) holding UTC: TIMESTAMP would end in 2038</source>
        <translation>timestamptz wird DATETIME(%1) in UTC: TIMESTAMP endete 2038</translation>
    </message>
    <message>
        <source>to_timestamp() gives the time of the session's zone, while columns of timestamptz hold UTC</source>
        <translation>to_timestamp() gibt die Zeit der Zone der Sitzung, während Spalten von timestamptz UTC enthalten</translation>
    </message>
    <message>
        <source>version() gives the target's version</source>
        <translation>version() nennt die Version des Ziels</translation>
    </message>
    <message>
        <source>|| replaces values of the same key; JSON_MERGE_PATCH also merges objects inside and drops nulls</source>
        <translation>|| ersetzt Werte desselben Schlüssels; JSON_MERGE_PATCH vereint auch innere Objekte und verwirft null</translation>
    </message>
</context>
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
    <name>Endpoint</name>
    <message>
        <source>"%1" is not a database URL that Portolan knows</source>
        <translation>„%1“ ist keine Datenbank-URL, die Portolan kennt</translation>
    </message>
    <message>
        <source>Use mysql://user@host:port/database, postgres://user@host:port/database, sqlite:///absolute/path.db or script:///path/dump.sql?dialect=mysql</source>
        <translation>mysql://user@host:port/database, postgres://user@host:port/database, sqlite:///absolute/path.db oder script:///path/dump.sql?dialect=mysql verwenden</translation>
    </message>
    <message>
        <source>The URL holds a password; everyone on this machine can read a command line</source>
        <translation>Die URL enthält ein Passwort; jeder auf diesem Rechner kann eine Befehlszeile lesen</translation>
    </message>
    <message>
        <source>Leave it out and name an environment variable with --from-password-env or --to-password-env, or use ~/.pgpass or ~/.my.cnf</source>
        <translation>Es weglassen und mit --from-password-env oder --to-password-env eine Umgebungsvariable nennen, oder ~/.pgpass oder ~/.my.cnf verwenden</translation>
    </message>
    <message>
        <source>The URL is not well formed: %1</source>
        <translation>Die URL ist nicht wohlgeformt: %1</translation>
    </message>
    <message>
        <source>Encode special characters as %XX, for example @ as %40</source>
        <translation>Sonderzeichen als %XX schreiben, zum Beispiel @ als %40</translation>
    </message>
    <message>
        <source>A password cannot be given in the URL</source>
        <translation>Ein Passwort kann nicht in der URL stehen</translation>
    </message>
    <message>
        <source>Use --from-password-env VAR or --to-password-env VAR</source>
        <translation>--from-password-env VAR oder --to-password-env VAR verwenden</translation>
    </message>
    <message>
        <source>The URL names no file</source>
        <translation>Die URL nennt keine Datei</translation>
    </message>
    <message>
        <source>Write %1:///absolute/path</source>
        <translation>%1:///absolute/path schreiben</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The snapshot %1 cannot be joined</source>
        <translation>Dem Snapshot %1 kann nicht beigetreten werden</translation>
    </message>
    <message>
        <source>%1 cannot be followed for changes</source>
        <translation>Änderungen von %1 können nicht verfolgt werden</translation>
    </message>
    <message>
        <source>Changes cannot be applied to %1</source>
        <translation>Auf %1 können keine Änderungen angewendet werden</translation>
    </message>
    <message>
        <source>There is no engine "%1"</source>
        <translation>Es gibt kein System „%1“</translation>
    </message>
    <message>
        <source>Known engines: %1</source>
        <translation>Bekannte Systeme: %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>"%1" is %2; JSON in a text is expected</source>
        <translation>"%1" ist %2; JSON in einem Text wird erwartet</translation>
    </message>
    <message>
        <source>a task is %1; an object is expected</source>
        <translation>eine Aufgabe ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>%1: the start position is left out; it belongs to the service's own run</source>
        <translation>%1: die Anfangsposition entfällt; sie gehört zum Lauf des Dienstes selbst</translation>
    </message>
    <message>
        <source>the task has no "%1"</source>
        <translation>der Aufgabe fehlt "%1"</translation>
    </message>
    <message>
        <source>%1: set source and target: the file names the service's endpoints (%2, %3), not servers</source>
        <translation>%1: setzen Sie Quelle und Ziel: die Datei nennt die Endpunkte des Dienstes (%2, %3), keine Server</translation>
    </message>
    <message>
        <source>a list of tasks is expected</source>
        <translation>eine Liste von Aufgaben wird erwartet</translation>
    </message>
    <message>
        <source>the list holds no task</source>
        <translation>die Liste enthält keine Aufgabe</translation>
    </message>
    <message>
        <source>Rule %1: %2 cannot be said in a DMS mapping</source>
        <translation>Regel %1: %2 lässt sich in einer DMS-Zuordnung nicht sagen</translation>
    </message>
    <message>
        <source>The rows would be others. Export as a Portolan task, or change the rule</source>
        <translation>Es wären andere Zeilen. Exportieren Sie als Portolan-Aufgabe, oder ändern Sie die Regel</translation>
    </message>
    <message>
        <source>a strict comparison or LIKE on %1</source>
        <translation>ein strenger Vergleich oder LIKE auf %1</translation>
    </message>
    <message>
        <source>a raw predicate</source>
        <translation>eine rohe Bedingung</translation>
    </message>
    <message>
        <source>a consolidation</source>
        <translation>eine Zusammenführung</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>a chained rule</source>
        <translation>eine verkettete Regel</translation>
    </message>
    <message>
        <source>a wildcard in table-settings</source>
        <translation>ein Platzhalter in table-settings</translation>
    </message>
    <message>
        <source>Rule %1: %2 left out; DMS has no such choice</source>
        <translation>Regel %1: %2 entfällt; DMS hat keine solche Wahl</translation>
    </message>
    <message>
        <source>Portolan task</source>
        <translation>Portolan-Aufgabe</translation>
    </message>
    <message>
        <source>AWS DMS tasks</source>
        <translation>Aufgaben von AWS DMS</translation>
    </message>
    <message>
        <source>AWS DMS table mappings</source>
        <translation>Tabellenzuordnungen von AWS DMS</translation>
    </message>
    <message>
        <source>AWS DMS task settings</source>
        <translation>Aufgabeneinstellungen von AWS DMS</translation>
    </message>
    <message>
        <source>the file holds %1; an object is expected</source>
        <translation>die Datei enthält %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>this is none of the known files</source>
        <translation>das ist keine der bekannten Dateien</translation>
    </message>
    <message>
        <source>Known: the output of `aws dms describe-replication-tasks`, a table-mapping document, a task-settings document, a .portolan-task file</source>
        <translation>Bekannt: die Ausgabe von `aws dms describe-replication-tasks`, ein Dokument mit Tabellenzuordnungen, eines mit Aufgabeneinstellungen, eine Datei .portolan-task</translation>
    </message>
    <message>
        <source>A DMS task has one source; this task has %1</source>
        <translation>Eine DMS-Aufgabe hat eine Quelle; diese hat %1</translation>
    </message>
    <message>
        <source>Export as a Portolan task, or make one task per source</source>
        <translation>Exportieren Sie als Portolan-Aufgabe, oder machen Sie je Quelle eine Aufgabe</translation>
    </message>
    <message>
        <source>The section Portolan is left out: %1</source>
        <translation>Der Abschnitt Portolan entfällt: %1</translation>
    </message>
    <message>
        <source>%1 is a placeholder: put the address of your own %2 there</source>
        <translation>%1 ist ein Platzhalter: setzen Sie dort die Adresse Ihres eigenen %2 ein</translation>
    </message>
</context>
<context>
    <name>HandEdits</name>
    <message>
        <source>The hand edit %1 belongs to no object of the source</source>
        <translation>Die Änderung von Hand %1 gehört zu keinem Objekt der Quelle</translation>
    </message>
    <message>
        <source>Name it kind.schema.name.sql; kinds: table, view, function, procedure, trigger, event</source>
        <translation>Nennen Sie sie art.schema.name.sql; Arten: table, view, function, procedure, trigger, event</translation>
    </message>
    <message>
        <source>The folder of hand edits %1 does not exist</source>
        <translation>Den Ordner der Änderungen von Hand %1 gibt es nicht</translation>
    </message>
    <message>
        <source>hand edit</source>
        <translation>Änderung von Hand</translation>
    </message>
    <message>
        <source>converter now</source>
        <translation>Umwandlung jetzt</translation>
    </message>
    <message>
        <source>%1: the source text of a table cannot be replaced</source>
        <translation>%1: der Quelltext einer Tabelle kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>Change the table's conversion with a rule (--rules), or write its target SQL into %1</source>
        <translation>Ändern Sie die Umwandlung der Tabelle mit einer Regel (--rules), oder schreiben Sie ihr Ziel-SQL in %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Hilfsfunktion</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>Eindeutigkeit</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The change image of a row lacks a column that the expression needs</source>
        <translation>Dem Änderungsbild einer Zeile fehlt eine Spalte, die der Ausdruck braucht</translation>
    </message>
    <message>
        <source>PostgreSQL: ALTER TABLE … REPLICA IDENTITY FULL; MariaDB/MySQL: binlog_row_image=FULL</source>
        <translation>PostgreSQL: ALTER TABLE … REPLICA IDENTITY FULL; MariaDB/MySQL: binlog_row_image=FULL</translation>
    </message>
    <message>
        <source>A computed value does not fit its data type %1</source>
        <translation>Ein berechneter Wert passt nicht in seinen Datentyp %1</translation>
    </message>
    <message>
        <source>Make the data-type of the rule wider, or change the expression</source>
        <translation>Erweitern Sie den data-type der Regel, oder ändern Sie den Ausdruck</translation>
    </message>
    <message>
        <source>A name cannot depend on the column $%1</source>
        <translation>Ein Name kann nicht von der Spalte $%1 abhängen</translation>
    </message>
    <message>
        <source>Use texts and the $AR_M_… variables only</source>
        <translation>Verwenden Sie nur Texte und die Variablen $AR_M_…</translation>
    </message>
    <message>
        <source>"%1" is not expected here</source>
        <translation>"%1" wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>One expression only, no statements</source>
        <translation>Nur ein Ausdruck, keine Anweisungen</translation>
    </message>
    <message>
        <source>Expression "%1", character %2: %3</source>
        <translation>Ausdruck "%1", Zeichen %2: %3</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Comments are not allowed</source>
        <translation>Kommentare sind nicht erlaubt</translation>
    </message>
    <message>
        <source>A semicolon: only one expression is allowed, no statements</source>
        <translation>Ein Semikolon: nur ein Ausdruck ist erlaubt, keine Anweisungen</translation>
    </message>
    <message>
        <source>The character "%1" is not known here</source>
        <translation>Das Zeichen "%1" ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels</source>
        <translation>Tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>AND of BETWEEN is missing</source>
        <translation>AND von BETWEEN fehlt</translation>
    </message>
    <message>
        <source>( is missing after IN</source>
        <translation>( fehlt nach IN</translation>
    </message>
    <message>
        <source>) is missing</source>
        <translation>) fehlt</translation>
    </message>
    <message>
        <source>The expression ends too early</source>
        <translation>Der Ausdruck endet zu früh</translation>
    </message>
    <message>
        <source>A blob needs pairs of hexadecimal digits</source>
        <translation>Ein Blob braucht Paare von Hexadezimalziffern</translation>
    </message>
    <message>
        <source>A column name is missing</source>
        <translation>Ein Spaltenname fehlt</translation>
    </message>
    <message>
        <source>There is no variable $%1</source>
        <translation>Es gibt keine Variable $%1</translation>
    </message>
    <message>
        <source>Known: $AR_M_SOURCE_SCHEMA, $AR_M_SOURCE_TABLE_NAME, $AR_M_SOURCE_COLUMN_NAME, $AR_M_SOURCE_COLUMN_DATATYPE, %1</source>
        <translation>Bekannt: $AR_M_SOURCE_SCHEMA, $AR_M_SOURCE_TABLE_NAME, $AR_M_SOURCE_COLUMN_NAME, $AR_M_SOURCE_COLUMN_DATATYPE, %1</translation>
    </message>
    <message>
        <source>Subqueries are not possible in an expression</source>
        <translation>Unterabfragen sind in einem Ausdruck nicht möglich</translation>
    </message>
    <message>
        <source>The bare name "%1"</source>
        <translation>Der bloße Name "%1"</translation>
    </message>
    <message>
        <source>Write a column as $%1 and a text as '%1'</source>
        <translation>Schreiben Sie eine Spalte als $%1 und einen Text als '%1'</translation>
    </message>
    <message>
        <source>There is no function %1()</source>
        <translation>Es gibt keine Funktion %1()</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Bekannt: %1</translation>
    </message>
    <message>
        <source>Did you mean %1()?</source>
        <translation>Meinten Sie %1()?</translation>
    </message>
    <message>
        <source>iif() takes 3 arguments</source>
        <translation>iif() braucht 3 Argumente</translation>
    </message>
    <message>
        <source>%1() takes 2 arguments</source>
        <translation>%1() braucht 2 Argumente</translation>
    </message>
    <message>
        <source>%1() takes %2 arguments, not %3</source>
        <translation>%1() braucht %2 Argumente, nicht %3</translation>
    </message>
    <message>
        <source>%1() cannot take %2 arguments</source>
        <translation>%1() nimmt keine %2 Argumente</translation>
    </message>
    <message>
        <source>WHEN is missing</source>
        <translation>WHEN fehlt</translation>
    </message>
    <message>
        <source>THEN is missing</source>
        <translation>THEN fehlt</translation>
    </message>
    <message>
        <source>END of CASE is missing</source>
        <translation>END von CASE fehlt</translation>
    </message>
    <message>
        <source>( is missing after CAST</source>
        <translation>( fehlt nach CAST</translation>
    </message>
    <message>
        <source>AS of CAST is missing</source>
        <translation>AS von CAST fehlt</translation>
    </message>
    <message>
        <source>The type of CAST is missing</source>
        <translation>Der Typ von CAST fehlt</translation>
    </message>
    <message>
        <source>The file is UTF-16</source>
        <translation>Die Datei ist in UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>Byte 0x%1 is not valid UTF-8</source>
        <translation>Das Byte 0x%1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Write {"rules": []} at least</source>
        <translation>Schreiben Sie wenigstens {"rules": []}</translation>
    </message>
    <message>
        <source>Text after the end of the document</source>
        <translation>Text nach dem Ende des Dokuments</translation>
    </message>
    <message>
        <source>Only one JSON value may stand in the file</source>
        <translation>In der Datei darf nur ein JSON-Wert stehen</translation>
    </message>
    <message>
        <source>Comments are not JSON</source>
        <translation>Kommentare sind kein JSON</translation>
    </message>
    <message>
        <source>Remove the comment; "rule-name" is the place for a remark</source>
        <translation>Entfernen Sie den Kommentar; "rule-name" ist der Ort für eine Bemerkung</translation>
    </message>
    <message>
        <source>More than %1 values</source>
        <translation>Mehr als %1 Werte</translation>
    </message>
    <message>
        <source>Use wildcards instead of one rule per object</source>
        <translation>Verwenden Sie Platzhalter statt einer Regel je Objekt</translation>
    </message>
    <message>
        <source>The file ends where a value is expected</source>
        <translation>Die Datei endet, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>A bracket or a brace is not closed</source>
        <translation>Eine Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Single quotes are not JSON</source>
        <translation>Einfache Anführungszeichen sind kein JSON</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>Verwenden Sie doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>A comma where a value is expected</source>
        <translation>Ein Komma, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Entfernen Sie das Komma</translation>
    </message>
    <message>
        <source>Not a JSON value</source>
        <translation>Kein JSON-Wert</translation>
    </message>
    <message>
        <source>Text needs double quotes; true, false and null are written in lower case</source>
        <translation>Text braucht doppelte Anführungszeichen; true, false und null werden klein geschrieben</translation>
    </message>
    <message>
        <source>Text needs double quotes; a number starts with a digit or '-'</source>
        <translation>Text braucht doppelte Anführungszeichen; eine Zahl beginnt mit einer Ziffer oder '-'</translation>
    </message>
    <message>
        <source>A number may not start with 0</source>
        <translation>Eine Zahl darf nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>Remove the leading zero, or put it in double quotes</source>
        <translation>Entfernen Sie die führende Null, oder setzen Sie sie in doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Digits are missing after the point</source>
        <translation>Nach dem Punkt fehlen Ziffern</translation>
    </message>
    <message>
        <source>Digits are missing in the exponent</source>
        <translation>Im Exponenten fehlen Ziffern</translation>
    </message>
    <message>
        <source>\u%1 is half of a surrogate pair</source>
        <translation>\u%1 ist die Hälfte eines Ersatzpaares</translation>
    </message>
    <message>
        <source>Half of a surrogate pair</source>
        <translation>Die Hälfte eines Ersatzpaares</translation>
    </message>
    <message>
        <source>Unknown escape \%1</source>
        <translation>Unbekannte Umschreibung \%1</translation>
    </message>
    <message>
        <source>A backslash in text is written \\</source>
        <translation>Ein umgekehrter Schrägstrich im Text wird \\ geschrieben</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>A line break or control character inside a text</source>
        <translation>Ein Zeilenumbruch oder Steuerzeichen in einem Text</translation>
    </message>
    <message>
        <source>Close the text with a double quote, or write \
</source>
        <translation>Schließen Sie den Text mit einem doppelten Anführungszeichen, oder schreiben Sie \
</translation>
    </message>
    <message>
        <source>The text that starts here is not closed</source>
        <translation>Der Text, der hier beginnt, wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Add the closing double quote</source>
        <translation>Fügen Sie das schließende Anführungszeichen hinzu</translation>
    </message>
    <message>
        <source>A comma before the closing bracket</source>
        <translation>Ein Komma vor der schließenden eckigen Klammer</translation>
    </message>
    <message>
        <source>Remove the last comma</source>
        <translation>Entfernen Sie das letzte Komma</translation>
    </message>
    <message>
        <source>A comma or ] is missing here</source>
        <translation>Hier fehlt ein Komma oder ]</translation>
    </message>
    <message>
        <source>The file ends inside an array</source>
        <translation>Die Datei endet in einem Array</translation>
    </message>
    <message>
        <source>The array starts at line %1, column %2</source>
        <translation>Das Array beginnt in Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>A comma before the closing brace</source>
        <translation>Ein Komma vor der schließenden geschweiften Klammer</translation>
    </message>
    <message>
        <source>A key in double quotes is expected</source>
        <translation>Ein Schlüssel in doppelten Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>The file ends inside an object</source>
        <translation>Die Datei endet in einem Objekt</translation>
    </message>
    <message>
        <source>The object starts at line %1, column %2</source>
        <translation>Das Objekt beginnt in Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The key "%1" stands twice in one object</source>
        <translation>Der Schlüssel "%1" steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Behalten Sie einen davon</translation>
    </message>
    <message>
        <source>A colon is missing after the key "%1"</source>
        <translation>Nach dem Schlüssel "%1" fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>A comma or } is missing here</source>
        <translation>Hier fehlt ein Komma oder }</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing was started. Mend the file and run it again.</source>
        <translation>Nichts wurde gestartet. Berichtigen Sie die Datei, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The mapping file %1 cannot be read: %2</source>
        <translation>Die Zuordnungsdatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The mapping file %1 is larger than 256 MB</source>
        <translation>Die Zuordnungsdatei %1 ist größer als 256 MB</translation>
    </message>
    <message>
        <source>The regular expression "%1" is wrong: %2</source>
        <translation>Der reguläre Ausdruck "%1" ist falsch: %2</translation>
    </message>
    <message>
        <source>The set in "%1" is not closed</source>
        <translation>Die Menge in "%1" wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Write [[] for a literal bracket</source>
        <translation>Schreiben Sie [[] für eine Klammer selbst</translation>
    </message>
    <message>
        <source>The range %1 in "%2" runs backwards</source>
        <translation>Der Bereich %1 in "%2" läuft rückwärts</translation>
    </message>
    <message>
        <source>"%1" names no table</source>
        <translation>"%1" nennt keine Tabelle</translation>
    </message>
    <message>
        <source>Write schema.table, schema.% or table</source>
        <translation>Schreiben Sie schema.tabelle, schema.% oder tabelle</translation>
    </message>
    <message>
        <source>The rules select no table of the source</source>
        <translation>Die Regeln wählen keine Tabelle der Quelle</translation>
    </message>
    <message>
        <source>Names are case-sensitive. `portolan-cli rules test` shows what each rule catches</source>
        <translation>Namen unterscheiden Groß- und Kleinschreibung. Die Tabelle der Regeln zeigt, was jede erfasst</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und weitere</translation>
    </message>
    <message>
        <source>Nothing was started. Mend the mapping and run it again.</source>
        <translation>Nichts wurde gestartet. Berichtigen Sie die Regeln, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is a view: a view has no changes to follow</source>
        <translation>%1 ist eine Sicht: eine Sicht hat keine Änderungen, denen man folgen kann</translation>
    </message>
    <message>
        <source>Select it in a full-load task of its own</source>
        <translation>Wählen Sie sie in einer eigenen Aufgabe mit vollem Laden</translation>
    </message>
    <message>
        <source>The columns of the view %1 are not known</source>
        <translation>Die Spalten der Sicht %1 sind nicht bekannt</translation>
    </message>
    <message>
        <source>The table %1 exists, but the schema or the column does not match, or it is not selected</source>
        <translation>Die Tabelle %1 gibt es, aber Schema oder Spalte passt nicht, oder sie ist nicht gewählt</translation>
    </message>
    <message>
        <source>Names are case-sensitive: the source has %1</source>
        <translation>Namen unterscheiden Groß- und Kleinschreibung: die Quelle hat %1</translation>
    </message>
    <message>
        <source>The rule matches nothing</source>
        <translation>Die Regel erfasst nichts</translation>
    </message>
    <message>
        <source>The filter uses the column "%1", which %2 does not have</source>
        <translation>Der Filter verwendet die Spalte "%1", die %2 nicht hat</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Ihre Spalten: %1</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Meinten Sie "%1"?</translation>
    </message>
    <message>
        <source>%1.%2 is %3; a filter can only ask whether it is NULL</source>
        <translation>%1.%2 ist %3; ein Filter kann nur fragen, ob es NULL ist</translation>
    </message>
    <message>
        <source>"%1" is not a number, and %2.%3 is %4</source>
        <translation>"%1" ist keine Zahl, und %2.%3 ist %4</translation>
    </message>
    <message>
        <source>"%1" is not a date or time, and %2.%3 is %4</source>
        <translation>"%1" ist weder Datum noch Zeit, und %2.%3 ist %4</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS</source>
        <translation>Schreiben Sie JJJJ-MM-TT oder JJJJ-MM-TT HH:MM:SS</translation>
    </message>
    <message>
        <source>like needs a text column; %1.%2 is %3</source>
        <translation>like braucht eine Textspalte; %1.%2 ist %3</translation>
    </message>
    <message>
        <source>%1 has no column "%2"</source>
        <translation>%1 hat keine Spalte "%2"</translation>
    </message>
    <message>
        <source>The predicate cannot be computed on changes: %1</source>
        <translation>Die Bedingung kann auf Änderungen nicht berechnet werden: %1</translation>
    </message>
    <message>
        <source>Use only what SQLite's dialect knows, or filters, or a full-load task</source>
        <translation>Verwenden Sie nur, was der Dialekt von SQLite kennt, oder Filter, oder eine Aufgabe mit vollem Laden</translation>
    </message>
    <message>
        <source>The filters have no effect on %1: rule %2 selects all its rows</source>
        <translation>Die Filter wirken auf %1 nicht: Regel %2 wählt alle ihre Zeilen</translation>
    </message>
    <message>
        <source>Rows are taken when any include rule takes them; exclude the table from rule %1</source>
        <translation>Zeilen werden genommen, wenn irgendeine include-Regel sie nimmt; schließen Sie die Tabelle von Regel %1 aus</translation>
    </message>
    <message>
        <source>%1 and %2 would both become %3</source>
        <translation>%1 und %2 würden beide zu %3</translation>
    </message>
    <message>
        <source>Rename one of them, or merge them on purpose: "portolan": {"consolidate": {"discriminator": "source"}} on the rename rule</source>
        <translation>Benennen Sie eine um, oder vereinen Sie sie mit Absicht: "portolan": {"consolidate": {"discriminator": "source"}} in der rename-Regel</translation>
    </message>
    <message>
        <source>%1: the discriminator is "%2" for two sources of %3</source>
        <translation>%1: der Diskriminator ist für zwei Quellen von %3 "%2"</translation>
    </message>
    <message>
        <source>Choose an expression that differs, for example $AR_M_SOURCE_SCHEMA || '.' || $AR_M_SOURCE_TABLE_NAME</source>
        <translation>Wählen Sie einen Ausdruck, der verschieden ist, etwa $AR_M_SOURCE_SCHEMA || '.' || $AR_M_SOURCE_TABLE_NAME</translation>
    </message>
    <message>
        <source>%1 is not partitioned on the target: it is merged with other tables</source>
        <translation>%1 ist am Ziel nicht partitioniert: sie wird mit anderen Tabellen vereint</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be merged: the column "%3" is %4 and %5</source>
        <translation>%1 und %2 können nicht vereint werden: die Spalte "%3" ist %4 und %5</translation>
    </message>
    <message>
        <source>Bring both to one type with change-data-type</source>
        <translation>Bringen Sie beide mit change-data-type auf einen Typ</translation>
    </message>
    <message>
        <source>%1 cannot be merged into %2: it has no column "%3", which belongs to the key</source>
        <translation>%1 kann nicht mit %2 vereint werden: ihr fehlt die Spalte "%3", die zum Schlüssel gehört</translation>
    </message>
    <message>
        <source>%1 loses the foreign key %2: %3</source>
        <translation>%1 verliert den Fremdschlüssel %2: %3</translation>
    </message>
    <message>
        <source>%1 is not selected</source>
        <translation>%1 ist nicht gewählt</translation>
    </message>
    <message>
        <source>a rule removes %1.%2</source>
        <translation>eine Regel entfernt %1.%2</translation>
    </message>
    <message>
        <source>the key of %1 is extended by a discriminator that this table does not have</source>
        <translation>der Schlüssel von %1 wird um einen Diskriminator erweitert, den diese Tabelle nicht hat</translation>
    </message>
    <message>
        <source>load-after: %1 is not among the selected tables</source>
        <translation>load-after: %1 ist nicht unter den gewählten Tabellen</translation>
    </message>
    <message>
        <source>parallel-load: %1 has no column "%2"</source>
        <translation>parallel-load: %1 hat keine Spalte "%2"</translation>
    </message>
    <message>
        <source>parallel-load: %1.%2 is %3, which cannot be a boundary column</source>
        <translation>parallel-load: %1.%2 ist %3, was keine Grenzspalte sein kann</translation>
    </message>
    <message>
        <source>Use an integer, decimal, date or short text column</source>
        <translation>Verwenden Sie eine Spalte mit ganzen Zahlen, Dezimalzahlen, Daten oder kurzem Text</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 is left out: its table is merged with others</source>
        <translation>Der Trigger %1 von %2 entfällt: seine Tabelle wird mit anderen vereint</translation>
    </message>
    <message>
        <source>load-after goes in a circle: %1 and %2 wait for each other</source>
        <translation>load-after läuft im Kreis: %1 und %2 warten aufeinander</translation>
    </message>
    <message>
        <source>%1 of %2 has no effect: rule %3 names it already</source>
        <translation>%1 von %2 wirkt nicht: Regel %3 nennt sie schon</translation>
    </message>
    <message>
        <source>The lowest rule-id wins; "portolan": {"chain": true} applies both</source>
        <translation>Die kleinste rule-id gewinnt; "portolan": {"chain": true} wendet beide an</translation>
    </message>
    <message>
        <source>%1 leaves no name for %2</source>
        <translation>%1 lässt keinen Namen für %2</translation>
    </message>
    <message>
        <source>The table %1 has no column "%2"</source>
        <translation>Die Tabelle %1 hat keine Spalte "%2"</translation>
    </message>
    <message>
        <source>%1 is both kept (rule %2) and removed; it is removed</source>
        <translation>%1 wird behalten (Regel %2) und entfernt; sie wird entfernt</translation>
    </message>
    <message>
        <source>The rules leave no column of %1</source>
        <translation>Die Regeln lassen keine Spalte von %1</translation>
    </message>
    <message>
        <source>%1.%2 becomes a plain column: its type is changed by a rule</source>
        <translation>%1.%2 wird eine gewöhnliche Spalte: eine Regel ändert ihren Typ</translation>
    </message>
    <message>
        <source>%1 becomes string(64): a hash has 64 characters</source>
        <translation>%1 wird string(64): ein Hash hat 64 Zeichen</translation>
    </message>
    <message>
        <source>A change-data-type rule with a lower rule-id chooses another type</source>
        <translation>Eine Regel change-data-type mit kleinerer rule-id wählt einen anderen Typ</translation>
    </message>
    <message>
        <source>%1 cannot mask %2: its type is %3</source>
        <translation>%1 kann %2 nicht maskieren: der Typ ist %3</translation>
    </message>
    <message>
        <source>Change its type to string first (change-data-type), use data-masking-hash-mask, or remove the column</source>
        <translation>Ändern Sie zuerst den Typ in string (change-data-type), verwenden Sie data-masking-hash-mask, oder entfernen Sie die Spalte</translation>
    </message>
    <message>
        <source>%1 is a number and cannot hold "%2"</source>
        <translation>%1 ist eine Zahl und fasst "%2" nicht</translation>
    </message>
    <message>
        <source>Mask with a digit, or change its type to string first</source>
        <translation>Maskieren Sie mit einer Ziffer, oder ändern Sie zuerst den Typ in string</translation>
    </message>
    <message>
        <source>%1 belongs to the key: a random key could not be found again when the row changes</source>
        <translation>%1 gehört zum Schlüssel: ein zufälliger Schlüssel wäre nicht wiederzufinden, wenn sich die Zeile ändert</translation>
    </message>
    <message>
        <source>Use data-masking-hash-mask, which is the same every time</source>
        <translation>Verwenden Sie data-masking-hash-mask, das jedes Mal gleich ist</translation>
    </message>
    <message>
        <source>The column "%1" of %2 is already added by rule %3</source>
        <translation>Die Spalte "%1" von %2 fügt schon Regel %3 hinzu</translation>
    </message>
    <message>
        <source>The lowest rule-id wins</source>
        <translation>Die kleinste rule-id gewinnt</translation>
    </message>
    <message>
        <source>A discriminator is one value per source table: texts and $AR_M_… variables</source>
        <translation>Ein Diskriminator ist ein Wert je Quelltabelle: Texte und Variablen $AR_M_…</translation>
    </message>
    <message>
        <source>The key of %1 is already defined by rule %2</source>
        <translation>Den Schlüssel von %1 bestimmt schon Regel %2</translation>
    </message>
    <message>
        <source>primary-key-def: %1 has no column "%2"</source>
        <translation>primary-key-def: %1 hat keine Spalte "%2"</translation>
    </message>
    <message>
        <source>%1 loses its primary key: a rule removes a column of it</source>
        <translation>%1 verliert den Primärschlüssel: eine Regel entfernt eine seiner Spalten</translation>
    </message>
    <message>
        <source>Define another with define-primary-key</source>
        <translation>Bestimmen Sie einen anderen mit define-primary-key</translation>
    </message>
    <message>
        <source>%1 loses the index %2: a rule removes or changes a column of it</source>
        <translation>%1 verliert den Index %2: eine Regel entfernt oder ändert eine seiner Spalten</translation>
    </message>
    <message>
        <source>%1 loses the foreign key %2: a rule removes a column of it</source>
        <translation>%1 verliert den Fremdschlüssel %2: eine Regel entfernt eine seiner Spalten</translation>
    </message>
    <message>
        <source>%1 loses the check %2: a rule removes or changes a column of it</source>
        <translation>%1 verliert die Prüfbedingung %2: eine Regel entfernt oder ändert eine ihrer Spalten</translation>
    </message>
    <message>
        <source>%1.%2 becomes a plain column: a rule removes or changes a column it is computed from</source>
        <translation>%1.%2 wird eine gewöhnliche Spalte: eine Regel entfernt oder ändert eine Spalte, aus der sie berechnet ist</translation>
    </message>
    <message>
        <source>%1 is not partitioned on the target: a rule removes or changes a column of the partitioning</source>
        <translation>%1 ist am Ziel nicht partitioniert: eine Regel entfernt oder ändert eine Spalte der Partitionierung</translation>
    </message>
    <message>
        <source>%1: the columns "%2" and "%3" would both be called "%4"</source>
        <translation>%1: die Spalten "%2" und "%3" hießen beide "%4"</translation>
    </message>
    <message>
        <source>Rename or remove one of them</source>
        <translation>Benennen Sie eine um, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>The expression uses $%1, which %2 does not have</source>
        <translation>Der Ausdruck verwendet $%1, das %2 nicht hat</translation>
    </message>
    <message>
        <source>Did you mean $%1?</source>
        <translation>Meinten Sie $%1?</translation>
    </message>
    <message>
        <source>Unknown key "%1" in %2</source>
        <translation>Unbekannter Schlüssel "%1" in %2</translation>
    </message>
    <message>
        <source>Known keys: %1</source>
        <translation>Bekannte Schlüssel: %1</translation>
    </message>
    <message>
        <source>The key "%1" is missing</source>
        <translation>Der Schlüssel "%1" fehlt</translation>
    </message>
    <message>
        <source>"%1" is %2, a text is expected</source>
        <translation>"%1" ist %2; ein Text wird erwartet</translation>
    </message>
    <message>
        <source>"%1" is not a whole number</source>
        <translation>"%1" ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>"%1" is %2; it must lie between %3 and %4</source>
        <translation>"%1" ist %2; es muss zwischen %3 und %4 liegen</translation>
    </message>
    <message>
        <source>"%1" is %2, an array is expected</source>
        <translation>"%1" ist %2; ein Array wird erwartet</translation>
    </message>
    <message>
        <source>%1 in "%2", a text is expected</source>
        <translation>%1 in "%2"; ein Text wird erwartet</translation>
    </message>
    <message>
        <source>"%1" must be true or false</source>
        <translation>"%1" muss true oder false sein</translation>
    </message>
    <message>
        <source>"%1" cannot be %2</source>
        <translation>"%1" kann nicht %2 sein</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>The document is %1; an object with "rules" is expected</source>
        <translation>Das Dokument ist %1; ein Objekt mit "rules" wird erwartet</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>"rules" is %1, an array is expected</source>
        <translation>"rules" ist %1; ein Array wird erwartet</translation>
    </message>
    <message>
        <source>No rule selects a table</source>
        <translation>Keine Regel wählt eine Tabelle</translation>
    </message>
    <message>
        <source>Add {"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}}</source>
        <translation>Fügen Sie {"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}} hinzu</translation>
    </message>
    <message>
        <source>A rule is %1, an object is expected</source>
        <translation>Eine Regel ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>The rule-id "%1" is not a whole number</source>
        <translation>Die rule-id "%1" ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>Number the rules: the lowest number wins where two rules meet</source>
        <translation>Nummerieren Sie die Regeln: die kleinste Nummer gewinnt, wo zwei zusammentreffen</translation>
    </message>
    <message>
        <source>The rule-id %1 is used twice</source>
        <translation>Die rule-id %1 wird zweimal verwendet</translation>
    </message>
    <message>
        <source>Give every rule its own number</source>
        <translation>Geben Sie jeder Regel eine eigene Nummer</translation>
    </message>
    <message>
        <source>The rule-name "%1" is used twice</source>
        <translation>Der rule-name "%1" wird zweimal verwendet</translation>
    </message>
    <message>
        <source>Give every rule its own name</source>
        <translation>Geben Sie jeder Regel einen eigenen Namen</translation>
    </message>
    <message>
        <source>object-mapping concerns document, stream and key-value targets; it is kept and has no effect here</source>
        <translation>object-mapping betrifft Ziele für Dokumente, Ströme und Schlüsselwerte; es bleibt und wirkt hier nicht</translation>
    </message>
    <message>
        <source>post-processing concerns object storage; it is kept and has no effect here</source>
        <translation>post-processing betrifft Objektspeicher; es bleibt und wirkt hier nicht</translation>
    </message>
    <message>
        <source>"object-locator" is %1, an object is expected</source>
        <translation>"object-locator" ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>The locator has no "%1"</source>
        <translation>Dem Locator fehlt "%1"</translation>
    </message>
    <message>
        <source>There is no data type "%1"</source>
        <translation>Es gibt keinen Datentyp "%1"</translation>
    </message>
    <message>
        <source>"portolan" is %1, an object is expected</source>
        <translation>"portolan" ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>"load-after" must be an array of {"schema-name", "table-name"}</source>
        <translation>"load-after" muss ein Array aus {"schema-name", "table-name"} sein</translation>
    </message>
    <message>
        <source>a selection rule</source>
        <translation>einer Auswahlregel</translation>
    </message>
    <message>
        <source>An explicit selection takes exact names only</source>
        <translation>Eine Auswahl mit explicit nimmt nur genaue Namen</translation>
    </message>
    <message>
        <source>Use "include" for names with wildcards</source>
        <translation>Verwenden Sie "include" für Namen mit Platzhaltern</translation>
    </message>
    <message>
        <source>An exclude rule takes no filters</source>
        <translation>Eine Regel mit exclude nimmt keine Filter</translation>
    </message>
    <message>
        <source>Put the filters on the include rule</source>
        <translation>Setzen Sie die Filter in die Regel mit include</translation>
    </message>
    <message>
        <source>"filters" is %1, an array is expected</source>
        <translation>"filters" ist %1; ein Array wird erwartet</translation>
    </message>
    <message>
        <source>A filter is %1, an object is expected</source>
        <translation>Ein Filter ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>einem Filter</translation>
    </message>
    <message>
        <source>"filter-conditions" needs at least one condition</source>
        <translation>"filter-conditions" braucht wenigstens eine Bedingung</translation>
    </message>
    <message>
        <source>A condition is %1, an object is expected</source>
        <translation>Eine Bedingung ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a filter condition</source>
        <translation>einer Filterbedingung</translation>
    </message>
    <message>
        <source>%1 takes start-value and end-value, no value</source>
        <translation>%1 nimmt start-value und end-value, kein value</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt kein value</translation>
    </message>
    <message>
        <source>%1 takes one value, no start-value and end-value</source>
        <translation>%1 nimmt ein value, nicht start-value und end-value</translation>
    </message>
    <message>
        <source>"data-type" is %1, an object is expected</source>
        <translation>"data-type" ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a transformation rule</source>
        <translation>einer Umformungsregel</translation>
    </message>
    <message>
        <source>Tablespace rules concern Oracle targets; the rule is kept and has no effect here</source>
        <translation>Regeln für Tablespaces betreffen Oracle; die Regel bleibt und wirkt hier nicht</translation>
    </message>
    <message>
        <source>%1 needs "%2"</source>
        <translation>%1 braucht "%2"</translation>
    </message>
    <message>
        <source>%1 works on %2, not on %3</source>
        <translation>%1 wirkt auf %2, nicht auf %3</translation>
    </message>
    <message>
        <source>Set "rule-target" to "%1"</source>
        <translation>Setzen Sie "rule-target" auf "%1"</translation>
    </message>
    <message>
        <source>rename needs "value" or "expression"</source>
        <translation>rename braucht "value" oder "expression"</translation>
    </message>
    <message>
        <source>%1 needs "value"</source>
        <translation>%1 braucht "value"</translation>
    </message>
    <message>
        <source>add-column needs "data-type"</source>
        <translation>add-column braucht "data-type"</translation>
    </message>
    <message>
        <source>For example {"type":"string","length":200}</source>
        <translation>Zum Beispiel {"type":"string","length":200}</translation>
    </message>
    <message>
        <source>change-data-type needs "data-type"</source>
        <translation>change-data-type braucht "data-type"</translation>
    </message>
    <message>
        <source>primary-key-def needs "columns"</source>
        <translation>primary-key-def braucht "columns"</translation>
    </message>
    <message>
        <source>A column stands twice in primary-key-def</source>
        <translation>Eine Spalte steht zweimal in primary-key-def</translation>
    </message>
    <message>
        <source>column-prefix and column-suffix may not both be empty</source>
        <translation>column-prefix und column-suffix dürfen nicht beide leer sein</translation>
    </message>
    <message>
        <source>data-masking-digits-mask needs "value": one printable ASCII character</source>
        <translation>data-masking-digits-mask braucht "value": ein druckbares ASCII-Zeichen</translation>
    </message>
    <message>
        <source>Only rename works on tablespaces</source>
        <translation>Bei Tablespaces wirkt nur rename</translation>
    </message>
    <message>
        <source>%1 takes no "expression"</source>
        <translation>%1 nimmt kein "expression"</translation>
    </message>
    <message>
        <source>Expressions belong to add-column and rename</source>
        <translation>Ausdrücke gehören zu add-column und rename</translation>
    </message>
    <message>
        <source>"consolidate" is an object on a rename of tables</source>
        <translation>"consolidate" ist ein Objekt in einem rename von Tabellen</translation>
    </message>
    <message>
        <source>a table-settings rule</source>
        <translation>einer Regel table-settings</translation>
    </message>
    <message>
        <source>lob-settings limited: values of every size are moved whole; nothing is cut at %1 KB</source>
        <translation>lob-settings limited: Werte jeder Größe werden ganz übertragen; nichts wird bei %1 KB abgeschnitten</translation>
    </message>
    <message>
        <source>lob-settings limited needs a "bulk-max-size" above 0</source>
        <translation>lob-settings limited braucht ein "bulk-max-size" über 0</translation>
    </message>
    <message>
        <source>"parallel-load" is %1, an object is expected</source>
        <translation>"parallel-load" ist %1; ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>partitions-list needs "partitions"</source>
        <translation>partitions-list braucht "partitions"</translation>
    </message>
    <message>
        <source>ranges needs "columns": one to ten</source>
        <translation>ranges braucht "columns": eine bis zehn</translation>
    </message>
    <message>
        <source>ranges needs "boundaries": an array of upper bounds</source>
        <translation>ranges braucht "boundaries": ein Array oberer Grenzen</translation>
    </message>
    <message>
        <source>A boundary needs one value for each of the %1 columns</source>
        <translation>Eine Grenze braucht einen Wert für jede der %1 Spalten</translation>
    </message>
    <message>
        <source>a validation rule</source>
        <translation>einer Prüfregel</translation>
    </message>
    <message>
        <source>rule %1: </source>
        <translation>Regel %1: </translation>
    </message>
    <message>
        <source>numeric(%1,%2): the scale is larger than the precision</source>
        <translation>numeric(%1,%2): die Nachkommastellen übersteigen die Genauigkeit</translation>
    </message>
    <message>
        <source>The data type "%1" exists only on document targets</source>
        <translation>Den Datentyp "%1" gibt es nur bei Dokumentzielen</translation>
    </message>
    <message>
        <source>Use string, clob or another relational type</source>
        <translation>Verwenden Sie string, clob oder einen anderen relationalen Typ</translation>
    </message>
    <message>
        <source>Known: bytes, date, time, datetime, int1, int2, int4, int8, uint1, uint2, uint4, uint8, numeric, real4, real8, string, wstring, blob, clob, nclob, boolean</source>
        <translation>Bekannt: bytes, date, time, datetime, int1, int2, int4, int8, uint1, uint2, uint4, uint8, numeric, real4, real8, string, wstring, blob, clob, nclob, boolean</translation>
    </message>
    <message>
        <source>The column "%1" that an expression needs is not read</source>
        <translation>Die Spalte "%1", die ein Ausdruck braucht, wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1: rows in the wire format cannot be transformed</source>
        <translation>%1: Zeilen im Übertragungsformat können nicht umgeformt werden</translation>
    </message>
    <message>
        <source>A value does not fit the data type %1 that a rule gives the column</source>
        <translation>Ein Wert passt nicht in den Datentyp %1, den eine Regel der Spalte gibt</translation>
    </message>
    <message>
        <source>Make the data-type of the rule wider</source>
        <translation>Erweitern Sie den data-type der Regel</translation>
    </message>
    <message>
        <source>A value cannot be masked</source>
        <translation>Ein Wert kann nicht maskiert werden</translation>
    </message>
    <message>
        <source>Mask with data-masking-hash-mask, or remove the column</source>
        <translation>Maskieren Sie mit data-masking-hash-mask, oder entfernen Sie die Spalte</translation>
    </message>
    <message>
        <source>%1: the reader gives %2 columns, the plan reads %3</source>
        <translation>%1: der Leser liefert %2 Spalten, der Plan liest %3</translation>
    </message>
    <message>
        <source>%1: the column "%2" is not read</source>
        <translation>%1: die Spalte "%2" wird nicht gelesen</translation>
    </message>
    <message>
        <source>The filter of %1 cannot be computed on changes</source>
        <translation>Der Filter von %1 kann auf Änderungen nicht berechnet werden</translation>
    </message>
    <message>
        <source>Use filters instead of a raw predicate</source>
        <translation>Verwenden Sie Filter statt einer rohen Bedingung</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>What was loaded stays: the run can go on from there</source>
        <translation>Was geladen wurde, bleibt: der Lauf kann von dort weitergehen</translation>
    </message>
    <message>
        <source>Go on with --resume --run-dir %1</source>
        <translation>Weiter mit --resume --run-dir %1</translation>
    </message>
    <message>
        <source>To make the source read-only needs consent</source>
        <translation>Die Quelle nur lesbar zu machen braucht eine Zustimmung</translation>
    </message>
    <message>
        <source>Add --yes when no program may write to it from now on</source>
        <translation>--yes hinzufügen, wenn ab jetzt kein Programm mehr in sie schreiben darf</translation>
    </message>
    <message>
        <source>Let an administrator run on the source: %1; then cut over without --read-only</source>
        <translation>Von einem Administrator an der Quelle ausführen lassen: %1; dann ohne --read-only umschalten</translation>
    </message>
    <message>
        <source>A SQLite file has no switch that makes it read-only for others</source>
        <translation>Eine SQLite-Datei hat keinen Schalter, der sie für andere nur lesbar macht</translation>
    </message>
    <message>
        <source>Stop the programs that write to it and cut over without --read-only</source>
        <translation>Die Programme anhalten, die in sie schreiben, und ohne --read-only umschalten</translation>
    </message>
    <message>
        <source>The source is read-only already</source>
        <translation>Die Quelle ist schon nur lesbar</translation>
    </message>
    <message>
        <source>The whole source server is read-only now; accounts with the privilege READ ONLY ADMIN may still write</source>
        <translation>Der ganze Quellserver ist jetzt nur lesbar; Konten mit dem Recht READ ONLY ADMIN dürfen weiter schreiben</translation>
    </message>
    <message>
        <source>The source is read-only, allowed by %1</source>
        <translation>Die Quelle ist nur lesbar, erlaubt durch %1</translation>
    </message>
    <message>
        <source>Run on the source: %1</source>
        <translation>An der Quelle ausführen: %1</translation>
    </message>
    <message>
        <source>The source may be written again</source>
        <translation>In die Quelle darf wieder geschrieben werden</translation>
    </message>
    <message>
        <source>The cut-over is undone; the source's changes can be followed again</source>
        <translation>Die Umstellung ist zurückgenommen; den Änderungen der Quelle kann wieder gefolgt werden</translation>
    </message>
    <message numerus="yes">
        <source>Set %n next value(s) past the last one</source>
        <translation>
            <numerusform>%Ln nächster Wert hinter den letzten gesetzt</numerusform>
            <numerusform>%Ln nächste Werte hinter die letzten gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready: %1 row(s) of %2 refer by %3 to rows of %4 that are not there</source>
        <translation>Nicht bereit: %1 Zeile(n) von %2 verweisen mit %3 auf Zeilen von %4, die es nicht gibt</translation>
    </message>
    <message>
        <source>See them with: SELECT * %1</source>
        <translation>Zu sehen mit: SELECT * %1</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) hold on the target</source>
        <translation>
            <numerusform>%Ln Fremdschlüssel gilt am Ziel</numerusform>
            <numerusform>%Ln Fremdschlüssel gelten am Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of %1 cannot be brought back: a mapping rule filtered or changed its rows</source>
        <translation>Änderungen von %1 lassen sich nicht zurückbringen: eine Zuordnungsregel hat ihre Zeilen gefiltert oder geändert</translation>
    </message>
    <message>
        <source>Cut over without --reverse</source>
        <translation>Ohne --reverse umschalten</translation>
    </message>
    <message>
        <source>Changes of %1 cannot be brought back</source>
        <translation>Änderungen von %1 lassen sich nicht zurückbringen</translation>
    </message>
    <message>
        <source>Not ready: a reverse task cannot follow the target: %1</source>
        <translation>Nicht bereit: eine Gegenaufgabe kann dem Ziel nicht folgen: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The target's changes are kept from its position %1 on</source>
        <translation>Die Änderungen des Ziels werden ab seiner Position %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Not ready: the source still changes (%1 changes in the last second)</source>
        <translation>Nicht bereit: die Quelle ändert sich noch (%1 Änderungen in der letzten Sekunde)</translation>
    </message>
    <message>
        <source>Stop the applications that write to the source, or let --read-only do it, then run the cut-over again; nothing was changed</source>
        <translation>Die Anwendungen anhalten, die in die Quelle schreiben, oder das --read-only überlassen, dann noch einmal umschalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Not ready: %1 is suspended: %2</source>
        <translation>Nicht bereit: %1 ist ausgesetzt: %2</translation>
    </message>
    <message>
        <source>Not ready: source and target differ; see the report</source>
        <translation>Nicht bereit: Quelle und Ziel weichen voneinander ab; siehe Bericht</translation>
    </message>
    <message>
        <source>Ready at the source's position %1: the last step of the cut-over is left</source>
        <translation>Bereit an der Position %1 der Quelle: es bleibt der letzte Schritt der Umstellung</translation>
    </message>
    <message>
        <source>Finish with: portolan-cli cutover %1; go back with: portolan-cli cutover %1 --undo</source>
        <translation>Abschließen mit: portolan-cli cutover %1; zurück mit: portolan-cli cutover %1 --undo</translation>
    </message>
    <message>
        <source>What followed the source could not be removed from it: %1</source>
        <translation>Was der Quelle folgte, konnte nicht aus ihr entfernt werden: %1</translation>
    </message>
    <message>
        <source>Ready: the target holds everything up to the source's position %1, is proved equal and may be written</source>
        <translation>Bereit: das Ziel hat alles bis zur Position %1 der Quelle, ist als gleich bewiesen und darf beschrieben werden</translation>
    </message>
    <message>
        <source>The source stays read-only; to open it again: %1</source>
        <translation>Die Quelle bleibt nur lesbar; um sie wieder zu öffnen: %1</translation>
    </message>
    <message>
        <source>To bring the target's changes back into the old source: portolan-cli reverse %1</source>
        <translation>Um die Änderungen des Ziels in die alte Quelle zurückzubringen: portolan-cli reverse %1</translation>
    </message>
    <message>
        <source>Without --reverse the way back is a new task: portolan-cli migrate --type full-load-and-cdc --from %1 --to %2</source>
        <translation>Ohne --reverse ist der Rückweg eine neue Aufgabe: portolan-cli migrate --type full-load-and-cdc --from %1 --to %2</translation>
    </message>
    <message>
        <source>A clean-up ends the run for good: it cannot be resumed</source>
        <translation>Ein Aufräumen beendet den Lauf endgültig: er lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>Add --yes to consent</source>
        <translation>Zum Zustimmen --yes hinzufügen</translation>
    </message>
    <message>
        <source>Removed from the source: everything named after %1</source>
        <translation>Aus der Quelle entfernt: alles, was nach %1 benannt ist</translation>
    </message>
    <message numerus="yes">
        <source>The run left nothing behind: its capture is gone from the source, %n control table(s) from the target</source>
        <translation>
            <numerusform>Vom Lauf blieb nichts zurück: seine Erfassung ist aus der Quelle entfernt, %Ln Kontrolltabelle aus dem Ziel</numerusform>
            <numerusform>Vom Lauf blieb nichts zurück: seine Erfassung ist aus der Quelle entfernt, %Ln Kontrolltabellen aus dem Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no table on the target</source>
        <translation>sie hat keine Tabelle im Ziel</translation>
    </message>
    <message>
        <source>The target table %1 has no column %2</source>
        <translation>Die Zieltabelle %1 hat keine Spalte %2</translation>
    </message>
    <message>
        <source>Make the table anew with --prepare drop --yes, or leave the column out by a mapping</source>
        <translation>Die Tabelle mit --prepare drop --yes neu anlegen oder die Spalte durch eine Zuordnung auslassen</translation>
    </message>
    <message>
        <source>its load was suspended: %1</source>
        <translation>ihr Laden wurde ausgesetzt: %1</translation>
    </message>
    <message>
        <source>The table is suspended, the others go on: %1</source>
        <translation>Die Tabelle ist ausgesetzt, die anderen laufen weiter: %1</translation>
    </message>
    <message>
        <source>Let an administrator run "%1" on the target, or name another ControlSchema</source>
        <translation>„%1“ von einem Administrator am Ziel ausführen lassen oder ein anderes ControlSchema nennen</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Schnappschuss: %1</translation>
    </message>
    <message>
        <source>The readers do not share one snapshot: %1</source>
        <translation>Die Leser teilen sich keinen gemeinsamen Schnappschuss: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) were loaded before and are not read again</source>
        <translation>
            <numerusform>%Ln Block wurde schon geladen und wird nicht noch einmal gelesen</numerusform>
            <numerusform>%Ln Blöcke wurden schon geladen und werden nicht noch einmal gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on later with --resume --run-dir %1</source>
        <translation>Später weitermachen mit --resume --run-dir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected; see %1</source>
        <translation>
            <numerusform>%Ln Zeile wurde abgelehnt; siehe %1</numerusform>
            <numerusform>%Ln Zeilen wurden abgelehnt; siehe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its next value could not be set: %1</source>
        <translation>ihr nächster Wert konnte nicht gesetzt werden: %1</translation>
    </message>
    <message>
        <source>%1 is compared by functions of a validation rule</source>
        <translation>%1 wird mit Funktionen einer Vergleichsregel verglichen</translation>
    </message>
    <message>
        <source>%1 cannot be followed</source>
        <translation>%1 lässt sich nicht verfolgen</translation>
    </message>
    <message>
        <source>Use --type full-load</source>
        <translation>--type full-load verwenden</translation>
    </message>
    <message>
        <source>Changes cannot be applied to %1</source>
        <translation>Auf %1 lassen sich keine Änderungen anwenden</translation>
    </message>
    <message>
        <source>The source cannot be followed: %1</source>
        <translation>Der Quelle lässt sich nicht folgen: %1</translation>
    </message>
    <message>
        <source>No table of the target can take changes</source>
        <translation>Keine Tabelle des Ziels kann Änderungen aufnehmen</translation>
    </message>
    <message>
        <source>Create the tables first, or use --type full-load-and-cdc</source>
        <translation>Zuerst die Tabellen anlegen oder --type full-load-and-cdc verwenden</translation>
    </message>
    <message>
        <source>The target has no table %1</source>
        <translation>Das Ziel hat keine Tabelle %1</translation>
    </message>
    <message>
        <source>Create it first, or use --type full-load-and-cdc</source>
        <translation>Zuerst anlegen oder --type full-load-and-cdc verwenden</translation>
    </message>
    <message>
        <source>It is new on the source and no part of this run</source>
        <translation>Sie ist neu in der Quelle und gehört nicht zu diesem Lauf</translation>
    </message>
    <message>
        <source>The source has this table no longer: %1</source>
        <translation>Die Quelle hat diese Tabelle nicht mehr: %1</translation>
    </message>
    <message>
        <source>To compare every table and load only those again that differ: portolan-cli reload %1 --gap --yes</source>
        <translation>Um alle Tabellen zu vergleichen und nur die abweichenden neu zu laden: portolan-cli reload %1 --gap --yes</translation>
    </message>
    <message>
        <source>The table portolan_chunks could not be removed: %1</source>
        <translation>Die Tabelle portolan_chunks konnte nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>The load was read at more than one point: changes since are applied over it</source>
        <translation>Das Laden las an mehr als einem Punkt: Änderungen seitdem werden darüber angewendet</translation>
    </message>
    <message>
        <source>Applied up to the source's position %1</source>
        <translation>Angewendet bis zur Position %1 der Quelle</translation>
    </message>
    <message>
        <source>Stopped at the source's position %1; the run can be taken up again from there</source>
        <translation>Angehalten an der Position %1 der Quelle; der Lauf kann von dort wieder aufgenommen werden</translation>
    </message>
    <message>
        <source>The target holds the source as of position %1</source>
        <translation>Das Ziel enthält die Quelle mit dem Stand der Position %1</translation>
    </message>
    <message>
        <source>The table %1 has %2 columns; %3 takes at most %4</source>
        <translation>Die Tabelle %1 hat %2 Spalten; %3 nimmt höchstens %4</translation>
    </message>
    <message>
        <source>Leave columns out by a mapping (remove-column), split the table, or leave it out with --exclude</source>
        <translation>Spalten durch eine Zuordnung auslassen (remove-column), die Tabelle teilen oder sie mit --exclude auslassen</translation>
    </message>
    <message>
        <source>max_allowed_packet = %1</source>
        <translation>max_allowed_packet = %1</translation>
    </message>
    <message>
        <source>1 GB, PostgreSQL's largest value</source>
        <translation>1 GB, den größten Wert von PostgreSQL</translation>
    </message>
    <message>
        <source>SQLITE_MAX_LENGTH, 1,000,000,000 bytes</source>
        <translation>SQLITE_MAX_LENGTH, 1.000.000.000 Bytes</translation>
    </message>
    <message>
        <source>The table %1 holds a value of %2 bytes in column %3; the target takes at most %4</source>
        <translation>Die Tabelle %1 hat einen Wert von %2 Bytes in der Spalte %3; das Ziel nimmt höchstens %4</translation>
    </message>
    <message>
        <source>Set max_allowed_packet on the target to more than the value (up to 1G), or leave the column or the table out; with --on-row-error reject such rows go to a file</source>
        <translation>max_allowed_packet am Ziel größer als den Wert setzen (bis 1G) oder die Spalte oder die Tabelle auslassen; mit --on-row-error reject gehen solche Zeilen in eine Datei</translation>
    </message>
    <message>
        <source>Leave the column or the table out; with --on-row-error reject such rows go to a file</source>
        <translation>Die Spalte oder die Tabelle auslassen; mit --on-row-error reject gehen solche Zeilen in eine Datei</translation>
    </message>
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
    <message>
        <source>The run has no table %1</source>
        <translation>Der Lauf hat keine Tabelle %1</translation>
    </message>
    <message>
        <source>See its tables with: portolan-cli status %1</source>
        <translation>Seine Tabellen zeigt: portolan-cli status %1</translation>
    </message>
    <message>
        <source>Following begins again at the source's position %1; every table is compared as of there</source>
        <translation>Das Folgen beginnt neu an der Position %1 der Quelle; jede Tabelle wird mit diesem Stand verglichen</translation>
    </message>
    <message>
        <source>It differs and is loaded again</source>
        <translation>Sie weicht ab und wird neu geladen</translation>
    </message>
    <message>
        <source>It is being loaded again</source>
        <translation>Sie wird neu geladen</translation>
    </message>
    <message>
        <source>Loaded %1 rows again</source>
        <translation>%1 Zeilen neu geladen</translation>
    </message>
    <message>
        <source>What the reload kept on the source could not be removed: %1</source>
        <translation>Was das Neuladen an der Quelle hielt, konnte nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>The tables stay suspended; reload them again</source>
        <translation>Die Tabellen bleiben ausgesetzt; sie noch einmal neu laden</translation>
    </message>
    <message>
        <source>Loaded again; it follows with the others from the source's position %1</source>
        <translation>Neu geladen; sie folgt mit den anderen ab der Position %1 der Quelle</translation>
    </message>
    <message>
        <source>A reload empties the target tables first</source>
        <translation>Ein Neuladen leert zuerst die Zieltabellen</translation>
    </message>
    <message>
        <source>No table differs: nothing was loaded again</source>
        <translation>Keine Tabelle weicht ab: nichts wurde neu geladen</translation>
    </message>
    <message numerus="yes">
        <source>Loaded %n table(s) again</source>
        <translation>
            <numerusform>%Ln Tabelle neu geladen</numerusform>
            <numerusform>%Ln Tabellen neu geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>The target did not reach the source's position within 300 seconds</source>
        <translation>Das Ziel erreichte die Position der Quelle nicht innerhalb von 300 Sekunden</translation>
    </message>
    <message>
        <source>See its lag with: portolan-cli status %1</source>
        <translation>Den Rückstand zeigt: portolan-cli status %1</translation>
    </message>
    <message>
        <source>A repair removes and writes rows of the target</source>
        <translation>Ein Reparieren entfernt und schreibt Zeilen des Ziels</translation>
    </message>
    <message>
        <source>See what it would do with --dry-run; add --yes to consent</source>
        <translation>Mit --dry-run ansehen, was es täte; zum Zustimmen --yes hinzufügen</translation>
    </message>
    <message>
        <source>A mapping rule reshapes its rows: load the whole table again</source>
        <translation>Eine Zuordnungsregel formt ihre Zeilen um: die ganze Tabelle neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would mend the target; nothing was written</source>
        <translation>
            <numerusform>%Ln Anweisung würde das Ziel reparieren; nichts wurde geschrieben</numerusform>
            <numerusform>%Ln Anweisungen würden das Ziel reparieren; nichts wurde geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1 and copied %2 row(s) on the target</source>
        <translation>am Ziel %1 entfernt und %2 Zeile(n) kopiert</translation>
    </message>
    <message>
        <source>not all of it could be mended: compare again</source>
        <translation>nicht alles ließ sich reparieren: noch einmal vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cut over in %1 s</source>
        <translation>
            <numerusform>%Ln Tabelle in %1 s umgeschaltet</numerusform>
            <numerusform>%Ln Tabellen in %1 s umgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of %n table(s) was created</source>
        <translation>
            <numerusform>Das Schema von %Ln Tabelle wurde angelegt</numerusform>
            <numerusform>Das Schema von %Ln Tabellen wurde angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n table(s) moved in %2 s</source>
        <translation>
            <numerusform>%1 Zeilen in %Ln Tabelle bewegt in %2 s</numerusform>
            <numerusform>%1 Zeilen in %Ln Tabellen bewegt in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n table(s) proved equal row by row</source>
        <translation>
            <numerusform>die eine Tabelle Zeile für Zeile als gleich bewiesen</numerusform>
            <numerusform>alle %Ln Tabellen Zeile für Zeile als gleich bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row counts of all %n table(s) are equal</source>
        <translation>
            <numerusform>die Zeilenzahl der einen Tabelle ist gleich</numerusform>
            <numerusform>die Zeilenzahlen aller %Ln Tabellen sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln Tabelle weicht ab</numerusform>
            <numerusform>%Ln Tabellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not moved</source>
        <translation>
            <numerusform>%Ln Objekt nicht bewegt</numerusform>
            <numerusform>%Ln Objekte nicht bewegt</numerusform>
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
    <message>
        <source>The run in %1 is finished: there is nothing to resume</source>
        <translation>Der Lauf in %1 ist fertig: es gibt nichts fortzusetzen</translation>
    </message>
    <message>
        <source>Leave out --resume to run again</source>
        <translation>Für einen neuen Lauf --resume weglassen</translation>
    </message>
    <message>
        <source>The run in %1 had another source, target or scope</source>
        <translation>Der Lauf in %1 hatte eine andere Quelle, ein anderes Ziel oder einen anderen Umfang</translation>
    </message>
    <message>
        <source>Resume with the options of the interrupted run, or begin anew in another folder</source>
        <translation>Mit den Optionen des unterbrochenen Laufs fortsetzen oder in einem anderen Ordner neu beginnen</translation>
    </message>
    <message>
        <source>%1 cannot be a source</source>
        <translation>%1 kann keine Quelle sein</translation>
    </message>
    <message>
        <source>%1 cannot be a target</source>
        <translation>%1 kann kein Ziel sein</translation>
    </message>
    <message>
        <source>Source: %1; target: %2</source>
        <translation>Quelle: %1; Ziel: %2</translation>
    </message>
    <message>
        <source>To drop or truncate target tables needs consent</source>
        <translation>Zieltabellen zu löschen oder zu leeren braucht eine Zustimmung</translation>
    </message>
    <message>
        <source>Add --yes when the data in the target tables may be lost</source>
        <translation>--yes hinzufügen, wenn die Daten in den Zieltabellen verloren gehen dürfen</translation>
    </message>
    <message>
        <source>Nothing is selected: nothing was done</source>
        <translation>Nichts ist ausgewählt: nichts wurde getan</translation>
    </message>
    <message>
        <source>"%1" matches nothing: the wildcards are % and _</source>
        <translation>"%1" trifft auf nichts zu: Die Platzhalter sind % und _</translation>
    </message>
    <message>
        <source>"%1" matches nothing</source>
        <translation>"%1" trifft auf nichts zu</translation>
    </message>
    <message>
        <source>the foreign key of %1 refers to %2, which is not selected</source>
        <translation>der Fremdschlüssel von %1 verweist auf %2, das nicht ausgewählt ist</translation>
    </message>
    <message>
        <source>Nothing is selected: no table matches</source>
        <translation>Nichts ist ausgewählt: keine Tabelle passt</translation>
    </message>
    <message>
        <source>Look at the names with: portolan-cli introspect --from %1</source>
        <translation>Die Namen zeigt: portolan-cli introspect --from %1</translation>
    </message>
    <message>
        <source>The hand edit and the converter changed the same lines; the edit is used</source>
        <translation>Die Bearbeitung und der Konverter änderten dieselben Zeilen; die Bearbeitung gilt</translation>
    </message>
    <message>
        <source>The source has changed since the hand edit was made</source>
        <translation>Die Quelle hat sich geändert, seit die Bearbeitung gemacht wurde</translation>
    </message>
    <message>
        <source>a hand edit leaves it out</source>
        <translation>eine Bearbeitung lässt es aus</translation>
    </message>
    <message>
        <source>Source and target are one database: %1 would be written onto itself</source>
        <translation>Quelle und Ziel sind dieselbe Datenbank: %1 würde über sich selbst geschrieben</translation>
    </message>
    <message>
        <source>Name another target, or another schema with --target-schema</source>
        <translation>Ein anderes Ziel nennen oder mit --target-schema ein anderes Schema</translation>
    </message>
    <message>
        <source>Create it first, or leave out --what data</source>
        <translation>Zuerst anlegen oder --what data weglassen</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Target tables hold rows already: %1; nothing was written</source>
        <translation>Zieltabellen enthalten schon Zeilen: %1; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Use --prepare truncate --yes to empty them, --prepare drop --yes to make them anew, or --target-schema for another place</source>
        <translation>--prepare truncate --yes leert sie, --prepare drop --yes legt sie neu an, --target-schema wählt einen anderen Platz</translation>
    </message>
    <message>
        <source>A table-settings rule empties or drops target tables, which needs consent</source>
        <translation>Eine Regel table-settings leert oder löscht Zieltabellen, was eine Zustimmung braucht</translation>
    </message>
    <message>
        <source>Add --yes when the data in them may be lost</source>
        <translation>--yes hinzufügen, wenn die Daten darin verloren gehen dürfen</translation>
    </message>
    <message numerus="yes">
        <source>Dropping %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>%Ln Zieltabelle wird gelöscht, erlaubt durch %1</numerusform>
            <numerusform>%Ln Zieltabellen werden gelöscht, erlaubt durch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something outside of this migration depends on the tables; drop that first or choose --prepare truncate</source>
        <translation>Etwas außerhalb dieser Migration hängt von den Tabellen ab; zuerst das löschen oder --prepare truncate wählen</translation>
    </message>
    <message numerus="yes">
        <source>Emptying %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>%Ln Zieltabelle wird geleert, erlaubt durch %1</numerusform>
            <numerusform>%Ln Zieltabellen werden geleert, erlaubt durch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Let an administrator run "%1" on the target, or grant this user the right to create it</source>
        <translation>„%1“ von einem Administrator am Ziel ausführen lassen oder diesem Benutzer das Recht geben, es anzulegen</translation>
    </message>
    <message>
        <source>%1 could not be made: %2</source>
        <translation>%1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The foreign key %1 could not be made: %2</source>
        <translation>Der Fremdschlüssel %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source> (line %1 of the converted text)</source>
        <translation> (Zeile %1 des konvertierten Textes)</translation>
    </message>
    <message>
        <source>The %1 %2 could not be made: %3</source>
        <translation>%1 %2 konnte nicht angelegt werden: %3</translation>
    </message>
    <message>
        <source>The connection to the source was lost; a new one reads on in the same snapshot</source>
        <translation>Die Verbindung zur Quelle ging verloren; eine neue liest im selben Snapshot weiter</translation>
    </message>
    <message>
        <source>The connection to the source was lost: what remains of %1 is read as it is now, not as it was when the load began</source>
        <translation>Die Verbindung zur Quelle ging verloren: der Rest von %1 wird gelesen, wie er jetzt ist, nicht, wie er beim Beginn des Ladens war</translation>
    </message>
    <message>
        <source>A chunk is tried again: %1</source>
        <translation>Ein Block wird noch einmal versucht: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run folder cannot be written: %1</source>
        <translation>Der Ordner des Laufs kann nicht beschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 holds no run that follows changes</source>
        <translation>%1 enthält keinen Lauf, der Änderungen folgt</translation>
    </message>
    <message>
        <source>Start one with migrate --type full-load-and-cdc --run-dir %1</source>
        <translation>Beginnen Sie einen mit migrate --type full-load-and-cdc --run-dir %1</translation>
    </message>
</context>
<context>
    <name>MySql</name>
    <message>
        <source>The value does not fit into %1 (%2)</source>
        <translation>Der Wert passt nicht in %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a wider type for the column, or a value policy for "%1" (clamp, null or text)</source>
        <translation>Einen breiteren Typ für die Spalte wählen oder eine Werteregel für „%1“ (clamp, null oder text)</translation>
    </message>
    <message>
        <source>A value that the source did not send was about to be written</source>
        <translation>Ein Wert, den die Quelle nicht gesendet hat, sollte geschrieben werden</translation>
    </message>
    <message>
        <source>A dynamic value without a storage class</source>
        <translation>Ein dynamischer Wert ohne Speicherklasse</translation>
    </message>
    <message>
        <source>The binary log holds a damaged event: %1</source>
        <translation>Das Binärlog enthält ein beschädigtes Ereignis: %1</translation>
    </message>
    <message>
        <source>Check the file with mariadb-binlog --verify-binlog-checksum; when it is damaged, reload the tables</source>
        <translation>Die Datei mit mariadb-binlog --verify-binlog-checksum prüfen; ist sie beschädigt, die Tabellen neu laden</translation>
    </message>
    <message>
        <source>the header is cut off</source>
        <translation>der Kopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 bytes came for an event of %2 bytes</source>
        <translation>%1 Bytes kamen für ein Ereignis von %2 Bytes</translation>
    </message>
    <message>
        <source>no room for the checksum</source>
        <translation>kein Platz für die Kontrollsumme</translation>
    </message>
    <message>
        <source>the checksum of an event of type %1 does not fit</source>
        <translation>die Kontrollsumme eines Ereignisses vom Typ %1 stimmt nicht</translation>
    </message>
    <message>
        <source>the format description is cut off</source>
        <translation>die Formatbeschreibung ist abgeschnitten</translation>
    </message>
    <message>
        <source>binary log version %1 is not known</source>
        <translation>Version %1 des Binärlogs ist nicht bekannt</translation>
    </message>
    <message>
        <source>a rotation without a file</source>
        <translation>eine Rotation ohne Datei</translation>
    </message>
    <message>
        <source>a GTID in serialization format %1</source>
        <translation>eine GTID im Serialisierungsformat %1</translation>
    </message>
    <message>
        <source>a GTID with a field %1 that may not be ignored</source>
        <translation>eine GTID mit einem Feld %1, das nicht übergangen werden darf</translation>
    </message>
    <message>
        <source>a compressed event of unknown kind</source>
        <translation>ein komprimiertes Ereignis unbekannter Art</translation>
    </message>
    <message>
        <source>a compressed event claims %1 bytes</source>
        <translation>ein komprimiertes Ereignis gibt %1 Bytes an</translation>
    </message>
    <message>
        <source>a compressed event cannot be unpacked</source>
        <translation>ein komprimiertes Ereignis lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>TABLE_MAP of %1.%2</source>
        <translation>TABLE_MAP von %1.%2</translation>
    </message>
    <message>
        <source>metadata of %1.%2</source>
        <translation>Metadaten von %1.%2</translation>
    </message>
    <message>
        <source>a rows event</source>
        <translation>ein Zeilenereignis</translation>
    </message>
    <message>
        <source>rows of %1 have %2 columns instead of %3</source>
        <translation>Zeilen von %1 haben %2 Spalten statt %3</translation>
    </message>
    <message>
        <source>a row of %1 without a single column</source>
        <translation>eine Zeile von %1 ohne eine einzige Spalte</translation>
    </message>
    <message>
        <source>a row of %1 is cut off</source>
        <translation>eine Zeile von %1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>column %1 of a row of %2 does not fit its type</source>
        <translation>Spalte %1 einer Zeile von %2 passt nicht zu ihrem Typ</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>%1 of %2 rows to change were found</source>
        <translation>%1 von %2 zu ändernden Zeilen wurden gefunden</translation>
    </message>
    <message>
        <source>The target's rows differ from the source's: choose the conflict policy overwrite or skip, or reload the table</source>
        <translation>Die Zeilen des Ziels weichen von denen der Quelle ab: die Konfliktregel overwrite oder skip wählen oder die Tabelle neu laden</translation>
    </message>
    <message>
        <source>The source has sent no heartbeat for 30 seconds</source>
        <translation>Die Quelle hat seit 30 Sekunden kein Lebenszeichen gesendet</translation>
    </message>
    <message>
        <source>The source ended the stream of changes</source>
        <translation>Die Quelle hat den Änderungsstrom beendet</translation>
    </message>
    <message>
        <source>The source reports an incident in its binary log: changes were lost there</source>
        <translation>Die Quelle meldet einen Zwischenfall in ihrem Binärlog: dort gingen Änderungen verloren</translation>
    </message>
    <message>
        <source>Reload the tables, then follow the changes from the new position</source>
        <translation>Die Tabellen neu laden, dann den Änderungen ab der neuen Position folgen</translation>
    </message>
    <message>
        <source>The source logs parts of JSON values</source>
        <translation>Die Quelle protokolliert Teile von JSON-Werten</translation>
    </message>
    <message>
        <source>The binary log holds an event of type %1 that Portolan cannot read</source>
        <translation>Das Binärlog enthält ein Ereignis vom Typ %1, das Portolan nicht lesen kann</translation>
    </message>
    <message>
        <source>Update Portolan, or reload the tables and follow from a later position</source>
        <translation>Portolan aktualisieren, oder die Tabellen neu laden und ab einer späteren Position folgen</translation>
    </message>
    <message>
        <source>A transaction of the binary log has no end before %1</source>
        <translation>Eine Transaktion des Binärlogs hat vor %1 kein Ende</translation>
    </message>
    <message>
        <source>Reload the tables concerned</source>
        <translation>Die betroffenen Tabellen neu laden</translation>
    </message>
    <message>
        <source>A transaction was rolled back after it had changed tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log</source>
        <translation>Eine Transaktion wurde zurückgerollt, nachdem sie Tabellen einer nicht transaktionalen Engine geändert hatte; welche ihrer Zeilen blieben, ist dem Binärlog nicht zu entnehmen</translation>
    </message>
    <message>
        <source>Convert the tables to InnoDB on the source, then reload them</source>
        <translation>Die Tabellen auf der Quelle zu InnoDB umwandeln, dann neu laden</translation>
    </message>
    <message>
        <source>The source crashed while it logged %1, a change of tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log</source>
        <translation>Die Quelle stürzte ab, während sie %1 protokollierte, eine Änderung an Tabellen einer nicht transaktionalen Engine; welche Zeilen davon blieben, sagt das Binärlog nicht</translation>
    </message>
    <message>
        <source>The source crashed while it logged %1: the unfinished transaction is left out</source>
        <translation>Die Quelle stürzte ab, während sie %1 protokollierte: Die unvollendete Transaktion wird ausgelassen</translation>
    </message>
    <message>
        <source>A transaction written by Portolan names its checkpoint late: a loop cannot be excluded</source>
        <translation>Eine von Portolan geschriebene Transaktion nennt ihren Prüfpunkt zu spät: eine Schleife ist nicht auszuschließen</translation>
    </message>
    <message>
        <source>Update Portolan on the other side</source>
        <translation>Portolan auf der anderen Seite aktualisieren</translation>
    </message>
    <message>
        <source>Rows came for a table that the binary log did not name (number %1)</source>
        <translation>Es kamen Zeilen für eine Tabelle, die das Binärlog nicht genannt hat (Nummer %1)</translation>
    </message>
    <message>
        <source>Follow from the beginning of a transaction</source>
        <translation>Ab dem Anfang einer Transaktion folgen</translation>
    </message>
    <message>
        <source>The source logs only a part of the changed rows of %1</source>
        <translation>Die Quelle protokolliert nur einen Teil der geänderten Zeilen von %1</translation>
    </message>
    <message>
        <source>The source logged a statement instead of its rows: %1</source>
        <translation>Die Quelle hat eine Anweisung statt ihrer Zeilen protokolliert: %1</translation>
    </message>
    <message>
        <source>The server no longer keeps %1, the file that is being read</source>
        <translation>Der Server hat %1 nicht mehr, die Datei, die gerade gelesen wird</translation>
    </message>
    <message>
        <source>Rows of the XA transaction %1 came before its beginning</source>
        <translation>Zeilen der XA-Transaktion %1 kamen vor ihrem Anfang</translation>
    </message>
    <message>
        <source>The XA transaction %1 was prepared before the changes were followed; its rows are not known</source>
        <translation>Die XA-Transaktion %1 wurde vorbereitet, bevor den Änderungen gefolgt wurde; ihre Zeilen sind nicht bekannt</translation>
    </message>
    <message>
        <source>Reload the tables that it changed, then follow from here</source>
        <translation>Die Tabellen neu laden, die sie geändert hat, dann ab hier folgen</translation>
    </message>
    <message>
        <source>The binary log of the source is off</source>
        <translation>Das Binärlog der Quelle ist aus</translation>
    </message>
    <message>
        <source>Add log_bin=binlog to the server's configuration and restart it</source>
        <translation>log_bin=binlog in die Konfiguration des Servers aufnehmen und ihn neu starten</translation>
    </message>
    <message>
        <source>"%1" is no binary log position</source>
        <translation>„%1“ ist keine Binärlog-Position</translation>
    </message>
    <message>
        <source>Write gtid=0-1-42, or file=binlog.000002;pos=1401</source>
        <translation>gtid=0-1-42 oder file=binlog.000002;pos=1401 schreiben</translation>
    </message>
    <message>
        <source>"%1" is no MariaDB GTID position</source>
        <translation>„%1“ ist keine GTID-Position von MariaDB</translation>
    </message>
    <message>
        <source>Write domain-server-sequence, as in gtid=0-1-42</source>
        <translation>Domäne-Server-Sequenz schreiben, wie in gtid=0-1-42</translation>
    </message>
    <message>
        <source>"%1" is no MySQL GTID set</source>
        <translation>„%1“ ist keine GTID-Menge von MySQL</translation>
    </message>
    <message>
        <source>Write uuid:1-42, as in @@gtid_executed</source>
        <translation>uuid:1-42 schreiben, wie in @@gtid_executed</translation>
    </message>
    <message>
        <source>The source crashed while it wrote %1: goes on with %2</source>
        <translation>Die Quelle stürzte ab, während sie %1 schrieb: Es geht mit %2 weiter</translation>
    </message>
    <message>
        <source>it has never logged GTIDs of domain %1: it is not the server that this task followed, nor its replica</source>
        <translation>er hat nie GTIDs der Domäne %1 protokolliert: er ist nicht der Server, dem diese Aufgabe folgte, noch dessen Replikat</translation>
    </message>
    <message>
        <source>The position %1:%2 lies beyond 4 GB and can only be reached by GTID</source>
        <translation>Die Position %1:%2 liegt jenseits von 4 GB und ist nur über GTID zu erreichen</translation>
    </message>
    <message>
        <source>Give the start as gtid=…</source>
        <translation>Den Anfang so angeben: gtid=…</translation>
    </message>
    <message>
        <source>Another reader has the same server_id: stop it, or give this task a number of its own in the source's address: ?server_id=NUMBER</source>
        <translation>Ein anderer Leser hat dieselbe server_id: ihn beenden oder dieser Aufgabe in der Adresse der Quelle eine eigene Nummer geben: ?server_id=NUMMER</translation>
    </message>
    <message>
        <source>The source no longer holds the changes after %1; it keeps %2 to %3. Changes between are lost to this task (%4)</source>
        <translation>Die Quelle hat die Änderungen nach %1 nicht mehr; sie behält %2 bis %3. Die Änderungen dazwischen sind für diese Aufgabe verloren (%4)</translation>
    </message>
    <message>
        <source>Reload the tables of this task and follow from the new position; to avoid it, raise binlog_expire_logs_seconds on the source</source>
        <translation>Die Tabellen dieser Aufgabe neu laden und ab der neuen Position folgen; um das zu vermeiden, binlog_expire_logs_seconds auf der Quelle erhöhen</translation>
    </message>
    <message>
        <source>The definition of %1 has changed since these rows were logged, and the binary log does not name the columns</source>
        <translation>Die Definition von %1 hat sich geändert, seit diese Zeilen protokolliert wurden, und das Binärlog nennt die Spalten nicht</translation>
    </message>
    <message>
        <source>SET GLOBAL binlog_row_metadata='FULL' on the source; then reload this table</source>
        <translation>SET GLOBAL binlog_row_metadata='FULL' auf der Quelle; dann diese Tabelle neu laden</translation>
    </message>
    <message>
        <source>The binary log is on</source>
        <translation>Das Binärlog ist an</translation>
    </message>
    <message>
        <source>The binary log is off</source>
        <translation>Das Binärlog ist aus</translation>
    </message>
    <message>
        <source>Add log_bin=binlog and server_id=1 to [mysqld] and restart the server</source>
        <translation>log_bin=binlog und server_id=1 unter [mysqld] aufnehmen und den Server neu starten</translation>
    </message>
    <message>
        <source>SET GLOBAL binlog_row_metadata='FULL'; without it a table whose definition changes must be reloaded</source>
        <translation>SET GLOBAL binlog_row_metadata='FULL'; ohne dies muss eine Tabelle, deren Definition sich ändert, neu geladen werden</translation>
    </message>
    <message>
        <source>JSON values are logged whole</source>
        <translation>JSON-Werte werden ganz protokolliert</translation>
    </message>
    <message>
        <source>Without GTIDs a failover of the source ends the task: SET GLOBAL gtid_mode=ON (step by step)</source>
        <translation>Ohne GTIDs beendet ein Failover der Quelle die Aufgabe: SET GLOBAL gtid_mode=ON (Schritt für Schritt)</translation>
    </message>
    <message>
        <source>The account may read the binary log's position</source>
        <translation>Das Konto darf die Position des Binärlogs lesen</translation>
    </message>
    <message>
        <source>The account may read the binary log</source>
        <translation>Das Konto darf das Binärlog lesen</translation>
    </message>
    <message>
        <source>The account may not read the binary log</source>
        <translation>Das Konto darf das Binärlog nicht lesen</translation>
    </message>
    <message>
        <source>The source's clock is %1 s ahead of this machine's (negative: behind)</source>
        <translation>Die Uhr der Quelle geht %1 s vor der Uhr dieses Rechners (negativ: nach)</translation>
    </message>
    <message>
        <source>The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep</source>
        <translation>Der Rückstand wird nach der Uhr der Quelle angegeben, ebenso ein Halt zu einer Zeit; die Uhren richtig stellen: chronyc makestep</translation>
    </message>
    <message>
        <source>The binary log is kept for %1 seconds</source>
        <translation>Das Binärlog wird %1 Sekunden aufbewahrt</translation>
    </message>
    <message>
        <source>Without a key, rows are found by all their values: %1</source>
        <translation>Ohne Schlüssel werden Zeilen über alle ihre Werte gefunden: %1</translation>
    </message>
    <message>
        <source>ALTER TABLE … ADD PRIMARY KEY makes it fast and exact</source>
        <translation>ALTER TABLE … ADD PRIMARY KEY macht es schnell und genau</translation>
    </message>
    <message>
        <source>Not transactional: %1</source>
        <translation>Nicht transaktional: %1</translation>
    </message>
    <message>
        <source>ALTER TABLE … ENGINE=InnoDB</source>
        <translation>ALTER TABLE … ENGINE=InnoDB</translation>
    </message>
    <message>
        <source>The source did not send the key column %1</source>
        <translation>Die Quelle hat die Schlüsselspalte %1 nicht gesendet</translation>
    </message>
    <message>
        <source>No statement for this kind of change</source>
        <translation>Keine Anweisung für diese Art von Änderung</translation>
    </message>
    <message>
        <source>control tables portolan_* in %1</source>
        <translation>Kontrolltabellen portolan_* in %1</translation>
    </message>
    <message>
        <source>These triggers cannot be switched off and will run for every change; create them at the cut-over, or let them return when @portolan_apply is 1: %1</source>
        <translation>Diese Trigger lassen sich nicht abschalten und laufen bei jeder Änderung; sie beim Umschalten anlegen oder zurückkehren lassen, wenn @portolan_apply 1 ist: %1</translation>
    </message>
    <message>
        <source>An earlier session of this task has moved the position meanwhile</source>
        <translation>Eine frühere Sitzung dieser Aufgabe hat die Position inzwischen verschoben</translation>
    </message>
    <message>
        <source>A row of %1 bytes is larger than the server's max_allowed_packet of %2 bytes</source>
        <translation>Eine Zeile von %1 Bytes ist größer als max_allowed_packet des Servers mit %2 Bytes</translation>
    </message>
    <message>
        <source>The row to change is not there</source>
        <translation>Die zu ändernde Zeile ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Choose the conflict policy overwrite or skip, or mend the row on the target</source>
        <translation>Die Konfliktregel overwrite oder skip wählen oder die Zeile im Ziel berichtigen</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, Teil %2 von %3</translation>
    </message>
    <message>
        <source>Check the user name and password; the account must be allowed to log in from this machine</source>
        <translation>Benutzernamen und Passwort prüfen; das Konto muss sich von diesem Rechner aus anmelden dürfen</translation>
    </message>
    <message>
        <source>Grant the account access to the database: GRANT … ON database.* TO user</source>
        <translation>Dem Konto Zugriff auf die Datenbank geben: GRANT … ON database.* TO user</translation>
    </message>
    <message>
        <source>Grant the account the privilege that the message names</source>
        <translation>Dem Konto das Recht geben, das die Meldung nennt</translation>
    </message>
    <message>
        <source>Create the database first or correct its name in the URL</source>
        <translation>Die Datenbank zuerst anlegen oder ihren Namen in der URL berichtigen</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from this machine</source>
        <translation>Rechner und Port prüfen, und ob der Server läuft und Verbindungen von diesem Rechner annimmt</translation>
    </message>
    <message>
        <source>Check the spelling of the host name</source>
        <translation>Die Schreibweise des Rechnernamens prüfen</translation>
    </message>
    <message>
        <source>Check sslmode, sslrootcert, sslcert and sslkey; sslmode=disable connects without TLS</source>
        <translation>sslmode, sslrootcert, sslcert und sslkey prüfen; sslmode=disable verbindet ohne TLS</translation>
    </message>
    <message>
        <source>Raise max_allowed_packet on the server: SET GLOBAL max_allowed_packet=1073741824</source>
        <translation>max_allowed_packet am Server erhöhen: SET GLOBAL max_allowed_packet=1073741824</translation>
    </message>
    <message>
        <source>Another session holds a lock on the row or table; end it or try again</source>
        <translation>Eine andere Sitzung hält eine Sperre auf der Zeile oder Tabelle; sie beenden oder erneut versuchen</translation>
    </message>
    <message>
        <source>The server is read-only: SET GLOBAL read_only=0, or choose another target</source>
        <translation>Der Server ist nur lesbar: SET GLOBAL read_only=0, oder ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>The server has no free connection: raise max_connections or use fewer jobs</source>
        <translation>Der Server hat keine freie Verbindung: max_connections erhöhen oder weniger parallele Verbindungen verwenden</translation>
    </message>
    <message>
        <source>Free disk space on the server, then resume</source>
        <translation>Plattenplatz auf dem Server schaffen, dann fortsetzen</translation>
    </message>
    <message>
        <source>The MariaDB client library could not be started</source>
        <translation>Die Client-Bibliothek von MariaDB konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>sslmode=%1 is unknown</source>
        <translation>sslmode=%1 ist unbekannt</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Eines davon verwenden: %1</translation>
    </message>
    <message>
        <source>The server offers no TLS, but sslmode=%1 asks for it</source>
        <translation>Der Server bietet kein TLS, aber sslmode=%1 verlangt es</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or use sslmode=prefer or disable</source>
        <translation>TLS am Server einschalten, oder sslmode=prefer oder disable verwenden</translation>
    </message>
    <message>
        <source>No socket: %1</source>
        <translation>Kein Socket: %1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Port %1 antwortet</translation>
    </message>
    <message>
        <source>Port %1 is refused</source>
        <translation>Port %1 weist die Verbindung ab</translation>
    </message>
    <message>
        <source>Start the server, check its port and bind-address, and the firewall</source>
        <translation>Den Server starten, seinen Port und bind-address prüfen, und die Firewall</translation>
    </message>
    <message>
        <source>Port %1 does not answer within %2 s</source>
        <translation>Port %1 antwortet nicht innerhalb von %2 s</translation>
    </message>
    <message>
        <source>Check the address and the firewall between here and the server</source>
        <translation>Die Adresse und die Firewall zwischen hier und dem Server prüfen</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Port %1: %2</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Das Netz prüfen</translation>
    </message>
    <message>
        <source>Socket file, no host name</source>
        <translation>Socket-Datei, kein Rechnername</translation>
    </message>
    <message>
        <source>Socket file, no port</source>
        <translation>Socket-Datei, kein Port</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2</source>
        <translation>Der Rechner %1 ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and the name server</source>
        <translation>Die Schreibweise des Rechnernamens und den Nameserver prüfen</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>The grants cannot be read: %1</source>
        <translation>Die Rechte (Grants) können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>GRANT SELECT ON `database`.* TO the account</source>
        <translation>GRANT SELECT ON `database`.* TO das Konto</translation>
    </message>
    <message>
        <source>The binary log is off: a full load works, changes cannot be followed</source>
        <translation>Das Binärlog ist aus: eine Vollladung geht, Änderungen können nicht verfolgt werden</translation>
    </message>
    <message>
        <source>Add log_bin to the server's configuration and restart it</source>
        <translation>log_bin in die Konfiguration des Servers aufnehmen und ihn neu starten</translation>
    </message>
    <message>
        <source>binlog_format is %1</source>
        <translation>binlog_format ist %1</translation>
    </message>
    <message>
        <source>The binary log is on and keeps rows</source>
        <translation>Das Binärlog ist an und enthält Zeilen</translation>
    </message>
    <message>
        <source>No TLS error</source>
        <translation>Kein TLS-Fehler</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Verschlüsselt mit %1</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>sslmode=require insists on TLS</source>
        <translation>sslmode=require besteht auf TLS</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Als %1 angemeldet</translation>
    </message>
    <message>
        <source>%1 %2 is older than what Portolan is tested with</source>
        <translation>%1 %2 ist älter als die Versionen, mit denen Portolan getestet wird</translation>
    </message>
    <message>
        <source>an event inside a transaction is cut off</source>
        <translation>ein Ereignis innerhalb einer Transaktion ist abgeschnitten</translation>
    </message>
    <message>
        <source>compression %1 of a transaction is not known</source>
        <translation>Kompression %1 einer Transaktion ist nicht bekannt</translation>
    </message>
    <message>
        <source>a compressed transaction cannot be unpacked</source>
        <translation>eine komprimierte Transaktion lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>a compressed transaction is larger than it says</source>
        <translation>eine komprimierte Transaktion ist größer, als sie angibt</translation>
    </message>
    <message>
        <source>a compressed transaction is shorter than it says</source>
        <translation>eine komprimierte Transaktion ist kleiner, als sie angibt</translation>
    </message>
    <message>
        <source>A spilled transaction is shorter than it was</source>
        <translation>Eine ausgelagerte Transaktion ist kürzer, als sie war</translation>
    </message>
    <message>
        <source>The database %1 does not exist or the account may not see it</source>
        <translation>Die Datenbank %1 gibt es nicht, oder das Konto darf sie nicht sehen</translation>
    </message>
    <message>
        <source>The table %1 cannot be opened: %2</source>
        <translation>Die Tabelle %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Sequences could not be read: %1</source>
        <translation>Sequenzen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The definition of the view %1 is hidden: GRANT SHOW VIEW, SELECT ON it to the account</source>
        <translation>Die Definition der Sicht %1 ist verborgen: GRANT SHOW VIEW, SELECT ON darauf für das Konto</translation>
    </message>
    <message>
        <source>The body of the routine %1 is hidden: the account needs SELECT on mysql.proc (MariaDB) or SHOW_ROUTINE (MySQL)</source>
        <translation>Der Rumpf der Routine %1 ist verborgen: das Konto braucht SELECT auf mysql.proc (MariaDB) oder SHOW_ROUTINE (MySQL)</translation>
    </message>
    <message>
        <source>Grants could not be read: %1</source>
        <translation>Die Rechte (Grants) konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>SET SESSION sql_log_bin=0 (no replica reads this server; the load is not in its binary log)</source>
        <translation>SET SESSION sql_log_bin=0 (kein Replikat liest diesen Server; das Laden steht nicht in seinem Binärlog)</translation>
    </message>
    <message>
        <source>MariaDB / MySQL</source>
        <translation>MariaDB / MySQL</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>prefer uses TLS when the server offers it; verify-full also checks the certificate and the host name</source>
        <translation>prefer nutzt TLS, wenn der Server es bietet; verify-full prüft auch das Zertifikat und den Rechnernamen</translation>
    </message>
    <message>
        <source>Bulk method</source>
        <translation>Massenverfahren</translation>
    </message>
    <message>
        <source>How rows are written: bulk statements (MariaDB), LOAD DATA LOCAL from memory, or multi-row INSERT</source>
        <translation>Wie Zeilen geschrieben werden: Massenanweisungen (MariaDB), LOAD DATA LOCAL aus dem Speicher oder mehrzeiliges INSERT</translation>
    </message>
    <message>
        <source>Write the load to the binary log</source>
        <translation>Das Laden ins Binärlog schreiben</translation>
    </message>
    <message>
        <source>auto leaves it out when no replica reads the target</source>
        <translation>auto lässt es weg, wenn kein Replikat das Ziel liest</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>File with the certificate authority's certificate</source>
        <translation>Datei mit dem Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>File with the certificate that proves who we are</source>
        <translation>Datei mit dem Zertifikat, das beweist, wer wir sind</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>Datei mit dem Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Path of the server's socket file; host and port are then not used</source>
        <translation>Pfad der Socket-Datei des Servers; Rechner und Port werden dann nicht benutzt</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Verbindungsfrist</translation>
    </message>
    <message>
        <source>Seconds to wait for the server to answer</source>
        <translation>Sekunden, die auf eine Antwort des Servers gewartet wird</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Lesefrist</translation>
    </message>
    <message>
        <source>Seconds of silence after which the connection counts as lost; 0: none</source>
        <translation>Sekunden Stille, nach denen die Verbindung als verloren gilt; 0: keine</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>Schreibfrist</translation>
    </message>
    <message>
        <source>Seconds to wait for the server to take data; 0: none</source>
        <translation>Sekunden, die gewartet wird, bis der Server Daten annimmt; 0: keine</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Compress the traffic; helps on slow networks only</source>
        <translation>Den Verkehr komprimieren; hilft nur in langsamen Netzen</translation>
    </message>
    <message>
        <source>Replica number</source>
        <translation>Nummer als Replikat</translation>
    </message>
    <message>
        <source>The number under which changes are read from the binary log; no other reader may have it. Empty: made from the task's name</source>
        <translation>Die Nummer, unter der Änderungen aus dem Binärlog gelesen werden; kein anderer Leser darf sie haben. Leer: aus dem Namen der Aufgabe gebildet</translation>
    </message>
    <message>
        <source>The connection belongs to another engine</source>
        <translation>Die Verbindung gehört zu einem anderen System</translation>
    </message>
    <message>
        <source>No column of %1 is to be read</source>
        <translation>Keine Spalte von %1 soll gelesen werden</translation>
    </message>
    <message>
        <source>The table %1 has no column %2</source>
        <translation>Die Tabelle %1 hat keine Spalte %2</translation>
    </message>
    <message>
        <source>The server answered with %1 columns instead of %2</source>
        <translation>Der Server antwortete mit %1 Spalten statt %2</translation>
    </message>
    <message>
        <source>The server sent a value that does not fit its type</source>
        <translation>Der Server sandte einen Wert, der nicht zu seinem Typ passt</translation>
    </message>
    <message>
        <source>The server sent a row that is cut off</source>
        <translation>Der Server sandte eine abgeschnittene Zeile</translation>
    </message>
    <message>
        <source>consistent snapshots at one binary log position, without a lock</source>
        <translation>konsistente Schnappschüsse an einer Position des Binärlogs, ohne Sperre</translation>
    </message>
    <message>
        <source>one consistent snapshot; the server keeps no binary log</source>
        <translation>ein konsistenter Schnappschuss; der Server führt kein Binärlog</translation>
    </message>
    <message>
        <source>consistent snapshots under a short global read lock</source>
        <translation>konsistente Schnappschüsse unter einer kurzen globalen Lesesperre</translation>
    </message>
    <message>
        <source>consistent snapshots started one after another: the global read lock was not granted (RELOAD privilege, or a long query), readers may differ by the moments between them</source>
        <translation>konsistente Schnappschüsse, nacheinander begonnen: die globale Lesesperre wurde nicht gewährt (Recht RELOAD, oder eine lange Abfrage), Leser können um die Augenblicke dazwischen voneinander abweichen</translation>
    </message>
    <message>
        <source>The authority's certificate %1 cannot be read</source>
        <translation>Das Zertifikat %1 der Zertifizierungsstelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Name a file in PEM form with sslrootcert</source>
        <translation>Mit sslrootcert eine Datei im PEM-Format nennen</translation>
    </message>
    <message>
        <source>The server's certificate was refused: %1</source>
        <translation>Das Zertifikat des Servers wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check that sslrootcert names the authority that signed the server's certificate; sslmode=require encrypts without checking it</source>
        <translation>Prüfen, ob sslrootcert die Stelle nennt, die das Zertifikat des Servers unterschrieben hat; sslmode=require verschlüsselt, ohne es zu prüfen</translation>
    </message>
    <message>
        <source>%1 columns came for %2 columns of %3</source>
        <translation>Es kamen %1 Spalten für %2 Spalten von %3</translation>
    </message>
    <message>
        <source>The server would change a value: %1</source>
        <translation>Der Server würde einen Wert ändern: %1</translation>
    </message>
    <message>
        <source>SET GLOBAL max_allowed_packet=1073741824 on the target, then run again</source>
        <translation>SET GLOBAL max_allowed_packet=1073741824 auf dem Ziel, dann erneut ausführen</translation>
    </message>
    <message>
        <source>The server took %1 of %2 rows</source>
        <translation>Der Server nahm %1 von %2 Zeilen an</translation>
    </message>
    <message>
        <source>No column of %1 is to be written</source>
        <translation>Keine Spalte von %1 soll geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>A change of %1 came without the key that finds its row</source>
        <translation>Eine Änderung in %1 kam ohne den Schlüssel, der ihre Zeile findet</translation>
    </message>
    <message>
        <source>Have the source log whole rows (REPLICA IDENTITY FULL, binlog_row_image=FULL)</source>
        <translation>Die Quelle ganze Zeilen protokollieren lassen (REPLICA IDENTITY FULL, binlog_row_image=FULL)</translation>
    </message>
    <message>
        <source>Table %1 has no column %2</source>
        <translation>Die Tabelle %1 hat keine Spalte %2</translation>
    </message>
    <message>
        <source>Add the column on the target, or leave it out with a mapping rule</source>
        <translation>Die Spalte im Ziel hinzufügen oder mit einer Zuordnungsregel weglassen</translation>
    </message>
    <message>
        <source>a zero date, which PostgreSQL cannot hold</source>
        <translation>ein Datum aus lauter Nullen, das PostgreSQL nicht speichern kann</translation>
    </message>
    <message>
        <source>an infinite value, which the column cannot hold</source>
        <translation>einen unendlichen Wert, den die Spalte nicht speichern kann</translation>
    </message>
    <message>
        <source>NaN, which the column cannot hold</source>
        <translation>NaN, das die Spalte nicht speichern kann</translation>
    </message>
    <message>
        <source>a value outside the column's range or precision</source>
        <translation>einen Wert außerhalb des Bereichs oder der Genauigkeit der Spalte</translation>
    </message>
    <message>
        <source>a value longer than the column allows</source>
        <translation>einen Wert, der länger ist, als die Spalte erlaubt</translation>
    </message>
    <message>
        <source>a text with a NUL byte, which PostgreSQL cannot hold</source>
        <translation>einen Text mit einem NUL-Byte, den PostgreSQL nicht speichern kann</translation>
    </message>
    <message>
        <source>a text that is not valid for the column's type</source>
        <translation>einen Text, der für den Typ der Spalte nicht gültig ist</translation>
    </message>
    <message>
        <source>a value of a kind that cannot become the column's type</source>
        <translation>einen Wert einer Art, die nicht zum Typ der Spalte werden kann</translation>
    </message>
    <message>
        <source>Column %1 (%2) was given %3</source>
        <translation>Spalte %1 (%2) erhielt %3</translation>
    </message>
    <message>
        <source>Set the value policy "%1" to clamp or null, or map the column to another type</source>
        <translation>Die Werteregel „%1“ auf clamp oder null setzen oder die Spalte einem anderen Typ zuordnen</translation>
    </message>
    <message>
        <source>Map the column to a type that can hold it</source>
        <translation>Die Spalte einem Typ zuordnen, der ihn speichern kann</translation>
    </message>
    <message>
        <source>There is no table whose changes could be captured</source>
        <translation>Es gibt keine Tabelle, deren Änderungen erfasst werden könnten</translation>
    </message>
    <message>
        <source>Select at least one table that is neither unlogged nor temporary</source>
        <translation>Mindestens eine Tabelle wählen, die weder unlogged noch temporär ist</translation>
    </message>
    <message>
        <source>The user must own the tables and have CREATE on the database: GRANT CREATE ON DATABASE … TO …</source>
        <translation>Der Benutzer muss Eigentümer der Tabellen sein und CREATE auf der Datenbank haben: GRANT CREATE ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>one snapshot per reader, because the server cannot export one: %1</source>
        <translation>ein Schnappschuss je Leser, weil der Server keinen exportieren kann: %1</translation>
    </message>
    <message>
        <source>exported snapshot</source>
        <translation>exportierter Schnappschuss</translation>
    </message>
    <message>
        <source>A slot %1 exists already: resume that task, or remove it first (SELECT pg_drop_replication_slot('%1'))</source>
        <translation>Einen Slot %1 gibt es schon: jene Aufgabe fortsetzen oder ihn zuerst entfernen (SELECT pg_drop_replication_slot('%1'))</translation>
    </message>
    <message>
        <source>All replication slots are in use: drop one that nobody needs, or ALTER SYSTEM SET max_replication_slots and restart</source>
        <translation>Alle Replikations-Slots sind belegt: einen entfernen, den niemand braucht, oder ALTER SYSTEM SET max_replication_slots und neu starten</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET wal_level = 'logical'  -- then restart the server</source>
        <translation>ALTER SYSTEM SET wal_level = 'logical'  -- danach den Server neu starten</translation>
    </message>
    <message>
        <source>Creating the replication slot waits for transactions that run on the source: %1</source>
        <translation>Das Anlegen des Replikations-Slots wartet auf laufende Transaktionen der Quelle: %1</translation>
    </message>
    <message>
        <source>snapshot of replication slot %1 at %2</source>
        <translation>Schnappschuss des Replikations-Slots %1 bei %2</translation>
    </message>
    <message>
        <source>wal_level is %1; changes are only decoded with logical</source>
        <translation>wal_level ist %1; Änderungen werden nur mit logical dekodiert</translation>
    </message>
    <message>
        <source>%1 of %2 replication slots are in use</source>
        <translation>%1 von %2 Replikations-Slots sind belegt</translation>
    </message>
    <message>
        <source>All %1 replication slots are in use</source>
        <translation>Alle %1 Replikations-Slots sind belegt</translation>
    </message>
    <message>
        <source>All %1 WAL senders are in use</source>
        <translation>Alle %1 WAL-Sender sind belegt</translation>
    </message>
    <message>
        <source>The user may not replicate</source>
        <translation>Der Benutzer darf nicht replizieren</translation>
    </message>
    <message>
        <source>The user may not create a publication</source>
        <translation>Der Benutzer darf keine Publikation anlegen</translation>
    </message>
    <message>
        <source>The server is a standby: a publication cannot be created on it</source>
        <translation>Der Server ist ein Standby: auf ihm kann keine Publikation angelegt werden</translation>
    </message>
    <message>
        <source>Connect to the primary</source>
        <translation>Mit dem Primärserver verbinden</translation>
    </message>
    <message>
        <source>The server keeps at most %1 of WAL for a slot: a task that falls further behind loses its place</source>
        <translation>Der Server behält höchstens %1 WAL für einen Slot: eine Aufgabe, die weiter zurückfällt, verliert ihren Platz</translation>
    </message>
    <message>
        <source>The source's clock is %1 s ahead of this machine's (negative: behind)</source>
        <translation>Die Uhr der Quelle geht %1 s vor der Uhr dieses Rechners (negativ: nach)</translation>
    </message>
    <message>
        <source>The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep</source>
        <translation>Der Rückstand wird nach der Uhr der Quelle angegeben, ebenso ein Halt zu einer Zeit; die Uhren richtig stellen: chronyc makestep</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>Keine Tabelle ist gewählt</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>Es gibt keine Tabelle %1</translation>
    </message>
    <message>
        <source>%1 is not a table: its changes cannot be captured</source>
        <translation>%1 ist keine Tabelle: ihre Änderungen können nicht erfasst werden</translation>
    </message>
    <message>
        <source>%1 writes no WAL (unlogged): its changes cannot be captured</source>
        <translation>%1 schreibt kein WAL (unlogged): ihre Änderungen können nicht erfasst werden</translation>
    </message>
    <message>
        <source>The user does not own %1 and cannot publish it</source>
        <translation>Der Benutzer ist nicht Eigentümer von %1 und kann sie nicht veröffentlichen</translation>
    </message>
    <message>
        <source>%1 has no replica identity: once published, the server would refuse the application's UPDATE and DELETE on it</source>
        <translation>%1 hat keine Replikat-Identität: einmal veröffentlicht, würde der Server UPDATE und DELETE der Anwendung auf ihr ablehnen</translation>
    </message>
    <message>
        <source>%1 has REPLICA IDENTITY FULL and a generated column: the server would refuse UPDATE and DELETE on it</source>
        <translation>%1 hat REPLICA IDENTITY FULL und eine generierte Spalte: der Server würde UPDATE und DELETE auf ihr ablehnen</translation>
    </message>
    <message>
        <source>%1 has no primary key: its rows are found by their whole contents, which is slow</source>
        <translation>%1 hat keinen Primärschlüssel: ihre Zeilen werden über ihren ganzen Inhalt gefunden, was langsam ist</translation>
    </message>
    <message>
        <source>%1 tables can be captured</source>
        <translation>%1 Tabellen können erfasst werden</translation>
    </message>
    <message>
        <source>This is not a PostgreSQL connection</source>
        <translation>Dies ist keine PostgreSQL-Verbindung</translation>
    </message>
    <message>
        <source>Removing replication slot and publication %1 (%2)</source>
        <translation>Replikations-Slot und Publikation %1 werden entfernt (%2)</translation>
    </message>
    <message>
        <source>"%1" is not a position of a PostgreSQL source</source>
        <translation>„%1“ ist keine Position einer PostgreSQL-Quelle</translation>
    </message>
    <message>
        <source>A position looks like 16/B374D848</source>
        <translation>Eine Position sieht aus wie 16/B374D848</translation>
    </message>
    <message>
        <source>The replication slot %1 is gone: changes are lost. Load the tables again</source>
        <translation>Der Replikations-Slot %1 ist weg: Änderungen sind verloren. Die Tabellen neu laden</translation>
    </message>
    <message>
        <source>The server has removed WAL that slot %1 needs (max_slot_wal_keep_size): load the tables again</source>
        <translation>Der Server hat WAL entfernt, das der Slot %1 braucht (max_slot_wal_keep_size): die Tabellen neu laden</translation>
    </message>
    <message>
        <source>The server is about to remove WAL that slot %1 needs: let the task catch up, or raise max_slot_wal_keep_size</source>
        <translation>Der Server entfernt gleich WAL, das der Slot %1 braucht: die Aufgabe aufholen lassen oder max_slot_wal_keep_size erhöhen</translation>
    </message>
    <message>
        <source>Changes after %1 cannot be read any more. Load the tables again, or validate and repair them and start from now</source>
        <translation>Änderungen nach %1 können nicht mehr gelesen werden. Die Tabellen neu laden, oder sie prüfen und reparieren und von jetzt an beginnen</translation>
    </message>
    <message>
        <source>The replication slot %1 does not exist any more</source>
        <translation>Den Replikations-Slot %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The replication slot %1 belongs to another program (plug-in %2)</source>
        <translation>Der Replikations-Slot %1 gehört einem anderen Programm (Plug-in %2)</translation>
    </message>
    <message>
        <source>Give the task another name</source>
        <translation>Der Aufgabe einen anderen Namen geben</translation>
    </message>
    <message>
        <source>The server has invalidated the replication slot %1 (%2)</source>
        <translation>Der Server hat den Replikations-Slot %1 für ungültig erklärt (%2)</translation>
    </message>
    <message>
        <source>WAL removed</source>
        <translation>WAL entfernt</translation>
    </message>
    <message>
        <source>The replication slot %1 stands at %2, behind it the changes from %3 on are missing: the slot was dropped and made again, or another program read it</source>
        <translation>Der Replikations-Slot %1 steht bei %2, dahinter fehlen die Änderungen ab %3: der Slot wurde entfernt und neu angelegt, oder ein anderes Programm hat ihn gelesen</translation>
    </message>
    <message>
        <source>The change stream must be read again as text</source>
        <translation>Der Änderungsstrom muss noch einmal als Text gelesen werden</translation>
    </message>
    <message>
        <source>PostgreSQL sent a frame of an unknown kind</source>
        <translation>PostgreSQL sandte einen Rahmen unbekannter Art</translation>
    </message>
    <message>
        <source>The server ended the change stream</source>
        <translation>Der Server hat den Änderungsstrom beendet</translation>
    </message>
    <message>
        <source>All replication slots are in use: drop one that nobody needs, or raise max_replication_slots and restart</source>
        <translation>Alle Replikations-Slots sind belegt: einen entfernen, den niemand braucht, oder max_replication_slots erhöhen und neu starten</translation>
    </message>
    <message>
        <source>Triggers and foreign keys do not act on applied changes (session_replication_role = replica)</source>
        <translation>Trigger und Fremdschlüssel wirken nicht auf angewendete Änderungen (session_replication_role = replica)</translation>
    </message>
    <message>
        <source>Triggers and foreign keys of the target act on applied changes, because session_replication_role may not be set; foreign keys that are deferrable are checked at commit. To switch them off: GRANT SET ON PARAMETER session_replication_role TO %1</source>
        <translation>Trigger und Fremdschlüssel des Ziels wirken auf angewendete Änderungen, weil session_replication_role nicht gesetzt werden darf; aufschiebbare Fremdschlüssel werden beim Commit geprüft. Zum Abschalten: GRANT SET ON PARAMETER session_replication_role TO %1</translation>
    </message>
    <message>
        <source>An earlier session of this task has moved the position meanwhile</source>
        <translation>Eine frühere Sitzung dieser Aufgabe hat die Position inzwischen verschoben</translation>
    </message>
    <message>
        <source>%1 of %2 changed rows of %3 are not on the target</source>
        <translation>%1 von %2 geänderten Zeilen von %3 fehlen im Ziel</translation>
    </message>
    <message>
        <source>%1 was not described before its changes</source>
        <translation>%1 wurde vor ihren Änderungen nicht beschrieben</translation>
    </message>
    <message>
        <source>%1 of a row of %2 that the target does not have</source>
        <translation>%1 einer Zeile von %2, die das Ziel nicht hat</translation>
    </message>
    <message>
        <source>Validate and repair the table, or choose a conflict policy</source>
        <translation>Die Tabelle prüfen und reparieren oder eine Konfliktregel wählen</translation>
    </message>
    <message>
        <source>%1; it cannot be inserted because the source did not send all its columns</source>
        <translation>%1; sie kann nicht eingefügt werden, weil die Quelle nicht alle ihre Spalten gesendet hat</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
    </message>
    <message>
        <source>pages %1 … %2</source>
        <translation>Seiten %1 … %2</translation>
    </message>
    <message>
        <source>COPY to and from the client cannot run as a query</source>
        <translation>COPY vom und zum Client kann nicht als Abfrage laufen</translation>
    </message>
    <message>
        <source>The transaction had failed before and was rolled back</source>
        <translation>Die Transaktion war schon vorher fehlgeschlagen und wurde zurückgerollt</translation>
    </message>
    <message>
        <source>not permitted: %1 (%2)</source>
        <translation>nicht erlaubt: %1 (%2)</translation>
    </message>
    <message>
        <source>It may have been dropped or renamed: read the catalog again</source>
        <translation>Sie wurde vielleicht gelöscht oder umbenannt: den Katalog erneut lesen</translation>
    </message>
    <message>
        <source>PostgreSQL sent a row of %1 that is not well formed</source>
        <translation>PostgreSQL sandte eine nicht wohlgeformte Zeile von %1</translation>
    </message>
    <message>
        <source>The table was changed: read the catalog again</source>
        <translation>Die Tabelle wurde geändert: den Katalog erneut lesen</translation>
    </message>
    <message>
        <source>PostgreSQL cannot write rows in the form "%1"</source>
        <translation>PostgreSQL kann keine Zeilen in der Form „%1“ schreiben</translation>
    </message>
    <message>
        <source>%1 was given %2 columns instead of %3</source>
        <translation>%1 erhielt %2 Spalten statt %3</translation>
    </message>
    <message>
        <source>row %1 of this chunk</source>
        <translation>Zeile %1 dieses Blocks</translation>
    </message>
    <message>
        <source>Create the column, or leave it out with a mapping rule</source>
        <translation>Die Spalte anlegen oder mit einer Zuordnungsregel weglassen</translation>
    </message>
    <message>
        <source>The last values of %1 sequences could not be read: GRANT SELECT ON ALL SEQUENCES IN SCHEMA … is missing</source>
        <translation>Die letzten Werte von %1 Sequenzen konnten nicht gelesen werden: GRANT SELECT ON ALL SEQUENCES IN SCHEMA … fehlt</translation>
    </message>
    <message>
        <source>sslmode=%1 is unknown</source>
        <translation>sslmode=%1 ist unbekannt</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Eines davon verwenden: %1</translation>
    </message>
    <message>
        <source>Could not connect to PostgreSQL at %1: %2</source>
        <translation>Keine Verbindung zu PostgreSQL auf %1: %2</translation>
    </message>
    <message>
        <source>Check the user name and the password. A password may come from an environment variable or from ~/.pgpass</source>
        <translation>Benutzernamen und Passwort prüfen. Ein Passwort kann aus einer Umgebungsvariablen oder aus ~/.pgpass kommen</translation>
    </message>
    <message>
        <source>The host name is not known; check its spelling and the name service</source>
        <translation>Der Rechnername ist nicht bekannt; Schreibweise und Namensdienst prüfen</translation>
    </message>
    <message>
        <source>No server listens there; check host and port, that the server runs, and listen_addresses</source>
        <translation>Dort lauscht kein Server; Rechner und Port prüfen, ob der Server läuft, und listen_addresses</translation>
    </message>
    <message>
        <source>The host does not answer; check the address and the firewall, or raise connect_timeout</source>
        <translation>Der Rechner antwortet nicht; Adresse und Firewall prüfen oder connect_timeout erhöhen</translation>
    </message>
    <message>
        <source>Ask the server's administrator for a pg_hba.conf line for this user, database and address</source>
        <translation>Den Verwalter des Servers um eine Zeile in pg_hba.conf für diesen Benutzer, diese Datenbank und Adresse bitten</translation>
    </message>
    <message>
        <source>Create the database first, or correct its name in the URL</source>
        <translation>Die Datenbank zuerst anlegen oder ihren Namen in der URL berichtigen</translation>
    </message>
    <message>
        <source>The server offers no TLS: set ssl=on there, or use sslmode=prefer or disable</source>
        <translation>Der Server bietet kein TLS: dort ssl=on setzen, oder sslmode=prefer oder disable verwenden</translation>
    </message>
    <message>
        <source>Check sslrootcert, sslcert and sslkey, and with sslmode=verify-full that the certificate names this host</source>
        <translation>sslrootcert, sslcert und sslkey prüfen, und bei sslmode=verify-full, ob das Zertifikat diesen Rechner nennt</translation>
    </message>
    <message>
        <source>Raise max_connections on the server or use fewer jobs</source>
        <translation>max_connections am Server erhöhen oder weniger parallele Verbindungen verwenden</translation>
    </message>
    <message>
        <source>libpq could not make a connection object</source>
        <translation>libpq konnte kein Verbindungsobjekt anlegen</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL was lost: %1</source>
        <translation>Die Verbindung zu PostgreSQL ging verloren: %1</translation>
    </message>
    <message>
        <source>Grant the privilege to the user, or connect as another</source>
        <translation>Dem Benutzer das Recht geben oder sich als ein anderer verbinden</translation>
    </message>
    <message>
        <source>The server's disk is full: free space there, then resume</source>
        <translation>Die Platte des Servers ist voll: dort Platz schaffen, dann fortsetzen</translation>
    </message>
    <message>
        <source>The server or the session is read only: connect to the primary</source>
        <translation>Der Server oder die Sitzung ist nur lesbar: mit dem Primärserver verbinden</translation>
    </message>
    <message>
        <source>PostgreSQL's change stream is not well formed: %1</source>
        <translation>Der Änderungsstrom von PostgreSQL ist nicht wohlgeformt: %1</translation>
    </message>
    <message>
        <source>The description of %1 does not fit its columns</source>
        <translation>Die Beschreibung von %1 passt nicht zu ihren Spalten</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the connection is encrypted and the server proved</source>
        <translation>Wie die Verbindung verschlüsselt und der Server nachgewiesen wird</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>File with the certificate authorities that may have signed the server's certificate</source>
        <translation>Datei mit den Zertifizierungsstellen, die das Zertifikat des Servers unterschrieben haben dürfen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>File with this client's certificate</source>
        <translation>Datei mit dem Zertifikat dieses Clients</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>File with this client's private key</source>
        <translation>Datei mit dem privaten Schlüssel dieses Clients</translation>
    </message>
    <message>
        <source>Socket folder</source>
        <translation>Socket-Ordner</translation>
    </message>
    <message>
        <source>Folder of the Unix socket; used instead of the host</source>
        <translation>Ordner des Unix-Sockets; statt des Rechners verwendet</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Verbindungsfrist</translation>
    </message>
    <message>
        <source>Seconds until a connection attempt is given up</source>
        <translation>Sekunden, bis ein Verbindungsversuch aufgegeben wird</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Seconds of silence until the connection is probed</source>
        <translation>Sekunden Stille, bis die Verbindung erprobt wird</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>File of passwords; default ~/.pgpass</source>
        <translation>Datei mit Passwörtern; Vorgabe ~/.pgpass</translation>
    </message>
    <message>
        <source>Server options</source>
        <translation>Server-Optionen</translation>
    </message>
    <message>
        <source>Settings for the session, as in PGOPTIONS: -c name=value</source>
        <translation>Einstellungen der Sitzung, wie in PGOPTIONS: -c name=value</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1; Portolan needs 10 or later</source>
        <translation>Der Server ist PostgreSQL %1; Portolan braucht 10 oder neuer</translation>
    </message>
    <message>
        <source>Upgrade the server, or move its data through a newer one</source>
        <translation>Den Server aktualisieren oder seine Daten über einen neueren bewegen</translation>
    </message>
    <message>
        <source>The role's attributes could not be read</source>
        <translation>Die Attribute der Rolle konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 tables may not be read</source>
        <translation>%1 Tabellen dürfen nicht gelesen werden</translation>
    </message>
    <message>
        <source>May read every table and create schemas</source>
        <translation>Darf jede Tabelle lesen und Schemas anlegen</translation>
    </message>
    <message>
        <source>May read every table; may not create schemas here</source>
        <translation>Darf jede Tabelle lesen; darf hier keine Schemas anlegen</translation>
    </message>
    <message>
        <source>The server is a standby: it can be read, not written</source>
        <translation>Der Server ist ein Standby: er kann gelesen, aber nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Connect to the primary to load data or to follow changes</source>
        <translation>Mit dem Primärserver verbinden, um Daten zu laden oder Änderungen zu verfolgen</translation>
    </message>
    <message>
        <source>wal_level is %1: changes cannot be followed</source>
        <translation>wal_level ist %1: Änderungen können nicht verfolgt werden</translation>
    </message>
    <message>
        <source>The user may not replicate: changes cannot be followed</source>
        <translation>Der Benutzer darf nicht replizieren: Änderungen können nicht verfolgt werden</translation>
    </message>
    <message>
        <source>Changes can be followed (wal_level logical)</source>
        <translation>Änderungen können verfolgt werden (wal_level logical)</translation>
    </message>
    <message>
        <source>The host "%1" is not known: %2</source>
        <translation>Der Rechner „%1“ ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>Check the spelling and the name service</source>
        <translation>Schreibweise und Namensdienst prüfen</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Connected to the socket</source>
        <translation>Mit dem Socket verbunden</translation>
    </message>
    <message>
        <source>Connected to port %1</source>
        <translation>Mit Port %1 verbunden</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>Verschlüsselt: %1, %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Set sslmode to require or stronger when the network is not yours</source>
        <translation>sslmode auf require oder strenger setzen, wenn das Netz nicht Ihres ist</translation>
    </message>
    <message>
        <source>Logged in as %1 to %2</source>
        <translation>Als %1 an %2 angemeldet</translation>
    </message>
    <message>
        <source>Portolan needs PostgreSQL 10 or later</source>
        <translation>Portolan braucht PostgreSQL 10 oder neuer</translation>
    </message>
</context>
<context>
    <name>Replicate</name>
    <message>
        <source>The target was lost: %1</source>
        <translation>Das Ziel ging verloren: %1</translation>
    </message>
    <message>
        <source>The target is back</source>
        <translation>Das Ziel ist wieder da</translation>
    </message>
    <message>
        <source>The source emptied %1, and ApplyErrorFailOnTruncationDdl says that this stops the task</source>
        <translation>Die Quelle hat %1 geleert, und ApplyErrorFailOnTruncationDdl sagt, dass das die Aufgabe anhält</translation>
    </message>
    <message>
        <source>A parallel round was interrupted and ends at %1, behind the point where this run is to stop</source>
        <translation>Eine parallele Runde wurde unterbrochen und endet bei %1, hinter dem Punkt, an dem dieser Lauf anhalten soll</translation>
    </message>
    <message>
        <source>Resume without a stop position, or with a later one</source>
        <translation>Ohne Halteposition fortsetzen oder mit einer späteren</translation>
    </message>
    <message>
        <source>The target is read-only, changes wait until it may be written: %1</source>
        <translation>Das Ziel ist schreibgeschützt, Änderungen warten, bis es beschrieben werden darf: %1</translation>
    </message>
    <message>
        <source>A batch is applied change by change: %1</source>
        <translation>Ein Stapel wird Änderung für Änderung angewendet: %1</translation>
    </message>
    <message>
        <source>A group of %1 transactions is applied one by one: %2</source>
        <translation>Eine Gruppe von %1 Transaktionen wird einzeln angewendet: %2</translation>
    </message>
    <message>
        <source>The source's transaction %1 (position %2) cannot be applied</source>
        <translation>Die Transaktion %1 der Quelle (Position %2) lässt sich nicht anwenden</translation>
    </message>
    <message>
        <source>Mend the target and resume, or resume with a conflict policy (--on-conflict overwrite or skip)</source>
        <translation>Das Ziel berichtigen und fortsetzen, oder mit einer Konfliktregel fortsetzen (--on-conflict overwrite oder skip)</translation>
    </message>
    <message>
        <source>%1 changes did not fit the target's rows, as many as ApplyErrorEscalationCount allows</source>
        <translation>%1 Änderungen passten nicht zu den Zeilen des Ziels, so viele, wie ApplyErrorEscalationCount erlaubt</translation>
    </message>
    <message>
        <source>See portolan_apply_exceptions on the target; validate and repair the table</source>
        <translation>Siehe portolan_apply_exceptions am Ziel; die Tabelle prüfen und reparieren</translation>
    </message>
    <message>
        <source>The target is still %1 s behind: changes are applied in parallel</source>
        <translation>Das Ziel ist noch %1 s im Rückstand: Änderungen werden parallel angewendet</translation>
    </message>
    <message>
        <source>The target is %1 s behind: changes are applied in batches</source>
        <translation>Das Ziel ist %1 s im Rückstand: Änderungen werden in Stapeln angewendet</translation>
    </message>
    <message>
        <source>Caught up: transactions are applied as they come</source>
        <translation>Aufgeholt: Transaktionen werden angewendet, wie sie kommen</translation>
    </message>
    <message>
        <source>A tool that changes definitions put its copy %1 in the table's place; its rows are taken for the same ones</source>
        <translation>Ein Werkzeug, das Definitionen ändert, hat seine Kopie %1 an die Stelle der Tabelle gesetzt; ihre Zeilen gelten als dieselben</translation>
    </message>
    <message>
        <source>On the source another table, %1, took its name: its rows are not known</source>
        <translation>An der Quelle hat eine andere Tabelle, %1, ihren Namen übernommen: deren Zeilen sind nicht bekannt</translation>
    </message>
    <message>
        <source>No converter for definitions</source>
        <translation>Kein Konverter für Definitionen</translation>
    </message>
    <message>
        <source>A definition changed on the source and is ignored: %1</source>
        <translation>Eine Definition hat sich an der Quelle geändert und wird übergangen: %1</translation>
    </message>
    <message>
        <source>A definition changed on the source: %1</source>
        <translation>Eine Definition hat sich an der Quelle geändert: %1</translation>
    </message>
    <message>
        <source>Its definition changed on the source: %1</source>
        <translation>Ihre Definition hat sich an der Quelle geändert: %1</translation>
    </message>
    <message>
        <source>Applied on the target: %1</source>
        <translation>Am Ziel angewendet: %1</translation>
    </message>
    <message>
        <source>Suspended, the other tables go on: %1</source>
        <translation>Ausgesetzt, die anderen Tabellen laufen weiter: %1</translation>
    </message>
    <message>
        <source>To go on, run on the target and reload the table: %1</source>
        <translation>Zum Weitermachen am Ziel ausführen und die Tabelle neu laden: %1</translation>
    </message>
    <message>
        <source>%1 tables are suspended: the task stops, as its TableErrorEscalationCount says</source>
        <translation>%1 Tabellen sind ausgesetzt: die Aufgabe hält an, wie ihr TableErrorEscalationCount es sagt</translation>
    </message>
    <message>
        <source>Mend the tables and reload them, then resume</source>
        <translation>Die Tabellen berichtigen und neu laden, dann fortsetzen</translation>
    </message>
    <message>
        <source>The target has no table %1</source>
        <translation>Das Ziel hat keine Tabelle %1</translation>
    </message>
    <message>
        <source>The target table %1 has no column %2</source>
        <translation>Die Zieltabelle %1 hat keine Spalte %2</translation>
    </message>
    <message>
        <source>The target cannot be reached</source>
        <translation>Das Ziel ist nicht erreichbar</translation>
    </message>
    <message>
        <source>A parallel round was interrupted: what is missing up to %1 is applied first</source>
        <translation>Eine parallele Runde wurde unterbrochen: was bis %1 fehlt, wird zuerst angewendet</translation>
    </message>
    <message>
        <source>Changes are applied by %1 sessions; the rows of %2 tables are dealt out by key</source>
        <translation>Änderungen werden von %1 Sitzungen angewendet; die Zeilen von %2 Tabellen werden nach Schlüssel verteilt</translation>
    </message>
    <message>
        <source>The interrupted parallel round cannot be finished: transaction %1 was not a part of it when it was applied</source>
        <translation>Die unterbrochene parallele Runde lässt sich nicht abschließen: die Transaktion %1 gehörte nicht zu ihr, als sie angewendet wurde</translation>
    </message>
    <message>
        <source>Resume with the rules of the interrupted run, or reload the tables</source>
        <translation>Mit den Regeln des unterbrochenen Laufs fortsetzen oder die Tabellen neu laden</translation>
    </message>
    <message>
        <source>The plan of a parallel apply that was stored on the target cannot be read</source>
        <translation>Der am Ziel gespeicherte Plan eines parallelen Anwendens kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Validate and repair the tables, then reload the task's position</source>
        <translation>Die Tabellen prüfen und reparieren, dann die Position der Aufgabe neu laden</translation>
    </message>
    <message>
        <source>A session of the parallel apply was lost: %1</source>
        <translation>Eine Sitzung des parallelen Anwendens ging verloren: %1</translation>
    </message>
    <message>
        <source>Stops at the source's position %1</source>
        <translation>Hält an der Position %1 der Quelle an</translation>
    </message>
    <message>
        <source>The source was lost: %1</source>
        <translation>Die Quelle ging verloren: %1</translation>
    </message>
    <message>
        <source>The source is back</source>
        <translation>Die Quelle ist wieder da</translation>
    </message>
    <message>
        <source>The status of the run cannot be written: %1</source>
        <translation>Der Zustand des Laufs kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>There is no status of a run in %1</source>
        <translation>In %1 gibt es keinen Zustand eines Laufs</translation>
    </message>
    <message>
        <source>Name the run folder that migrate printed when it started</source>
        <translation>Den Laufordner nennen, den migrate beim Start ausgab</translation>
    </message>
    <message>
        <source>The status file cannot be read: %1</source>
        <translation>Die Zustandsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The request cannot be written: %1</source>
        <translation>Die Anforderung kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1 exists already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>Name a file that does not exist, or delete it yourself</source>
        <translation>Nennen Sie eine Datei, die es nicht gibt, oder löschen Sie sie selbst</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>%1 is no table of the source</source>
        <translation>%1 ist keine Tabelle der Quelle</translation>
    </message>
    <message>
        <source>No rule takes the table %1</source>
        <translation>Keine Regel nimmt die Tabelle %1</translation>
    </message>
    <message>
        <source>The row filter leaves it out</source>
        <translation>Der Zeilenfilter lässt sie weg</translation>
    </message>
    <message>
        <source>The conversion makes no plain table of it</source>
        <translation>Die Konvertierung macht keine einfache Tabelle daraus</translation>
    </message>
    <message>
        <source>The target refuses it: %1</source>
        <translation>Das Ziel weist es zurück: %1</translation>
    </message>
    <message>
        <source>it is not there after it was written</source>
        <translation>sie ist nach dem Schreiben nicht da</translation>
    </message>
</context>
<context>
    <name>ScriptEngine</name>
    <message>
        <source>the value is no number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>the value is no date or time</source>
        <translation>der Wert ist kein Datum und keine Zeit</translation>
    </message>
    <message>
        <source>the value is no binary text</source>
        <translation>der Wert ist kein Binärtext</translation>
    </message>
    <message>
        <source>the value is none of the type's labels</source>
        <translation>der Wert ist keine der Bezeichnungen des Typs</translation>
    </message>
    <message>
        <source>the row leaves its number to the server, and the table is read in parts</source>
        <translation>die Zeile überlässt ihre Nummer dem Server, und die Tabelle wird in Teilen gelesen</translation>
    </message>
    <message>
        <source>only a server can compute a generated column</source>
        <translation>nur ein Server kann eine generierte Spalte berechnen</translation>
    </message>
    <message>
        <source>the row leaves the column to a default that only a server can compute</source>
        <translation>die Zeile überlässt die Spalte einem Vorgabewert, den nur ein Server berechnen kann</translation>
    </message>
    <message>
        <source>the value is neither true nor false</source>
        <translation>der Wert ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>the value is no UUID</source>
        <translation>der Wert ist keine UUID</translation>
    </message>
    <message>
        <source>%1 is a script, not a server: it can only be read.</source>
        <translation>%1 ist ein Skript, kein Server: es kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Load the script into a server and take that as the source.</source>
        <translation>Das Skript in einen Server laden und diesen als Quelle nehmen.</translation>
    </message>
    <message>
        <source>script %1</source>
        <translation>Skript %1</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
    </message>
    <message>
        <source>bytes %1 … %2</source>
        <translation>Bytes %1 … %2</translation>
    </message>
    <message>
        <source>The script has no table %1</source>
        <translation>Das Skript hat keine Tabelle %1</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be known from the script: %2</source>
        <translation>Die Zeilen von %1 sind aus dem Skript nicht zu erfahren: %2</translation>
    </message>
    <message>
        <source>The script's dialect is not said.</source>
        <translation>Der Dialekt des Skripts ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The dialect "%1" is not known.</source>
        <translation>Der Dialekt „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Add ?dialect=mysql, mariadb, postgres or sqlite to the URL.</source>
        <translation>?dialect=mysql, mariadb, postgres oder sqlite an die URL anhängen.</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>SQL-Skript</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>The kind of SQL that the script is written in.</source>
        <translation>Die Art von SQL, in der das Skript geschrieben ist.</translation>
    </message>
    <message>
        <source>SQL mode</source>
        <translation>SQL-Modus</translation>
    </message>
    <message>
        <source>MySQL's sql_mode that the script was written under, when it is not the default.</source>
        <translation>Der sql_mode von MySQL, unter dem das Skript geschrieben wurde, wenn er nicht die Vorgabe ist.</translation>
    </message>
    <message>
        <source>The script %1 does not exist or cannot be read.</source>
        <translation>Das Skript %1 gibt es nicht oder es kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A script has no changes that could be followed.</source>
        <translation>Ein Skript hat keine Änderungen, denen man folgen könnte.</translation>
    </message>
    <message>
        <source>Take --type full-load.</source>
        <translation>--type full-load nehmen.</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>No temporary file can be made: %1</source>
        <translation>Es kann keine temporäre Datei angelegt werden: %1</translation>
    </message>
    <message>
        <source>The temporary copy cannot be written: %1</source>
        <translation>Die temporäre Kopie kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Line %1: the script ends inside a COPY block</source>
        <translation>Zeile %1: das Skript endet in einem COPY-Block</translation>
    </message>
    <message>
        <source>Line %1: the script ends inside this statement</source>
        <translation>Zeile %1: das Skript endet in dieser Anweisung</translation>
    </message>
    <message>
        <source>line %1: %2 is for a server to perform</source>
        <translation>Zeile %1: %2 kann nur ein Server ausführen</translation>
    </message>
    <message>
        <source>Line %1: rows of %2 may replace or skip others (REPLACE, IGNORE, ON CONFLICT): every row of the script is taken</source>
        <translation>Zeile %1: Zeilen von %2 können andere ersetzen oder übergehen (REPLACE, IGNORE, ON CONFLICT): jede Zeile des Skripts wird genommen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The script's time zone %1 is taken as UTC</source>
        <translation>Die Zeitzone %1 des Skripts wird als UTC genommen</translation>
    </message>
    <message>
        <source>TIMESTAMP values are taken as UTC, since the script names no time zone: %1</source>
        <translation>TIMESTAMP-Werte werden als UTC genommen, da das Skript keine Zeitzone nennt: %1</translation>
    </message>
    <message>
        <source>Line %1: rows of %2 come after the trigger %3; what it would have done while loading is not in the script</source>
        <translation>Zeile %1: Zeilen von %2 kommen nach dem Trigger %3; was er beim Laden getan hätte, steht nicht im Skript</translation>
    </message>
    <message>
        <source>The script %1 cannot be read: %2</source>
        <translation>Das Skript %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The table %1 has no column %2</source>
        <translation>Die Tabelle %1 hat keine Spalte %2</translation>
    </message>
    <message>
        <source>Reading the script %1 failed: %2</source>
        <translation>Das Lesen des Skripts %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2 of %3: %4</source>
        <translation>Zeile %1, Spalte %2 von %3: %4</translation>
    </message>
    <message>
        <source>a row is expected here</source>
        <translation>hier wird eine Zeile erwartet</translation>
    </message>
    <message>
        <source>the script ends inside this row</source>
        <translation>das Skript endet in dieser Zeile</translation>
    </message>
    <message>
        <source>the row has more values than the table has columns</source>
        <translation>die Zeile hat mehr Werte, als die Tabelle Spalten hat</translation>
    </message>
    <message>
        <source>the row has %1 values for %2 columns</source>
        <translation>die Zeile hat %1 Werte für %2 Spalten</translation>
    </message>
    <message>
        <source>only a server can compute this value</source>
        <translation>nur ein Server kann diesen Wert berechnen</translation>
    </message>
    <message>
        <source>Rows of a script cannot be filtered: %1</source>
        <translation>Zeilen eines Skripts können nicht gefiltert werden: %1</translation>
    </message>
    <message>
        <source>The script %1 has changed since the run began</source>
        <translation>Das Skript %1 hat sich geändert, seit der Lauf begann</translation>
    </message>
    <message>
        <source>Begin the run anew.</source>
        <translation>Den Lauf neu beginnen.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain has no password for "%1"</source>
        <translation>Der Schlüsselbund hat kein Passwort für "%1"</translation>
    </message>
    <message>
        <source>Enter it and store it again</source>
        <translation>Geben Sie es ein, und speichern Sie es erneut</translation>
    </message>
    <message>
        <source>The keychain refused access to "%1"</source>
        <translation>Der Schlüsselbund verweigert den Zugriff auf "%1"</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Portolan</source>
        <translation>Entsperren Sie den Schlüsselbund, und erlauben Sie Portolan</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>Kein Schlüsselbund läuft</translation>
    </message>
    <message>
        <source>Start a Secret Service (GNOME Keyring, KWallet), or keep passwords for the session only</source>
        <translation>Starten Sie einen Secret Service (GNOME Keyring, KWallet), oder behalten Sie Passwörter nur für die Sitzung</translation>
    </message>
    <message>
        <source>The keychain failed for "%1": %2</source>
        <translation>Der Schlüsselbund scheiterte bei "%1": %2</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>No password is known for "%1"</source>
        <translation>Für "%1" ist kein Passwort bekannt</translation>
    </message>
    <message>
        <source>Enter it again: it was kept for the session only</source>
        <translation>Geben Sie es noch einmal ein: es galt nur für die Sitzung</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Set it before the program starts</source>
        <translation>Setzen Sie sie, bevor das Programm startet</translation>
    </message>
    <message>
        <source>Environment variables cannot be changed from here</source>
        <translation>Umgebungsvariablen können von hier nicht geändert werden</translation>
    </message>
    <message>
        <source>Choose the keychain or the session</source>
        <translation>Wählen Sie den Schlüsselbund oder die Sitzung</translation>
    </message>
</context>
<context>
    <name>Spill</name>
    <message>
        <source>What does not fit in memory cannot be written to %1: %2</source>
        <translation>Was nicht in den Speicher passt, lässt sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>What was written to %1 cannot be read again: %2</source>
        <translation>Was nach %1 geschrieben wurde, lässt sich nicht wieder lesen: %2</translation>
    </message>
    <message>
        <source>The disk of this folder is full: make room there and resume; nothing is lost, what was spilled is read from the source again</source>
        <translation>Der Datenträger dieses Ordners ist voll: dort Platz schaffen und fortsetzen; nichts ist verloren, das Ausgelagerte wird noch einmal aus der Quelle gelesen</translation>
    </message>
    <message>
        <source>Make the folder writable and resume; nothing is lost, what was spilled is read from the source again</source>
        <translation>Den Ordner beschreibbar machen und fortsetzen; nichts ist verloren, das Ausgelagerte wird noch einmal aus der Quelle gelesen</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>%1 has %2 columns; at most 900 can be captured</source>
        <translation>%1 hat %2 Spalten; höchstens 900 können erfasst werden</translation>
    </message>
    <message>
        <source>%1 hides its rowid behind columns and has no key</source>
        <translation>%1 verdeckt ihre rowid durch Spalten und hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>Give the table a primary key</source>
        <translation>Der Tabelle einen Primärschlüssel geben</translation>
    </message>
    <message>
        <source>Following a SQLite file needs a change table and triggers in it</source>
        <translation>Einer SQLite-Datei zu folgen braucht eine Änderungstabelle und Trigger in ihr</translation>
    </message>
    <message>
        <source>Allow it with --install-triggers; they are removed when the run ends or with portolan-cli cleanup</source>
        <translation>Mit --install-triggers erlauben; sie werden am Ende des Laufs oder mit portolan-cli cleanup entfernt</translation>
    </message>
    <message>
        <source>The file can only be read; change capture writes triggers into it</source>
        <translation>Die Datei kann nur gelesen werden; das Erfassen von Änderungen schreibt Trigger hinein</translation>
    </message>
    <message>
        <source>Give this user the right to write the file and its folder</source>
        <translation>Diesem Benutzer das Recht geben, die Datei und ihren Ordner zu schreiben</translation>
    </message>
    <message>
        <source>Following the file needs a change table and triggers in it</source>
        <translation>Der Datei zu folgen braucht eine Änderungstabelle und Trigger in ihr</translation>
    </message>
    <message>
        <source>Allow it with --install-triggers</source>
        <translation>Mit --install-triggers erlauben</translation>
    </message>
    <message>
        <source>%1 has no key: its changes are matched by whole rows</source>
        <translation>%1 hat keinen Schlüssel: ihre Änderungen werden über ganze Zeilen zugeordnet</translation>
    </message>
    <message>
        <source>%1 is unique over an expression: rows that REPLACE removes because of it are seen only with PRAGMA recursive_triggers=ON</source>
        <translation>%1 ist eindeutig über einen Ausdruck: Zeilen, die REPLACE deswegen entfernt, werden nur mit PRAGMA recursive_triggers=ON gesehen</translation>
    </message>
    <message>
        <source>The file is not in WAL mode: reading it holds writers up for moments</source>
        <translation>Die Datei ist nicht im WAL-Modus: sie zu lesen hält Schreiber für Augenblicke auf</translation>
    </message>
    <message>
        <source>The file can be followed</source>
        <translation>Der Datei kann gefolgt werden</translation>
    </message>
    <message>
        <source>The changes after number %1 are no longer in the file (it has %2 to %3)</source>
        <translation>Die Änderungen nach Nummer %1 stehen nicht mehr in der Datei (sie hat %2 bis %3)</translation>
    </message>
    <message>
        <source>Load the tables again</source>
        <translation>Die Tabellen neu laden</translation>
    </message>
    <message>
        <source>The capture tables are gone: load the tables again</source>
        <translation>Die Erfassungstabellen sind weg: die Tabellen neu laden</translation>
    </message>
    <message>
        <source>A captured change has the unknown shape %1</source>
        <translation>Eine erfasste Änderung hat die unbekannte Gestalt %1</translation>
    </message>
    <message>
        <source>Foreign keys are not checked while changes are applied (PRAGMA foreign_keys = OFF)</source>
        <translation>Fremdschlüssel werden nicht geprüft, während Änderungen angewendet werden (PRAGMA foreign_keys = OFF)</translation>
    </message>
    <message>
        <source>SQLite cannot switch triggers off; these fire for applied changes: %1</source>
        <translation>SQLite kann Trigger nicht abschalten; diese laufen bei angewendeten Änderungen: %1</translation>
    </message>
    <message>
        <source>A change of %1 came without its key</source>
        <translation>Eine Änderung von %1 kam ohne ihren Schlüssel</translation>
    </message>
    <message>
        <source>%1 changes a row of %2 that the target does not have</source>
        <translation>%1 ändert eine Zeile von %2, die das Ziel nicht hat</translation>
    </message>
    <message>
        <source>Validate and repair the table, or choose a conflict policy</source>
        <translation>Die Tabelle prüfen und reparieren oder eine Konfliktregel wählen</translation>
    </message>
    <message>
        <source>The file %1 does not exist</source>
        <translation>Die Datei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Check the path in the URL: sqlite:///absolute/path.db</source>
        <translation>Den Pfad in der URL prüfen: sqlite:///absolute/path.db</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
    </message>
    <message>
        <source>row ids %1 … %2</source>
        <translation>Zeilen-IDs %1 … %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>Die Datenbankdatei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>ro: never write; rw: the file must exist; rwc: make it when it is missing</source>
        <translation>ro: nie schreiben; rw: die Datei muss vorhanden sein; rwc: sie anlegen, wenn sie fehlt</translation>
    </message>
    <message>
        <source>Wait for a lock</source>
        <translation>Auf eine Sperre warten</translation>
    </message>
    <message>
        <source>Seconds to wait while another program writes</source>
        <translation>Sekunden, die gewartet wird, während ein anderes Programm schreibt</translation>
    </message>
    <message>
        <source>%1 will be made</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Choose a folder that you may write</source>
        <translation>Einen Ordner wählen, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>The file exists</source>
        <translation>Die Datei ist vorhanden</translation>
    </message>
    <message>
        <source>The file can be written</source>
        <translation>Die Datei kann geschrieben werden</translation>
    </message>
    <message>
        <source>The file can only be read: it can be a source, not a target</source>
        <translation>Die Datei kann nur gelesen werden: sie kann Quelle sein, nicht Ziel</translation>
    </message>
    <message>
        <source>read transaction</source>
        <translation>Lesetransaktion</translation>
    </message>
    <message>
        <source>one read transaction (the file cannot be locked, so it is read by one reader)</source>
        <translation>eine Lesetransaktion (die Datei lässt sich nicht sperren, daher liest sie ein einziger Leser)</translation>
    </message>
    <message>
        <source>%1 is a virtual table; its module keeps the rows, so it is not moved</source>
        <translation>%1 ist eine virtuelle Tabelle; ihr Modul hält die Zeilen, daher wird sie nicht bewegt</translation>
    </message>
    <message>
        <source>The view %1 cannot be read: %2</source>
        <translation>Die Sicht %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot hold a value: %2</source>
        <translation>%1 kann einen Wert nicht speichern: %2</translation>
    </message>
    <message>
        <source>a column of type %1 would lose digits</source>
        <translation>eine Spalte vom Typ %1 würde Ziffern verlieren</translation>
    </message>
    <message>
        <source>Give the target column a TEXT type</source>
        <translation>Der Zielspalte einen TEXT-Typ geben</translation>
    </message>
    <message>
        <source>SQLite has no NaN</source>
        <translation>SQLite hat kein NaN</translation>
    </message>
    <message>
        <source>Choose a policy for NaN: null or text</source>
        <translation>Eine Regel für NaN wählen: null oder text</translation>
    </message>
    <message>
        <source>a column of type %1 would turn the text into a number</source>
        <translation>eine Spalte vom Typ %1 würde den Text in eine Zahl verwandeln</translation>
    </message>
    <message>
        <source>Another program holds the file; close it or wait, then try again</source>
        <translation>Ein anderes Programm hält die Datei; es schließen oder warten, dann erneut versuchen</translation>
    </message>
    <message>
        <source>Free some space on the disk, then run again with --resume</source>
        <translation>Platz auf der Platte schaffen, dann mit --resume erneut ausführen</translation>
    </message>
    <message>
        <source>Check the path and the rights on the file and its folder</source>
        <translation>Den Pfad und die Rechte an der Datei und ihrem Ordner prüfen</translation>
    </message>
    <message>
        <source>Check the file with: sqlite3 FILE 'PRAGMA integrity_check'</source>
        <translation>Die Datei prüfen mit: sqlite3 FILE 'PRAGMA integrity_check'</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is encrypted</source>
        <translation>Die Datei ist keine SQLite-Datenbank, oder sie ist verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>an endpoint is an object with "url"</source>
        <translation>ein Endpunkt ist ein Objekt mit "url"</translation>
    </message>
    <message>
        <source>"%1" must be a text</source>
        <translation>"%1" muss ein Text sein</translation>
    </message>
    <message>
        <source>"secret" names a place, never a password: env:VARIABLE, keychain:NAME or ask</source>
        <translation>"secret" nennt einen Ort, nie ein Passwort: env:VARIABLE, keychain:NAME oder ask</translation>
    </message>
    <message>
        <source>unknown key "%1" in an endpoint</source>
        <translation>unbekannter Schlüssel "%1" in einem Endpunkt</translation>
    </message>
    <message>
        <source>the endpoint has no "url"</source>
        <translation>dem Endpunkt fehlt "url"</translation>
    </message>
    <message>
        <source>The migration type cannot be "%1"</source>
        <translation>Die Art der Migration kann nicht "%1" sein</translation>
    </message>
    <message>
        <source>Use full-load, full-load-and-cdc or cdc</source>
        <translation>Verwenden Sie full-load, full-load-and-cdc oder cdc</translation>
    </message>
    <message>
        <source>a task is an object</source>
        <translation>eine Aufgabe ist ein Objekt</translation>
    </message>
    <message>
        <source>this is no Portolan task: "format" is not "%1"</source>
        <translation>das ist keine Aufgabe von Portolan: "format" ist nicht "%1"</translation>
    </message>
    <message>
        <source>Bring a task of another program in with `portolan-cli tasks import`</source>
        <translation>Holen Sie die Aufgabe eines anderen Programms mit Datei, Importieren oder `portolan-cli tasks import`</translation>
    </message>
    <message>
        <source>"version" is missing</source>
        <translation>"version" fehlt</translation>
    </message>
    <message>
        <source>the task has format version %1; this program knows up to %2</source>
        <translation>die Aufgabe hat die Formatversion %1; dieses Programm kennt sie bis %2</translation>
    </message>
    <message>
        <source>Use a newer Portolan</source>
        <translation>Verwenden Sie ein neueres Portolan</translation>
    </message>
    <message>
        <source>"moreSources" must be an array</source>
        <translation>"moreSources" muss ein Array sein</translation>
    </message>
    <message>
        <source>a further source needs "source"</source>
        <translation>eine weitere Quelle braucht "source"</translation>
    </message>
    <message>
        <source>unknown key "%1"</source>
        <translation>unbekannter Schlüssel "%1"</translation>
    </message>
    <message>
        <source>The name "%1" must start with a letter and hold letters, digits and hyphens only, at most 255</source>
        <translation>Der Name "%1" muss mit einem Buchstaben beginnen und darf nur Buchstaben, Ziffern und Bindestriche haben, höchstens 255</translation>
    </message>
    <message>
        <source>The source is not set</source>
        <translation>Die Quelle ist nicht gesetzt</translation>
    </message>
    <message>
        <source>The target is not set</source>
        <translation>Das Ziel ist nicht gesetzt</translation>
    </message>
    <message>
        <source>mappings of source %1</source>
        <translation>Zuordnungen der Quelle %1</translation>
    </message>
    <message>
        <source>A start position belongs to a task of type cdc</source>
        <translation>Eine Anfangsposition gehört zu einer Aufgabe der Art cdc</translation>
    </message>
    <message>
        <source>A stop position belongs to a task that follows changes</source>
        <translation>Eine Endposition gehört zu einer Aufgabe, die Änderungen folgt</translation>
    </message>
    <message>
        <source>%1.%2 is kept without effect: %3</source>
        <translation>%1.%2 bleibt ohne Wirkung: %3</translation>
    </message>
    <message>
        <source>The task "%1" cannot run: %2</source>
        <translation>Die Aufgabe "%1" kann nicht laufen: %2</translation>
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
    <message>
        <source>The setting %1 %2</source>
        <translation>Die Einstellung %1 %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>is %1; it must lie between %2 and %3</source>
        <translation>ist %1; sie muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>is "%1"; allowed: %2</source>
        <translation>ist "%1"; erlaubt: %2</translation>
    </message>
    <message>
        <source>There is no setting %1</source>
        <translation>Es gibt keine Einstellung %1</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 entfällt: %2</translation>
    </message>
    <message>
        <source>%1 is kept without effect: %2</source>
        <translation>%1 bleibt ohne Wirkung: %2</translation>
    </message>
    <message>
        <source>There is no section %1 of settings</source>
        <translation>Es gibt keinen Abschnitt %1 der Einstellungen</translation>
    </message>
    <message>
        <source>The section %1 must be an object</source>
        <translation>Der Abschnitt %1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1.%2 and %1.%3 exclude each other</source>
        <translation>%1.%2 und %1.%3 schließen einander aus</translation>
    </message>
    <message>
        <source>Nothing was started. `portolan-cli help tasks` lists the settings</source>
        <translation>Nichts wurde gestartet. Laden, Alle Einstellungen nennt sie</translation>
    </message>
    <message>
        <source>%1: the settings are %2; an object is expected</source>
        <translation>%1: die Einstellungen sind %2; ein Objekt wird erwartet</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The reject file %1 cannot be written: %2</source>
        <translation>Die Datei %1 der abgelehnten Zeilen kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The run store cannot be written: %1</source>
        <translation>Der Laufspeicher kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the free space of the run folder</source>
        <translation>Den freien Platz des Laufordners prüfen</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be made</source>
        <translation>Der Laufordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Choose another with --run-dir</source>
        <translation>Mit --run-dir einen anderen wählen</translation>
    </message>
    <message>
        <source>There is nothing to resume in %1</source>
        <translation>In %1 gibt es nichts fortzusetzen</translation>
    </message>
    <message>
        <source>Give the run folder of the interrupted run with --run-dir, or leave out --resume</source>
        <translation>Den Ordner des unterbrochenen Laufs mit --run-dir angeben oder --resume weglassen</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be written</source>
        <translation>In den Laufordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Another run works in %1</source>
        <translation>In %1 arbeitet ein anderer Lauf</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder with --run-dir</source>
        <translation>Warten, bis er endet, oder mit --run-dir einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The run store %1 cannot be opened</source>
        <translation>Der Laufspeicher %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The folder %1 holds a run that did not end</source>
        <translation>Der Ordner %1 enthält einen Lauf, der nicht zu Ende ging</translation>
    </message>
    <message>
        <source>Go on with it by --resume, or choose another folder with --run-dir</source>
        <translation>Ihn mit --resume fortsetzen oder mit --run-dir einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The tables are not those of the interrupted run in %1</source>
        <translation>Die Tabellen sind nicht die des unterbrochenen Laufs in %1</translation>
    </message>
    <message>
        <source>Resume with the same source, target and scope as before, or begin anew in another folder</source>
        <translation>Mit derselben Quelle, demselben Ziel und Umfang wie zuvor fortsetzen oder in einem anderen Ordner neu beginnen</translation>
    </message>
    <message>
        <source>%1 tables failed: the task stops, as its TableErrorEscalationCount says</source>
        <translation>%1 Tabellen sind fehlgeschlagen: die Aufgabe hält an, wie ihr TableErrorEscalationCount es sagt</translation>
    </message>
    <message>
        <source>Mend the row or the target's definition, choose a value policy, or let bad rows go to a file with --on-row-error reject</source>
        <translation>Die Zeile oder die Definition des Ziels berichtigen, eine Regel für Werte wählen oder schlechte Zeilen mit --on-row-error reject in eine Datei schreiben lassen</translation>
    </message>
    <message>
        <source>More than %1 rows were rejected</source>
        <translation>Mehr als %1 Zeilen wurden abgelehnt</translation>
    </message>
    <message>
        <source>So many rejects point to a wrong definition; see rejects.jsonl in the run folder</source>
        <translation>So viele Ablehnungen deuten auf eine falsche Definition; siehe rejects.jsonl im Laufordner</translation>
    </message>
    <message>
        <source>%1 rows were rejected, as many as DataErrorEscalationCount allows</source>
        <translation>%1 Zeilen wurden abgelehnt, so viele, wie DataErrorEscalationCount erlaubt</translation>
    </message>
    <message>
        <source>See rejects.jsonl in the run folder; mend the definition or raise the count, then reload the table</source>
        <translation>Siehe rejects.jsonl im Laufordner; die Definition berichtigen oder die Anzahl erhöhen, dann die Tabelle neu laden</translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message numerus="yes">
        <source>equal but for %n row(s) that kept changing</source>
        <translation>
            <numerusform>gleich bis auf %Ln Zeile, die sich weiter änderte</numerusform>
            <numerusform>gleich bis auf %Ln Zeilen, die sich weiter änderten</numerusform>
        </translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different: %1 rows at the source, %2 at the target</source>
        <translation>verschieden: %1 Zeilen in der Quelle, %2 im Ziel</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message numerus="yes">
        <source>different: %n row(s)</source>
        <translation>
            <numerusform>verschieden: %Ln Zeile</numerusform>
            <numerusform>verschieden: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different: more than %n row(s)</source>
        <translation>
            <numerusform>verschieden: mehr als %Ln Zeile</numerusform>
            <numerusform>verschieden: mehr als %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents of %1 differ</source>
        <translation>Dokumente von %1 weichen ab</translation>
    </message>
    <message>
        <source>Load the whole table again</source>
        <translation>Die ganze Tabelle neu laden</translation>
    </message>
    <message>
        <source>The key column %1 of %2 has a type whose rows cannot be mended one by one</source>
        <translation>Die Schlüsselspalte %1 von %2 hat einen Typ, dessen Zeilen sich nicht einzeln reparieren lassen</translation>
    </message>
    <message>
        <source>%1 has no key by which its rows could be mended</source>
        <translation>%1 hat keinen Schlüssel, mit dem sich ihre Zeilen reparieren ließen</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%n table(s) with %1 rows are equal</source>
        <translation>
            <numerusform>%Ln Tabelle mit %1 Zeilen ist gleich</numerusform>
            <numerusform>%Ln Tabellen mit %1 Zeilen sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln Tabelle weicht ab</numerusform>
            <numerusform>%Ln Tabellen weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The endpoints cannot be read</source>
        <translation>Die Endpunkte können nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is another endpoint called "%1"</source>
        <translation>Es gibt schon einen Endpunkt namens "%1"</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>The endpoint "%1" cannot be stored</source>
        <translation>Der Endpunkt "%1" kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The task "%1" uses this endpoint</source>
        <translation>Die Aufgabe "%1" verwendet diesen Endpunkt</translation>
    </message>
    <message>
        <source>Remove the task or give it another endpoint first</source>
        <translation>Entfernen Sie zuerst die Aufgabe, oder geben Sie ihr einen anderen Endpunkt</translation>
    </message>
    <message>
        <source>The endpoint cannot be removed</source>
        <translation>Der Endpunkt kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The catalog cannot be stored</source>
        <translation>Der Katalog kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The catalog cannot be read</source>
        <translation>Der Katalog kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The catalogs cannot be read</source>
        <translation>Die Kataloge können nicht gelesen werden</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>The tasks cannot be read</source>
        <translation>Die Aufgaben können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The task "%1" cannot be stored</source>
        <translation>Die Aufgabe "%1" kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The task cannot be removed</source>
        <translation>Die Aufgabe kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The edits cannot be read</source>
        <translation>Die Änderungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The edit of %1 cannot be stored</source>
        <translation>Die Änderung von %1 kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The edit of %1 cannot be removed</source>
        <translation>Die Änderung von %1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The setting cannot be stored</source>
        <translation>Die Einstellung kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The run cannot be stored</source>
        <translation>Der Lauf kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>Die Läufe können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The events cannot be stored</source>
        <translation>Die Ereignisse können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>Die Ereignisse können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The history cannot be stored</source>
        <translation>Die Geschichte kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Die Geschichte kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The workspace is open read-only: %1</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>Der Arbeitsbereich kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>Den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>no permission to write</source>
        <translation>keine Berechtigung zum Schreiben</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) has it open</source>
        <translation>%1 (Prozess %2 auf %3) hat ihn geöffnet</translation>
    </message>
    <message>
        <source>its lock file cannot be made</source>
        <translation>seine Sperrdatei kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 is not a Portolan workspace, or it is damaged</source>
        <translation>%1 ist kein Arbeitsbereich von Portolan oder beschädigt</translation>
    </message>
    <message>
        <source>Copies are kept beside it as %1.v*.bak</source>
        <translation>Kopien liegen daneben als %1.v*.bak</translation>
    </message>
    <message>
        <source>%1 is an SQLite file of another program</source>
        <translation>%1 ist eine SQLite-Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>Open it as an SQLite endpoint instead</source>
        <translation>Öffnen Sie sie stattdessen als SQLite-Endpunkt</translation>
    </message>
    <message>
        <source>it was written by a newer Portolan (format %1, this one knows %2)</source>
        <translation>ein neueres Portolan hat ihn geschrieben (Format %1, dieses kennt %2)</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made; the workspace was not changed</source>
        <translation>Die Kopie %1 kann nicht angelegt werden; der Arbeitsbereich ist unverändert</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written: %2</source>
        <translation>Die Kopie %1 kann nicht geschrieben werden: %2</translation>
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
            <numerusform>%Ln Objekt verwendet von Hand bearbeitetes SQL.</numerusform>
            <numerusform>%Ln Objekte verwenden von Hand bearbeitetes SQL.</numerusform>
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
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
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
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation>
            <numerusform>%Ln Typ geändert</numerusform>
            <numerusform>%Ln Typen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>P&amp;rüfungen starten</translation>
    </message>
    <message>
        <source>&amp;Save the checks…</source>
        <translation>Prüfungen &amp;speichern…</translation>
    </message>
    <message>
        <source>Privileges, settings, keys, names, room and time are looked at on both servers. The source is only read; on the target one table is made and dropped again.</source>
        <translation>Rechte, Einstellungen, Schlüssel, Namen, Platz und Zeit werden auf beiden Servern angesehen. Die Quelle wird nur gelesen; auf dem Ziel wird eine Tabelle angelegt und wieder gelöscht.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Checks on both servers</source>
        <translation>Prüfungen auf beiden Servern</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Save the checks</source>
        <translation>Prüfungen speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The checks were written to %1.</source>
        <translation>Die Prüfungen wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Test the source first.</source>
        <translation>Testen Sie zuerst die Quelle.</translation>
    </message>
    <message>
        <source>Test the target first.</source>
        <translation>Prüfen Sie zuerst das Ziel.</translation>
    </message>
    <message>
        <source>Both servers are asked…</source>
        <translation>Beide Server werden gefragt…</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): nothing stands in the way.</source>
        <translation>
            <numerusform>%Ln Prüfung: nichts steht im Weg.</numerusform>
            <numerusform>%Ln Prüfungen: nichts steht im Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 to look at, of %3 checks.</source>
        <translation>%1 fehlgeschlagen, %2 anzusehen, von %3 Prüfungen.</translation>
    </message>
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
            <numerusform>Alle %Ln Objekte konvertieren sich von selbst.</numerusform>
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
        <source>Sample rows</source>
        <translation>Beispielzeilen</translation>
    </message>
    <message>
        <source>Only tables have rows to show here.</source>
        <translation>Nur Tabellen haben hier Zeilen zu zeigen.</translation>
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
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
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
            <numerusform>%Ln Objekt wird in %1 endgültig angelegt. Nichts Vorhandenes wird ersetzt.</numerusform>
            <numerusform>%Ln Objekte werden in %1 endgültig angelegt. Nichts Vorhandenes wird ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n object(s) in %1</source>
        <translation>
            <numerusform>%Ln Objekt in %1 anlegen</numerusform>
            <numerusform>%Ln Objekte in %1 anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n object(s)…</source>
        <translation>
            <numerusform>%Ln Objekt wird angelegt…</numerusform>
            <numerusform>%Ln Objekte werden angelegt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were created on the target.</source>
        <translation>
            <numerusform>%Ln Objekt wurde am Ziel angelegt.</numerusform>
            <numerusform>%Ln Objekte wurden am Ziel angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be created.</source>
        <translation>
            <numerusform>%Ln Objekt konnte nicht angelegt werden.</numerusform>
            <numerusform>%Ln Objekte konnten nicht angelegt werden.</numerusform>
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
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helper(s) of the target</source>
        <translation>
            <numerusform>%Ln Helfer des Ziels</numerusform>
            <numerusform>%Ln Helfer des Ziels</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>keines braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic</source>
        <translation>
            <numerusform>%Ln automatisch</numerusform>
            <numerusform>%Ln automatisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%Ln von Hand</numerusform>
            <numerusform>%Ln von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
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
            <numerusform>%Ln Befund, F8 geht zum nächsten</numerusform>
            <numerusform>%Ln Befunde, F8 geht zum nächsten</numerusform>
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
        <source>%1 cannot roll back a CREATE statement, so one object is not tried by itself. "Dry run" under Create tries the whole schema in a scratch database.</source>
        <translation>%1 kann ein CREATE nicht zurückrollen, daher wird ein Objekt nicht für sich versucht. "Probelauf" unter Anlegen versucht das ganze Schema in einer Hilfsdatenbank.</translation>
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
            <numerusform>%Ln Anweisung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Anweisungen wurden nach %1 geschrieben.</numerusform>
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
    <message numerus="yes">
        <source>Trying %n statement(s) on the target…</source>
        <translation>
            <numerusform>%Ln Anweisung wird auf dem Ziel probiert …</numerusform>
            <numerusform>%Ln Anweisungen werden auf dem Ziel probiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements changed meanwhile: try again.</source>
        <translation>Die Anweisungen haben sich inzwischen geändert: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Make a scratch database?</source>
        <translation>Hilfsdatenbank anlegen?</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement. The schema is made in a new database beside %2, which is dropped at once; %2 itself is not touched. The user needs the right to make a database.</source>
        <translation>%1 kann ein CREATE nicht zurückrollen. Das Schema wird in einer neuen Datenbank neben %2 angelegt, die gleich wieder gelöscht wird; %2 selbst bleibt unberührt. Der Benutzer braucht das Recht, eine Datenbank anzulegen.</translation>
    </message>
    <message>
        <source>Make and drop a scratch database</source>
        <translation>Hilfsdatenbank anlegen und löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) in a scratch database…</source>
        <translation>
            <numerusform>%Ln Anweisung wird in einer Hilfsdatenbank versucht…</numerusform>
            <numerusform>%Ln Anweisungen werden in einer Hilfsdatenbank versucht…</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried in a scratch database; none failed.</source>
        <translation>
            <numerusform>%Ln Anweisung wurde in einer Hilfsdatenbank versucht; sie ist nicht gescheitert.</numerusform>
            <numerusform>%Ln Anweisungen wurden in einer Hilfsdatenbank versucht; keine ist gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed in the scratch database.</source>
        <translation>%1 von %2 Anweisungen sind in der Hilfsdatenbank gescheitert.</translation>
    </message>
    <message>
        <source>It was dropped again; texts written by hand, events and rights were not tried.</source>
        <translation>Sie ist wieder gelöscht; von Hand geschriebene Texte, Ereignisse und Rechte wurden nicht versucht.</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>gibt es schon</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried on the target; none failed.</source>
        <translation>
            <numerusform>%Ln Anweisung wurde auf dem Ziel probiert; keine schlug fehl.</numerusform>
            <numerusform>%Ln Anweisungen wurden auf dem Ziel probiert; keine schlug fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed on the target.</source>
        <translation>%1 von %2 Anweisungen schlugen auf dem Ziel fehl.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) exist already.</source>
        <translation>
            <numerusform>%Ln Objekt gibt es schon.</numerusform>
            <numerusform>%Ln Objekte gibt es schon.</numerusform>
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
            <numerusform>%Ln Anweisung</numerusform>
            <numerusform>%Ln Anweisungen</numerusform>
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
        <source>Read on&amp;ly</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Never taken as a target</source>
        <translation>Wird nie als Ziel genommen</translation>
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
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
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
        <source>&amp;Make the source read-only first</source>
        <translation>Die Quelle vorher nu&amp;r lesbar machen</translation>
    </message>
    <message>
        <source>Other sessions are closed, so that nothing is written while the cut-over goes on. Taken back when the cut-over is not ready.</source>
        <translation>Andere Sitzungen werden geschlossen, damit während der Umstellung nichts geschrieben wird. Zurückgenommen, wenn die Umstellung nicht bereit ist.</translation>
    </message>
    <message>
        <source>&amp;Keep a way back</source>
        <translation>Einen Rüc&amp;kweg behalten</translation>
    </message>
    <message>
        <source>The target's changes from the cut-over on are kept, so that they can be brought back into the old source.</source>
        <translation>Die Änderungen des Ziels ab der Umstellung werden aufgehoben, damit sie in die alte Quelle zurückgebracht werden können.</translation>
    </message>
    <message>
        <source>&amp;Cut over</source>
        <translation>&amp;Umschalten</translation>
    </message>
    <message>
        <source>Following stops at the source's position of this moment, the counters are set and the result is compared. Until the application writes to the target you can go back to the source at once; afterwards only with a way back that was kept.</source>
        <translation>Das Folgen endet an der jetzigen Position der Quelle, die Zähler werden gesetzt und das Ergebnis wird verglichen. Bis die Anwendung ins Ziel schreibt, können Sie sofort zur Quelle zurück; danach nur mit einem behaltenen Rückweg.</translation>
    </message>
    <message>
        <source>&amp;Bring changes back…</source>
        <translation>Änderungen zurück&amp;bringen…</translation>
    </message>
    <message>
        <source>Changes of the new database are written into the old one, until you stop it</source>
        <translation>Änderungen der neuen Datenbank werden in die alte geschrieben, bis Sie anhalten</translation>
    </message>
    <message>
        <source>C&amp;lean up…</source>
        <translation>Aufräu&amp;men…</translation>
    </message>
    <message>
        <source>Removes what the stopped run keeps on both sides: slot, publication or triggers on the source, control tables on the target</source>
        <translation>Entfernt, was der angehaltene Lauf auf beiden Seiten behält: Slot, Publikation oder Trigger in der Quelle, Steuertabellen im Ziel</translation>
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
        <source>Asking the source…</source>
        <translation>Die Quelle wird gefragt…</translation>
    </message>
    <message>
        <source>Tick "Triggers may be made in a SQLite source" under Load</source>
        <translation>Kreuzen Sie unter Laden "In einer SQLite-Quelle dürfen Trigger angelegt werden" an</translation>
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
            <numerusform>%Ln Tabelle weicht ab</numerusform>
            <numerusform>%Ln Tabellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation>
            <numerusform>%Ln Tabelle ist gleich</numerusform>
            <numerusform>%Ln Tabellen sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet; the cut-over compares</source>
        <translation>Noch nicht verglichen; das Umschalten vergleicht</translation>
    </message>
    <message>
        <source>The cut-over is done: %1 is the database to work with now.</source>
        <translation>Die Umstellung ist geschehen: mit %1 wird von jetzt an gearbeitet.</translation>
    </message>
    <message>
        <source>The source stays read-only.</source>
        <translation>Die Quelle bleibt nur lesbar.</translation>
    </message>
    <message>
        <source>The source was left as it is.</source>
        <translation>Die Quelle blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Changes that are made from now on can be brought back into it.</source>
        <translation>Änderungen von jetzt an können in sie zurückgebracht werden.</translation>
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
        <source>%1 is made read-only first and its other sessions are closed.</source>
        <translation>%1 wird vorher nur lesbar gemacht und die anderen Sitzungen werden geschlossen.</translation>
    </message>
    <message>
        <source>The changes of %1 are kept from then on.</source>
        <translation>Die Änderungen von %1 werden von da an aufgehoben.</translation>
    </message>
    <message>
        <source>The cut-over is going on; its steps stand under Load.</source>
        <translation>Das Umschalten läuft; seine Schritte stehen unter Laden.</translation>
    </message>
    <message>
        <source>Bring changes back?</source>
        <translation>Änderungen zurückbringen?</translation>
    </message>
    <message>
        <source>Changes that were made in %1 since the cut-over are written into %2, and new ones follow until you stop the run. No application may write to %2 meanwhile.</source>
        <translation>Änderungen in %1 seit der Umstellung werden nach %2 geschrieben, neue folgen, bis Sie den Lauf anhalten. Keine Anwendung darf währenddessen in %2 schreiben.</translation>
    </message>
    <message>
        <source>Write the changes into %1</source>
        <translation>Änderungen in %1 schreiben</translation>
    </message>
    <message>
        <source>Changes are being brought back; the run stands under Load.</source>
        <translation>Änderungen werden zurückgebracht; der Lauf steht unter Laden.</translation>
    </message>
    <message>
        <source>Clean up?</source>
        <translation>Aufräumen?</translation>
    </message>
    <message>
        <source>What run #%1 keeps is removed: slot, publication or triggers on %2, its rows in the control tables on %3. It cannot be taken up again. Your tables are not touched.</source>
        <translation>Was Lauf #%1 behält, wird entfernt: Slot, Publikation oder Trigger auf %2, seine Zeilen in den Steuertabellen auf %3. Er kann nicht wieder aufgenommen werden. Ihre Tabellen werden nicht berührt.</translation>
    </message>
    <message>
        <source>Remove what the run keeps</source>
        <translation>Entfernen, was der Lauf behält</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Es wird aufgeräumt…</translation>
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
    <name>portolan::ui::JsonEditor</name>
    <message>
        <source>Ctrl+Tab leaves the text</source>
        <translation>Strg+Tab verlässt den Text</translation>
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
            <numerusform>%Ln Objekt konnte nicht konvertiert werden und ist noch nicht bearbeitet; es fehlt im Ziel und der Bericht nennt es.</numerusform>
            <numerusform>%Ln Objekte konnten nicht konvertiert werden und sind noch nicht bearbeitet; sie fehlen im Ziel und der Bericht nennt sie.</numerusform>
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
            <numerusform>Bis zu %Ln Tabelle in %1 wird vor dem Laden mit allem darin gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Bis zu %Ln Tabellen in %1 werden vor dem Laden mit allem darin gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Bis zu %Ln Tabelle in %1 wird vor dem Laden geleert. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Bis zu %Ln Tabellen in %1 werden vor dem Laden geleert. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation>
            <numerusform>Bis zu %Ln Tabelle in %1 löschen</numerusform>
            <numerusform>Bis zu %Ln Tabellen in %1 löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation>
            <numerusform>Bis zu %Ln Tabelle in %1 leeren</numerusform>
            <numerusform>Bis zu %Ln Tabellen in %1 leeren</numerusform>
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
            <numerusform>%Ln Tabelle in %1 wird geleert und neu aus der Quelle geladen. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Tabellen in %1 werden geleert und neu aus der Quelle geladen. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty and reload %n table(s) in %1</source>
        <translation>
            <numerusform>%Ln Tabelle in %1 leeren und neu laden</numerusform>
            <numerusform>%Ln Tabellen in %1 leeren und neu laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Tabelle in %1 wird geleert und neu von der Quelle geladen, während die Änderungen der anderen verfolgt werden; danach kommt sie wieder dazu. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Tabellen in %1 werden geleert und neu von der Quelle geladen, während die Änderungen der anderen verfolgt werden; danach kommen sie wieder dazu. Das lässt sich nicht rückgängig machen.</numerusform>
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
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln Sache braucht Sie</numerusform>
            <numerusform>%Ln Sachen brauchen Sie</numerusform>
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
        <source>&amp;Resume it</source>
        <translation>Wieder au&amp;fnehmen</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discard the run?</source>
        <translation>Den Lauf verwerfen?</translation>
    </message>
    <message>
        <source>Run #%1 of %2 is not taken up again. What it has written on the target stays there; its folder stays too.</source>
        <translation>Lauf #%1 von %2 wird nicht wieder aufgenommen. Was er im Ziel geschrieben hat, bleibt dort; auch sein Ordner bleibt.</translation>
    </message>
    <message>
        <source>Discard run #%1</source>
        <translation>Lauf #%1 verwerfen</translation>
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
            <numerusform>%Ln Lauf ist unterwegs. Ein angehaltener Lauf geht später an dem Block weiter, an dem er anhielt.</numerusform>
            <numerusform>%Ln Läufe sind unterwegs. Ein angehaltener Lauf geht später an dem Block weiter, an dem er anhielt.</numerusform>
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
        <source>Show or hide the &amp;workspace tree</source>
        <translation>Den Baum des Arbeitsbereichs zei&amp;gen oder verbergen</translation>
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
            <numerusform>%Ln Einstellung der Datei hat hier keine Wirkung.</numerusform>
            <numerusform>%Ln Einstellungen der Datei haben hier keine Wirkung.</numerusform>
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
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
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
        <source>&amp;Table:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>Table whose rows are shown</source>
        <translation>Tabelle, deren Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>The rows come when the schema is converted.</source>
        <translation>Die Zeilen kommen, wenn das Schema konvertiert ist.</translation>
    </message>
    <message>
        <source>There is no table to show yet.</source>
        <translation>Es gibt noch keine Tabelle zu zeigen.</translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape.</source>
        <translation>Keine Regeln: jedes Objekt des Umfangs behält Namen und Gestalt.</translation>
    </message>
    <message>
        <source>The text cannot be read as rules. The grid comes back when it is mended; Ctrl+Z takes the last change back.</source>
        <translation>Der Text kann nicht als Regeln gelesen werden. Das Raster kommt wieder, wenn er in Ordnung ist; Strg+Z nimmt die letzte Änderung zurück.</translation>
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
            <numerusform>%Ln Fehler in den Regeln. Keine von ihnen gilt, bis er behoben ist.</numerusform>
            <numerusform>%Ln Fehler in den Regeln. Keine von ihnen gilt, bis sie behoben sind.</numerusform>
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
        <source>Stopped, can go on</source>
        <translation>Angehalten, kann weitergehen</translation>
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
        <source>way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>Aufräumen</translation>
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
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Keine Zeile wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Mend the rows at the source, or choose what happens to such values under Options or by a rule; then load their tables again.</source>
        <translation>Bringen Sie die Zeilen in der Quelle in Ordnung oder wählen Sie unter Optionen oder durch eine Regel, was mit solchen Werten geschieht; laden Sie dann ihre Tabellen neu.</translation>
    </message>
    <message>
        <source>&amp;Load their tables again…</source>
        <translation>Ihre Tabellen neu &amp;laden…</translation>
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
    <name>portolan::ui::SampleView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rows of the source</source>
        <translation>Zeilen der Quelle</translation>
    </message>
    <message>
        <source>The same rows as they arrive</source>
        <translation>Dieselben Zeilen, wie sie ankommen</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nicht gelesen.</translation>
    </message>
    <message>
        <source>Test the source first; then its rows can be shown.</source>
        <translation>Prüfen Sie zuerst die Quelle; dann lassen sich ihre Zeilen zeigen.</translation>
    </message>
    <message>
        <source>The rows come when the schema is converted.</source>
        <translation>Die Zeilen kommen, wenn das Schema konvertiert ist.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The first rows by key, and what the target keeps of them: written to a temporary table there, read back, and rolled back. What differs stands out.</source>
        <translation>Die ersten Zeilen nach Schlüssel, und was das Ziel von ihnen behält: dort in eine temporäre Tabelle geschrieben, zurückgelesen und zurückgerollt. Was abweicht, sticht hervor.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. The table is edited by hand, so the target was not asked.</source>
        <translation>Die ersten Zeilen nach Schlüssel, vor und nach den Regeln. Die Tabelle ist von Hand bearbeitet, darum wurde das Ziel nicht gefragt.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. Test the target to see what it keeps of them.</source>
        <translation>Die ersten Zeilen nach Schlüssel, vor und nach den Regeln. Testen Sie das Ziel, um zu sehen, was es von ihnen behält.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. The target could not be asked: %1</source>
        <translation>Die ersten Zeilen nach Schlüssel, vor und nach den Regeln. Das Ziel konnte nicht gefragt werden: %1</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
            <numerusform>%Ln Tabelle ohne Schlüssel</numerusform>
            <numerusform>%Ln Tabellen ohne Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation>
            <numerusform>Fremdschlüssel verweisen auf %Ln Tabelle außerhalb des Umfangs. Ohne sie werden diese Schlüssel nicht angelegt.</numerusform>
            <numerusform>Fremdschlüssel verweisen auf %Ln Tabellen außerhalb des Umfangs. Ohne sie werden diese Schlüssel nicht angelegt.</numerusform>
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
    <name>portolan::ui::SqlEditor</name>
    <message>
        <source>Ctrl+Tab leaves the text</source>
        <translation>Strg+Tab verlässt den Text</translation>
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
            <numerusform>%Ln Sache braucht Sie</numerusform>
            <numerusform>%Ln Sachen brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>the answer when the run was started</source>
        <translation>die Antwort beim Start des Laufs</translation>
    </message>
    <message>
        <source>No run of this task follows changes</source>
        <translation>Kein Lauf dieser Aufgabe folgt Änderungen</translation>
    </message>
    <message>
        <source>Nothing follows changes</source>
        <translation>Nichts folgt Änderungen</translation>
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
        <source>The target is marked as read only</source>
        <translation>Das Ziel ist als nur lesbar markiert</translation>
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
        <source>Nothing has run yet: press "Start the run"</source>
        <translation>Noch nichts gelaufen: drücken Sie "Lauf starten"</translation>
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
    <name>portolan::ui::TextTableModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
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
            <numerusform>Die abweichenden Zeilen von %Ln Tabelle in %1 werden neu geschrieben, wie die Quelle sie hat; Zeilen, die nur %1 hat, werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Die abweichenden Zeilen von %Ln Tabellen in %1 werden neu geschrieben, wie die Quelle sie hat; Zeilen, die nur %1 hat, werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n table(s) in %1</source>
        <translation>
            <numerusform>%Ln Tabelle in %1 reparieren</numerusform>
            <numerusform>%Ln Tabellen in %1 reparieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Following stops for it at a transaction's end and goes on afterwards.</source>
        <translation>Das Folgen hält dafür am Ende einer Transaktion an und geht danach weiter.</translation>
    </message>
    <message>
        <source>Following stops for the repair.</source>
        <translation>Das Folgen hält für die Reparatur an.</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>Jetzt ver&amp;gleichen</translation>
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
            <numerusform>%Ln Tabelle weicht ab.</numerusform>
            <numerusform>%Ln Tabellen weichen ab.</numerusform>
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
            <numerusform>Alle %Ln Tabellen sind auf beiden Seiten gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 equal, %2 not compared.</source>
        <translation>%1 gleich, %2 nicht verglichen.</translation>
    </message>
    <message>
        <source>Following goes on. The repair: %1</source>
        <translation>Das Folgen geht weiter. Die Reparatur: %1</translation>
    </message>
    <message>
        <source>Changes are being followed. "Compare now" compares meanwhile; what differs is looked at again once the target has caught up.</source>
        <translation>Änderungen werden gefolgt. "Jetzt vergleichen" vergleicht währenddessen; was abweicht, wird noch einmal angesehen, sobald das Ziel aufgeholt hat.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
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
        <source>Stopped, taken up again</source>
        <translation>Angehalten, wieder aufgenommen</translation>
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
