<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Moves databases between engines and proves that they arrived</source>
        <translation>Mueve bases de datos entre motores y prueba que llegaron</translation>
    </message>
    <message>
        <source>A workspace (.portolan) or a task to open</source>
        <translation>Un espacio de trabajo (.portolan) o una tarea que abrir</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being created</source>
        <translation>creándose</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>building indexes</source>
        <translation>creando índices</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargada</translation>
    </message>
    <message>
        <source>following changes</source>
        <translation>siguiendo cambios</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>validando</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Reading the catalogs</source>
        <translation>Leyendo los catálogos</translation>
    </message>
    <message>
        <source>Converting the schema</source>
        <translation>Convirtiendo el esquema</translation>
    </message>
    <message>
        <source>Creating tables</source>
        <translation>Creando tablas</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>Cargando datos</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Creando índices</translation>
    </message>
    <message>
        <source>Adding constraints</source>
        <translation>Añadiendo restricciones</translation>
    </message>
    <message>
        <source>Creating views and code</source>
        <translation>Creando vistas y código</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Siguiendo cambios</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validando</translation>
    </message>
    <message>
        <source>Cutting over</source>
        <translation>Conmutando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n table(s) moved in %2 s</source>
        <translation>
            <numerusform>%1 filas en %n tabla movidas en %2 s</numerusform>
            <numerusform>%1 filas en %n tablas movidas en %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of %n table(s) was created</source>
        <translation>
            <numerusform>Se creó el esquema de %n tabla</numerusform>
            <numerusform>Se creó el esquema de %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n table(s) proved equal row by row</source>
        <translation>
            <numerusform>la única tabla resultó igual fila a fila</numerusform>
            <numerusform>las %n tablas resultaron iguales fila a fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row counts of all %n table(s) are equal</source>
        <translation>
            <numerusform>el número de filas de la única tabla es igual</numerusform>
            <numerusform>los números de filas de las %n tablas son iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n tabla difiere</numerusform>
            <numerusform>%n tablas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n fila rechazada</numerusform>
            <numerusform>%n filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not moved</source>
        <translation>
            <numerusform>%n objeto no movido</numerusform>
            <numerusform>%n objetos no movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Migration report</source>
        <translation>Informe de la migración</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>No movidos</translation>
    </message>
    <message>
        <source>Values changed by a policy</source>
        <translation>Valores cambiados por una política</translation>
    </message>
    <message>
        <source>Conversion findings</source>
        <translation>Hallazgos de la conversión</translation>
    </message>
</context>
<context>
    <name>TaskSettings</name>
    <message>
        <source>One schema for all tables</source>
        <translation>Un esquema para todas las tablas</translation>
    </message>
    <message>
        <source>LOB columns are moved</source>
        <translation>Las columnas LOB se trasladan</translation>
    </message>
    <message>
        <source>Values of every size are moved whole in one pass; nothing is cut, so there is no size to tune</source>
        <translation>Los valores de cualquier tamaño se trasladan enteros de una vez; nada se corta, así que no hay tamaño que ajustar</translation>
    </message>
    <message>
        <source>Rows are streamed; no file is written between source and target</source>
        <translation>Las filas fluyen directamente; no se escribe ningún archivo entre origen y destino</translation>
    </message>
    <message>
        <source>Concerns document, stream and warehouse targets</source>
        <translation>Concierne a destinos de documentos, flujos y almacenes de datos</translation>
    </message>
    <message>
        <source>Apply changes in batches of net changes instead of transaction by transaction</source>
        <translation>Aplica los cambios en lotes de efecto neto en vez de transacción por transacción</translation>
    </message>
    <message>
        <source>The position is always kept in the target, in the same transaction as the rows</source>
        <translation>La posición se guarda siempre en el destino, en la misma transacción que las filas</translation>
    </message>
    <message>
        <source>What happens to tables that exist; dropping and truncating need consent when the task runs</source>
        <translation>Qué ocurre con las tablas que existen; eliminar y vaciar requieren consentimiento al ejecutar</translation>
    </message>
    <message>
        <source>Keys are made with the table, so that a chunk that is loaded again leaves no duplicate; other indexes are made after the load</source>
        <translation>Las claves se crean con la tabla, para que un bloque cargado de nuevo no deje duplicados; los demás índices se crean tras la carga</translation>
    </message>
    <message>
        <source>Stop when the changes made during the load are applied</source>
        <translation>Se detiene cuando los cambios hechos durante la carga están aplicados</translation>
    </message>
    <message>
        <source>Stop after the load</source>
        <translation>Se detiene tras la carga</translation>
    </message>
    <message>
        <source>Parallel readers and writers</source>
        <translation>Lectores y escritores en paralelo</translation>
    </message>
    <message>
        <source>All tables are read from one consistent snapshot; nothing has to wait for open transactions</source>
        <translation>Todas las tablas se leen de una instantánea coherente; nada espera a transacciones abiertas</translation>
    </message>
    <message>
        <source>When set: chunks of about so many rows, each one commit; unset: by size (Portolan.ChunkMegabytes)</source>
        <translation>Si se define: bloques de unas tantas filas, una confirmación cada uno; si no: por tamaño (Portolan.ChunkMegabytes)</translation>
    </message>
    <message>
        <source>Concerns Oracle targets; transactions are always kept</source>
        <translation>Concierne a destinos Oracle; las transacciones se conservan siempre</translation>
    </message>
    <message>
        <source>When set: a batch is not applied before so many seconds</source>
        <translation>Si se define: un lote no se aplica antes de tantos segundos</translation>
    </message>
    <message>
        <source>When set: a batch is applied after so many seconds at the latest; unset: 1 s</source>
        <translation>Si se define: un lote se aplica a más tardar tras tantos segundos; si no: 1 s</translation>
    </message>
    <message>
        <source>When set: a batch of so many megabytes is applied at once (within the memory limit of the task)</source>
        <translation>Si se define: un lote de tantos megabytes se aplica de inmediato (dentro del límite de memoria de la tarea)</translation>
    </message>
    <message>
        <source>When set: a batch of so many changes is applied at once; transactions are never cut</source>
        <translation>Si se define: un lote de tantos cambios se aplica de inmediato; las transacciones nunca se cortan</translation>
    </message>
    <message>
        <source>When set: small transactions are gathered up to so many changes</source>
        <translation>Si se define: las transacciones pequeñas se reúnen hasta tantos cambios</translation>
    </message>
    <message>
        <source>When it or MinTransactionSize is set: small transactions are gathered for so many seconds</source>
        <translation>Si esto o MinTransactionSize se define: las transacciones pequeñas se reúnen durante tantos segundos</translation>
    </message>
    <message>
        <source>Megabytes for changes in memory of a cdc task; more goes to disk</source>
        <translation>Megabytes para cambios en memoria de una tarea cdc; el resto va al disco</translation>
    </message>
    <message>
        <source>Changes go to disk when the memory limit is reached, not after a time</source>
        <translation>Los cambios van al disco al alcanzar el límite de memoria, no tras un tiempo</translation>
    </message>
    <message>
        <source>Statements are prepared once per table</source>
        <translation>Las sentencias se preparan una vez por tabla</translation>
    </message>
    <message>
        <source>Apply DROP TABLE of the source; when the three differ, a change of definition suspends its table with the prepared statement</source>
        <translation>Aplica DROP TABLE del origen; si los tres difieren, un cambio de definición suspende su tabla con la sentencia preparada</translation>
    </message>
    <message>
        <source>Apply TRUNCATE of the source (see HandleSourceTableDropped)</source>
        <translation>Aplica TRUNCATE del origen (véase HandleSourceTableDropped)</translation>
    </message>
    <message>
        <source>Apply changes of columns (see HandleSourceTableDropped)</source>
        <translation>Aplica cambios de columnas (véase HandleSourceTableDropped)</translation>
    </message>
    <message>
        <source>Schema of the control tables; made when it is missing (SQLite has one schema)</source>
        <translation>Esquema de las tablas de control; se crea si falta (SQLite tiene un solo esquema)</translation>
    </message>
    <message>
        <source>portolan_history, portolan_status and portolan_suspended_tables are always kept while changes are followed</source>
        <translation>portolan_history, portolan_status y portolan_suspended_tables se mantienen siempre mientras se siguen los cambios</translation>
    </message>
    <message>
        <source>Rows that were refused stand in rejects.jsonl of the run folder</source>
        <translation>Las filas rechazadas están en rejects.jsonl de la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Length of a line in portolan_history</source>
        <translation>Duración de una línea en portolan_history</translation>
    </message>
    <message>
        <source>Another spelling of HistoryTimeslotInMinutes that exports hold</source>
        <translation>Otra grafía de HistoryTimeslotInMinutes que aparece en exportaciones</translation>
    </message>
    <message>
        <source>The position is always kept in the target</source>
        <translation>La posición se guarda siempre en el destino</translation>
    </message>
    <message>
        <source>Buffers follow the memory limit of the task</source>
        <translation>Los búferes siguen el límite de memoria de la tarea</translation>
    </message>
    <message>
        <source>A row that the target refuses during the load: IGNORE_RECORD writes it to rejects.jsonl, SUSPEND_TABLE leaves its table, STOP_TASK (and unset) stops</source>
        <translation>Una fila que el destino rechaza en la carga: IGNORE_RECORD la escribe en rejects.jsonl, SUSPEND_TABLE deja su tabla, STOP_TASK (y sin valor) detiene</translation>
    </message>
    <message>
        <source>The same for a value that is longer than its column; unset: as DataErrorPolicy</source>
        <translation>Lo mismo para un valor más largo que su columna; sin valor: como DataErrorPolicy</translation>
    </message>
    <message>
        <source>A value that cannot be masked never passes: SUSPEND_TABLE leaves its table, everything else stops the task</source>
        <translation>Un valor que no se puede enmascarar nunca pasa: SUSPEND_TABLE deja su tabla, lo demás detiene la tarea</translation>
    </message>
    <message>
        <source>What follows when DataErrorEscalationCount is reached</source>
        <translation>Qué sigue cuando se alcanza DataErrorEscalationCount</translation>
    </message>
    <message>
        <source>So many rejected rows of one table are no longer exceptions; 0: never (10,000 of the whole load stop it anyway)</source>
        <translation>Tantas filas rechazadas de una tabla ya no son excepciones; 0: nunca (10.000 de toda la carga la detienen igualmente)</translation>
    </message>
    <message>
        <source>There is no event service between the task and its log</source>
        <translation>No hay servicio de eventos entre la tarea y su registro</translation>
    </message>
    <message>
        <source>STOP_TASK overrules Portolan.TableErrors; a failing table is suspended only when Portolan.TableErrors says so</source>
        <translation>STOP_TASK prevalece sobre Portolan.TableErrors; una tabla que falla solo se suspende si Portolan.TableErrors lo dice</translation>
    </message>
    <message>
        <source>STOP_TASK, when TableErrorEscalationCount is reached</source>
        <translation>STOP_TASK, cuando se alcanza TableErrorEscalationCount</translation>
    </message>
    <message>
        <source>So many suspended tables stop the task; 0: any number</source>
        <translation>Tantas tablas suspendidas detienen la tarea; 0: cualquier número</translation>
    </message>
    <message>
        <source>Attempts to reach a lost server; -1: for ever while changes are followed, 5 for a chunk of the load</source>
        <translation>Intentos de alcanzar un servidor perdido; -1: siempre al seguir cambios, 5 para un bloque de la carga</translation>
    </message>
    <message>
        <source>Seconds before the second attempt; unset: 0.02 s</source>
        <translation>Segundos antes del segundo intento; sin valor: 0,02 s</translation>
    </message>
    <message>
        <source>Each pause is twice as long as the one before</source>
        <translation>Cada pausa dura el doble que la anterior</translation>
    </message>
    <message>
        <source>The longest pause in seconds; unset: 3 s</source>
        <translation>La pausa más larga en segundos; sin valor: 3 s</translation>
    </message>
    <message>
        <source>With RecoverableErrorThrottlingMax set: give up when the longest pause did not help</source>
        <translation>Con RecoverableErrorThrottlingMax definido: desiste cuando la pausa más larga no ayudó</translation>
    </message>
    <message>
        <source>A change deletes a row that the target lacks: LOG_ERROR skips it and writes portolan_apply_exceptions, SUSPEND_TABLE leaves its table, unset stops the task</source>
        <translation>Un cambio elimina una fila que el destino no tiene: LOG_ERROR lo omite y escribe en portolan_apply_exceptions, SUSPEND_TABLE deja su tabla, sin valor detiene la tarea</translation>
    </message>
    <message>
        <source>A change inserts a row whose key exists: INSERT_RECORD overwrites it, IGNORE_RECORD skips it and writes portolan_apply_exceptions, SUSPEND_TABLE leaves its table, unset stops the task</source>
        <translation>Un cambio inserta una fila cuya clave existe: INSERT_RECORD la sobrescribe, IGNORE_RECORD lo omite y escribe en portolan_apply_exceptions, SUSPEND_TABLE deja su tabla, sin valor detiene la tarea</translation>
    </message>
    <message>
        <source>A change updates a row that the target lacks: UPDATE_RECORD inserts it, the others as for ApplyErrorInsertPolicy</source>
        <translation>Un cambio actualiza una fila que el destino no tiene: UPDATE_RECORD la inserta, los demás como en ApplyErrorInsertPolicy</translation>
    </message>
    <message>
        <source>What follows when ApplyErrorEscalationCount is reached; LOG_ERROR: nothing more</source>
        <translation>Qué sigue cuando se alcanza ApplyErrorEscalationCount; LOG_ERROR: nada más</translation>
    </message>
    <message>
        <source>So many skipped changes of one table since the start</source>
        <translation>Tantos cambios omitidos de una tabla desde el inicio</translation>
    </message>
    <message>
        <source>A TRUNCATE of the source stops the task</source>
        <translation>Un TRUNCATE del origen detiene la tarea</translation>
    </message>
    <message>
        <source>false: a mapping that selects nothing ends well, with a warning</source>
        <translation>false: un mapeo que no selecciona nada termina bien, con un aviso</translation>
    </message>
    <message>
        <source>All tables are read from one consistent snapshot</source>
        <translation>Todas las tablas se leen de una instantánea coherente</translation>
    </message>
    <message>
        <source>A duplicate key during the load is an error or a reject, never ignored</source>
        <translation>Una clave duplicada en la carga es un error o un rechazo, nunca se ignora</translation>
    </message>
    <message>
        <source>Compare source and target after the load</source>
        <translation>Compara origen y destino tras la carga</translation>
    </message>
    <message>
        <source>Hashes of chunks first, then rows where they differ</source>
        <translation>Primero hashes de bloques, luego filas donde difieren</translation>
    </message>
    <message>
        <source>When set: connections to each side; unset: Portolan.Jobs</source>
        <translation>Si se define: conexiones a cada lado; si no: Portolan.Jobs</translation>
    </message>
    <message>
        <source>Hashes are computed inside the servers; the comparison has no such limit</source>
        <translation>Los hashes se calculan dentro de los servidores; la comparación no tiene ese límite</translation>
    </message>
    <message>
        <source>Every table is compared to its end; the list of each is limited by TableFailureMaxCount</source>
        <translation>Cada tabla se compara hasta el final; la lista de cada una la limita TableFailureMaxCount</translation>
    </message>
    <message>
        <source>Differences that are listed per table; whether a table differs is always found</source>
        <translation>Diferencias que se listan por tabla; siempre se sabe si una tabla difiere</translation>
    </message>
    <message>
        <source>Keys are compared by value, not by order</source>
        <translation>Las claves se comparan por valor, no por orden</translation>
    </message>
    <message>
        <source>Large columns are not compared</source>
        <translation>Las columnas grandes no se comparan</translation>
    </message>
    <message>
        <source>Compare only; write nothing. A task that follows changes compares once: compare a run that goes on with validate --run</source>
        <translation>Solo compara; no escribe nada. Una tarea que sigue cambios compara una vez: compare una ejecución en marcha con validate --run</translation>
    </message>
    <message>
        <source>Repair is a command of its own (`portolan-cli validate --repair`)</source>
        <translation>La reparación es una orden propia (`portolan-cli validate --repair`)</translation>
    </message>
    <message>
        <source>Repair is a command of its own</source>
        <translation>La reparación es una orden propia</translation>
    </message>
    <message>
        <source>A run is always logged into its run folder</source>
        <translation>Una ejecución siempre se registra en su carpeta</translation>
    </message>
    <message>
        <source>run.log names phase and object of every line</source>
        <translation>run.log nombra fase y objeto en cada línea</translation>
    </message>
    <message>
        <source>One-shot order to the service; delete the run folder instead</source>
        <translation>Orden única al servicio; en su lugar, borre la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Severity per component in run.log: what is less grave is left out</source>
        <translation>Gravedad por componente en run.log: lo menos grave se omite</translation>
    </message>
    <message>
        <source>Read-only: written by the service that the task came from</source>
        <translation>Solo lectura: lo escribe el servicio del que vino la tarea</translation>
    </message>
    <message>
        <source>Every applied change with old and new values goes into &lt;run folder&gt;/time-travel (portolan-cli tasks history)</source>
        <translation>Cada cambio aplicado, con valores antiguos y nuevos, va a &lt;carpeta de la ejecución&gt;/time-travel (portolan-cli tasks history)</translation>
    </message>
    <message>
        <source>The log lies in the run folder, not in object storage</source>
        <translation>El registro está en la carpeta de la ejecución, no en almacenamiento de objetos</translation>
    </message>
    <message>
        <source>OperationsToLog and MaxRecordSize act; there is no raw data of an engine in the log</source>
        <translation>OperationsToLog y MaxRecordSize actúan; no hay datos en bruto de un servidor en el registro</translation>
    </message>
    <message>
        <source>A log that cannot be written stops the task; false: it is said once and the task goes on</source>
        <translation>Un registro que no se puede escribir detiene la tarea; false: se dice una vez y la tarea sigue</translation>
    </message>
    <message>
        <source>Concerns stream targets; use add-before-image-columns</source>
        <translation>Concierne a destinos de flujo; use add-before-image-columns</translation>
    </message>
    <message>
        <source>A reverse task leaves out its own writes by itself</source>
        <translation>Una tarea inversa omite por sí misma sus propias escrituras</translation>
    </message>
    <message>
        <source>Use replaceChars() in an expression, or the policies nul-byte and invalid-text</source>
        <translation>Use replaceChars() en una expresión, o las políticas nul-byte e invalid-text</translation>
    </message>
    <message>
        <source>Text is UTF-8 on both ways; what does not convert falls under the policy invalid-text</source>
        <translation>El texto es UTF-8 en ambos sentidos; lo que no se convierte cae en la política invalid-text</translation>
    </message>
    <message>
        <source>Concerns object storage</source>
        <translation>Concierne al almacenamiento de objetos</translation>
    </message>
    <message>
        <source>Clean-up that fails is reported</source>
        <translation>Se informa de una limpieza que falla</translation>
    </message>
    <message>
        <source>Schema, data or both</source>
        <translation>Esquema, datos o ambos</translation>
    </message>
    <message>
        <source>Parallel readers and writers; 0: MaxFullLoadSubTasks, at most the cores</source>
        <translation>Lectores y escritores en paralelo; 0: MaxFullLoadSubTasks, como mucho los núcleos</translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <translation>Tamaño de un bloque</translation>
    </message>
    <message>
        <source>Memory of the full load</source>
        <translation>Memoria de la carga completa</translation>
    </message>
    <message>
        <source>How names are written on the target</source>
        <translation>Cómo se escriben los nombres en el destino</translation>
    </message>
    <message>
        <source>What is compared after the load (EnableValidation means full)</source>
        <translation>Qué se compara tras la carga (EnableValidation significa todo)</translation>
    </message>
    <message>
        <source>A row that the target refuses ends the load, or goes to rejects.jsonl</source>
        <translation>Una fila que el destino rechaza termina la carga, o va a rejects.jsonl</translation>
    </message>
    <message>
        <source>A table that fails, in the load or while changes are applied, stops the task, or is suspended while the others go on</source>
        <translation>Una tabla que falla, en la carga o al aplicar cambios, detiene la tarea, o se suspende mientras las demás siguen</translation>
    </message>
    <message>
        <source>How changes are applied (BatchApplyEnabled means batch)</source>
        <translation>Cómo se aplican los cambios (BatchApplyEnabled significa en lotes)</translation>
    </message>
    <message>
        <source>0000-00-00</source>
        <translation>0000-00-00</translation>
    </message>
    <message>
        <source>Infinite dates and numbers</source>
        <translation>Fechas y números infinitos</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>No es un número</translation>
    </message>
    <message>
        <source>A number outside the target type</source>
        <translation>Un número fuera del tipo del destino</translation>
    </message>
    <message>
        <source>A text longer than the target column</source>
        <translation>Un texto más largo que la columna del destino</translation>
    </message>
    <message>
        <source>U+0000 in text for PostgreSQL</source>
        <translation>U+0000 en texto para PostgreSQL</translation>
    </message>
    <message>
        <source>Bytes that are not valid in their character set</source>
        <translation>Bytes no válidos en su juego de caracteres</translation>
    </message>
    <message>
        <source>Folder with hand-written target SQL that wins over the converter</source>
        <translation>Carpeta con SQL del destino escrito a mano, que prevalece sobre el conversor</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%n table(s) with %1 rows are equal</source>
        <translation>
            <numerusform>%n tabla con %1 filas es igual</numerusform>
            <numerusform>%n tablas con %1 filas son iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n tabla difiere</numerusform>
            <numerusform>%n tablas difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui</name>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>take exactly</source>
        <translation>llevar exactamente</translation>
    </message>
    <message>
        <source>take</source>
        <translation>llevar</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>add a prefix</source>
        <translation>añadir un prefijo</translation>
    </message>
    <message>
        <source>remove a prefix</source>
        <translation>quitar un prefijo</translation>
    </message>
    <message>
        <source>add a suffix</source>
        <translation>añadir un sufijo</translation>
    </message>
    <message>
        <source>change the type</source>
        <translation>cambiar el tipo</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>sencillo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves. The others are about %3 hours of work.</source>
        <translation>%1 de %2 objetos se convierten solos. Los demás son unas %3 horas de trabajo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Column %1 %2 is missing</source>
        <translation>Falta la columna %1 %2</translation>
    </message>
    <message>
        <source>Column %1 is %2, the conversion makes %3</source>
        <translation>La columna %1 es %2, la conversión hace %3</translation>
    </message>
    <message>
        <source>Column %1 may be NULL, the conversion forbids it</source>
        <translation>La columna %1 puede ser NULL, la conversión lo prohíbe</translation>
    </message>
    <message>
        <source>Column %1 may not be NULL, the conversion allows it</source>
        <translation>La columna %1 no puede ser NULL, la conversión lo permite</translation>
    </message>
    <message>
        <source>Column %1 %2 is only on the target</source>
        <translation>La columna %1 %2 solo está en el destino</translation>
    </message>
    <message>
        <source>Index on (%1) is missing</source>
        <translation>Falta el índice en (%1)</translation>
    </message>
    <message>
        <source>Foreign key to %1 is missing</source>
        <translation>Falta la clave foránea hacia %1</translation>
    </message>
    <message>
        <source>Table is missing</source>
        <translation>Falta la tabla</translation>
    </message>
    <message>
        <source>Table is only on the target</source>
        <translation>La tabla solo está en el destino</translation>
    </message>
    <message>
        <source>View is missing</source>
        <translation>Falta la vista</translation>
    </message>
    <message>
        <source>Routine is missing</source>
        <translation>Falta la rutina</translation>
    </message>
    <message>
        <source>The system keychain did not help: %1</source>
        <translation>El llavero del sistema no ayudó: %1</translation>
    </message>
    <message>
        <source>Choose "this session only", or start a keychain service and try again</source>
        <translation>Elija "solo en esta sesión", o inicie un servicio de llavero y pruebe de nuevo</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>sin respuesta en 5 segundos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <translation>De %1 (%2) a %3 (%4).</translation>
    </message>
    <message>
        <source>The schema is converted and created, then the data is copied.</source>
        <translation>El esquema se convierte y se crea; después se copian los datos.</translation>
    </message>
    <message>
        <source>Only the schema is created; no rows are copied.</source>
        <translation>Solo se crea el esquema; no se copia ninguna fila.</translation>
    </message>
    <message>
        <source>Only rows are copied into tables that exist already.</source>
        <translation>Solo se copian filas a tablas que ya existen.</translation>
    </message>
    <message>
        <source>One full load; changes made on the source afterwards are not followed.</source>
        <translation>Una carga completa; los cambios posteriores en el origen no se siguen.</translation>
    </message>
    <message>
        <source>A full load, then the changes are followed until you cut over.</source>
        <translation>Una carga completa; después se siguen los cambios hasta el traspaso.</translation>
    </message>
    <message>
        <source>Only changes are followed; no full load.</source>
        <translation>Solo se siguen los cambios; sin carga completa.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target overwrites it.</source>
        <translation>Un cambio que encuentra en el destino una fila ausente o duplicada la sobrescribe.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target is left out and logged.</source>
        <translation>Un cambio que encuentra en el destino una fila ausente o duplicada se omite y se registra.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target suspends its table.</source>
        <translation>Un cambio que encuentra en el destino una fila ausente o duplicada suspende su tabla.</translation>
    </message>
    <message>
        <source>When the source changes a table's definition, that table is suspended until a person decides.</source>
        <translation>Cuando el origen cambia la definición de una tabla, esa tabla se suspende hasta que una persona decida.</translation>
    </message>
    <message>
        <source>Changes of table definitions on the source are ignored.</source>
        <translation>Los cambios de definiciones de tablas en el origen se ignoran.</translation>
    </message>
    <message>
        <source>Changes of table definitions on the source are converted and applied.</source>
        <translation>Los cambios de definiciones de tablas en el origen se convierten y se aplican.</translation>
    </message>
    <message>
        <source>Following ends at: %1.</source>
        <translation>El seguimiento termina en: %1.</translation>
    </message>
    <message>
        <source>Tables that exist on the target stop the run before anything is written.</source>
        <translation>Las tablas que ya existen en el destino detienen la ejecución antes de escribir nada.</translation>
    </message>
    <message>
        <source>Tables of the same name on the target are DROPPED and created again.</source>
        <translation>Las tablas del mismo nombre en el destino se BORRAN y se crean de nuevo.</translation>
    </message>
    <message>
        <source>Tables of the same name on the target are EMPTIED before the load.</source>
        <translation>Las tablas del mismo nombre en el destino se VACÍAN antes de la carga.</translation>
    </message>
    <message>
        <source>The first row that the target refuses stops the load.</source>
        <translation>La primera fila que el destino rechaza detiene la carga.</translation>
    </message>
    <message>
        <source>Rows that the target refuses go to a reject file; the load goes on and ends with a warning.</source>
        <translation>Las filas que el destino rechaza van a un archivo de rechazos; la carga sigue y termina con un aviso.</translation>
    </message>
    <message>
        <source>Nothing is compared afterwards.</source>
        <translation>Después no se compara nada.</translation>
    </message>
    <message>
        <source>Row counts are compared afterwards.</source>
        <translation>Después se comparan los números de filas.</translation>
    </message>
    <message>
        <source>Every value is compared afterwards by hashes computed on both sides.</source>
        <translation>Después se compara cada valor mediante hashes calculados en ambos lados.</translation>
    </message>
    <message>
        <source>Only objects that match: %1.</source>
        <translation>Solo objetos que coinciden con: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Fuera quedan: %1.</translation>
    </message>
    <message>
        <source>Setting %1 = %2.</source>
        <translation>Ajuste %1 = %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) use SQL edited by hand.</source>
        <translation>
            <numerusform>%n objeto usa SQL editado a mano.</numerusform>
            <numerusform>%n objetos usan SQL editado a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Portolan task (*.portolan-task)</source>
        <translation>Tarea de Portolan (*.portolan-task)</translation>
    </message>
    <message>
        <source>Task of AWS DMS (*.json)</source>
        <translation>Tarea de AWS DMS (*.json)</translation>
    </message>
    <message>
        <source>Shell command (*.sh)</source>
        <translation>Orden de shell (*.sh)</translation>
    </message>
    <message>
        <source>SQL of the target schema (*.sql)</source>
        <translation>SQL del esquema de destino (*.sql)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>The schema is not converted yet</source>
        <translation>El esquema aún no está convertido</translation>
    </message>
    <message>
        <source>Open Convert first</source>
        <translation>Abra antes Convertir</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a task</source>
        <translation>%1 es demasiado grande para una tarea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>portolan::ui::AlignedModel</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>editado por usted</translation>
    </message>
    <message>
        <source>your edit is outdated</source>
        <translation>su edición está anticuada</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>only on the target</source>
        <translation>solo en el destino</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Types and helpers</source>
        <translation>Tipos y auxiliares</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation>
            <numerusform>%n tipo cambiado</numerusform>
            <numerusform>%n tipos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>What converts by itself, what needs a person, and about how much work that is.</source>
        <translation>Qué se convierte solo, qué necesita a una persona y cuánto trabajo es.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>HTML, PDF, CSV or JSON, by the ending of the file name</source>
        <translation>HTML, PDF, CSV o JSON, según el final del nombre del archivo</translation>
    </message>
    <message>
        <source>Convert now</source>
        <translation>Convertir ahora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Score by kind of object</source>
        <translation>Puntuación por clase de objeto</translation>
    </message>
    <message>
        <source>Objects by kind and effort</source>
        <translation>Objetos por clase y esfuerzo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No findings: everything converts by itself.</source>
        <translation>Sin hallazgos: todo se convierte por sí solo.</translation>
    </message>
    <message>
        <source>A double click opens the object</source>
        <translation>Un doble clic abre el objeto</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Exportar la evaluación</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation>Convirtiendo el esquema…</translation>
    </message>
    <message>
        <source>Nothing to assess yet. The schema is converted when source and scope are known.</source>
        <translation>Aún no hay nada que evaluar. El esquema se convierte cuando se conocen el origen y el alcance.</translation>
    </message>
    <message numerus="yes">
        <source>All %n object(s) convert by themselves.</source>
        <translation>
            <numerusform>El único objeto se convierte por sí solo.</numerusform>
            <numerusform>Los %n objetos se convierten por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves; the others are about %3 h of work.</source>
        <translation>%1 de %2 objetos se convierten solos; los demás son unas %3 h de trabajo.</translation>
    </message>
    <message>
        <source>%1 % automatic</source>
        <translation>%1 % automático</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>sencillo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>Evaluación de %1</translation>
    </message>
    <message>
        <source>The assessment was written to %1.</source>
        <translation>La evaluación se escribió en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ConvertPage</name>
    <message>
        <source>counts up</source>
        <translation>cuenta sola</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Tipo en el origen</translation>
    </message>
    <message>
        <source>Target type</source>
        <translation>Tipo en el destino</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <source>Who chose the type</source>
        <translation>Quién eligió el tipo</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Only tables have columns to show here.</source>
        <translation>Solo las tablas tienen columnas que mostrar aquí.</translation>
    </message>
    <message>
        <source>your rule %1</source>
        <translation>su regla %1</translation>
    </message>
    <message>
        <source>the same type</source>
        <translation>el mismo tipo</translation>
    </message>
    <message>
        <source>the converter's standard for this type</source>
        <translation>la norma del conversor para este tipo</translation>
    </message>
    <message>
        <source>your edit of the table may say otherwise</source>
        <translation>su edición de la tabla puede decir otra cosa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>reads as %1</source>
        <translation>se lee como %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>The first rows of the table on both sides; on the target when it is loaded.</source>
        <translation>Las primeras filas de la tabla en ambos lados; en el destino, cuando esté cargada.</translation>
    </message>
    <message>
        <source>Rows of the source</source>
        <translation>Filas del origen</translation>
    </message>
    <message>
        <source>Rows of the target</source>
        <translation>Filas del destino</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Filas de muestra</translation>
    </message>
    <message>
        <source>Only tables and views have rows.</source>
        <translation>Solo las tablas y las vistas tienen filas.</translation>
    </message>
    <message>
        <source>Test the source first; then its rows can be shown.</source>
        <translation>Pruebe primero el origen; después se pueden mostrar sus filas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The first rows by key, source and target.</source>
        <translation>Las primeras filas por clave, origen y destino.</translation>
    </message>
    <message>
        <source>The first rows by key. The target does not hold this table yet.</source>
        <translation>Las primeras filas por clave. El destino aún no tiene esta tabla.</translation>
    </message>
    <message>
        <source>Compare with the live target</source>
        <translation>Comparar con el destino real</translation>
    </message>
    <message>
        <source>Save the difference…</source>
        <translation>Guardar la diferencia…</translation>
    </message>
    <message>
        <source>Shows where the target is not what the conversion would make. Nothing is changed.</source>
        <translation>Muestra dónde el destino no es lo que haría la conversión. No se cambia nada.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Statement that makes it the same</source>
        <translation>Sentencia que lo iguala</translation>
    </message>
    <message>
        <source>Differences to the live target</source>
        <translation>Diferencias con el destino real</translation>
    </message>
    <message>
        <source>Not compared yet, or no difference.</source>
        <translation>Aún no comparado, o sin diferencias.</translation>
    </message>
    <message>
        <source>Live target</source>
        <translation>Destino real</translation>
    </message>
    <message>
        <source>Test the target first.</source>
        <translation>Pruebe primero el destino.</translation>
    </message>
    <message>
        <source>Reading the target's catalog…</source>
        <translation>Leyendo el catálogo del destino…</translation>
    </message>
    <message>
        <source>The target is what the conversion would make.</source>
        <translation>El destino es lo que haría la conversión.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the difference</source>
        <translation>Guardar la diferencia</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Create on the target?</source>
        <translation>¿Crear en el destino?</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are created in %1 for good. Nothing that exists is replaced.</source>
        <translation>
            <numerusform>%n objeto se crea de verdad en %1. No se reemplaza nada existente.</numerusform>
            <numerusform>%n objetos se crean de verdad en %1. No se reemplaza nada existente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n object(s) in %1</source>
        <translation>
            <numerusform>Crear %n objeto en %1</numerusform>
            <numerusform>Crear %n objetos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n object(s)…</source>
        <translation>
            <numerusform>Creando %n objeto…</numerusform>
            <numerusform>Creando %n objetos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were created on the target.</source>
        <translation>
            <numerusform>Se creó %n objeto en el destino.</numerusform>
            <numerusform>Se crearon %n objetos en el destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be created.</source>
        <translation>
            <numerusform>No se pudo crear %n objeto.</numerusform>
            <numerusform>No se pudieron crear %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Source and target side by side. What you edit on the right wins over the converter.</source>
        <translation>Origen y destino lado a lado. Lo que edita a la derecha prevalece sobre el convertidor.</translation>
    </message>
    <message>
        <source>Convert now</source>
        <translation>Convertir ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>only problems</source>
        <translation>solo problemas</translation>
    </message>
    <message>
        <source>only edited</source>
        <translation>solo editados</translation>
    </message>
    <message>
        <source>only converted</source>
        <translation>solo convertidos</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Clase de objeto</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>Find an object</source>
        <translation>Buscar un objeto</translation>
    </message>
    <message>
        <source>Objects of the source</source>
        <translation>Objetos del origen</translation>
    </message>
    <message>
        <source>Objects of the target</source>
        <translation>Objetos del destino</translation>
    </message>
    <message>
        <source>Source SQL</source>
        <translation>SQL de origen</translation>
    </message>
    <message>
        <source>Converted then</source>
        <translation>Convertido entonces</translation>
    </message>
    <message>
        <source>Converted now</source>
        <translation>Convertido ahora</translation>
    </message>
    <message>
        <source>Target SQL, editable</source>
        <translation>SQL de destino, editable</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Qué versión</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>Three &amp;panes</source>
        <translation>Tres &amp;paneles</translation>
    </message>
    <message>
        <source>What the converter made when you edited, what it makes now, and your text</source>
        <translation>Lo que hizo el conversor cuando usted editó, lo que hace ahora y su texto</translation>
    </message>
    <message>
        <source>&amp;Accept as it is</source>
        <translation>&amp;Aceptar como está</translation>
    </message>
    <message>
        <source>The findings of this object are read and accepted</source>
        <translation>Los hallazgos de este objeto están leídos y aceptados</translation>
    </message>
    <message>
        <source>Tr&amp;y on the target</source>
        <translation>Probar en el &amp;destino</translation>
    </message>
    <message>
        <source>Creates it on the live target inside a transaction that is rolled back</source>
        <translation>Lo crea en el destino real dentro de una transacción que se deshace</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>A locked edit stays when the source is converted again</source>
        <translation>Una edición bloqueada se conserva cuando el origen se convierte de nuevo</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Creates the chosen objects on the target for good</source>
        <translation>Crea de verdad en el destino los objetos elegidos</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Drop the edit and take what the converter made</source>
        <translation>Descarta la edición y toma lo que hizo el convertidor</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No findings: nothing about this object needs you.</source>
        <translation>Sin hallazgos: nada de este objeto le necesita.</translation>
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation>Convirtiendo el esquema…</translation>
    </message>
    <message>
        <source>Nothing is converted yet. The schema is converted when source and scope are known.</source>
        <translation>Aún no hay nada convertido. El esquema se convierte cuando se conocen el origen y el alcance.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>all automatic</source>
        <translation>todo automático</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic</source>
        <translation>
            <numerusform>%n automático</numerusform>
            <numerusform>%n automáticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n a mano</numerusform>
            <numerusform>%n a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n le necesita</numerusform>
            <numerusform>%n le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: nothing, it exists on the target only</source>
        <translation>Origen: nada, solo existe en el destino</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>The source of %1 changed after your edit. Compare your text with "Converted now" and "Converted then".</source>
        <translation>El origen de %1 cambió después de su edición. Compare su texto con "Convertido ahora" y "Convertido entonces".</translation>
    </message>
    <message>
        <source>My text is right</source>
        <translation>Mi texto es correcto</translation>
    </message>
    <message>
        <source>Confirm the edit</source>
        <translation>Confirmar la edición</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>simple (below 2 h)</source>
        <translation>sencillo (menos de 2 h)</translation>
    </message>
    <message>
        <source>medium (2–6 h)</source>
        <translation>medio (2–6 h)</translation>
    </message>
    <message>
        <source>significant (above 6 h)</source>
        <translation>grande (más de 6 h)</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), F8 goes to the next</source>
        <translation>
            <numerusform>%n hallazgo, F8 va al siguiente</numerusform>
            <numerusform>%n hallazgos, F8 va al siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Accept the findings of %1</source>
        <translation>Aceptar los hallazgos de %1</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement, so nothing is tried on the live target.</source>
        <translation>%1 no puede deshacer un CREATE, así que no se prueba nada en el destino real.</translation>
    </message>
    <message>
        <source>Trying %1 on the target…</source>
        <translation>Probando %1 en el destino…</translation>
    </message>
    <message>
        <source>%1 can be created on the target. It was rolled back; nothing is left there.</source>
        <translation>%1 se puede crear en el destino. Se deshizo; allí no queda nada.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::CreatePage</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>How the target is built. The statements run in this order; indexes and keys come after the data.</source>
        <translation>Cómo se construye el destino. Las órdenes se ejecutan en este orden; índices y claves van después de los datos.</translation>
    </message>
    <message>
        <source>Save as &amp;SQL…</source>
        <translation>Guardar como &amp;SQL…</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Ensayo</translation>
    </message>
    <message>
        <source>Runs every statement on the target inside a transaction that is rolled back</source>
        <translation>Ejecuta todas las sentencias en el destino dentro de una transacción que se revierte</translation>
    </message>
    <message>
        <source>&amp;If a table exists:</source>
        <translation>S&amp;i una tabla existe:</translation>
    </message>
    <message>
        <source>stop before anything is written</source>
        <translation>parar antes de escribir nada</translation>
    </message>
    <message>
        <source>drop it and create it again</source>
        <translation>borrarla y crearla de nuevo</translation>
    </message>
    <message>
        <source>keep it and empty it</source>
        <translation>conservarla y vaciarla</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>schema and data</source>
        <translation>esquema y datos</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>solo el esquema</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>solo los datos</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nombres:</translation>
    </message>
    <message>
        <source>lower case into PostgreSQL, else kept</source>
        <translation>minúsculas en PostgreSQL, si no se conservan</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>se conservan como están</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>Target s&amp;chema:</source>
        <translation>Es&amp;quema de destino:</translation>
    </message>
    <message>
        <source>as in the source</source>
        <translation>como en el origen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Statements in their order</source>
        <translation>Órdenes en su orden</translation>
    </message>
    <message>
        <source>No statements yet: the schema is converted when source, target and scope are known.</source>
        <translation>Aún no hay órdenes: el esquema se convierte cuando se conocen origen, destino y alcance.</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>La orden elegida</translation>
    </message>
    <message>
        <source>Save the statements</source>
        <translation>Guardar las órdenes</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were written to %1.</source>
        <translation>
            <numerusform>%n orden se escribió en %1.</numerusform>
            <numerusform>%n órdenes se escribieron en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of the same name in %1 will be dropped with their data. Before the run starts you are asked once more.</source>
        <translation>Las tablas del mismo nombre en %1 se borrarán con sus datos. Antes de empezar se le preguntará otra vez.</translation>
    </message>
    <message>
        <source>Tables of the same name in %1 will be emptied. Before the run starts you are asked once more.</source>
        <translation>Las tablas del mismo nombre en %1 se vaciarán. Antes de empezar se le preguntará otra vez.</translation>
    </message>
    <message>
        <source>There is nothing to try yet.</source>
        <translation>Todavía no hay nada que probar.</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement, so nothing is tried on the live target.</source>
        <translation>%1 no puede deshacer un CREATE, así que no se prueba nada en el destino real.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) on the target…</source>
        <translation>
            <numerusform>Probando %n sentencia en el destino…</numerusform>
            <numerusform>Probando %n sentencias en el destino…</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements changed meanwhile: try again.</source>
        <translation>Las sentencias cambiaron entretanto: pruebe de nuevo.</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>puede ejecutarse</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>ya existe</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried on the target; none failed.</source>
        <translation>
            <numerusform>Se probó %n sentencia en el destino; ninguna falló.</numerusform>
            <numerusform>Se probaron %n sentencias en el destino; ninguna falló.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed on the target.</source>
        <translation>%1 de %2 sentencias fallaron en el destino.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) exist already.</source>
        <translation>
            <numerusform>%n objeto ya existe.</numerusform>
            <numerusform>%n objetos ya existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was rolled back; no rows were moved.</source>
        <translation>Todo se revirtió; no se movió ninguna fila.</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, a mano</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Convirtiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n orden</numerusform>
            <numerusform>%n órdenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::DialogPrompter</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Type %1 to go on:</source>
        <translation>&amp;Escriba %1 para seguir:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>portolan::ui::EndpointForm</name>
    <message>
        <source>Choose a database</source>
        <translation>Elija una base de datos</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>Paste a URL here, for example postgres://user@host:5432/shop</source>
        <translation>Pegue aquí una URL, por ejemplo postgres://user@host:5432/shop</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Editar el origen</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>Editar el destino</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Data&amp;base name:</source>
        <translation>&amp;Nombre de la base:</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>Us&amp;uario:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Choose the source file</source>
        <translation>Elija el archivo de origen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the target file</source>
        <translation>Elija el archivo de destino</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Dónde se guarda la contraseña</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>solo en esta sesión</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>en el llavero del sistema</translation>
    </message>
    <message>
        <source>ask each time</source>
        <translation>preguntar cada vez</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>known for this session</source>
        <translation>conocida en esta sesión</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>Marca de color</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>Producti&amp;on</source>
        <translation>Pro&amp;ducción</translation>
    </message>
    <message>
        <source>Before anything is destroyed here its name must be typed</source>
        <translation>Antes de destruir algo aquí hay que escribir su nombre</translation>
    </message>
    <message>
        <source>Mar&amp;k:</source>
        <translation>Mar&amp;ca:</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
</context>
<context>
    <name>portolan::ui::EndpointPage</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The database that is moved. Portolan only reads it.</source>
        <translation>La base de datos que se mueve. Portolan solo la lee.</translation>
    </message>
    <message>
        <source>The database that receives. Nothing is written before Load.</source>
        <translation>La base de datos que recibe. No se escribe nada antes de Cargar.</translation>
    </message>
    <message>
        <source>Take one of this workspace</source>
        <translation>Tomar una de este espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Saved endpoint:</source>
        <translation>Conexión &amp;guardada:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Connections of ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver and MySQL Workbench, without passwords</source>
        <translation>Conexiones de ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver y MySQL Workbench, sin contraseñas</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>Copiar el resultado como texto</translation>
    </message>
    <message>
        <source>Choose an endpoint</source>
        <translation>Elegir una conexión</translation>
    </message>
    <message>
        <source>No connections of other programs were found</source>
        <translation>No se encontraron conexiones de otros programas</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Import a connection</source>
        <translation>Importar una conexión</translation>
    </message>
    <message>
        <source>Connection files (*.cnf *.conf *.json *.xml .pgpass .my.cnf);;All files (*)</source>
        <translation>Archivos de conexión (*.cnf *.conf *.json *.xml .pgpass .my.cnf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection that is understood here.</source>
        <translation>%1 no contiene ninguna conexión que se entienda aquí.</translation>
    </message>
    <message>
        <source>none in this workspace yet</source>
        <translation>aún ninguna en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Not tested yet. The test goes through name, connection, encryption, login, version and privileges and says at which it stops.</source>
        <translation>Aún sin probar. La prueba recorre nombre, conexión, cifrado, inicio de sesión, versión y privilegios y dice dónde se detiene.</translation>
    </message>
    <message>
        <source>Choose a database and say where it is; then test it.</source>
        <translation>Elija una base de datos y diga dónde está; después pruébela.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>La prueba no pasó.</translation>
    </message>
    <message>
        <source>Source and target are the same database. Choose another target; nothing would be moved and data could be destroyed.</source>
        <translation>Origen y destino son la misma base de datos. Elija otro destino; no se movería nada y podrían destruirse datos.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <translation>Buscar la anterior</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Buscar la siguiente</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sustituir todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n sustituida</numerusform>
            <numerusform>%n sustituidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FirstRun</name>
    <message>
        <source>Move a database, and prove that it arrived</source>
        <translation>Mueva una base de datos y pruebe que llegó</translation>
    </message>
    <message>
        <source>MariaDB, MySQL, PostgreSQL and SQLite, each to any other.</source>
        <translation>MariaDB, MySQL, PostgreSQL y SQLite, de cualquiera a cualquiera.</translation>
    </message>
    <message>
        <source>&amp;Try it on a sample</source>
        <translation>&amp;Probar con una muestra</translation>
    </message>
    <message>
        <source>A small shop in a SQLite file. Works at once, needs no server.</source>
        <translation>Una pequeña tienda en un archivo SQLite. Funciona al instante, sin servidor.</translation>
    </message>
    <message>
        <source>&amp;Migrate a database</source>
        <translation>&amp;Migrar una base de datos</translation>
    </message>
    <message>
        <source>Choose source and target and go step by step.</source>
        <translation>Elija origen y destino y vaya paso a paso.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>&amp;Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Go on with a .portolan file, or import a task of AWS DMS.</source>
        <translation>Siga con un archivo .portolan o importe una tarea de AWS DMS.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FollowPage</name>
    <message>
        <source>Follow and cut over</source>
        <translation>Seguir y traspasar</translation>
    </message>
    <message>
        <source>Changes of the source reach the target until the application moves over.</source>
        <translation>Los cambios del origen llegan al destino hasta que la aplicación se traslade.</translation>
    </message>
    <message>
        <source>Check &amp;readiness</source>
        <translation>Comprobar la p&amp;reparación</translation>
    </message>
    <message>
        <source>What the source needs before its changes can be followed:</source>
        <translation>Lo que el origen necesita para poder seguir sus cambios:</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Readiness of the source</source>
        <translation>Preparación del origen</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún no comprobado.</translation>
    </message>
    <message>
        <source>Counters that are set at the cut-over:</source>
        <translation>Contadores que se fijan en el traspaso:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Next value on the source</source>
        <translation>Siguiente valor en el origen</translation>
    </message>
    <message>
        <source>Sequences and auto-increments</source>
        <translation>Secuencias y autoincrementos</translation>
    </message>
    <message>
        <source>No counters: nothing has to be set.</source>
        <translation>Sin contadores: no hay que ajustar nada.</translation>
    </message>
    <message>
        <source>Cut over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>The application no longer &amp;writes to the source</source>
        <translation>La aplicación ya no escribe en el o&amp;rigen</translation>
    </message>
    <message>
        <source>&amp;Cut over</source>
        <translation>&amp;Traspasar</translation>
    </message>
    <message>
        <source>Following stops at the source's position of this moment, the counters are set and the result is compared. The source is not touched: until the application writes to the target you can go back to it at once.</source>
        <translation>El seguimiento se detiene en la posición de este momento en el origen, se fijan los contadores y se compara el resultado. El origen no se toca: hasta que la aplicación escriba en el destino se puede volver a él de inmediato.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>%1 cannot tell its changes</source>
        <translation>%1 no puede comunicar sus cambios</translation>
    </message>
    <message>
        <source>Use a full load</source>
        <translation>Use una carga completa</translation>
    </message>
    <message>
        <source>This task is one full load: nothing is followed. Choose "full load, then follow changes" under Load to follow the source.</source>
        <translation>Esta tarea es una carga completa: no se sigue nada. Elija "carga completa, después seguir cambios" en Cargar para seguir el origen.</translation>
    </message>
    <message>
        <source>Following begins after the full load, from the very point of its snapshot.</source>
        <translation>El seguimiento empieza tras la carga completa, en el punto exacto de su instantánea.</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>al día hasta %1</translation>
    </message>
    <message>
        <source>Changes are being followed</source>
        <translation>Se están siguiendo los cambios</translation>
    </message>
    <message>
        <source>Changes are not being followed</source>
        <translation>No se están siguiendo los cambios</translation>
    </message>
    <message>
        <source>Lag: not known yet</source>
        <translation>Retraso: aún desconocido</translation>
    </message>
    <message>
        <source>Lag: %1</source>
        <translation>Retraso: %1</translation>
    </message>
    <message>
        <source>Lag: %1, wait until it is below %2</source>
        <translation>Retraso: %1, espere a que baje de %2</translation>
    </message>
    <message>
        <source>Errors: no run yet</source>
        <translation>Errores: aún no hay ejecución</translation>
    </message>
    <message>
        <source>No errors, no rejected rows</source>
        <translation>Sin errores, sin filas rechazadas</translation>
    </message>
    <message>
        <source>%1 errors, %2 rejected rows</source>
        <translation>%1 errores, %2 filas rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n tabla difiere</numerusform>
            <numerusform>%n tablas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation>
            <numerusform>%n tabla es igual</numerusform>
            <numerusform>%n tablas son iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet; the cut-over compares</source>
        <translation>Aún sin comparar; el traspaso compara</translation>
    </message>
    <message>
        <source>Cut over?</source>
        <translation>¿Traspasar?</translation>
    </message>
    <message>
        <source>Following stops at the position of this moment and the result is compared. After that %1 is the database to work with.</source>
        <translation>El seguimiento se detiene en la posición de este momento y se compara el resultado. Después, %1 es la base de datos con la que se trabaja.</translation>
    </message>
    <message>
        <source>Cut over to %1</source>
        <translation>Traspasar a %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The cut-over is going on; its steps stand under Load.</source>
        <translation>La conmutación está en curso; sus pasos están en Cargar.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>There is no help page for this yet.</source>
        <translation>Aún no hay página de ayuda para esto.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::LoadPage</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>How the rows are moved, what will happen in words, and the run.</source>
        <translation>Cómo se mueven las filas, qué ocurrirá en palabras, y la ejecución.</translation>
    </message>
    <message>
        <source>Start the &amp;run</source>
        <translation>Iniciar la &amp;ejecución</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Following changes needs a binary log (MariaDB, MySQL) or logical replication (PostgreSQL).</source>
        <translation>Seguir cambios necesita un registro binario (MariaDB, MySQL) o replicación lógica (PostgreSQL).</translation>
    </message>
    <message>
        <source>full load</source>
        <translation>carga completa</translation>
    </message>
    <message>
        <source>full load, then follow changes</source>
        <translation>carga completa, después seguir cambios</translation>
    </message>
    <message>
        <source>follow changes only</source>
        <translation>solo seguir cambios</translation>
    </message>
    <message>
        <source>A row is re&amp;fused:</source>
        <translation>Fila &amp;rechazada:</translation>
    </message>
    <message>
        <source>A rejected row goes to a file with its key, column, value and reason. Nothing is left out silently.</source>
        <translation>Una fila rechazada va a un archivo con su clave, columna, valor y motivo. Nada se omite en silencio.</translation>
    </message>
    <message>
        <source>stop the load</source>
        <translation>detener la carga</translation>
    </message>
    <message>
        <source>reject the row and go on</source>
        <translation>rechazar la fila y seguir</translation>
    </message>
    <message>
        <source>&amp;Validate:</source>
        <translation>&amp;Validar:</translation>
    </message>
    <message>
        <source>Hashes are computed inside both servers; only differing rows are read.</source>
        <translation>Los hashes se calculan dentro de ambos servidores; solo se leen las filas que difieren.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>row counts</source>
        <translation>números de filas</translation>
    </message>
    <message>
        <source>every value, by hashes</source>
        <translation>cada valor, por hashes</translation>
    </message>
    <message>
        <source>&amp;Parallel:</source>
        <translation>&amp;Paralelo:</translation>
    </message>
    <message>
        <source>Pairs of a reading and a writing connection.</source>
        <translation>Parejas de una conexión que lee y otra que escribe.</translation>
    </message>
    <message>
        <source>by the cores</source>
        <translation>según los núcleos</translation>
    </message>
    <message>
        <source>C&amp;hunk:</source>
        <translation>&amp;Bloque:</translation>
    </message>
    <message>
        <source>A chunk and its done-mark commit together; a stopped run resumes at a chunk.</source>
        <translation>Un bloque y su marca de hecho se confirman juntos; una ejecución detenida sigue en un bloque.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memoria:</translation>
    </message>
    <message>
        <source>Upper bound of all queues together.</source>
        <translation>Límite de todas las colas juntas.</translation>
    </message>
    <message>
        <source>A value that the target's type cannot hold:</source>
        <translation>Un valor que el tipo del destino no admite:</translation>
    </message>
    <message>
        <source>stop and name it</source>
        <translation>parar y nombrarlo</translation>
    </message>
    <message>
        <source>write NULL, count it</source>
        <translation>escribir NULL y contarlo</translation>
    </message>
    <message>
        <source>nearest value, count it</source>
        <translation>valor más cercano, y contarlo</translation>
    </message>
    <message>
        <source>as text, count it</source>
        <translation>como texto, y contarlo</translation>
    </message>
    <message>
        <source>&amp;Zero dates:</source>
        <translation>Fechas &amp;cero:</translation>
    </message>
    <message>
        <source>Infinit&amp;y:</source>
        <translation>In&amp;finito:</translation>
    </message>
    <message>
        <source>&amp;NaN:</source>
        <translation>&amp;NaN:</translation>
    </message>
    <message>
        <source>&amp;Out of range:</source>
        <translation>Fuera de ran&amp;go:</translation>
    </message>
    <message>
        <source>Too &amp;long:</source>
        <translation>Demasiado &amp;largo:</translation>
    </message>
    <message>
        <source>N&amp;UL character:</source>
        <translation>Carácter N&amp;UL:</translation>
    </message>
    <message>
        <source>Bro&amp;ken text:</source>
        <translation>Te&amp;xto dañado:</translation>
    </message>
    <message>
        <source>While changes are followed:</source>
        <translation>Mientras se siguen los cambios:</translation>
    </message>
    <message>
        <source>A&amp;pply:</source>
        <translation>A&amp;plicar:</translation>
    </message>
    <message>
        <source>By itself: transactions as they come; batches of net changes when the target lags behind.</source>
        <translation>Por sí solo: transacciones según llegan; lotes de cambios netos cuando el destino se retrasa.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>transaction by transaction</source>
        <translation>transacción por transacción</translation>
    </message>
    <message>
        <source>in batches of net changes</source>
        <translation>en lotes de cambios netos</translation>
    </message>
    <message>
        <source>Con&amp;flict:</source>
        <translation>Con&amp;flicto:</translation>
    </message>
    <message>
        <source>A change meets a missing or a duplicate row. Nothing is passed over unless you say so.</source>
        <translation>Un cambio encuentra una fila ausente o duplicada. No se pasa por alto nada si usted no lo dice.</translation>
    </message>
    <message>
        <source>suspend the table</source>
        <translation>suspender la tabla</translation>
    </message>
    <message>
        <source>overwrite the row</source>
        <translation>sobrescribir la fila</translation>
    </message>
    <message>
        <source>leave it out and log it</source>
        <translation>omitirlo y registrarlo</translation>
    </message>
    <message>
        <source>&amp;Definitions change:</source>
        <translation>Cambio de &amp;definición:</translation>
    </message>
    <message>
        <source>ALTER, DROP and TRUNCATE on the source.</source>
        <translation>ALTER, DROP y TRUNCATE en el origen.</translation>
    </message>
    <message>
        <source>convert and apply</source>
        <translation>convertir y aplicar</translation>
    </message>
    <message>
        <source>suspend the table and ask</source>
        <translation>suspender la tabla y preguntar</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>Start &amp;at:</source>
        <translation>Empez&amp;ar en:</translation>
    </message>
    <message>
        <source>Only for "follow changes only": a position of the source. Empty: now.</source>
        <translation>Solo para "solo seguir cambios": una posición del origen. Vacío: ahora.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>End &amp;by itself at:</source>
        <translation>Terminar solo en:</translation>
    </message>
    <message>
        <source>now, a position, or a time such as 2030-01-31T02:00:00. Empty: until you cut over.</source>
        <translation>now, una posición o una hora como 2030-01-31T02:00:00. Vacío: hasta que conmute.</translation>
    </message>
    <message>
        <source>until told</source>
        <translation>hasta que se diga</translation>
    </message>
    <message>
        <source>&amp;Triggers may be made in a SQLite source</source>
        <translation>Se pueden crear disparadores en un origen SQLite</translation>
    </message>
    <message>
        <source>A SQLite file has no log: its changes are caught by triggers and a change table.</source>
        <translation>Un archivo SQLite no tiene registro: sus cambios se capturan con disparadores y una tabla de cambios.</translation>
    </message>
    <message>
        <source>The same on the command &amp;line:</source>
        <translation>Lo mismo en la &amp;línea de órdenes:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Passwords are never part of a command line: put them into the two environment variables.</source>
        <translation>Las contraseñas nunca forman parte de una línea de órdenes: póngalas en las dos variables de entorno.</translation>
    </message>
    <message>
        <source>Run #%1 is going on</source>
        <translation>La ejecución #%1 está en marcha</translation>
    </message>
    <message>
        <source>No table is chosen</source>
        <translation>No hay ninguna tabla elegida</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be converted and are not edited yet; they are left out and the report names them.</source>
        <translation>
            <numerusform>%n objeto no pudo convertirse y aún no está editado; queda fuera y el informe lo nombra.</numerusform>
            <numerusform>%n objetos no pudieron convertirse y aún no están editados; quedan fuera y el informe los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ends are tested first; then the run goes on.</source>
        <translation>Primero se prueban ambos extremos; después la ejecución continúa.</translation>
    </message>
    <message>
        <source>The source did not pass its test, so the run was not taken up.</source>
        <translation>El origen no pasó la prueba, por eso no se retomó la ejecución.</translation>
    </message>
    <message>
        <source>The target did not pass its test, so the run was not taken up.</source>
        <translation>El destino no pasó la prueba, por eso no se retomó la ejecución.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Drop tables?</source>
        <translation>¿Borrar tablas?</translation>
    </message>
    <message>
        <source>Empty tables?</source>
        <translation>¿Vaciar tablas?</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are dropped with everything in them before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Hasta %n tabla de %1 se borra con todo lo que contiene antes de la carga. No se puede deshacer.</numerusform>
            <numerusform>Hasta %n tablas de %1 se borran con todo lo que contienen antes de la carga. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Hasta %n tabla de %1 se vacía antes de la carga. No se puede deshacer.</numerusform>
            <numerusform>Hasta %n tablas de %1 se vacían antes de la carga. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation>
            <numerusform>Borrar hasta %n tabla de %1</numerusform>
            <numerusform>Borrar hasta %n tablas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation>
            <numerusform>Vaciar hasta %n tabla de %1</numerusform>
            <numerusform>Vaciar hasta %n tablas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reload tables?</source>
        <translation>¿Recargar tablas?</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source. This cannot be undone.</source>
        <translation>
            <numerusform>%n tabla en %1 se vacía y se carga de nuevo desde el origen. Esto no se puede deshacer.</numerusform>
            <numerusform>%n tablas en %1 se vacían y se cargan de nuevo desde el origen. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty and reload %n table(s) in %1</source>
        <translation>
            <numerusform>Vaciar y recargar %n tabla en %1</numerusform>
            <numerusform>Vaciar y recargar %n tablas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</source>
        <translation>
            <numerusform>%n tabla en %1 se vacía y se carga de nuevo desde el origen mientras se siguen los cambios de las demás; después se une a ellas. No se puede deshacer.</numerusform>
            <numerusform>%n tablas en %1 se vacían y se cargan de nuevo desde el origen mientras se siguen los cambios de las demás; después se unen a ellas. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run stops for a moment to load the tables again.</source>
        <translation>La ejecución se detiene un momento para cargar de nuevo las tablas.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MainWindow</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Rename the task</source>
        <translation>Renombrar la tarea</translation>
    </message>
    <message>
        <source>Making the sample shop…</source>
        <translation>Creando la tienda de muestra…</translation>
    </message>
    <message>
        <source>sample-shop</source>
        <translation>tienda-muestra</translation>
    </message>
    <message>
        <source>sample shop</source>
        <translation>tienda de muestra</translation>
    </message>
    <message>
        <source>copy of the shop</source>
        <translation>copia de la tienda</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nueva migración</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>The task has a run that is going on</source>
        <translation>La tarea tiene una ejecución en marcha</translation>
    </message>
    <message>
        <source>Stop it first</source>
        <translation>Deténgala antes</translation>
    </message>
    <message>
        <source>Delete the task?</source>
        <translation>¿Eliminar la tarea?</translation>
    </message>
    <message>
        <source>The task %1, its rules, hand edits and run history leave the workspace. Databases are not touched.</source>
        <translation>La tarea %1, sus reglas, ediciones e historial salen del espacio de trabajo. Las bases de datos no se tocan.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n cosa le necesita</numerusform>
            <numerusform>%n cosas le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Origen: %1, %2</translation>
    </message>
    <message>
        <source>Target: %1, %2</source>
        <translation>Destino: %1, %2</translation>
    </message>
    <message>
        <source>Run #%1 of %2 was interrupted. Its finished chunks are safe; it can go on where it stopped.</source>
        <translation>La ejecución #%1 de %2 se interrumpió. Sus bloques terminados están a salvo; puede seguir donde paró.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Portolan: a run is going on</source>
        <translation>Portolan: hay una ejecución en marcha</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Hay una ejecución en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are going on. A stopped run goes on later at the chunk where it stopped.</source>
        <translation>
            <numerusform>%n ejecución está en marcha. Una ejecución detenida sigue después en el bloque donde paró.</numerusform>
            <numerusform>%n ejecuciones están en marcha. Una ejecución detenida sigue después en el bloque donde paró.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Nueva migración</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Probar la muestra</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Import a task…</source>
        <translation>&amp;Importar una tarea…</translation>
    </message>
    <message>
        <source>&amp;Export the task…</source>
        <translation>E&amp;xportar la tarea…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find in the SQL…</source>
        <translation>&amp;Buscar en el SQL…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Buscar y &amp;sustituir…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt</source>
        <translation>Buscar la si&amp;guiente</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious</source>
        <translation>Buscar la an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Ayuda de esta página</translation>
    </message>
    <message>
        <source>Open the &amp;run folder</source>
        <translation>Abrir la &amp;carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>Acerca &amp;de Portolan</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Acerca de Portolan</translation>
    </message>
    <message>
        <source>Portolan %1 moves databases between MariaDB, MySQL, PostgreSQL and SQLite, and proves that they arrived.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Portolan %1 mueve bases de datos entre MariaDB, MySQL, PostgreSQL y SQLite, y prueba que llegaron.

Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>Test the &amp;source</source>
        <translation>Probar el &amp;origen</translation>
    </message>
    <message>
        <source>Test the &amp;target</source>
        <translation>Probar el &amp;destino</translation>
    </message>
    <message>
        <source>&amp;Read the catalog again</source>
        <translation>&amp;Leer de nuevo el catálogo</translation>
    </message>
    <message>
        <source>&amp;Convert again</source>
        <translation>&amp;Convertir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Siguiente hallazgo</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation>&amp;Pausar o continuar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Portolan workspaces and tasks (*.portolan *.portolan-task *.json);;All files (*)</source>
        <translation>Espacios de trabajo y tareas de Portolan (*.portolan *.portolan-task *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A run is going on in this workspace</source>
        <translation>Hay una ejecución en marcha en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then open the other file</source>
        <translation>Espere a que termine o deténgala, después abra el otro archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the file have no effect here.</source>
        <translation>
            <numerusform>%n ajuste del archivo no tiene efecto aquí.</numerusform>
            <numerusform>%n ajustes del archivo no tienen efecto aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is open for reading only: %1</source>
        <translation>El espacio de trabajo está abierto solo para lectura: %1</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migracion</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Portolan workspaces (*.portolan)</source>
        <translation>Espacios de trabajo de Portolan (*.portolan)</translation>
    </message>
    <message>
        <source>Export the task</source>
        <translation>Exportar la tarea</translation>
    </message>
    <message>
        <source>The task was written to %1. It holds no password.</source>
        <translation>La tarea se escribió en %1. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>Importar una tarea</translation>
    </message>
    <message>
        <source>Tasks of Portolan and AWS DMS, table mappings (*.portolan-task *.json);;All files (*)</source>
        <translation>Tareas de Portolan y AWS DMS, asignaciones de tablas (*.portolan-task *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MessageLine</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>portolan::ui::OptionBinder</name>
    <message>
        <source>Change "%1"</source>
        <translation>Cambiar "%1"</translation>
    </message>
</context>
<context>
    <name>portolan::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another language is used from the next start on. Numbers and dates follow it.</source>
        <translation>Otro idioma se usa desde el próximo inicio. Números y fechas lo siguen.</translation>
    </message>
    <message>
        <source>SQL &amp;font:</source>
        <translation>&amp;Letra del SQL:</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>SQL font &amp;size:</source>
        <translation>&amp;Tamaño de letra del SQL:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>%1 means both "%2" and "%3".</source>
        <translation>%1 significa tanto "%2" como "%3".</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What was moved and proved, and what was not.</source>
        <translation>Qué se movió y probó, y qué no.</translation>
    </message>
    <message>
        <source>Run &amp;folder</source>
        <translation>&amp;Carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Open the full &amp;report</source>
        <translation>Abrir el &amp;informe completo</translation>
    </message>
    <message>
        <source>No run has ended yet. Its report appears here.</source>
        <translation>Aún no ha terminado ninguna ejecución. Su informe aparece aquí.</translation>
    </message>
    <message>
        <source>Go to Load</source>
        <translation>Ir a Cargar</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>No movidos</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>No quedó nada atrás.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No findings: everything converted by itself.</source>
        <translation>Sin hallazgos: todo se convirtió por sí solo.</translation>
    </message>
    <message>
        <source>All runs of this task</source>
        <translation>Todas las ejecuciones de esta tarea</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>reintentos</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>código de salida</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RulesModel</name>
    <message>
        <source>Take tables</source>
        <translation>Llevar tablas</translation>
    </message>
    <message>
        <source>Leave tables out</source>
        <translation>Dejar tablas fuera</translation>
    </message>
    <message>
        <source>Take only some rows</source>
        <translation>Llevar solo algunas filas</translation>
    </message>
    <message>
        <source>Rename a schema</source>
        <translation>Renombrar un esquema</translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Renombrar una tabla</translation>
    </message>
    <message>
        <source>Rename a column</source>
        <translation>Renombrar una columna</translation>
    </message>
    <message>
        <source>Prefix table names</source>
        <translation>Prefijar nombres de tablas</translation>
    </message>
    <message>
        <source>Lower-case table names</source>
        <translation>Nombres de tablas en minúsculas</translation>
    </message>
    <message>
        <source>Leave a column out</source>
        <translation>Dejar fuera una columna</translation>
    </message>
    <message>
        <source>Change a column's type</source>
        <translation>Cambiar el tipo de una columna</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Catches</source>
        <translation>Alcanza</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Names, types, columns and rows, in the rule format of AWS DMS. Grid and text are the same rules.</source>
        <translation>Nombres, tipos, columnas y filas, en el formato de reglas de AWS DMS. Cuadrícula y texto son las mismas reglas.</translation>
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation>Reglas como JSON</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Problems of the rules</source>
        <translation>Problemas de las reglas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Columns renamed</source>
        <translation>Columnas renombradas</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>Nombres antes y después</translation>
    </message>
    <message>
        <source>The rules have no problems.</source>
        <translation>Las reglas no tienen problemas.</translation>
    </message>
    <message>
        <source>The preview appears when the catalog of the source is read.</source>
        <translation>La vista previa aparece cuando se lee el catálogo del origen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Añadir una regla</translation>
    </message>
    <message>
        <source>Remove the rules</source>
        <translation>Quitar las reglas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Reset the cells</source>
        <translation>Restablecer las celdas</translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape.</source>
        <translation>Sin reglas: cada objeto del alcance conserva su nombre y su forma.</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <translation>Editar las reglas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the rules. Nothing of them is used until they are mended.</source>
        <translation>
            <numerusform>%n error en las reglas. No se usa nada de ellas hasta corregirlo.</numerusform>
            <numerusform>%n errores en las reglas. No se usa nada de ellas hasta corregirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape. Add a rule, or paste a table mapping of AWS DMS into the text.</source>
        <translation>Sin reglas: cada objeto del alcance conserva nombre y forma. Añada una regla o pegue en el texto una asignación de tablas de AWS DMS.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::Run</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Continuada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping at the end of a chunk</source>
        <translation>Deteniéndose al final de un bloque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done, with rejected rows</source>
        <translation>Hecho, con filas rechazadas</translation>
    </message>
    <message>
        <source>Done, but the sides differ</source>
        <translation>Hecho, pero los lados difieren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>recarga</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>retraso %1</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 filas/s</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunCharts</name>
    <message>
        <source>Rows per second</source>
        <translation>Filas por segundo</translation>
    </message>
    <message>
        <source>Lag in seconds</source>
        <translation>Retraso en segundos</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunTableModel</name>
    <message>
        <source>%1, rows rejected</source>
        <translation>%1, filas rechazadas</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Ins / Upd / Del</source>
        <translation>Ins / Act / Bor</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunView</name>
    <message>
        <source>Tables of the run</source>
        <translation>Tablas de la ejecución</translation>
    </message>
    <message>
        <source>No run yet. "Start the run" begins; one line per table appears here.</source>
        <translation>Aún no hay ejecución. "Iniciar la ejecución" comienza; aquí aparece una fila por tabla.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Resume / re&amp;try</source>
        <translation>Seguir / rein&amp;tentar</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>T&amp;ablas</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validación</translation>
    </message>
    <message>
        <source>&amp;Reload the chosen tables…</source>
        <translation>&amp;Recargar las tablas elegidas…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen tables</source>
        <translation>&amp;Comparar las tablas elegidas</translation>
    </message>
    <message>
        <source>&amp;Leave out of the next run</source>
        <translation>&amp;Dejar fuera de la próxima ejecución</translation>
    </message>
    <message>
        <source>Take out of the scope</source>
        <translation>Sacar del alcance</translation>
    </message>
    <message>
        <source>Compare &amp;all tables</source>
        <translation>Comparar &amp;todas las tablas</translation>
    </message>
    <message>
        <source>Progress by bytes</source>
        <translation>Progreso por bytes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesitan</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Buscar una tabla</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What began</source>
        <translation>Qué empezó</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecución</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>transcurrido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>parado desde hace %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>filas/s</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>%1, retries %2</source>
        <translation>%1, reintentos %2</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>retraso</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>La ejecución terminó.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop at once</source>
        <translation>Detener &amp;ya</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>Filas rechazadas (%1)</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ScopeModel</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>%1 is left out by a pattern</source>
        <translation>%1 queda fuera por un patrón</translation>
    </message>
    <message>
        <source>(no schema)</source>
        <translation>(sin esquema)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>Filas (estimación)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ScopePage</name>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>What is moved: tick objects, or write patterns. % stands for any characters, _ for one.</source>
        <translation>Qué se mueve: marque objetos o escriba patrones. % vale por cualesquiera caracteres, _ por uno.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the catalog of the source again</source>
        <translation>Leer de nuevo el catálogo del origen</translation>
    </message>
    <message>
        <source>Objects of the source</source>
        <translation>Objetos del origen</translation>
    </message>
    <message>
        <source>Read the catalog</source>
        <translation>Leer el catálogo</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>parte de un nombre</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>&amp;Solo:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Without:</source>
        <translation>S&amp;in:</translation>
    </message>
    <message>
        <source>nothing, for example %_log</source>
        <translation>nada, por ejemplo %_log</translation>
    </message>
    <message>
        <source>Change the patterns</source>
        <translation>Cambiar los patrones</translation>
    </message>
    <message>
        <source>Take into the scope</source>
        <translation>Incluir en el alcance</translation>
    </message>
    <message>
        <source>Take out of the scope</source>
        <translation>Sacar del alcance</translation>
    </message>
    <message>
        <source>Reading the catalog of the source…</source>
        <translation>Leyendo el catálogo del origen…</translation>
    </message>
    <message>
        <source>The catalog of the source is not read yet. Tables, sizes and keys appear here.</source>
        <translation>El catálogo del origen aún no está leído. Aquí aparecen tablas, tamaños y claves.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>No todo se pudo leer.</translation>
    </message>
    <message>
        <source>%1 of %2 tables, about %3</source>
        <translation>%1 de %2 tablas, unas %3</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without a key</source>
        <translation>
            <numerusform>%n tabla sin clave</numerusform>
            <numerusform>%n tablas sin clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation>
            <numerusform>Hay claves externas hacia %n tabla fuera del alcance. Sin ella esas claves no se crean.</numerusform>
            <numerusform>Hay claves externas hacia %n tablas fuera del alcance. Sin ellas esas claves no se crean.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Add referenced tables</source>
        <translation>Añadir tablas referidas</translation>
    </message>
</context>
<context>
    <name>portolan::ui::Session</name>
    <message>
        <source>Nothing is open that could be saved</source>
        <translation>No hay nada abierto que guardar</translation>
    </message>
    <message>
        <source>Unnamed workspace</source>
        <translation>Espacio de trabajo sin nombre</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migracion</translation>
    </message>
</context>
<context>
    <name>portolan::ui::SettingsModel</name>
    <message>
        <source>Kept without effect: %1</source>
        <translation>Se conserva sin efecto: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>%1.%2 is no JSON: %3</source>
        <translation>%1.%2 no es JSON: %3</translation>
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
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Only those that are &amp;set</source>
        <translation>&amp;Solo los definidos</translation>
    </message>
    <message>
        <source>&amp;Default value</source>
        <translation>Valor pre&amp;determinado</translation>
    </message>
    <message>
        <source>Settings of the task</source>
        <translation>Ajustes de la tarea</translation>
    </message>
    <message>
        <source>No setting like that.</source>
        <translation>Ningún ajuste así.</translation>
    </message>
    <message>
        <source>The keys are those of AWS DMS; what has no meaning here is kept and exported again. A setting that differs from its default is bold and stands under Confirm.</source>
        <translation>Las claves son las de AWS DMS; lo que aquí no tiene significado se conserva y se exporta de nuevo. Un ajuste distinto del predeterminado está en negrita y aparece en Confirmar.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepButton</name>
    <message>
        <source>%1: %2 (Ctrl+%3)</source>
        <translation>%1: %2 (Ctrl+%3)</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Paso %1, %2, %3</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n cosa le necesita</numerusform>
            <numerusform>%n cosas le necesitan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepRail</name>
    <message>
        <source>Steps of the migration</source>
        <translation>Pasos de la migración</translation>
    </message>
</context>
<context>
    <name>portolan::ui::TaskDocument</name>
    <message>
        <source>No database engine is chosen.</source>
        <translation>No hay ningún motor de base de datos elegido.</translation>
    </message>
    <message>
        <source>Choose one in the list</source>
        <translation>Elija uno en la lista</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>No database engine is chosen for the source</source>
        <translation>No hay motor de base de datos elegido para el origen</translation>
    </message>
    <message>
        <source>Go back to Source and choose one</source>
        <translation>Vuelva a Origen y elija uno</translation>
    </message>
    <message>
        <source>Run #%1 of this task is still going on</source>
        <translation>La ejecución #%1 de esta tarea sigue en marcha</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end</source>
        <translation>Deténgala antes o espere a que termine</translation>
    </message>
    <message>
        <source>Nothing here can compare</source>
        <translation>Aquí nada puede comparar</translation>
    </message>
    <message>
        <source>Could not make the run folder %1</source>
        <translation>No se pudo crear la carpeta de ejecución %1</translation>
    </message>
    <message>
        <source>The source is being tested</source>
        <translation>El origen se está probando</translation>
    </message>
    <message>
        <source>The source is not tested yet</source>
        <translation>El origen aún no está probado</translation>
    </message>
    <message>
        <source>The target is being tested</source>
        <translation>El destino se está probando</translation>
    </message>
    <message>
        <source>Source and target are the same database</source>
        <translation>Origen y destino son la misma base de datos</translation>
    </message>
    <message>
        <source>The target is not tested yet</source>
        <translation>El destino aún no está probado</translation>
    </message>
    <message>
        <source>The catalog is being read</source>
        <translation>El catálogo se está leyendo</translation>
    </message>
    <message>
        <source>The catalog of the source is not read yet</source>
        <translation>El catálogo del origen aún no está leído</translation>
    </message>
    <message>
        <source>No table is chosen</source>
        <translation>No hay ninguna tabla elegida</translation>
    </message>
    <message>
        <source>The rules have errors</source>
        <translation>Las reglas tienen errores</translation>
    </message>
    <message>
        <source>The schema is being converted</source>
        <translation>El esquema se está convirtiendo</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>The run is going on</source>
        <translation>La ejecución está en marcha</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>The mapping rules have errors</source>
        <translation>Las reglas de asignación tienen errores</translation>
    </message>
    <message>
        <source>Go to Rules; each error stands there with its line</source>
        <translation>Vaya a Reglas; cada error está allí con su línea</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>portolan::ui::TaskView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next is off: %1</source>
        <translation>Siguiente está desactivado: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ValidatePage</name>
    <message>
        <source>row is there</source>
        <translation>la fila está</translation>
    </message>
    <message>
        <source>row is missing</source>
        <translation>falta la fila</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Proof that both sides hold the same rows. Only an "equal" that was computed on both sides is shown as equal.</source>
        <translation>Prueba de que ambos lados tienen las mismas filas. Solo un "igual" calculado en ambos lados aparece como igual.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;Comparar de nuevo</translation>
    </message>
    <message>
        <source>Compares now, without a load</source>
        <translation>Compara ahora, sin carga</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>Copies the rows that differ again from the source</source>
        <translation>Copia de nuevo desde el origen las filas que difieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Result of the comparison by table</source>
        <translation>Resultado de la comparación por tabla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Differing rows</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>One line per table appears here when a run compares.</source>
        <translation>Aquí aparece una fila por tabla cuando una ejecución compara.</translation>
    </message>
    <message>
        <source>No differing rows.</source>
        <translation>Sin filas diferentes.</translation>
    </message>
    <message>
        <source>Repair rows?</source>
        <translation>¿Reparar filas?</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) in %1 that differ are written again as the source has them; rows that only %1 has are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Las filas distintas de %n tabla en %1 se escriben de nuevo como están en el origen; las que solo tiene %1 se eliminan. No se puede deshacer.</numerusform>
            <numerusform>Las filas distintas de %n tablas en %1 se escriben de nuevo como están en el origen; las que solo tiene %1 se eliminan. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n table(s) in %1</source>
        <translation>
            <numerusform>Reparar %n tabla en %1</numerusform>
            <numerusform>Reparar %n tablas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>Nothing was compared yet: the comparison follows the load.</source>
        <translation>Aún no se ha comparado nada: la comparación sigue a la carga.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ.</source>
        <translation>
            <numerusform>%n tabla difiere.</numerusform>
            <numerusform>%n tablas difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The differing rows stand below and in the report of the run.</source>
        <translation>Las filas que difieren están abajo y en el informe de la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>All %n table(s) are equal on both sides.</source>
        <translation>
            <numerusform>La única tabla es igual en ambos lados.</numerusform>
            <numerusform>Las %n tablas son iguales en ambos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 equal, %2 not compared.</source>
        <translation>%1 iguales, %2 sin comparar.</translation>
    </message>
    <message>
        <source>While changes are followed, compare and repair from a command line: %1</source>
        <translation>Mientras se siguen los cambios, compare y repare desde una línea de órdenes: %1</translation>
    </message>
    <message>
        <source>The comparison follows the load.</source>
        <translation>La comparación sigue a la carga.</translation>
    </message>
    <message>
        <source>This run compared nothing.</source>
        <translation>Esta ejecución no comparó nada.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::WorkspaceModel</name>
    <message>
        <source>Endpoints</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1, producción</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, started %2</source>
        <translation>%1, inicio %2</translation>
    </message>
    <message>
        <source>Hand edits (%1)</source>
        <translation>Ediciones (%1)</translation>
    </message>
    <message>
        <source>Hand edits</source>
        <translation>Ediciones</translation>
    </message>
</context>
<context>
    <name>portolan::ui::format</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
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
