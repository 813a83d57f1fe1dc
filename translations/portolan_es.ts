<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog has format %1; this program reads %2</source>
        <translation>El catálogo tiene el formato %1; este programa lee %2</translation>
    </message>
    <message>
        <source>The catalog is damaged at %1</source>
        <translation>El catálogo está dañado en %1</translation>
    </message>
    <message>
        <source>The stored catalog is damaged</source>
        <translation>El catálogo guardado está dañado</translation>
    </message>
    <message>
        <source>Fetch it again from the server</source>
        <translation>Léalo de nuevo del servidor</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The target cannot take a transaction larger than the memory budget</source>
        <translation>El destino no puede recibir una transacción mayor que el límite de memoria</translation>
    </message>
    <message>
        <source>Raise the memory budget of the run</source>
        <translation>Aumente el límite de memoria de la ejecución</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>%1 = LAST_INSERT_ID(%1) is dropped: use RETURNING to learn the number</source>
        <translation>%1 = LAST_INSERT_ID(%1) se descarta: use RETURNING para saber el número</translation>
    </message>
    <message>
        <source>%1 becomes %2 instead of %3, as %4 has it, to which %5 refers: the target asks for one type on both sides of a foreign key</source>
        <translation>%1 pasa a ser %2 en lugar de %3, como en %4, a la que se refiere %5: el destino exige un solo tipo en ambos lados de una clave externa</translation>
    </message>
    <message>
        <source>%1 becomes TEXT: more than 15 digits would not survive as a real</source>
        <translation>%1 pasa a TEXT: más de 15 dígitos no sobrevivirían como real</translation>
    </message>
    <message>
        <source>%1 becomes bytea with the value's well-known binary form</source>
        <translation>%1 pasa a bytea con la forma binaria conocida (WKB) del valor</translation>
    </message>
    <message>
        <source>%1 becomes the stronger lock of the target</source>
        <translation>%1 pasa al bloqueo más fuerte del destino</translation>
    </message>
    <message>
        <source>%1 changes ASCII letters only</source>
        <translation>%1 cambia solo letras ASCII</translation>
    </message>
    <message>
        <source>%1 changes all letters, not only those of ASCII</source>
        <translation>%1 cambia todas las letras, no solo las de ASCII</translation>
    </message>
    <message>
        <source>%1 counts in steps of %2: AUTO_INCREMENT counts in steps of the server's auto_increment_increment</source>
        <translation>%1 cuenta en pasos de %2: AUTO_INCREMENT cuenta en pasos del auto_increment_increment del servidor</translation>
    </message>
    <message>
        <source>%1 has its new value here already</source>
        <translation>%1 ya tiene aquí su valor nuevo</translation>
    </message>
    <message>
        <source>%1 has its old value here</source>
        <translation>%1 tiene aquí su valor antiguo</translation>
    </message>
    <message>
        <source>%1 has no conversion</source>
        <translation>%1 no tiene conversión</translation>
    </message>
    <message>
        <source>%1 has no conversion inside a stored program</source>
        <translation>%1 no tiene conversión dentro de un programa almacenado</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 no tiene equivalente</translation>
    </message>
    <message>
        <source>%1 has several unique keys; the conflict is looked for in %2 only</source>
        <translation>%1 tiene varias claves únicas; el conflicto se busca solo en %2</translation>
    </message>
    <message>
        <source>%1 has the default '%2', which is no date: the target column takes NULL instead and has no default</source>
        <translation>%1 tiene el valor predeterminado '%2', que no es fecha: la columna de destino admite NULL y no tiene valor predeterminado</translation>
    </message>
    <message>
        <source>%1 has the default '%2', which is no number, and gets none</source>
        <translation>%1 tiene el valor predeterminado '%2', que no es número, y se queda sin él</translation>
    </message>
    <message>
        <source>%1 in FROM has no conversion</source>
        <translation>%1 en FROM no tiene conversión</translation>
    </message>
    <message>
        <source>%1 is GENERATED ALWAYS: AUTO_INCREMENT lets a statement give its own value</source>
        <translation>%1 es GENERATED ALWAYS: AUTO_INCREMENT deja que una sentencia dé su propio valor</translation>
    </message>
    <message>
        <source>%1 is beyond DECIMAL(65,30)</source>
        <translation>%1 supera DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>%1 is dropped</source>
        <translation>%1 se descarta</translation>
    </message>
    <message>
        <source>%1 is dropped: PL/pgSQL has blocks with exception handlers instead</source>
        <translation>%1 se descarta: PL/pgSQL tiene en su lugar bloques con manejadores de excepción</translation>
    </message>
    <message>
        <source>%1 is dropped: SQLite locks the whole file</source>
        <translation>%1 se descarta: SQLite bloquea el archivo entero</translation>
    </message>
    <message>
        <source>%1 is dropped: a block with an exception handler cannot end the transaction; an error undoes what the block did</source>
        <translation>%1 se descarta: un bloque con manejador de excepción no puede terminar la transacción; un error deshace lo que el bloque hizo</translation>
    </message>
    <message>
        <source>%1 is dropped: a function runs inside its caller's transaction</source>
        <translation>%1 se descarta: una función corre dentro de la transacción de quien la llama</translation>
    </message>
    <message>
        <source>%1 is dropped: the target does not lock groups</source>
        <translation>%1 se descarta: el destino no bloquea grupos</translation>
    </message>
    <message>
        <source>%1 is neither grouped nor aggregated: the first row of the group by primary key gives it</source>
        <translation>%1 no está agrupado ni agregado: vale la primera fila del grupo por clave primaria</translation>
    </message>
    <message>
        <source>%1 is neither grouped nor aggregated: the smallest of the group is taken</source>
        <translation>%1 no está agrupado ni agregado: se toma el menor del grupo</translation>
    </message>
    <message>
        <source>%1 is not converted</source>
        <translation>%1 no se convierte</translation>
    </message>
    <message>
        <source>%1 is not converted: its body is not understood</source>
        <translation>%1 no se convierte: no se entiende su cuerpo</translation>
    </message>
    <message>
        <source>%1 is part of the primary key and may be NULL in SQLite; the target refuses NULL there</source>
        <translation>%1 forma parte de la clave primaria y puede ser NULL en SQLite; el destino rechaza NULL ahí</translation>
    </message>
    <message>
        <source>%1 is written in %2</source>
        <translation>%1 está escrito en %2</translation>
    </message>
    <message>
        <source>%1 of RAISE is dropped</source>
        <translation>%1 de RAISE se descarta</translation>
    </message>
    <message>
        <source>%1 of SELECT has no conversion</source>
        <translation>%1 de SELECT no tiene conversión</translation>
    </message>
    <message>
        <source>%1 of the view is dropped</source>
        <translation>%1 de la vista se descarta</translation>
    </message>
    <message>
        <source>%1 over several columns passes over rows with a NULL among them</source>
        <translation>%1 sobre varias columnas salta filas con un NULL entre ellas</translation>
    </message>
    <message>
        <source>%1 with DISTINCT, FILTER or OVER has no conversion</source>
        <translation>%1 con DISTINCT, FILTER u OVER no tiene conversión</translation>
    </message>
    <message>
        <source>%1() has no counterpart outside a stored program</source>
        <translation>%1() no tiene equivalente fuera de un programa almacenado</translation>
    </message>
    <message>
        <source>%1() with a mode that is not constant: mode 0 is taken</source>
        <translation>%1() con un modo que no es constante: se toma el modo 0</translation>
    </message>
    <message>
        <source>%1() with a path that is not constant or has wildcards</source>
        <translation>%1() con una ruta que no es constante o tiene comodines</translation>
    </message>
    <message>
        <source>%1() with a position or occurrence</source>
        <translation>%1() con posición u ocurrencia</translation>
    </message>
    <message>
        <source>%1() writes its text otherwise on the target</source>
        <translation>%1() escribe su texto de otro modo en el destino</translation>
    </message>
    <message>
        <source>'%1' depends on the time zone of the program that read the file; here the moment stays as it is</source>
        <translation>'%1' depende de la zona horaria del programa que leyó el archivo; aquí el instante queda como está</translation>
    </message>
    <message>
        <source>'%1' has letters that the source's collation and the target's compare otherwise</source>
        <translation>'%1' tiene letras que el cotejo del origen y el del destino comparan de otro modo</translation>
    </message>
    <message>
        <source>'%1' is a date with zero parts: it is NULL on the target</source>
        <translation>'%1' es una fecha con partes cero: es NULL en el destino</translation>
    </message>
    <message>
        <source>'%1' is compared with a date and is none</source>
        <translation>'%1' se compara con una fecha y no lo es</translation>
    </message>
    <message>
        <source>'%1' is stored in the number %2: in strict mode the source refuses it, else it stores %3</source>
        <translation>'%1' se guarda en el número %2: en modo estricto el origen lo rechaza, si no guarda %3</translation>
    </message>
    <message>
        <source>A CONTINUE handler for errors: the statement stands in a block of its own</source>
        <translation>Un manejador CONTINUE para errores: la sentencia está en un bloque propio</translation>
    </message>
    <message>
        <source>A MEMORY table becomes an unlogged table: it is on disk and survives a clean stop</source>
        <translation>Una tabla MEMORY pasa a unlogged: está en disco y sobrevive a una parada limpia</translation>
    </message>
    <message>
        <source>A cast to real keeps all digits of a double here</source>
        <translation>Una conversión a real conserva aquí todos los dígitos de un double</translation>
    </message>
    <message>
        <source>A change of data inside WITH has no conversion</source>
        <translation>Un cambio de datos dentro de WITH no tiene conversión</translation>
    </message>
    <message>
        <source>A computed LIMIT has no conversion</source>
        <translation>Un LIMIT calculado no tiene conversión</translation>
    </message>
    <message>
        <source>A cursor over a prepared statement</source>
        <translation>Un cursor sobre una sentencia preparada</translation>
    </message>
    <message>
        <source>A date before the year 0 or after 9999 is NULL on the source, on the target it is a date</source>
        <translation>Una fecha anterior al año 0 o posterior a 9999 es NULL en el origen; en el destino es una fecha</translation>
    </message>
    <message>
        <source>A declaration is not understood</source>
        <translation>No se entiende una declaración</translation>
    </message>
    <message>
        <source>A division by zero gives NULL here, not an error</source>
        <translation>Una división por cero da aquí NULL y no un error</translation>
    </message>
    <message>
        <source>A division by zero gives NULL on the target unless sql_mode has ERROR_FOR_DIVISION_BY_ZERO and the statement stores its result</source>
        <translation>Una división por cero da NULL en el destino, salvo que sql_mode tenga ERROR_FOR_DIVISION_BY_ZERO y la sentencia guarde el resultado</translation>
    </message>
    <message>
        <source>A dynamic column becomes text</source>
        <translation>Una columna dinámica pasa a texto</translation>
    </message>
    <message>
        <source>A foreign table becomes an ordinary table</source>
        <translation>Una tabla externa pasa a una tabla normal</translation>
    </message>
    <message>
        <source>A fraction of a second is shown with six digits</source>
        <translation>Una fracción de segundo aparece con seis dígitos</translation>
    </message>
    <message>
        <source>A fraction of a second is shown without its last zeros</source>
        <translation>Una fracción de segundo aparece sin sus últimos ceros</translation>
    </message>
    <message>
        <source>A function gives no result set</source>
        <translation>Una función no da un conjunto de resultados</translation>
    </message>
    <message>
        <source>A function in FROM has no conversion</source>
        <translation>Una función en FROM no tiene conversión</translation>
    </message>
    <message>
        <source>A handler for warnings never runs: PostgreSQL's warnings are messages</source>
        <translation>Un manejador de avisos nunca actúa: los avisos de PostgreSQL son mensajes</translation>
    </message>
    <message>
        <source>A join in UPDATE … FROM has no conversion</source>
        <translation>Una unión en UPDATE … FROM no tiene conversión</translation>
    </message>
    <message>
        <source>A key over binary data needs a length in MySQL: VARBINARY(%1); longer values do not fit</source>
        <translation>Una clave sobre datos binarios necesita una longitud en MySQL: VARBINARY(%1); los valores más largos no caben</translation>
    </message>
    <message>
        <source>A key over text needs a length in MySQL: VARCHAR(%1); longer values do not fit</source>
        <translation>Una clave sobre texto necesita una longitud en MySQL: VARCHAR(%1); los valores más largos no caben</translation>
    </message>
    <message>
        <source>A list of distinct values with a separator of its own has no conversion</source>
        <translation>Una lista de valores distintos con separador propio no tiene conversión</translation>
    </message>
    <message>
        <source>A loop over dynamic SQL has no conversion</source>
        <translation>Un bucle sobre SQL dinámico no tiene conversión</translation>
    </message>
    <message>
        <source>A negative index does not count from the end here</source>
        <translation>Un índice negativo no cuenta aquí desde el final</translation>
    </message>
    <message>
        <source>A negative number gets its zeros before the sign</source>
        <translation>Un número negativo recibe sus ceros antes del signo</translation>
    </message>
    <message>
        <source>A negative number gives NULL</source>
        <translation>Un número negativo da NULL</translation>
    </message>
    <message>
        <source>A negative or zero start counts differently</source>
        <translation>Un inicio negativo o cero cuenta de otro modo</translation>
    </message>
    <message>
        <source>A negative place in an array has no conversion</source>
        <translation>Una posición negativa en un array no tiene conversión</translation>
    </message>
    <message>
        <source>A path that leads nowhere gives 1</source>
        <translation>Una ruta que no lleva a ninguna parte da 1</translation>
    </message>
    <message>
        <source>A point in time becomes text in UTC</source>
        <translation>Un instante pasa a texto en UTC</translation>
    </message>
    <message>
        <source>A priority of INSERT is dropped</source>
        <translation>La prioridad de INSERT se descarta</translation>
    </message>
    <message>
        <source>A query without a target has no conversion here</source>
        <translation>Una consulta sin destino no tiene conversión aquí</translation>
    </message>
    <message>
        <source>A quotient of exact numbers is compared with a double: the source cuts the quotient after nine digits or so, the target keeps more</source>
        <translation>Un cociente de números exactos se compara con un double: el origen corta el cociente tras unos nueve dígitos, el destino conserva más</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>Un UUID aleatorio</translation>
    </message>
    <message>
        <source>A recursive view has no conversion</source>
        <translation>Una vista recursiva no tiene conversión</translation>
    </message>
    <message>
        <source>A series of more than 1000 rows is cut by max_recursive_iterations (MariaDB) or refused by cte_max_recursion_depth (MySQL)</source>
        <translation>Una serie de más de 1000 filas la corta max_recursive_iterations (MariaDB) o la rechaza cte_max_recursion_depth (MySQL)</translation>
    </message>
    <message>
        <source>A set operation is sorted by an expression: the target sorts by its columns only</source>
        <translation>Una operación de conjuntos se ordena por una expresión: el destino ordena solo por sus columnas</translation>
    </message>
    <message>
        <source>A setting of the session is left out</source>
        <translation>Un ajuste de la sesión se omite</translation>
    </message>
    <message>
        <source>A text and a number are never equal on the source</source>
        <translation>Un texto y un número nunca son iguales en el origen</translation>
    </message>
    <message>
        <source>A text is compared with a number</source>
        <translation>Se compara un texto con un número</translation>
    </message>
    <message>
        <source>A text is used as a number: the digits it starts with count</source>
        <translation>Un texto se usa como número: cuentan los dígitos con que empieza</translation>
    </message>
    <message>
        <source>A text is used as a number; what is none stops the statement</source>
        <translation>Un texto se usa como número; lo que no lo es detiene la sentencia</translation>
    </message>
    <message>
        <source>A text that is no moment gives NULL on the source; here it stops the statement</source>
        <translation>Un texto que no es un instante da NULL en el origen; aquí detiene la sentencia</translation>
    </message>
    <message>
        <source>A time is shown with six digits</source>
        <translation>Una hora aparece con seis dígitos</translation>
    </message>
    <message>
        <source>A time zone that is not constant must be a name: an offset such as +02:00 would be read with the other sign</source>
        <translation>Una zona horaria que no es constante debe ser un nombre: un desplazamiento como +02:00 se leería con el otro signo</translation>
    </message>
    <message>
        <source>A user variable is set inside an expression</source>
        <translation>Una variable de usuario se asigna dentro de una expresión</translation>
    </message>
    <message>
        <source>A value of USING is missing</source>
        <translation>Falta un valor de USING</translation>
    </message>
    <message>
        <source>A variable of fields (ROW) is not converted</source>
        <translation>Una variable de campos (ROW) no se convierte</translation>
    </message>
    <message>
        <source>Add a check that all or none of the columns are NULL.</source>
        <translation>Añada una restricción de que todas o ninguna de las columnas sean NULL.</translation>
    </message>
    <message>
        <source>Add the condition of the partition to WHERE.</source>
        <translation>Añada la condición de la partición a WHERE.</translation>
    </message>
    <message>
        <source>After an INSERT of several rows the source gives the first number, the target the last.</source>
        <translation>Tras un INSERT de varias filas el origen da el primer número, el destino el último.</translation>
    </message>
    <message>
        <source>An EXIT handler becomes EXCEPTION: what the block did before the error is undone</source>
        <translation>Un manejador EXIT pasa a EXCEPTION: lo que el bloque hizo antes del error se deshace</translation>
    </message>
    <message>
        <source>An UPDATE of several tables at once has no conversion</source>
        <translation>Un UPDATE de varias tablas a la vez no tiene conversión</translation>
    </message>
    <message>
        <source>An error does not undo what the block did before it, as it does on the source</source>
        <translation>Un error no deshace lo que el bloque hizo antes, como hace en el origen</translation>
    </message>
    <message>
        <source>An unlogged table becomes an ordinary table</source>
        <translation>Una tabla unlogged pasa a una tabla normal</translation>
    </message>
    <message>
        <source>Another series of random numbers</source>
        <translation>Otra serie de números aleatorios</translation>
    </message>
    <message>
        <source>Arithmetic on the column needs another form, such as seconds as BIGINT.</source>
        <translation>La aritmética con la columna necesita otra forma, como segundos en BIGINT.</translation>
    </message>
    <message>
        <source>Array becomes text</source>
        <translation>Un array pasa a texto</translation>
    </message>
    <message>
        <source>Assignments are done one after the other: later ones see new values</source>
        <translation>Las asignaciones se hacen una tras otra: las siguientes ven valores nuevos</translation>
    </message>
    <message>
        <source>BENCHMARK() is not run</source>
        <translation>BENCHMARK() no se ejecuta</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED AUTO_INCREMENT becomes bigint</source>
        <translation>BIGINT UNSIGNED AUTO_INCREMENT pasa a bigint</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes TEXT</source>
        <translation>BIGINT UNSIGNED pasa a TEXT</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes TEXT: SQLite's integers end at 9223372036854775807 and a larger number would become an inexact real</source>
        <translation>BIGINT UNSIGNED pasa a TEXT: los enteros de SQLite acaban en 9223372036854775807 y un número mayor pasaría a un real inexacto</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes numeric(20,0)</source>
        <translation>BIGINT UNSIGNED pasa a numeric(20,0)</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes numeric(20,0): the only exact type; larger and slower than bigint</source>
        <translation>BIGINT UNSIGNED pasa a numeric(20,0): el único tipo exacto; mayor y más lento que bigint</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED with AUTO_INCREMENT becomes bigint: numbers above 9223372036854775807 do not fit</source>
        <translation>BIGINT UNSIGNED con AUTO_INCREMENT pasa a bigint: los números mayores de 9223372036854775807 no caben</translation>
    </message>
    <message>
        <source>BINARY is not filled up</source>
        <translation>BINARY no se rellena</translation>
    </message>
    <message>
        <source>BINARY(%1) becomes bytea: a shorter value that is stored later is not filled up with zero bytes</source>
        <translation>BINARY(%1) pasa a ser bytea: un valor más corto guardado después no se rellena con bytes cero</translation>
    </message>
    <message>
        <source>Behaves differently</source>
        <translation>Se comporta de otro modo</translation>
    </message>
    <message>
        <source>Behaves differently in a corner</source>
        <translation>Se comporta de otro modo en un caso límite</translation>
    </message>
    <message>
        <source>Bits are counted in signed 64-bit integers</source>
        <translation>Los bits se cuentan en enteros de 64 bits con signo</translation>
    </message>
    <message>
        <source>Blanks at the end of '%1' do not count in the target's comparison</source>
        <translation>Los espacios al final de '%1' no cuentan en la comparación del destino</translation>
    </message>
    <message>
        <source>Both engines take any of the matching rows.</source>
        <translation>Ambos motores toman cualquiera de las filas coincidentes.</translation>
    </message>
    <message>
        <source>CHAR keeps blanks at its end</source>
        <translation>CHAR conserva los espacios al final</translation>
    </message>
    <message>
        <source>CHAR(%1) becomes varchar(%1): blanks at the end of a value that is stored later are kept, where MySQL drops them</source>
        <translation>CHAR(%1) pasa a ser varchar(%1): los espacios al final de un valor guardado después se conservan, donde MySQL los quita</translation>
    </message>
    <message>
        <source>CHAR() above 127 gives bytes on the source and a character on the target</source>
        <translation>CHAR() por encima de 127 da bytes en el origen y un carácter en el destino</translation>
    </message>
    <message>
        <source>CHAR() takes bytes: code points beyond 127 differ</source>
        <translation>CHAR() toma bytes: los códigos mayores de 127 difieren</translation>
    </message>
    <message>
        <source>CHARSET() always gives utf8mb4</source>
        <translation>CHARSET() siempre da utf8mb4</translation>
    </message>
    <message>
        <source>COLLATION() gives the target's collation name</source>
        <translation>COLLATION() da el nombre del cotejo del destino</translation>
    </message>
    <message>
        <source>CONTINUE handler for errors</source>
        <translation>Manejador CONTINUE para errores</translation>
    </message>
    <message>
        <source>CONVERT_TZ() gives NULL where the server has no table of time zones</source>
        <translation>CONVERT_TZ() da NULL si el servidor no tiene tablas de zonas horarias</translation>
    </message>
    <message>
        <source>CREATE TABLE … SELECT: the columns that are listed take the types of the query</source>
        <translation>CREATE TABLE … SELECT: las columnas listadas toman los tipos de la consulta</translation>
    </message>
    <message>
        <source>Call it inside of a transaction that is rolled back after an error.</source>
        <translation>Llámelo dentro de una transacción que se revierta tras un error.</translation>
    </message>
    <message>
        <source>Callers fetch from the cursors that the function returns.</source>
        <translation>Quien llama lee de los cursores que devuelve la función.</translation>
    </message>
    <message>
        <source>Callers use SELECT * FROM name(…) in place of CALL.</source>
        <translation>Quien llama usa SELECT * FROM nombre(…) en lugar de CALL.</translation>
    </message>
    <message>
        <source>Callers use SELECT in place of CALL.</source>
        <translation>Quien llama usa SELECT en lugar de CALL.</translation>
    </message>
    <message>
        <source>Characters that mean something inside [] are to be looked at</source>
        <translation>Hay que mirar los caracteres con significado dentro de []</translation>
    </message>
    <message>
        <source>Check is not converted</source>
        <translation>La restricción CHECK no se convierte</translation>
    </message>
    <message>
        <source>Check is not enforced on the source</source>
        <translation>La restricción CHECK no se aplica en el origen</translation>
    </message>
    <message>
        <source>Check kept by triggers</source>
        <translation>Restricción CHECK mantenida por disparadores</translation>
    </message>
    <message>
        <source>Check patterns that use \\b or Unicode classes.</source>
        <translation>Compruebe los patrones que usan \\b o clases Unicode.</translation>
    </message>
    <message>
        <source>Check text outside of ASCII that is compared or unique.</source>
        <translation>Compruebe el texto fuera de ASCII que se compara o es único.</translation>
    </message>
    <message>
        <source>Check that the block may be one unit inside its caller's transaction.</source>
        <translation>Compruebe que el bloque pueda ser una unidad dentro de la transacción de quien llama.</translation>
    </message>
    <message>
        <source>Check that the highest number is below 9223372036854775807.</source>
        <translation>Compruebe que el número mayor esté por debajo de 9223372036854775807.</translation>
    </message>
    <message>
        <source>Check the columns that the query reads: the target's views differ.</source>
        <translation>Compruebe las columnas que lee la consulta: las vistas del destino difieren.</translation>
    </message>
    <message>
        <source>Check the longest value; the load stops at a value that does not fit.</source>
        <translation>Compruebe el valor más largo; la carga se detiene en un valor que no cabe.</translation>
    </message>
    <message>
        <source>Check the order of texts, unique keys and comparisons with trailing blanks in this column.</source>
        <translation>Compruebe el orden de los textos, las claves únicas y las comparaciones con espacios finales en esta columna.</translation>
    </message>
    <message>
        <source>Check the owner of the target's routine.</source>
        <translation>Compruebe el propietario de la rutina en el destino.</translation>
    </message>
    <message>
        <source>Check the text; it is kept as it is.</source>
        <translation>Compruebe el texto; se conserva tal cual.</translation>
    </message>
    <message>
        <source>Check the values; the load stops at one that does not fit.</source>
        <translation>Compruebe los valores; la carga se detiene en uno que no cabe.</translation>
    </message>
    <message>
        <source>Check what reads the column; its operators and functions are not on the target.</source>
        <translation>Compruebe qué lee la columna; sus operadores y funciones no existen en el destino.</translation>
    </message>
    <message>
        <source>Check what reads the column; map it to another type when text does not serve.</source>
        <translation>Compruebe qué lee la columna; asígnele otro tipo si el texto no sirve.</translation>
    </message>
    <message>
        <source>Check what the engine was chosen for.</source>
        <translation>Compruebe para qué se eligió el motor.</translation>
    </message>
    <message>
        <source>Check what the variable is read for; use current_setting().</source>
        <translation>Compruebe para qué se lee la variable; use current_setting().</translation>
    </message>
    <message>
        <source>Clause is dropped</source>
        <translation>La cláusula se descarta</translation>
    </message>
    <message>
        <source>Client command</source>
        <translation>Comando del cliente</translation>
    </message>
    <message>
        <source>Collation becomes another one</source>
        <translation>La intercalación pasa a ser otra</translation>
    </message>
    <message>
        <source>Column of a foreign key takes the type it refers to</source>
        <translation>La columna de una clave externa toma el tipo de la columna referida</translation>
    </message>
    <message>
        <source>Column outside GROUP BY</source>
        <translation>Columna fuera de GROUP BY</translation>
    </message>
    <message>
        <source>Compare left(column, n) in queries that should use it.</source>
        <translation>Compare left(columna, n) en las consultas que deban usarlo.</translation>
    </message>
    <message>
        <source>Computed from sums of squares: the last digits may differ</source>
        <translation>Calculado con sumas de cuadrados: los últimos dígitos pueden diferir</translation>
    </message>
    <message>
        <source>Constraint is not converted</source>
        <translation>La restricción no se convierte</translation>
    </message>
    <message>
        <source>Constraints see the row before this change; update triggers fire once more.</source>
        <translation>Las restricciones ven la fila antes de este cambio; los disparadores de modificación se ejecutan una vez más.</translation>
    </message>
    <message>
        <source>Convert that object first.</source>
        <translation>Convierta antes ese objeto.</translation>
    </message>
    <message>
        <source>Convert the format where it is made.</source>
        <translation>Convierta el formato donde se construye.</translation>
    </message>
    <message>
        <source>Convert to the local zone when reading.</source>
        <translation>Convierta a la zona local al leer.</translation>
    </message>
    <message>
        <source>Count with a second query or count(*) OVER ().</source>
        <translation>Cuente con una segunda consulta o con count(*) OVER ().</translation>
    </message>
    <message>
        <source>Counter with given and made numbers</source>
        <translation>Contador con números dados y generados</translation>
    </message>
    <message>
        <source>Create an index that serves the same queries.</source>
        <translation>Cree un índice que sirva a las mismas consultas.</translation>
    </message>
    <message>
        <source>Create roles on the target and grant what they need.</source>
        <translation>Cree roles en el destino y concédales lo que necesiten.</translation>
    </message>
    <message>
        <source>Create the check on the target once the data obey it.</source>
        <translation>Cree la restricción en el destino cuando los datos la cumplan.</translation>
    </message>
    <message>
        <source>Create the extension named on the target.</source>
        <translation>Cree en el destino la extensión nombrada.</translation>
    </message>
    <message>
        <source>Create the object by hand.</source>
        <translation>Cree el objeto a mano.</translation>
    </message>
    <message>
        <source>Cryptographic function</source>
        <translation>Función criptográfica</translation>
    </message>
    <message>
        <source>DATETIME may get a fraction</source>
        <translation>DATETIME puede recibir una fracción</translation>
    </message>
    <message>
        <source>DATETIME without a fraction becomes timestamp, which keeps the fraction of a second that is stored into it later</source>
        <translation>DATETIME sin fracción pasa a ser timestamp, que conserva la fracción de segundo que se guarde después</translation>
    </message>
    <message>
        <source>DATE_FORMAT() with a locale: names are English</source>
        <translation>DATE_FORMAT() con una configuración regional: los nombres son ingleses</translation>
    </message>
    <message>
        <source>DEFAULT as a value becomes NULL</source>
        <translation>DEFAULT como valor pasa a NULL</translation>
    </message>
    <message>
        <source>DELETE IGNORE: a row that fails stops the statement on the target</source>
        <translation>DELETE IGNORE: una fila que falla detiene la sentencia en el destino</translation>
    </message>
    <message>
        <source>DISTINCT ON over columns that are not known has no conversion</source>
        <translation>DISTINCT ON sobre columnas desconocidas no tiene conversión</translation>
    </message>
    <message>
        <source>DOUBLE(%1,%2) becomes double precision: it no longer rounds to %2 digits when stored</source>
        <translation>DOUBLE(%1,%2) pasa a double precision: ya no redondea a %2 decimales al guardar</translation>
    </message>
    <message>
        <source>DROP TABLE has no conversion inside a stored program: it would end the transaction</source>
        <translation>DROP TABLE no tiene conversión dentro de un programa almacenado: terminaría la transacción</translation>
    </message>
    <message>
        <source>DROP TRIGGER needs the table's name, which is not known</source>
        <translation>DROP TRIGGER necesita el nombre de la tabla, que no se conoce</translation>
    </message>
    <message>
        <source>Default does not fit its type</source>
        <translation>El valor predeterminado no cabe en su tipo</translation>
    </message>
    <message>
        <source>Default is not converted</source>
        <translation>El valor predeterminado no se convierte</translation>
    </message>
    <message>
        <source>Deferrable foreign key</source>
        <translation>Clave foránea aplazable</translation>
    </message>
    <message>
        <source>Deferrable unique constraint</source>
        <translation>Restricción única aplazable</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>Definidor</translation>
    </message>
    <message>
        <source>Delete triggers and cascading keys do not run on the target.</source>
        <translation>Los disparadores de borrado y las claves en cascada no actúan en el destino.</translation>
    </message>
    <message>
        <source>Documents are equal here when each contains the other: how often a value stands in an array does not count</source>
        <translation>Aquí los documentos son iguales cuando cada uno contiene al otro: no cuenta cuántas veces está un valor en un array</translation>
    </message>
    <message>
        <source>Drop the index on the target when it is not wanted.</source>
        <translation>Elimine el índice en el destino si no lo quiere.</translation>
    </message>
    <message>
        <source>Dynamic SQL</source>
        <translation>SQL dinámico</translation>
    </message>
    <message>
        <source>Dynamic SQL has no conversion inside a function or trigger: the target refuses it there</source>
        <translation>El SQL dinámico no tiene conversión dentro de una función o un disparador: el destino lo rechaza ahí</translation>
    </message>
    <message>
        <source>ENUM becomes text with a check</source>
        <translation>ENUM pasa a texto con una restricción CHECK</translation>
    </message>
    <message>
        <source>ENUM becomes text with a check: statements of your own sort it by its text and must write a label as it was declared; converted code sorts by the order of the labels</source>
        <translation>ENUM pasa a ser texto con una comprobación: sus propias sentencias lo ordenan por su texto y deben escribir una etiqueta como se declaró; el código convertido ordena por el orden de las etiquetas</translation>
    </message>
    <message>
        <source>EXECUTE %1: the statement is not prepared here</source>
        <translation>EXECUTE %1: la sentencia no se prepara aquí</translation>
    </message>
    <message>
        <source>EXTRACTVALUE() becomes xpath(): a text that is no XML is an error, and signs stay escaped</source>
        <translation>EXTRACTVALUE() pasa a xpath(): un texto que no es XML da error, y los signos quedan escapados</translation>
    </message>
    <message>
        <source>Each statement stands in a block of its own; review the order of effects.</source>
        <translation>Cada sentencia está en un bloque propio; revise el orden de los efectos.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every value of this column may have its own storage class; as text the class is lost</source>
        <translation>Cada valor de esta columna puede tener su propia clase de almacenamiento; como texto la clase se pierde</translation>
    </message>
    <message>
        <source>Every value that the key allows fits. Widen both columns together when the table that is referred to may outgrow its type.</source>
        <translation>Cabe todo valor que la clave permite. Amplíe ambas columnas a la vez si la tabla referida puede superar su tipo.</translation>
    </message>
    <message>
        <source>Exact decimal becomes TEXT</source>
        <translation>Un decimal exacto pasa a TEXT</translation>
    </message>
    <message>
        <source>Extension needed</source>
        <translation>Necesita una extensión</translation>
    </message>
    <message>
        <source>FLOAT(%1,%2) becomes real: it no longer rounds to %2 digits when stored</source>
        <translation>FLOAT(%1,%2) pasa a real: ya no redondea a %2 decimales al guardar</translation>
    </message>
    <message>
        <source>FOR SYSTEM_TIME of %1 is dropped: the target keeps no history</source>
        <translation>FOR SYSTEM_TIME de %1 se descarta: el destino no guarda historial</translation>
    </message>
    <message>
        <source>FORMAT() with a locale: the marks are those of English</source>
        <translation>FORMAT() con una configuración regional: los signos son los del inglés</translation>
    </message>
    <message>
        <source>FORMAT() with a number of digits that is not constant</source>
        <translation>FORMAT() con un número de dígitos que no es constante</translation>
    </message>
    <message>
        <source>FULLTEXT becomes GIN over tsvector</source>
        <translation>FULLTEXT pasa a GIN sobre tsvector</translation>
    </message>
    <message>
        <source>FULLTEXT is left out</source>
        <translation>FULLTEXT se omite</translation>
    </message>
    <message>
        <source>Fill the NULLs before the load.</source>
        <translation>Rellene los NULL antes de la carga.</translation>
    </message>
    <message>
        <source>Fill the tables with mysql_tzinfo_to_sql.</source>
        <translation>Llene las tablas con mysql_tzinfo_to_sql.</translation>
    </message>
    <message>
        <source>Forbid NULL in the key or check it in a trigger.</source>
        <translation>Prohíba NULL en la clave o compruébelo con un disparador.</translation>
    </message>
    <message>
        <source>Foreign key to a key that is not unique</source>
        <translation>Clave foránea a una clave que no es única</translation>
    </message>
    <message>
        <source>Foreign key to a table that is not moved</source>
        <translation>Clave foránea a una tabla que no se mueve</translation>
    </message>
    <message>
        <source>Format element without counterpart</source>
        <translation>Elemento de formato sin equivalente</translation>
    </message>
    <message>
        <source>Format string is not constant</source>
        <translation>El formato no es constante</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>Búsqueda de texto</translation>
    </message>
    <message>
        <source>Function without counterpart</source>
        <translation>Función sin equivalente</translation>
    </message>
    <message>
        <source>GENERATED ALWAYS is not kept</source>
        <translation>GENERATED ALWAYS no se conserva</translation>
    </message>
    <message>
        <source>GET_LOCK() tries once and does not wait</source>
        <translation>GET_LOCK() lo intenta una vez y no espera</translation>
    </message>
    <message>
        <source>GOTO or other jump</source>
        <translation>GOTO u otro salto</translation>
    </message>
    <message>
        <source>GROUP_CONCAT cuts its result at group_concat_max_len</source>
        <translation>GROUP_CONCAT corta su resultado en group_concat_max_len</translation>
    </message>
    <message>
        <source>GROUP_CONCAT() without ORDER BY over a join: the order of its parts is not defined and may be another one</source>
        <translation>GROUP_CONCAT() sin ORDER BY sobre una unión: el orden de sus partes no está definido y puede ser otro</translation>
    </message>
    <message>
        <source>GROUP_CONCAT(DISTINCT …) sorted by another expression</source>
        <translation>GROUP_CONCAT(DISTINCT …) ordenado por otra expresión</translation>
    </message>
    <message>
        <source>Generated column becomes plain</source>
        <translation>Una columna generada pasa a normal</translation>
    </message>
    <message>
        <source>Give the catalog, so that the key can be named.</source>
        <translation>Dé el catálogo, para que la clave pueda nombrarse.</translation>
    </message>
    <message>
        <source>Give the column a default of its type.</source>
        <translation>Dé a la columna un valor predeterminado de su tipo.</translation>
    </message>
    <message>
        <source>Handler rolls back its block</source>
        <translation>El manejador deshace su bloque</translation>
    </message>
    <message>
        <source>Hash partitions place rows differently</source>
        <translation>Las particiones por hash reparten las filas de otro modo</translation>
    </message>
    <message>
        <source>Hash partitions: a row may lie in another partition than on the source</source>
        <translation>Particiones por hash: una fila puede quedar en otra partición que en el origen</translation>
    </message>
    <message>
        <source>IGNORE swallows more than duplicates</source>
        <translation>IGNORE se traga más que duplicados</translation>
    </message>
    <message>
        <source>INCLUDE columns are dropped</source>
        <translation>Se descartan las columnas de INCLUDE</translation>
    </message>
    <message>
        <source>INSERT IGNORE also changes values that do not fit</source>
        <translation>INSERT IGNORE también cambia valores que no caben</translation>
    </message>
    <message>
        <source>INSERT IGNORE also skips rows that break other rules, and changes values that do not fit</source>
        <translation>INSERT IGNORE también salta filas que violan otras reglas y cambia valores que no caben</translation>
    </message>
    <message>
        <source>INSERT IGNORE becomes ON CONFLICT DO NOTHING: only duplicate keys are passed over</source>
        <translation>INSERT IGNORE pasa a ON CONFLICT DO NOTHING: solo se saltan claves duplicadas</translation>
    </message>
    <message>
        <source>INTERVAL … %1 with a value that is not constant</source>
        <translation>INTERVAL … %1 con un valor que no es constante</translation>
    </message>
    <message>
        <source>Identity step is not kept</source>
        <translation>El paso de la identidad no se conserva</translation>
    </message>
    <message>
        <source>Index hints of %1 are dropped</source>
        <translation>Se descartan las indicaciones de índice de %1</translation>
    </message>
    <message>
        <source>Index is left out</source>
        <translation>El índice se omite</translation>
    </message>
    <message>
        <source>Index the whole column, or a generated column that is NULL outside the condition.</source>
        <translation>Indexe la columna entera, o una columna generada que sea NULL fuera de la condición.</translation>
    </message>
    <message>
        <source>Information schema</source>
        <translation>Information schema</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Herencia</translation>
    </message>
    <message>
        <source>Install PostGIS and index the geometry column.</source>
        <translation>Instale PostGIS e indexe la columna geometry.</translation>
    </message>
    <message>
        <source>Install PostGIS and map the column to geometry when the reference system matters.</source>
        <translation>Instale PostGIS y asigne geometry a la columna si el sistema de referencia importa.</translation>
    </message>
    <message>
        <source>Install PostGIS and use its function.</source>
        <translation>Instale PostGIS y use su función.</translation>
    </message>
    <message>
        <source>Install PostGIS on the target and map the column to geometry when it is queried there.</source>
        <translation>Instale PostGIS en el destino y asigne geometry a la columna si allí se consulta.</translation>
    </message>
    <message>
        <source>Invisible column becomes visible</source>
        <translation>Una columna invisible pasa a visible</translation>
    </message>
    <message>
        <source>Invisible index</source>
        <translation>Índice invisible</translation>
    </message>
    <message>
        <source>It is accepted, but fails when it runs: %1</source>
        <translation>Se acepta, pero falla al ejecutarse: %1</translation>
    </message>
    <message>
        <source>JSON_EXTRACT() with several paths: MariaDB gives what it finds in the order of the document, the target in the order of the paths</source>
        <translation>JSON_EXTRACT() con varias rutas: MariaDB da lo que halla en el orden del documento, el destino en el orden de las rutas</translation>
    </message>
    <message>
        <source>JSON_KEYS(): MariaDB gives the keys in the order of the document, jsonb sorts them</source>
        <translation>JSON_KEYS(): MariaDB da las claves en el orden del documento, jsonb las ordena</translation>
    </message>
    <message>
        <source>JSON_SEARCH() with an escape sign or paths: the whole document is searched</source>
        <translation>JSON_SEARCH() con signo de escape o rutas: se busca en todo el documento</translation>
    </message>
    <message>
        <source>JSON_TABLE: ERROR ON EMPTY gives NULL on the target</source>
        <translation>JSON_TABLE: ERROR ON EMPTY da NULL en el destino</translation>
    </message>
    <message>
        <source>JSON_TABLE: what stands ON ERROR is dropped</source>
        <translation>JSON_TABLE: lo que figura en ON ERROR se descarta</translation>
    </message>
    <message>
        <source>JSON_UNQUOTE() gives the text null for a JSON null; #&gt;&gt; gives NULL</source>
        <translation>JSON_UNQUOTE() da el texto null para un null JSON; #&gt;&gt; da NULL</translation>
    </message>
    <message>
        <source>Keep the history with a trigger and a history table.</source>
        <translation>Guarde el historial con un disparador y una tabla de historial.</translation>
    </message>
    <message>
        <source>Keep the rule with a trigger.</source>
        <translation>Mantenga la regla con un disparador.</translation>
    </message>
    <message>
        <source>Key of the table is not known</source>
        <translation>La clave de la tabla no se conoce</translation>
    </message>
    <message>
        <source>Key over text needs a length</source>
        <translation>Una clave sobre texto necesita una longitud</translation>
    </message>
    <message>
        <source>Key to its own table is not carried on</source>
        <translation>La clave a la propia tabla no se propaga</translation>
    </message>
    <message>
        <source>LAST_INSERT_ID</source>
        <translation>LAST_INSERT_ID</translation>
    </message>
    <message>
        <source>LIKE ignores case for ASCII letters only</source>
        <translation>LIKE ignora mayúsculas solo de letras ASCII</translation>
    </message>
    <message>
        <source>LIKE ignores the case of all letters, not of ASCII letters only</source>
        <translation>LIKE ignora mayúsculas de todas las letras, no solo de las ASCII</translation>
    </message>
    <message>
        <source>LIKE with a computed pattern ignores the case of ASCII letters</source>
        <translation>LIKE con un patrón calculado ignora mayúsculas de letras ASCII</translation>
    </message>
    <message>
        <source>LIMIT ?, ? becomes LIMIT ? OFFSET ?: the parameters change places</source>
        <translation>LIMIT ?, ? pasa a LIMIT ? OFFSET ?: los parámetros cambian de sitio</translation>
    </message>
    <message>
        <source>LIMIT in a recursive query has no conversion</source>
        <translation>LIMIT en una consulta recursiva no tiene conversión</translation>
    </message>
    <message>
        <source>LOAD DATA and SELECT INTO OUTFILE</source>
        <translation>LOAD DATA y SELECT INTO OUTFILE</translation>
    </message>
    <message>
        <source>LOCK TABLES is dropped: use LOCK TABLE inside a transaction</source>
        <translation>LOCK TABLES se descarta: use LOCK TABLE dentro de una transacción</translation>
    </message>
    <message>
        <source>Language without counterpart</source>
        <translation>Lenguaje sin equivalente</translation>
    </message>
    <message>
        <source>Lengths of parameters and results</source>
        <translation>Longitudes de parámetros y resultados</translation>
    </message>
    <message>
        <source>MATCH FULL is not kept</source>
        <translation>MATCH FULL no se conserva</translation>
    </message>
    <message>
        <source>MATCH … AGAINST becomes a text search with the configuration simple: ranking and operators differ</source>
        <translation>MATCH … AGAINST pasa a una búsqueda de texto con la configuración simple: la clasificación y los operadores difieren</translation>
    </message>
    <message>
        <source>MEMORY table</source>
        <translation>Tabla MEMORY</translation>
    </message>
    <message>
        <source>MERGE becomes several statements: run them in one transaction</source>
        <translation>MERGE pasa a varias sentencias: ejecútelas en una transacción</translation>
    </message>
    <message>
        <source>Make a unique key over a generated column that is NULL outside the condition.</source>
        <translation>Cree una clave única sobre una columna generada que sea NULL fuera de la condición.</translation>
    </message>
    <message>
        <source>Make the referenced columns unique, or keep the rule with a trigger.</source>
        <translation>Haga únicas las columnas referidas o mantenga la regla con un disparador.</translation>
    </message>
    <message>
        <source>Map the column to INTEGER when no value is above 9223372036854775807.</source>
        <translation>Asigne INTEGER a la columna si ningún valor supera 9223372036854775807.</translation>
    </message>
    <message>
        <source>Map the column to REAL when the exact digits do not matter.</source>
        <translation>Asigne REAL a la columna si los dígitos exactos no importan.</translation>
    </message>
    <message>
        <source>Map the column to numeric(p,s) when the rounding matters.</source>
        <translation>Asigne numeric(p,s) a la columna si el redondeo importa.</translation>
    </message>
    <message>
        <source>Map the column to time when it holds a time of day only.</source>
        <translation>Asigne time a la columna si solo guarda una hora del día.</translation>
    </message>
    <message>
        <source>Map the column to timestamp(0) when a stored fraction of a second must be rounded away.</source>
        <translation>Asigne la columna a timestamp(0) cuando una fracción de segundo guardada deba redondearse.</translation>
    </message>
    <message>
        <source>Materialised view becomes a table or view</source>
        <translation>Una vista materializada pasa a tabla o vista</translation>
    </message>
    <message>
        <source>Mend the converted text.</source>
        <translation>Corrija el texto convertido.</translation>
    </message>
    <message>
        <source>Mend the converted text; the place is given.</source>
        <translation>Corrija el texto convertido; se indica el lugar.</translation>
    </message>
    <message>
        <source>Move COMMIT and ROLLBACK out of the block.</source>
        <translation>Saque COMMIT y ROLLBACK del bloque.</translation>
    </message>
    <message>
        <source>Move the elements to a child table, or to JSON, when they are queried.</source>
        <translation>Lleve los elementos a una tabla hija, o a JSON, si se consultan.</translation>
    </message>
    <message>
        <source>Move the table as well.</source>
        <translation>Mueva también la tabla.</translation>
    </message>
    <message>
        <source>MySQL counts on from the largest number that a row brought along. An identity column of PostgreSQL counts on from its own last number: a statement that gives some numbers and asks for others gets other numbers.</source>
        <translation>MySQL sigue contando desde el número mayor que trajo una fila. Una columna de identidad de PostgreSQL sigue desde su propio último número: una sentencia que da unos números y pide otros recibe números distintos.</translation>
    </message>
    <message>
        <source>MySQL counts on from the largest number that a row brought along. An identity column of PostgreSQL does not: set its sequence with setval() after such statements. A migration does so at its end.</source>
        <translation>MySQL sigue contando desde el número mayor que trajo una fila. Una columna de identidad de PostgreSQL no: ajuste su secuencia con setval() tras tales sentencias. Una migración lo hace al final.</translation>
    </message>
    <message>
        <source>MySQL forbids a trigger to change its own table</source>
        <translation>MySQL prohíbe que un disparador cambie su propia tabla</translation>
    </message>
    <message>
        <source>MySQL has no TRUNCATE triggers</source>
        <translation>MySQL no tiene disparadores TRUNCATE</translation>
    </message>
    <message>
        <source>MySQL's JSON_ARRAYAGG() has no ORDER BY (MariaDB's has)</source>
        <translation>JSON_ARRAYAGG() de MySQL no tiene ORDER BY (el de MariaDB sí)</translation>
    </message>
    <message>
        <source>NOCASE becomes lower(): it knows more letters than ASCII</source>
        <translation>NOCASE pasa a lower(): conoce más letras que ASCII</translation>
    </message>
    <message>
        <source>NOCASE ignores case of ASCII letters only; %1 ignores more</source>
        <translation>NOCASE ignora mayúsculas solo de letras ASCII; %1 ignora más</translation>
    </message>
    <message>
        <source>NOCASE ignores only ASCII case</source>
        <translation>NOCASE solo ignora mayúsculas ASCII</translation>
    </message>
    <message>
        <source>NULL in a primary key</source>
        <translation>NULL en una clave primaria</translation>
    </message>
    <message>
        <source>NULL partition keys</source>
        <translation>Claves de partición NULL</translation>
    </message>
    <message>
        <source>NULLS NOT DISTINCT is not kept</source>
        <translation>NULLS NOT DISTINCT no se conserva</translation>
    </message>
    <message>
        <source>NULLs sort at the other end</source>
        <translation>Los NULL quedan en el otro extremo del orden</translation>
    </message>
    <message>
        <source>Name is not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>Name of a built-in function</source>
        <translation>Nombre de una función integrada</translation>
    </message>
    <message>
        <source>Name the columns in SELECT and INSERT.</source>
        <translation>Nombre las columnas en SELECT e INSERT.</translation>
    </message>
    <message>
        <source>Names of columns after an alias have no conversion</source>
        <translation>Los nombres de columnas tras un alias no tienen conversión</translation>
    </message>
    <message>
        <source>Not converted: %1</source>
        <translation>No convertido: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No leído: %1</translation>
    </message>
    <message>
        <source>Not understood in FROM: %1</source>
        <translation>No entendido en FROM: %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No entendido: %1</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved and for converted code. Map the column to an enum type when its order matters to code that is not converted.</source>
        <translation>Nada que hacer con las filas trasladadas ni con el código convertido. Asigne la columna a un tipo enum cuando su orden importe a código que no se convierte.</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved. Store values of full length, as hashes and UUIDs are.</source>
        <translation>Nada que hacer con las filas trasladadas. Guarde valores de longitud completa, como lo son los hashes y los UUID.</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved. Trim what your code stores later, where it may end in blanks.</source>
        <translation>Nada que hacer con las filas trasladadas. Quite los espacios finales de lo que su código guarde después, donde pueda terminar en espacios.</translation>
    </message>
    <message>
        <source>Nothing to do unless a statement gives its own numbers.</source>
        <translation>No hay nada que hacer salvo que una sentencia dé sus propios números.</translation>
    </message>
    <message>
        <source>Nothing to do when callers keep to the lengths. Otherwise begin the routine with IF length(p) &gt; n THEN RAISE EXCEPTION.</source>
        <translation>Nada que hacer si quienes llaman respetan las longitudes. Si no, empiece la rutina con IF length(p) &gt; n THEN RAISE EXCEPTION.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing to do. When the column holds only 0 and 1, map it to boolean and adapt the code that counts or compares it.</source>
        <translation>No hay nada que hacer. Si la columna solo tiene 0 y 1, asígnele boolean y adapte el código que la cuenta o compara.</translation>
    </message>
    <message>
        <source>Nothing to do: InnoDB refuses the change too. Give the key ON UPDATE CASCADE on the target when it should be carried on there.</source>
        <translation>Nada que hacer: InnoDB también rechaza el cambio. Dé a la clave ON UPDATE CASCADE en el destino cuando deba propagarse allí.</translation>
    </message>
    <message>
        <source>Nothing to do: both engines refuse the change that would set NULL.</source>
        <translation>Nada que hacer: ambos motores rechazan el cambio que pondría NULL.</translation>
    </message>
    <message>
        <source>Nothing to do: it is a hint to the source's optimizer.</source>
        <translation>No hay nada que hacer: es una indicación para el optimizador del origen.</translation>
    </message>
    <message>
        <source>Nothing to do; the column takes space on disk.</source>
        <translation>No hay nada que hacer; la columna ocupa espacio en disco.</translation>
    </message>
    <message>
        <source>Nothing to do; the index no longer covers the query alone.</source>
        <translation>No hay nada que hacer; el índice ya no cubre la consulta por sí solo.</translation>
    </message>
    <message>
        <source>Number of identical type not proven</source>
        <translation>Número de tipo idéntico no probado</translation>
    </message>
    <message>
        <source>Numbers and blobs are quoted as text</source>
        <translation>Números y blobs se entrecomillan como texto</translation>
    </message>
    <message>
        <source>Numbers are given for the counter of %1: the target does not count on from them</source>
        <translation>Se dan números para el contador de %1: el destino no sigue contando desde ellos</translation>
    </message>
    <message>
        <source>Numbers given to a counter</source>
        <translation>Números dados a un contador</translation>
    </message>
    <message>
        <source>ON DUPLICATE KEY UPDATE reads a column of the SELECT that is not among the inserted values</source>
        <translation>ON DUPLICATE KEY UPDATE lee una columna del SELECT que no está entre los valores insertados</translation>
    </message>
    <message>
        <source>ON DUPLICATE KEY acts on every unique key of the table</source>
        <translation>ON DUPLICATE KEY actúa sobre toda clave única de la tabla</translation>
    </message>
    <message>
        <source>OR %1 is dropped: an error ends the statement</source>
        <translation>OR %1 se descarta: un error termina la sentencia</translation>
    </message>
    <message>
        <source>OR IGNORE also skips rows that break NOT NULL or CHECK; ON CONFLICT DO NOTHING does not</source>
        <translation>OR IGNORE también salta filas que violan NOT NULL o CHECK; ON CONFLICT DO NOTHING no</translation>
    </message>
    <message>
        <source>OR IGNORE skips rows that break a UNIQUE, NOT NULL or CHECK constraint</source>
        <translation>OR IGNORE salta filas que violan una restricción UNIQUE, NOT NULL o CHECK</translation>
    </message>
    <message>
        <source>OVERRIDING is dropped: the target takes the number that is given</source>
        <translation>OVERRIDING se descarta: el destino toma el número que se da</translation>
    </message>
    <message>
        <source>Object is not converted</source>
        <translation>El objeto no se convierte</translation>
    </message>
    <message>
        <source>Object needs another that is not converted</source>
        <translation>El objeto necesita otro que no se convierte</translation>
    </message>
    <message>
        <source>On the target only duplicate keys are passed over; other faults raise an error.</source>
        <translation>En el destino solo se saltan claves duplicadas; otros fallos dan error.</translation>
    </message>
    <message>
        <source>Only a conflict on the primary key of %1 replaces the row</source>
        <translation>Solo un conflicto en la clave primaria de %1 reemplaza la fila</translation>
    </message>
    <message>
        <source>Only the first level is merged, and null does not remove</source>
        <translation>Solo se une el primer nivel, y null no elimina</translation>
    </message>
    <message>
        <source>Only the first part is given</source>
        <translation>Solo se da la primera parte</translation>
    </message>
    <message>
        <source>Operator without counterpart</source>
        <translation>Operador sin equivalente</translation>
    </message>
    <message>
        <source>Order the statements so that no duplicate exists in between.</source>
        <translation>Ordene las sentencias de modo que no haya duplicados entremedias.</translation>
    </message>
    <message>
        <source>Order the statements so that the parent exists first.</source>
        <translation>Ordene las sentencias de modo que el padre exista primero.</translation>
    </message>
    <message>
        <source>Outside of ASCII the code point is given, not the bytes</source>
        <translation>Fuera de ASCII se da el código del carácter, no los bytes</translation>
    </message>
    <message>
        <source>POINT becomes PostgreSQL's native point: its reference system (SRID) is not kept</source>
        <translation>POINT pasa al point nativo de PostgreSQL: su sistema de referencia (SRID) no se conserva</translation>
    </message>
    <message>
        <source>POINT becomes the native point</source>
        <translation>POINT pasa al point nativo</translation>
    </message>
    <message>
        <source>PROCEDURE ANALYSE() is dropped: the query gives its own rows</source>
        <translation>PROCEDURE ANALYSE() se descarta: la consulta da sus propias filas</translation>
    </message>
    <message>
        <source>Partial index is left out</source>
        <translation>El índice parcial se omite</translation>
    </message>
    <message>
        <source>Partition key is not converted</source>
        <translation>La clave de partición no se convierte</translation>
    </message>
    <message>
        <source>Partition the target table by a plain column.</source>
        <translation>Particione la tabla de destino por una columna simple.</translation>
    </message>
    <message>
        <source>Partition the target table by hand when it needs it.</source>
        <translation>Particione a mano la tabla de destino si lo necesita.</translation>
    </message>
    <message>
        <source>Partitions are left out</source>
        <translation>Las particiones se omiten</translation>
    </message>
    <message>
        <source>Percentiles are window functions on MariaDB (MySQL has none): over no rows there is no row instead of one with NULL</source>
        <translation>Los percentiles son funciones de ventana en MariaDB (MySQL no los tiene): sin filas no hay fila en vez de una con NULL</translation>
    </message>
    <message>
        <source>Point in time becomes UTC text</source>
        <translation>Un instante pasa a texto en UTC</translation>
    </message>
    <message>
        <source>PostgreSQL must be told which key conflicts</source>
        <translation>Hay que decir a PostgreSQL qué clave entra en conflicto</translation>
    </message>
    <message>
        <source>PostgreSQL's parser refuses the converted text: %1</source>
        <translation>El analizador de PostgreSQL rechaza el texto convertido: %1</translation>
    </message>
    <message>
        <source>Prefix index becomes an expression index</source>
        <translation>Un índice de prefijo pasa a índice de expresión</translation>
    </message>
    <message>
        <source>Procedure becomes a function</source>
        <translation>Un procedimiento pasa a función</translation>
    </message>
    <message>
        <source>QUICK and LOW_PRIORITY are dropped</source>
        <translation>QUICK y LOW_PRIORITY se descartan</translation>
    </message>
    <message>
        <source>Quoted for MySQL</source>
        <translation>Entrecomillado para MySQL</translation>
    </message>
    <message>
        <source>Quoted for SQLite, where quotes are doubled</source>
        <translation>Entrecomillado para SQLite, donde las comillas se duplican</translation>
    </message>
    <message>
        <source>RAND() with a seed: the numbers are others</source>
        <translation>RAND() con una semilla: los números son otros</translation>
    </message>
    <message>
        <source>RELEASE_ALL_LOCKS() gives 0, not the number of locks</source>
        <translation>RELEASE_ALL_LOCKS() da 0, no el número de bloqueos</translation>
    </message>
    <message>
        <source>REPLACE becomes an update of the row in place</source>
        <translation>REPLACE pasa a una modificación de la fila en su sitio</translation>
    </message>
    <message>
        <source>REPLACE deletes and inserts</source>
        <translation>REPLACE borra e inserta</translation>
    </message>
    <message>
        <source>REPLACE deletes the old row of %1, which others depend on; the target changes the row in place</source>
        <translation>REPLACE borra la fila antigua de %1, de la que dependen otras; el destino cambia la fila en su sitio</translation>
    </message>
    <message>
        <source>REPLACE deletes the row in its way and inserts; delete triggers fire only with recursive_triggers</source>
        <translation>REPLACE borra la fila que estorba e inserta; los disparadores de borrado solo se ejecutan con recursive_triggers</translation>
    </message>
    <message>
        <source>REPLACE with dependent rows</source>
        <translation>REPLACE con filas dependientes</translation>
    </message>
    <message>
        <source>RETURN NEXT and RETURN QUERY have no conversion here</source>
        <translation>RETURN NEXT y RETURN QUERY no tienen conversión aquí</translation>
    </message>
    <message>
        <source>RETURN NEXT of this value has no conversion</source>
        <translation>RETURN NEXT de este valor no tiene conversión</translation>
    </message>
    <message>
        <source>RETURN NULL in a BEFORE trigger passes over the row, which the target cannot</source>
        <translation>RETURN NULL en un disparador BEFORE salta la fila, cosa que el destino no puede</translation>
    </message>
    <message>
        <source>RETURN QUERY EXECUTE has no conversion here</source>
        <translation>RETURN QUERY EXECUTE no tiene conversión aquí</translation>
    </message>
    <message>
        <source>RETURNING * as a result set: name its columns</source>
        <translation>RETURNING * como conjunto de resultados: nombre sus columnas</translation>
    </message>
    <message>
        <source>RETURNING … INTO has no conversion here</source>
        <translation>RETURNING … INTO no tiene conversión aquí</translation>
    </message>
    <message>
        <source>ROW_COUNT() after UPDATE: the source counts the rows that changed, the target those that it found</source>
        <translation>ROW_COUNT() tras UPDATE: el origen cuenta las filas que cambiaron, el destino las que halló</translation>
    </message>
    <message>
        <source>ROW_COUNT() counts the rows that were changed, not those that were found</source>
        <translation>ROW_COUNT() cuenta las filas cambiadas, no las encontradas</translation>
    </message>
    <message>
        <source>ROW_COUNT() counts what the last statement changed, which may be another</source>
        <translation>ROW_COUNT() cuenta lo que cambió la última sentencia, que puede ser otra</translation>
    </message>
    <message>
        <source>Raise an error with SIGNAL instead.</source>
        <translation>En su lugar, provoque un error con SIGNAL.</translation>
    </message>
    <message>
        <source>Raise group_concat_max_len.</source>
        <translation>Aumente group_concat_max_len.</translation>
    </message>
    <message>
        <source>Raise the variable for the session.</source>
        <translation>Aumente la variable para la sesión.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Range becomes text</source>
        <translation>Un rango pasa a texto</translation>
    </message>
    <message>
        <source>Read the rows before they are changed.</source>
        <translation>Lea las filas antes de que cambien.</translation>
    </message>
    <message>
        <source>Read the rows from a subquery that is ordered.</source>
        <translation>Lea las filas de una subconsulta ordenada.</translation>
    </message>
    <message>
        <source>Read what differs and test the statement.</source>
        <translation>Lea qué difiere y pruebe la sentencia.</translation>
    </message>
    <message>
        <source>Read what differs.</source>
        <translation>Lea qué difiere.</translation>
    </message>
    <message>
        <source>Refresh it with an event or a procedure.</source>
        <translation>Actualícela con un evento o un procedimiento.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Result set from a procedure</source>
        <translation>Conjunto de resultados de un procedimiento</translation>
    </message>
    <message>
        <source>Review spatial functions in queries.</source>
        <translation>Revise las funciones espaciales en las consultas.</translation>
    </message>
    <message>
        <source>Review the queries with MATCH … AGAINST: ranking and operators differ.</source>
        <translation>Revise las consultas con MATCH … AGAINST: la clasificación y los operadores difieren.</translation>
    </message>
    <message>
        <source>Review the search: ranking, operators and stop words differ.</source>
        <translation>Revise la búsqueda: la clasificación, los operadores y las palabras vacías difieren.</translation>
    </message>
    <message>
        <source>Rewrite the flow with loops and conditions.</source>
        <translation>Reescriba el flujo con bucles y condiciones.</translation>
    </message>
    <message>
        <source>Rewrite the routine in SQL.</source>
        <translation>Reescriba la rutina en SQL.</translation>
    </message>
    <message>
        <source>Rounding on store is lost</source>
        <translation>Se pierde el redondeo al guardar</translation>
    </message>
    <message>
        <source>Rows are compared value by value: their types must agree</source>
        <translation>Las filas se comparan valor a valor: sus tipos deben concordar</translation>
    </message>
    <message>
        <source>Rows whose partition key is NULL lie in the lowest partition on the source and in a default partition on the target</source>
        <translation>Las filas con clave de partición NULL están en la partición más baja en el origen y en una predeterminada en el destino</translation>
    </message>
    <message>
        <source>Rows with a zero date need the value policy that turns it into NULL.</source>
        <translation>Las filas con fecha cero necesitan la política de valores que la convierte en NULL.</translation>
    </message>
    <message>
        <source>SELECT DISTINCT is sorted by something that it does not select, which the target refuses</source>
        <translation>SELECT DISTINCT se ordena por algo que no selecciona, lo que el destino rechaza</translation>
    </message>
    <message>
        <source>SELECT DISTINCT is sorted by something that it does not select: equal rows stand where %1() of it is</source>
        <translation>SELECT DISTINCT se ordena por algo que no selecciona: las filas iguales quedan donde está %1() de ello</translation>
    </message>
    <message>
        <source>SET DEFAULT is not kept</source>
        <translation>SET DEFAULT no se conserva</translation>
    </message>
    <message>
        <source>SET NULL on a column that takes no NULL</source>
        <translation>SET NULL en una columna que no admite NULL</translation>
    </message>
    <message>
        <source>SET autocommit is dropped: begin transactions in the client</source>
        <translation>SET autocommit se descarta: inicie transacciones en el cliente</translation>
    </message>
    <message>
        <source>SET becomes text of comma-separated members with a check; arithmetic on its bits needs another form</source>
        <translation>SET pasa a texto con miembros separados por comas y una restricción CHECK; la aritmética con sus bits necesita otra forma</translation>
    </message>
    <message>
        <source>SET becomes text with a check</source>
        <translation>SET pasa a texto con una restricción CHECK</translation>
    </message>
    <message>
        <source>SHA2() with a length that is not constant</source>
        <translation>SHA2() con una longitud que no es constante</translation>
    </message>
    <message>
        <source>SPATIAL becomes GiST over point</source>
        <translation>SPATIAL pasa a GiST sobre point</translation>
    </message>
    <message>
        <source>SPATIAL is left out</source>
        <translation>SPATIAL se omite</translation>
    </message>
    <message>
        <source>SQL_CALC_FOUND_ROWS</source>
        <translation>SQL_CALC_FOUND_ROWS</translation>
    </message>
    <message>
        <source>SQL_CALC_FOUND_ROWS is dropped: FOUND_ROWS() has no counterpart</source>
        <translation>SQL_CALC_FOUND_ROWS se descarta: FOUND_ROWS() no tiene equivalente</translation>
    </message>
    <message>
        <source>SQLite cannot change NEW: the row is changed again after it was written, by %1</source>
        <translation>SQLite no puede cambiar NEW: la fila se cambia otra vez tras escribirse, con %1</translation>
    </message>
    <message>
        <source>SQLite has no stored programs: %1 is left out</source>
        <translation>SQLite no tiene programas almacenados: %1 se omite</translation>
    </message>
    <message>
        <source>SQLite has one database: main</source>
        <translation>SQLite tiene una sola base: main</translation>
    </message>
    <message>
        <source>SQLite's soundex() has four characters, and not every build has it</source>
        <translation>soundex() de SQLite tiene cuatro caracteres, y no toda compilación lo tiene</translation>
    </message>
    <message>
        <source>START TRANSACTION is dropped: a procedure always runs in a transaction</source>
        <translation>START TRANSACTION se descarta: un procedimiento siempre corre en una transacción</translation>
    </message>
    <message>
        <source>STRICT is dropped: the routine also runs with NULL arguments</source>
        <translation>STRICT se descarta: la rutina también corre con argumentos NULL</translation>
    </message>
    <message>
        <source>STR_TO_DATE() without year, month or day: the source gives a date with zeros, which the target does not have</source>
        <translation>STR_TO_DATE() sin año, mes o día: el origen da una fecha con ceros, que el destino no tiene</translation>
    </message>
    <message>
        <source>STR_TO_DATE(): the element %%1 has no counterpart</source>
        <translation>STR_TO_DATE(): el elemento %%1 no tiene equivalente</translation>
    </message>
    <message>
        <source>Scan the column's values and map it to the narrowest type that holds all of them.</source>
        <translation>Examine los valores de la columna y asígnele el tipo más estrecho que los admita todos.</translation>
    </message>
    <message>
        <source>Scan the values and map the column to the precision they need.</source>
        <translation>Examine los valores y asigne a la columna la precisión que necesitan.</translation>
    </message>
    <message>
        <source>Schedule the procedure with pg_cron or the system's scheduler.</source>
        <translation>Programe el procedimiento con pg_cron o con el planificador del sistema.</translation>
    </message>
    <message>
        <source>See that running it for every row is quick enough, and call what it does where a statement may find no row.</source>
        <translation>Compruebe que ejecutarlo para cada fila sea lo bastante rápido, y llame a lo que hace donde una sentencia pueda no encontrar filas.</translation>
    </message>
    <message>
        <source>Select it too, or sort a query around this one.</source>
        <translation>Selecciónelo también, u ordene una consulta alrededor de esta.</translation>
    </message>
    <message>
        <source>Sequence without counterpart</source>
        <translation>Secuencia sin equivalente</translation>
    </message>
    <message>
        <source>Session setting</source>
        <translation>Ajuste de la sesión</translation>
    </message>
    <message>
        <source>Session variable</source>
        <translation>Variable de la sesión</translation>
    </message>
    <message>
        <source>Set a SAVEPOINT at the beginning of the block and roll back to it in the handler, where that is allowed.</source>
        <translation>Ponga un SAVEPOINT al principio del bloque y vuelva a él en el manejador, donde esté permitido.</translation>
    </message>
    <message>
        <source>Set auto_increment_increment, or use a sequence.</source>
        <translation>Ajuste auto_increment_increment o use una secuencia.</translation>
    </message>
    <message>
        <source>Set the default in a trigger.</source>
        <translation>Ponga el valor predeterminado con un disparador.</translation>
    </message>
    <message>
        <source>Set the sequence after it: SELECT setval(pg_get_serial_sequence('table', 'column'), max(column)) FROM table.</source>
        <translation>Ajuste la secuencia después: SELECT setval(pg_get_serial_sequence('table', 'column'), max(column)) FROM table.</translation>
    </message>
    <message>
        <source>Set the session time zone of clients to UTC, or convert when reading.</source>
        <translation>Ponga en UTC la zona horaria de la sesión de los clientes o convierta al leer.</translation>
    </message>
    <message>
        <source>Set time_zone = '+00:00' in the sessions that run this.</source>
        <translation>Ponga time_zone = '+00:00' en las sesiones que ejecutan esto.</translation>
    </message>
    <message>
        <source>Several ON CONFLICT clauses have no conversion</source>
        <translation>Varias cláusulas ON CONFLICT no tienen conversión</translation>
    </message>
    <message>
        <source>Several functions that give rows, in one select list, have no conversion</source>
        <translation>Varias funciones que dan filas, en una misma lista de SELECT, no tienen conversión</translation>
    </message>
    <message>
        <source>Several matches in a joined UPDATE</source>
        <translation>Varias coincidencias en un UPDATE con unión</translation>
    </message>
    <message>
        <source>Several result sets</source>
        <translation>Varios conjuntos de resultados</translation>
    </message>
    <message>
        <source>Spatial function</source>
        <translation>Función espacial</translation>
    </message>
    <message>
        <source>Spatial type becomes bytea</source>
        <translation>Un tipo espacial pasa a bytea</translation>
    </message>
    <message>
        <source>Special storage engine</source>
        <translation>Motor de almacenamiento especial</translation>
    </message>
    <message>
        <source>Statement in a stored program is not converted</source>
        <translation>Una sentencia de un programa almacenado no se convierte</translation>
    </message>
    <message>
        <source>Statement is not converted</source>
        <translation>La sentencia no se convierte</translation>
    </message>
    <message>
        <source>Statement trigger runs for each row</source>
        <translation>El disparador de sentencia se ejecuta para cada fila</translation>
    </message>
    <message>
        <source>Storage engine %1: the target gets an ordinary table</source>
        <translation>Motor de almacenamiento %1: el destino recibe una tabla normal</translation>
    </message>
    <message>
        <source>Stored program is not converted</source>
        <translation>El programa almacenado no se convierte</translation>
    </message>
    <message>
        <source>Subpartitions over %1 are left out</source>
        <translation>Las subparticiones sobre %1 se omiten</translation>
    </message>
    <message>
        <source>System variable</source>
        <translation>Variable del sistema</translation>
    </message>
    <message>
        <source>System-versioned table</source>
        <translation>Tabla versionada por el sistema</translation>
    </message>
    <message>
        <source>TABLESAMPLE of %1 is dropped</source>
        <translation>TABLESAMPLE de %1 se descarta</translation>
    </message>
    <message>
        <source>TIME becomes interval</source>
        <translation>TIME pasa a interval</translation>
    </message>
    <message>
        <source>TIME holds -838:59:59 to 838:59:59 and becomes interval; choose time when it is only a time of day</source>
        <translation>TIME guarda de -838:59:59 a 838:59:59 y pasa a interval; elija time si es solo una hora del día</translation>
    </message>
    <message>
        <source>TINYINT(1) becomes smallint, which holds every value it may have; boolean is a choice when only 0 and 1 occur</source>
        <translation>TINYINT(1) pasa a smallint, que admite todo valor que pueda tener; boolean es una opción si solo aparecen 0 y 1</translation>
    </message>
    <message>
        <source>TINYINT(1) is a small integer</source>
        <translation>TINYINT(1) es un entero pequeño</translation>
    </message>
    <message>
        <source>Tables that refer to it are not emptied</source>
        <translation>Las tablas que se refieren a ella no se vacían</translation>
    </message>
    <message>
        <source>Target refuses the text</source>
        <translation>El destino rechaza el texto</translation>
    </message>
    <message>
        <source>Target server refuses the object</source>
        <translation>El servidor de destino rechaza el objeto</translation>
    </message>
    <message>
        <source>Text is not understood</source>
        <translation>El texto no se entiende</translation>
    </message>
    <message>
        <source>Text that is no number becomes 0 instead of an error</source>
        <translation>Un texto que no es número pasa a 0 en vez de dar error</translation>
    </message>
    <message>
        <source>Text that starts with no number counts as 0 as in the source; compare with text where that is meant.</source>
        <translation>Un texto que no empieza por un número vale 0, como en el origen; compare con texto donde sea eso lo que se quiere.</translation>
    </message>
    <message>
        <source>Text used as a number</source>
        <translation>Texto usado como número</translation>
    </message>
    <message>
        <source>The %1 %2 is not moved: %3</source>
        <translation>El objeto %2 (%1) no se mueve: %3</translation>
    </message>
    <message>
        <source>The array becomes a JSON array</source>
        <translation>El array pasa a un array JSON</translation>
    </message>
    <message>
        <source>The array becomes the text that PostgreSQL shows for it; GROUP_CONCAT cuts it at group_concat_max_len</source>
        <translation>El array pasa al texto que muestra PostgreSQL; GROUP_CONCAT lo corta en group_concat_max_len</translation>
    </message>
    <message>
        <source>The assignments read each other's columns: on the target later ones see new values</source>
        <translation>Las asignaciones leen las columnas unas de otras: en el destino las siguientes ven valores nuevos</translation>
    </message>
    <message>
        <source>The catalog has no such name; types and collations of the expression are guessed.</source>
        <translation>El catálogo no tiene ese nombre; los tipos y cotejos de la expresión se suponen.</translation>
    </message>
    <message>
        <source>The check %1 is kept by triggers before INSERT and UPDATE: the target takes neither clock nor session in a check: %2</source>
        <translation>La restricción CHECK %1 se mantiene con disparadores antes de INSERT y UPDATE: el destino no admite reloj ni sesión en un CHECK: %2</translation>
    </message>
    <message>
        <source>The check %1 is left out: %2</source>
        <translation>La restricción %1 se omite: %2</translation>
    </message>
    <message>
        <source>The check %1 is left out: the target takes no check over a column that %2: %3</source>
        <translation>La restricción %1 se omite: el destino no admite restricciones sobre una columna que %2: %3</translation>
    </message>
    <message>
        <source>The check %1 is left out: the target takes no stored function in a check: %2</source>
        <translation>La restricción CHECK %1 se omite: el destino no admite funciones almacenadas en un CHECK: %2</translation>
    </message>
    <message>
        <source>The check %1 is not enforced on the source and is left out</source>
        <translation>La restricción %1 no se aplica en el origen y se omite</translation>
    </message>
    <message>
        <source>The choice of partitions of %1 is dropped: all rows are read</source>
        <translation>La elección de particiones de %1 se descarta: se leen todas las filas</translation>
    </message>
    <message>
        <source>The client command %1 is dropped</source>
        <translation>El comando de cliente %1 se descarta</translation>
    </message>
    <message>
        <source>The collation %1 becomes %2, which compares some texts otherwise</source>
        <translation>La intercalación %1 pasa a ser %2, que compara algunos textos de otro modo</translation>
    </message>
    <message>
        <source>The column %1 is invisible on the source and visible on the target: SELECT * shows it</source>
        <translation>La columna %1 es invisible en el origen y visible en el destino: SELECT * la muestra</translation>
    </message>
    <message>
        <source>The columns of the rows that %1() gives are not known</source>
        <translation>No se conocen las columnas de las filas que da %1()</translation>
    </message>
    <message>
        <source>The columns of this loop are not known</source>
        <translation>Las columnas de este bucle no se conocen</translation>
    </message>
    <message>
        <source>The condition %1 has no conversion</source>
        <translation>La condición %1 no tiene conversión</translation>
    </message>
    <message>
        <source>The condition %1 is not known</source>
        <translation>La condición %1 no se conoce</translation>
    </message>
    <message>
        <source>The condition reads a column that an assignment before it has changed</source>
        <translation>La condición lee una columna que una asignación anterior cambió</translation>
    </message>
    <message>
        <source>The condition stands in the assignment</source>
        <translation>La condición está en la asignación</translation>
    </message>
    <message>
        <source>The constraint is left out: %1</source>
        <translation>La restricción se omite: %1</translation>
    </message>
    <message>
        <source>The cursor %1 has no conversion: it is opened for several queries, or for none</source>
        <translation>El cursor %1 no tiene conversión: se abre para varias consultas o para ninguna</translation>
    </message>
    <message>
        <source>The cursor %1 is not known</source>
        <translation>El cursor %1 no se conoce</translation>
    </message>
    <message>
        <source>The cursor %1 takes arguments, which has no conversion outside of a FOR loop</source>
        <translation>El cursor %1 toma argumentos, lo que no tiene conversión fuera de un bucle FOR</translation>
    </message>
    <message>
        <source>The date is that of UTC</source>
        <translation>La fecha es la de UTC</translation>
    </message>
    <message>
        <source>The date is that of UTC, not of the session's time zone</source>
        <translation>La fecha es la de UTC, no la de la zona de la sesión</translation>
    </message>
    <message>
        <source>The default of %1 is left out: %2</source>
        <translation>El valor predeterminado de %1 se omite: %2</translation>
    </message>
    <message>
        <source>The default of the parameter %1 is dropped: callers must give it</source>
        <translation>El valor predeterminado del parámetro %1 se descarta: quien llama debe darlo</translation>
    </message>
    <message>
        <source>The error number %1 has no condition: the handler takes every error</source>
        <translation>El error número %1 no tiene condición: el manejador toma todo error</translation>
    </message>
    <message>
        <source>The event %1 becomes a procedure: schedule it with pg_cron or the system</source>
        <translation>El evento %1 pasa a procedimiento: prográmelo con pg_cron o con el sistema</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>La expresión está demasiado anidada</translation>
    </message>
    <message>
        <source>The foreign key %1 has SET DEFAULT, which InnoDB does not have: NO ACTION</source>
        <translation>La clave foránea %1 tiene SET DEFAULT, que InnoDB no tiene: NO ACTION</translation>
    </message>
    <message>
        <source>The foreign key %1 is MATCH FULL; MySQL knows only MATCH SIMPLE</source>
        <translation>La clave foránea %1 es MATCH FULL; MySQL solo conoce MATCH SIMPLE</translation>
    </message>
    <message>
        <source>The foreign key %1 is deferrable; MySQL checks at each row</source>
        <translation>La clave foránea %1 es aplazable; MySQL comprueba en cada fila</translation>
    </message>
    <message>
        <source>The foreign key %1 is left out: %2 (%3) is not unique, which MySQL allows and the target does not</source>
        <translation>La clave foránea %1 se omite: %2 (%3) no es única, cosa que MySQL permite y el destino no</translation>
    </message>
    <message>
        <source>The foreign key %1 is left out: %2 is not moved</source>
        <translation>La clave foránea %1 se omite: %2 no se mueve</translation>
    </message>
    <message>
        <source>The foreign key %1 refers to its own table: ON UPDATE becomes NO ACTION, as the source never carries such a change on</source>
        <translation>La clave foránea %1 se refiere a su propia tabla: ON UPDATE pasa a NO ACTION, pues el origen nunca propaga tal cambio</translation>
    </message>
    <message>
        <source>The foreign key %1 would set NULL in a column that takes none: NO ACTION, which refuses the change as the source does</source>
        <translation>La clave foránea %1 pondría NULL en una columna que no lo admite: NO ACTION, que rechaza el cambio como el origen</translation>
    </message>
    <message>
        <source>The format is not constant</source>
        <translation>El formato no es constante</translation>
    </message>
    <message>
        <source>The format of DATE_FORMAT() is not constant and is not converted</source>
        <translation>El formato de DATE_FORMAT() no es constante y no se convierte</translation>
    </message>
    <message>
        <source>The format of STR_TO_DATE() is not constant</source>
        <translation>El formato de STR_TO_DATE() no es constante</translation>
    </message>
    <message>
        <source>The full-text index %1 becomes a GIN index over to_tsvector('simple', …): ranking, stop words and minimum word length differ</source>
        <translation>El índice de texto %1 pasa a un índice GIN sobre to_tsvector('simple', …): clasificación, palabras vacías y longitud mínima difieren</translation>
    </message>
    <message>
        <source>The full-text index %1 is left out</source>
        <translation>El índice de texto %1 se omite</translation>
    </message>
    <message>
        <source>The function %1 has no counterpart</source>
        <translation>La función %1 no tiene equivalente</translation>
    </message>
    <message>
        <source>The function becomes a procedure: it is called with CALL</source>
        <translation>La función pasa a procedimiento: se llama con CALL</translation>
    </message>
    <message>
        <source>The function gives rows: it becomes a procedure that gives a result set, to be called with CALL</source>
        <translation>La función da filas: pasa a un procedimiento que da un conjunto de resultados y se llama con CALL</translation>
    </message>
    <message>
        <source>The generated column %1 becomes a plain column: its expression is not understood</source>
        <translation>La columna generada %1 pasa a normal: no se entiende su expresión</translation>
    </message>
    <message>
        <source>The index %1 (%2) has no counterpart and is left out</source>
        <translation>El índice %1 (%2) no tiene equivalente y se omite</translation>
    </message>
    <message>
        <source>The index %1 covers the first %2 characters of %3: a query uses it when it compares left(%3, %2)</source>
        <translation>El índice %1 cubre los primeros %2 caracteres de %3: una consulta lo usa cuando compara left(%3, %2)</translation>
    </message>
    <message>
        <source>The index %1 is invisible on the source and used on the target</source>
        <translation>El índice %1 es invisible en el origen y se usa en el destino</translation>
    </message>
    <message>
        <source>The index %1 is left out: the target cannot index %2</source>
        <translation>El índice %1 se omite: el destino no puede indexar %2</translation>
    </message>
    <message>
        <source>The index %1 no longer carries the columns %2</source>
        <translation>El índice %1 ya no lleva las columnas %2</translation>
    </message>
    <message>
        <source>The index %1 over the expression %2 is left out</source>
        <translation>El índice %1 sobre la expresión %2 se omite</translation>
    </message>
    <message>
        <source>The key of %1 is not known</source>
        <translation>La clave de %1 no se conoce</translation>
    </message>
    <message>
        <source>The keys of %1 are not known: the conflict cannot be named</source>
        <translation>Las claves de %1 no se conocen: el conflicto no puede nombrarse</translation>
    </message>
    <message>
        <source>The lengths of %1 are not enforced on the target: MySQL refuses a text that is longer than declared</source>
        <translation>Las longitudes de %1 no se imponen en el destino: MySQL rechaza un texto más largo que lo declarado</translation>
    </message>
    <message>
        <source>The list ends at group_concat_max_len</source>
        <translation>La lista termina en group_concat_max_len</translation>
    </message>
    <message>
        <source>The materialised view becomes a plain view</source>
        <translation>La vista materializada pasa a una vista normal</translation>
    </message>
    <message>
        <source>The materialised view becomes a view: it is computed anew each time it is read</source>
        <translation>La vista materializada pasa a vista: se calcula en cada lectura</translation>
    </message>
    <message>
        <source>The moment is given in UTC</source>
        <translation>El instante se da en UTC</translation>
    </message>
    <message>
        <source>The moment is read as UTC</source>
        <translation>El instante se lee como UTC</translation>
    </message>
    <message>
        <source>The operator %1 is not known</source>
        <translation>El operador %1 no se conoce</translation>
    </message>
    <message>
        <source>The optimizer hint is dropped</source>
        <translation>La indicación al optimizador se descarta</translation>
    </message>
    <message>
        <source>The order inside %1 is not kept</source>
        <translation>El orden dentro de %1 no se conserva</translation>
    </message>
    <message>
        <source>The order inside the list is not kept: SQLite's group_concat takes the rows as they come</source>
        <translation>El orden dentro de la lista no se conserva: group_concat de SQLite toma las filas como vienen</translation>
    </message>
    <message>
        <source>The order of triggers is that of their names: rename %1 when it must run before or after %2</source>
        <translation>El orden de los disparadores es el de sus nombres: cambie el nombre de %1 si debe actuar antes o después de %2</translation>
    </message>
    <message>
        <source>The partial index %1 WHERE %2 is left out</source>
        <translation>El índice parcial %1 WHERE %2 se omite</translation>
    </message>
    <message>
        <source>The partial index %1 is left out: its condition is not understood</source>
        <translation>El índice parcial %1 se omite: no se entiende su condición</translation>
    </message>
    <message>
        <source>The pattern is computed: the regular expressions of both engines differ in details</source>
        <translation>El patrón se calcula: las expresiones regulares de ambos motores difieren en detalles</translation>
    </message>
    <message>
        <source>The pattern is not constant: it is not converted</source>
        <translation>El patrón no es constante: no se convierte</translation>
    </message>
    <message>
        <source>The pattern uses what the target's regular expressions write otherwise</source>
        <translation>El patrón usa lo que las expresiones regulares del destino escriben de otro modo</translation>
    </message>
    <message>
        <source>The procedure gives a result set and becomes a function: SELECT * FROM it in place of CALL</source>
        <translation>El procedimiento da un conjunto de resultados y pasa a función: SELECT * FROM en lugar de CALL</translation>
    </message>
    <message>
        <source>The procedure gives several result sets and becomes a function that returns cursors</source>
        <translation>El procedimiento da varios conjuntos de resultados y pasa a una función que devuelve cursores</translation>
    </message>
    <message>
        <source>The procedure must not be called inside a transaction block.</source>
        <translation>El procedimiento no debe llamarse dentro de un bloque de transacción.</translation>
    </message>
    <message>
        <source>The procedure runs with the rights of its caller: the target allows no transaction control under SECURITY DEFINER</source>
        <translation>El procedimiento corre con los derechos de quien llama: el destino no permite control de transacciones con SECURITY DEFINER</translation>
    </message>
    <message>
        <source>The record %1 has no conversion: its columns are not known</source>
        <translation>El registro %1 no tiene conversión: no se conocen sus columnas</translation>
    </message>
    <message>
        <source>The record %1 is used as a whole, which has no conversion</source>
        <translation>El registro %1 se usa entero, lo que no tiene conversión</translation>
    </message>
    <message>
        <source>The result set is left open in the cursor %1: FETCH ALL FROM %1 after CALL</source>
        <translation>El resultado queda abierto en el cursor %1: FETCH ALL FROM %1 tras CALL</translation>
    </message>
    <message>
        <source>The routine runs with the rights of its owner on the target: its definer is not kept</source>
        <translation>La rutina corre en el destino con los derechos de su propietario: el definidor no se conserva</translation>
    </message>
    <message>
        <source>The rows that RETURNING gives are dropped</source>
        <translation>Las filas que da RETURNING se descartan</translation>
    </message>
    <message>
        <source>The sequence %1 is left out: the target has none</source>
        <translation>La secuencia %1 se omite: el destino no tiene secuencias</translation>
    </message>
    <message>
        <source>The sequence is left out: the target has none</source>
        <translation>La secuencia se omite: el destino no tiene secuencias</translation>
    </message>
    <message>
        <source>The sequence of numbers differs; use setseed() once before.</source>
        <translation>La secuencia de números difiere; use setseed() una vez antes.</translation>
    </message>
    <message>
        <source>The source takes any unique key that collides, the target the one named; check that only one can collide.</source>
        <translation>El origen toma cualquier clave única que choque, el destino la nombrada; compruebe que solo una pueda chocar.</translation>
    </message>
    <message>
        <source>The source takes the value of any row of the group; the target takes that of the first. Name the row that is meant.</source>
        <translation>El origen toma el valor de cualquier fila del grupo; el destino, el de la primera. Diga qué fila se quiere.</translation>
    </message>
    <message>
        <source>The source undoes the whole call when a statement of it fails</source>
        <translation>El origen deshace toda la llamada cuando falla una de sus sentencias</translation>
    </message>
    <message>
        <source>The spatial function %1 needs PostGIS</source>
        <translation>La función espacial %1 necesita PostGIS</translation>
    </message>
    <message>
        <source>The spatial index %1 becomes a GiST index over point</source>
        <translation>El índice espacial %1 pasa a un índice GiST sobre point</translation>
    </message>
    <message>
        <source>The spatial index %1 is left out: the target column is no geometric type</source>
        <translation>El índice espacial %1 se omite: la columna de destino no es de tipo geométrico</translation>
    </message>
    <message>
        <source>The statement becomes several: run them in one transaction</source>
        <translation>La sentencia pasa a varias: ejecútelas en una transacción</translation>
    </message>
    <message>
        <source>The system variable @@%1 has no exact counterpart</source>
        <translation>La variable del sistema @@%1 no tiene equivalente exacto</translation>
    </message>
    <message>
        <source>The table %1 is not in the catalog</source>
        <translation>La tabla %1 no está en el catálogo</translation>
    </message>
    <message>
        <source>The table inherits from %1; the target gets a table of its own</source>
        <translation>La tabla hereda de %1; el destino recibe una tabla propia</translation>
    </message>
    <message>
        <source>The table is not in the catalog</source>
        <translation>La tabla no está en el catálogo</translation>
    </message>
    <message>
        <source>The table is not partitioned on the target: %1</source>
        <translation>La tabla no se particiona en el destino: %1</translation>
    </message>
    <message>
        <source>The table is partitioned on the source; the target gets one table</source>
        <translation>La tabla está particionada en el origen; el destino recibe una sola tabla</translation>
    </message>
    <message>
        <source>The table is referenced with ON DELETE CASCADE or has delete triggers, which the source runs for each replaced row.</source>
        <translation>A la tabla se la refiere con ON DELETE CASCADE o tiene disparadores de borrado, que el origen ejecuta por cada fila reemplazada.</translation>
    </message>
    <message>
        <source>The table keeps its history (system versioning); the target keeps only the current rows</source>
        <translation>La tabla guarda su historial (versionado por el sistema); el destino guarda solo las filas actuales</translation>
    </message>
    <message>
        <source>The table that is deleted from is not known</source>
        <translation>La tabla de la que se borra no se conoce</translation>
    </message>
    <message>
        <source>The table that is updated is not known</source>
        <translation>La tabla que se modifica no se conoce</translation>
    </message>
    <message>
        <source>The target fires triggers in the order of their names.</source>
        <translation>El destino ejecuta los disparadores por el orden de sus nombres.</translation>
    </message>
    <message>
        <source>The target has a function of this name, and pg_catalog is searched first: callers write the schema, or the routine gets another name.</source>
        <translation>El destino tiene una función con ese nombre, y pg_catalog se busca primero: quien llama escribe el esquema, o la rutina recibe otro nombre.</translation>
    </message>
    <message>
        <source>The target refuses it: %1</source>
        <translation>El destino lo rechaza: %1</translation>
    </message>
    <message>
        <source>The temporary table is dropped at the end of the transaction: an open cursor reads it</source>
        <translation>La tabla temporal se elimina al final de la transacción: un cursor abierto la lee</translation>
    </message>
    <message>
        <source>The text holds a zero byte, which PostgreSQL's text cannot</source>
        <translation>El texto contiene un byte cero, que el text de PostgreSQL no admite</translation>
    </message>
    <message>
        <source>The text of a dynamic statement is not converted</source>
        <translation>El texto de una sentencia dinámica no se convierte</translation>
    </message>
    <message>
        <source>The text of a number with digits after the point may be written differently</source>
        <translation>El texto de un número con decimales puede escribirse de otro modo</translation>
    </message>
    <message>
        <source>The text of dynamic SQL is converted around the values that are put into it</source>
        <translation>El texto del SQL dinámico se convierte alrededor de los valores que se insertan</translation>
    </message>
    <message>
        <source>The text of dynamic SQL is not converted</source>
        <translation>El texto de SQL dinámico no se convierte</translation>
    </message>
    <message>
        <source>The text of the statement is not converted: check what it may hold.</source>
        <translation>El texto de la sentencia no se convierte: compruebe qué puede contener.</translation>
    </message>
    <message>
        <source>The text of this value may be written differently</source>
        <translation>El texto de este valor puede escribirse de otro modo</translation>
    </message>
    <message>
        <source>The time is UTC</source>
        <translation>La hora es UTC</translation>
    </message>
    <message>
        <source>The time is UTC without fractions, not the session's time zone</source>
        <translation>La hora es UTC sin fracciones, no la zona de la sesión</translation>
    </message>
    <message>
        <source>The time is UTC, not the session's time zone</source>
        <translation>La hora es UTC, no la zona de la sesión</translation>
    </message>
    <message>
        <source>The trigger %1 becomes %2: on the target the order of names is the order in which triggers run</source>
        <translation>El disparador %1 pasa a %2: en el destino el orden de los nombres es el orden en que actúan los disparadores</translation>
    </message>
    <message>
        <source>The trigger %1 has no conversion</source>
        <translation>El disparador %1 no tiene conversión</translation>
    </message>
    <message>
        <source>The trigger %1 is not converted: %2</source>
        <translation>El disparador %1 no se convierte: %2</translation>
    </message>
    <message>
        <source>The trigger %1 is not understood</source>
        <translation>El disparador %1 no se entiende</translation>
    </message>
    <message>
        <source>The trigger %1 runs for each row instead of once for each statement: it gives the same, but not for a statement that finds no row</source>
        <translation>El disparador %1 se ejecuta para cada fila en lugar de una vez por sentencia: da lo mismo, salvo para una sentencia que no encuentra filas</translation>
    </message>
    <message>
        <source>The trigger changes its own table, which MySQL refuses when it fires (error 1442)</source>
        <translation>El disparador cambia su propia tabla, cosa que MySQL rechaza al ejecutarse (error 1442)</translation>
    </message>
    <message>
        <source>The trigger runs with the rights of its function's owner on the target: its definer is not kept</source>
        <translation>El disparador corre en el destino con los derechos del propietario de su función: el definidor no se conserva</translation>
    </message>
    <message>
        <source>The triggers refuse what the check refused. A statement that turns triggers off is not checked; drop the triggers when the application checks by itself.</source>
        <translation>Los disparadores rechazan lo que rechazaba la restricción. Una sentencia que desactiva los disparadores no se comprueba; elimínelos si la aplicación comprueba por sí misma.</translation>
    </message>
    <message>
        <source>The type %1 has no counterpart and becomes text</source>
        <translation>El tipo %1 no tiene equivalente y pasa a texto</translation>
    </message>
    <message>
        <source>The type %1 is not known</source>
        <translation>El tipo %1 no se conoce</translation>
    </message>
    <message>
        <source>The type %1 of a cast is not known</source>
        <translation>El tipo %1 de una conversión (CAST) no se conoce</translation>
    </message>
    <message>
        <source>The type of this condition is not known: it is compared with 0</source>
        <translation>El tipo de esta condición no se conoce: se compara con 0</translation>
    </message>
    <message>
        <source>The types at %1 are not known</source>
        <translation>Los tipos en %1 no se conocen</translation>
    </message>
    <message>
        <source>The types at / are not known: a division of integers gives an integer</source>
        <translation>Los tipos en / no se conocen: una división de enteros da un entero</translation>
    </message>
    <message>
        <source>The types at / are not known: it may have been a division of integers</source>
        <translation>Los tipos en / no se conocen: pudo ser una división de enteros</translation>
    </message>
    <message>
        <source>The unique constraint %1 is deferrable; the target checks at once</source>
        <translation>La restricción única %1 es aplazable; el destino comprueba al momento</translation>
    </message>
    <message>
        <source>The unique index %1 counts NULLs as equal; the target does not</source>
        <translation>El índice único %1 cuenta los NULL como iguales; el destino no</translation>
    </message>
    <message>
        <source>The unit %1 is not known</source>
        <translation>La unidad %1 no se conoce</translation>
    </message>
    <message>
        <source>The user variable @%1 becomes the session setting uservar.%1, which holds text</source>
        <translation>La variable de usuario @%1 pasa al ajuste de sesión uservar.%1, que guarda texto</translation>
    </message>
    <message>
        <source>The user variable @%1 is set inside an expression: in which order rows and expressions set it is not defined</source>
        <translation>La variable de usuario @%1 se asigna dentro de una expresión: el orden en que filas y expresiones la asignan no está definido</translation>
    </message>
    <message>
        <source>The value is given as text</source>
        <translation>El valor se da como texto</translation>
    </message>
    <message>
        <source>The variable becomes a session setting; pass it as a parameter where possible.</source>
        <translation>La variable pasa a un ajuste de la sesión; pásela como parámetro donde sea posible.</translation>
    </message>
    <message>
        <source>The version of SQLite</source>
        <translation>La versión de SQLite</translation>
    </message>
    <message>
        <source>The version of the target</source>
        <translation>La versión del destino</translation>
    </message>
    <message>
        <source>The virtual column %1 becomes a stored one</source>
        <translation>La columna virtual %1 pasa a almacenada</translation>
    </message>
    <message>
        <source>There is no conversion for this pair of dialects</source>
        <translation>No hay conversión para este par de dialectos</translation>
    </message>
    <message>
        <source>There is no conversion of this statement for this pair of dialects</source>
        <translation>No hay conversión de esta sentencia para este par de dialectos</translation>
    </message>
    <message>
        <source>This FULL JOIN has no conversion</source>
        <translation>Este FULL JOIN no tiene conversión</translation>
    </message>
    <message>
        <source>This INSERT of MERGE has no conversion</source>
        <translation>Este INSERT de MERGE no tiene conversión</translation>
    </message>
    <message>
        <source>This LATERAL subquery has no conversion</source>
        <translation>Esta subconsulta LATERAL no tiene conversión</translation>
    </message>
    <message>
        <source>This ON CONFLICT has no conversion</source>
        <translation>Este ON CONFLICT no tiene conversión</translation>
    </message>
    <message>
        <source>This OPEN has no conversion inside a stored program</source>
        <translation>Este OPEN no tiene conversión dentro de un programa almacenado</translation>
    </message>
    <message>
        <source>This PERFORM has no conversion</source>
        <translation>Este PERFORM no tiene conversión</translation>
    </message>
    <message>
        <source>This WITH TIES has no conversion</source>
        <translation>Este WITH TIES no tiene conversión</translation>
    </message>
    <message>
        <source>This assignment has no conversion</source>
        <translation>Esta asignación no tiene conversión</translation>
    </message>
    <message>
        <source>This declaration has no conversion</source>
        <translation>Esta declaración no tiene conversión</translation>
    </message>
    <message>
        <source>This dynamic SQL has no conversion</source>
        <translation>Este SQL dinámico no tiene conversión</translation>
    </message>
    <message>
        <source>This form of DELETE has no conversion</source>
        <translation>Esta forma de DELETE no tiene conversión</translation>
    </message>
    <message>
        <source>This form of INSERT has no conversion</source>
        <translation>Esta forma de INSERT no tiene conversión</translation>
    </message>
    <message>
        <source>This form of MERGE has no conversion</source>
        <translation>Esta forma de MERGE no tiene conversión</translation>
    </message>
    <message>
        <source>This form of UPDATE has no conversion</source>
        <translation>Esta forma de UPDATE no tiene conversión</translation>
    </message>
    <message>
        <source>This joined UPDATE has no conversion</source>
        <translation>Este UPDATE con unión no tiene conversión</translation>
    </message>
    <message>
        <source>This jump has no conversion</source>
        <translation>Este salto no tiene conversión</translation>
    </message>
    <message>
        <source>This lock has no conversion</source>
        <translation>Este bloqueo no tiene conversión</translation>
    </message>
    <message>
        <source>This part of FROM has no conversion</source>
        <translation>Esta parte de FROM no tiene conversión</translation>
    </message>
    <message>
        <source>This picture of format()</source>
        <translation>Esta forma de format()</translation>
    </message>
    <message>
        <source>This window frame has no conversion</source>
        <translation>Este marco de ventana no tiene conversión</translation>
    </message>
    <message>
        <source>Times beyond 24 hours begin again at 0</source>
        <translation>Las horas más allá de 24 vuelven a empezar en 0</translation>
    </message>
    <message>
        <source>Transaction control in a block with a handler</source>
        <translation>Control de transacciones en un bloque con manejador</translation>
    </message>
    <message>
        <source>Transaction control in a procedure</source>
        <translation>Control de transacciones en un procedimiento</translation>
    </message>
    <message>
        <source>Transaction control inside a handler's block</source>
        <translation>Control de transacciones dentro de un bloque con manejador</translation>
    </message>
    <message>
        <source>Trigger order</source>
        <translation>Orden de los disparadores</translation>
    </message>
    <message>
        <source>Type without counterpart becomes text</source>
        <translation>Un tipo sin equivalente pasa a texto</translation>
    </message>
    <message>
        <source>UNLOCK TABLES is dropped: locks end with the transaction</source>
        <translation>UNLOCK TABLES se descarta: los bloqueos terminan con la transacción</translation>
    </message>
    <message>
        <source>UPDATE IGNORE: a row that fails stops the statement on the target</source>
        <translation>UPDATE IGNORE: una fila que falla detiene la sentencia en el destino</translation>
    </message>
    <message>
        <source>UPDATE OF columns: the target runs the trigger when one of them changes, not when it is named</source>
        <translation>Columnas de UPDATE OF: el destino ejecuta el disparador cuando una de ellas cambia, no cuando se nombra</translation>
    </message>
    <message>
        <source>UPDATE OF fires when a column is named; here when its value changes</source>
        <translation>UPDATE OF se ejecuta cuando se nombra una columna; aquí, cuando cambia su valor</translation>
    </message>
    <message>
        <source>USE %1 is dropped: set search_path</source>
        <translation>USE %1 se descarta: ajuste search_path</translation>
    </message>
    <message>
        <source>UUID() gives random (version 4) values on the target</source>
        <translation>UUID() da valores aleatorios (versión 4) en el destino</translation>
    </message>
    <message>
        <source>UUID_SHORT() becomes microseconds since 1970</source>
        <translation>UUID_SHORT() pasa a microsegundos desde 1970</translation>
    </message>
    <message>
        <source>Unique partial or expression index is left out</source>
        <translation>Se omite un índice único parcial o de expresión</translation>
    </message>
    <message>
        <source>Unlogged table</source>
        <translation>Tabla unlogged</translation>
    </message>
    <message>
        <source>Upsert over several unique keys</source>
        <translation>Upsert sobre varias claves únicas</translation>
    </message>
    <message>
        <source>Use COPY, or psql's \\copy for a client's file.</source>
        <translation>Use COPY, o \\copy de psql para un archivo del cliente.</translation>
    </message>
    <message>
        <source>Use a local variable, a window function, or a session setting.</source>
        <translation>Use una variable local, una función de ventana o un ajuste de la sesión.</translation>
    </message>
    <message>
        <source>Use a view over the tables, or one table with a kind column.</source>
        <translation>Use una vista sobre las tablas, o una tabla con una columna de clase.</translation>
    </message>
    <message>
        <source>Use an AUTO_INCREMENT column or a table of counters.</source>
        <translation>Use una columna AUTO_INCREMENT o una tabla de contadores.</translation>
    </message>
    <message>
        <source>Use pgcrypto; keys are folded differently.</source>
        <translation>Use pgcrypto; las claves se pliegan de otro modo.</translation>
    </message>
    <message>
        <source>Use string_to_array() where the members are examined.</source>
        <translation>Use string_to_array() donde se examinen los miembros.</translation>
    </message>
    <message>
        <source>Use the target's own full-text search (FTS5).</source>
        <translation>Use la búsqueda de texto del propio destino (FTS5).</translation>
    </message>
    <message>
        <source>Use two columns for the bounds when they are queried.</source>
        <translation>Use dos columnas para los límites si se consultan.</translation>
    </message>
    <message>
        <source>User variable</source>
        <translation>Variable de usuario</translation>
    </message>
    <message>
        <source>Users and privileges</source>
        <translation>Usuarios y privilegios</translation>
    </message>
    <message>
        <source>Users and privileges are not converted: create roles on the target</source>
        <translation>Usuarios y privilegios no se convierten: cree roles en el destino</translation>
    </message>
    <message>
        <source>VERSION() gives the target's version</source>
        <translation>VERSION() da la versión del destino</translation>
    </message>
    <message>
        <source>Value is random or session-bound</source>
        <translation>El valor es aleatorio o depende de la sesión</translation>
    </message>
    <message>
        <source>View option is dropped</source>
        <translation>Se descarta la opción de la vista</translation>
    </message>
    <message>
        <source>Virtual column becomes stored</source>
        <translation>Una columna virtual pasa a almacenada</translation>
    </message>
    <message>
        <source>WAIT n is dropped: set lock_timeout</source>
        <translation>WAIT n se descarta: ajuste lock_timeout</translation>
    </message>
    <message>
        <source>WITH RECURSIVE before a change of data has no conversion</source>
        <translation>WITH RECURSIVE antes de un cambio de datos no tiene conversión</translation>
    </message>
    <message>
        <source>WITH around a change of data has no conversion</source>
        <translation>WITH alrededor de un cambio de datos no tiene conversión</translation>
    </message>
    <message>
        <source>Weeks are counted from Monday, and the first days of a year are its week 0</source>
        <translation>Las semanas cuentan desde el lunes, y los primeros días del año son la semana 0</translation>
    </message>
    <message>
        <source>When no value is above 9223372036854775807, map the column to bigint: smaller and faster.</source>
        <translation>Si ningún valor supera 9223372036854775807, asigne bigint a la columna: más pequeño y más rápido.</translation>
    </message>
    <message>
        <source>When several rows match, either engine takes any of them</source>
        <translation>Cuando coinciden varias filas, cada motor toma una cualquiera</translation>
    </message>
    <message>
        <source>When the handler runs, the target has undone what the block had done before; the source keeps it.</source>
        <translation>Cuando el manejador actúa, el destino ya deshizo lo que el bloque había hecho; el origen lo conserva.</translation>
    </message>
    <message>
        <source>Write it in the target's language.</source>
        <translation>Escríbalo en el lenguaje del destino.</translation>
    </message>
    <message>
        <source>Write the call in the target's SQL, or create a function of that name.</source>
        <translation>Escriba la llamada en el SQL del destino o cree una función con ese nombre.</translation>
    </message>
    <message>
        <source>Write the condition in the target's SQL.</source>
        <translation>Escriba la condición en el SQL del destino.</translation>
    </message>
    <message>
        <source>Write the default in the target's SQL.</source>
        <translation>Escriba el valor predeterminado en el SQL del destino.</translation>
    </message>
    <message>
        <source>Write the expression in the target's SQL, or a trigger.</source>
        <translation>Escriba la expresión en el SQL del destino, o un disparador.</translation>
    </message>
    <message>
        <source>Write the expression in the target's SQL.</source>
        <translation>Escriba la expresión en el SQL del destino.</translation>
    </message>
    <message>
        <source>Write the format in the target's elements.</source>
        <translation>Escriba el formato con los elementos del destino.</translation>
    </message>
    <message>
        <source>Write the statement in the target's SQL.</source>
        <translation>Escriba la sentencia en el SQL del destino.</translation>
    </message>
    <message>
        <source>Write the statement in the target's language.</source>
        <translation>Escriba la sentencia en el lenguaje del destino.</translation>
    </message>
    <message>
        <source>Zero date default</source>
        <translation>Fecha cero como valor predeterminado</translation>
    </message>
    <message>
        <source>a foreign key changes</source>
        <translation>cambia una clave foránea</translation>
    </message>
    <message>
        <source>age() of points in time</source>
        <translation>age() de instantes</translation>
    </message>
    <message>
        <source>counts by itself</source>
        <translation>cuenta por sí sola</translation>
    </message>
    <message>
        <source>encode(…, 'escape') shows bytes beyond ASCII as characters</source>
        <translation>encode(…, 'escape') muestra bytes fuera de ASCII como caracteres</translation>
    </message>
    <message>
        <source>format() with a computed text</source>
        <translation>format() con un texto calculado</translation>
    </message>
    <message>
        <source>interval becomes text</source>
        <translation>interval pasa a texto</translation>
    </message>
    <message>
        <source>jsonb_pretty() writes its text otherwise on the target</source>
        <translation>jsonb_pretty() escribe su texto de otro modo en el destino</translation>
    </message>
    <message>
        <source>lastval() is the last number of any sequence of the session</source>
        <translation>lastval() es el último número de cualquier secuencia de la sesión</translation>
    </message>
    <message>
        <source>numeric beyond DECIMAL(65,30)</source>
        <translation>numeric más allá de DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>numeric without limits becomes DECIMAL(65,30)</source>
        <translation>numeric sin límites pasa a DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>numeric without limits becomes DECIMAL(65,30): 35 digits before the point, 30 after; NaN and infinity do not fit</source>
        <translation>numeric sin límites pasa a DECIMAL(65,30): 35 dígitos antes del punto, 30 después; NaN e infinito no caben</translation>
    </message>
    <message>
        <source>pg_catalog.%1() stands before the routine %1: write its schema where it is called</source>
        <translation>pg_catalog.%1() está antes que la rutina %1: escriba su esquema donde se llame</translation>
    </message>
    <message>
        <source>regexp_match() gives the text of its match instead of an array</source>
        <translation>regexp_match() da el texto de su coincidencia en vez de un array</translation>
    </message>
    <message>
        <source>timestamptz becomes DATETIME in UTC</source>
        <translation>timestamptz pasa a DATETIME en UTC</translation>
    </message>
    <message>
        <source>timestamptz becomes DATETIME(%1) holding UTC: TIMESTAMP would end in 2038</source>
        <translation>timestamptz pasa a DATETIME(%1) en UTC: TIMESTAMP acabaría en 2038</translation>
    </message>
    <message>
        <source>to_timestamp() gives the time of the session's zone, while columns of timestamptz hold UTC</source>
        <translation>to_timestamp() da la hora de la zona de la sesión, mientras que las columnas timestamptz contienen UTC</translation>
    </message>
    <message>
        <source>version() gives the target's version</source>
        <translation>version() da la versión del destino</translation>
    </message>
    <message>
        <source>|| replaces values of the same key; JSON_MERGE_PATCH also merges objects inside and drops nulls</source>
        <translation>|| reemplaza valores de la misma clave; JSON_MERGE_PATCH también une objetos internos y descarta nulls</translation>
    </message>
</context>
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
    <name>Endpoint</name>
    <message>
        <source>"%1" is not a database URL that Portolan knows</source>
        <translation>"%1" no es una URL de base de datos que Portolan conozca</translation>
    </message>
    <message>
        <source>Use mysql://user@host:port/database, postgres://user@host:port/database, sqlite:///absolute/path.db or script:///path/dump.sql?dialect=mysql</source>
        <translation>Use mysql://user@host:port/database, postgres://user@host:port/database, sqlite:///absolute/path.db o script:///path/dump.sql?dialect=mysql</translation>
    </message>
    <message>
        <source>The URL holds a password; everyone on this machine can read a command line</source>
        <translation>La URL contiene una contraseña; cualquiera en esta máquina puede leer una línea de órdenes</translation>
    </message>
    <message>
        <source>Leave it out and name an environment variable with --from-password-env or --to-password-env, or use ~/.pgpass or ~/.my.cnf</source>
        <translation>Omítala e indique una variable de entorno con --from-password-env o --to-password-env, o use ~/.pgpass o ~/.my.cnf</translation>
    </message>
    <message>
        <source>The URL is not well formed: %1</source>
        <translation>La URL está mal formada: %1</translation>
    </message>
    <message>
        <source>Encode special characters as %XX, for example @ as %40</source>
        <translation>Codifique los caracteres especiales como %XX, por ejemplo @ como %40</translation>
    </message>
    <message>
        <source>A password cannot be given in the URL</source>
        <translation>No se puede indicar una contraseña en la URL</translation>
    </message>
    <message>
        <source>Use --from-password-env VAR or --to-password-env VAR</source>
        <translation>Use --from-password-env VAR o --to-password-env VAR</translation>
    </message>
    <message>
        <source>The URL names no file</source>
        <translation>La URL no indica ningún archivo</translation>
    </message>
    <message>
        <source>Write %1:///absolute/path</source>
        <translation>Escriba %1:///absolute/path</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The snapshot %1 cannot be joined</source>
        <translation>No es posible unirse a la instantánea %1</translation>
    </message>
    <message>
        <source>%1 cannot be followed for changes</source>
        <translation>No se pueden seguir cambios de %1</translation>
    </message>
    <message>
        <source>Changes cannot be applied to %1</source>
        <translation>No se pueden aplicar cambios en %1</translation>
    </message>
    <message>
        <source>There is no engine "%1"</source>
        <translation>No existe el motor "%1"</translation>
    </message>
    <message>
        <source>Known engines: %1</source>
        <translation>Motores conocidos: %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>"%1" is %2; JSON in a text is expected</source>
        <translation>"%1" es %2; se espera JSON en un texto</translation>
    </message>
    <message>
        <source>a task is %1; an object is expected</source>
        <translation>una tarea es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>%1: the start position is left out; it belongs to the service's own run</source>
        <translation>%1: la posición inicial se omite; corresponde a la ejecución del propio servicio</translation>
    </message>
    <message>
        <source>the task has no "%1"</source>
        <translation>la tarea no tiene "%1"</translation>
    </message>
    <message>
        <source>%1: set source and target: the file names the service's endpoints (%2, %3), not servers</source>
        <translation>%1: defina origen y destino: el archivo nombra los puntos del servicio (%2, %3), no servidores</translation>
    </message>
    <message>
        <source>a list of tasks is expected</source>
        <translation>se espera una lista de tareas</translation>
    </message>
    <message>
        <source>the list holds no task</source>
        <translation>la lista no contiene tareas</translation>
    </message>
    <message>
        <source>Rule %1: %2 cannot be said in a DMS mapping</source>
        <translation>Regla %1: %2 no se puede decir en una asignación de DMS</translation>
    </message>
    <message>
        <source>The rows would be others. Export as a Portolan task, or change the rule</source>
        <translation>Las filas serían otras. Exporte como tarea de Portolan o cambie la regla</translation>
    </message>
    <message>
        <source>a strict comparison or LIKE on %1</source>
        <translation>una comparación estricta o LIKE en %1</translation>
    </message>
    <message>
        <source>a raw predicate</source>
        <translation>un predicado en bruto</translation>
    </message>
    <message>
        <source>a consolidation</source>
        <translation>una consolidación</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>una expresión regular</translation>
    </message>
    <message>
        <source>a chained rule</source>
        <translation>una regla encadenada</translation>
    </message>
    <message>
        <source>a wildcard in table-settings</source>
        <translation>un comodín en table-settings</translation>
    </message>
    <message>
        <source>Rule %1: %2 left out; DMS has no such choice</source>
        <translation>Regla %1: %2 se omite; DMS no tiene esa opción</translation>
    </message>
    <message>
        <source>Portolan task</source>
        <translation>Tarea de Portolan</translation>
    </message>
    <message>
        <source>AWS DMS tasks</source>
        <translation>Tareas de AWS DMS</translation>
    </message>
    <message>
        <source>AWS DMS table mappings</source>
        <translation>Asignaciones de tablas de AWS DMS</translation>
    </message>
    <message>
        <source>AWS DMS task settings</source>
        <translation>Ajustes de tarea de AWS DMS</translation>
    </message>
    <message>
        <source>the file holds %1; an object is expected</source>
        <translation>el archivo contiene %1; se espera un objeto</translation>
    </message>
    <message>
        <source>this is none of the known files</source>
        <translation>no es ninguno de los archivos conocidos</translation>
    </message>
    <message>
        <source>Known: the output of `aws dms describe-replication-tasks`, a table-mapping document, a task-settings document, a .portolan-task file</source>
        <translation>Conocidos: la salida de `aws dms describe-replication-tasks`, un documento de asignaciones de tablas, un documento de ajustes de tarea, un archivo .portolan-task</translation>
    </message>
    <message>
        <source>A DMS task has one source; this task has %1</source>
        <translation>Una tarea de DMS tiene un origen; esta tiene %1</translation>
    </message>
    <message>
        <source>Export as a Portolan task, or make one task per source</source>
        <translation>Exporte como tarea de Portolan o haga una tarea por origen</translation>
    </message>
    <message>
        <source>The section Portolan is left out: %1</source>
        <translation>La sección Portolan se omite: %1</translation>
    </message>
    <message>
        <source>%1 is a placeholder: put the address of your own %2 there</source>
        <translation>%1 es un marcador: ponga ahí la dirección de su propio %2</translation>
    </message>
</context>
<context>
    <name>HandEdits</name>
    <message>
        <source>The hand edit %1 belongs to no object of the source</source>
        <translation>La edición %1 no pertenece a ningún objeto del origen</translation>
    </message>
    <message>
        <source>Name it kind.schema.name.sql; kinds: table, view, function, procedure, trigger, event</source>
        <translation>Llámela tipo.esquema.nombre.sql; tipos: table, view, function, procedure, trigger, event</translation>
    </message>
    <message>
        <source>The folder of hand edits %1 does not exist</source>
        <translation>La carpeta de ediciones %1 no existe</translation>
    </message>
    <message>
        <source>hand edit</source>
        <translation>edición a mano</translation>
    </message>
    <message>
        <source>converter now</source>
        <translation>conversor ahora</translation>
    </message>
    <message>
        <source>%1: the source text of a table cannot be replaced</source>
        <translation>%1: el texto de origen de una tabla no se puede reemplazar</translation>
    </message>
    <message>
        <source>Change the table's conversion with a rule (--rules), or write its target SQL into %1</source>
        <translation>Cambie la conversión de la tabla con una regla (--rules) o escriba su SQL de destino en %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>función auxiliar</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutina</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>disparador</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>restricción única</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vista materializada</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The change image of a row lacks a column that the expression needs</source>
        <translation>A la imagen del cambio de una fila le falta una columna que la expresión necesita</translation>
    </message>
    <message>
        <source>PostgreSQL: ALTER TABLE … REPLICA IDENTITY FULL; MariaDB/MySQL: binlog_row_image=FULL</source>
        <translation>PostgreSQL: ALTER TABLE … REPLICA IDENTITY FULL; MariaDB/MySQL: binlog_row_image=FULL</translation>
    </message>
    <message>
        <source>A computed value does not fit its data type %1</source>
        <translation>Un valor calculado no cabe en su tipo de datos %1</translation>
    </message>
    <message>
        <source>Make the data-type of the rule wider, or change the expression</source>
        <translation>Amplíe el data-type de la regla o cambie la expresión</translation>
    </message>
    <message>
        <source>A name cannot depend on the column $%1</source>
        <translation>Un nombre no puede depender de la columna $%1</translation>
    </message>
    <message>
        <source>Use texts and the $AR_M_… variables only</source>
        <translation>Use solo textos y las variables $AR_M_…</translation>
    </message>
    <message>
        <source>"%1" is not expected here</source>
        <translation>No se espera "%1" aquí</translation>
    </message>
    <message>
        <source>One expression only, no statements</source>
        <translation>Una sola expresión, ninguna sentencia</translation>
    </message>
    <message>
        <source>Expression "%1", character %2: %3</source>
        <translation>Expresión "%1", carácter %2: %3</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Una comilla no se cierra</translation>
    </message>
    <message>
        <source>Comments are not allowed</source>
        <translation>No se permiten comentarios</translation>
    </message>
    <message>
        <source>A semicolon: only one expression is allowed, no statements</source>
        <translation>Un punto y coma: solo se permite una expresión, ninguna sentencia</translation>
    </message>
    <message>
        <source>The character "%1" is not known here</source>
        <translation>El carácter "%1" no se conoce aquí</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels</source>
        <translation>Anidado en más de %1 niveles</translation>
    </message>
    <message>
        <source>AND of BETWEEN is missing</source>
        <translation>Falta el AND de BETWEEN</translation>
    </message>
    <message>
        <source>( is missing after IN</source>
        <translation>Falta ( después de IN</translation>
    </message>
    <message>
        <source>) is missing</source>
        <translation>Falta )</translation>
    </message>
    <message>
        <source>The expression ends too early</source>
        <translation>La expresión termina demasiado pronto</translation>
    </message>
    <message>
        <source>A blob needs pairs of hexadecimal digits</source>
        <translation>Un blob necesita pares de dígitos hexadecimales</translation>
    </message>
    <message>
        <source>A column name is missing</source>
        <translation>Falta un nombre de columna</translation>
    </message>
    <message>
        <source>There is no variable $%1</source>
        <translation>No existe la variable $%1</translation>
    </message>
    <message>
        <source>Known: $AR_M_SOURCE_SCHEMA, $AR_M_SOURCE_TABLE_NAME, $AR_M_SOURCE_COLUMN_NAME, $AR_M_SOURCE_COLUMN_DATATYPE, %1</source>
        <translation>Conocidas: $AR_M_SOURCE_SCHEMA, $AR_M_SOURCE_TABLE_NAME, $AR_M_SOURCE_COLUMN_NAME, $AR_M_SOURCE_COLUMN_DATATYPE, %1</translation>
    </message>
    <message>
        <source>Subqueries are not possible in an expression</source>
        <translation>No son posibles subconsultas en una expresión</translation>
    </message>
    <message>
        <source>The bare name "%1"</source>
        <translation>El nombre suelto "%1"</translation>
    </message>
    <message>
        <source>Write a column as $%1 and a text as '%1'</source>
        <translation>Escriba una columna como $%1 y un texto como '%1'</translation>
    </message>
    <message>
        <source>There is no function %1()</source>
        <translation>No existe la función %1()</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Conocidas: %1</translation>
    </message>
    <message>
        <source>Did you mean %1()?</source>
        <translation>¿Quiso decir %1()?</translation>
    </message>
    <message>
        <source>iif() takes 3 arguments</source>
        <translation>iif() toma 3 argumentos</translation>
    </message>
    <message>
        <source>%1() takes 2 arguments</source>
        <translation>%1() toma 2 argumentos</translation>
    </message>
    <message>
        <source>%1() takes %2 arguments, not %3</source>
        <translation>%1() toma %2 argumentos, no %3</translation>
    </message>
    <message>
        <source>%1() cannot take %2 arguments</source>
        <translation>%1() no puede tomar %2 argumentos</translation>
    </message>
    <message>
        <source>WHEN is missing</source>
        <translation>Falta WHEN</translation>
    </message>
    <message>
        <source>THEN is missing</source>
        <translation>Falta THEN</translation>
    </message>
    <message>
        <source>END of CASE is missing</source>
        <translation>Falta el END de CASE</translation>
    </message>
    <message>
        <source>( is missing after CAST</source>
        <translation>Falta ( después de CAST</translation>
    </message>
    <message>
        <source>AS of CAST is missing</source>
        <translation>Falta el AS de CAST</translation>
    </message>
    <message>
        <source>The type of CAST is missing</source>
        <translation>Falta el tipo de CAST</translation>
    </message>
    <message>
        <source>The file is UTF-16</source>
        <translation>El archivo está en UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Guárdelo en UTF-8</translation>
    </message>
    <message>
        <source>Byte 0x%1 is not valid UTF-8</source>
        <translation>El byte 0x%1 no es UTF-8 válido</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Guarde el archivo en UTF-8</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Write {"rules": []} at least</source>
        <translation>Escriba al menos {"rules": []}</translation>
    </message>
    <message>
        <source>Text after the end of the document</source>
        <translation>Texto tras el fin del documento</translation>
    </message>
    <message>
        <source>Only one JSON value may stand in the file</source>
        <translation>Solo puede haber un valor JSON en el archivo</translation>
    </message>
    <message>
        <source>Comments are not JSON</source>
        <translation>Los comentarios no son JSON</translation>
    </message>
    <message>
        <source>Remove the comment; "rule-name" is the place for a remark</source>
        <translation>Quite el comentario; "rule-name" es el lugar para una observación</translation>
    </message>
    <message>
        <source>More than %1 values</source>
        <translation>Más de %1 valores</translation>
    </message>
    <message>
        <source>Use wildcards instead of one rule per object</source>
        <translation>Use comodines en vez de una regla por objeto</translation>
    </message>
    <message>
        <source>The file ends where a value is expected</source>
        <translation>El archivo termina donde se espera un valor</translation>
    </message>
    <message>
        <source>A bracket or a brace is not closed</source>
        <translation>Un corchete o una llave no se cierra</translation>
    </message>
    <message>
        <source>Single quotes are not JSON</source>
        <translation>Las comillas simples no son JSON</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>Use comillas dobles</translation>
    </message>
    <message>
        <source>A comma where a value is expected</source>
        <translation>Una coma donde se espera un valor</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Quite la coma</translation>
    </message>
    <message>
        <source>Not a JSON value</source>
        <translation>No es un valor JSON</translation>
    </message>
    <message>
        <source>Text needs double quotes; true, false and null are written in lower case</source>
        <translation>El texto necesita comillas dobles; true, false y null se escriben en minúsculas</translation>
    </message>
    <message>
        <source>Text needs double quotes; a number starts with a digit or '-'</source>
        <translation>El texto necesita comillas dobles; un número empieza por un dígito o '-'</translation>
    </message>
    <message>
        <source>A number may not start with 0</source>
        <translation>Un número no puede empezar por 0</translation>
    </message>
    <message>
        <source>Remove the leading zero, or put it in double quotes</source>
        <translation>Quite el cero inicial o póngalo entre comillas dobles</translation>
    </message>
    <message>
        <source>Digits are missing after the point</source>
        <translation>Faltan dígitos tras el punto</translation>
    </message>
    <message>
        <source>Digits are missing in the exponent</source>
        <translation>Faltan dígitos en el exponente</translation>
    </message>
    <message>
        <source>\u%1 is half of a surrogate pair</source>
        <translation>\u%1 es la mitad de un par sustituto</translation>
    </message>
    <message>
        <source>Half of a surrogate pair</source>
        <translation>La mitad de un par sustituto</translation>
    </message>
    <message>
        <source>Unknown escape \%1</source>
        <translation>Escape desconocido \%1</translation>
    </message>
    <message>
        <source>A backslash in text is written \\</source>
        <translation>Una barra invertida en texto se escribe \\</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u necesita cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>A line break or control character inside a text</source>
        <translation>Un salto de línea o carácter de control dentro de un texto</translation>
    </message>
    <message>
        <source>Close the text with a double quote, or write \
</source>
        <translation>Cierre el texto con una comilla doble o escriba \
</translation>
    </message>
    <message>
        <source>The text that starts here is not closed</source>
        <translation>El texto que empieza aquí no se cierra</translation>
    </message>
    <message>
        <source>Add the closing double quote</source>
        <translation>Añada la comilla doble final</translation>
    </message>
    <message>
        <source>A comma before the closing bracket</source>
        <translation>Una coma antes del corchete final</translation>
    </message>
    <message>
        <source>Remove the last comma</source>
        <translation>Quite la última coma</translation>
    </message>
    <message>
        <source>A comma or ] is missing here</source>
        <translation>Falta aquí una coma o ]</translation>
    </message>
    <message>
        <source>The file ends inside an array</source>
        <translation>El archivo termina dentro de un array</translation>
    </message>
    <message>
        <source>The array starts at line %1, column %2</source>
        <translation>El array empieza en la línea %1, columna %2</translation>
    </message>
    <message>
        <source>A comma before the closing brace</source>
        <translation>Una coma antes de la llave final</translation>
    </message>
    <message>
        <source>A key in double quotes is expected</source>
        <translation>Se espera una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>The file ends inside an object</source>
        <translation>El archivo termina dentro de un objeto</translation>
    </message>
    <message>
        <source>The object starts at line %1, column %2</source>
        <translation>El objeto empieza en la línea %1, columna %2</translation>
    </message>
    <message>
        <source>The key "%1" stands twice in one object</source>
        <translation>La clave "%1" aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Conserve una de ellas</translation>
    </message>
    <message>
        <source>A colon is missing after the key "%1"</source>
        <translation>Faltan dos puntos tras la clave "%1"</translation>
    </message>
    <message>
        <source>A comma or } is missing here</source>
        <translation>Falta aquí una coma o }</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Nothing was started. Mend the file and run it again.</source>
        <translation>No se inició nada. Corrija el archivo y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The mapping file %1 cannot be read: %2</source>
        <translation>El archivo de asignaciones %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>The mapping file %1 is larger than 256 MB</source>
        <translation>El archivo de asignaciones %1 supera los 256 MB</translation>
    </message>
    <message>
        <source>The regular expression "%1" is wrong: %2</source>
        <translation>La expresión regular "%1" es incorrecta: %2</translation>
    </message>
    <message>
        <source>The set in "%1" is not closed</source>
        <translation>El conjunto en "%1" no se cierra</translation>
    </message>
    <message>
        <source>Write [[] for a literal bracket</source>
        <translation>Escriba [[] para un corchete literal</translation>
    </message>
    <message>
        <source>The range %1 in "%2" runs backwards</source>
        <translation>El intervalo %1 en "%2" va hacia atrás</translation>
    </message>
    <message>
        <source>"%1" names no table</source>
        <translation>"%1" no nombra ninguna tabla</translation>
    </message>
    <message>
        <source>Write schema.table, schema.% or table</source>
        <translation>Escriba esquema.tabla, esquema.% o tabla</translation>
    </message>
    <message>
        <source>The rules select no table of the source</source>
        <translation>Las reglas no eligen ninguna tabla del origen</translation>
    </message>
    <message>
        <source>Names are case-sensitive. `portolan-cli rules test` shows what each rule catches</source>
        <translation>Los nombres distinguen mayúsculas. La cuadrícula de reglas muestra qué alcanza cada una</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
    <message>
        <source>Nothing was started. Mend the mapping and run it again.</source>
        <translation>No se inició nada. Corrija las reglas y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a view: a view has no changes to follow</source>
        <translation>%1 es una vista: una vista no tiene cambios que seguir</translation>
    </message>
    <message>
        <source>Select it in a full-load task of its own</source>
        <translation>Elíjala en una tarea propia de carga completa</translation>
    </message>
    <message>
        <source>The columns of the view %1 are not known</source>
        <translation>Las columnas de la vista %1 no se conocen</translation>
    </message>
    <message>
        <source>The table %1 exists, but the schema or the column does not match, or it is not selected</source>
        <translation>La tabla %1 existe, pero el esquema o la columna no coincide, o no está elegida</translation>
    </message>
    <message>
        <source>Names are case-sensitive: the source has %1</source>
        <translation>Los nombres distinguen mayúsculas: el origen tiene %1</translation>
    </message>
    <message>
        <source>The rule matches nothing</source>
        <translation>La regla no alcanza nada</translation>
    </message>
    <message>
        <source>The filter uses the column "%1", which %2 does not have</source>
        <translation>El filtro usa la columna "%1", que %2 no tiene</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Sus columnas: %1</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>¿Quiso decir "%1"?</translation>
    </message>
    <message>
        <source>%1.%2 is %3; a filter can only ask whether it is NULL</source>
        <translation>%1.%2 es %3; un filtro solo puede preguntar si es NULL</translation>
    </message>
    <message>
        <source>"%1" is not a number, and %2.%3 is %4</source>
        <translation>"%1" no es un número, y %2.%3 es %4</translation>
    </message>
    <message>
        <source>"%1" is not a date or time, and %2.%3 is %4</source>
        <translation>"%1" no es fecha ni hora, y %2.%3 es %4</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS</source>
        <translation>Escriba AAAA-MM-DD o AAAA-MM-DD HH:MM:SS</translation>
    </message>
    <message>
        <source>like needs a text column; %1.%2 is %3</source>
        <translation>like necesita una columna de texto; %1.%2 es %3</translation>
    </message>
    <message>
        <source>%1 has no column "%2"</source>
        <translation>%1 no tiene la columna "%2"</translation>
    </message>
    <message>
        <source>The predicate cannot be computed on changes: %1</source>
        <translation>El predicado no se puede calcular sobre cambios: %1</translation>
    </message>
    <message>
        <source>Use only what SQLite's dialect knows, or filters, or a full-load task</source>
        <translation>Use solo lo que el dialecto de SQLite conoce, o filtros, o una tarea de carga completa</translation>
    </message>
    <message>
        <source>The filters have no effect on %1: rule %2 selects all its rows</source>
        <translation>Los filtros no tienen efecto en %1: la regla %2 elige todas sus filas</translation>
    </message>
    <message>
        <source>Rows are taken when any include rule takes them; exclude the table from rule %1</source>
        <translation>Las filas se toman cuando alguna regla include las toma; excluya la tabla de la regla %1</translation>
    </message>
    <message>
        <source>%1 and %2 would both become %3</source>
        <translation>%1 y %2 pasarían ambas a %3</translation>
    </message>
    <message>
        <source>Rename one of them, or merge them on purpose: "portolan": {"consolidate": {"discriminator": "source"}} on the rename rule</source>
        <translation>Cambie el nombre de una, o únalas a propósito: "portolan": {"consolidate": {"discriminator": "source"}} en la regla rename</translation>
    </message>
    <message>
        <source>%1: the discriminator is "%2" for two sources of %3</source>
        <translation>%1: el discriminador es "%2" para dos orígenes de %3</translation>
    </message>
    <message>
        <source>Choose an expression that differs, for example $AR_M_SOURCE_SCHEMA || '.' || $AR_M_SOURCE_TABLE_NAME</source>
        <translation>Elija una expresión que difiera, por ejemplo $AR_M_SOURCE_SCHEMA || '.' || $AR_M_SOURCE_TABLE_NAME</translation>
    </message>
    <message>
        <source>%1 is not partitioned on the target: it is merged with other tables</source>
        <translation>%1 no se particiona en el destino: se une con otras tablas</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be merged: the column "%3" is %4 and %5</source>
        <translation>%1 y %2 no se pueden unir: la columna "%3" es %4 y %5</translation>
    </message>
    <message>
        <source>Bring both to one type with change-data-type</source>
        <translation>Lleve ambas a un tipo con change-data-type</translation>
    </message>
    <message>
        <source>%1 cannot be merged into %2: it has no column "%3", which belongs to the key</source>
        <translation>%1 no se puede unir a %2: no tiene la columna "%3", que pertenece a la clave</translation>
    </message>
    <message>
        <source>%1 loses the foreign key %2: %3</source>
        <translation>%1 pierde la clave foránea %2: %3</translation>
    </message>
    <message>
        <source>%1 is not selected</source>
        <translation>%1 no está elegida</translation>
    </message>
    <message>
        <source>a rule removes %1.%2</source>
        <translation>una regla quita %1.%2</translation>
    </message>
    <message>
        <source>the key of %1 is extended by a discriminator that this table does not have</source>
        <translation>la clave de %1 se amplía con un discriminador que esta tabla no tiene</translation>
    </message>
    <message>
        <source>load-after: %1 is not among the selected tables</source>
        <translation>load-after: %1 no está entre las tablas elegidas</translation>
    </message>
    <message>
        <source>parallel-load: %1 has no column "%2"</source>
        <translation>parallel-load: %1 no tiene la columna "%2"</translation>
    </message>
    <message>
        <source>parallel-load: %1.%2 is %3, which cannot be a boundary column</source>
        <translation>parallel-load: %1.%2 es %3, que no puede ser columna de límite</translation>
    </message>
    <message>
        <source>Use an integer, decimal, date or short text column</source>
        <translation>Use una columna entera, decimal, de fecha o de texto corto</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 is left out: its table is merged with others</source>
        <translation>El disparador %1 de %2 se omite: su tabla se une con otras</translation>
    </message>
    <message>
        <source>load-after goes in a circle: %1 and %2 wait for each other</source>
        <translation>load-after va en círculo: %1 y %2 se esperan mutuamente</translation>
    </message>
    <message>
        <source>%1 of %2 has no effect: rule %3 names it already</source>
        <translation>%1 de %2 no tiene efecto: la regla %3 ya la nombra</translation>
    </message>
    <message>
        <source>The lowest rule-id wins; "portolan": {"chain": true} applies both</source>
        <translation>Gana el menor rule-id; "portolan": {"chain": true} aplica ambas</translation>
    </message>
    <message>
        <source>%1 leaves no name for %2</source>
        <translation>%1 no deja nombre para %2</translation>
    </message>
    <message>
        <source>The table %1 has no column "%2"</source>
        <translation>La tabla %1 no tiene la columna "%2"</translation>
    </message>
    <message>
        <source>%1 is both kept (rule %2) and removed; it is removed</source>
        <translation>%1 se conserva (regla %2) y se quita; se quita</translation>
    </message>
    <message>
        <source>The rules leave no column of %1</source>
        <translation>Las reglas no dejan ninguna columna de %1</translation>
    </message>
    <message>
        <source>%1.%2 becomes a plain column: its type is changed by a rule</source>
        <translation>%1.%2 pasa a columna normal: una regla cambia su tipo</translation>
    </message>
    <message>
        <source>%1 becomes string(64): a hash has 64 characters</source>
        <translation>%1 pasa a string(64): un hash tiene 64 caracteres</translation>
    </message>
    <message>
        <source>A change-data-type rule with a lower rule-id chooses another type</source>
        <translation>Una regla change-data-type con rule-id menor elige otro tipo</translation>
    </message>
    <message>
        <source>%1 cannot mask %2: its type is %3</source>
        <translation>%1 no puede enmascarar %2: su tipo es %3</translation>
    </message>
    <message>
        <source>Change its type to string first (change-data-type), use data-masking-hash-mask, or remove the column</source>
        <translation>Cambie antes su tipo a string (change-data-type), use data-masking-hash-mask o quite la columna</translation>
    </message>
    <message>
        <source>%1 is a number and cannot hold "%2"</source>
        <translation>%1 es un número y no admite "%2"</translation>
    </message>
    <message>
        <source>Mask with a digit, or change its type to string first</source>
        <translation>Enmascare con un dígito o cambie antes su tipo a string</translation>
    </message>
    <message>
        <source>%1 belongs to the key: a random key could not be found again when the row changes</source>
        <translation>%1 pertenece a la clave: una clave aleatoria no se hallaría de nuevo cuando la fila cambia</translation>
    </message>
    <message>
        <source>Use data-masking-hash-mask, which is the same every time</source>
        <translation>Use data-masking-hash-mask, que siempre es igual</translation>
    </message>
    <message>
        <source>The column "%1" of %2 is already added by rule %3</source>
        <translation>La columna "%1" de %2 ya la añade la regla %3</translation>
    </message>
    <message>
        <source>The lowest rule-id wins</source>
        <translation>Gana el menor rule-id</translation>
    </message>
    <message>
        <source>A discriminator is one value per source table: texts and $AR_M_… variables</source>
        <translation>Un discriminador es un valor por tabla de origen: textos y variables $AR_M_…</translation>
    </message>
    <message>
        <source>The key of %1 is already defined by rule %2</source>
        <translation>La clave de %1 ya la define la regla %2</translation>
    </message>
    <message>
        <source>primary-key-def: %1 has no column "%2"</source>
        <translation>primary-key-def: %1 no tiene la columna "%2"</translation>
    </message>
    <message>
        <source>%1 loses its primary key: a rule removes a column of it</source>
        <translation>%1 pierde su clave primaria: una regla quita una columna de ella</translation>
    </message>
    <message>
        <source>Define another with define-primary-key</source>
        <translation>Defina otra con define-primary-key</translation>
    </message>
    <message>
        <source>%1 loses the index %2: a rule removes or changes a column of it</source>
        <translation>%1 pierde el índice %2: una regla quita o cambia una columna de él</translation>
    </message>
    <message>
        <source>%1 loses the foreign key %2: a rule removes a column of it</source>
        <translation>%1 pierde la clave foránea %2: una regla quita una columna de ella</translation>
    </message>
    <message>
        <source>%1 loses the check %2: a rule removes or changes a column of it</source>
        <translation>%1 pierde la restricción %2: una regla quita o cambia una columna de ella</translation>
    </message>
    <message>
        <source>%1.%2 becomes a plain column: a rule removes or changes a column it is computed from</source>
        <translation>%1.%2 pasa a columna normal: una regla quita o cambia una columna de la que se calcula</translation>
    </message>
    <message>
        <source>%1 is not partitioned on the target: a rule removes or changes a column of the partitioning</source>
        <translation>%1 no se particiona en el destino: una regla quita o cambia una columna de la partición</translation>
    </message>
    <message>
        <source>%1: the columns "%2" and "%3" would both be called "%4"</source>
        <translation>%1: las columnas "%2" y "%3" se llamarían ambas "%4"</translation>
    </message>
    <message>
        <source>Rename or remove one of them</source>
        <translation>Cambie el nombre de una o quítela</translation>
    </message>
    <message>
        <source>The expression uses $%1, which %2 does not have</source>
        <translation>La expresión usa $%1, que %2 no tiene</translation>
    </message>
    <message>
        <source>Did you mean $%1?</source>
        <translation>¿Quiso decir $%1?</translation>
    </message>
    <message>
        <source>Unknown key "%1" in %2</source>
        <translation>Clave desconocida "%1" en %2</translation>
    </message>
    <message>
        <source>Known keys: %1</source>
        <translation>Claves conocidas: %1</translation>
    </message>
    <message>
        <source>The key "%1" is missing</source>
        <translation>Falta la clave "%1"</translation>
    </message>
    <message>
        <source>"%1" is %2, a text is expected</source>
        <translation>"%1" es %2; se espera un texto</translation>
    </message>
    <message>
        <source>"%1" is not a whole number</source>
        <translation>"%1" no es un número entero</translation>
    </message>
    <message>
        <source>"%1" is %2; it must lie between %3 and %4</source>
        <translation>"%1" es %2; debe estar entre %3 y %4</translation>
    </message>
    <message>
        <source>"%1" is %2, an array is expected</source>
        <translation>"%1" es %2; se espera un array</translation>
    </message>
    <message>
        <source>%1 in "%2", a text is expected</source>
        <translation>%1 en "%2"; se espera un texto</translation>
    </message>
    <message>
        <source>"%1" must be true or false</source>
        <translation>"%1" debe ser true o false</translation>
    </message>
    <message>
        <source>"%1" cannot be %2</source>
        <translation>"%1" no puede ser %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>The document is %1; an object with "rules" is expected</source>
        <translation>El documento es %1; se espera un objeto con "rules"</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>"rules" is %1, an array is expected</source>
        <translation>"rules" es %1; se espera un array</translation>
    </message>
    <message>
        <source>No rule selects a table</source>
        <translation>Ninguna regla elige una tabla</translation>
    </message>
    <message>
        <source>Add {"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}}</source>
        <translation>Añada {"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}}</translation>
    </message>
    <message>
        <source>A rule is %1, an object is expected</source>
        <translation>Una regla es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>The rule-id "%1" is not a whole number</source>
        <translation>El rule-id "%1" no es un número entero</translation>
    </message>
    <message>
        <source>Number the rules: the lowest number wins where two rules meet</source>
        <translation>Numere las reglas: gana el número menor donde dos se encuentran</translation>
    </message>
    <message>
        <source>The rule-id %1 is used twice</source>
        <translation>El rule-id %1 se usa dos veces</translation>
    </message>
    <message>
        <source>Give every rule its own number</source>
        <translation>Dé a cada regla su propio número</translation>
    </message>
    <message>
        <source>The rule-name "%1" is used twice</source>
        <translation>El rule-name "%1" se usa dos veces</translation>
    </message>
    <message>
        <source>Give every rule its own name</source>
        <translation>Dé a cada regla su propio nombre</translation>
    </message>
    <message>
        <source>object-mapping concerns document, stream and key-value targets; it is kept and has no effect here</source>
        <translation>object-mapping concierne a destinos de documentos, flujos y clave-valor; se conserva y no tiene efecto aquí</translation>
    </message>
    <message>
        <source>post-processing concerns object storage; it is kept and has no effect here</source>
        <translation>post-processing concierne al almacenamiento de objetos; se conserva y no tiene efecto aquí</translation>
    </message>
    <message>
        <source>"object-locator" is %1, an object is expected</source>
        <translation>"object-locator" es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>The locator has no "%1"</source>
        <translation>El localizador no tiene "%1"</translation>
    </message>
    <message>
        <source>There is no data type "%1"</source>
        <translation>No existe el tipo de datos "%1"</translation>
    </message>
    <message>
        <source>"portolan" is %1, an object is expected</source>
        <translation>"portolan" es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>"load-after" must be an array of {"schema-name", "table-name"}</source>
        <translation>"load-after" debe ser un array de {"schema-name", "table-name"}</translation>
    </message>
    <message>
        <source>a selection rule</source>
        <translation>una regla de selección</translation>
    </message>
    <message>
        <source>An explicit selection takes exact names only</source>
        <translation>Una selección explicit admite solo nombres exactos</translation>
    </message>
    <message>
        <source>Use "include" for names with wildcards</source>
        <translation>Use "include" para nombres con comodines</translation>
    </message>
    <message>
        <source>An exclude rule takes no filters</source>
        <translation>Una regla exclude no admite filtros</translation>
    </message>
    <message>
        <source>Put the filters on the include rule</source>
        <translation>Ponga los filtros en la regla include</translation>
    </message>
    <message>
        <source>"filters" is %1, an array is expected</source>
        <translation>"filters" es %1; se espera un array</translation>
    </message>
    <message>
        <source>A filter is %1, an object is expected</source>
        <translation>Un filtro es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>un filtro</translation>
    </message>
    <message>
        <source>"filter-conditions" needs at least one condition</source>
        <translation>"filter-conditions" necesita al menos una condición</translation>
    </message>
    <message>
        <source>A condition is %1, an object is expected</source>
        <translation>Una condición es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>a filter condition</source>
        <translation>una condición de filtro</translation>
    </message>
    <message>
        <source>%1 takes start-value and end-value, no value</source>
        <translation>%1 toma start-value y end-value, no value</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 no toma value</translation>
    </message>
    <message>
        <source>%1 takes one value, no start-value and end-value</source>
        <translation>%1 toma un value, no start-value y end-value</translation>
    </message>
    <message>
        <source>"data-type" is %1, an object is expected</source>
        <translation>"data-type" es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>a transformation rule</source>
        <translation>una regla de transformación</translation>
    </message>
    <message>
        <source>Tablespace rules concern Oracle targets; the rule is kept and has no effect here</source>
        <translation>Las reglas de tablespace conciernen a destinos Oracle; la regla se conserva y no tiene efecto aquí</translation>
    </message>
    <message>
        <source>%1 needs "%2"</source>
        <translation>%1 necesita "%2"</translation>
    </message>
    <message>
        <source>%1 works on %2, not on %3</source>
        <translation>%1 actúa sobre %2, no sobre %3</translation>
    </message>
    <message>
        <source>Set "rule-target" to "%1"</source>
        <translation>Ponga "rule-target" en "%1"</translation>
    </message>
    <message>
        <source>rename needs "value" or "expression"</source>
        <translation>rename necesita "value" o "expression"</translation>
    </message>
    <message>
        <source>%1 needs "value"</source>
        <translation>%1 necesita "value"</translation>
    </message>
    <message>
        <source>add-column needs "data-type"</source>
        <translation>add-column necesita "data-type"</translation>
    </message>
    <message>
        <source>For example {"type":"string","length":200}</source>
        <translation>Por ejemplo {"type":"string","length":200}</translation>
    </message>
    <message>
        <source>change-data-type needs "data-type"</source>
        <translation>change-data-type necesita "data-type"</translation>
    </message>
    <message>
        <source>primary-key-def needs "columns"</source>
        <translation>primary-key-def necesita "columns"</translation>
    </message>
    <message>
        <source>A column stands twice in primary-key-def</source>
        <translation>Una columna aparece dos veces en primary-key-def</translation>
    </message>
    <message>
        <source>column-prefix and column-suffix may not both be empty</source>
        <translation>column-prefix y column-suffix no pueden estar ambos vacíos</translation>
    </message>
    <message>
        <source>data-masking-digits-mask needs "value": one printable ASCII character</source>
        <translation>data-masking-digits-mask necesita "value": un carácter ASCII imprimible</translation>
    </message>
    <message>
        <source>Only rename works on tablespaces</source>
        <translation>En tablespaces solo funciona rename</translation>
    </message>
    <message>
        <source>%1 takes no "expression"</source>
        <translation>%1 no toma "expression"</translation>
    </message>
    <message>
        <source>Expressions belong to add-column and rename</source>
        <translation>Las expresiones pertenecen a add-column y rename</translation>
    </message>
    <message>
        <source>"consolidate" is an object on a rename of tables</source>
        <translation>"consolidate" es un objeto en un rename de tablas</translation>
    </message>
    <message>
        <source>a table-settings rule</source>
        <translation>una regla table-settings</translation>
    </message>
    <message>
        <source>lob-settings limited: values of every size are moved whole; nothing is cut at %1 KB</source>
        <translation>lob-settings limited: los valores de cualquier tamaño se mueven enteros; nada se corta en %1 KB</translation>
    </message>
    <message>
        <source>lob-settings limited needs a "bulk-max-size" above 0</source>
        <translation>lob-settings limited necesita un "bulk-max-size" mayor que 0</translation>
    </message>
    <message>
        <source>"parallel-load" is %1, an object is expected</source>
        <translation>"parallel-load" es %1; se espera un objeto</translation>
    </message>
    <message>
        <source>partitions-list needs "partitions"</source>
        <translation>partitions-list necesita "partitions"</translation>
    </message>
    <message>
        <source>ranges needs "columns": one to ten</source>
        <translation>ranges necesita "columns": de una a diez</translation>
    </message>
    <message>
        <source>ranges needs "boundaries": an array of upper bounds</source>
        <translation>ranges necesita "boundaries": un array de límites superiores</translation>
    </message>
    <message>
        <source>A boundary needs one value for each of the %1 columns</source>
        <translation>Un límite necesita un valor para cada una de las %1 columnas</translation>
    </message>
    <message>
        <source>a validation rule</source>
        <translation>una regla de validación</translation>
    </message>
    <message>
        <source>rule %1: </source>
        <translation>regla %1: </translation>
    </message>
    <message>
        <source>numeric(%1,%2): the scale is larger than the precision</source>
        <translation>numeric(%1,%2): la escala es mayor que la precisión</translation>
    </message>
    <message>
        <source>The data type "%1" exists only on document targets</source>
        <translation>El tipo de datos "%1" solo existe en destinos de documentos</translation>
    </message>
    <message>
        <source>Use string, clob or another relational type</source>
        <translation>Use string, clob u otro tipo relacional</translation>
    </message>
    <message>
        <source>Known: bytes, date, time, datetime, int1, int2, int4, int8, uint1, uint2, uint4, uint8, numeric, real4, real8, string, wstring, blob, clob, nclob, boolean</source>
        <translation>Conocidos: bytes, date, time, datetime, int1, int2, int4, int8, uint1, uint2, uint4, uint8, numeric, real4, real8, string, wstring, blob, clob, nclob, boolean</translation>
    </message>
    <message>
        <source>The column "%1" that an expression needs is not read</source>
        <translation>La columna "%1", que una expresión necesita, no se lee</translation>
    </message>
    <message>
        <source>%1: rows in the wire format cannot be transformed</source>
        <translation>%1: las filas en formato de transmisión no se pueden transformar</translation>
    </message>
    <message>
        <source>A value does not fit the data type %1 that a rule gives the column</source>
        <translation>Un valor no cabe en el tipo de datos %1 que una regla da a la columna</translation>
    </message>
    <message>
        <source>Make the data-type of the rule wider</source>
        <translation>Amplíe el data-type de la regla</translation>
    </message>
    <message>
        <source>A value cannot be masked</source>
        <translation>Un valor no se puede enmascarar</translation>
    </message>
    <message>
        <source>Mask with data-masking-hash-mask, or remove the column</source>
        <translation>Enmascare con data-masking-hash-mask o quite la columna</translation>
    </message>
    <message>
        <source>%1: the reader gives %2 columns, the plan reads %3</source>
        <translation>%1: el lector da %2 columnas, el plan lee %3</translation>
    </message>
    <message>
        <source>%1: the column "%2" is not read</source>
        <translation>%1: la columna "%2" no se lee</translation>
    </message>
    <message>
        <source>The filter of %1 cannot be computed on changes</source>
        <translation>El filtro de %1 no se puede calcular sobre cambios</translation>
    </message>
    <message>
        <source>Use filters instead of a raw predicate</source>
        <translation>Use filtros en vez de un predicado en bruto</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>What was loaded stays: the run can go on from there</source>
        <translation>Lo cargado permanece: la ejecución puede seguir desde ahí</translation>
    </message>
    <message>
        <source>Go on with --resume --run-dir %1</source>
        <translation>Siga con --resume --run-dir %1</translation>
    </message>
    <message>
        <source>To make the source read-only needs consent</source>
        <translation>Poner el origen en solo lectura requiere consentimiento</translation>
    </message>
    <message>
        <source>Add --yes when no program may write to it from now on</source>
        <translation>Añada --yes cuando ningún programa deba escribir ya en él</translation>
    </message>
    <message>
        <source>Let an administrator run on the source: %1; then cut over without --read-only</source>
        <translation>Pida a un administrador que ejecute en el origen: %1; después traspase sin --read-only</translation>
    </message>
    <message>
        <source>A SQLite file has no switch that makes it read-only for others</source>
        <translation>Un archivo SQLite no tiene ningún interruptor que lo ponga en solo lectura para los demás</translation>
    </message>
    <message>
        <source>Stop the programs that write to it and cut over without --read-only</source>
        <translation>Detenga los programas que escriben en él y traspase sin --read-only</translation>
    </message>
    <message>
        <source>The source is read-only already</source>
        <translation>El origen ya es de solo lectura</translation>
    </message>
    <message>
        <source>The whole source server is read-only now; accounts with the privilege READ ONLY ADMIN may still write</source>
        <translation>Todo el servidor de origen es ahora de solo lectura; las cuentas con el privilegio READ ONLY ADMIN aún pueden escribir</translation>
    </message>
    <message>
        <source>The source is read-only, allowed by %1</source>
        <translation>El origen es de solo lectura, permitido por %1</translation>
    </message>
    <message>
        <source>Run on the source: %1</source>
        <translation>Ejecute en el origen: %1</translation>
    </message>
    <message>
        <source>The source may be written again</source>
        <translation>Se puede volver a escribir en el origen</translation>
    </message>
    <message>
        <source>The cut-over is undone; the source's changes can be followed again</source>
        <translation>El traspaso se ha deshecho; los cambios del origen pueden seguirse de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Set %n next value(s) past the last one</source>
        <translation>
            <numerusform>%Ln siguiente valor fijado tras el último</numerusform>
            <numerusform>%Ln siguientes valores fijados tras los últimos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready: %1 row(s) of %2 refer by %3 to rows of %4 that are not there</source>
        <translation>Aún no está listo: %1 fila(s) de %2 apuntan por %3 a filas de %4 que no existen</translation>
    </message>
    <message>
        <source>See them with: SELECT * %1</source>
        <translation>Véalas con: SELECT * %1</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) hold on the target</source>
        <translation>
            <numerusform>%Ln clave externa se cumple en el destino</numerusform>
            <numerusform>%Ln claves externas se cumplen en el destino</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of %1 cannot be brought back: a mapping rule filtered or changed its rows</source>
        <translation>Los cambios de %1 no se pueden traer de vuelta: una regla de asignación filtró o cambió sus filas</translation>
    </message>
    <message>
        <source>Cut over without --reverse</source>
        <translation>Traspase sin --reverse</translation>
    </message>
    <message>
        <source>Changes of %1 cannot be brought back</source>
        <translation>Los cambios de %1 no se pueden traer de vuelta</translation>
    </message>
    <message>
        <source>Not ready: a reverse task cannot follow the target: %1</source>
        <translation>Aún no está listo: una tarea inversa no puede seguir el destino: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se pudo crear la carpeta %1</translation>
    </message>
    <message>
        <source>The target's changes are kept from its position %1 on</source>
        <translation>Los cambios del destino se guardan desde su posición %1</translation>
    </message>
    <message>
        <source>Not ready: the source still changes (%1 changes in the last second)</source>
        <translation>Aún no está listo: el origen sigue cambiando (%1 cambios en el último segundo)</translation>
    </message>
    <message>
        <source>Stop the applications that write to the source, or let --read-only do it, then run the cut-over again; nothing was changed</source>
        <translation>Detenga las aplicaciones que escriben en el origen, o deje que lo haga --read-only, y ejecute de nuevo el traspaso; no se cambió nada</translation>
    </message>
    <message>
        <source>Not ready: %1 is suspended: %2</source>
        <translation>Aún no está listo: %1 está suspendida: %2</translation>
    </message>
    <message>
        <source>Not ready: source and target differ; see the report</source>
        <translation>Aún no está listo: origen y destino difieren; vea el informe</translation>
    </message>
    <message>
        <source>Ready at the source's position %1: the last step of the cut-over is left</source>
        <translation>Listo en la posición %1 del origen: falta el último paso del traspaso</translation>
    </message>
    <message>
        <source>Finish with: portolan-cli cutover %1; go back with: portolan-cli cutover %1 --undo</source>
        <translation>Termine con: portolan-cli cutover %1; vuelva con: portolan-cli cutover %1 --undo</translation>
    </message>
    <message>
        <source>What followed the source could not be removed from it: %1</source>
        <translation>No se pudo quitar del origen lo que lo seguía: %1</translation>
    </message>
    <message>
        <source>Ready: the target holds everything up to the source's position %1, is proved equal and may be written</source>
        <translation>Listo: el destino tiene todo hasta la posición %1 del origen, resultó igual y se puede escribir en él</translation>
    </message>
    <message>
        <source>The source stays read-only; to open it again: %1</source>
        <translation>El origen sigue en solo lectura; para abrirlo de nuevo: %1</translation>
    </message>
    <message>
        <source>To bring the target's changes back into the old source: portolan-cli reverse %1</source>
        <translation>Para traer los cambios del destino de vuelta al origen antiguo: portolan-cli reverse %1</translation>
    </message>
    <message>
        <source>Without --reverse the way back is a new task: portolan-cli migrate --type full-load-and-cdc --from %1 --to %2</source>
        <translation>Sin --reverse, el camino de vuelta es una tarea nueva: portolan-cli migrate --type full-load-and-cdc --from %1 --to %2</translation>
    </message>
    <message>
        <source>A clean-up ends the run for good: it cannot be resumed</source>
        <translation>Una limpieza termina la ejecución definitivamente: no se puede reanudar</translation>
    </message>
    <message>
        <source>Add --yes to consent</source>
        <translation>Añada --yes para consentir</translation>
    </message>
    <message>
        <source>Removed from the source: everything named after %1</source>
        <translation>Quitado del origen: todo lo que lleva el nombre %1</translation>
    </message>
    <message numerus="yes">
        <source>The run left nothing behind: its capture is gone from the source, %n control table(s) from the target</source>
        <translation>
            <numerusform>La ejecución no dejó nada atrás: su captura ya no está en el origen, ni %Ln tabla de control en el destino</numerusform>
            <numerusform>La ejecución no dejó nada atrás: su captura ya no está en el origen, ni %Ln tablas de control en el destino</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no table on the target</source>
        <translation>no tiene tabla en el destino</translation>
    </message>
    <message>
        <source>The target table %1 has no column %2</source>
        <translation>La tabla de destino %1 no tiene la columna %2</translation>
    </message>
    <message>
        <source>Make the table anew with --prepare drop --yes, or leave the column out by a mapping</source>
        <translation>Cree la tabla de nuevo con --prepare drop --yes, o deje fuera la columna con una asignación</translation>
    </message>
    <message>
        <source>its load was suspended: %1</source>
        <translation>su carga se suspendió: %1</translation>
    </message>
    <message>
        <source>The table is suspended, the others go on: %1</source>
        <translation>La tabla está suspendida, las demás siguen: %1</translation>
    </message>
    <message>
        <source>Let an administrator run "%1" on the target, or name another ControlSchema</source>
        <translation>Pida a un administrador que ejecute "%1" en el destino, o indique otro ControlSchema</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>intervalo %1</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabla entera</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Instantánea: %1</translation>
    </message>
    <message>
        <source>The readers do not share one snapshot: %1</source>
        <translation>Los lectores no comparten una misma instantánea: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) were loaded before and are not read again</source>
        <translation>
            <numerusform>%Ln bloque se cargó antes y no se lee de nuevo</numerusform>
            <numerusform>%Ln bloques se cargaron antes y no se leen de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on later with --resume --run-dir %1</source>
        <translation>Siga más tarde con --resume --run-dir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected; see %1</source>
        <translation>
            <numerusform>%Ln fila se rechazó; vea %1</numerusform>
            <numerusform>%Ln filas se rechazaron; vea %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its next value could not be set: %1</source>
        <translation>no se pudo fijar su siguiente valor: %1</translation>
    </message>
    <message>
        <source>%1 is compared by functions of a validation rule</source>
        <translation>%1 se compara con funciones de una regla de validación</translation>
    </message>
    <message>
        <source>%1 cannot be followed</source>
        <translation>%1 no se puede seguir</translation>
    </message>
    <message>
        <source>Use --type full-load</source>
        <translation>Use --type full-load</translation>
    </message>
    <message>
        <source>Changes cannot be applied to %1</source>
        <translation>No se pueden aplicar cambios en %1</translation>
    </message>
    <message>
        <source>The source cannot be followed: %1</source>
        <translation>No se puede seguir el origen: %1</translation>
    </message>
    <message>
        <source>No table of the target can take changes</source>
        <translation>Ninguna tabla del destino puede recibir cambios</translation>
    </message>
    <message>
        <source>Create the tables first, or use --type full-load-and-cdc</source>
        <translation>Cree antes las tablas, o use --type full-load-and-cdc</translation>
    </message>
    <message>
        <source>The target has no table %1</source>
        <translation>El destino no tiene la tabla %1</translation>
    </message>
    <message>
        <source>Create it first, or use --type full-load-and-cdc</source>
        <translation>Créela antes, o use --type full-load-and-cdc</translation>
    </message>
    <message>
        <source>It is new on the source and no part of this run</source>
        <translation>Es nueva en el origen y no forma parte de esta ejecución</translation>
    </message>
    <message>
        <source>The source has this table no longer: %1</source>
        <translation>El origen ya no tiene esta tabla: %1</translation>
    </message>
    <message>
        <source>To compare every table and load only those again that differ: portolan-cli reload %1 --gap --yes</source>
        <translation>Para comparar todas las tablas y recargar solo las que difieren: portolan-cli reload %1 --gap --yes</translation>
    </message>
    <message>
        <source>The table portolan_chunks could not be removed: %1</source>
        <translation>No se pudo quitar la tabla portolan_chunks: %1</translation>
    </message>
    <message>
        <source>The load was read at more than one point: changes since are applied over it</source>
        <translation>La carga se leyó en más de un punto: los cambios desde entonces se aplican sobre ella</translation>
    </message>
    <message>
        <source>Applied up to the source's position %1</source>
        <translation>Aplicado hasta la posición %1 del origen</translation>
    </message>
    <message>
        <source>Stopped at the source's position %1; the run can be taken up again from there</source>
        <translation>Detenido en la posición %1 del origen; la ejecución puede retomarse desde ahí</translation>
    </message>
    <message>
        <source>The target holds the source as of position %1</source>
        <translation>El destino tiene el origen tal como en la posición %1</translation>
    </message>
    <message>
        <source>The table %1 has %2 columns; %3 takes at most %4</source>
        <translation>La tabla %1 tiene %2 columnas; %3 admite como máximo %4</translation>
    </message>
    <message>
        <source>Leave columns out by a mapping (remove-column), split the table, or leave it out with --exclude</source>
        <translation>Deje columnas fuera con una asignación (remove-column), divida la tabla, o déjela fuera con --exclude</translation>
    </message>
    <message>
        <source>max_allowed_packet = %1</source>
        <translation>max_allowed_packet = %1</translation>
    </message>
    <message>
        <source>1 GB, PostgreSQL's largest value</source>
        <translation>1 GB, el mayor valor de PostgreSQL</translation>
    </message>
    <message>
        <source>SQLITE_MAX_LENGTH, 1,000,000,000 bytes</source>
        <translation>SQLITE_MAX_LENGTH, 1.000.000.000 bytes</translation>
    </message>
    <message>
        <source>The table %1 holds a value of %2 bytes in column %3; the target takes at most %4</source>
        <translation>La tabla %1 tiene un valor de %2 bytes en la columna %3; el destino admite como máximo %4</translation>
    </message>
    <message>
        <source>Set max_allowed_packet on the target to more than the value (up to 1G), or leave the column or the table out; with --on-row-error reject such rows go to a file</source>
        <translation>Ponga max_allowed_packet en el destino a más que el valor (hasta 1G), o deje fuera la columna o la tabla; con --on-row-error reject esas filas van a un archivo</translation>
    </message>
    <message>
        <source>Leave the column or the table out; with --on-row-error reject such rows go to a file</source>
        <translation>Deje fuera la columna o la tabla; con --on-row-error reject esas filas van a un archivo</translation>
    </message>
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
    <message>
        <source>The run has no table %1</source>
        <translation>La ejecución no tiene la tabla %1</translation>
    </message>
    <message>
        <source>See its tables with: portolan-cli status %1</source>
        <translation>Vea sus tablas con: portolan-cli status %1</translation>
    </message>
    <message>
        <source>Following begins again at the source's position %1; every table is compared as of there</source>
        <translation>El seguimiento comienza de nuevo en la posición %1 del origen; todas las tablas se comparan en ese punto</translation>
    </message>
    <message>
        <source>It differs and is loaded again</source>
        <translation>Difiere y se carga de nuevo</translation>
    </message>
    <message>
        <source>It is being loaded again</source>
        <translation>Se está cargando de nuevo</translation>
    </message>
    <message>
        <source>Loaded %1 rows again</source>
        <translation>%1 filas cargadas de nuevo</translation>
    </message>
    <message>
        <source>What the reload kept on the source could not be removed: %1</source>
        <translation>No se pudo quitar lo que la recarga mantenía en el origen: %1</translation>
    </message>
    <message>
        <source>The tables stay suspended; reload them again</source>
        <translation>Las tablas siguen suspendidas; recárguelas otra vez</translation>
    </message>
    <message>
        <source>Loaded again; it follows with the others from the source's position %1</source>
        <translation>Cargada de nuevo; sigue con las demás desde la posición %1 del origen</translation>
    </message>
    <message>
        <source>A reload empties the target tables first</source>
        <translation>Una recarga vacía antes las tablas de destino</translation>
    </message>
    <message>
        <source>No table differs: nothing was loaded again</source>
        <translation>Ninguna tabla difiere: no se cargó nada de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Loaded %n table(s) again</source>
        <translation>
            <numerusform>%Ln tabla cargada de nuevo</numerusform>
            <numerusform>%Ln tablas cargadas de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>The target did not reach the source's position within 300 seconds</source>
        <translation>El destino no alcanzó la posición del origen en 300 segundos</translation>
    </message>
    <message>
        <source>See its lag with: portolan-cli status %1</source>
        <translation>Vea su retraso con: portolan-cli status %1</translation>
    </message>
    <message>
        <source>A repair removes and writes rows of the target</source>
        <translation>Una reparación elimina y escribe filas del destino</translation>
    </message>
    <message>
        <source>See what it would do with --dry-run; add --yes to consent</source>
        <translation>Vea lo que haría con --dry-run; añada --yes para consentir</translation>
    </message>
    <message>
        <source>A mapping rule reshapes its rows: load the whole table again</source>
        <translation>Una regla de asignación transforma sus filas: cargue de nuevo la tabla entera</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would mend the target; nothing was written</source>
        <translation>
            <numerusform>%Ln sentencia corregiría el destino; no se escribió nada</numerusform>
            <numerusform>%Ln sentencias corregirían el destino; no se escribió nada</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1 and copied %2 row(s) on the target</source>
        <translation>en el destino, %1 eliminada(s) y %2 fila(s) copiada(s)</translation>
    </message>
    <message>
        <source>not all of it could be mended: compare again</source>
        <translation>no todo se pudo corregir: compare de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cut over in %1 s</source>
        <translation>
            <numerusform>%Ln tabla conmutada en %1 s</numerusform>
            <numerusform>%Ln tablas conmutadas en %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of %n table(s) was created</source>
        <translation>
            <numerusform>Se creó el esquema de %Ln tabla</numerusform>
            <numerusform>Se creó el esquema de %Ln tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n table(s) moved in %2 s</source>
        <translation>
            <numerusform>%1 filas en %Ln tabla movidas en %2 s</numerusform>
            <numerusform>%1 filas en %Ln tablas movidas en %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n table(s) proved equal row by row</source>
        <translation>
            <numerusform>la única tabla resultó igual fila a fila</numerusform>
            <numerusform>las %Ln tablas resultaron iguales fila a fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row counts of all %n table(s) are equal</source>
        <translation>
            <numerusform>el número de filas de la única tabla es igual</numerusform>
            <numerusform>los números de filas de las %Ln tablas son iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln tabla difiere</numerusform>
            <numerusform>%Ln tablas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not moved</source>
        <translation>
            <numerusform>%Ln objeto no movido</numerusform>
            <numerusform>%Ln objetos no movidos</numerusform>
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
    <message>
        <source>The run in %1 is finished: there is nothing to resume</source>
        <translation>La ejecución de %1 terminó: no hay nada que reanudar</translation>
    </message>
    <message>
        <source>Leave out --resume to run again</source>
        <translation>Omita --resume para ejecutar de nuevo</translation>
    </message>
    <message>
        <source>The run in %1 had another source, target or scope</source>
        <translation>La ejecución de %1 tenía otro origen, destino o alcance</translation>
    </message>
    <message>
        <source>Resume with the options of the interrupted run, or begin anew in another folder</source>
        <translation>Reanude con las opciones de la ejecución interrumpida, o empiece de nuevo en otra carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be a source</source>
        <translation>%1 no puede ser un origen</translation>
    </message>
    <message>
        <source>%1 cannot be a target</source>
        <translation>%1 no puede ser un destino</translation>
    </message>
    <message>
        <source>Source: %1; target: %2</source>
        <translation>Origen: %1; destino: %2</translation>
    </message>
    <message>
        <source>To drop or truncate target tables needs consent</source>
        <translation>Eliminar o vaciar tablas de destino requiere consentimiento</translation>
    </message>
    <message>
        <source>Add --yes when the data in the target tables may be lost</source>
        <translation>Añada --yes cuando los datos de las tablas de destino puedan perderse</translation>
    </message>
    <message>
        <source>Nothing is selected: nothing was done</source>
        <translation>No hay nada seleccionado: no se hizo nada</translation>
    </message>
    <message>
        <source>"%1" matches nothing: the wildcards are % and _</source>
        <translation>"%1" no coincide con nada: los comodines son % y _</translation>
    </message>
    <message>
        <source>"%1" matches nothing</source>
        <translation>"%1" no coincide con nada</translation>
    </message>
    <message>
        <source>the foreign key of %1 refers to %2, which is not selected</source>
        <translation>la clave externa de %1 apunta a %2, que no está seleccionada</translation>
    </message>
    <message>
        <source>Nothing is selected: no table matches</source>
        <translation>No hay nada seleccionado: ninguna tabla coincide</translation>
    </message>
    <message>
        <source>Look at the names with: portolan-cli introspect --from %1</source>
        <translation>Vea los nombres con: portolan-cli introspect --from %1</translation>
    </message>
    <message>
        <source>The hand edit and the converter changed the same lines; the edit is used</source>
        <translation>La edición y el conversor cambiaron las mismas líneas; se usa la edición</translation>
    </message>
    <message>
        <source>The source has changed since the hand edit was made</source>
        <translation>El origen ha cambiado desde que se hizo la edición</translation>
    </message>
    <message>
        <source>a hand edit leaves it out</source>
        <translation>una edición lo deja fuera</translation>
    </message>
    <message>
        <source>Source and target are one database: %1 would be written onto itself</source>
        <translation>Origen y destino son la misma base de datos: %1 se escribiría sobre sí misma</translation>
    </message>
    <message>
        <source>Name another target, or another schema with --target-schema</source>
        <translation>Indique otro destino, u otro esquema con --target-schema</translation>
    </message>
    <message>
        <source>Create it first, or leave out --what data</source>
        <translation>Créela antes, u omita --what data</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Target tables hold rows already: %1; nothing was written</source>
        <translation>Las tablas de destino ya tienen filas: %1; no se escribió nada</translation>
    </message>
    <message>
        <source>Use --prepare truncate --yes to empty them, --prepare drop --yes to make them anew, or --target-schema for another place</source>
        <translation>Use --prepare truncate --yes para vaciarlas, --prepare drop --yes para crearlas de nuevo, o --target-schema para otro lugar</translation>
    </message>
    <message>
        <source>A table-settings rule empties or drops target tables, which needs consent</source>
        <translation>Una regla table-settings vacía o elimina tablas de destino, lo que requiere consentimiento</translation>
    </message>
    <message>
        <source>Add --yes when the data in them may be lost</source>
        <translation>Añada --yes cuando los datos que contienen puedan perderse</translation>
    </message>
    <message numerus="yes">
        <source>Dropping %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>Eliminando %Ln tabla de destino, permitido por %1</numerusform>
            <numerusform>Eliminando %Ln tablas de destino, permitido por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something outside of this migration depends on the tables; drop that first or choose --prepare truncate</source>
        <translation>Algo ajeno a esta migración depende de las tablas; elimínelo antes o elija --prepare truncate</translation>
    </message>
    <message numerus="yes">
        <source>Emptying %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>Vaciando %Ln tabla de destino, permitido por %1</numerusform>
            <numerusform>Vaciando %Ln tablas de destino, permitido por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Let an administrator run "%1" on the target, or grant this user the right to create it</source>
        <translation>Pida a un administrador que ejecute "%1" en el destino, o conceda a este usuario el derecho de crearlo</translation>
    </message>
    <message>
        <source>%1 could not be made: %2</source>
        <translation>No se pudo crear %1: %2</translation>
    </message>
    <message>
        <source>The foreign key %1 could not be made: %2</source>
        <translation>No se pudo crear la clave externa %1: %2</translation>
    </message>
    <message>
        <source> (line %1 of the converted text)</source>
        <translation> (línea %1 del texto convertido)</translation>
    </message>
    <message>
        <source>The %1 %2 could not be made: %3</source>
        <translation>No se pudo crear %1 %2: %3</translation>
    </message>
    <message>
        <source>The connection to the source was lost; a new one reads on in the same snapshot</source>
        <translation>Se perdió la conexión con el origen; una nueva sigue leyendo en la misma instantánea</translation>
    </message>
    <message>
        <source>The connection to the source was lost: what remains of %1 is read as it is now, not as it was when the load began</source>
        <translation>Se perdió la conexión con el origen: lo que queda de %1 se lee como está ahora, no como era cuando empezó la carga</translation>
    </message>
    <message>
        <source>A chunk is tried again: %1</source>
        <translation>Se reintenta un bloque: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run folder cannot be written: %1</source>
        <translation>La carpeta de la ejecución no se puede escribir: %1</translation>
    </message>
    <message>
        <source>%1 holds no run that follows changes</source>
        <translation>%1 no contiene una ejecución que siga cambios</translation>
    </message>
    <message>
        <source>Start one with migrate --type full-load-and-cdc --run-dir %1</source>
        <translation>Inicie una con migrate --type full-load-and-cdc --run-dir %1</translation>
    </message>
</context>
<context>
    <name>MySql</name>
    <message>
        <source>The value does not fit into %1 (%2)</source>
        <translation>El valor no cabe en %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a wider type for the column, or a value policy for "%1" (clamp, null or text)</source>
        <translation>Elija un tipo más amplio para la columna, o una política de valores para "%1" (clamp, null o text)</translation>
    </message>
    <message>
        <source>A value that the source did not send was about to be written</source>
        <translation>Se iba a escribir un valor que el origen no envió</translation>
    </message>
    <message>
        <source>A dynamic value without a storage class</source>
        <translation>Un valor dinámico sin clase de almacenamiento</translation>
    </message>
    <message>
        <source>The binary log holds a damaged event: %1</source>
        <translation>El registro binario contiene un evento dañado: %1</translation>
    </message>
    <message>
        <source>Check the file with mariadb-binlog --verify-binlog-checksum; when it is damaged, reload the tables</source>
        <translation>Compruebe el archivo con mariadb-binlog --verify-binlog-checksum; si está dañado, vuelva a cargar las tablas</translation>
    </message>
    <message>
        <source>the header is cut off</source>
        <translation>la cabecera está cortada</translation>
    </message>
    <message>
        <source>%1 bytes came for an event of %2 bytes</source>
        <translation>llegaron %1 bytes para un evento de %2 bytes</translation>
    </message>
    <message>
        <source>no room for the checksum</source>
        <translation>no hay espacio para la suma de verificación</translation>
    </message>
    <message>
        <source>the checksum of an event of type %1 does not fit</source>
        <translation>la suma de verificación de un evento de tipo %1 no coincide</translation>
    </message>
    <message>
        <source>the format description is cut off</source>
        <translation>la descripción del formato está cortada</translation>
    </message>
    <message>
        <source>binary log version %1 is not known</source>
        <translation>la versión %1 del registro binario no se conoce</translation>
    </message>
    <message>
        <source>a rotation without a file</source>
        <translation>una rotación sin archivo</translation>
    </message>
    <message>
        <source>a GTID in serialization format %1</source>
        <translation>un GTID en el formato de serialización %1</translation>
    </message>
    <message>
        <source>a GTID with a field %1 that may not be ignored</source>
        <translation>un GTID con un campo %1 que no se puede pasar por alto</translation>
    </message>
    <message>
        <source>a compressed event of unknown kind</source>
        <translation>un evento comprimido de clase desconocida</translation>
    </message>
    <message>
        <source>a compressed event claims %1 bytes</source>
        <translation>un evento comprimido declara %1 bytes</translation>
    </message>
    <message>
        <source>a compressed event cannot be unpacked</source>
        <translation>un evento comprimido no se puede descomprimir</translation>
    </message>
    <message>
        <source>TABLE_MAP of %1.%2</source>
        <translation>TABLE_MAP de %1.%2</translation>
    </message>
    <message>
        <source>metadata of %1.%2</source>
        <translation>metadatos de %1.%2</translation>
    </message>
    <message>
        <source>a rows event</source>
        <translation>un evento de filas</translation>
    </message>
    <message>
        <source>rows of %1 have %2 columns instead of %3</source>
        <translation>las filas de %1 tienen %2 columnas en vez de %3</translation>
    </message>
    <message>
        <source>a row of %1 without a single column</source>
        <translation>una fila de %1 sin ninguna columna</translation>
    </message>
    <message>
        <source>a row of %1 is cut off</source>
        <translation>una fila de %1 está cortada</translation>
    </message>
    <message>
        <source>column %1 of a row of %2 does not fit its type</source>
        <translation>la columna %1 de una fila de %2 no corresponde a su tipo</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>%1 of %2 rows to change were found</source>
        <translation>Se encontraron %1 de %2 filas por cambiar</translation>
    </message>
    <message>
        <source>The target's rows differ from the source's: choose the conflict policy overwrite or skip, or reload the table</source>
        <translation>Las filas del destino difieren de las del origen: elija la política de conflictos overwrite o skip, o vuelva a cargar la tabla</translation>
    </message>
    <message>
        <source>The source has sent no heartbeat for 30 seconds</source>
        <translation>El origen no ha enviado señal de vida en 30 segundos</translation>
    </message>
    <message>
        <source>The source ended the stream of changes</source>
        <translation>El origen terminó el flujo de cambios</translation>
    </message>
    <message>
        <source>The source reports an incident in its binary log: changes were lost there</source>
        <translation>El origen informa de un incidente en su registro binario: allí se perdieron cambios</translation>
    </message>
    <message>
        <source>Reload the tables, then follow the changes from the new position</source>
        <translation>Vuelva a cargar las tablas y después siga los cambios desde la nueva posición</translation>
    </message>
    <message>
        <source>The source logs parts of JSON values</source>
        <translation>El origen registra partes de valores JSON</translation>
    </message>
    <message>
        <source>The binary log holds an event of type %1 that Portolan cannot read</source>
        <translation>El registro binario contiene un evento de tipo %1 que Portolan no puede leer</translation>
    </message>
    <message>
        <source>Update Portolan, or reload the tables and follow from a later position</source>
        <translation>Actualice Portolan, o vuelva a cargar las tablas y siga desde una posición posterior</translation>
    </message>
    <message>
        <source>A transaction of the binary log has no end before %1</source>
        <translation>Una transacción del registro binario no tiene fin antes de %1</translation>
    </message>
    <message>
        <source>Reload the tables concerned</source>
        <translation>Vuelva a cargar las tablas afectadas</translation>
    </message>
    <message>
        <source>A transaction was rolled back after it had changed tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log</source>
        <translation>Una transacción se revirtió tras haber cambiado tablas de un motor no transaccional; cuáles de sus filas quedaron no se sabe por el registro binario</translation>
    </message>
    <message>
        <source>Convert the tables to InnoDB on the source, then reload them</source>
        <translation>Convierta las tablas a InnoDB en el origen y después vuelva a cargarlas</translation>
    </message>
    <message>
        <source>The source crashed while it logged %1, a change of tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log</source>
        <translation>El origen cayó mientras registraba %1, un cambio en tablas de un motor no transaccional; el registro binario no dice cuáles de sus filas quedaron</translation>
    </message>
    <message>
        <source>The source crashed while it logged %1: the unfinished transaction is left out</source>
        <translation>El origen cayó mientras registraba %1: la transacción inacabada se omite</translation>
    </message>
    <message>
        <source>A transaction written by Portolan names its checkpoint late: a loop cannot be excluded</source>
        <translation>Una transacción escrita por Portolan nombra tarde su punto de control: no se puede descartar un bucle</translation>
    </message>
    <message>
        <source>Update Portolan on the other side</source>
        <translation>Actualice Portolan en el otro lado</translation>
    </message>
    <message>
        <source>Rows came for a table that the binary log did not name (number %1)</source>
        <translation>Llegaron filas de una tabla que el registro binario no nombró (número %1)</translation>
    </message>
    <message>
        <source>Follow from the beginning of a transaction</source>
        <translation>Siga desde el principio de una transacción</translation>
    </message>
    <message>
        <source>The source logs only a part of the changed rows of %1</source>
        <translation>El origen registra solo una parte de las filas cambiadas de %1</translation>
    </message>
    <message>
        <source>The source logged a statement instead of its rows: %1</source>
        <translation>El origen registró una sentencia en vez de sus filas: %1</translation>
    </message>
    <message>
        <source>The server no longer keeps %1, the file that is being read</source>
        <translation>El servidor ya no conserva %1, el archivo que se está leyendo</translation>
    </message>
    <message>
        <source>Rows of the XA transaction %1 came before its beginning</source>
        <translation>Llegaron filas de la transacción XA %1 antes de su comienzo</translation>
    </message>
    <message>
        <source>The XA transaction %1 was prepared before the changes were followed; its rows are not known</source>
        <translation>La transacción XA %1 se preparó antes de que se siguieran los cambios; sus filas no se conocen</translation>
    </message>
    <message>
        <source>Reload the tables that it changed, then follow from here</source>
        <translation>Vuelva a cargar las tablas que cambió y después siga desde aquí</translation>
    </message>
    <message>
        <source>The binary log of the source is off</source>
        <translation>El registro binario del origen está desactivado</translation>
    </message>
    <message>
        <source>Add log_bin=binlog to the server's configuration and restart it</source>
        <translation>Añada log_bin=binlog a la configuración del servidor y reinícielo</translation>
    </message>
    <message>
        <source>"%1" is no binary log position</source>
        <translation>"%1" no es una posición de registro binario</translation>
    </message>
    <message>
        <source>Write gtid=0-1-42, or file=binlog.000002;pos=1401</source>
        <translation>Escriba gtid=0-1-42 o file=binlog.000002;pos=1401</translation>
    </message>
    <message>
        <source>"%1" is no MariaDB GTID position</source>
        <translation>"%1" no es una posición GTID de MariaDB</translation>
    </message>
    <message>
        <source>Write domain-server-sequence, as in gtid=0-1-42</source>
        <translation>Escriba dominio-servidor-secuencia, como en gtid=0-1-42</translation>
    </message>
    <message>
        <source>"%1" is no MySQL GTID set</source>
        <translation>"%1" no es un conjunto GTID de MySQL</translation>
    </message>
    <message>
        <source>Write uuid:1-42, as in @@gtid_executed</source>
        <translation>Escriba uuid:1-42, como en @@gtid_executed</translation>
    </message>
    <message>
        <source>The source crashed while it wrote %1: goes on with %2</source>
        <translation>El origen cayó mientras escribía %1: se sigue con %2</translation>
    </message>
    <message>
        <source>it has never logged GTIDs of domain %1: it is not the server that this task followed, nor its replica</source>
        <translation>nunca ha registrado GTID del dominio %1: no es el servidor que esta tarea seguía, ni su réplica</translation>
    </message>
    <message>
        <source>The position %1:%2 lies beyond 4 GB and can only be reached by GTID</source>
        <translation>La posición %1:%2 está más allá de 4 GB y solo se puede alcanzar por GTID</translation>
    </message>
    <message>
        <source>Give the start as gtid=…</source>
        <translation>Indique el inicio como gtid=…</translation>
    </message>
    <message>
        <source>Another reader has the same server_id: stop it, or give this task a number of its own in the source's address: ?server_id=NUMBER</source>
        <translation>Otro lector tiene el mismo server_id: deténgalo o dé a esta tarea un número propio en la dirección del origen: ?server_id=NÚMERO</translation>
    </message>
    <message>
        <source>The source no longer holds the changes after %1; it keeps %2 to %3. Changes between are lost to this task (%4)</source>
        <translation>El origen ya no tiene los cambios posteriores a %1; conserva de %2 a %3. Los cambios intermedios están perdidos para esta tarea (%4)</translation>
    </message>
    <message>
        <source>Reload the tables of this task and follow from the new position; to avoid it, raise binlog_expire_logs_seconds on the source</source>
        <translation>Vuelva a cargar las tablas de esta tarea y siga desde la nueva posición; para evitarlo, aumente binlog_expire_logs_seconds en el origen</translation>
    </message>
    <message>
        <source>The definition of %1 has changed since these rows were logged, and the binary log does not name the columns</source>
        <translation>La definición de %1 ha cambiado desde que se registraron estas filas, y el registro binario no nombra las columnas</translation>
    </message>
    <message>
        <source>SET GLOBAL binlog_row_metadata='FULL' on the source; then reload this table</source>
        <translation>SET GLOBAL binlog_row_metadata='FULL' en el origen; después vuelva a cargar esta tabla</translation>
    </message>
    <message>
        <source>The binary log is on</source>
        <translation>El registro binario está activado</translation>
    </message>
    <message>
        <source>The binary log is off</source>
        <translation>El registro binario está desactivado</translation>
    </message>
    <message>
        <source>Add log_bin=binlog and server_id=1 to [mysqld] and restart the server</source>
        <translation>Añada log_bin=binlog y server_id=1 a [mysqld] y reinicie el servidor</translation>
    </message>
    <message>
        <source>SET GLOBAL binlog_row_metadata='FULL'; without it a table whose definition changes must be reloaded</source>
        <translation>SET GLOBAL binlog_row_metadata='FULL'; sin ello hay que volver a cargar una tabla cuya definición cambia</translation>
    </message>
    <message>
        <source>JSON values are logged whole</source>
        <translation>Los valores JSON se registran enteros</translation>
    </message>
    <message>
        <source>Without GTIDs a failover of the source ends the task: SET GLOBAL gtid_mode=ON (step by step)</source>
        <translation>Sin GTID, una conmutación por error del origen termina la tarea: SET GLOBAL gtid_mode=ON (paso a paso)</translation>
    </message>
    <message>
        <source>The account may read the binary log's position</source>
        <translation>La cuenta puede leer la posición del registro binario</translation>
    </message>
    <message>
        <source>The account may read the binary log</source>
        <translation>La cuenta puede leer el registro binario</translation>
    </message>
    <message>
        <source>The account may not read the binary log</source>
        <translation>La cuenta no puede leer el registro binario</translation>
    </message>
    <message>
        <source>The source's clock is %1 s ahead of this machine's (negative: behind)</source>
        <translation>El reloj del origen va %1 s por delante del de este equipo (negativo: por detrás)</translation>
    </message>
    <message>
        <source>The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep</source>
        <translation>El retraso se indica según el reloj del origen, igual que una parada a una hora; ponga en hora los relojes: chronyc makestep</translation>
    </message>
    <message>
        <source>The binary log is kept for %1 seconds</source>
        <translation>El registro binario se conserva %1 segundos</translation>
    </message>
    <message>
        <source>Without a key, rows are found by all their values: %1</source>
        <translation>Sin clave, las filas se encuentran por todos sus valores: %1</translation>
    </message>
    <message>
        <source>ALTER TABLE … ADD PRIMARY KEY makes it fast and exact</source>
        <translation>ALTER TABLE … ADD PRIMARY KEY lo hace rápido y exacto</translation>
    </message>
    <message>
        <source>Not transactional: %1</source>
        <translation>No transaccional: %1</translation>
    </message>
    <message>
        <source>ALTER TABLE … ENGINE=InnoDB</source>
        <translation>ALTER TABLE … ENGINE=InnoDB</translation>
    </message>
    <message>
        <source>The source did not send the key column %1</source>
        <translation>El origen no envió la columna clave %1</translation>
    </message>
    <message>
        <source>No statement for this kind of change</source>
        <translation>No hay sentencia para esta clase de cambio</translation>
    </message>
    <message>
        <source>control tables portolan_* in %1</source>
        <translation>tablas de control portolan_* en %1</translation>
    </message>
    <message>
        <source>These triggers cannot be switched off and will run for every change; create them at the cut-over, or let them return when @portolan_apply is 1: %1</source>
        <translation>Estos disparadores no se pueden desactivar y se ejecutan con cada cambio; créelos en la conmutación, o haga que retornen cuando @portolan_apply sea 1: %1</translation>
    </message>
    <message>
        <source>An earlier session of this task has moved the position meanwhile</source>
        <translation>Mientras tanto, una sesión anterior de esta tarea movió la posición</translation>
    </message>
    <message>
        <source>A row of %1 bytes is larger than the server's max_allowed_packet of %2 bytes</source>
        <translation>Una fila de %1 bytes es mayor que el max_allowed_packet del servidor, de %2 bytes</translation>
    </message>
    <message>
        <source>The row to change is not there</source>
        <translation>La fila por cambiar no está</translation>
    </message>
    <message>
        <source>Choose the conflict policy overwrite or skip, or mend the row on the target</source>
        <translation>Elija la política de conflictos overwrite o skip, o corrija la fila en el destino</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabla entera</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>Check the user name and password; the account must be allowed to log in from this machine</source>
        <translation>Compruebe el nombre de usuario y la contraseña; la cuenta debe poder iniciar sesión desde esta máquina</translation>
    </message>
    <message>
        <source>Grant the account access to the database: GRANT … ON database.* TO user</source>
        <translation>Dé a la cuenta acceso a la base de datos: GRANT … ON database.* TO user</translation>
    </message>
    <message>
        <source>Grant the account the privilege that the message names</source>
        <translation>Conceda a la cuenta el privilegio que nombra el mensaje</translation>
    </message>
    <message>
        <source>Create the database first or correct its name in the URL</source>
        <translation>Cree antes la base de datos o corrija su nombre en la URL</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from this machine</source>
        <translation>Compruebe servidor y puerto, que el servidor esté en marcha y que acepte conexiones desde esta máquina</translation>
    </message>
    <message>
        <source>Check the spelling of the host name</source>
        <translation>Compruebe la escritura del nombre del servidor</translation>
    </message>
    <message>
        <source>Check sslmode, sslrootcert, sslcert and sslkey; sslmode=disable connects without TLS</source>
        <translation>Compruebe sslmode, sslrootcert, sslcert y sslkey; sslmode=disable conecta sin TLS</translation>
    </message>
    <message>
        <source>Raise max_allowed_packet on the server: SET GLOBAL max_allowed_packet=1073741824</source>
        <translation>Aumente max_allowed_packet en el servidor: SET GLOBAL max_allowed_packet=1073741824</translation>
    </message>
    <message>
        <source>Another session holds a lock on the row or table; end it or try again</source>
        <translation>Otra sesión mantiene un bloqueo sobre la fila o la tabla; termínela o pruebe de nuevo</translation>
    </message>
    <message>
        <source>The server is read-only: SET GLOBAL read_only=0, or choose another target</source>
        <translation>El servidor es de solo lectura: SET GLOBAL read_only=0, o elija otro destino</translation>
    </message>
    <message>
        <source>The server has no free connection: raise max_connections or use fewer jobs</source>
        <translation>El servidor no tiene conexiones libres: aumente max_connections o use menos conexiones paralelas</translation>
    </message>
    <message>
        <source>Free disk space on the server, then resume</source>
        <translation>Libere espacio en el disco del servidor y después reanude</translation>
    </message>
    <message>
        <source>The MariaDB client library could not be started</source>
        <translation>No se pudo iniciar la biblioteca cliente de MariaDB</translation>
    </message>
    <message>
        <source>sslmode=%1 is unknown</source>
        <translation>sslmode=%1 es desconocido</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use uno de estos: %1</translation>
    </message>
    <message>
        <source>The server offers no TLS, but sslmode=%1 asks for it</source>
        <translation>El servidor no ofrece TLS, pero sslmode=%1 lo exige</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or use sslmode=prefer or disable</source>
        <translation>Active TLS en el servidor, o use sslmode=prefer o disable</translation>
    </message>
    <message>
        <source>No socket: %1</source>
        <translation>Sin socket: %1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>El puerto %1 responde</translation>
    </message>
    <message>
        <source>Port %1 is refused</source>
        <translation>El puerto %1 rechaza la conexión</translation>
    </message>
    <message>
        <source>Start the server, check its port and bind-address, and the firewall</source>
        <translation>Inicie el servidor, compruebe su puerto y bind-address, y el cortafuegos</translation>
    </message>
    <message>
        <source>Port %1 does not answer within %2 s</source>
        <translation>El puerto %1 no responde en %2 s</translation>
    </message>
    <message>
        <source>Check the address and the firewall between here and the server</source>
        <translation>Compruebe la dirección y el cortafuegos entre aquí y el servidor</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Puerto %1: %2</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Compruebe la red</translation>
    </message>
    <message>
        <source>Socket file, no host name</source>
        <translation>Archivo de socket, sin nombre de servidor</translation>
    </message>
    <message>
        <source>Socket file, no port</source>
        <translation>Archivo de socket, sin puerto</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2</source>
        <translation>El servidor %1 no se conoce: %2</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and the name server</source>
        <translation>Compruebe la escritura del nombre del servidor y el servidor de nombres</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 se conoce</translation>
    </message>
    <message>
        <source>The grants cannot be read: %1</source>
        <translation>Los permisos (grants) no se pueden leer: %1</translation>
    </message>
    <message>
        <source>GRANT SELECT ON `database`.* TO the account</source>
        <translation>GRANT SELECT ON `database`.* TO la cuenta</translation>
    </message>
    <message>
        <source>The binary log is off: a full load works, changes cannot be followed</source>
        <translation>El registro binario está desactivado: una carga completa funciona, no se pueden seguir cambios</translation>
    </message>
    <message>
        <source>Add log_bin to the server's configuration and restart it</source>
        <translation>Añada log_bin a la configuración del servidor y reinícielo</translation>
    </message>
    <message>
        <source>binlog_format is %1</source>
        <translation>binlog_format es %1</translation>
    </message>
    <message>
        <source>The binary log is on and keeps rows</source>
        <translation>El registro binario está activado y guarda filas</translation>
    </message>
    <message>
        <source>No TLS error</source>
        <translation>Ningún error de TLS</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Cifrado con %1</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>sslmode=require insists on TLS</source>
        <translation>sslmode=require exige TLS</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>%1 %2 is older than what Portolan is tested with</source>
        <translation>%1 %2 es más antiguo que las versiones con las que se prueba Portolan</translation>
    </message>
    <message>
        <source>an event inside a transaction is cut off</source>
        <translation>un evento dentro de una transacción está cortado</translation>
    </message>
    <message>
        <source>compression %1 of a transaction is not known</source>
        <translation>la compresión %1 de una transacción no se conoce</translation>
    </message>
    <message>
        <source>a compressed transaction cannot be unpacked</source>
        <translation>una transacción comprimida no se puede descomprimir</translation>
    </message>
    <message>
        <source>a compressed transaction is larger than it says</source>
        <translation>una transacción comprimida es más larga de lo que dice</translation>
    </message>
    <message>
        <source>a compressed transaction is shorter than it says</source>
        <translation>una transacción comprimida es más corta de lo que dice</translation>
    </message>
    <message>
        <source>A spilled transaction is shorter than it was</source>
        <translation>Una transacción pasada al disco es más corta de lo que era</translation>
    </message>
    <message>
        <source>The database %1 does not exist or the account may not see it</source>
        <translation>La base de datos %1 no existe o la cuenta no puede verla</translation>
    </message>
    <message>
        <source>The table %1 cannot be opened: %2</source>
        <translation>La tabla %1 no se puede abrir: %2</translation>
    </message>
    <message>
        <source>Sequences could not be read: %1</source>
        <translation>No se pudieron leer las secuencias: %1</translation>
    </message>
    <message>
        <source>The definition of the view %1 is hidden: GRANT SHOW VIEW, SELECT ON it to the account</source>
        <translation>La definición de la vista %1 está oculta: GRANT SHOW VIEW, SELECT ON ella a la cuenta</translation>
    </message>
    <message>
        <source>The body of the routine %1 is hidden: the account needs SELECT on mysql.proc (MariaDB) or SHOW_ROUTINE (MySQL)</source>
        <translation>El cuerpo de la rutina %1 está oculto: la cuenta necesita SELECT sobre mysql.proc (MariaDB) o SHOW_ROUTINE (MySQL)</translation>
    </message>
    <message>
        <source>Grants could not be read: %1</source>
        <translation>No se pudieron leer los permisos (grants): %1</translation>
    </message>
    <message>
        <source>SET SESSION sql_log_bin=0 (no replica reads this server; the load is not in its binary log)</source>
        <translation>SET SESSION sql_log_bin=0 (ninguna réplica lee este servidor; la carga no queda en su registro binario)</translation>
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
        <translation>prefer usa TLS cuando el servidor lo ofrece; verify-full comprueba además el certificado y el nombre del servidor</translation>
    </message>
    <message>
        <source>Bulk method</source>
        <translation>Método de escritura masiva</translation>
    </message>
    <message>
        <source>How rows are written: bulk statements (MariaDB), LOAD DATA LOCAL from memory, or multi-row INSERT</source>
        <translation>Cómo se escriben las filas: sentencias masivas (MariaDB), LOAD DATA LOCAL desde memoria, o INSERT de varias filas</translation>
    </message>
    <message>
        <source>Write the load to the binary log</source>
        <translation>Escribir la carga en el registro binario</translation>
    </message>
    <message>
        <source>auto leaves it out when no replica reads the target</source>
        <translation>auto la omite cuando ninguna réplica lee el destino</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de la CA</translation>
    </message>
    <message>
        <source>File with the certificate authority's certificate</source>
        <translation>Archivo con el certificado de la autoridad de certificación</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado del cliente</translation>
    </message>
    <message>
        <source>File with the certificate that proves who we are</source>
        <translation>Archivo con el certificado que prueba quiénes somos</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave del cliente</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>Archivo con la clave del certificado del cliente</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Path of the server's socket file; host and port are then not used</source>
        <translation>Ruta del archivo de socket del servidor; servidor y puerto no se usan entonces</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Tiempo límite de conexión</translation>
    </message>
    <message>
        <source>Seconds to wait for the server to answer</source>
        <translation>Segundos que se espera a que responda el servidor</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Tiempo límite de lectura</translation>
    </message>
    <message>
        <source>Seconds of silence after which the connection counts as lost; 0: none</source>
        <translation>Segundos de silencio tras los que la conexión se da por perdida; 0: ninguno</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>Tiempo límite de escritura</translation>
    </message>
    <message>
        <source>Seconds to wait for the server to take data; 0: none</source>
        <translation>Segundos que se espera a que el servidor acepte datos; 0: ninguno</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Compress the traffic; helps on slow networks only</source>
        <translation>Comprime el tráfico; solo ayuda en redes lentas</translation>
    </message>
    <message>
        <source>Replica number</source>
        <translation>Número de réplica</translation>
    </message>
    <message>
        <source>The number under which changes are read from the binary log; no other reader may have it. Empty: made from the task's name</source>
        <translation>El número con el que se leen los cambios del registro binario; ningún otro lector puede tenerlo. Vacío: se forma con el nombre de la tarea</translation>
    </message>
    <message>
        <source>The connection belongs to another engine</source>
        <translation>La conexión pertenece a otro motor</translation>
    </message>
    <message>
        <source>No column of %1 is to be read</source>
        <translation>No hay que leer ninguna columna de %1</translation>
    </message>
    <message>
        <source>The table %1 has no column %2</source>
        <translation>La tabla %1 no tiene la columna %2</translation>
    </message>
    <message>
        <source>The server answered with %1 columns instead of %2</source>
        <translation>El servidor respondió con %1 columnas en vez de %2</translation>
    </message>
    <message>
        <source>The server sent a value that does not fit its type</source>
        <translation>El servidor envió un valor que no corresponde a su tipo</translation>
    </message>
    <message>
        <source>The server sent a row that is cut off</source>
        <translation>El servidor envió una fila cortada</translation>
    </message>
    <message>
        <source>consistent snapshots at one binary log position, without a lock</source>
        <translation>instantáneas coherentes en una sola posición del registro binario, sin bloqueo</translation>
    </message>
    <message>
        <source>one consistent snapshot; the server keeps no binary log</source>
        <translation>una instantánea coherente; el servidor no lleva registro binario</translation>
    </message>
    <message>
        <source>consistent snapshots under a short global read lock</source>
        <translation>instantáneas coherentes bajo un breve bloqueo global de lectura</translation>
    </message>
    <message>
        <source>consistent snapshots started one after another: the global read lock was not granted (RELOAD privilege, or a long query), readers may differ by the moments between them</source>
        <translation>instantáneas coherentes iniciadas una tras otra: no se concedió el bloqueo global de lectura (privilegio RELOAD, o una consulta larga), los lectores pueden diferir en los instantes entre ellas</translation>
    </message>
    <message>
        <source>The authority's certificate %1 cannot be read</source>
        <translation>El certificado de la autoridad %1 no se puede leer</translation>
    </message>
    <message>
        <source>Name a file in PEM form with sslrootcert</source>
        <translation>Indique un archivo en formato PEM con sslrootcert</translation>
    </message>
    <message>
        <source>The server's certificate was refused: %1</source>
        <translation>Se rechazó el certificado del servidor: %1</translation>
    </message>
    <message>
        <source>Check that sslrootcert names the authority that signed the server's certificate; sslmode=require encrypts without checking it</source>
        <translation>Compruebe que sslrootcert indique la autoridad que firmó el certificado del servidor; sslmode=require cifra sin comprobarlo</translation>
    </message>
    <message>
        <source>%1 columns came for %2 columns of %3</source>
        <translation>Llegaron %1 columnas para %2 columnas de %3</translation>
    </message>
    <message>
        <source>The server would change a value: %1</source>
        <translation>El servidor cambiaría un valor: %1</translation>
    </message>
    <message>
        <source>SET GLOBAL max_allowed_packet=1073741824 on the target, then run again</source>
        <translation>SET GLOBAL max_allowed_packet=1073741824 en el destino, después ejecute de nuevo</translation>
    </message>
    <message>
        <source>The server took %1 of %2 rows</source>
        <translation>El servidor aceptó %1 de %2 filas</translation>
    </message>
    <message>
        <source>No column of %1 is to be written</source>
        <translation>No hay que escribir ninguna columna de %1</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>A change of %1 came without the key that finds its row</source>
        <translation>Un cambio en %1 llegó sin la clave que encuentra su fila</translation>
    </message>
    <message>
        <source>Have the source log whole rows (REPLICA IDENTITY FULL, binlog_row_image=FULL)</source>
        <translation>Haga que el origen registre filas enteras (REPLICA IDENTITY FULL, binlog_row_image=FULL)</translation>
    </message>
    <message>
        <source>Table %1 has no column %2</source>
        <translation>La tabla %1 no tiene la columna %2</translation>
    </message>
    <message>
        <source>Add the column on the target, or leave it out with a mapping rule</source>
        <translation>Añada la columna en el destino u omítala con una regla de asignación</translation>
    </message>
    <message>
        <source>a zero date, which PostgreSQL cannot hold</source>
        <translation>una fecha cero, que PostgreSQL no puede guardar</translation>
    </message>
    <message>
        <source>an infinite value, which the column cannot hold</source>
        <translation>un valor infinito, que la columna no puede guardar</translation>
    </message>
    <message>
        <source>NaN, which the column cannot hold</source>
        <translation>NaN, que la columna no puede guardar</translation>
    </message>
    <message>
        <source>a value outside the column's range or precision</source>
        <translation>un valor fuera del rango o de la precisión de la columna</translation>
    </message>
    <message>
        <source>a value longer than the column allows</source>
        <translation>un valor más largo de lo que permite la columna</translation>
    </message>
    <message>
        <source>a text with a NUL byte, which PostgreSQL cannot hold</source>
        <translation>un texto con un byte NUL, que PostgreSQL no puede guardar</translation>
    </message>
    <message>
        <source>a text that is not valid for the column's type</source>
        <translation>un texto que no es válido para el tipo de la columna</translation>
    </message>
    <message>
        <source>a value of a kind that cannot become the column's type</source>
        <translation>un valor de una clase que no puede convertirse en el tipo de la columna</translation>
    </message>
    <message>
        <source>Column %1 (%2) was given %3</source>
        <translation>La columna %1 (%2) recibió %3</translation>
    </message>
    <message>
        <source>Set the value policy "%1" to clamp or null, or map the column to another type</source>
        <translation>Fije la política de valores "%1" en clamp o null, o asigne la columna a otro tipo</translation>
    </message>
    <message>
        <source>Map the column to a type that can hold it</source>
        <translation>Asigne la columna a un tipo que pueda guardarlo</translation>
    </message>
    <message>
        <source>There is no table whose changes could be captured</source>
        <translation>No hay ninguna tabla cuyos cambios se puedan capturar</translation>
    </message>
    <message>
        <source>Select at least one table that is neither unlogged nor temporary</source>
        <translation>Elija al menos una tabla que no sea unlogged ni temporal</translation>
    </message>
    <message>
        <source>The user must own the tables and have CREATE on the database: GRANT CREATE ON DATABASE … TO …</source>
        <translation>El usuario debe ser propietario de las tablas y tener CREATE en la base de datos: GRANT CREATE ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>one snapshot per reader, because the server cannot export one: %1</source>
        <translation>una instantánea por lector, porque el servidor no puede exportar una: %1</translation>
    </message>
    <message>
        <source>exported snapshot</source>
        <translation>instantánea exportada</translation>
    </message>
    <message>
        <source>A slot %1 exists already: resume that task, or remove it first (SELECT pg_drop_replication_slot('%1'))</source>
        <translation>Ya existe un slot %1: reanude esa tarea o elimínelo antes (SELECT pg_drop_replication_slot('%1'))</translation>
    </message>
    <message>
        <source>All replication slots are in use: drop one that nobody needs, or ALTER SYSTEM SET max_replication_slots and restart</source>
        <translation>Todos los slots de replicación están en uso: elimine uno que nadie necesite, o ALTER SYSTEM SET max_replication_slots y reinicie</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET wal_level = 'logical'  -- then restart the server</source>
        <translation>ALTER SYSTEM SET wal_level = 'logical'  -- después reinicie el servidor</translation>
    </message>
    <message>
        <source>Creating the replication slot waits for transactions that run on the source: %1</source>
        <translation>La creación del slot de replicación espera a transacciones en marcha en el origen: %1</translation>
    </message>
    <message>
        <source>snapshot of replication slot %1 at %2</source>
        <translation>instantánea del slot de replicación %1 en %2</translation>
    </message>
    <message>
        <source>wal_level is %1; changes are only decoded with logical</source>
        <translation>wal_level es %1; los cambios solo se decodifican con logical</translation>
    </message>
    <message>
        <source>%1 of %2 replication slots are in use</source>
        <translation>%1 de %2 slots de replicación están en uso</translation>
    </message>
    <message>
        <source>All %1 replication slots are in use</source>
        <translation>Los %1 slots de replicación están en uso</translation>
    </message>
    <message>
        <source>All %1 WAL senders are in use</source>
        <translation>Los %1 WAL senders están en uso</translation>
    </message>
    <message>
        <source>The user may not replicate</source>
        <translation>El usuario no puede replicar</translation>
    </message>
    <message>
        <source>The user may not create a publication</source>
        <translation>El usuario no puede crear una publicación</translation>
    </message>
    <message>
        <source>The server is a standby: a publication cannot be created on it</source>
        <translation>El servidor es un standby: no se puede crear una publicación en él</translation>
    </message>
    <message>
        <source>Connect to the primary</source>
        <translation>Conéctese al primario</translation>
    </message>
    <message>
        <source>The server keeps at most %1 of WAL for a slot: a task that falls further behind loses its place</source>
        <translation>El servidor guarda como máximo %1 de WAL para un slot: una tarea que se retrase más pierde su lugar</translation>
    </message>
    <message>
        <source>The source's clock is %1 s ahead of this machine's (negative: behind)</source>
        <translation>El reloj del origen va %1 s por delante del de este equipo (negativo: por detrás)</translation>
    </message>
    <message>
        <source>The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep</source>
        <translation>El retraso se indica según el reloj del origen, igual que una parada a una hora; ponga en hora los relojes: chronyc makestep</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>No hay ninguna tabla elegida</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>No existe la tabla %1</translation>
    </message>
    <message>
        <source>%1 is not a table: its changes cannot be captured</source>
        <translation>%1 no es una tabla: sus cambios no se pueden capturar</translation>
    </message>
    <message>
        <source>%1 writes no WAL (unlogged): its changes cannot be captured</source>
        <translation>%1 no escribe WAL (unlogged): sus cambios no se pueden capturar</translation>
    </message>
    <message>
        <source>The user does not own %1 and cannot publish it</source>
        <translation>El usuario no es propietario de %1 y no puede publicarla</translation>
    </message>
    <message>
        <source>%1 has no replica identity: once published, the server would refuse the application's UPDATE and DELETE on it</source>
        <translation>%1 no tiene identidad de réplica: una vez publicada, el servidor rechazaría los UPDATE y DELETE de la aplicación en ella</translation>
    </message>
    <message>
        <source>%1 has REPLICA IDENTITY FULL and a generated column: the server would refuse UPDATE and DELETE on it</source>
        <translation>%1 tiene REPLICA IDENTITY FULL y una columna generada: el servidor rechazaría UPDATE y DELETE en ella</translation>
    </message>
    <message>
        <source>%1 has no primary key: its rows are found by their whole contents, which is slow</source>
        <translation>%1 no tiene clave primaria: sus filas se encuentran por su contenido entero, lo que es lento</translation>
    </message>
    <message>
        <source>%1 tables can be captured</source>
        <translation>%1 tablas se pueden capturar</translation>
    </message>
    <message>
        <source>This is not a PostgreSQL connection</source>
        <translation>Esta no es una conexión PostgreSQL</translation>
    </message>
    <message>
        <source>Removing replication slot and publication %1 (%2)</source>
        <translation>Quitando el slot de replicación y la publicación %1 (%2)</translation>
    </message>
    <message>
        <source>"%1" is not a position of a PostgreSQL source</source>
        <translation>"%1" no es una posición de un origen PostgreSQL</translation>
    </message>
    <message>
        <source>A position looks like 16/B374D848</source>
        <translation>Una posición tiene la forma 16/B374D848</translation>
    </message>
    <message>
        <source>The replication slot %1 is gone: changes are lost. Load the tables again</source>
        <translation>El slot de replicación %1 ha desaparecido: se perdieron cambios. Cargue las tablas de nuevo</translation>
    </message>
    <message>
        <source>The server has removed WAL that slot %1 needs (max_slot_wal_keep_size): load the tables again</source>
        <translation>El servidor ha eliminado WAL que el slot %1 necesita (max_slot_wal_keep_size): cargue las tablas de nuevo</translation>
    </message>
    <message>
        <source>The server is about to remove WAL that slot %1 needs: let the task catch up, or raise max_slot_wal_keep_size</source>
        <translation>El servidor está a punto de eliminar WAL que el slot %1 necesita: deje que la tarea se ponga al día o aumente max_slot_wal_keep_size</translation>
    </message>
    <message>
        <source>Changes after %1 cannot be read any more. Load the tables again, or validate and repair them and start from now</source>
        <translation>Los cambios posteriores a %1 ya no se pueden leer. Cargue las tablas de nuevo, o valídelas y repárelas y empiece desde ahora</translation>
    </message>
    <message>
        <source>The replication slot %1 does not exist any more</source>
        <translation>El slot de replicación %1 ya no existe</translation>
    </message>
    <message>
        <source>The replication slot %1 belongs to another program (plug-in %2)</source>
        <translation>El slot de replicación %1 pertenece a otro programa (plug-in %2)</translation>
    </message>
    <message>
        <source>Give the task another name</source>
        <translation>Dé otro nombre a la tarea</translation>
    </message>
    <message>
        <source>The server has invalidated the replication slot %1 (%2)</source>
        <translation>El servidor ha invalidado el slot de replicación %1 (%2)</translation>
    </message>
    <message>
        <source>WAL removed</source>
        <translation>WAL eliminado</translation>
    </message>
    <message>
        <source>The replication slot %1 stands at %2, behind it the changes from %3 on are missing: the slot was dropped and made again, or another program read it</source>
        <translation>El slot de replicación %1 está en %2, detrás faltan los cambios a partir de %3: el slot se eliminó y se creó de nuevo, u otro programa lo leyó</translation>
    </message>
    <message>
        <source>The change stream must be read again as text</source>
        <translation>El flujo de cambios se debe leer de nuevo como texto</translation>
    </message>
    <message>
        <source>PostgreSQL sent a frame of an unknown kind</source>
        <translation>PostgreSQL envió una trama de clase desconocida</translation>
    </message>
    <message>
        <source>The server ended the change stream</source>
        <translation>El servidor terminó el flujo de cambios</translation>
    </message>
    <message>
        <source>All replication slots are in use: drop one that nobody needs, or raise max_replication_slots and restart</source>
        <translation>Todos los slots de replicación están en uso: elimine uno que nadie necesite, o aumente max_replication_slots y reinicie</translation>
    </message>
    <message>
        <source>Triggers and foreign keys do not act on applied changes (session_replication_role = replica)</source>
        <translation>Los disparadores y las claves foráneas no actúan sobre los cambios aplicados (session_replication_role = replica)</translation>
    </message>
    <message>
        <source>Triggers and foreign keys of the target act on applied changes, because session_replication_role may not be set; foreign keys that are deferrable are checked at commit. To switch them off: GRANT SET ON PARAMETER session_replication_role TO %1</source>
        <translation>Los disparadores y las claves foráneas del destino actúan sobre los cambios aplicados, porque no se permite fijar session_replication_role; las claves foráneas diferibles se comprueban al confirmar. Para desactivarlos: GRANT SET ON PARAMETER session_replication_role TO %1</translation>
    </message>
    <message>
        <source>An earlier session of this task has moved the position meanwhile</source>
        <translation>Mientras tanto, una sesión anterior de esta tarea movió la posición</translation>
    </message>
    <message>
        <source>%1 of %2 changed rows of %3 are not on the target</source>
        <translation>%1 de %2 filas cambiadas de %3 no están en el destino</translation>
    </message>
    <message>
        <source>%1 was not described before its changes</source>
        <translation>%1 no se describió antes de sus cambios</translation>
    </message>
    <message>
        <source>%1 of a row of %2 that the target does not have</source>
        <translation>%1 de una fila de %2 que el destino no tiene</translation>
    </message>
    <message>
        <source>Validate and repair the table, or choose a conflict policy</source>
        <translation>Valide y repare la tabla o elija una política de conflictos</translation>
    </message>
    <message>
        <source>%1; it cannot be inserted because the source did not send all its columns</source>
        <translation>%1; no se puede insertar porque el origen no envió todas sus columnas</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabla entera</translation>
    </message>
    <message>
        <source>pages %1 … %2</source>
        <translation>páginas %1 … %2</translation>
    </message>
    <message>
        <source>COPY to and from the client cannot run as a query</source>
        <translation>COPY desde y hacia el cliente no se puede ejecutar como consulta</translation>
    </message>
    <message>
        <source>The transaction had failed before and was rolled back</source>
        <translation>La transacción ya había fallado antes y se revirtió</translation>
    </message>
    <message>
        <source>not permitted: %1 (%2)</source>
        <translation>no permitido: %1 (%2)</translation>
    </message>
    <message>
        <source>It may have been dropped or renamed: read the catalog again</source>
        <translation>Puede haberse eliminado o renombrado: lea el catálogo de nuevo</translation>
    </message>
    <message>
        <source>PostgreSQL sent a row of %1 that is not well formed</source>
        <translation>PostgreSQL envió una fila mal formada de %1</translation>
    </message>
    <message>
        <source>The table was changed: read the catalog again</source>
        <translation>La tabla se modificó: lea el catálogo de nuevo</translation>
    </message>
    <message>
        <source>PostgreSQL cannot write rows in the form "%1"</source>
        <translation>PostgreSQL no puede escribir filas en la forma "%1"</translation>
    </message>
    <message>
        <source>%1 was given %2 columns instead of %3</source>
        <translation>%1 recibió %2 columnas en vez de %3</translation>
    </message>
    <message>
        <source>row %1 of this chunk</source>
        <translation>fila %1 de este bloque</translation>
    </message>
    <message>
        <source>Create the column, or leave it out with a mapping rule</source>
        <translation>Cree la columna u omítala con una regla de asignación</translation>
    </message>
    <message>
        <source>The last values of %1 sequences could not be read: GRANT SELECT ON ALL SEQUENCES IN SCHEMA … is missing</source>
        <translation>No se pudieron leer los últimos valores de %1 secuencias: falta GRANT SELECT ON ALL SEQUENCES IN SCHEMA …</translation>
    </message>
    <message>
        <source>sslmode=%1 is unknown</source>
        <translation>sslmode=%1 es desconocido</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use uno de estos: %1</translation>
    </message>
    <message>
        <source>Could not connect to PostgreSQL at %1: %2</source>
        <translation>No se pudo conectar a PostgreSQL en %1: %2</translation>
    </message>
    <message>
        <source>Check the user name and the password. A password may come from an environment variable or from ~/.pgpass</source>
        <translation>Compruebe el nombre de usuario y la contraseña. La contraseña puede venir de una variable de entorno o de ~/.pgpass</translation>
    </message>
    <message>
        <source>The host name is not known; check its spelling and the name service</source>
        <translation>El nombre del servidor no se conoce; compruebe su escritura y el servicio de nombres</translation>
    </message>
    <message>
        <source>No server listens there; check host and port, that the server runs, and listen_addresses</source>
        <translation>Ningún servidor escucha allí; compruebe servidor y puerto, que el servidor esté en marcha, y listen_addresses</translation>
    </message>
    <message>
        <source>The host does not answer; check the address and the firewall, or raise connect_timeout</source>
        <translation>El servidor no responde; compruebe la dirección y el cortafuegos, o aumente connect_timeout</translation>
    </message>
    <message>
        <source>Ask the server's administrator for a pg_hba.conf line for this user, database and address</source>
        <translation>Pida al administrador del servidor una línea en pg_hba.conf para este usuario, base de datos y dirección</translation>
    </message>
    <message>
        <source>Create the database first, or correct its name in the URL</source>
        <translation>Cree antes la base de datos o corrija su nombre en la URL</translation>
    </message>
    <message>
        <source>The server offers no TLS: set ssl=on there, or use sslmode=prefer or disable</source>
        <translation>El servidor no ofrece TLS: ponga ssl=on en él, o use sslmode=prefer o disable</translation>
    </message>
    <message>
        <source>Check sslrootcert, sslcert and sslkey, and with sslmode=verify-full that the certificate names this host</source>
        <translation>Compruebe sslrootcert, sslcert y sslkey, y con sslmode=verify-full que el certificado nombre este servidor</translation>
    </message>
    <message>
        <source>Raise max_connections on the server or use fewer jobs</source>
        <translation>Aumente max_connections en el servidor o use menos conexiones paralelas</translation>
    </message>
    <message>
        <source>libpq could not make a connection object</source>
        <translation>libpq no pudo crear un objeto de conexión</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL was lost: %1</source>
        <translation>Se perdió la conexión con PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Grant the privilege to the user, or connect as another</source>
        <translation>Conceda el privilegio al usuario o conéctese como otro</translation>
    </message>
    <message>
        <source>The server's disk is full: free space there, then resume</source>
        <translation>El disco del servidor está lleno: libere espacio en él y después reanude</translation>
    </message>
    <message>
        <source>The server or the session is read only: connect to the primary</source>
        <translation>El servidor o la sesión es de solo lectura: conéctese al primario</translation>
    </message>
    <message>
        <source>PostgreSQL's change stream is not well formed: %1</source>
        <translation>El flujo de cambios de PostgreSQL está mal formado: %1</translation>
    </message>
    <message>
        <source>The description of %1 does not fit its columns</source>
        <translation>La descripción de %1 no corresponde a sus columnas</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the connection is encrypted and the server proved</source>
        <translation>Cómo se cifra la conexión y se acredita el servidor</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de la CA</translation>
    </message>
    <message>
        <source>File with the certificate authorities that may have signed the server's certificate</source>
        <translation>Archivo con las autoridades de certificación que pueden haber firmado el certificado del servidor</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado del cliente</translation>
    </message>
    <message>
        <source>File with this client's certificate</source>
        <translation>Archivo con el certificado de este cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave del cliente</translation>
    </message>
    <message>
        <source>File with this client's private key</source>
        <translation>Archivo con la clave privada de este cliente</translation>
    </message>
    <message>
        <source>Socket folder</source>
        <translation>Carpeta del socket</translation>
    </message>
    <message>
        <source>Folder of the Unix socket; used instead of the host</source>
        <translation>Carpeta del socket Unix; se usa en vez del servidor</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Tiempo límite de conexión</translation>
    </message>
    <message>
        <source>Seconds until a connection attempt is given up</source>
        <translation>Segundos hasta abandonar un intento de conexión</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Seconds of silence until the connection is probed</source>
        <translation>Segundos de silencio hasta sondear la conexión</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Archivo de contraseñas</translation>
    </message>
    <message>
        <source>File of passwords; default ~/.pgpass</source>
        <translation>Archivo de contraseñas; por defecto ~/.pgpass</translation>
    </message>
    <message>
        <source>Server options</source>
        <translation>Opciones del servidor</translation>
    </message>
    <message>
        <source>Settings for the session, as in PGOPTIONS: -c name=value</source>
        <translation>Ajustes de la sesión, como en PGOPTIONS: -c name=value</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1; Portolan needs 10 or later</source>
        <translation>El servidor es PostgreSQL %1; Portolan necesita el 10 o posterior</translation>
    </message>
    <message>
        <source>Upgrade the server, or move its data through a newer one</source>
        <translation>Actualice el servidor o mueva sus datos a través de uno más nuevo</translation>
    </message>
    <message>
        <source>The role's attributes could not be read</source>
        <translation>No se pudieron leer los atributos del rol</translation>
    </message>
    <message>
        <source>%1 tables may not be read</source>
        <translation>%1 tablas no se pueden leer</translation>
    </message>
    <message>
        <source>May read every table and create schemas</source>
        <translation>Puede leer todas las tablas y crear esquemas</translation>
    </message>
    <message>
        <source>May read every table; may not create schemas here</source>
        <translation>Puede leer todas las tablas; no puede crear esquemas aquí</translation>
    </message>
    <message>
        <source>The server is a standby: it can be read, not written</source>
        <translation>El servidor es un standby: se puede leer, no escribir</translation>
    </message>
    <message>
        <source>Connect to the primary to load data or to follow changes</source>
        <translation>Conéctese al primario para cargar datos o seguir cambios</translation>
    </message>
    <message>
        <source>wal_level is %1: changes cannot be followed</source>
        <translation>wal_level es %1: no se pueden seguir cambios</translation>
    </message>
    <message>
        <source>The user may not replicate: changes cannot be followed</source>
        <translation>El usuario no puede replicar: no se pueden seguir cambios</translation>
    </message>
    <message>
        <source>Changes can be followed (wal_level logical)</source>
        <translation>Se pueden seguir cambios (wal_level logical)</translation>
    </message>
    <message>
        <source>The host "%1" is not known: %2</source>
        <translation>El servidor "%1" no se conoce: %2</translation>
    </message>
    <message>
        <source>Check the spelling and the name service</source>
        <translation>Compruebe la escritura y el servicio de nombres</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Connected to the socket</source>
        <translation>Conectado al socket</translation>
    </message>
    <message>
        <source>Connected to port %1</source>
        <translation>Conectado al puerto %1</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>Cifrado: %1, %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La conexión no está cifrada</translation>
    </message>
    <message>
        <source>Set sslmode to require or stronger when the network is not yours</source>
        <translation>Ponga sslmode en require o más estricto cuando la red no sea suya</translation>
    </message>
    <message>
        <source>Logged in as %1 to %2</source>
        <translation>Sesión iniciada como %1 en %2</translation>
    </message>
    <message>
        <source>Portolan needs PostgreSQL 10 or later</source>
        <translation>Portolan necesita PostgreSQL 10 o posterior</translation>
    </message>
</context>
<context>
    <name>Replicate</name>
    <message>
        <source>The target was lost: %1</source>
        <translation>Se perdió el destino: %1</translation>
    </message>
    <message>
        <source>The target is back</source>
        <translation>El destino ha vuelto</translation>
    </message>
    <message>
        <source>The source emptied %1, and ApplyErrorFailOnTruncationDdl says that this stops the task</source>
        <translation>El origen vació %1, y ApplyErrorFailOnTruncationDdl dice que eso detiene la tarea</translation>
    </message>
    <message>
        <source>A parallel round was interrupted and ends at %1, behind the point where this run is to stop</source>
        <translation>Una ronda paralela se interrumpió y termina en %1, después del punto en que esta ejecución debe detenerse</translation>
    </message>
    <message>
        <source>Resume without a stop position, or with a later one</source>
        <translation>Reanude sin posición de parada, o con una posterior</translation>
    </message>
    <message>
        <source>The target is read-only, changes wait until it may be written: %1</source>
        <translation>El destino es de solo lectura, los cambios esperan hasta que se pueda escribir en él: %1</translation>
    </message>
    <message>
        <source>A batch is applied change by change: %1</source>
        <translation>Un lote se aplica cambio por cambio: %1</translation>
    </message>
    <message>
        <source>A group of %1 transactions is applied one by one: %2</source>
        <translation>Un grupo de %1 transacciones se aplica una por una: %2</translation>
    </message>
    <message>
        <source>The source's transaction %1 (position %2) cannot be applied</source>
        <translation>La transacción %1 del origen (posición %2) no se puede aplicar</translation>
    </message>
    <message>
        <source>Mend the target and resume, or resume with a conflict policy (--on-conflict overwrite or skip)</source>
        <translation>Corrija el destino y reanude, o reanude con una política de conflictos (--on-conflict overwrite o skip)</translation>
    </message>
    <message>
        <source>%1 changes did not fit the target's rows, as many as ApplyErrorEscalationCount allows</source>
        <translation>%1 cambios no encajaron con las filas del destino, tantos como permite ApplyErrorEscalationCount</translation>
    </message>
    <message>
        <source>See portolan_apply_exceptions on the target; validate and repair the table</source>
        <translation>Vea portolan_apply_exceptions en el destino; valide y repare la tabla</translation>
    </message>
    <message>
        <source>The target is still %1 s behind: changes are applied in parallel</source>
        <translation>El destino sigue con %1 s de retraso: los cambios se aplican en paralelo</translation>
    </message>
    <message>
        <source>The target is %1 s behind: changes are applied in batches</source>
        <translation>El destino tiene %1 s de retraso: los cambios se aplican en lotes</translation>
    </message>
    <message>
        <source>Caught up: transactions are applied as they come</source>
        <translation>Al día: las transacciones se aplican según llegan</translation>
    </message>
    <message>
        <source>A tool that changes definitions put its copy %1 in the table's place; its rows are taken for the same ones</source>
        <translation>Una herramienta que cambia definiciones puso su copia %1 en lugar de la tabla; sus filas se toman por las mismas</translation>
    </message>
    <message>
        <source>On the source another table, %1, took its name: its rows are not known</source>
        <translation>En el origen, otra tabla, %1, tomó su nombre: sus filas no se conocen</translation>
    </message>
    <message>
        <source>No converter for definitions</source>
        <translation>No hay conversor de definiciones</translation>
    </message>
    <message>
        <source>A definition changed on the source and is ignored: %1</source>
        <translation>Una definición cambió en el origen y se ignora: %1</translation>
    </message>
    <message>
        <source>A definition changed on the source: %1</source>
        <translation>Una definición cambió en el origen: %1</translation>
    </message>
    <message>
        <source>Its definition changed on the source: %1</source>
        <translation>Su definición cambió en el origen: %1</translation>
    </message>
    <message>
        <source>Applied on the target: %1</source>
        <translation>Aplicado en el destino: %1</translation>
    </message>
    <message>
        <source>Suspended, the other tables go on: %1</source>
        <translation>Suspendida, las demás tablas siguen: %1</translation>
    </message>
    <message>
        <source>To go on, run on the target and reload the table: %1</source>
        <translation>Para seguir, ejecute en el destino y recargue la tabla: %1</translation>
    </message>
    <message>
        <source>%1 tables are suspended: the task stops, as its TableErrorEscalationCount says</source>
        <translation>%1 tablas están suspendidas: la tarea se detiene, como dice su TableErrorEscalationCount</translation>
    </message>
    <message>
        <source>Mend the tables and reload them, then resume</source>
        <translation>Corrija las tablas y recárguelas, después reanude</translation>
    </message>
    <message>
        <source>The target has no table %1</source>
        <translation>El destino no tiene la tabla %1</translation>
    </message>
    <message>
        <source>The target table %1 has no column %2</source>
        <translation>La tabla de destino %1 no tiene la columna %2</translation>
    </message>
    <message>
        <source>The target cannot be reached</source>
        <translation>No se puede alcanzar el destino</translation>
    </message>
    <message>
        <source>A parallel round was interrupted: what is missing up to %1 is applied first</source>
        <translation>Una ronda paralela se interrumpió: primero se aplica lo que falta hasta %1</translation>
    </message>
    <message>
        <source>Changes are applied by %1 sessions; the rows of %2 tables are dealt out by key</source>
        <translation>Los cambios se aplican en %1 sesiones; las filas de %2 tablas se reparten por clave</translation>
    </message>
    <message>
        <source>The interrupted parallel round cannot be finished: transaction %1 was not a part of it when it was applied</source>
        <translation>La ronda paralela interrumpida no se puede terminar: la transacción %1 no formaba parte de ella cuando se aplicó</translation>
    </message>
    <message>
        <source>Resume with the rules of the interrupted run, or reload the tables</source>
        <translation>Reanude con las reglas de la ejecución interrumpida, o recargue las tablas</translation>
    </message>
    <message>
        <source>The plan of a parallel apply that was stored on the target cannot be read</source>
        <translation>No se pudo leer el plan de una aplicación paralela guardado en el destino</translation>
    </message>
    <message>
        <source>Validate and repair the tables, then reload the task's position</source>
        <translation>Valide y repare las tablas, después recargue la posición de la tarea</translation>
    </message>
    <message>
        <source>A session of the parallel apply was lost: %1</source>
        <translation>Se perdió una sesión de la aplicación paralela: %1</translation>
    </message>
    <message>
        <source>Stops at the source's position %1</source>
        <translation>Se detiene en la posición %1 del origen</translation>
    </message>
    <message>
        <source>The source was lost: %1</source>
        <translation>Se perdió el origen: %1</translation>
    </message>
    <message>
        <source>The source is back</source>
        <translation>El origen ha vuelto</translation>
    </message>
    <message>
        <source>The status of the run cannot be written: %1</source>
        <translation>No se pudo escribir el estado de la ejecución: %1</translation>
    </message>
    <message>
        <source>There is no status of a run in %1</source>
        <translation>No hay estado de una ejecución en %1</translation>
    </message>
    <message>
        <source>Name the run folder that migrate printed when it started</source>
        <translation>Indique la carpeta de la ejecución que migrate mostró al empezar</translation>
    </message>
    <message>
        <source>The status file cannot be read: %1</source>
        <translation>No se pudo leer el archivo de estado: %1</translation>
    </message>
    <message>
        <source>The request cannot be written: %1</source>
        <translation>No se pudo escribir la petición: %1</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1 exists already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>Name a file that does not exist, or delete it yourself</source>
        <translation>Nombre un archivo que no exista o bórrelo usted</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>%1 is no table of the source</source>
        <translation>%1 no es una tabla del origen</translation>
    </message>
    <message>
        <source>No rule takes the table %1</source>
        <translation>Ninguna regla lleva la tabla %1</translation>
    </message>
    <message>
        <source>The row filter leaves it out</source>
        <translation>El filtro de filas la deja fuera</translation>
    </message>
    <message>
        <source>The conversion makes no plain table of it</source>
        <translation>La conversión no hace de ella una tabla simple</translation>
    </message>
    <message>
        <source>The target refuses it: %1</source>
        <translation>El destino lo rechaza: %1</translation>
    </message>
    <message>
        <source>it is not there after it was written</source>
        <translation>no está allí después de escribirla</translation>
    </message>
</context>
<context>
    <name>ScriptEngine</name>
    <message>
        <source>the value is no number</source>
        <translation>el valor no es un número</translation>
    </message>
    <message>
        <source>the value is no date or time</source>
        <translation>el valor no es una fecha ni una hora</translation>
    </message>
    <message>
        <source>the value is no binary text</source>
        <translation>el valor no es texto binario</translation>
    </message>
    <message>
        <source>the value is none of the type's labels</source>
        <translation>el valor no es ninguna de las etiquetas del tipo</translation>
    </message>
    <message>
        <source>the row leaves its number to the server, and the table is read in parts</source>
        <translation>la fila deja su número al servidor, y la tabla se lee por partes</translation>
    </message>
    <message>
        <source>only a server can compute a generated column</source>
        <translation>solo un servidor puede calcular una columna generada</translation>
    </message>
    <message>
        <source>the row leaves the column to a default that only a server can compute</source>
        <translation>la fila deja la columna a un valor por defecto que solo un servidor puede calcular</translation>
    </message>
    <message>
        <source>the value is neither true nor false</source>
        <translation>el valor no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>the value is no UUID</source>
        <translation>el valor no es un UUID</translation>
    </message>
    <message>
        <source>%1 is a script, not a server: it can only be read.</source>
        <translation>%1 es un script, no un servidor: solo se puede leer.</translation>
    </message>
    <message>
        <source>Load the script into a server and take that as the source.</source>
        <translation>Cargue el script en un servidor y tome este como origen.</translation>
    </message>
    <message>
        <source>script %1</source>
        <translation>script %1</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabla entera</translation>
    </message>
    <message>
        <source>bytes %1 … %2</source>
        <translation>bytes %1 … %2</translation>
    </message>
    <message>
        <source>The script has no table %1</source>
        <translation>El script no tiene la tabla %1</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be known from the script: %2</source>
        <translation>Las filas de %1 no se pueden conocer por el script: %2</translation>
    </message>
    <message>
        <source>The script's dialect is not said.</source>
        <translation>No se ha indicado el dialecto del script.</translation>
    </message>
    <message>
        <source>The dialect "%1" is not known.</source>
        <translation>El dialecto "%1" no se conoce.</translation>
    </message>
    <message>
        <source>Add ?dialect=mysql, mariadb, postgres or sqlite to the URL.</source>
        <translation>Añada ?dialect=mysql, mariadb, postgres o sqlite a la URL.</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>Script SQL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>The kind of SQL that the script is written in.</source>
        <translation>La clase de SQL en que está escrito el script.</translation>
    </message>
    <message>
        <source>SQL mode</source>
        <translation>Modo SQL</translation>
    </message>
    <message>
        <source>MySQL's sql_mode that the script was written under, when it is not the default.</source>
        <translation>El sql_mode de MySQL con el que se escribió el script, cuando no es el predeterminado.</translation>
    </message>
    <message>
        <source>The script %1 does not exist or cannot be read.</source>
        <translation>El script %1 no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>A script has no changes that could be followed.</source>
        <translation>Un script no tiene cambios que se puedan seguir.</translation>
    </message>
    <message>
        <source>Take --type full-load.</source>
        <translation>Use --type full-load.</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>No temporary file can be made: %1</source>
        <translation>No se puede crear un archivo temporal: %1</translation>
    </message>
    <message>
        <source>The temporary copy cannot be written: %1</source>
        <translation>La copia temporal no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Line %1: the script ends inside a COPY block</source>
        <translation>Línea %1: el script termina dentro de un bloque COPY</translation>
    </message>
    <message>
        <source>Line %1: the script ends inside this statement</source>
        <translation>Línea %1: el script termina dentro de esta sentencia</translation>
    </message>
    <message>
        <source>line %1: %2 is for a server to perform</source>
        <translation>línea %1: %2 solo lo puede ejecutar un servidor</translation>
    </message>
    <message>
        <source>Line %1: rows of %2 may replace or skip others (REPLACE, IGNORE, ON CONFLICT): every row of the script is taken</source>
        <translation>Línea %1: filas de %2 pueden reemplazar u omitir otras (REPLACE, IGNORE, ON CONFLICT): se toman todas las filas del script</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The script's time zone %1 is taken as UTC</source>
        <translation>La zona horaria %1 del script se toma como UTC</translation>
    </message>
    <message>
        <source>TIMESTAMP values are taken as UTC, since the script names no time zone: %1</source>
        <translation>Los valores TIMESTAMP se toman como UTC, ya que el script no indica zona horaria: %1</translation>
    </message>
    <message>
        <source>Line %1: rows of %2 come after the trigger %3; what it would have done while loading is not in the script</source>
        <translation>Línea %1: filas de %2 vienen después del disparador %3; lo que habría hecho durante la carga no está en el script</translation>
    </message>
    <message>
        <source>The script %1 cannot be read: %2</source>
        <translation>El script %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>The table %1 has no column %2</source>
        <translation>La tabla %1 no tiene la columna %2</translation>
    </message>
    <message>
        <source>Reading the script %1 failed: %2</source>
        <translation>La lectura del script %1 falló: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2 of %3: %4</source>
        <translation>Línea %1, columna %2 de %3: %4</translation>
    </message>
    <message>
        <source>a row is expected here</source>
        <translation>aquí se espera una fila</translation>
    </message>
    <message>
        <source>the script ends inside this row</source>
        <translation>el script termina dentro de esta fila</translation>
    </message>
    <message>
        <source>the row has more values than the table has columns</source>
        <translation>la fila tiene más valores que columnas la tabla</translation>
    </message>
    <message>
        <source>the row has %1 values for %2 columns</source>
        <translation>la fila tiene %1 valores para %2 columnas</translation>
    </message>
    <message>
        <source>only a server can compute this value</source>
        <translation>solo un servidor puede calcular este valor</translation>
    </message>
    <message>
        <source>Rows of a script cannot be filtered: %1</source>
        <translation>Las filas de un script no se pueden filtrar: %1</translation>
    </message>
    <message>
        <source>The script %1 has changed since the run began</source>
        <translation>El script %1 ha cambiado desde que empezó la ejecución</translation>
    </message>
    <message>
        <source>Begin the run anew.</source>
        <translation>Empiece la ejecución de nuevo.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain has no password for "%1"</source>
        <translation>El llavero no tiene contraseña para "%1"</translation>
    </message>
    <message>
        <source>Enter it and store it again</source>
        <translation>Escríbala y guárdela de nuevo</translation>
    </message>
    <message>
        <source>The keychain refused access to "%1"</source>
        <translation>El llavero denegó el acceso a "%1"</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Portolan</source>
        <translation>Desbloquee el llavero y permita Portolan</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>No hay ningún llavero activo</translation>
    </message>
    <message>
        <source>Start a Secret Service (GNOME Keyring, KWallet), or keep passwords for the session only</source>
        <translation>Inicie un Secret Service (GNOME Keyring, KWallet) o guarde contraseñas solo para la sesión</translation>
    </message>
    <message>
        <source>The keychain failed for "%1": %2</source>
        <translation>El llavero falló para "%1": %2</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>llavero del sistema</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>No password is known for "%1"</source>
        <translation>No se conoce contraseña para "%1"</translation>
    </message>
    <message>
        <source>Enter it again: it was kept for the session only</source>
        <translation>Escríbala de nuevo: se guardó solo para la sesión</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>variables de entorno</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set</source>
        <translation>La variable de entorno %1 no está definida</translation>
    </message>
    <message>
        <source>Set it before the program starts</source>
        <translation>Defínala antes de que el programa empiece</translation>
    </message>
    <message>
        <source>Environment variables cannot be changed from here</source>
        <translation>Las variables de entorno no se pueden cambiar desde aquí</translation>
    </message>
    <message>
        <source>Choose the keychain or the session</source>
        <translation>Elija el llavero o la sesión</translation>
    </message>
</context>
<context>
    <name>Spill</name>
    <message>
        <source>What does not fit in memory cannot be written to %1: %2</source>
        <translation>Lo que no cabe en la memoria no se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>What was written to %1 cannot be read again: %2</source>
        <translation>Lo que se escribió en %1 no se puede leer de nuevo: %2</translation>
    </message>
    <message>
        <source>The disk of this folder is full: make room there and resume; nothing is lost, what was spilled is read from the source again</source>
        <translation>El disco de esta carpeta está lleno: libere espacio y reanude; no se pierde nada, lo pasado al disco se lee otra vez del origen</translation>
    </message>
    <message>
        <source>Make the folder writable and resume; nothing is lost, what was spilled is read from the source again</source>
        <translation>Haga que se pueda escribir en la carpeta y reanude; no se pierde nada, lo pasado al disco se lee otra vez del origen</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>%1 has %2 columns; at most 900 can be captured</source>
        <translation>%1 tiene %2 columnas; se pueden capturar como máximo 900</translation>
    </message>
    <message>
        <source>%1 hides its rowid behind columns and has no key</source>
        <translation>%1 oculta su rowid tras columnas y no tiene clave</translation>
    </message>
    <message>
        <source>Give the table a primary key</source>
        <translation>Dé a la tabla una clave primaria</translation>
    </message>
    <message>
        <source>Following a SQLite file needs a change table and triggers in it</source>
        <translation>Seguir un archivo SQLite necesita una tabla de cambios y disparadores en él</translation>
    </message>
    <message>
        <source>Allow it with --install-triggers; they are removed when the run ends or with portolan-cli cleanup</source>
        <translation>Permítalo con --install-triggers; se quitan cuando termina la ejecución o con portolan-cli cleanup</translation>
    </message>
    <message>
        <source>The file can only be read; change capture writes triggers into it</source>
        <translation>El archivo solo se puede leer; la captura de cambios escribe disparadores en él</translation>
    </message>
    <message>
        <source>Give this user the right to write the file and its folder</source>
        <translation>Dé a este usuario el derecho de escribir en el archivo y en su carpeta</translation>
    </message>
    <message>
        <source>Following the file needs a change table and triggers in it</source>
        <translation>Seguir el archivo necesita una tabla de cambios y disparadores en él</translation>
    </message>
    <message>
        <source>Allow it with --install-triggers</source>
        <translation>Permítalo con --install-triggers</translation>
    </message>
    <message>
        <source>%1 has no key: its changes are matched by whole rows</source>
        <translation>%1 no tiene clave: sus cambios se emparejan por filas enteras</translation>
    </message>
    <message>
        <source>%1 is unique over an expression: rows that REPLACE removes because of it are seen only with PRAGMA recursive_triggers=ON</source>
        <translation>%1 es único sobre una expresión: las filas que REPLACE elimina a causa de él solo se ven con PRAGMA recursive_triggers=ON</translation>
    </message>
    <message>
        <source>The file is not in WAL mode: reading it holds writers up for moments</source>
        <translation>El archivo no está en modo WAL: leerlo retiene a los escritores por momentos</translation>
    </message>
    <message>
        <source>The file can be followed</source>
        <translation>El archivo se puede seguir</translation>
    </message>
    <message>
        <source>The changes after number %1 are no longer in the file (it has %2 to %3)</source>
        <translation>Los cambios posteriores al número %1 ya no están en el archivo (tiene de %2 a %3)</translation>
    </message>
    <message>
        <source>Load the tables again</source>
        <translation>Cargue las tablas de nuevo</translation>
    </message>
    <message>
        <source>The capture tables are gone: load the tables again</source>
        <translation>Las tablas de captura han desaparecido: cargue las tablas de nuevo</translation>
    </message>
    <message>
        <source>A captured change has the unknown shape %1</source>
        <translation>Un cambio capturado tiene la forma desconocida %1</translation>
    </message>
    <message>
        <source>Foreign keys are not checked while changes are applied (PRAGMA foreign_keys = OFF)</source>
        <translation>Las claves foráneas no se comprueban mientras se aplican cambios (PRAGMA foreign_keys = OFF)</translation>
    </message>
    <message>
        <source>SQLite cannot switch triggers off; these fire for applied changes: %1</source>
        <translation>SQLite no puede desactivar disparadores; estos se ejecutan con los cambios aplicados: %1</translation>
    </message>
    <message>
        <source>A change of %1 came without its key</source>
        <translation>Un cambio de %1 llegó sin su clave</translation>
    </message>
    <message>
        <source>%1 changes a row of %2 that the target does not have</source>
        <translation>%1 cambia una fila de %2 que el destino no tiene</translation>
    </message>
    <message>
        <source>Validate and repair the table, or choose a conflict policy</source>
        <translation>Valide y repare la tabla o elija una política de conflictos</translation>
    </message>
    <message>
        <source>The file %1 does not exist</source>
        <translation>El archivo %1 no existe</translation>
    </message>
    <message>
        <source>Check the path in the URL: sqlite:///absolute/path.db</source>
        <translation>Compruebe la ruta en la URL: sqlite:///absolute/path.db</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabla entera</translation>
    </message>
    <message>
        <source>row ids %1 … %2</source>
        <translation>ids de fila %1 … %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>El archivo de la base de datos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>ro: never write; rw: the file must exist; rwc: make it when it is missing</source>
        <translation>ro: nunca escribe; rw: el archivo debe existir; rwc: lo crea cuando falta</translation>
    </message>
    <message>
        <source>Wait for a lock</source>
        <translation>Espera por un bloqueo</translation>
    </message>
    <message>
        <source>Seconds to wait while another program writes</source>
        <translation>Segundos de espera mientras escribe otro programa</translation>
    </message>
    <message>
        <source>%1 will be made</source>
        <translation>%1 se creará</translation>
    </message>
    <message>
        <source>Choose a folder that you may write</source>
        <translation>Elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Compruebe la ruta</translation>
    </message>
    <message>
        <source>The file exists</source>
        <translation>El archivo existe</translation>
    </message>
    <message>
        <source>The file can be written</source>
        <translation>El archivo se puede escribir</translation>
    </message>
    <message>
        <source>The file can only be read: it can be a source, not a target</source>
        <translation>El archivo solo se puede leer: puede ser origen, no destino</translation>
    </message>
    <message>
        <source>read transaction</source>
        <translation>transacción de lectura</translation>
    </message>
    <message>
        <source>one read transaction (the file cannot be locked, so it is read by one reader)</source>
        <translation>una transacción de lectura (el archivo no se puede bloquear, por eso lo lee un solo lector)</translation>
    </message>
    <message>
        <source>%1 is a virtual table; its module keeps the rows, so it is not moved</source>
        <translation>%1 es una tabla virtual; su módulo guarda las filas, por eso no se mueve</translation>
    </message>
    <message>
        <source>The view %1 cannot be read: %2</source>
        <translation>La vista %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot hold a value: %2</source>
        <translation>%1 no puede guardar un valor: %2</translation>
    </message>
    <message>
        <source>a column of type %1 would lose digits</source>
        <translation>una columna de tipo %1 perdería dígitos</translation>
    </message>
    <message>
        <source>Give the target column a TEXT type</source>
        <translation>Dé a la columna de destino un tipo TEXT</translation>
    </message>
    <message>
        <source>SQLite has no NaN</source>
        <translation>SQLite no tiene NaN</translation>
    </message>
    <message>
        <source>Choose a policy for NaN: null or text</source>
        <translation>Elija una política para NaN: null o text</translation>
    </message>
    <message>
        <source>a column of type %1 would turn the text into a number</source>
        <translation>una columna de tipo %1 convertiría el texto en un número</translation>
    </message>
    <message>
        <source>Another program holds the file; close it or wait, then try again</source>
        <translation>Otro programa retiene el archivo; ciérrelo o espere y pruebe de nuevo</translation>
    </message>
    <message>
        <source>Free some space on the disk, then run again with --resume</source>
        <translation>Libere espacio en el disco y ejecute de nuevo con --resume</translation>
    </message>
    <message>
        <source>Check the path and the rights on the file and its folder</source>
        <translation>Compruebe la ruta y los derechos sobre el archivo y su carpeta</translation>
    </message>
    <message>
        <source>Check the file with: sqlite3 FILE 'PRAGMA integrity_check'</source>
        <translation>Compruebe el archivo con: sqlite3 FILE 'PRAGMA integrity_check'</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is encrypted</source>
        <translation>El archivo no es una base de datos SQLite, o está cifrado</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>an endpoint is an object with "url"</source>
        <translation>un punto de conexión es un objeto con "url"</translation>
    </message>
    <message>
        <source>"%1" must be a text</source>
        <translation>"%1" debe ser un texto</translation>
    </message>
    <message>
        <source>"secret" names a place, never a password: env:VARIABLE, keychain:NAME or ask</source>
        <translation>"secret" nombra un lugar, nunca una contraseña: env:VARIABLE, keychain:NOMBRE o ask</translation>
    </message>
    <message>
        <source>unknown key "%1" in an endpoint</source>
        <translation>clave desconocida "%1" en un punto de conexión</translation>
    </message>
    <message>
        <source>the endpoint has no "url"</source>
        <translation>el punto de conexión no tiene "url"</translation>
    </message>
    <message>
        <source>The migration type cannot be "%1"</source>
        <translation>El tipo de migración no puede ser "%1"</translation>
    </message>
    <message>
        <source>Use full-load, full-load-and-cdc or cdc</source>
        <translation>Use full-load, full-load-and-cdc o cdc</translation>
    </message>
    <message>
        <source>a task is an object</source>
        <translation>una tarea es un objeto</translation>
    </message>
    <message>
        <source>this is no Portolan task: "format" is not "%1"</source>
        <translation>esto no es una tarea de Portolan: "format" no es "%1"</translation>
    </message>
    <message>
        <source>Bring a task of another program in with `portolan-cli tasks import`</source>
        <translation>Traiga la tarea de otro programa con Archivo, Importar o `portolan-cli tasks import`</translation>
    </message>
    <message>
        <source>"version" is missing</source>
        <translation>falta "version"</translation>
    </message>
    <message>
        <source>the task has format version %1; this program knows up to %2</source>
        <translation>la tarea tiene la versión de formato %1; este programa conoce hasta %2</translation>
    </message>
    <message>
        <source>Use a newer Portolan</source>
        <translation>Use un Portolan más nuevo</translation>
    </message>
    <message>
        <source>"moreSources" must be an array</source>
        <translation>"moreSources" debe ser un array</translation>
    </message>
    <message>
        <source>a further source needs "source"</source>
        <translation>otro origen necesita "source"</translation>
    </message>
    <message>
        <source>unknown key "%1"</source>
        <translation>clave desconocida "%1"</translation>
    </message>
    <message>
        <source>The name "%1" must start with a letter and hold letters, digits and hyphens only, at most 255</source>
        <translation>El nombre "%1" debe empezar por una letra y tener solo letras, dígitos y guiones, como mucho 255</translation>
    </message>
    <message>
        <source>The source is not set</source>
        <translation>El origen no está definido</translation>
    </message>
    <message>
        <source>The target is not set</source>
        <translation>El destino no está definido</translation>
    </message>
    <message>
        <source>mappings of source %1</source>
        <translation>asignaciones del origen %1</translation>
    </message>
    <message>
        <source>A start position belongs to a task of type cdc</source>
        <translation>Una posición inicial corresponde a una tarea del tipo cdc</translation>
    </message>
    <message>
        <source>A stop position belongs to a task that follows changes</source>
        <translation>Una posición final corresponde a una tarea que sigue cambios</translation>
    </message>
    <message>
        <source>%1.%2 is kept without effect: %3</source>
        <translation>%1.%2 se conserva sin efecto: %3</translation>
    </message>
    <message>
        <source>The task "%1" cannot run: %2</source>
        <translation>La tarea "%1" no se puede ejecutar: %2</translation>
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
    <message>
        <source>The setting %1 %2</source>
        <translation>El ajuste %1 %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>is %1; it must lie between %2 and %3</source>
        <translation>es %1; debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>is "%1"; allowed: %2</source>
        <translation>es "%1"; permitido: %2</translation>
    </message>
    <message>
        <source>There is no setting %1</source>
        <translation>No existe el ajuste %1</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 se omite: %2</translation>
    </message>
    <message>
        <source>%1 is kept without effect: %2</source>
        <translation>%1 se conserva sin efecto: %2</translation>
    </message>
    <message>
        <source>There is no section %1 of settings</source>
        <translation>No existe la sección de ajustes %1</translation>
    </message>
    <message>
        <source>The section %1 must be an object</source>
        <translation>La sección %1 debe ser un objeto</translation>
    </message>
    <message>
        <source>%1.%2 and %1.%3 exclude each other</source>
        <translation>%1.%2 y %1.%3 se excluyen</translation>
    </message>
    <message>
        <source>Nothing was started. `portolan-cli help tasks` lists the settings</source>
        <translation>No se inició nada. Cargar, Todos los ajustes los enumera</translation>
    </message>
    <message>
        <source>%1: the settings are %2; an object is expected</source>
        <translation>%1: los ajustes son %2; se espera un objeto</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The reject file %1 cannot be written: %2</source>
        <translation>No se pudo escribir el archivo de rechazos %1: %2</translation>
    </message>
    <message>
        <source>The run store cannot be written: %1</source>
        <translation>No se pudo escribir el almacén de la ejecución: %1</translation>
    </message>
    <message>
        <source>Check the free space of the run folder</source>
        <translation>Compruebe el espacio libre de la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be made</source>
        <translation>No se pudo crear la carpeta de la ejecución %1</translation>
    </message>
    <message>
        <source>Choose another with --run-dir</source>
        <translation>Elija otra con --run-dir</translation>
    </message>
    <message>
        <source>There is nothing to resume in %1</source>
        <translation>No hay nada que reanudar en %1</translation>
    </message>
    <message>
        <source>Give the run folder of the interrupted run with --run-dir, or leave out --resume</source>
        <translation>Indique la carpeta de la ejecución interrumpida con --run-dir, u omita --resume</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be written</source>
        <translation>No se puede escribir en la carpeta de la ejecución %1</translation>
    </message>
    <message>
        <source>Another run works in %1</source>
        <translation>Otra ejecución trabaja en %1</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder with --run-dir</source>
        <translation>Espere a que termine, o elija otra carpeta con --run-dir</translation>
    </message>
    <message>
        <source>The run store %1 cannot be opened</source>
        <translation>No se pudo abrir el almacén de la ejecución %1</translation>
    </message>
    <message>
        <source>The folder %1 holds a run that did not end</source>
        <translation>La carpeta %1 contiene una ejecución que no terminó</translation>
    </message>
    <message>
        <source>Go on with it by --resume, or choose another folder with --run-dir</source>
        <translation>Reanúdela con --resume, o elija otra carpeta con --run-dir</translation>
    </message>
    <message>
        <source>The tables are not those of the interrupted run in %1</source>
        <translation>Las tablas no son las de la ejecución interrumpida de %1</translation>
    </message>
    <message>
        <source>Resume with the same source, target and scope as before, or begin anew in another folder</source>
        <translation>Reanude con el mismo origen, destino y alcance que antes, o empiece de nuevo en otra carpeta</translation>
    </message>
    <message>
        <source>%1 tables failed: the task stops, as its TableErrorEscalationCount says</source>
        <translation>%1 tablas fallaron: la tarea se detiene, como dice su TableErrorEscalationCount</translation>
    </message>
    <message>
        <source>Mend the row or the target's definition, choose a value policy, or let bad rows go to a file with --on-row-error reject</source>
        <translation>Corrija la fila o la definición del destino, elija una política de valores, o mande las filas malas a un archivo con --on-row-error reject</translation>
    </message>
    <message>
        <source>More than %1 rows were rejected</source>
        <translation>Se rechazaron más de %1 filas</translation>
    </message>
    <message>
        <source>So many rejects point to a wrong definition; see rejects.jsonl in the run folder</source>
        <translation>Tantos rechazos indican una definición errónea; vea rejects.jsonl en la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>%1 rows were rejected, as many as DataErrorEscalationCount allows</source>
        <translation>Se rechazaron %1 filas, tantas como permite DataErrorEscalationCount</translation>
    </message>
    <message>
        <source>See rejects.jsonl in the run folder; mend the definition or raise the count, then reload the table</source>
        <translation>Vea rejects.jsonl en la carpeta de la ejecución; corrija la definición o suba el límite, después recargue la tabla</translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message numerus="yes">
        <source>equal but for %n row(s) that kept changing</source>
        <translation>
            <numerusform>igual, salvo %Ln fila que no dejó de cambiar</numerusform>
            <numerusform>igual, salvo %Ln filas que no dejaron de cambiar</numerusform>
        </translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different: %1 rows at the source, %2 at the target</source>
        <translation>diferente: %1 filas en el origen, %2 en el destino</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message numerus="yes">
        <source>different: %n row(s)</source>
        <translation>
            <numerusform>diferente: %Ln fila</numerusform>
            <numerusform>diferente: %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different: more than %n row(s)</source>
        <translation>
            <numerusform>diferente: más de %Ln fila</numerusform>
            <numerusform>diferente: más de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents of %1 differ</source>
        <translation>Difieren documentos de %1</translation>
    </message>
    <message>
        <source>Load the whole table again</source>
        <translation>Cargue de nuevo la tabla entera</translation>
    </message>
    <message>
        <source>The key column %1 of %2 has a type whose rows cannot be mended one by one</source>
        <translation>La columna de clave %1 de %2 tiene un tipo cuyas filas no se pueden corregir una a una</translation>
    </message>
    <message>
        <source>%1 has no key by which its rows could be mended</source>
        <translation>%1 no tiene clave con la que corregir sus filas</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%n table(s) with %1 rows are equal</source>
        <translation>
            <numerusform>%Ln tabla con %1 filas es igual</numerusform>
            <numerusform>%Ln tablas con %1 filas son iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln tabla difiere</numerusform>
            <numerusform>%Ln tablas difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The endpoints cannot be read</source>
        <translation>Los puntos de conexión no se pueden leer</translation>
    </message>
    <message>
        <source>There is another endpoint called "%1"</source>
        <translation>Ya hay otro punto de conexión llamado "%1"</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>The endpoint "%1" cannot be stored</source>
        <translation>El punto de conexión "%1" no se puede guardar</translation>
    </message>
    <message>
        <source>The task "%1" uses this endpoint</source>
        <translation>La tarea "%1" usa este punto de conexión</translation>
    </message>
    <message>
        <source>Remove the task or give it another endpoint first</source>
        <translation>Elimine antes la tarea o déle otro punto de conexión</translation>
    </message>
    <message>
        <source>The endpoint cannot be removed</source>
        <translation>El punto de conexión no se puede eliminar</translation>
    </message>
    <message>
        <source>The catalog cannot be stored</source>
        <translation>El catálogo no se puede guardar</translation>
    </message>
    <message>
        <source>The catalog cannot be read</source>
        <translation>El catálogo no se puede leer</translation>
    </message>
    <message>
        <source>The catalogs cannot be read</source>
        <translation>Los catálogos no se pueden leer</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>The tasks cannot be read</source>
        <translation>Las tareas no se pueden leer</translation>
    </message>
    <message>
        <source>The task "%1" cannot be stored</source>
        <translation>La tarea "%1" no se puede guardar</translation>
    </message>
    <message>
        <source>The task cannot be removed</source>
        <translation>La tarea no se puede eliminar</translation>
    </message>
    <message>
        <source>The edits cannot be read</source>
        <translation>Las ediciones no se pueden leer</translation>
    </message>
    <message>
        <source>The edit of %1 cannot be stored</source>
        <translation>La edición de %1 no se puede guardar</translation>
    </message>
    <message>
        <source>The edit of %1 cannot be removed</source>
        <translation>La edición de %1 no se puede eliminar</translation>
    </message>
    <message>
        <source>The setting cannot be stored</source>
        <translation>El ajuste no se puede guardar</translation>
    </message>
    <message>
        <source>The run cannot be stored</source>
        <translation>La ejecución no se puede guardar</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>Las ejecuciones no se pueden leer</translation>
    </message>
    <message>
        <source>The events cannot be stored</source>
        <translation>Los eventos no se pueden guardar</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>Los eventos no se pueden leer</translation>
    </message>
    <message>
        <source>The history cannot be stored</source>
        <translation>El historial no se puede guardar</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>El historial no se puede leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The workspace is open read-only: %1</source>
        <translation>El espacio de trabajo está abierto solo para lectura: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>El espacio de trabajo no se puede escribir</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>La carpeta %1 no existe</translation>
    </message>
    <message>
        <source>no permission to write</source>
        <translation>sin permiso de escritura</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) has it open</source>
        <translation>%1 (proceso %2 en %3) lo tiene abierto</translation>
    </message>
    <message>
        <source>its lock file cannot be made</source>
        <translation>su archivo de bloqueo no se puede crear</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>El espacio de trabajo no se puede abrir</translation>
    </message>
    <message>
        <source>%1 is not a Portolan workspace, or it is damaged</source>
        <translation>%1 no es un espacio de trabajo de Portolan, o está dañado</translation>
    </message>
    <message>
        <source>Copies are kept beside it as %1.v*.bak</source>
        <translation>Se guardan copias a su lado como %1.v*.bak</translation>
    </message>
    <message>
        <source>%1 is an SQLite file of another program</source>
        <translation>%1 es un archivo SQLite de otro programa</translation>
    </message>
    <message>
        <source>Open it as an SQLite endpoint instead</source>
        <translation>Ábralo como punto de conexión SQLite</translation>
    </message>
    <message>
        <source>it was written by a newer Portolan (format %1, this one knows %2)</source>
        <translation>lo escribió un Portolan más nuevo (formato %1, este conoce %2)</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made; the workspace was not changed</source>
        <translation>La copia %1 no se puede hacer; el espacio de trabajo no se cambió</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged</source>
        <translation>El espacio de trabajo %1 está dañado</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written: %2</source>
        <translation>La copia %1 no se puede escribir: %2</translation>
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
            <numerusform>%Ln objeto usa SQL editado a mano.</numerusform>
            <numerusform>%Ln objetos usan SQL editado a mano.</numerusform>
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
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
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
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation>
            <numerusform>%Ln tipo cambiado</numerusform>
            <numerusform>%Ln tipos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revíselo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>Ejecutar las comp&amp;robaciones</translation>
    </message>
    <message>
        <source>&amp;Save the checks…</source>
        <translation>&amp;Guardar las comprobaciones…</translation>
    </message>
    <message>
        <source>Privileges, settings, keys, names, room and time are looked at on both servers. The source is only read; on the target one table is made and dropped again.</source>
        <translation>Se miran privilegios, ajustes, claves, nombres, espacio y tiempo en ambos servidores. El origen solo se lee; en el destino se crea una tabla y se borra de nuevo.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Checks on both servers</source>
        <translation>Comprobaciones en ambos servidores</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún no comprobado.</translation>
    </message>
    <message>
        <source>Save the checks</source>
        <translation>Guardar las comprobaciones</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The checks were written to %1.</source>
        <translation>Las comprobaciones se escribieron en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Test the source first.</source>
        <translation>Pruebe primero el origen.</translation>
    </message>
    <message>
        <source>Test the target first.</source>
        <translation>Pruebe primero el destino.</translation>
    </message>
    <message>
        <source>Both servers are asked…</source>
        <translation>Se consulta a ambos servidores…</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): nothing stands in the way.</source>
        <translation>
            <numerusform>%Ln comprobación: nada lo impide.</numerusform>
            <numerusform>%Ln comprobaciones: nada lo impide.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 to look at, of %3 checks.</source>
        <translation>%1 fallaron, %2 por revisar, de %3 comprobaciones.</translation>
    </message>
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
            <numerusform>Los %Ln objetos se convierten por sí solos.</numerusform>
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
        <source>Sample rows</source>
        <translation>Filas de muestra</translation>
    </message>
    <message>
        <source>Only tables have rows to show here.</source>
        <translation>Solo las tablas tienen filas que mostrar aquí.</translation>
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
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
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
            <numerusform>%Ln objeto se crea de verdad en %1. No se reemplaza nada existente.</numerusform>
            <numerusform>%Ln objetos se crean de verdad en %1. No se reemplaza nada existente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n object(s) in %1</source>
        <translation>
            <numerusform>Crear %Ln objeto en %1</numerusform>
            <numerusform>Crear %Ln objetos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n object(s)…</source>
        <translation>
            <numerusform>Creando %Ln objeto…</numerusform>
            <numerusform>Creando %Ln objetos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were created on the target.</source>
        <translation>
            <numerusform>Se creó %Ln objeto en el destino.</numerusform>
            <numerusform>Se crearon %Ln objetos en el destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be created.</source>
        <translation>
            <numerusform>No se pudo crear %Ln objeto.</numerusform>
            <numerusform>No se pudieron crear %Ln objetos.</numerusform>
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
            <numerusform>%Ln objeto</numerusform>
            <numerusform>%Ln objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helper(s) of the target</source>
        <translation>
            <numerusform>%Ln auxiliar del destino</numerusform>
            <numerusform>%Ln auxiliares del destino</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>ninguno le necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic</source>
        <translation>
            <numerusform>%Ln automático</numerusform>
            <numerusform>%Ln automáticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%Ln a mano</numerusform>
            <numerusform>%Ln a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln le necesita</numerusform>
            <numerusform>%Ln le necesitan</numerusform>
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
            <numerusform>%Ln hallazgo, F8 va al siguiente</numerusform>
            <numerusform>%Ln hallazgos, F8 va al siguiente</numerusform>
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
        <source>%1 cannot roll back a CREATE statement, so one object is not tried by itself. "Dry run" under Create tries the whole schema in a scratch database.</source>
        <translation>%1 no puede deshacer una sentencia CREATE, por eso un objeto no se prueba por sí solo. "Ensayo" en Crear prueba todo el esquema en una base temporal.</translation>
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
            <numerusform>%Ln orden se escribió en %1.</numerusform>
            <numerusform>%Ln órdenes se escribieron en %1.</numerusform>
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
    <message numerus="yes">
        <source>Trying %n statement(s) on the target…</source>
        <translation>
            <numerusform>Probando %Ln sentencia en el destino…</numerusform>
            <numerusform>Probando %Ln sentencias en el destino…</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements changed meanwhile: try again.</source>
        <translation>Las sentencias cambiaron entretanto: pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Make a scratch database?</source>
        <translation>¿Crear una base temporal?</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement. The schema is made in a new database beside %2, which is dropped at once; %2 itself is not touched. The user needs the right to make a database.</source>
        <translation>%1 no puede deshacer una sentencia CREATE. El esquema se crea en una base nueva junto a %2, que se elimina enseguida; %2 no se toca. El usuario necesita el derecho de crear una base.</translation>
    </message>
    <message>
        <source>Make and drop a scratch database</source>
        <translation>Crear y eliminar una base temporal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) in a scratch database…</source>
        <translation>
            <numerusform>Probando %Ln sentencia en una base temporal…</numerusform>
            <numerusform>Probando %Ln sentencias en una base temporal…</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>puede ejecutarse</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried in a scratch database; none failed.</source>
        <translation>
            <numerusform>%Ln sentencia se probó en una base temporal; no falló.</numerusform>
            <numerusform>%Ln sentencias se probaron en una base temporal; ninguna falló.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed in the scratch database.</source>
        <translation>%1 de %2 sentencias fallaron en la base temporal.</translation>
    </message>
    <message>
        <source>It was dropped again; texts written by hand, events and rights were not tried.</source>
        <translation>Se eliminó de nuevo; los textos escritos a mano, los eventos y los permisos no se probaron.</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>ya existe</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried on the target; none failed.</source>
        <translation>
            <numerusform>Se probó %Ln sentencia en el destino; ninguna falló.</numerusform>
            <numerusform>Se probaron %Ln sentencias en el destino; ninguna falló.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed on the target.</source>
        <translation>%1 de %2 sentencias fallaron en el destino.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) exist already.</source>
        <translation>
            <numerusform>%Ln objeto ya existe.</numerusform>
            <numerusform>%Ln objetos ya existen.</numerusform>
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
            <numerusform>%Ln orden</numerusform>
            <numerusform>%Ln órdenes</numerusform>
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
        <source>Read on&amp;ly</source>
        <translation>So&amp;lo lectura</translation>
    </message>
    <message>
        <source>Never taken as a target</source>
        <translation>Nunca se usa como destino</translation>
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
            <numerusform>%Ln sustituida</numerusform>
            <numerusform>%Ln sustituidas</numerusform>
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
        <source>&amp;Make the source read-only first</source>
        <translation>Poner antes el origen en solo lectu&amp;ra</translation>
    </message>
    <message>
        <source>Other sessions are closed, so that nothing is written while the cut-over goes on. Taken back when the cut-over is not ready.</source>
        <translation>Se cierran otras sesiones para que nada se escriba durante el traspaso. Se revierte si el traspaso no está listo.</translation>
    </message>
    <message>
        <source>&amp;Keep a way back</source>
        <translation>&amp;Mantener un camino de vuelta</translation>
    </message>
    <message>
        <source>The target's changes from the cut-over on are kept, so that they can be brought back into the old source.</source>
        <translation>Los cambios del destino desde el traspaso se guardan, para poder devolverlos al antiguo origen.</translation>
    </message>
    <message>
        <source>&amp;Cut over</source>
        <translation>&amp;Traspasar</translation>
    </message>
    <message>
        <source>Following stops at the source's position of this moment, the counters are set and the result is compared. Until the application writes to the target you can go back to the source at once; afterwards only with a way back that was kept.</source>
        <translation>El seguimiento se detiene en la posición actual del origen, se fijan los contadores y se compara el resultado. Hasta que la aplicación escriba en el destino puede volver al origen de inmediato; después, solo con un camino de vuelta guardado.</translation>
    </message>
    <message>
        <source>&amp;Bring changes back…</source>
        <translation>&amp;Devolver cambios…</translation>
    </message>
    <message>
        <source>Changes of the new database are written into the old one, until you stop it</source>
        <translation>Los cambios de la nueva base se escriben en la antigua, hasta que lo detenga</translation>
    </message>
    <message>
        <source>C&amp;lean up…</source>
        <translation>&amp;Limpiar…</translation>
    </message>
    <message>
        <source>Removes what the stopped run keeps on both sides: slot, publication or triggers on the source, control tables on the target</source>
        <translation>Elimina lo que la ejecución detenida conserva en ambos lados: slot, publicación o disparadores en el origen, tablas de control en el destino</translation>
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
        <source>Asking the source…</source>
        <translation>Consultando el origen…</translation>
    </message>
    <message>
        <source>Tick "Triggers may be made in a SQLite source" under Load</source>
        <translation>Marque "Se pueden crear disparadores en un origen SQLite" en Cargar</translation>
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
            <numerusform>%Ln tabla difiere</numerusform>
            <numerusform>%Ln tablas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation>
            <numerusform>%Ln tabla es igual</numerusform>
            <numerusform>%Ln tablas son iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet; the cut-over compares</source>
        <translation>Aún sin comparar; el traspaso compara</translation>
    </message>
    <message>
        <source>The cut-over is done: %1 is the database to work with now.</source>
        <translation>El traspaso está hecho: %1 es ahora la base de datos con la que se trabaja.</translation>
    </message>
    <message>
        <source>The source stays read-only.</source>
        <translation>El origen queda en solo lectura.</translation>
    </message>
    <message>
        <source>The source was left as it is.</source>
        <translation>El origen quedó como está.</translation>
    </message>
    <message>
        <source>Changes that are made from now on can be brought back into it.</source>
        <translation>Los cambios que se hagan desde ahora pueden devolverse a él.</translation>
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
        <source>%1 is made read-only first and its other sessions are closed.</source>
        <translation>%1 se pone antes en solo lectura y se cierran sus otras sesiones.</translation>
    </message>
    <message>
        <source>The changes of %1 are kept from then on.</source>
        <translation>Los cambios de %1 se guardan desde entonces.</translation>
    </message>
    <message>
        <source>The cut-over is going on; its steps stand under Load.</source>
        <translation>La conmutación está en curso; sus pasos están en Cargar.</translation>
    </message>
    <message>
        <source>Bring changes back?</source>
        <translation>¿Devolver cambios?</translation>
    </message>
    <message>
        <source>Changes that were made in %1 since the cut-over are written into %2, and new ones follow until you stop the run. No application may write to %2 meanwhile.</source>
        <translation>Los cambios hechos en %1 desde el traspaso se escriben en %2, y siguen los nuevos hasta que detenga la ejecución. Ninguna aplicación debe escribir en %2 mientras tanto.</translation>
    </message>
    <message>
        <source>Write the changes into %1</source>
        <translation>Escribir los cambios en %1</translation>
    </message>
    <message>
        <source>Changes are being brought back; the run stands under Load.</source>
        <translation>Los cambios se están devolviendo; la ejecución está en Cargar.</translation>
    </message>
    <message>
        <source>Clean up?</source>
        <translation>¿Limpiar?</translation>
    </message>
    <message>
        <source>What run #%1 keeps is removed: slot, publication or triggers on %2, its rows in the control tables on %3. It cannot be taken up again. Your tables are not touched.</source>
        <translation>Se elimina lo que conserva la ejecución #%1: slot, publicación o disparadores en %2, sus filas en las tablas de control en %3. No puede retomarse. Sus tablas no se tocan.</translation>
    </message>
    <message>
        <source>Remove what the run keeps</source>
        <translation>Eliminar lo que conserva la ejecución</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Limpiando…</translation>
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
    <name>portolan::ui::JsonEditor</name>
    <message>
        <source>Ctrl+Tab leaves the text</source>
        <translation>Ctrl+Tab sale del texto</translation>
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
            <numerusform>%Ln objeto no pudo convertirse y aún no está editado; queda fuera y el informe lo nombra.</numerusform>
            <numerusform>%Ln objetos no pudieron convertirse y aún no están editados; quedan fuera y el informe los nombra.</numerusform>
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
            <numerusform>Hasta %Ln tabla de %1 se borra con todo lo que contiene antes de la carga. No se puede deshacer.</numerusform>
            <numerusform>Hasta %Ln tablas de %1 se borran con todo lo que contienen antes de la carga. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Hasta %Ln tabla de %1 se vacía antes de la carga. No se puede deshacer.</numerusform>
            <numerusform>Hasta %Ln tablas de %1 se vacían antes de la carga. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation>
            <numerusform>Borrar hasta %Ln tabla de %1</numerusform>
            <numerusform>Borrar hasta %Ln tablas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation>
            <numerusform>Vaciar hasta %Ln tabla de %1</numerusform>
            <numerusform>Vaciar hasta %Ln tablas de %1</numerusform>
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
            <numerusform>%Ln tabla en %1 se vacía y se carga de nuevo desde el origen. Esto no se puede deshacer.</numerusform>
            <numerusform>%Ln tablas en %1 se vacían y se cargan de nuevo desde el origen. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty and reload %n table(s) in %1</source>
        <translation>
            <numerusform>Vaciar y recargar %Ln tabla en %1</numerusform>
            <numerusform>Vaciar y recargar %Ln tablas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln tabla en %1 se vacía y se carga de nuevo desde el origen mientras se siguen los cambios de las demás; después se une a ellas. No se puede deshacer.</numerusform>
            <numerusform>%Ln tablas en %1 se vacían y se cargan de nuevo desde el origen mientras se siguen los cambios de las demás; después se unen a ellas. No se puede deshacer.</numerusform>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln cosa le necesita</numerusform>
            <numerusform>%Ln cosas le necesitan</numerusform>
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
        <source>&amp;Resume it</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discard the run?</source>
        <translation>¿Descartar la ejecución?</translation>
    </message>
    <message>
        <source>Run #%1 of %2 is not taken up again. What it has written on the target stays there; its folder stays too.</source>
        <translation>La ejecución #%1 de %2 no se retoma. Lo que escribió en el destino queda allí; su carpeta también.</translation>
    </message>
    <message>
        <source>Discard run #%1</source>
        <translation>Descartar la ejecución #%1</translation>
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
            <numerusform>%Ln ejecución está en marcha. Una ejecución detenida sigue después en el bloque donde paró.</numerusform>
            <numerusform>%Ln ejecuciones están en marcha. Una ejecución detenida sigue después en el bloque donde paró.</numerusform>
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
        <source>Show or hide the &amp;workspace tree</source>
        <translation>Mostrar u ocultar el árbol de &amp;trabajo</translation>
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
            <numerusform>%Ln ajuste del archivo no tiene efecto aquí.</numerusform>
            <numerusform>%Ln ajustes del archivo no tienen efecto aquí.</numerusform>
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
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
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
        <source>&amp;Table:</source>
        <translation>&amp;Tabla:</translation>
    </message>
    <message>
        <source>Table whose rows are shown</source>
        <translation>Tabla cuyas filas se muestran</translation>
    </message>
    <message>
        <source>The rows come when the schema is converted.</source>
        <translation>Las filas llegan cuando el esquema esté convertido.</translation>
    </message>
    <message>
        <source>There is no table to show yet.</source>
        <translation>Aún no hay tabla que mostrar.</translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape.</source>
        <translation>Sin reglas: cada objeto del alcance conserva su nombre y su forma.</translation>
    </message>
    <message>
        <source>The text cannot be read as rules. The grid comes back when it is mended; Ctrl+Z takes the last change back.</source>
        <translation>El texto no puede leerse como reglas. La cuadrícula vuelve cuando se corrija; Ctrl+Z deshace el último cambio.</translation>
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
            <numerusform>%Ln error en las reglas. No se usa nada de ellas hasta corregirlo.</numerusform>
            <numerusform>%Ln errores en las reglas. No se usa nada de ellas hasta corregirlos.</numerusform>
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
        <source>Stopped, can go on</source>
        <translation>Detenido, puede seguir</translation>
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
        <source>way back</source>
        <translation>camino de vuelta</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>limpieza</translation>
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
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Ninguna fila fue rechazada.</translation>
    </message>
    <message>
        <source>Mend the rows at the source, or choose what happens to such values under Options or by a rule; then load their tables again.</source>
        <translation>Corrija las filas en el origen, o elija qué pasa con tales valores en Opciones o con una regla; después cargue sus tablas de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Load their tables again…</source>
        <translation>Cargar sus tab&amp;las de nuevo…</translation>
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
    <name>portolan::ui::SampleView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rows of the source</source>
        <translation>Filas del origen</translation>
    </message>
    <message>
        <source>The same rows as they arrive</source>
        <translation>Las mismas filas como llegan</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>No leído.</translation>
    </message>
    <message>
        <source>Test the source first; then its rows can be shown.</source>
        <translation>Pruebe primero el origen; después se pueden mostrar sus filas.</translation>
    </message>
    <message>
        <source>The rows come when the schema is converted.</source>
        <translation>Las filas llegan cuando el esquema esté convertido.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <source>The first rows by key, and what the target keeps of them: written to a temporary table there, read back, and rolled back. What differs stands out.</source>
        <translation>Las primeras filas por clave y lo que el destino conserva de ellas: escritas allí en una tabla temporal, leídas de nuevo y revertidas. Lo que difiere resalta.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. The table is edited by hand, so the target was not asked.</source>
        <translation>Las primeras filas por clave, antes y después de las reglas. La tabla está editada a mano, por eso no se consultó el destino.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. Test the target to see what it keeps of them.</source>
        <translation>Las primeras filas por clave, antes y después de las reglas. Pruebe el destino para ver qué conserva de ellas.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. The target could not be asked: %1</source>
        <translation>Las primeras filas por clave, antes y después de las reglas. No se pudo consultar el destino: %1</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
            <numerusform>%Ln tabla sin clave</numerusform>
            <numerusform>%Ln tablas sin clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation>
            <numerusform>Hay claves externas hacia %Ln tabla fuera del alcance. Sin ella esas claves no se crean.</numerusform>
            <numerusform>Hay claves externas hacia %Ln tablas fuera del alcance. Sin ellas esas claves no se crean.</numerusform>
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
    <name>portolan::ui::SqlEditor</name>
    <message>
        <source>Ctrl+Tab leaves the text</source>
        <translation>Ctrl+Tab sale del texto</translation>
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
            <numerusform>%Ln cosa le necesita</numerusform>
            <numerusform>%Ln cosas le necesitan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::StepPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>the answer when the run was started</source>
        <translation>la respuesta al iniciar la ejecución</translation>
    </message>
    <message>
        <source>No run of this task follows changes</source>
        <translation>Ninguna ejecución de esta tarea sigue cambios</translation>
    </message>
    <message>
        <source>Nothing follows changes</source>
        <translation>Nada sigue cambios</translation>
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
        <source>The target is marked as read only</source>
        <translation>El destino está marcado como solo lectura</translation>
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
        <source>Nothing has run yet: press "Start the run"</source>
        <translation>Aún no se ha ejecutado nada: pulse "Iniciar la ejecución"</translation>
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
    <name>portolan::ui::TextTableModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
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
            <numerusform>Las filas distintas de %Ln tabla en %1 se escriben de nuevo como están en el origen; las que solo tiene %1 se eliminan. No se puede deshacer.</numerusform>
            <numerusform>Las filas distintas de %Ln tablas en %1 se escriben de nuevo como están en el origen; las que solo tiene %1 se eliminan. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n table(s) in %1</source>
        <translation>
            <numerusform>Reparar %Ln tabla en %1</numerusform>
            <numerusform>Reparar %Ln tablas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Following stops for it at a transaction's end and goes on afterwards.</source>
        <translation>El seguimiento se detiene al final de una transacción y continúa después.</translation>
    </message>
    <message>
        <source>Following stops for the repair.</source>
        <translation>El seguimiento se detiene para la reparación.</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparar ahora</translation>
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
            <numerusform>%Ln tabla difiere.</numerusform>
            <numerusform>%Ln tablas difieren.</numerusform>
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
            <numerusform>Las %Ln tablas son iguales en ambos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 equal, %2 not compared.</source>
        <translation>%1 iguales, %2 sin comparar.</translation>
    </message>
    <message>
        <source>Following goes on. The repair: %1</source>
        <translation>El seguimiento continúa. La reparación: %1</translation>
    </message>
    <message>
        <source>Changes are being followed. "Compare now" compares meanwhile; what differs is looked at again once the target has caught up.</source>
        <translation>Se están siguiendo los cambios. "Comparar ahora" compara mientras tanto; lo que difiere se mira de nuevo cuando el destino se ponga al día.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
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
        <source>Stopped, taken up again</source>
        <translation>Detenido, retomado</translation>
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
