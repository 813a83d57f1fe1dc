<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>The catalog has format %1; this program reads %2</source>
        <translation>O catálogo tem o formato %1; este programa lê %2</translation>
    </message>
    <message>
        <source>The catalog is damaged at %1</source>
        <translation>O catálogo está danificado em %1</translation>
    </message>
    <message>
        <source>The stored catalog is damaged</source>
        <translation>O catálogo guardado está danificado</translation>
    </message>
    <message>
        <source>Fetch it again from the server</source>
        <translation>Leia-o de novo do servidor</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The target cannot take a transaction larger than the memory budget</source>
        <translation>O destino não consegue receber uma transação maior que o limite de memória</translation>
    </message>
    <message>
        <source>Raise the memory budget of the run</source>
        <translation>Aumente o limite de memória da execução</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>%1 = LAST_INSERT_ID(%1) is dropped: use RETURNING to learn the number</source>
        <translation>%1 = LAST_INSERT_ID(%1) é descartado: use RETURNING para saber o número</translation>
    </message>
    <message>
        <source>%1 becomes %2 instead of %3, as %4 has it, to which %5 refers: the target asks for one type on both sides of a foreign key</source>
        <translation>%1 torna-se %2 em vez de %3, como em %4, a que %5 se refere: o destino exige um só tipo nos dois lados de uma chave estrangeira</translation>
    </message>
    <message>
        <source>%1 becomes TEXT: more than 15 digits would not survive as a real</source>
        <translation>%1 vira TEXT: mais de 15 dígitos não sobreviveriam como real</translation>
    </message>
    <message>
        <source>%1 becomes bytea with the value's well-known binary form</source>
        <translation>%1 vira bytea com a forma binária conhecida (WKB) do valor</translation>
    </message>
    <message>
        <source>%1 becomes the stronger lock of the target</source>
        <translation>%1 vira o bloqueio mais forte do destino</translation>
    </message>
    <message>
        <source>%1 changes ASCII letters only</source>
        <translation>%1 muda só letras ASCII</translation>
    </message>
    <message>
        <source>%1 changes all letters, not only those of ASCII</source>
        <translation>%1 muda todas as letras, não só as do ASCII</translation>
    </message>
    <message>
        <source>%1 counts in steps of %2: AUTO_INCREMENT counts in steps of the server's auto_increment_increment</source>
        <translation>%1 conta em passos de %2: AUTO_INCREMENT conta em passos do auto_increment_increment do servidor</translation>
    </message>
    <message>
        <source>%1 has its new value here already</source>
        <translation>%1 já tem aqui o seu valor novo</translation>
    </message>
    <message>
        <source>%1 has its old value here</source>
        <translation>%1 tem aqui o seu valor antigo</translation>
    </message>
    <message>
        <source>%1 has no conversion</source>
        <translation>%1 não tem conversão</translation>
    </message>
    <message>
        <source>%1 has no conversion inside a stored program</source>
        <translation>%1 não tem conversão dentro de um programa armazenado</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 não tem equivalente</translation>
    </message>
    <message>
        <source>%1 has several unique keys; the conflict is looked for in %2 only</source>
        <translation>%1 tem várias chaves únicas; o conflito é procurado só em %2</translation>
    </message>
    <message>
        <source>%1 has the default '%2', which is no date: the target column takes NULL instead and has no default</source>
        <translation>%1 tem o padrão '%2', que não é data: a coluna de destino aceita NULL e não tem padrão</translation>
    </message>
    <message>
        <source>%1 has the default '%2', which is no number, and gets none</source>
        <translation>%1 tem o padrão '%2', que não é número, e fica sem padrão</translation>
    </message>
    <message>
        <source>%1 in FROM has no conversion</source>
        <translation>%1 em FROM não tem conversão</translation>
    </message>
    <message>
        <source>%1 is GENERATED ALWAYS: AUTO_INCREMENT lets a statement give its own value</source>
        <translation>%1 é GENERATED ALWAYS: AUTO_INCREMENT deixa um comando dar o seu próprio valor</translation>
    </message>
    <message>
        <source>%1 is beyond DECIMAL(65,30)</source>
        <translation>%1 está além de DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>%1 is dropped</source>
        <translation>%1 é descartado</translation>
    </message>
    <message>
        <source>%1 is dropped: PL/pgSQL has blocks with exception handlers instead</source>
        <translation>%1 é descartado: PL/pgSQL tem em seu lugar blocos com tratadores de exceção</translation>
    </message>
    <message>
        <source>%1 is dropped: SQLite locks the whole file</source>
        <translation>%1 é descartado: o SQLite bloqueia o arquivo inteiro</translation>
    </message>
    <message>
        <source>%1 is dropped: a block with an exception handler cannot end the transaction; an error undoes what the block did</source>
        <translation>%1 é descartado: um bloco com tratador de exceção não pode terminar a transação; um erro desfaz o que o bloco fez</translation>
    </message>
    <message>
        <source>%1 is dropped: a function runs inside its caller's transaction</source>
        <translation>%1 é descartado: uma função corre dentro da transação de quem a chama</translation>
    </message>
    <message>
        <source>%1 is dropped: the target does not lock groups</source>
        <translation>%1 é descartado: o destino não bloqueia grupos</translation>
    </message>
    <message>
        <source>%1 is neither grouped nor aggregated: the first row of the group by primary key gives it</source>
        <translation>%1 não está agrupado nem agregado: vale a primeira linha do grupo pela chave primária</translation>
    </message>
    <message>
        <source>%1 is neither grouped nor aggregated: the smallest of the group is taken</source>
        <translation>%1 não está agrupado nem agregado: vale o menor do grupo</translation>
    </message>
    <message>
        <source>%1 is not converted</source>
        <translation>%1 não é convertido</translation>
    </message>
    <message>
        <source>%1 is not converted: its body is not understood</source>
        <translation>%1 não é convertido: o corpo não é entendido</translation>
    </message>
    <message>
        <source>%1 is part of the primary key and may be NULL in SQLite; the target refuses NULL there</source>
        <translation>%1 faz parte da chave primária e pode ser NULL no SQLite; o destino recusa NULL ali</translation>
    </message>
    <message>
        <source>%1 is written in %2</source>
        <translation>%1 está escrito em %2</translation>
    </message>
    <message>
        <source>%1 of RAISE is dropped</source>
        <translation>%1 de RAISE é descartado</translation>
    </message>
    <message>
        <source>%1 of SELECT has no conversion</source>
        <translation>%1 de SELECT não tem conversão</translation>
    </message>
    <message>
        <source>%1 of the view is dropped</source>
        <translation>%1 da visão é descartado</translation>
    </message>
    <message>
        <source>%1 over several columns passes over rows with a NULL among them</source>
        <translation>%1 sobre várias colunas pula linhas com um NULL entre elas</translation>
    </message>
    <message>
        <source>%1 with DISTINCT, FILTER or OVER has no conversion</source>
        <translation>%1 com DISTINCT, FILTER ou OVER não tem conversão</translation>
    </message>
    <message>
        <source>%1() has no counterpart outside a stored program</source>
        <translation>%1() não tem equivalente fora de um programa armazenado</translation>
    </message>
    <message>
        <source>%1() with a mode that is not constant: mode 0 is taken</source>
        <translation>%1() com um modo que não é constante: vale o modo 0</translation>
    </message>
    <message>
        <source>%1() with a path that is not constant or has wildcards</source>
        <translation>%1() com um caminho que não é constante ou tem curingas</translation>
    </message>
    <message>
        <source>%1() with a position or occurrence</source>
        <translation>%1() com posição ou ocorrência</translation>
    </message>
    <message>
        <source>%1() writes its text otherwise on the target</source>
        <translation>%1() escreve o seu texto de outro modo no destino</translation>
    </message>
    <message>
        <source>'%1' depends on the time zone of the program that read the file; here the moment stays as it is</source>
        <translation>'%1' depende do fuso do programa que leu o arquivo; aqui o instante fica como está</translation>
    </message>
    <message>
        <source>'%1' has letters that the source's collation and the target's compare otherwise</source>
        <translation>'%1' tem letras que a colação da origem e a do destino comparam de outro modo</translation>
    </message>
    <message>
        <source>'%1' is a date with zero parts: it is NULL on the target</source>
        <translation>'%1' é uma data com partes zero: é NULL no destino</translation>
    </message>
    <message>
        <source>'%1' is compared with a date and is none</source>
        <translation>'%1' é comparado com uma data e não é uma</translation>
    </message>
    <message>
        <source>'%1' is stored in the number %2: in strict mode the source refuses it, else it stores %3</source>
        <translation>'%1' é gravado no número %2: em modo estrito a origem recusa, senão grava %3</translation>
    </message>
    <message>
        <source>A CONTINUE handler for errors: the statement stands in a block of its own</source>
        <translation>Um tratador CONTINUE para erros: o comando fica num bloco próprio</translation>
    </message>
    <message>
        <source>A MEMORY table becomes an unlogged table: it is on disk and survives a clean stop</source>
        <translation>Uma tabela MEMORY vira unlogged: fica em disco e sobrevive a uma parada limpa</translation>
    </message>
    <message>
        <source>A cast to real keeps all digits of a double here</source>
        <translation>Uma conversão para real mantém aqui todos os dígitos de um double</translation>
    </message>
    <message>
        <source>A change of data inside WITH has no conversion</source>
        <translation>Uma mudança de dados dentro de WITH não tem conversão</translation>
    </message>
    <message>
        <source>A computed LIMIT has no conversion</source>
        <translation>Um LIMIT calculado não tem conversão</translation>
    </message>
    <message>
        <source>A cursor over a prepared statement</source>
        <translation>Um cursor sobre um comando preparado</translation>
    </message>
    <message>
        <source>A date before the year 0 or after 9999 is NULL on the source, on the target it is a date</source>
        <translation>Uma data antes do ano 0 ou depois de 9999 é NULL na origem; no destino é uma data</translation>
    </message>
    <message>
        <source>A declaration is not understood</source>
        <translation>Uma declaração não é entendida</translation>
    </message>
    <message>
        <source>A division by zero gives NULL here, not an error</source>
        <translation>Uma divisão por zero dá aqui NULL e não um erro</translation>
    </message>
    <message>
        <source>A division by zero gives NULL on the target unless sql_mode has ERROR_FOR_DIVISION_BY_ZERO and the statement stores its result</source>
        <translation>Uma divisão por zero dá NULL no destino, salvo se sql_mode tem ERROR_FOR_DIVISION_BY_ZERO e o comando grava o resultado</translation>
    </message>
    <message>
        <source>A dynamic column becomes text</source>
        <translation>Uma coluna dinâmica vira texto</translation>
    </message>
    <message>
        <source>A foreign table becomes an ordinary table</source>
        <translation>Uma tabela externa vira uma tabela comum</translation>
    </message>
    <message>
        <source>A fraction of a second is shown with six digits</source>
        <translation>Uma fração de segundo aparece com seis dígitos</translation>
    </message>
    <message>
        <source>A fraction of a second is shown without its last zeros</source>
        <translation>Uma fração de segundo aparece sem os últimos zeros</translation>
    </message>
    <message>
        <source>A function gives no result set</source>
        <translation>Uma função não dá um conjunto de resultados</translation>
    </message>
    <message>
        <source>A function in FROM has no conversion</source>
        <translation>Uma função em FROM não tem conversão</translation>
    </message>
    <message>
        <source>A handler for warnings never runs: PostgreSQL's warnings are messages</source>
        <translation>Um tratador de avisos nunca age: os avisos do PostgreSQL são mensagens</translation>
    </message>
    <message>
        <source>A join in UPDATE … FROM has no conversion</source>
        <translation>Uma junção em UPDATE … FROM não tem conversão</translation>
    </message>
    <message>
        <source>A key over binary data needs a length in MySQL: VARBINARY(%1); longer values do not fit</source>
        <translation>Uma chave sobre dados binários precisa de um comprimento no MySQL: VARBINARY(%1); valores mais longos não cabem</translation>
    </message>
    <message>
        <source>A key over text needs a length in MySQL: VARCHAR(%1); longer values do not fit</source>
        <translation>Uma chave sobre texto precisa de um comprimento no MySQL: VARCHAR(%1); valores mais longos não cabem</translation>
    </message>
    <message>
        <source>A list of distinct values with a separator of its own has no conversion</source>
        <translation>Uma lista de valores distintos com separador próprio não tem conversão</translation>
    </message>
    <message>
        <source>A loop over dynamic SQL has no conversion</source>
        <translation>Um laço sobre SQL dinâmico não tem conversão</translation>
    </message>
    <message>
        <source>A negative index does not count from the end here</source>
        <translation>Um índice negativo não conta aqui a partir do fim</translation>
    </message>
    <message>
        <source>A negative number gets its zeros before the sign</source>
        <translation>Um número negativo recebe os zeros antes do sinal</translation>
    </message>
    <message>
        <source>A negative number gives NULL</source>
        <translation>Um número negativo dá NULL</translation>
    </message>
    <message>
        <source>A negative or zero start counts differently</source>
        <translation>Um início negativo ou zero conta de outro modo</translation>
    </message>
    <message>
        <source>A negative place in an array has no conversion</source>
        <translation>Uma posição negativa num array não tem conversão</translation>
    </message>
    <message>
        <source>A path that leads nowhere gives 1</source>
        <translation>Um caminho que não leva a nada dá 1</translation>
    </message>
    <message>
        <source>A point in time becomes text in UTC</source>
        <translation>Um instante vira texto em UTC</translation>
    </message>
    <message>
        <source>A priority of INSERT is dropped</source>
        <translation>A prioridade de INSERT é descartada</translation>
    </message>
    <message>
        <source>A query without a target has no conversion here</source>
        <translation>Uma consulta sem destino não tem conversão aqui</translation>
    </message>
    <message>
        <source>A quotient of exact numbers is compared with a double: the source cuts the quotient after nine digits or so, the target keeps more</source>
        <translation>Um quociente de números exatos é comparado com um double: a origem corta o quociente após uns nove dígitos, o destino mantém mais</translation>
    </message>
    <message>
        <source>A random UUID</source>
        <translation>Um UUID aleatório</translation>
    </message>
    <message>
        <source>A recursive view has no conversion</source>
        <translation>Uma visão recursiva não tem conversão</translation>
    </message>
    <message>
        <source>A series of more than 1000 rows is cut by max_recursive_iterations (MariaDB) or refused by cte_max_recursion_depth (MySQL)</source>
        <translation>Uma série de mais de 1000 linhas é cortada por max_recursive_iterations (MariaDB) ou recusada por cte_max_recursion_depth (MySQL)</translation>
    </message>
    <message>
        <source>A set operation is sorted by an expression: the target sorts by its columns only</source>
        <translation>Uma operação de conjuntos é ordenada por uma expressão: o destino ordena só por suas colunas</translation>
    </message>
    <message>
        <source>A setting of the session is left out</source>
        <translation>Uma configuração da sessão fica de fora</translation>
    </message>
    <message>
        <source>A text and a number are never equal on the source</source>
        <translation>Um texto e um número nunca são iguais na origem</translation>
    </message>
    <message>
        <source>A text is compared with a number</source>
        <translation>Um texto é comparado com um número</translation>
    </message>
    <message>
        <source>A text is used as a number: the digits it starts with count</source>
        <translation>Um texto é usado como número: valem os dígitos com que começa</translation>
    </message>
    <message>
        <source>A text is used as a number; what is none stops the statement</source>
        <translation>Um texto é usado como número; o que não é número para o comando</translation>
    </message>
    <message>
        <source>A text that is no moment gives NULL on the source; here it stops the statement</source>
        <translation>Um texto que não é um instante dá NULL na origem; aqui para o comando</translation>
    </message>
    <message>
        <source>A time is shown with six digits</source>
        <translation>Uma hora aparece com seis dígitos</translation>
    </message>
    <message>
        <source>A time zone that is not constant must be a name: an offset such as +02:00 would be read with the other sign</source>
        <translation>Um fuso que não é constante precisa ser um nome: um deslocamento como +02:00 seria lido com o outro sinal</translation>
    </message>
    <message>
        <source>A user variable is set inside an expression</source>
        <translation>Uma variável de usuário é definida dentro de uma expressão</translation>
    </message>
    <message>
        <source>A value of USING is missing</source>
        <translation>Falta um valor de USING</translation>
    </message>
    <message>
        <source>A variable of fields (ROW) is not converted</source>
        <translation>Uma variável de campos (ROW) não é convertida</translation>
    </message>
    <message>
        <source>Add a check that all or none of the columns are NULL.</source>
        <translation>Acrescente uma verificação de que todas ou nenhuma das colunas são NULL.</translation>
    </message>
    <message>
        <source>Add the condition of the partition to WHERE.</source>
        <translation>Acrescente a condição da partição ao WHERE.</translation>
    </message>
    <message>
        <source>After an INSERT of several rows the source gives the first number, the target the last.</source>
        <translation>Depois de um INSERT de várias linhas a origem dá o primeiro número, o destino o último.</translation>
    </message>
    <message>
        <source>An EXIT handler becomes EXCEPTION: what the block did before the error is undone</source>
        <translation>Um tratador EXIT vira EXCEPTION: o que o bloco fez antes do erro é desfeito</translation>
    </message>
    <message>
        <source>An UPDATE of several tables at once has no conversion</source>
        <translation>Um UPDATE de várias tabelas de uma vez não tem conversão</translation>
    </message>
    <message>
        <source>An error does not undo what the block did before it, as it does on the source</source>
        <translation>Um erro não desfaz o que o bloco fez antes, como faz na origem</translation>
    </message>
    <message>
        <source>An unlogged table becomes an ordinary table</source>
        <translation>Uma tabela unlogged vira uma tabela comum</translation>
    </message>
    <message>
        <source>Another series of random numbers</source>
        <translation>Outra série de números aleatórios</translation>
    </message>
    <message>
        <source>Arithmetic on the column needs another form, such as seconds as BIGINT.</source>
        <translation>A aritmética com a coluna precisa de outra forma, como segundos em BIGINT.</translation>
    </message>
    <message>
        <source>Array becomes text</source>
        <translation>Um array vira texto</translation>
    </message>
    <message>
        <source>Assignments are done one after the other: later ones see new values</source>
        <translation>As atribuições são feitas uma após a outra: as seguintes veem valores novos</translation>
    </message>
    <message>
        <source>BENCHMARK() is not run</source>
        <translation>BENCHMARK() não é executado</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED AUTO_INCREMENT becomes bigint</source>
        <translation>BIGINT UNSIGNED AUTO_INCREMENT vira bigint</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes TEXT</source>
        <translation>BIGINT UNSIGNED vira TEXT</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes TEXT: SQLite's integers end at 9223372036854775807 and a larger number would become an inexact real</source>
        <translation>BIGINT UNSIGNED vira TEXT: os inteiros do SQLite acabam em 9223372036854775807 e um número maior viraria um real inexato</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes numeric(20,0)</source>
        <translation>BIGINT UNSIGNED vira numeric(20,0)</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED becomes numeric(20,0): the only exact type; larger and slower than bigint</source>
        <translation>BIGINT UNSIGNED vira numeric(20,0): o único tipo exato; maior e mais lento que bigint</translation>
    </message>
    <message>
        <source>BIGINT UNSIGNED with AUTO_INCREMENT becomes bigint: numbers above 9223372036854775807 do not fit</source>
        <translation>BIGINT UNSIGNED com AUTO_INCREMENT vira bigint: números acima de 9223372036854775807 não cabem</translation>
    </message>
    <message>
        <source>BINARY is not filled up</source>
        <translation>BINARY não é preenchido</translation>
    </message>
    <message>
        <source>BINARY(%1) becomes bytea: a shorter value that is stored later is not filled up with zero bytes</source>
        <translation>BINARY(%1) passa a ser bytea: um valor mais curto gravado depois não é preenchido com bytes zero</translation>
    </message>
    <message>
        <source>Behaves differently</source>
        <translation>Comporta-se de outro modo</translation>
    </message>
    <message>
        <source>Behaves differently in a corner</source>
        <translation>Comporta-se de outro modo num caso extremo</translation>
    </message>
    <message>
        <source>Bits are counted in signed 64-bit integers</source>
        <translation>Bits são contados em inteiros de 64 bits com sinal</translation>
    </message>
    <message>
        <source>Blanks at the end of '%1' do not count in the target's comparison</source>
        <translation>Espaços no fim de '%1' não contam na comparação do destino</translation>
    </message>
    <message>
        <source>Both engines take any of the matching rows.</source>
        <translation>Os dois motores tomam qualquer uma das linhas que correspondem.</translation>
    </message>
    <message>
        <source>CHAR keeps blanks at its end</source>
        <translation>CHAR mantém os espaços no fim</translation>
    </message>
    <message>
        <source>CHAR(%1) becomes varchar(%1): blanks at the end of a value that is stored later are kept, where MySQL drops them</source>
        <translation>CHAR(%1) passa a ser varchar(%1): espaços no fim de um valor gravado depois são mantidos, onde o MySQL os remove</translation>
    </message>
    <message>
        <source>CHAR() above 127 gives bytes on the source and a character on the target</source>
        <translation>CHAR() acima de 127 dá bytes na origem e um caractere no destino</translation>
    </message>
    <message>
        <source>CHAR() takes bytes: code points beyond 127 differ</source>
        <translation>CHAR() toma bytes: códigos acima de 127 diferem</translation>
    </message>
    <message>
        <source>CHARSET() always gives utf8mb4</source>
        <translation>CHARSET() sempre dá utf8mb4</translation>
    </message>
    <message>
        <source>COLLATION() gives the target's collation name</source>
        <translation>COLLATION() dá o nome da colação do destino</translation>
    </message>
    <message>
        <source>CONTINUE handler for errors</source>
        <translation>Tratador CONTINUE para erros</translation>
    </message>
    <message>
        <source>CONVERT_TZ() gives NULL where the server has no table of time zones</source>
        <translation>CONVERT_TZ() dá NULL se o servidor não tem tabelas de fusos horários</translation>
    </message>
    <message>
        <source>CREATE TABLE … SELECT: the columns that are listed take the types of the query</source>
        <translation>CREATE TABLE … SELECT: as colunas listadas tomam os tipos da consulta</translation>
    </message>
    <message>
        <source>Call it inside of a transaction that is rolled back after an error.</source>
        <translation>Chame-o dentro de uma transação que seja revertida após um erro.</translation>
    </message>
    <message>
        <source>Callers fetch from the cursors that the function returns.</source>
        <translation>Quem chama lê dos cursores que a função devolve.</translation>
    </message>
    <message>
        <source>Callers use SELECT * FROM name(…) in place of CALL.</source>
        <translation>Quem chama usa SELECT * FROM nome(…) no lugar de CALL.</translation>
    </message>
    <message>
        <source>Callers use SELECT in place of CALL.</source>
        <translation>Quem chama usa SELECT no lugar de CALL.</translation>
    </message>
    <message>
        <source>Characters that mean something inside [] are to be looked at</source>
        <translation>Caracteres com significado dentro de [] devem ser olhados</translation>
    </message>
    <message>
        <source>Check is not converted</source>
        <translation>A verificação não é convertida</translation>
    </message>
    <message>
        <source>Check is not enforced on the source</source>
        <translation>A verificação não vale na origem</translation>
    </message>
    <message>
        <source>Check kept by triggers</source>
        <translation>Restrição CHECK mantida por gatilhos</translation>
    </message>
    <message>
        <source>Check patterns that use \\b or Unicode classes.</source>
        <translation>Verifique padrões que usam \\b ou classes Unicode.</translation>
    </message>
    <message>
        <source>Check text outside of ASCII that is compared or unique.</source>
        <translation>Verifique texto fora do ASCII que é comparado ou único.</translation>
    </message>
    <message>
        <source>Check that the block may be one unit inside its caller's transaction.</source>
        <translation>Verifique se o bloco pode ser uma unidade dentro da transação de quem chama.</translation>
    </message>
    <message>
        <source>Check that the highest number is below 9223372036854775807.</source>
        <translation>Verifique se o maior número está abaixo de 9223372036854775807.</translation>
    </message>
    <message>
        <source>Check the columns that the query reads: the target's views differ.</source>
        <translation>Verifique as colunas que a consulta lê: as visões do destino diferem.</translation>
    </message>
    <message>
        <source>Check the longest value; the load stops at a value that does not fit.</source>
        <translation>Verifique o valor mais longo; a carga para num valor que não cabe.</translation>
    </message>
    <message>
        <source>Check the order of texts, unique keys and comparisons with trailing blanks in this column.</source>
        <translation>Verifique a ordem dos textos, as chaves únicas e as comparações com espaços no fim nesta coluna.</translation>
    </message>
    <message>
        <source>Check the owner of the target's routine.</source>
        <translation>Verifique o dono da rotina no destino.</translation>
    </message>
    <message>
        <source>Check the text; it is kept as it is.</source>
        <translation>Verifique o texto; ele é mantido como está.</translation>
    </message>
    <message>
        <source>Check the values; the load stops at one that does not fit.</source>
        <translation>Verifique os valores; a carga para num que não cabe.</translation>
    </message>
    <message>
        <source>Check what reads the column; its operators and functions are not on the target.</source>
        <translation>Verifique o que lê a coluna; seus operadores e funções não existem no destino.</translation>
    </message>
    <message>
        <source>Check what reads the column; map it to another type when text does not serve.</source>
        <translation>Verifique o que lê a coluna; mapeie-a para outro tipo se texto não servir.</translation>
    </message>
    <message>
        <source>Check what the engine was chosen for.</source>
        <translation>Verifique para que o motor foi escolhido.</translation>
    </message>
    <message>
        <source>Check what the variable is read for; use current_setting().</source>
        <translation>Verifique para que a variável é lida; use current_setting().</translation>
    </message>
    <message>
        <source>Clause is dropped</source>
        <translation>A cláusula é descartada</translation>
    </message>
    <message>
        <source>Client command</source>
        <translation>Comando do cliente</translation>
    </message>
    <message>
        <source>Collation becomes another one</source>
        <translation>A ordenação (collation) passa a ser outra</translation>
    </message>
    <message>
        <source>Column of a foreign key takes the type it refers to</source>
        <translation>Coluna de chave estrangeira recebe o tipo da coluna referida</translation>
    </message>
    <message>
        <source>Column outside GROUP BY</source>
        <translation>Coluna fora do GROUP BY</translation>
    </message>
    <message>
        <source>Compare left(column, n) in queries that should use it.</source>
        <translation>Compare left(coluna, n) nas consultas que devem usá-lo.</translation>
    </message>
    <message>
        <source>Computed from sums of squares: the last digits may differ</source>
        <translation>Calculado de somas de quadrados: os últimos dígitos podem diferir</translation>
    </message>
    <message>
        <source>Constraint is not converted</source>
        <translation>A restrição não é convertida</translation>
    </message>
    <message>
        <source>Constraints see the row before this change; update triggers fire once more.</source>
        <translation>As restrições veem a linha antes desta mudança; gatilhos de alteração disparam mais uma vez.</translation>
    </message>
    <message>
        <source>Convert that object first.</source>
        <translation>Converta esse objeto primeiro.</translation>
    </message>
    <message>
        <source>Convert the format where it is made.</source>
        <translation>Converta o formato onde ele é feito.</translation>
    </message>
    <message>
        <source>Convert to the local zone when reading.</source>
        <translation>Converta para o fuso local ao ler.</translation>
    </message>
    <message>
        <source>Count with a second query or count(*) OVER ().</source>
        <translation>Conte com uma segunda consulta ou com count(*) OVER ().</translation>
    </message>
    <message>
        <source>Counter with given and made numbers</source>
        <translation>Contador com números dados e gerados</translation>
    </message>
    <message>
        <source>Create an index that serves the same queries.</source>
        <translation>Crie um índice que sirva às mesmas consultas.</translation>
    </message>
    <message>
        <source>Create roles on the target and grant what they need.</source>
        <translation>Crie papéis no destino e conceda o que precisam.</translation>
    </message>
    <message>
        <source>Create the check on the target once the data obey it.</source>
        <translation>Crie a verificação no destino quando os dados a cumprirem.</translation>
    </message>
    <message>
        <source>Create the extension named on the target.</source>
        <translation>Crie no destino a extensão nomeada.</translation>
    </message>
    <message>
        <source>Create the object by hand.</source>
        <translation>Crie o objeto à mão.</translation>
    </message>
    <message>
        <source>Cryptographic function</source>
        <translation>Função criptográfica</translation>
    </message>
    <message>
        <source>DATETIME may get a fraction</source>
        <translation>DATETIME pode receber uma fração</translation>
    </message>
    <message>
        <source>DATETIME without a fraction becomes timestamp, which keeps the fraction of a second that is stored into it later</source>
        <translation>DATETIME sem fração passa a ser timestamp, que mantém a fração de segundo gravada nele depois</translation>
    </message>
    <message>
        <source>DATE_FORMAT() with a locale: names are English</source>
        <translation>DATE_FORMAT() com um locale: os nomes são em inglês</translation>
    </message>
    <message>
        <source>DEFAULT as a value becomes NULL</source>
        <translation>DEFAULT como valor vira NULL</translation>
    </message>
    <message>
        <source>DELETE IGNORE: a row that fails stops the statement on the target</source>
        <translation>DELETE IGNORE: uma linha que falha para o comando no destino</translation>
    </message>
    <message>
        <source>DISTINCT ON over columns that are not known has no conversion</source>
        <translation>DISTINCT ON sobre colunas desconhecidas não tem conversão</translation>
    </message>
    <message>
        <source>DOUBLE(%1,%2) becomes double precision: it no longer rounds to %2 digits when stored</source>
        <translation>DOUBLE(%1,%2) vira double precision: já não arredonda para %2 casas ao gravar</translation>
    </message>
    <message>
        <source>DROP TABLE has no conversion inside a stored program: it would end the transaction</source>
        <translation>DROP TABLE não tem conversão dentro de um programa armazenado: encerraria a transação</translation>
    </message>
    <message>
        <source>DROP TRIGGER needs the table's name, which is not known</source>
        <translation>DROP TRIGGER precisa do nome da tabela, que não é conhecido</translation>
    </message>
    <message>
        <source>Default does not fit its type</source>
        <translation>O valor padrão não cabe no tipo</translation>
    </message>
    <message>
        <source>Default is not converted</source>
        <translation>O valor padrão não é convertido</translation>
    </message>
    <message>
        <source>Deferrable foreign key</source>
        <translation>Chave estrangeira adiável</translation>
    </message>
    <message>
        <source>Deferrable unique constraint</source>
        <translation>Restrição única adiável</translation>
    </message>
    <message>
        <source>Definer</source>
        <translation>Definidor</translation>
    </message>
    <message>
        <source>Delete triggers and cascading keys do not run on the target.</source>
        <translation>Gatilhos de exclusão e chaves em cascata não agem no destino.</translation>
    </message>
    <message>
        <source>Documents are equal here when each contains the other: how often a value stands in an array does not count</source>
        <translation>Aqui os documentos são iguais quando cada um contém o outro: não conta quantas vezes um valor está num array</translation>
    </message>
    <message>
        <source>Drop the index on the target when it is not wanted.</source>
        <translation>Remova o índice no destino se não o quiser.</translation>
    </message>
    <message>
        <source>Dynamic SQL</source>
        <translation>SQL dinâmico</translation>
    </message>
    <message>
        <source>Dynamic SQL has no conversion inside a function or trigger: the target refuses it there</source>
        <translation>SQL dinâmico não tem conversão dentro de uma função ou gatilho: o destino o recusa ali</translation>
    </message>
    <message>
        <source>ENUM becomes text with a check</source>
        <translation>ENUM vira texto com uma verificação</translation>
    </message>
    <message>
        <source>ENUM becomes text with a check: statements of your own sort it by its text and must write a label as it was declared; converted code sorts by the order of the labels</source>
        <translation>ENUM passa a ser texto com uma verificação: as suas próprias instruções ordenam-no pelo texto e devem escrever um rótulo como foi declarado; o código convertido ordena pela ordem dos rótulos</translation>
    </message>
    <message>
        <source>EXECUTE %1: the statement is not prepared here</source>
        <translation>EXECUTE %1: o comando não é preparado aqui</translation>
    </message>
    <message>
        <source>EXTRACTVALUE() becomes xpath(): a text that is no XML is an error, and signs stay escaped</source>
        <translation>EXTRACTVALUE() vira xpath(): um texto que não é XML dá erro, e os sinais ficam escapados</translation>
    </message>
    <message>
        <source>Each statement stands in a block of its own; review the order of effects.</source>
        <translation>Cada comando fica num bloco próprio; revise a ordem dos efeitos.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every value of this column may have its own storage class; as text the class is lost</source>
        <translation>Cada valor desta coluna pode ter a sua própria classe de armazenamento; como texto a classe se perde</translation>
    </message>
    <message>
        <source>Every value that the key allows fits. Widen both columns together when the table that is referred to may outgrow its type.</source>
        <translation>Cabe todo valor que a chave permite. Amplie as duas colunas juntas se a tabela referida puder ultrapassar o seu tipo.</translation>
    </message>
    <message>
        <source>Exact decimal becomes TEXT</source>
        <translation>Decimal exato vira TEXT</translation>
    </message>
    <message>
        <source>Extension needed</source>
        <translation>Precisa de uma extensão</translation>
    </message>
    <message>
        <source>FLOAT(%1,%2) becomes real: it no longer rounds to %2 digits when stored</source>
        <translation>FLOAT(%1,%2) vira real: já não arredonda para %2 casas ao gravar</translation>
    </message>
    <message>
        <source>FOR SYSTEM_TIME of %1 is dropped: the target keeps no history</source>
        <translation>FOR SYSTEM_TIME de %1 é descartado: o destino não guarda histórico</translation>
    </message>
    <message>
        <source>FORMAT() with a locale: the marks are those of English</source>
        <translation>FORMAT() com um locale: os sinais são os do inglês</translation>
    </message>
    <message>
        <source>FORMAT() with a number of digits that is not constant</source>
        <translation>FORMAT() com um número de dígitos que não é constante</translation>
    </message>
    <message>
        <source>FULLTEXT becomes GIN over tsvector</source>
        <translation>FULLTEXT vira GIN sobre tsvector</translation>
    </message>
    <message>
        <source>FULLTEXT is left out</source>
        <translation>FULLTEXT fica de fora</translation>
    </message>
    <message>
        <source>Fill the NULLs before the load.</source>
        <translation>Preencha os NULLs antes da carga.</translation>
    </message>
    <message>
        <source>Fill the tables with mysql_tzinfo_to_sql.</source>
        <translation>Preencha as tabelas com mysql_tzinfo_to_sql.</translation>
    </message>
    <message>
        <source>Forbid NULL in the key or check it in a trigger.</source>
        <translation>Proíba NULL na chave ou verifique com um gatilho.</translation>
    </message>
    <message>
        <source>Foreign key to a key that is not unique</source>
        <translation>Chave estrangeira para uma chave que não é única</translation>
    </message>
    <message>
        <source>Foreign key to a table that is not moved</source>
        <translation>Chave estrangeira para uma tabela que não é movida</translation>
    </message>
    <message>
        <source>Format element without counterpart</source>
        <translation>Elemento de formato sem equivalente</translation>
    </message>
    <message>
        <source>Format string is not constant</source>
        <translation>O formato não é constante</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>Busca textual</translation>
    </message>
    <message>
        <source>Function without counterpart</source>
        <translation>Função sem equivalente</translation>
    </message>
    <message>
        <source>GENERATED ALWAYS is not kept</source>
        <translation>GENERATED ALWAYS não é mantido</translation>
    </message>
    <message>
        <source>GET_LOCK() tries once and does not wait</source>
        <translation>GET_LOCK() tenta uma vez e não espera</translation>
    </message>
    <message>
        <source>GOTO or other jump</source>
        <translation>GOTO ou outro salto</translation>
    </message>
    <message>
        <source>GROUP_CONCAT cuts its result at group_concat_max_len</source>
        <translation>GROUP_CONCAT corta o resultado em group_concat_max_len</translation>
    </message>
    <message>
        <source>GROUP_CONCAT() without ORDER BY over a join: the order of its parts is not defined and may be another one</source>
        <translation>GROUP_CONCAT() sem ORDER BY sobre uma junção: a ordem das partes não é definida e pode ser outra</translation>
    </message>
    <message>
        <source>GROUP_CONCAT(DISTINCT …) sorted by another expression</source>
        <translation>GROUP_CONCAT(DISTINCT …) ordenado por outra expressão</translation>
    </message>
    <message>
        <source>Generated column becomes plain</source>
        <translation>Coluna gerada vira comum</translation>
    </message>
    <message>
        <source>Give the catalog, so that the key can be named.</source>
        <translation>Dê o catálogo, para que a chave possa ser nomeada.</translation>
    </message>
    <message>
        <source>Give the column a default of its type.</source>
        <translation>Dê à coluna um valor padrão do seu tipo.</translation>
    </message>
    <message>
        <source>Handler rolls back its block</source>
        <translation>O tratador desfaz o seu bloco</translation>
    </message>
    <message>
        <source>Hash partitions place rows differently</source>
        <translation>Partições por hash distribuem as linhas de outro modo</translation>
    </message>
    <message>
        <source>Hash partitions: a row may lie in another partition than on the source</source>
        <translation>Partições por hash: uma linha pode ficar em outra partição que na origem</translation>
    </message>
    <message>
        <source>IGNORE swallows more than duplicates</source>
        <translation>IGNORE engole mais do que duplicatas</translation>
    </message>
    <message>
        <source>INCLUDE columns are dropped</source>
        <translation>As colunas de INCLUDE são descartadas</translation>
    </message>
    <message>
        <source>INSERT IGNORE also changes values that do not fit</source>
        <translation>INSERT IGNORE também muda valores que não cabem</translation>
    </message>
    <message>
        <source>INSERT IGNORE also skips rows that break other rules, and changes values that do not fit</source>
        <translation>INSERT IGNORE também pula linhas que violam outras regras e muda valores que não cabem</translation>
    </message>
    <message>
        <source>INSERT IGNORE becomes ON CONFLICT DO NOTHING: only duplicate keys are passed over</source>
        <translation>INSERT IGNORE vira ON CONFLICT DO NOTHING: só chaves duplicadas são puladas</translation>
    </message>
    <message>
        <source>INTERVAL … %1 with a value that is not constant</source>
        <translation>INTERVAL … %1 com um valor que não é constante</translation>
    </message>
    <message>
        <source>Identity step is not kept</source>
        <translation>O passo da identidade não é mantido</translation>
    </message>
    <message>
        <source>Index hints of %1 are dropped</source>
        <translation>As dicas de índice de %1 são descartadas</translation>
    </message>
    <message>
        <source>Index is left out</source>
        <translation>O índice fica de fora</translation>
    </message>
    <message>
        <source>Index the whole column, or a generated column that is NULL outside the condition.</source>
        <translation>Indexe a coluna inteira, ou uma coluna gerada que é NULL fora da condição.</translation>
    </message>
    <message>
        <source>Information schema</source>
        <translation>Information schema</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Herança</translation>
    </message>
    <message>
        <source>Install PostGIS and index the geometry column.</source>
        <translation>Instale o PostGIS e indexe a coluna geometry.</translation>
    </message>
    <message>
        <source>Install PostGIS and map the column to geometry when the reference system matters.</source>
        <translation>Instale o PostGIS e mapeie a coluna para geometry se o sistema de referência importa.</translation>
    </message>
    <message>
        <source>Install PostGIS and use its function.</source>
        <translation>Instale o PostGIS e use a função dele.</translation>
    </message>
    <message>
        <source>Install PostGIS on the target and map the column to geometry when it is queried there.</source>
        <translation>Instale o PostGIS no destino e mapeie a coluna para geometry se ela for consultada lá.</translation>
    </message>
    <message>
        <source>Invisible column becomes visible</source>
        <translation>Coluna invisível fica visível</translation>
    </message>
    <message>
        <source>Invisible index</source>
        <translation>Índice invisível</translation>
    </message>
    <message>
        <source>It is accepted, but fails when it runs: %1</source>
        <translation>É aceito, mas falha ao ser executado: %1</translation>
    </message>
    <message>
        <source>JSON_EXTRACT() with several paths: MariaDB gives what it finds in the order of the document, the target in the order of the paths</source>
        <translation>JSON_EXTRACT() com vários caminhos: o MariaDB dá o que acha na ordem do documento, o destino na ordem dos caminhos</translation>
    </message>
    <message>
        <source>JSON_KEYS(): MariaDB gives the keys in the order of the document, jsonb sorts them</source>
        <translation>JSON_KEYS(): o MariaDB dá as chaves na ordem do documento, jsonb as ordena</translation>
    </message>
    <message>
        <source>JSON_SEARCH() with an escape sign or paths: the whole document is searched</source>
        <translation>JSON_SEARCH() com sinal de escape ou caminhos: o documento inteiro é procurado</translation>
    </message>
    <message>
        <source>JSON_TABLE: ERROR ON EMPTY gives NULL on the target</source>
        <translation>JSON_TABLE: ERROR ON EMPTY dá NULL no destino</translation>
    </message>
    <message>
        <source>JSON_TABLE: what stands ON ERROR is dropped</source>
        <translation>JSON_TABLE: o que está em ON ERROR é descartado</translation>
    </message>
    <message>
        <source>JSON_UNQUOTE() gives the text null for a JSON null; #&gt;&gt; gives NULL</source>
        <translation>JSON_UNQUOTE() dá o texto null para um null JSON; #&gt;&gt; dá NULL</translation>
    </message>
    <message>
        <source>Keep the history with a trigger and a history table.</source>
        <translation>Guarde o histórico com um gatilho e uma tabela de histórico.</translation>
    </message>
    <message>
        <source>Keep the rule with a trigger.</source>
        <translation>Mantenha a regra com um gatilho.</translation>
    </message>
    <message>
        <source>Key of the table is not known</source>
        <translation>A chave da tabela não é conhecida</translation>
    </message>
    <message>
        <source>Key over text needs a length</source>
        <translation>Uma chave sobre texto precisa de um comprimento</translation>
    </message>
    <message>
        <source>Key to its own table is not carried on</source>
        <translation>A chave para a própria tabela não é propagada</translation>
    </message>
    <message>
        <source>LAST_INSERT_ID</source>
        <translation>LAST_INSERT_ID</translation>
    </message>
    <message>
        <source>LIKE ignores case for ASCII letters only</source>
        <translation>LIKE ignora maiúsculas só de letras ASCII</translation>
    </message>
    <message>
        <source>LIKE ignores the case of all letters, not of ASCII letters only</source>
        <translation>LIKE ignora maiúsculas de todas as letras, não só das letras ASCII</translation>
    </message>
    <message>
        <source>LIKE with a computed pattern ignores the case of ASCII letters</source>
        <translation>LIKE com um padrão calculado ignora maiúsculas de letras ASCII</translation>
    </message>
    <message>
        <source>LIMIT ?, ? becomes LIMIT ? OFFSET ?: the parameters change places</source>
        <translation>LIMIT ?, ? vira LIMIT ? OFFSET ?: os parâmetros trocam de lugar</translation>
    </message>
    <message>
        <source>LIMIT in a recursive query has no conversion</source>
        <translation>LIMIT numa consulta recursiva não tem conversão</translation>
    </message>
    <message>
        <source>LOAD DATA and SELECT INTO OUTFILE</source>
        <translation>LOAD DATA e SELECT INTO OUTFILE</translation>
    </message>
    <message>
        <source>LOCK TABLES is dropped: use LOCK TABLE inside a transaction</source>
        <translation>LOCK TABLES é descartado: use LOCK TABLE dentro de uma transação</translation>
    </message>
    <message>
        <source>Language without counterpart</source>
        <translation>Linguagem sem equivalente</translation>
    </message>
    <message>
        <source>Lengths of parameters and results</source>
        <translation>Comprimentos de parâmetros e resultados</translation>
    </message>
    <message>
        <source>MATCH FULL is not kept</source>
        <translation>MATCH FULL não é mantido</translation>
    </message>
    <message>
        <source>MATCH … AGAINST becomes a text search with the configuration simple: ranking and operators differ</source>
        <translation>MATCH … AGAINST vira uma busca textual com a configuração simple: ordenação e operadores diferem</translation>
    </message>
    <message>
        <source>MEMORY table</source>
        <translation>Tabela MEMORY</translation>
    </message>
    <message>
        <source>MERGE becomes several statements: run them in one transaction</source>
        <translation>MERGE vira vários comandos: execute-os numa transação</translation>
    </message>
    <message>
        <source>Make a unique key over a generated column that is NULL outside the condition.</source>
        <translation>Faça uma chave única sobre uma coluna gerada que é NULL fora da condição.</translation>
    </message>
    <message>
        <source>Make the referenced columns unique, or keep the rule with a trigger.</source>
        <translation>Torne únicas as colunas referidas ou mantenha a regra com um gatilho.</translation>
    </message>
    <message>
        <source>Map the column to INTEGER when no value is above 9223372036854775807.</source>
        <translation>Mapeie a coluna para INTEGER se nenhum valor passa de 9223372036854775807.</translation>
    </message>
    <message>
        <source>Map the column to REAL when the exact digits do not matter.</source>
        <translation>Mapeie a coluna para REAL se os dígitos exatos não importam.</translation>
    </message>
    <message>
        <source>Map the column to numeric(p,s) when the rounding matters.</source>
        <translation>Mapeie a coluna para numeric(p,s) se o arredondamento importa.</translation>
    </message>
    <message>
        <source>Map the column to time when it holds a time of day only.</source>
        <translation>Mapeie a coluna para time se ela só guarda uma hora do dia.</translation>
    </message>
    <message>
        <source>Map the column to timestamp(0) when a stored fraction of a second must be rounded away.</source>
        <translation>Mapeie a coluna para timestamp(0) quando uma fração de segundo gravada deve ser arredondada.</translation>
    </message>
    <message>
        <source>Materialised view becomes a table or view</source>
        <translation>Visão materializada vira tabela ou visão</translation>
    </message>
    <message>
        <source>Mend the converted text.</source>
        <translation>Corrija o texto convertido.</translation>
    </message>
    <message>
        <source>Mend the converted text; the place is given.</source>
        <translation>Corrija o texto convertido; o lugar é indicado.</translation>
    </message>
    <message>
        <source>Move COMMIT and ROLLBACK out of the block.</source>
        <translation>Tire COMMIT e ROLLBACK do bloco.</translation>
    </message>
    <message>
        <source>Move the elements to a child table, or to JSON, when they are queried.</source>
        <translation>Mova os elementos para uma tabela filha, ou para JSON, se forem consultados.</translation>
    </message>
    <message>
        <source>Move the table as well.</source>
        <translation>Mova também a tabela.</translation>
    </message>
    <message>
        <source>MySQL counts on from the largest number that a row brought along. An identity column of PostgreSQL counts on from its own last number: a statement that gives some numbers and asks for others gets other numbers.</source>
        <translation>O MySQL continua a contar do maior número que uma linha trouxe. Uma coluna de identidade do PostgreSQL continua do seu próprio último número: um comando que dá alguns números e pede outros recebe números diferentes.</translation>
    </message>
    <message>
        <source>MySQL counts on from the largest number that a row brought along. An identity column of PostgreSQL does not: set its sequence with setval() after such statements. A migration does so at its end.</source>
        <translation>O MySQL continua a contar do maior número que uma linha trouxe. Uma coluna de identidade do PostgreSQL não: ajuste a sequência com setval() depois de tais comandos. Uma migração faz isso no fim.</translation>
    </message>
    <message>
        <source>MySQL forbids a trigger to change its own table</source>
        <translation>O MySQL proíbe que um gatilho mude a sua própria tabela</translation>
    </message>
    <message>
        <source>MySQL has no TRUNCATE triggers</source>
        <translation>O MySQL não tem gatilhos TRUNCATE</translation>
    </message>
    <message>
        <source>MySQL's JSON_ARRAYAGG() has no ORDER BY (MariaDB's has)</source>
        <translation>JSON_ARRAYAGG() do MySQL não tem ORDER BY (o do MariaDB tem)</translation>
    </message>
    <message>
        <source>NOCASE becomes lower(): it knows more letters than ASCII</source>
        <translation>NOCASE vira lower(): conhece mais letras que o ASCII</translation>
    </message>
    <message>
        <source>NOCASE ignores case of ASCII letters only; %1 ignores more</source>
        <translation>NOCASE ignora maiúsculas só de letras ASCII; %1 ignora mais</translation>
    </message>
    <message>
        <source>NOCASE ignores only ASCII case</source>
        <translation>NOCASE ignora só maiúsculas ASCII</translation>
    </message>
    <message>
        <source>NULL in a primary key</source>
        <translation>NULL numa chave primária</translation>
    </message>
    <message>
        <source>NULL partition keys</source>
        <translation>Chaves de partição NULL</translation>
    </message>
    <message>
        <source>NULLS NOT DISTINCT is not kept</source>
        <translation>NULLS NOT DISTINCT não é mantido</translation>
    </message>
    <message>
        <source>NULLs sort at the other end</source>
        <translation>Os NULLs ficam na outra ponta da ordem</translation>
    </message>
    <message>
        <source>Name is not known</source>
        <translation>Nome desconhecido</translation>
    </message>
    <message>
        <source>Name of a built-in function</source>
        <translation>Nome de uma função embutida</translation>
    </message>
    <message>
        <source>Name the columns in SELECT and INSERT.</source>
        <translation>Nomeie as colunas em SELECT e INSERT.</translation>
    </message>
    <message>
        <source>Names of columns after an alias have no conversion</source>
        <translation>Nomes de colunas depois de um apelido não têm conversão</translation>
    </message>
    <message>
        <source>Not converted: %1</source>
        <translation>Não convertido: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Não lido: %1</translation>
    </message>
    <message>
        <source>Not understood in FROM: %1</source>
        <translation>Não entendido em FROM: %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Não entendido: %1</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved and for converted code. Map the column to an enum type when its order matters to code that is not converted.</source>
        <translation>Nada a fazer para as linhas movidas e para o código convertido. Mapeie a coluna para um tipo enum quando a sua ordem importar a código que não é convertido.</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved. Store values of full length, as hashes and UUIDs are.</source>
        <translation>Nada a fazer para as linhas movidas. Grave valores de comprimento completo, como são hashes e UUIDs.</translation>
    </message>
    <message>
        <source>Nothing to do for the rows that are moved. Trim what your code stores later, where it may end in blanks.</source>
        <translation>Nada a fazer para as linhas movidas. Remova os espaços finais do que o seu código gravar depois, onde puder terminar em espaços.</translation>
    </message>
    <message>
        <source>Nothing to do unless a statement gives its own numbers.</source>
        <translation>Nada a fazer, a menos que um comando dê seus próprios números.</translation>
    </message>
    <message>
        <source>Nothing to do when callers keep to the lengths. Otherwise begin the routine with IF length(p) &gt; n THEN RAISE EXCEPTION.</source>
        <translation>Nada a fazer se os chamadores respeitarem os comprimentos. Caso contrário, comece a rotina com IF length(p) &gt; n THEN RAISE EXCEPTION.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada a fazer.</translation>
    </message>
    <message>
        <source>Nothing to do. When the column holds only 0 and 1, map it to boolean and adapt the code that counts or compares it.</source>
        <translation>Nada a fazer. Se a coluna só tem 0 e 1, mapeie-a para boolean e adapte o código que a conta ou compara.</translation>
    </message>
    <message>
        <source>Nothing to do: InnoDB refuses the change too. Give the key ON UPDATE CASCADE on the target when it should be carried on there.</source>
        <translation>Nada a fazer: o InnoDB também recusa a alteração. Dê à chave ON UPDATE CASCADE no destino quando ela deve ser propagada lá.</translation>
    </message>
    <message>
        <source>Nothing to do: both engines refuse the change that would set NULL.</source>
        <translation>Nada a fazer: ambos os motores recusam a alteração que definiria NULL.</translation>
    </message>
    <message>
        <source>Nothing to do: it is a hint to the source's optimizer.</source>
        <translation>Nada a fazer: é uma dica para o otimizador da origem.</translation>
    </message>
    <message>
        <source>Nothing to do; the column takes space on disk.</source>
        <translation>Nada a fazer; a coluna ocupa espaço em disco.</translation>
    </message>
    <message>
        <source>Nothing to do; the index no longer covers the query alone.</source>
        <translation>Nada a fazer; o índice já não cobre a consulta sozinho.</translation>
    </message>
    <message>
        <source>Number of identical type not proven</source>
        <translation>Número de tipo idêntico não provado</translation>
    </message>
    <message>
        <source>Numbers and blobs are quoted as text</source>
        <translation>Números e blobs são citados como texto</translation>
    </message>
    <message>
        <source>Numbers are given for the counter of %1: the target does not count on from them</source>
        <translation>São dados números para o contador de %1: o destino não continua a contar deles</translation>
    </message>
    <message>
        <source>Numbers given to a counter</source>
        <translation>Números dados a um contador</translation>
    </message>
    <message>
        <source>ON DUPLICATE KEY UPDATE reads a column of the SELECT that is not among the inserted values</source>
        <translation>ON DUPLICATE KEY UPDATE lê uma coluna do SELECT que não está entre os valores inseridos</translation>
    </message>
    <message>
        <source>ON DUPLICATE KEY acts on every unique key of the table</source>
        <translation>ON DUPLICATE KEY age sobre toda chave única da tabela</translation>
    </message>
    <message>
        <source>OR %1 is dropped: an error ends the statement</source>
        <translation>OR %1 é descartado: um erro termina o comando</translation>
    </message>
    <message>
        <source>OR IGNORE also skips rows that break NOT NULL or CHECK; ON CONFLICT DO NOTHING does not</source>
        <translation>OR IGNORE também pula linhas que violam NOT NULL ou CHECK; ON CONFLICT DO NOTHING não</translation>
    </message>
    <message>
        <source>OR IGNORE skips rows that break a UNIQUE, NOT NULL or CHECK constraint</source>
        <translation>OR IGNORE pula linhas que violam uma restrição UNIQUE, NOT NULL ou CHECK</translation>
    </message>
    <message>
        <source>OVERRIDING is dropped: the target takes the number that is given</source>
        <translation>OVERRIDING é descartado: o destino toma o número que é dado</translation>
    </message>
    <message>
        <source>Object is not converted</source>
        <translation>O objeto não é convertido</translation>
    </message>
    <message>
        <source>Object needs another that is not converted</source>
        <translation>O objeto precisa de outro que não é convertido</translation>
    </message>
    <message>
        <source>On the target only duplicate keys are passed over; other faults raise an error.</source>
        <translation>No destino só chaves duplicadas são puladas; outras falhas dão erro.</translation>
    </message>
    <message>
        <source>Only a conflict on the primary key of %1 replaces the row</source>
        <translation>Só um conflito na chave primária de %1 substitui a linha</translation>
    </message>
    <message>
        <source>Only the first level is merged, and null does not remove</source>
        <translation>Só o primeiro nível é unido, e null não remove</translation>
    </message>
    <message>
        <source>Only the first part is given</source>
        <translation>Só a primeira parte é dada</translation>
    </message>
    <message>
        <source>Operator without counterpart</source>
        <translation>Operador sem equivalente</translation>
    </message>
    <message>
        <source>Order the statements so that no duplicate exists in between.</source>
        <translation>Ordene os comandos de modo que não haja duplicata no meio.</translation>
    </message>
    <message>
        <source>Order the statements so that the parent exists first.</source>
        <translation>Ordene os comandos de modo que o pai exista primeiro.</translation>
    </message>
    <message>
        <source>Outside of ASCII the code point is given, not the bytes</source>
        <translation>Fora do ASCII é dado o código do caractere, não os bytes</translation>
    </message>
    <message>
        <source>POINT becomes PostgreSQL's native point: its reference system (SRID) is not kept</source>
        <translation>POINT vira o point nativo do PostgreSQL: o sistema de referência (SRID) não é mantido</translation>
    </message>
    <message>
        <source>POINT becomes the native point</source>
        <translation>POINT vira o point nativo</translation>
    </message>
    <message>
        <source>PROCEDURE ANALYSE() is dropped: the query gives its own rows</source>
        <translation>PROCEDURE ANALYSE() é descartado: a consulta dá as suas próprias linhas</translation>
    </message>
    <message>
        <source>Partial index is left out</source>
        <translation>O índice parcial fica de fora</translation>
    </message>
    <message>
        <source>Partition key is not converted</source>
        <translation>A chave de partição não é convertida</translation>
    </message>
    <message>
        <source>Partition the target table by a plain column.</source>
        <translation>Particione a tabela de destino por uma coluna simples.</translation>
    </message>
    <message>
        <source>Partition the target table by hand when it needs it.</source>
        <translation>Particione a tabela de destino à mão se ela precisar.</translation>
    </message>
    <message>
        <source>Partitions are left out</source>
        <translation>As partições ficam de fora</translation>
    </message>
    <message>
        <source>Percentiles are window functions on MariaDB (MySQL has none): over no rows there is no row instead of one with NULL</source>
        <translation>Percentis são funções de janela no MariaDB (o MySQL não tem): sobre nenhuma linha não há linha em vez de uma com NULL</translation>
    </message>
    <message>
        <source>Point in time becomes UTC text</source>
        <translation>Um instante vira texto em UTC</translation>
    </message>
    <message>
        <source>PostgreSQL must be told which key conflicts</source>
        <translation>É preciso dizer ao PostgreSQL qual chave conflita</translation>
    </message>
    <message>
        <source>PostgreSQL's parser refuses the converted text: %1</source>
        <translation>O analisador do PostgreSQL recusa o texto convertido: %1</translation>
    </message>
    <message>
        <source>Prefix index becomes an expression index</source>
        <translation>Índice de prefixo vira índice de expressão</translation>
    </message>
    <message>
        <source>Procedure becomes a function</source>
        <translation>Um procedimento vira função</translation>
    </message>
    <message>
        <source>QUICK and LOW_PRIORITY are dropped</source>
        <translation>QUICK e LOW_PRIORITY são descartados</translation>
    </message>
    <message>
        <source>Quoted for MySQL</source>
        <translation>Citado para o MySQL</translation>
    </message>
    <message>
        <source>Quoted for SQLite, where quotes are doubled</source>
        <translation>Citado para o SQLite, onde as aspas são dobradas</translation>
    </message>
    <message>
        <source>RAND() with a seed: the numbers are others</source>
        <translation>RAND() com uma semente: os números são outros</translation>
    </message>
    <message>
        <source>RELEASE_ALL_LOCKS() gives 0, not the number of locks</source>
        <translation>RELEASE_ALL_LOCKS() dá 0, não o número de bloqueios</translation>
    </message>
    <message>
        <source>REPLACE becomes an update of the row in place</source>
        <translation>REPLACE vira uma alteração da linha no lugar</translation>
    </message>
    <message>
        <source>REPLACE deletes and inserts</source>
        <translation>REPLACE apaga e insere</translation>
    </message>
    <message>
        <source>REPLACE deletes the old row of %1, which others depend on; the target changes the row in place</source>
        <translation>REPLACE apaga a linha antiga de %1, de que outras dependem; o destino muda a linha no lugar</translation>
    </message>
    <message>
        <source>REPLACE deletes the row in its way and inserts; delete triggers fire only with recursive_triggers</source>
        <translation>REPLACE apaga a linha que está no caminho e insere; gatilhos de exclusão só disparam com recursive_triggers</translation>
    </message>
    <message>
        <source>REPLACE with dependent rows</source>
        <translation>REPLACE com linhas dependentes</translation>
    </message>
    <message>
        <source>RETURN NEXT and RETURN QUERY have no conversion here</source>
        <translation>RETURN NEXT e RETURN QUERY não têm conversão aqui</translation>
    </message>
    <message>
        <source>RETURN NEXT of this value has no conversion</source>
        <translation>RETURN NEXT deste valor não tem conversão</translation>
    </message>
    <message>
        <source>RETURN NULL in a BEFORE trigger passes over the row, which the target cannot</source>
        <translation>RETURN NULL num gatilho BEFORE pula a linha, o que o destino não pode</translation>
    </message>
    <message>
        <source>RETURN QUERY EXECUTE has no conversion here</source>
        <translation>RETURN QUERY EXECUTE não tem conversão aqui</translation>
    </message>
    <message>
        <source>RETURNING * as a result set: name its columns</source>
        <translation>RETURNING * como resultado: nomeie as colunas</translation>
    </message>
    <message>
        <source>RETURNING … INTO has no conversion here</source>
        <translation>RETURNING … INTO não tem conversão aqui</translation>
    </message>
    <message>
        <source>ROW_COUNT() after UPDATE: the source counts the rows that changed, the target those that it found</source>
        <translation>ROW_COUNT() depois de UPDATE: a origem conta as linhas que mudaram, o destino as que achou</translation>
    </message>
    <message>
        <source>ROW_COUNT() counts the rows that were changed, not those that were found</source>
        <translation>ROW_COUNT() conta as linhas alteradas, não as encontradas</translation>
    </message>
    <message>
        <source>ROW_COUNT() counts what the last statement changed, which may be another</source>
        <translation>ROW_COUNT() conta o que o último comando mudou, que pode ser outro</translation>
    </message>
    <message>
        <source>Raise an error with SIGNAL instead.</source>
        <translation>Em vez disso, gere um erro com SIGNAL.</translation>
    </message>
    <message>
        <source>Raise group_concat_max_len.</source>
        <translation>Aumente group_concat_max_len.</translation>
    </message>
    <message>
        <source>Raise the variable for the session.</source>
        <translation>Aumente a variável para a sessão.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Range becomes text</source>
        <translation>Um range vira texto</translation>
    </message>
    <message>
        <source>Read the rows before they are changed.</source>
        <translation>Leia as linhas antes de serem alteradas.</translation>
    </message>
    <message>
        <source>Read the rows from a subquery that is ordered.</source>
        <translation>Leia as linhas de uma subconsulta ordenada.</translation>
    </message>
    <message>
        <source>Read what differs and test the statement.</source>
        <translation>Leia o que difere e teste o comando.</translation>
    </message>
    <message>
        <source>Read what differs.</source>
        <translation>Leia o que difere.</translation>
    </message>
    <message>
        <source>Refresh it with an event or a procedure.</source>
        <translation>Atualize-a com um evento ou um procedimento.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Result set from a procedure</source>
        <translation>Resultado de um procedimento</translation>
    </message>
    <message>
        <source>Review spatial functions in queries.</source>
        <translation>Revise as funções espaciais nas consultas.</translation>
    </message>
    <message>
        <source>Review the queries with MATCH … AGAINST: ranking and operators differ.</source>
        <translation>Revise as consultas com MATCH … AGAINST: ordenação e operadores diferem.</translation>
    </message>
    <message>
        <source>Review the search: ranking, operators and stop words differ.</source>
        <translation>Revise a busca: ordenação, operadores e palavras vazias diferem.</translation>
    </message>
    <message>
        <source>Rewrite the flow with loops and conditions.</source>
        <translation>Reescreva o fluxo com laços e condições.</translation>
    </message>
    <message>
        <source>Rewrite the routine in SQL.</source>
        <translation>Reescreva a rotina em SQL.</translation>
    </message>
    <message>
        <source>Rounding on store is lost</source>
        <translation>O arredondamento ao gravar se perde</translation>
    </message>
    <message>
        <source>Rows are compared value by value: their types must agree</source>
        <translation>As linhas são comparadas valor a valor: os tipos precisam combinar</translation>
    </message>
    <message>
        <source>Rows whose partition key is NULL lie in the lowest partition on the source and in a default partition on the target</source>
        <translation>Linhas com chave de partição NULL ficam na partição mais baixa na origem e numa partição padrão no destino</translation>
    </message>
    <message>
        <source>Rows with a zero date need the value policy that turns it into NULL.</source>
        <translation>Linhas com data zero precisam da política de valores que a torna NULL.</translation>
    </message>
    <message>
        <source>SELECT DISTINCT is sorted by something that it does not select, which the target refuses</source>
        <translation>SELECT DISTINCT é ordenado por algo que não seleciona, o que o destino recusa</translation>
    </message>
    <message>
        <source>SELECT DISTINCT is sorted by something that it does not select: equal rows stand where %1() of it is</source>
        <translation>SELECT DISTINCT é ordenado por algo que não seleciona: linhas iguais ficam onde está %1() disso</translation>
    </message>
    <message>
        <source>SET DEFAULT is not kept</source>
        <translation>SET DEFAULT não é mantido</translation>
    </message>
    <message>
        <source>SET NULL on a column that takes no NULL</source>
        <translation>SET NULL em uma coluna que não aceita NULL</translation>
    </message>
    <message>
        <source>SET autocommit is dropped: begin transactions in the client</source>
        <translation>SET autocommit é descartado: inicie transações no cliente</translation>
    </message>
    <message>
        <source>SET becomes text of comma-separated members with a check; arithmetic on its bits needs another form</source>
        <translation>SET vira texto com membros separados por vírgulas e uma verificação; a aritmética com os seus bits precisa de outra forma</translation>
    </message>
    <message>
        <source>SET becomes text with a check</source>
        <translation>SET vira texto com uma verificação</translation>
    </message>
    <message>
        <source>SHA2() with a length that is not constant</source>
        <translation>SHA2() com um comprimento que não é constante</translation>
    </message>
    <message>
        <source>SPATIAL becomes GiST over point</source>
        <translation>SPATIAL vira GiST sobre point</translation>
    </message>
    <message>
        <source>SPATIAL is left out</source>
        <translation>SPATIAL fica de fora</translation>
    </message>
    <message>
        <source>SQL_CALC_FOUND_ROWS</source>
        <translation>SQL_CALC_FOUND_ROWS</translation>
    </message>
    <message>
        <source>SQL_CALC_FOUND_ROWS is dropped: FOUND_ROWS() has no counterpart</source>
        <translation>SQL_CALC_FOUND_ROWS é descartado: FOUND_ROWS() não tem equivalente</translation>
    </message>
    <message>
        <source>SQLite cannot change NEW: the row is changed again after it was written, by %1</source>
        <translation>O SQLite não pode mudar NEW: a linha é mudada de novo depois de gravada, por %1</translation>
    </message>
    <message>
        <source>SQLite has no stored programs: %1 is left out</source>
        <translation>O SQLite não tem programas armazenados: %1 fica de fora</translation>
    </message>
    <message>
        <source>SQLite has one database: main</source>
        <translation>O SQLite tem um só banco: main</translation>
    </message>
    <message>
        <source>SQLite's soundex() has four characters, and not every build has it</source>
        <translation>soundex() do SQLite tem quatro caracteres, e nem toda compilação o tem</translation>
    </message>
    <message>
        <source>START TRANSACTION is dropped: a procedure always runs in a transaction</source>
        <translation>START TRANSACTION é descartado: um procedimento sempre corre numa transação</translation>
    </message>
    <message>
        <source>STRICT is dropped: the routine also runs with NULL arguments</source>
        <translation>STRICT é descartado: a rotina também corre com argumentos NULL</translation>
    </message>
    <message>
        <source>STR_TO_DATE() without year, month or day: the source gives a date with zeros, which the target does not have</source>
        <translation>STR_TO_DATE() sem ano, mês ou dia: a origem dá uma data com zeros, que o destino não tem</translation>
    </message>
    <message>
        <source>STR_TO_DATE(): the element %%1 has no counterpart</source>
        <translation>STR_TO_DATE(): o elemento %%1 não tem equivalente</translation>
    </message>
    <message>
        <source>Scan the column's values and map it to the narrowest type that holds all of them.</source>
        <translation>Examine os valores da coluna e mapeie-a para o tipo mais estreito que comporta todos.</translation>
    </message>
    <message>
        <source>Scan the values and map the column to the precision they need.</source>
        <translation>Examine os valores e mapeie a coluna para a precisão de que precisam.</translation>
    </message>
    <message>
        <source>Schedule the procedure with pg_cron or the system's scheduler.</source>
        <translation>Agende o procedimento com pg_cron ou com o agendador do sistema.</translation>
    </message>
    <message>
        <source>See that running it for every row is quick enough, and call what it does where a statement may find no row.</source>
        <translation>Verifique se executá-lo para cada linha é rápido o bastante, e chame o que ele faz onde uma instrução pode não encontrar linha.</translation>
    </message>
    <message>
        <source>Select it too, or sort a query around this one.</source>
        <translation>Selecione-o também, ou ordene uma consulta em volta desta.</translation>
    </message>
    <message>
        <source>Sequence without counterpart</source>
        <translation>Sequência sem equivalente</translation>
    </message>
    <message>
        <source>Session setting</source>
        <translation>Configuração da sessão</translation>
    </message>
    <message>
        <source>Session variable</source>
        <translation>Variável da sessão</translation>
    </message>
    <message>
        <source>Set a SAVEPOINT at the beginning of the block and roll back to it in the handler, where that is allowed.</source>
        <translation>Ponha um SAVEPOINT no início do bloco e volte a ele no tratador, onde isso é permitido.</translation>
    </message>
    <message>
        <source>Set auto_increment_increment, or use a sequence.</source>
        <translation>Defina auto_increment_increment ou use uma sequência.</translation>
    </message>
    <message>
        <source>Set the default in a trigger.</source>
        <translation>Defina o padrão com um gatilho.</translation>
    </message>
    <message>
        <source>Set the sequence after it: SELECT setval(pg_get_serial_sequence('table', 'column'), max(column)) FROM table.</source>
        <translation>Ajuste a sequência depois: SELECT setval(pg_get_serial_sequence('table', 'column'), max(column)) FROM table.</translation>
    </message>
    <message>
        <source>Set the session time zone of clients to UTC, or convert when reading.</source>
        <translation>Ponha o fuso da sessão dos clientes em UTC ou converta ao ler.</translation>
    </message>
    <message>
        <source>Set time_zone = '+00:00' in the sessions that run this.</source>
        <translation>Defina time_zone = '+00:00' nas sessões que executam isto.</translation>
    </message>
    <message>
        <source>Several ON CONFLICT clauses have no conversion</source>
        <translation>Várias cláusulas ON CONFLICT não têm conversão</translation>
    </message>
    <message>
        <source>Several functions that give rows, in one select list, have no conversion</source>
        <translation>Várias funções que dão linhas, numa só lista de SELECT, não têm conversão</translation>
    </message>
    <message>
        <source>Several matches in a joined UPDATE</source>
        <translation>Várias correspondências num UPDATE com junção</translation>
    </message>
    <message>
        <source>Several result sets</source>
        <translation>Vários resultados</translation>
    </message>
    <message>
        <source>Spatial function</source>
        <translation>Função espacial</translation>
    </message>
    <message>
        <source>Spatial type becomes bytea</source>
        <translation>Tipo espacial vira bytea</translation>
    </message>
    <message>
        <source>Special storage engine</source>
        <translation>Motor de armazenamento especial</translation>
    </message>
    <message>
        <source>Statement in a stored program is not converted</source>
        <translation>Um comando num programa armazenado não é convertido</translation>
    </message>
    <message>
        <source>Statement is not converted</source>
        <translation>O comando não é convertido</translation>
    </message>
    <message>
        <source>Statement trigger runs for each row</source>
        <translation>O gatilho de instrução executa para cada linha</translation>
    </message>
    <message>
        <source>Storage engine %1: the target gets an ordinary table</source>
        <translation>Motor de armazenamento %1: o destino recebe uma tabela comum</translation>
    </message>
    <message>
        <source>Stored program is not converted</source>
        <translation>O programa armazenado não é convertido</translation>
    </message>
    <message>
        <source>Subpartitions over %1 are left out</source>
        <translation>As subpartições sobre %1 ficam de fora</translation>
    </message>
    <message>
        <source>System variable</source>
        <translation>Variável do sistema</translation>
    </message>
    <message>
        <source>System-versioned table</source>
        <translation>Tabela versionada pelo sistema</translation>
    </message>
    <message>
        <source>TABLESAMPLE of %1 is dropped</source>
        <translation>TABLESAMPLE de %1 é descartado</translation>
    </message>
    <message>
        <source>TIME becomes interval</source>
        <translation>TIME vira interval</translation>
    </message>
    <message>
        <source>TIME holds -838:59:59 to 838:59:59 and becomes interval; choose time when it is only a time of day</source>
        <translation>TIME guarda de -838:59:59 a 838:59:59 e vira interval; escolha time se for só uma hora do dia</translation>
    </message>
    <message>
        <source>TINYINT(1) becomes smallint, which holds every value it may have; boolean is a choice when only 0 and 1 occur</source>
        <translation>TINYINT(1) vira smallint, que comporta todo valor que ele possa ter; boolean é uma opção se só ocorrem 0 e 1</translation>
    </message>
    <message>
        <source>TINYINT(1) is a small integer</source>
        <translation>TINYINT(1) é um inteiro pequeno</translation>
    </message>
    <message>
        <source>Tables that refer to it are not emptied</source>
        <translation>Tabelas que se referem a ela não são esvaziadas</translation>
    </message>
    <message>
        <source>Target refuses the text</source>
        <translation>O destino recusa o texto</translation>
    </message>
    <message>
        <source>Target server refuses the object</source>
        <translation>O servidor de destino recusa o objeto</translation>
    </message>
    <message>
        <source>Text is not understood</source>
        <translation>O texto não é entendido</translation>
    </message>
    <message>
        <source>Text that is no number becomes 0 instead of an error</source>
        <translation>Texto que não é número vira 0 em vez de um erro</translation>
    </message>
    <message>
        <source>Text that starts with no number counts as 0 as in the source; compare with text where that is meant.</source>
        <translation>Texto que não começa com um número vale 0, como na origem; compare com texto onde é isso que se quer.</translation>
    </message>
    <message>
        <source>Text used as a number</source>
        <translation>Texto usado como número</translation>
    </message>
    <message>
        <source>The %1 %2 is not moved: %3</source>
        <translation>O objeto %2 (%1) não é movido: %3</translation>
    </message>
    <message>
        <source>The array becomes a JSON array</source>
        <translation>O array vira um array JSON</translation>
    </message>
    <message>
        <source>The array becomes the text that PostgreSQL shows for it; GROUP_CONCAT cuts it at group_concat_max_len</source>
        <translation>O array vira o texto que o PostgreSQL mostra; GROUP_CONCAT o corta em group_concat_max_len</translation>
    </message>
    <message>
        <source>The assignments read each other's columns: on the target later ones see new values</source>
        <translation>As atribuições leem as colunas umas das outras: no destino as seguintes veem valores novos</translation>
    </message>
    <message>
        <source>The catalog has no such name; types and collations of the expression are guessed.</source>
        <translation>O catálogo não tem esse nome; tipos e colações da expressão são supostos.</translation>
    </message>
    <message>
        <source>The check %1 is kept by triggers before INSERT and UPDATE: the target takes neither clock nor session in a check: %2</source>
        <translation>A restrição CHECK %1 é mantida por gatilhos antes de INSERT e UPDATE: o destino não aceita relógio nem sessão em um CHECK: %2</translation>
    </message>
    <message>
        <source>The check %1 is left out: %2</source>
        <translation>A verificação %1 fica de fora: %2</translation>
    </message>
    <message>
        <source>The check %1 is left out: the target takes no check over a column that %2: %3</source>
        <translation>A verificação %1 fica de fora: o destino não aceita verificação sobre uma coluna que %2: %3</translation>
    </message>
    <message>
        <source>The check %1 is left out: the target takes no stored function in a check: %2</source>
        <translation>A restrição CHECK %1 fica de fora: o destino não aceita funções armazenadas em um CHECK: %2</translation>
    </message>
    <message>
        <source>The check %1 is not enforced on the source and is left out</source>
        <translation>A verificação %1 não vale na origem e fica de fora</translation>
    </message>
    <message>
        <source>The choice of partitions of %1 is dropped: all rows are read</source>
        <translation>A escolha de partições de %1 é descartada: todas as linhas são lidas</translation>
    </message>
    <message>
        <source>The client command %1 is dropped</source>
        <translation>O comando de cliente %1 é descartado</translation>
    </message>
    <message>
        <source>The collation %1 becomes %2, which compares some texts otherwise</source>
        <translation>A ordenação (collation) %1 torna-se %2, que compara alguns textos de outro modo</translation>
    </message>
    <message>
        <source>The column %1 is invisible on the source and visible on the target: SELECT * shows it</source>
        <translation>A coluna %1 é invisível na origem e visível no destino: SELECT * a mostra</translation>
    </message>
    <message>
        <source>The columns of the rows that %1() gives are not known</source>
        <translation>As colunas das linhas que %1() dá não são conhecidas</translation>
    </message>
    <message>
        <source>The columns of this loop are not known</source>
        <translation>As colunas deste laço não são conhecidas</translation>
    </message>
    <message>
        <source>The condition %1 has no conversion</source>
        <translation>A condição %1 não tem conversão</translation>
    </message>
    <message>
        <source>The condition %1 is not known</source>
        <translation>A condição %1 não é conhecida</translation>
    </message>
    <message>
        <source>The condition reads a column that an assignment before it has changed</source>
        <translation>A condição lê uma coluna que uma atribuição anterior mudou</translation>
    </message>
    <message>
        <source>The condition stands in the assignment</source>
        <translation>A condição está na atribuição</translation>
    </message>
    <message>
        <source>The constraint is left out: %1</source>
        <translation>A restrição fica de fora: %1</translation>
    </message>
    <message>
        <source>The cursor %1 has no conversion: it is opened for several queries, or for none</source>
        <translation>O cursor %1 não tem conversão: é aberto para várias consultas ou para nenhuma</translation>
    </message>
    <message>
        <source>The cursor %1 is not known</source>
        <translation>O cursor %1 não é conhecido</translation>
    </message>
    <message>
        <source>The cursor %1 takes arguments, which has no conversion outside of a FOR loop</source>
        <translation>O cursor %1 recebe argumentos, o que não tem conversão fora de um laço FOR</translation>
    </message>
    <message>
        <source>The date is that of UTC</source>
        <translation>A data é a de UTC</translation>
    </message>
    <message>
        <source>The date is that of UTC, not of the session's time zone</source>
        <translation>A data é a de UTC, não a do fuso da sessão</translation>
    </message>
    <message>
        <source>The default of %1 is left out: %2</source>
        <translation>O valor padrão de %1 fica de fora: %2</translation>
    </message>
    <message>
        <source>The default of the parameter %1 is dropped: callers must give it</source>
        <translation>O valor padrão do parâmetro %1 é descartado: quem chama precisa dá-lo</translation>
    </message>
    <message>
        <source>The error number %1 has no condition: the handler takes every error</source>
        <translation>O erro número %1 não tem condição: o tratador toma todo erro</translation>
    </message>
    <message>
        <source>The event %1 becomes a procedure: schedule it with pg_cron or the system</source>
        <translation>O evento %1 vira um procedimento: agende-o com pg_cron ou com o sistema</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>A expressão está aninhada demais</translation>
    </message>
    <message>
        <source>The foreign key %1 has SET DEFAULT, which InnoDB does not have: NO ACTION</source>
        <translation>A chave estrangeira %1 tem SET DEFAULT, que o InnoDB não tem: NO ACTION</translation>
    </message>
    <message>
        <source>The foreign key %1 is MATCH FULL; MySQL knows only MATCH SIMPLE</source>
        <translation>A chave estrangeira %1 é MATCH FULL; o MySQL só conhece MATCH SIMPLE</translation>
    </message>
    <message>
        <source>The foreign key %1 is deferrable; MySQL checks at each row</source>
        <translation>A chave estrangeira %1 é adiável; o MySQL verifica a cada linha</translation>
    </message>
    <message>
        <source>The foreign key %1 is left out: %2 (%3) is not unique, which MySQL allows and the target does not</source>
        <translation>A chave estrangeira %1 fica de fora: %2 (%3) não é única, o que o MySQL permite e o destino não</translation>
    </message>
    <message>
        <source>The foreign key %1 is left out: %2 is not moved</source>
        <translation>A chave estrangeira %1 fica de fora: %2 não é movida</translation>
    </message>
    <message>
        <source>The foreign key %1 refers to its own table: ON UPDATE becomes NO ACTION, as the source never carries such a change on</source>
        <translation>A chave estrangeira %1 refere-se à própria tabela: ON UPDATE passa a NO ACTION, pois a origem nunca propaga tal alteração</translation>
    </message>
    <message>
        <source>The foreign key %1 would set NULL in a column that takes none: NO ACTION, which refuses the change as the source does</source>
        <translation>A chave estrangeira %1 definiria NULL em uma coluna que não o aceita: NO ACTION, que recusa a alteração como a origem</translation>
    </message>
    <message>
        <source>The format is not constant</source>
        <translation>O formato não é constante</translation>
    </message>
    <message>
        <source>The format of DATE_FORMAT() is not constant and is not converted</source>
        <translation>O formato de DATE_FORMAT() não é constante e não é convertido</translation>
    </message>
    <message>
        <source>The format of STR_TO_DATE() is not constant</source>
        <translation>O formato de STR_TO_DATE() não é constante</translation>
    </message>
    <message>
        <source>The full-text index %1 becomes a GIN index over to_tsvector('simple', …): ranking, stop words and minimum word length differ</source>
        <translation>O índice de texto %1 vira um índice GIN sobre to_tsvector('simple', …): ordenação, palavras vazias e comprimento mínimo diferem</translation>
    </message>
    <message>
        <source>The full-text index %1 is left out</source>
        <translation>O índice de texto %1 fica de fora</translation>
    </message>
    <message>
        <source>The function %1 has no counterpart</source>
        <translation>A função %1 não tem equivalente</translation>
    </message>
    <message>
        <source>The function becomes a procedure: it is called with CALL</source>
        <translation>A função vira um procedimento: é chamada com CALL</translation>
    </message>
    <message>
        <source>The function gives rows: it becomes a procedure that gives a result set, to be called with CALL</source>
        <translation>A função dá linhas: vira um procedimento que dá um resultado, chamado com CALL</translation>
    </message>
    <message>
        <source>The generated column %1 becomes a plain column: its expression is not understood</source>
        <translation>A coluna gerada %1 vira comum: a expressão não é entendida</translation>
    </message>
    <message>
        <source>The index %1 (%2) has no counterpart and is left out</source>
        <translation>O índice %1 (%2) não tem equivalente e fica de fora</translation>
    </message>
    <message>
        <source>The index %1 covers the first %2 characters of %3: a query uses it when it compares left(%3, %2)</source>
        <translation>O índice %1 cobre os primeiros %2 caracteres de %3: uma consulta o usa quando compara left(%3, %2)</translation>
    </message>
    <message>
        <source>The index %1 is invisible on the source and used on the target</source>
        <translation>O índice %1 é invisível na origem e usado no destino</translation>
    </message>
    <message>
        <source>The index %1 is left out: the target cannot index %2</source>
        <translation>O índice %1 fica de fora: o destino não pode indexar %2</translation>
    </message>
    <message>
        <source>The index %1 no longer carries the columns %2</source>
        <translation>O índice %1 já não leva as colunas %2</translation>
    </message>
    <message>
        <source>The index %1 over the expression %2 is left out</source>
        <translation>O índice %1 sobre a expressão %2 fica de fora</translation>
    </message>
    <message>
        <source>The key of %1 is not known</source>
        <translation>A chave de %1 não é conhecida</translation>
    </message>
    <message>
        <source>The keys of %1 are not known: the conflict cannot be named</source>
        <translation>As chaves de %1 não são conhecidas: o conflito não pode ser nomeado</translation>
    </message>
    <message>
        <source>The lengths of %1 are not enforced on the target: MySQL refuses a text that is longer than declared</source>
        <translation>Os comprimentos de %1 não são impostos no destino: o MySQL recusa um texto mais longo que o declarado</translation>
    </message>
    <message>
        <source>The list ends at group_concat_max_len</source>
        <translation>A lista termina em group_concat_max_len</translation>
    </message>
    <message>
        <source>The materialised view becomes a plain view</source>
        <translation>A visão materializada vira uma visão comum</translation>
    </message>
    <message>
        <source>The materialised view becomes a view: it is computed anew each time it is read</source>
        <translation>A visão materializada vira uma visão: é calculada a cada leitura</translation>
    </message>
    <message>
        <source>The moment is given in UTC</source>
        <translation>O instante é dado em UTC</translation>
    </message>
    <message>
        <source>The moment is read as UTC</source>
        <translation>O instante é lido como UTC</translation>
    </message>
    <message>
        <source>The operator %1 is not known</source>
        <translation>O operador %1 não é conhecido</translation>
    </message>
    <message>
        <source>The optimizer hint is dropped</source>
        <translation>A dica ao otimizador é descartada</translation>
    </message>
    <message>
        <source>The order inside %1 is not kept</source>
        <translation>A ordem dentro de %1 não é mantida</translation>
    </message>
    <message>
        <source>The order inside the list is not kept: SQLite's group_concat takes the rows as they come</source>
        <translation>A ordem dentro da lista não é mantida: group_concat do SQLite toma as linhas como vêm</translation>
    </message>
    <message>
        <source>The order of triggers is that of their names: rename %1 when it must run before or after %2</source>
        <translation>A ordem dos gatilhos é a dos nomes: renomeie %1 se ele deve agir antes ou depois de %2</translation>
    </message>
    <message>
        <source>The partial index %1 WHERE %2 is left out</source>
        <translation>O índice parcial %1 WHERE %2 fica de fora</translation>
    </message>
    <message>
        <source>The partial index %1 is left out: its condition is not understood</source>
        <translation>O índice parcial %1 fica de fora: a condição não é entendida</translation>
    </message>
    <message>
        <source>The pattern is computed: the regular expressions of both engines differ in details</source>
        <translation>O padrão é calculado: as expressões regulares dos dois motores diferem em detalhes</translation>
    </message>
    <message>
        <source>The pattern is not constant: it is not converted</source>
        <translation>O padrão não é constante: não é convertido</translation>
    </message>
    <message>
        <source>The pattern uses what the target's regular expressions write otherwise</source>
        <translation>O padrão usa o que as expressões regulares do destino escrevem de outro modo</translation>
    </message>
    <message>
        <source>The procedure gives a result set and becomes a function: SELECT * FROM it in place of CALL</source>
        <translation>O procedimento dá um resultado e vira uma função: SELECT * FROM no lugar de CALL</translation>
    </message>
    <message>
        <source>The procedure gives several result sets and becomes a function that returns cursors</source>
        <translation>O procedimento dá vários resultados e vira uma função que devolve cursores</translation>
    </message>
    <message>
        <source>The procedure must not be called inside a transaction block.</source>
        <translation>O procedimento não pode ser chamado dentro de um bloco de transação.</translation>
    </message>
    <message>
        <source>The procedure runs with the rights of its caller: the target allows no transaction control under SECURITY DEFINER</source>
        <translation>O procedimento corre com os direitos de quem chama: o destino não permite controle de transação com SECURITY DEFINER</translation>
    </message>
    <message>
        <source>The record %1 has no conversion: its columns are not known</source>
        <translation>O registro %1 não tem conversão: suas colunas não são conhecidas</translation>
    </message>
    <message>
        <source>The record %1 is used as a whole, which has no conversion</source>
        <translation>O registro %1 é usado por inteiro, o que não tem conversão</translation>
    </message>
    <message>
        <source>The result set is left open in the cursor %1: FETCH ALL FROM %1 after CALL</source>
        <translation>O resultado fica aberto no cursor %1: FETCH ALL FROM %1 depois de CALL</translation>
    </message>
    <message>
        <source>The routine runs with the rights of its owner on the target: its definer is not kept</source>
        <translation>A rotina corre no destino com os direitos do dono: o definidor não é mantido</translation>
    </message>
    <message>
        <source>The rows that RETURNING gives are dropped</source>
        <translation>As linhas que RETURNING dá são descartadas</translation>
    </message>
    <message>
        <source>The sequence %1 is left out: the target has none</source>
        <translation>A sequência %1 fica de fora: o destino não tem sequências</translation>
    </message>
    <message>
        <source>The sequence is left out: the target has none</source>
        <translation>A sequência fica de fora: o destino não tem sequências</translation>
    </message>
    <message>
        <source>The sequence of numbers differs; use setseed() once before.</source>
        <translation>A sequência de números difere; use setseed() uma vez antes.</translation>
    </message>
    <message>
        <source>The source takes any unique key that collides, the target the one named; check that only one can collide.</source>
        <translation>A origem toma qualquer chave única que colida, o destino a nomeada; verifique que só uma pode colidir.</translation>
    </message>
    <message>
        <source>The source takes the value of any row of the group; the target takes that of the first. Name the row that is meant.</source>
        <translation>A origem toma o valor de qualquer linha do grupo; o destino toma o da primeira. Diga qual linha se quer.</translation>
    </message>
    <message>
        <source>The source undoes the whole call when a statement of it fails</source>
        <translation>A origem desfaz toda a chamada quando uma de suas instruções falha</translation>
    </message>
    <message>
        <source>The spatial function %1 needs PostGIS</source>
        <translation>A função espacial %1 precisa do PostGIS</translation>
    </message>
    <message>
        <source>The spatial index %1 becomes a GiST index over point</source>
        <translation>O índice espacial %1 vira um índice GiST sobre point</translation>
    </message>
    <message>
        <source>The spatial index %1 is left out: the target column is no geometric type</source>
        <translation>O índice espacial %1 fica de fora: a coluna de destino não é de tipo geométrico</translation>
    </message>
    <message>
        <source>The statement becomes several: run them in one transaction</source>
        <translation>O comando vira vários: execute-os numa transação</translation>
    </message>
    <message>
        <source>The system variable @@%1 has no exact counterpart</source>
        <translation>A variável do sistema @@%1 não tem equivalente exato</translation>
    </message>
    <message>
        <source>The table %1 is not in the catalog</source>
        <translation>A tabela %1 não está no catálogo</translation>
    </message>
    <message>
        <source>The table inherits from %1; the target gets a table of its own</source>
        <translation>A tabela herda de %1; o destino recebe uma tabela própria</translation>
    </message>
    <message>
        <source>The table is not in the catalog</source>
        <translation>A tabela não está no catálogo</translation>
    </message>
    <message>
        <source>The table is not partitioned on the target: %1</source>
        <translation>A tabela não é particionada no destino: %1</translation>
    </message>
    <message>
        <source>The table is partitioned on the source; the target gets one table</source>
        <translation>A tabela é particionada na origem; o destino recebe uma só tabela</translation>
    </message>
    <message>
        <source>The table is referenced with ON DELETE CASCADE or has delete triggers, which the source runs for each replaced row.</source>
        <translation>A tabela é referida com ON DELETE CASCADE ou tem gatilhos de exclusão, que a origem executa para cada linha substituída.</translation>
    </message>
    <message>
        <source>The table keeps its history (system versioning); the target keeps only the current rows</source>
        <translation>A tabela guarda o seu histórico (versionamento pelo sistema); o destino guarda só as linhas atuais</translation>
    </message>
    <message>
        <source>The table that is deleted from is not known</source>
        <translation>A tabela da qual se apaga não é conhecida</translation>
    </message>
    <message>
        <source>The table that is updated is not known</source>
        <translation>A tabela que é alterada não é conhecida</translation>
    </message>
    <message>
        <source>The target fires triggers in the order of their names.</source>
        <translation>O destino dispara os gatilhos pela ordem dos nomes.</translation>
    </message>
    <message>
        <source>The target has a function of this name, and pg_catalog is searched first: callers write the schema, or the routine gets another name.</source>
        <translation>O destino tem uma função com esse nome, e pg_catalog é procurado primeiro: quem chama escreve o esquema, ou a rotina ganha outro nome.</translation>
    </message>
    <message>
        <source>The target refuses it: %1</source>
        <translation>O destino recusa: %1</translation>
    </message>
    <message>
        <source>The temporary table is dropped at the end of the transaction: an open cursor reads it</source>
        <translation>A tabela temporária é removida no fim da transação: um cursor aberto a lê</translation>
    </message>
    <message>
        <source>The text holds a zero byte, which PostgreSQL's text cannot</source>
        <translation>O texto contém um byte zero, que o text do PostgreSQL não comporta</translation>
    </message>
    <message>
        <source>The text of a dynamic statement is not converted</source>
        <translation>O texto de um comando dinâmico não é convertido</translation>
    </message>
    <message>
        <source>The text of a number with digits after the point may be written differently</source>
        <translation>O texto de um número com casas decimais pode ser escrito de outro modo</translation>
    </message>
    <message>
        <source>The text of dynamic SQL is converted around the values that are put into it</source>
        <translation>O texto do SQL dinâmico é convertido em torno dos valores inseridos</translation>
    </message>
    <message>
        <source>The text of dynamic SQL is not converted</source>
        <translation>O texto de SQL dinâmico não é convertido</translation>
    </message>
    <message>
        <source>The text of the statement is not converted: check what it may hold.</source>
        <translation>O texto do comando não é convertido: verifique o que ele pode conter.</translation>
    </message>
    <message>
        <source>The text of this value may be written differently</source>
        <translation>O texto deste valor pode ser escrito de outro modo</translation>
    </message>
    <message>
        <source>The time is UTC</source>
        <translation>A hora é UTC</translation>
    </message>
    <message>
        <source>The time is UTC without fractions, not the session's time zone</source>
        <translation>A hora é UTC sem frações, não o fuso da sessão</translation>
    </message>
    <message>
        <source>The time is UTC, not the session's time zone</source>
        <translation>A hora é UTC, não o fuso da sessão</translation>
    </message>
    <message>
        <source>The trigger %1 becomes %2: on the target the order of names is the order in which triggers run</source>
        <translation>O gatilho %1 vira %2: no destino a ordem dos nomes é a ordem em que os gatilhos agem</translation>
    </message>
    <message>
        <source>The trigger %1 has no conversion</source>
        <translation>O gatilho %1 não tem conversão</translation>
    </message>
    <message>
        <source>The trigger %1 is not converted: %2</source>
        <translation>O gatilho %1 não é convertido: %2</translation>
    </message>
    <message>
        <source>The trigger %1 is not understood</source>
        <translation>O gatilho %1 não é entendido</translation>
    </message>
    <message>
        <source>The trigger %1 runs for each row instead of once for each statement: it gives the same, but not for a statement that finds no row</source>
        <translation>O gatilho %1 executa para cada linha em vez de uma vez por instrução: dá o mesmo, exceto para uma instrução que não encontra linha</translation>
    </message>
    <message>
        <source>The trigger changes its own table, which MySQL refuses when it fires (error 1442)</source>
        <translation>O gatilho muda a sua própria tabela, o que o MySQL recusa quando ele dispara (erro 1442)</translation>
    </message>
    <message>
        <source>The trigger runs with the rights of its function's owner on the target: its definer is not kept</source>
        <translation>O gatilho corre no destino com os direitos do dono da sua função: o definidor não é mantido</translation>
    </message>
    <message>
        <source>The triggers refuse what the check refused. A statement that turns triggers off is not checked; drop the triggers when the application checks by itself.</source>
        <translation>Os gatilhos recusam o que a restrição recusava. Uma instrução que desativa gatilhos não é verificada; remova os gatilhos se a aplicação verificar por si mesma.</translation>
    </message>
    <message>
        <source>The type %1 has no counterpart and becomes text</source>
        <translation>O tipo %1 não tem equivalente e vira texto</translation>
    </message>
    <message>
        <source>The type %1 is not known</source>
        <translation>O tipo %1 não é conhecido</translation>
    </message>
    <message>
        <source>The type %1 of a cast is not known</source>
        <translation>O tipo %1 de uma conversão (CAST) não é conhecido</translation>
    </message>
    <message>
        <source>The type of this condition is not known: it is compared with 0</source>
        <translation>O tipo desta condição não é conhecido: ela é comparada com 0</translation>
    </message>
    <message>
        <source>The types at %1 are not known</source>
        <translation>Os tipos em %1 não são conhecidos</translation>
    </message>
    <message>
        <source>The types at / are not known: a division of integers gives an integer</source>
        <translation>Os tipos em / não são conhecidos: uma divisão de inteiros dá um inteiro</translation>
    </message>
    <message>
        <source>The types at / are not known: it may have been a division of integers</source>
        <translation>Os tipos em / não são conhecidos: pode ter sido uma divisão de inteiros</translation>
    </message>
    <message>
        <source>The unique constraint %1 is deferrable; the target checks at once</source>
        <translation>A restrição única %1 é adiável; o destino verifica na hora</translation>
    </message>
    <message>
        <source>The unique index %1 counts NULLs as equal; the target does not</source>
        <translation>O índice único %1 conta NULLs como iguais; o destino não</translation>
    </message>
    <message>
        <source>The unit %1 is not known</source>
        <translation>A unidade %1 não é conhecida</translation>
    </message>
    <message>
        <source>The user variable @%1 becomes the session setting uservar.%1, which holds text</source>
        <translation>A variável de usuário @%1 vira a configuração de sessão uservar.%1, que guarda texto</translation>
    </message>
    <message>
        <source>The user variable @%1 is set inside an expression: in which order rows and expressions set it is not defined</source>
        <translation>A variável de usuário @%1 é definida dentro de uma expressão: a ordem em que linhas e expressões a definem não é fixa</translation>
    </message>
    <message>
        <source>The value is given as text</source>
        <translation>O valor é dado como texto</translation>
    </message>
    <message>
        <source>The variable becomes a session setting; pass it as a parameter where possible.</source>
        <translation>A variável vira uma configuração da sessão; passe-a como parâmetro onde possível.</translation>
    </message>
    <message>
        <source>The version of SQLite</source>
        <translation>A versão do SQLite</translation>
    </message>
    <message>
        <source>The version of the target</source>
        <translation>A versão do destino</translation>
    </message>
    <message>
        <source>The virtual column %1 becomes a stored one</source>
        <translation>A coluna virtual %1 vira gravada</translation>
    </message>
    <message>
        <source>There is no conversion for this pair of dialects</source>
        <translation>Não há conversão para este par de dialetos</translation>
    </message>
    <message>
        <source>There is no conversion of this statement for this pair of dialects</source>
        <translation>Não há conversão deste comando para este par de dialetos</translation>
    </message>
    <message>
        <source>This FULL JOIN has no conversion</source>
        <translation>Este FULL JOIN não tem conversão</translation>
    </message>
    <message>
        <source>This INSERT of MERGE has no conversion</source>
        <translation>Este INSERT de MERGE não tem conversão</translation>
    </message>
    <message>
        <source>This LATERAL subquery has no conversion</source>
        <translation>Esta subconsulta LATERAL não tem conversão</translation>
    </message>
    <message>
        <source>This ON CONFLICT has no conversion</source>
        <translation>Este ON CONFLICT não tem conversão</translation>
    </message>
    <message>
        <source>This OPEN has no conversion inside a stored program</source>
        <translation>Este OPEN não tem conversão dentro de um programa armazenado</translation>
    </message>
    <message>
        <source>This PERFORM has no conversion</source>
        <translation>Este PERFORM não tem conversão</translation>
    </message>
    <message>
        <source>This WITH TIES has no conversion</source>
        <translation>Este WITH TIES não tem conversão</translation>
    </message>
    <message>
        <source>This assignment has no conversion</source>
        <translation>Esta atribuição não tem conversão</translation>
    </message>
    <message>
        <source>This declaration has no conversion</source>
        <translation>Esta declaração não tem conversão</translation>
    </message>
    <message>
        <source>This dynamic SQL has no conversion</source>
        <translation>Este SQL dinâmico não tem conversão</translation>
    </message>
    <message>
        <source>This form of DELETE has no conversion</source>
        <translation>Esta forma de DELETE não tem conversão</translation>
    </message>
    <message>
        <source>This form of INSERT has no conversion</source>
        <translation>Esta forma de INSERT não tem conversão</translation>
    </message>
    <message>
        <source>This form of MERGE has no conversion</source>
        <translation>Esta forma de MERGE não tem conversão</translation>
    </message>
    <message>
        <source>This form of UPDATE has no conversion</source>
        <translation>Esta forma de UPDATE não tem conversão</translation>
    </message>
    <message>
        <source>This joined UPDATE has no conversion</source>
        <translation>Este UPDATE com junção não tem conversão</translation>
    </message>
    <message>
        <source>This jump has no conversion</source>
        <translation>Este salto não tem conversão</translation>
    </message>
    <message>
        <source>This lock has no conversion</source>
        <translation>Este bloqueio não tem conversão</translation>
    </message>
    <message>
        <source>This part of FROM has no conversion</source>
        <translation>Esta parte de FROM não tem conversão</translation>
    </message>
    <message>
        <source>This picture of format()</source>
        <translation>Esta forma de format()</translation>
    </message>
    <message>
        <source>This window frame has no conversion</source>
        <translation>Este quadro de janela não tem conversão</translation>
    </message>
    <message>
        <source>Times beyond 24 hours begin again at 0</source>
        <translation>Horas além de 24 recomeçam em 0</translation>
    </message>
    <message>
        <source>Transaction control in a block with a handler</source>
        <translation>Controle de transação num bloco com tratador</translation>
    </message>
    <message>
        <source>Transaction control in a procedure</source>
        <translation>Controle de transação num procedimento</translation>
    </message>
    <message>
        <source>Transaction control inside a handler's block</source>
        <translation>Controle de transação dentro de um bloco com tratador</translation>
    </message>
    <message>
        <source>Trigger order</source>
        <translation>Ordem dos gatilhos</translation>
    </message>
    <message>
        <source>Type without counterpart becomes text</source>
        <translation>Tipo sem equivalente vira texto</translation>
    </message>
    <message>
        <source>UNLOCK TABLES is dropped: locks end with the transaction</source>
        <translation>UNLOCK TABLES é descartado: os bloqueios terminam com a transação</translation>
    </message>
    <message>
        <source>UPDATE IGNORE: a row that fails stops the statement on the target</source>
        <translation>UPDATE IGNORE: uma linha que falha para o comando no destino</translation>
    </message>
    <message>
        <source>UPDATE OF columns: the target runs the trigger when one of them changes, not when it is named</source>
        <translation>Colunas de UPDATE OF: o destino executa o gatilho quando uma delas muda, não quando é nomeada</translation>
    </message>
    <message>
        <source>UPDATE OF fires when a column is named; here when its value changes</source>
        <translation>UPDATE OF dispara quando uma coluna é nomeada; aqui, quando o valor dela muda</translation>
    </message>
    <message>
        <source>USE %1 is dropped: set search_path</source>
        <translation>USE %1 é descartado: defina search_path</translation>
    </message>
    <message>
        <source>UUID() gives random (version 4) values on the target</source>
        <translation>UUID() dá valores aleatórios (versão 4) no destino</translation>
    </message>
    <message>
        <source>UUID_SHORT() becomes microseconds since 1970</source>
        <translation>UUID_SHORT() vira microssegundos desde 1970</translation>
    </message>
    <message>
        <source>Unique partial or expression index is left out</source>
        <translation>Índice único parcial ou de expressão fica de fora</translation>
    </message>
    <message>
        <source>Unlogged table</source>
        <translation>Tabela unlogged</translation>
    </message>
    <message>
        <source>Upsert over several unique keys</source>
        <translation>Upsert sobre várias chaves únicas</translation>
    </message>
    <message>
        <source>Use COPY, or psql's \\copy for a client's file.</source>
        <translation>Use COPY, ou \\copy do psql para um arquivo do cliente.</translation>
    </message>
    <message>
        <source>Use a local variable, a window function, or a session setting.</source>
        <translation>Use uma variável local, uma função de janela ou uma configuração da sessão.</translation>
    </message>
    <message>
        <source>Use a view over the tables, or one table with a kind column.</source>
        <translation>Use uma visão sobre as tabelas, ou uma tabela com uma coluna de tipo.</translation>
    </message>
    <message>
        <source>Use an AUTO_INCREMENT column or a table of counters.</source>
        <translation>Use uma coluna AUTO_INCREMENT ou uma tabela de contadores.</translation>
    </message>
    <message>
        <source>Use pgcrypto; keys are folded differently.</source>
        <translation>Use pgcrypto; as chaves são dobradas de outro modo.</translation>
    </message>
    <message>
        <source>Use string_to_array() where the members are examined.</source>
        <translation>Use string_to_array() onde os membros são examinados.</translation>
    </message>
    <message>
        <source>Use the target's own full-text search (FTS5).</source>
        <translation>Use a busca textual do próprio destino (FTS5).</translation>
    </message>
    <message>
        <source>Use two columns for the bounds when they are queried.</source>
        <translation>Use duas colunas para os limites se forem consultados.</translation>
    </message>
    <message>
        <source>User variable</source>
        <translation>Variável de usuário</translation>
    </message>
    <message>
        <source>Users and privileges</source>
        <translation>Usuários e privilégios</translation>
    </message>
    <message>
        <source>Users and privileges are not converted: create roles on the target</source>
        <translation>Usuários e privilégios não são convertidos: crie papéis no destino</translation>
    </message>
    <message>
        <source>VERSION() gives the target's version</source>
        <translation>VERSION() dá a versão do destino</translation>
    </message>
    <message>
        <source>Value is random or session-bound</source>
        <translation>O valor é aleatório ou ligado à sessão</translation>
    </message>
    <message>
        <source>View option is dropped</source>
        <translation>A opção da visão é descartada</translation>
    </message>
    <message>
        <source>Virtual column becomes stored</source>
        <translation>Coluna virtual vira gravada</translation>
    </message>
    <message>
        <source>WAIT n is dropped: set lock_timeout</source>
        <translation>WAIT n é descartado: defina lock_timeout</translation>
    </message>
    <message>
        <source>WITH RECURSIVE before a change of data has no conversion</source>
        <translation>WITH RECURSIVE antes de uma mudança de dados não tem conversão</translation>
    </message>
    <message>
        <source>WITH around a change of data has no conversion</source>
        <translation>WITH em volta de uma mudança de dados não tem conversão</translation>
    </message>
    <message>
        <source>Weeks are counted from Monday, and the first days of a year are its week 0</source>
        <translation>As semanas contam a partir de segunda-feira, e os primeiros dias do ano são a semana 0</translation>
    </message>
    <message>
        <source>When no value is above 9223372036854775807, map the column to bigint: smaller and faster.</source>
        <translation>Se nenhum valor passa de 9223372036854775807, mapeie a coluna para bigint: menor e mais rápido.</translation>
    </message>
    <message>
        <source>When several rows match, either engine takes any of them</source>
        <translation>Quando várias linhas correspondem, cada motor toma uma qualquer</translation>
    </message>
    <message>
        <source>When the handler runs, the target has undone what the block had done before; the source keeps it.</source>
        <translation>Quando o tratador age, o destino já desfez o que o bloco tinha feito; a origem mantém.</translation>
    </message>
    <message>
        <source>Write it in the target's language.</source>
        <translation>Escreva-o na linguagem do destino.</translation>
    </message>
    <message>
        <source>Write the call in the target's SQL, or create a function of that name.</source>
        <translation>Escreva a chamada no SQL do destino ou crie uma função com esse nome.</translation>
    </message>
    <message>
        <source>Write the condition in the target's SQL.</source>
        <translation>Escreva a condição no SQL do destino.</translation>
    </message>
    <message>
        <source>Write the default in the target's SQL.</source>
        <translation>Escreva o valor padrão no SQL do destino.</translation>
    </message>
    <message>
        <source>Write the expression in the target's SQL, or a trigger.</source>
        <translation>Escreva a expressão no SQL do destino, ou um gatilho.</translation>
    </message>
    <message>
        <source>Write the expression in the target's SQL.</source>
        <translation>Escreva a expressão no SQL do destino.</translation>
    </message>
    <message>
        <source>Write the format in the target's elements.</source>
        <translation>Escreva o formato com os elementos do destino.</translation>
    </message>
    <message>
        <source>Write the statement in the target's SQL.</source>
        <translation>Escreva o comando no SQL do destino.</translation>
    </message>
    <message>
        <source>Write the statement in the target's language.</source>
        <translation>Escreva o comando na linguagem do destino.</translation>
    </message>
    <message>
        <source>Zero date default</source>
        <translation>Data zero como padrão</translation>
    </message>
    <message>
        <source>a foreign key changes</source>
        <translation>uma chave estrangeira muda</translation>
    </message>
    <message>
        <source>age() of points in time</source>
        <translation>age() de instantes</translation>
    </message>
    <message>
        <source>counts by itself</source>
        <translation>conta sozinha</translation>
    </message>
    <message>
        <source>encode(…, 'escape') shows bytes beyond ASCII as characters</source>
        <translation>encode(…, 'escape') mostra bytes fora do ASCII como caracteres</translation>
    </message>
    <message>
        <source>format() with a computed text</source>
        <translation>format() com um texto calculado</translation>
    </message>
    <message>
        <source>interval becomes text</source>
        <translation>interval vira texto</translation>
    </message>
    <message>
        <source>jsonb_pretty() writes its text otherwise on the target</source>
        <translation>jsonb_pretty() escreve o seu texto de outro modo no destino</translation>
    </message>
    <message>
        <source>lastval() is the last number of any sequence of the session</source>
        <translation>lastval() é o último número de qualquer sequência da sessão</translation>
    </message>
    <message>
        <source>numeric beyond DECIMAL(65,30)</source>
        <translation>numeric além de DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>numeric without limits becomes DECIMAL(65,30)</source>
        <translation>numeric sem limites vira DECIMAL(65,30)</translation>
    </message>
    <message>
        <source>numeric without limits becomes DECIMAL(65,30): 35 digits before the point, 30 after; NaN and infinity do not fit</source>
        <translation>numeric sem limites vira DECIMAL(65,30): 35 dígitos antes do ponto, 30 depois; NaN e infinito não cabem</translation>
    </message>
    <message>
        <source>pg_catalog.%1() stands before the routine %1: write its schema where it is called</source>
        <translation>pg_catalog.%1() vem antes da rotina %1: escreva o esquema onde é chamada</translation>
    </message>
    <message>
        <source>regexp_match() gives the text of its match instead of an array</source>
        <translation>regexp_match() dá o texto do seu achado em vez de um array</translation>
    </message>
    <message>
        <source>timestamptz becomes DATETIME in UTC</source>
        <translation>timestamptz vira DATETIME em UTC</translation>
    </message>
    <message>
        <source>timestamptz becomes DATETIME(%1) holding UTC: TIMESTAMP would end in 2038</source>
        <translation>timestamptz vira DATETIME(%1) em UTC: TIMESTAMP acabaria em 2038</translation>
    </message>
    <message>
        <source>to_timestamp() gives the time of the session's zone, while columns of timestamptz hold UTC</source>
        <translation>to_timestamp() dá a hora do fuso da sessão, enquanto colunas timestamptz contêm UTC</translation>
    </message>
    <message>
        <source>version() gives the target's version</source>
        <translation>version() dá a versão do destino</translation>
    </message>
    <message>
        <source>|| replaces values of the same key; JSON_MERGE_PATCH also merges objects inside and drops nulls</source>
        <translation>|| substitui valores da mesma chave; JSON_MERGE_PATCH também une objetos internos e descarta nulls</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Moves databases between engines and proves that they arrived</source>
        <translation>Move bancos de dados entre motores e prova que chegaram</translation>
    </message>
    <message>
        <source>A workspace (.portolan) or a task to open</source>
        <translation>Um espaço de trabalho (.portolan) ou uma tarefa para abrir</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>"%1" is not a database URL that Portolan knows</source>
        <translation>"%1" não é uma URL de banco que o Portolan conheça</translation>
    </message>
    <message>
        <source>Use mysql://user@host:port/database, postgres://user@host:port/database, sqlite:///absolute/path.db or script:///path/dump.sql?dialect=mysql</source>
        <translation>Use mysql://user@host:port/database, postgres://user@host:port/database, sqlite:///absolute/path.db ou script:///path/dump.sql?dialect=mysql</translation>
    </message>
    <message>
        <source>The URL holds a password; everyone on this machine can read a command line</source>
        <translation>A URL contém uma senha; qualquer um nesta máquina pode ler uma linha de comando</translation>
    </message>
    <message>
        <source>Leave it out and name an environment variable with --from-password-env or --to-password-env, or use ~/.pgpass or ~/.my.cnf</source>
        <translation>Deixe-a de fora e indique uma variável de ambiente com --from-password-env ou --to-password-env, ou use ~/.pgpass ou ~/.my.cnf</translation>
    </message>
    <message>
        <source>The URL is not well formed: %1</source>
        <translation>A URL está malformada: %1</translation>
    </message>
    <message>
        <source>Encode special characters as %XX, for example @ as %40</source>
        <translation>Codifique caracteres especiais como %XX, por exemplo @ como %40</translation>
    </message>
    <message>
        <source>A password cannot be given in the URL</source>
        <translation>Uma senha não pode ser dada na URL</translation>
    </message>
    <message>
        <source>Use --from-password-env VAR or --to-password-env VAR</source>
        <translation>Use --from-password-env VAR ou --to-password-env VAR</translation>
    </message>
    <message>
        <source>The URL names no file</source>
        <translation>A URL não indica nenhum arquivo</translation>
    </message>
    <message>
        <source>Write %1:///absolute/path</source>
        <translation>Escreva %1:///absolute/path</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The snapshot %1 cannot be joined</source>
        <translation>Não é possível entrar no snapshot %1</translation>
    </message>
    <message>
        <source>%1 cannot be followed for changes</source>
        <translation>Não é possível seguir mudanças de %1</translation>
    </message>
    <message>
        <source>Changes cannot be applied to %1</source>
        <translation>Não é possível aplicar mudanças em %1</translation>
    </message>
    <message>
        <source>There is no engine "%1"</source>
        <translation>Não existe o motor "%1"</translation>
    </message>
    <message>
        <source>Known engines: %1</source>
        <translation>Motores conhecidos: %1</translation>
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
        <translation>"%1" é %2; espera-se JSON num texto</translation>
    </message>
    <message>
        <source>a task is %1; an object is expected</source>
        <translation>uma tarefa é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>%1: the start position is left out; it belongs to the service's own run</source>
        <translation>%1: a posição inicial fica de fora; ela cabe à execução do próprio serviço</translation>
    </message>
    <message>
        <source>the task has no "%1"</source>
        <translation>a tarefa não tem "%1"</translation>
    </message>
    <message>
        <source>%1: set source and target: the file names the service's endpoints (%2, %3), not servers</source>
        <translation>%1: defina origem e destino: o arquivo nomeia as conexões do serviço (%2, %3), não servidores</translation>
    </message>
    <message>
        <source>a list of tasks is expected</source>
        <translation>espera-se uma lista de tarefas</translation>
    </message>
    <message>
        <source>the list holds no task</source>
        <translation>a lista não contém tarefas</translation>
    </message>
    <message>
        <source>Rule %1: %2 cannot be said in a DMS mapping</source>
        <translation>Regra %1: %2 não pode ser dito num mapeamento do DMS</translation>
    </message>
    <message>
        <source>The rows would be others. Export as a Portolan task, or change the rule</source>
        <translation>As linhas seriam outras. Exporte como tarefa do Portolan ou mude a regra</translation>
    </message>
    <message>
        <source>a strict comparison or LIKE on %1</source>
        <translation>uma comparação estrita ou LIKE em %1</translation>
    </message>
    <message>
        <source>a raw predicate</source>
        <translation>um predicado bruto</translation>
    </message>
    <message>
        <source>a consolidation</source>
        <translation>uma consolidação</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>uma expressão regular</translation>
    </message>
    <message>
        <source>a chained rule</source>
        <translation>uma regra encadeada</translation>
    </message>
    <message>
        <source>a wildcard in table-settings</source>
        <translation>um curinga em table-settings</translation>
    </message>
    <message>
        <source>Rule %1: %2 left out; DMS has no such choice</source>
        <translation>Regra %1: %2 fica de fora; o DMS não tem essa opção</translation>
    </message>
    <message>
        <source>Portolan task</source>
        <translation>Tarefa do Portolan</translation>
    </message>
    <message>
        <source>AWS DMS tasks</source>
        <translation>Tarefas do AWS DMS</translation>
    </message>
    <message>
        <source>AWS DMS table mappings</source>
        <translation>Mapeamentos de tabelas do AWS DMS</translation>
    </message>
    <message>
        <source>AWS DMS task settings</source>
        <translation>Configurações de tarefa do AWS DMS</translation>
    </message>
    <message>
        <source>the file holds %1; an object is expected</source>
        <translation>o arquivo contém %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>this is none of the known files</source>
        <translation>não é nenhum dos arquivos conhecidos</translation>
    </message>
    <message>
        <source>Known: the output of `aws dms describe-replication-tasks`, a table-mapping document, a task-settings document, a .portolan-task file</source>
        <translation>Conhecidos: a saída de `aws dms describe-replication-tasks`, um documento de mapeamento de tabelas, um documento de configurações de tarefa, um arquivo .portolan-task</translation>
    </message>
    <message>
        <source>A DMS task has one source; this task has %1</source>
        <translation>Uma tarefa do DMS tem uma origem; esta tem %1</translation>
    </message>
    <message>
        <source>Export as a Portolan task, or make one task per source</source>
        <translation>Exporte como tarefa do Portolan ou faça uma tarefa por origem</translation>
    </message>
    <message>
        <source>The section Portolan is left out: %1</source>
        <translation>A seção Portolan fica de fora: %1</translation>
    </message>
    <message>
        <source>%1 is a placeholder: put the address of your own %2 there</source>
        <translation>%1 é um marcador: ponha ali o endereço do seu próprio %2</translation>
    </message>
</context>
<context>
    <name>HandEdits</name>
    <message>
        <source>The hand edit %1 belongs to no object of the source</source>
        <translation>A edição %1 não pertence a nenhum objeto da origem</translation>
    </message>
    <message>
        <source>Name it kind.schema.name.sql; kinds: table, view, function, procedure, trigger, event</source>
        <translation>Chame-a tipo.esquema.nome.sql; tipos: table, view, function, procedure, trigger, event</translation>
    </message>
    <message>
        <source>The folder of hand edits %1 does not exist</source>
        <translation>A pasta de edições %1 não existe</translation>
    </message>
    <message>
        <source>hand edit</source>
        <translation>edição manual</translation>
    </message>
    <message>
        <source>converter now</source>
        <translation>conversor agora</translation>
    </message>
    <message>
        <source>%1: the source text of a table cannot be replaced</source>
        <translation>%1: o texto de origem de uma tabela não pode ser substituído</translation>
    </message>
    <message>
        <source>Change the table's conversion with a rule (--rules), or write its target SQL into %1</source>
        <translation>Mude a conversão da tabela com uma regra (--rules) ou escreva o SQL de destino em %1</translation>
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
        <translation>extensão</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>função auxiliar</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sequência</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>chave estrangeira</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rotina</translation>
    </message>
    <message>
        <source>view</source>
        <translation>visão</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>gatilho</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>permissão</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partição</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>chave primária</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>restrição única</translation>
    </message>
    <message>
        <source>function</source>
        <translation>função</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimento</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificação</translation>
    </message>
    <message>
        <source>column</source>
        <translation>coluna</translation>
    </message>
    <message>
        <source>database</source>
        <translation>banco de dados</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>visão materializada</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The change image of a row lacks a column that the expression needs</source>
        <translation>A imagem da mudança de uma linha não tem uma coluna de que a expressão precisa</translation>
    </message>
    <message>
        <source>PostgreSQL: ALTER TABLE … REPLICA IDENTITY FULL; MariaDB/MySQL: binlog_row_image=FULL</source>
        <translation>PostgreSQL: ALTER TABLE … REPLICA IDENTITY FULL; MariaDB/MySQL: binlog_row_image=FULL</translation>
    </message>
    <message>
        <source>A computed value does not fit its data type %1</source>
        <translation>Um valor calculado não cabe no seu tipo de dados %1</translation>
    </message>
    <message>
        <source>Make the data-type of the rule wider, or change the expression</source>
        <translation>Alargue o data-type da regra ou mude a expressão</translation>
    </message>
    <message>
        <source>A name cannot depend on the column $%1</source>
        <translation>Um nome não pode depender da coluna $%1</translation>
    </message>
    <message>
        <source>Use texts and the $AR_M_… variables only</source>
        <translation>Use só textos e as variáveis $AR_M_…</translation>
    </message>
    <message>
        <source>"%1" is not expected here</source>
        <translation>"%1" não é esperado aqui</translation>
    </message>
    <message>
        <source>One expression only, no statements</source>
        <translation>Uma só expressão, nenhum comando</translation>
    </message>
    <message>
        <source>Expression "%1", character %2: %3</source>
        <translation>Expressão "%1", caractere %2: %3</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Uma aspa não é fechada</translation>
    </message>
    <message>
        <source>Comments are not allowed</source>
        <translation>Comentários não são permitidos</translation>
    </message>
    <message>
        <source>A semicolon: only one expression is allowed, no statements</source>
        <translation>Um ponto e vírgula: só uma expressão é permitida, nenhum comando</translation>
    </message>
    <message>
        <source>The character "%1" is not known here</source>
        <translation>O caractere "%1" não é conhecido aqui</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels</source>
        <translation>Aninhado em mais de %1 níveis</translation>
    </message>
    <message>
        <source>AND of BETWEEN is missing</source>
        <translation>Falta o AND de BETWEEN</translation>
    </message>
    <message>
        <source>( is missing after IN</source>
        <translation>Falta ( depois de IN</translation>
    </message>
    <message>
        <source>) is missing</source>
        <translation>Falta )</translation>
    </message>
    <message>
        <source>The expression ends too early</source>
        <translation>A expressão termina cedo demais</translation>
    </message>
    <message>
        <source>A blob needs pairs of hexadecimal digits</source>
        <translation>Um blob precisa de pares de dígitos hexadecimais</translation>
    </message>
    <message>
        <source>A column name is missing</source>
        <translation>Falta um nome de coluna</translation>
    </message>
    <message>
        <source>There is no variable $%1</source>
        <translation>Não existe a variável $%1</translation>
    </message>
    <message>
        <source>Known: $AR_M_SOURCE_SCHEMA, $AR_M_SOURCE_TABLE_NAME, $AR_M_SOURCE_COLUMN_NAME, $AR_M_SOURCE_COLUMN_DATATYPE, %1</source>
        <translation>Conhecidas: $AR_M_SOURCE_SCHEMA, $AR_M_SOURCE_TABLE_NAME, $AR_M_SOURCE_COLUMN_NAME, $AR_M_SOURCE_COLUMN_DATATYPE, %1</translation>
    </message>
    <message>
        <source>Subqueries are not possible in an expression</source>
        <translation>Subconsultas não são possíveis numa expressão</translation>
    </message>
    <message>
        <source>The bare name "%1"</source>
        <translation>O nome solto "%1"</translation>
    </message>
    <message>
        <source>Write a column as $%1 and a text as '%1'</source>
        <translation>Escreva uma coluna como $%1 e um texto como '%1'</translation>
    </message>
    <message>
        <source>There is no function %1()</source>
        <translation>Não existe a função %1()</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Conhecidas: %1</translation>
    </message>
    <message>
        <source>Did you mean %1()?</source>
        <translation>Você quis dizer %1()?</translation>
    </message>
    <message>
        <source>iif() takes 3 arguments</source>
        <translation>iif() recebe 3 argumentos</translation>
    </message>
    <message>
        <source>%1() takes 2 arguments</source>
        <translation>%1() recebe 2 argumentos</translation>
    </message>
    <message>
        <source>%1() takes %2 arguments, not %3</source>
        <translation>%1() recebe %2 argumentos, não %3</translation>
    </message>
    <message>
        <source>%1() cannot take %2 arguments</source>
        <translation>%1() não pode receber %2 argumentos</translation>
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
        <translation>Falta o END de CASE</translation>
    </message>
    <message>
        <source>( is missing after CAST</source>
        <translation>Falta ( depois de CAST</translation>
    </message>
    <message>
        <source>AS of CAST is missing</source>
        <translation>Falta o AS de CAST</translation>
    </message>
    <message>
        <source>The type of CAST is missing</source>
        <translation>Falta o tipo de CAST</translation>
    </message>
    <message>
        <source>The file is UTF-16</source>
        <translation>O arquivo está em UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Salve-o em UTF-8</translation>
    </message>
    <message>
        <source>Byte 0x%1 is not valid UTF-8</source>
        <translation>O byte 0x%1 não é UTF-8 válido</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Salve o arquivo em UTF-8</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>Write {"rules": []} at least</source>
        <translation>Escreva ao menos {"rules": []}</translation>
    </message>
    <message>
        <source>Text after the end of the document</source>
        <translation>Texto depois do fim do documento</translation>
    </message>
    <message>
        <source>Only one JSON value may stand in the file</source>
        <translation>Só um valor JSON pode estar no arquivo</translation>
    </message>
    <message>
        <source>Comments are not JSON</source>
        <translation>Comentários não são JSON</translation>
    </message>
    <message>
        <source>Remove the comment; "rule-name" is the place for a remark</source>
        <translation>Remova o comentário; "rule-name" é o lugar para uma observação</translation>
    </message>
    <message>
        <source>More than %1 values</source>
        <translation>Mais de %1 valores</translation>
    </message>
    <message>
        <source>Use wildcards instead of one rule per object</source>
        <translation>Use curingas em vez de uma regra por objeto</translation>
    </message>
    <message>
        <source>The file ends where a value is expected</source>
        <translation>O arquivo termina onde se espera um valor</translation>
    </message>
    <message>
        <source>A bracket or a brace is not closed</source>
        <translation>Um colchete ou uma chave não é fechado</translation>
    </message>
    <message>
        <source>Single quotes are not JSON</source>
        <translation>Aspas simples não são JSON</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>Use aspas duplas</translation>
    </message>
    <message>
        <source>A comma where a value is expected</source>
        <translation>Uma vírgula onde se espera um valor</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Remova a vírgula</translation>
    </message>
    <message>
        <source>Not a JSON value</source>
        <translation>Não é um valor JSON</translation>
    </message>
    <message>
        <source>Text needs double quotes; true, false and null are written in lower case</source>
        <translation>Texto precisa de aspas duplas; true, false e null são escritos em minúsculas</translation>
    </message>
    <message>
        <source>Text needs double quotes; a number starts with a digit or '-'</source>
        <translation>Texto precisa de aspas duplas; um número começa com um dígito ou '-'</translation>
    </message>
    <message>
        <source>A number may not start with 0</source>
        <translation>Um número não pode começar com 0</translation>
    </message>
    <message>
        <source>Remove the leading zero, or put it in double quotes</source>
        <translation>Remova o zero inicial ou ponha-o entre aspas duplas</translation>
    </message>
    <message>
        <source>Digits are missing after the point</source>
        <translation>Faltam dígitos depois do ponto</translation>
    </message>
    <message>
        <source>Digits are missing in the exponent</source>
        <translation>Faltam dígitos no expoente</translation>
    </message>
    <message>
        <source>\u%1 is half of a surrogate pair</source>
        <translation>\u%1 é metade de um par substituto</translation>
    </message>
    <message>
        <source>Half of a surrogate pair</source>
        <translation>Metade de um par substituto</translation>
    </message>
    <message>
        <source>Unknown escape \%1</source>
        <translation>Escape desconhecido \%1</translation>
    </message>
    <message>
        <source>A backslash in text is written \\</source>
        <translation>Uma barra invertida em texto se escreve \\</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u precisa de quatro dígitos hexadecimais</translation>
    </message>
    <message>
        <source>A line break or control character inside a text</source>
        <translation>Uma quebra de linha ou caractere de controle dentro de um texto</translation>
    </message>
    <message>
        <source>Close the text with a double quote, or write \
</source>
        <translation>Feche o texto com uma aspa dupla ou escreva \
</translation>
    </message>
    <message>
        <source>The text that starts here is not closed</source>
        <translation>O texto que começa aqui não é fechado</translation>
    </message>
    <message>
        <source>Add the closing double quote</source>
        <translation>Acrescente a aspa dupla final</translation>
    </message>
    <message>
        <source>A comma before the closing bracket</source>
        <translation>Uma vírgula antes do colchete final</translation>
    </message>
    <message>
        <source>Remove the last comma</source>
        <translation>Remova a última vírgula</translation>
    </message>
    <message>
        <source>A comma or ] is missing here</source>
        <translation>Falta aqui uma vírgula ou ]</translation>
    </message>
    <message>
        <source>The file ends inside an array</source>
        <translation>O arquivo termina dentro de um array</translation>
    </message>
    <message>
        <source>The array starts at line %1, column %2</source>
        <translation>O array começa na linha %1, coluna %2</translation>
    </message>
    <message>
        <source>A comma before the closing brace</source>
        <translation>Uma vírgula antes da chave final</translation>
    </message>
    <message>
        <source>A key in double quotes is expected</source>
        <translation>Espera-se uma chave entre aspas duplas</translation>
    </message>
    <message>
        <source>The file ends inside an object</source>
        <translation>O arquivo termina dentro de um objeto</translation>
    </message>
    <message>
        <source>The object starts at line %1, column %2</source>
        <translation>O objeto começa na linha %1, coluna %2</translation>
    </message>
    <message>
        <source>The key "%1" stands twice in one object</source>
        <translation>A chave "%1" aparece duas vezes num objeto</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Mantenha uma delas</translation>
    </message>
    <message>
        <source>A colon is missing after the key "%1"</source>
        <translation>Falta dois-pontos depois da chave "%1"</translation>
    </message>
    <message>
        <source>A comma or } is missing here</source>
        <translation>Falta aqui uma vírgula ou }</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>um array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Nothing was started. Mend the file and run it again.</source>
        <translation>Nada foi iniciado. Corrija o arquivo e execute de novo.</translation>
    </message>
    <message>
        <source>The mapping file %1 cannot be read: %2</source>
        <translation>O arquivo de mapeamento %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The mapping file %1 is larger than 256 MB</source>
        <translation>O arquivo de mapeamento %1 passa de 256 MB</translation>
    </message>
    <message>
        <source>The regular expression "%1" is wrong: %2</source>
        <translation>A expressão regular "%1" está errada: %2</translation>
    </message>
    <message>
        <source>The set in "%1" is not closed</source>
        <translation>O conjunto em "%1" não é fechado</translation>
    </message>
    <message>
        <source>Write [[] for a literal bracket</source>
        <translation>Escreva [[] para um colchete literal</translation>
    </message>
    <message>
        <source>The range %1 in "%2" runs backwards</source>
        <translation>O intervalo %1 em "%2" anda para trás</translation>
    </message>
    <message>
        <source>"%1" names no table</source>
        <translation>"%1" não nomeia uma tabela</translation>
    </message>
    <message>
        <source>Write schema.table, schema.% or table</source>
        <translation>Escreva esquema.tabela, esquema.% ou tabela</translation>
    </message>
    <message>
        <source>The rules select no table of the source</source>
        <translation>As regras não escolhem nenhuma tabela da origem</translation>
    </message>
    <message>
        <source>Names are case-sensitive. `portolan-cli rules test` shows what each rule catches</source>
        <translation>Os nomes distinguem maiúsculas. A grade das regras mostra o que cada regra alcança</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… e mais</translation>
    </message>
    <message>
        <source>Nothing was started. Mend the mapping and run it again.</source>
        <translation>Nada foi iniciado. Corrija o mapeamento e execute de novo.</translation>
    </message>
    <message>
        <source>%1 is a view: a view has no changes to follow</source>
        <translation>%1 é uma visão: uma visão não tem mudanças a seguir</translation>
    </message>
    <message>
        <source>Select it in a full-load task of its own</source>
        <translation>Escolha-a numa tarefa própria de carga completa</translation>
    </message>
    <message>
        <source>The columns of the view %1 are not known</source>
        <translation>As colunas da visão %1 não são conhecidas</translation>
    </message>
    <message>
        <source>The table %1 exists, but the schema or the column does not match, or it is not selected</source>
        <translation>A tabela %1 existe, mas o esquema ou a coluna não combina, ou ela não está escolhida</translation>
    </message>
    <message>
        <source>Names are case-sensitive: the source has %1</source>
        <translation>Os nomes distinguem maiúsculas: a origem tem %1</translation>
    </message>
    <message>
        <source>The rule matches nothing</source>
        <translation>A regra não alcança nada</translation>
    </message>
    <message>
        <source>The filter uses the column "%1", which %2 does not have</source>
        <translation>O filtro usa a coluna "%1", que %2 não tem</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Suas colunas: %1</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Você quis dizer "%1"?</translation>
    </message>
    <message>
        <source>%1.%2 is %3; a filter can only ask whether it is NULL</source>
        <translation>%1.%2 é %3; um filtro só pode perguntar se é NULL</translation>
    </message>
    <message>
        <source>"%1" is not a number, and %2.%3 is %4</source>
        <translation>"%1" não é um número, e %2.%3 é %4</translation>
    </message>
    <message>
        <source>"%1" is not a date or time, and %2.%3 is %4</source>
        <translation>"%1" não é data nem hora, e %2.%3 é %4</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS</source>
        <translation>Escreva AAAA-MM-DD ou AAAA-MM-DD HH:MM:SS</translation>
    </message>
    <message>
        <source>like needs a text column; %1.%2 is %3</source>
        <translation>like precisa de uma coluna de texto; %1.%2 é %3</translation>
    </message>
    <message>
        <source>%1 has no column "%2"</source>
        <translation>%1 não tem a coluna "%2"</translation>
    </message>
    <message>
        <source>The predicate cannot be computed on changes: %1</source>
        <translation>O predicado não pode ser calculado sobre mudanças: %1</translation>
    </message>
    <message>
        <source>Use only what SQLite's dialect knows, or filters, or a full-load task</source>
        <translation>Use só o que o dialeto do SQLite conhece, ou filtros, ou uma tarefa de carga completa</translation>
    </message>
    <message>
        <source>The filters have no effect on %1: rule %2 selects all its rows</source>
        <translation>Os filtros não têm efeito em %1: a regra %2 escolhe todas as suas linhas</translation>
    </message>
    <message>
        <source>Rows are taken when any include rule takes them; exclude the table from rule %1</source>
        <translation>Linhas são tomadas quando alguma regra include as toma; exclua a tabela da regra %1</translation>
    </message>
    <message>
        <source>%1 and %2 would both become %3</source>
        <translation>%1 e %2 virariam ambas %3</translation>
    </message>
    <message>
        <source>Rename one of them, or merge them on purpose: "portolan": {"consolidate": {"discriminator": "source"}} on the rename rule</source>
        <translation>Renomeie uma delas, ou una-as de propósito: "portolan": {"consolidate": {"discriminator": "source"}} na regra rename</translation>
    </message>
    <message>
        <source>%1: the discriminator is "%2" for two sources of %3</source>
        <translation>%1: o discriminador é "%2" para duas origens de %3</translation>
    </message>
    <message>
        <source>Choose an expression that differs, for example $AR_M_SOURCE_SCHEMA || '.' || $AR_M_SOURCE_TABLE_NAME</source>
        <translation>Escolha uma expressão que difira, por exemplo $AR_M_SOURCE_SCHEMA || '.' || $AR_M_SOURCE_TABLE_NAME</translation>
    </message>
    <message>
        <source>%1 is not partitioned on the target: it is merged with other tables</source>
        <translation>%1 não é particionada no destino: é unida com outras tabelas</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be merged: the column "%3" is %4 and %5</source>
        <translation>%1 e %2 não podem ser unidas: a coluna "%3" é %4 e %5</translation>
    </message>
    <message>
        <source>Bring both to one type with change-data-type</source>
        <translation>Traga ambas a um só tipo com change-data-type</translation>
    </message>
    <message>
        <source>%1 cannot be merged into %2: it has no column "%3", which belongs to the key</source>
        <translation>%1 não pode ser unida a %2: não tem a coluna "%3", que pertence à chave</translation>
    </message>
    <message>
        <source>%1 loses the foreign key %2: %3</source>
        <translation>%1 perde a chave estrangeira %2: %3</translation>
    </message>
    <message>
        <source>%1 is not selected</source>
        <translation>%1 não está escolhida</translation>
    </message>
    <message>
        <source>a rule removes %1.%2</source>
        <translation>uma regra remove %1.%2</translation>
    </message>
    <message>
        <source>the key of %1 is extended by a discriminator that this table does not have</source>
        <translation>a chave de %1 é ampliada por um discriminador que esta tabela não tem</translation>
    </message>
    <message>
        <source>load-after: %1 is not among the selected tables</source>
        <translation>load-after: %1 não está entre as tabelas escolhidas</translation>
    </message>
    <message>
        <source>parallel-load: %1 has no column "%2"</source>
        <translation>parallel-load: %1 não tem a coluna "%2"</translation>
    </message>
    <message>
        <source>parallel-load: %1.%2 is %3, which cannot be a boundary column</source>
        <translation>parallel-load: %1.%2 é %3, que não pode ser coluna de limite</translation>
    </message>
    <message>
        <source>Use an integer, decimal, date or short text column</source>
        <translation>Use uma coluna inteira, decimal, de data ou de texto curto</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 is left out: its table is merged with others</source>
        <translation>O gatilho %1 de %2 fica de fora: a sua tabela é unida com outras</translation>
    </message>
    <message>
        <source>load-after goes in a circle: %1 and %2 wait for each other</source>
        <translation>load-after anda em círculo: %1 e %2 esperam uma pela outra</translation>
    </message>
    <message>
        <source>%1 of %2 has no effect: rule %3 names it already</source>
        <translation>%1 de %2 não tem efeito: a regra %3 já a nomeia</translation>
    </message>
    <message>
        <source>The lowest rule-id wins; "portolan": {"chain": true} applies both</source>
        <translation>Vence o menor rule-id; "portolan": {"chain": true} aplica ambas</translation>
    </message>
    <message>
        <source>%1 leaves no name for %2</source>
        <translation>%1 não deixa nome para %2</translation>
    </message>
    <message>
        <source>The table %1 has no column "%2"</source>
        <translation>A tabela %1 não tem a coluna "%2"</translation>
    </message>
    <message>
        <source>%1 is both kept (rule %2) and removed; it is removed</source>
        <translation>%1 é mantida (regra %2) e removida; é removida</translation>
    </message>
    <message>
        <source>The rules leave no column of %1</source>
        <translation>As regras não deixam nenhuma coluna de %1</translation>
    </message>
    <message>
        <source>%1.%2 becomes a plain column: its type is changed by a rule</source>
        <translation>%1.%2 vira coluna comum: uma regra muda o seu tipo</translation>
    </message>
    <message>
        <source>%1 becomes string(64): a hash has 64 characters</source>
        <translation>%1 vira string(64): um hash tem 64 caracteres</translation>
    </message>
    <message>
        <source>A change-data-type rule with a lower rule-id chooses another type</source>
        <translation>Uma regra change-data-type com rule-id menor escolhe outro tipo</translation>
    </message>
    <message>
        <source>%1 cannot mask %2: its type is %3</source>
        <translation>%1 não pode mascarar %2: o tipo é %3</translation>
    </message>
    <message>
        <source>Change its type to string first (change-data-type), use data-masking-hash-mask, or remove the column</source>
        <translation>Mude antes o tipo para string (change-data-type), use data-masking-hash-mask ou remova a coluna</translation>
    </message>
    <message>
        <source>%1 is a number and cannot hold "%2"</source>
        <translation>%1 é um número e não comporta "%2"</translation>
    </message>
    <message>
        <source>Mask with a digit, or change its type to string first</source>
        <translation>Mascare com um dígito ou mude antes o tipo para string</translation>
    </message>
    <message>
        <source>%1 belongs to the key: a random key could not be found again when the row changes</source>
        <translation>%1 pertence à chave: uma chave aleatória não seria achada de novo quando a linha muda</translation>
    </message>
    <message>
        <source>Use data-masking-hash-mask, which is the same every time</source>
        <translation>Use data-masking-hash-mask, que é sempre igual</translation>
    </message>
    <message>
        <source>The column "%1" of %2 is already added by rule %3</source>
        <translation>A coluna "%1" de %2 já é acrescentada pela regra %3</translation>
    </message>
    <message>
        <source>The lowest rule-id wins</source>
        <translation>Vence o menor rule-id</translation>
    </message>
    <message>
        <source>A discriminator is one value per source table: texts and $AR_M_… variables</source>
        <translation>Um discriminador é um valor por tabela de origem: textos e variáveis $AR_M_…</translation>
    </message>
    <message>
        <source>The key of %1 is already defined by rule %2</source>
        <translation>A chave de %1 já é definida pela regra %2</translation>
    </message>
    <message>
        <source>primary-key-def: %1 has no column "%2"</source>
        <translation>primary-key-def: %1 não tem a coluna "%2"</translation>
    </message>
    <message>
        <source>%1 loses its primary key: a rule removes a column of it</source>
        <translation>%1 perde a chave primária: uma regra remove uma coluna dela</translation>
    </message>
    <message>
        <source>Define another with define-primary-key</source>
        <translation>Defina outra com define-primary-key</translation>
    </message>
    <message>
        <source>%1 loses the index %2: a rule removes or changes a column of it</source>
        <translation>%1 perde o índice %2: uma regra remove ou muda uma coluna dele</translation>
    </message>
    <message>
        <source>%1 loses the foreign key %2: a rule removes a column of it</source>
        <translation>%1 perde a chave estrangeira %2: uma regra remove uma coluna dela</translation>
    </message>
    <message>
        <source>%1 loses the check %2: a rule removes or changes a column of it</source>
        <translation>%1 perde a verificação %2: uma regra remove ou muda uma coluna dela</translation>
    </message>
    <message>
        <source>%1.%2 becomes a plain column: a rule removes or changes a column it is computed from</source>
        <translation>%1.%2 vira coluna comum: uma regra remove ou muda uma coluna de que é calculada</translation>
    </message>
    <message>
        <source>%1 is not partitioned on the target: a rule removes or changes a column of the partitioning</source>
        <translation>%1 não é particionada no destino: uma regra remove ou muda uma coluna do particionamento</translation>
    </message>
    <message>
        <source>%1: the columns "%2" and "%3" would both be called "%4"</source>
        <translation>%1: as colunas "%2" e "%3" se chamariam ambas "%4"</translation>
    </message>
    <message>
        <source>Rename or remove one of them</source>
        <translation>Renomeie ou remova uma delas</translation>
    </message>
    <message>
        <source>The expression uses $%1, which %2 does not have</source>
        <translation>A expressão usa $%1, que %2 não tem</translation>
    </message>
    <message>
        <source>Did you mean $%1?</source>
        <translation>Você quis dizer $%1?</translation>
    </message>
    <message>
        <source>Unknown key "%1" in %2</source>
        <translation>Chave desconhecida "%1" em %2</translation>
    </message>
    <message>
        <source>Known keys: %1</source>
        <translation>Chaves conhecidas: %1</translation>
    </message>
    <message>
        <source>The key "%1" is missing</source>
        <translation>Falta a chave "%1"</translation>
    </message>
    <message>
        <source>"%1" is %2, a text is expected</source>
        <translation>"%1" é %2; espera-se um texto</translation>
    </message>
    <message>
        <source>"%1" is not a whole number</source>
        <translation>"%1" não é um número inteiro</translation>
    </message>
    <message>
        <source>"%1" is %2; it must lie between %3 and %4</source>
        <translation>"%1" é %2; deve estar entre %3 e %4</translation>
    </message>
    <message>
        <source>"%1" is %2, an array is expected</source>
        <translation>"%1" é %2; espera-se um array</translation>
    </message>
    <message>
        <source>%1 in "%2", a text is expected</source>
        <translation>%1 em "%2"; espera-se um texto</translation>
    </message>
    <message>
        <source>"%1" must be true or false</source>
        <translation>"%1" deve ser true ou false</translation>
    </message>
    <message>
        <source>"%1" cannot be %2</source>
        <translation>"%1" não pode ser %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>The document is %1; an object with "rules" is expected</source>
        <translation>O documento é %1; espera-se um objeto com "rules"</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>o documento</translation>
    </message>
    <message>
        <source>"rules" is %1, an array is expected</source>
        <translation>"rules" é %1; espera-se um array</translation>
    </message>
    <message>
        <source>No rule selects a table</source>
        <translation>Nenhuma regra escolhe uma tabela</translation>
    </message>
    <message>
        <source>Add {"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}}</source>
        <translation>Acrescente {"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}}</translation>
    </message>
    <message>
        <source>A rule is %1, an object is expected</source>
        <translation>Uma regra é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>The rule-id "%1" is not a whole number</source>
        <translation>O rule-id "%1" não é um número inteiro</translation>
    </message>
    <message>
        <source>Number the rules: the lowest number wins where two rules meet</source>
        <translation>Numere as regras: vence o menor número onde duas se encontram</translation>
    </message>
    <message>
        <source>The rule-id %1 is used twice</source>
        <translation>O rule-id %1 é usado duas vezes</translation>
    </message>
    <message>
        <source>Give every rule its own number</source>
        <translation>Dê a cada regra um número próprio</translation>
    </message>
    <message>
        <source>The rule-name "%1" is used twice</source>
        <translation>O rule-name "%1" é usado duas vezes</translation>
    </message>
    <message>
        <source>Give every rule its own name</source>
        <translation>Dê a cada regra um nome próprio</translation>
    </message>
    <message>
        <source>object-mapping concerns document, stream and key-value targets; it is kept and has no effect here</source>
        <translation>object-mapping diz respeito a destinos de documentos, fluxos e chave-valor; é mantido e não tem efeito aqui</translation>
    </message>
    <message>
        <source>post-processing concerns object storage; it is kept and has no effect here</source>
        <translation>post-processing diz respeito a armazenamento de objetos; é mantido e não tem efeito aqui</translation>
    </message>
    <message>
        <source>"object-locator" is %1, an object is expected</source>
        <translation>"object-locator" é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>The locator has no "%1"</source>
        <translation>O localizador não tem "%1"</translation>
    </message>
    <message>
        <source>There is no data type "%1"</source>
        <translation>Não existe o tipo de dados "%1"</translation>
    </message>
    <message>
        <source>"portolan" is %1, an object is expected</source>
        <translation>"portolan" é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>"load-after" must be an array of {"schema-name", "table-name"}</source>
        <translation>"load-after" deve ser um array de {"schema-name", "table-name"}</translation>
    </message>
    <message>
        <source>a selection rule</source>
        <translation>uma regra de seleção</translation>
    </message>
    <message>
        <source>An explicit selection takes exact names only</source>
        <translation>Uma seleção explicit aceita só nomes exatos</translation>
    </message>
    <message>
        <source>Use "include" for names with wildcards</source>
        <translation>Use "include" para nomes com curingas</translation>
    </message>
    <message>
        <source>An exclude rule takes no filters</source>
        <translation>Uma regra exclude não aceita filtros</translation>
    </message>
    <message>
        <source>Put the filters on the include rule</source>
        <translation>Ponha os filtros na regra include</translation>
    </message>
    <message>
        <source>"filters" is %1, an array is expected</source>
        <translation>"filters" é %1; espera-se um array</translation>
    </message>
    <message>
        <source>A filter is %1, an object is expected</source>
        <translation>Um filtro é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>um filtro</translation>
    </message>
    <message>
        <source>"filter-conditions" needs at least one condition</source>
        <translation>"filter-conditions" precisa de ao menos uma condição</translation>
    </message>
    <message>
        <source>A condition is %1, an object is expected</source>
        <translation>Uma condição é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>a filter condition</source>
        <translation>uma condição de filtro</translation>
    </message>
    <message>
        <source>%1 takes start-value and end-value, no value</source>
        <translation>%1 recebe start-value e end-value, não value</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 não recebe value</translation>
    </message>
    <message>
        <source>%1 takes one value, no start-value and end-value</source>
        <translation>%1 recebe um value, não start-value e end-value</translation>
    </message>
    <message>
        <source>"data-type" is %1, an object is expected</source>
        <translation>"data-type" é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>a transformation rule</source>
        <translation>uma regra de transformação</translation>
    </message>
    <message>
        <source>Tablespace rules concern Oracle targets; the rule is kept and has no effect here</source>
        <translation>Regras de tablespace dizem respeito a destinos Oracle; a regra é mantida e não tem efeito aqui</translation>
    </message>
    <message>
        <source>%1 needs "%2"</source>
        <translation>%1 precisa de "%2"</translation>
    </message>
    <message>
        <source>%1 works on %2, not on %3</source>
        <translation>%1 age sobre %2, não sobre %3</translation>
    </message>
    <message>
        <source>Set "rule-target" to "%1"</source>
        <translation>Ponha "rule-target" em "%1"</translation>
    </message>
    <message>
        <source>rename needs "value" or "expression"</source>
        <translation>rename precisa de "value" ou "expression"</translation>
    </message>
    <message>
        <source>%1 needs "value"</source>
        <translation>%1 precisa de "value"</translation>
    </message>
    <message>
        <source>add-column needs "data-type"</source>
        <translation>add-column precisa de "data-type"</translation>
    </message>
    <message>
        <source>For example {"type":"string","length":200}</source>
        <translation>Por exemplo {"type":"string","length":200}</translation>
    </message>
    <message>
        <source>change-data-type needs "data-type"</source>
        <translation>change-data-type precisa de "data-type"</translation>
    </message>
    <message>
        <source>primary-key-def needs "columns"</source>
        <translation>primary-key-def precisa de "columns"</translation>
    </message>
    <message>
        <source>A column stands twice in primary-key-def</source>
        <translation>Uma coluna aparece duas vezes em primary-key-def</translation>
    </message>
    <message>
        <source>column-prefix and column-suffix may not both be empty</source>
        <translation>column-prefix e column-suffix não podem estar ambos vazios</translation>
    </message>
    <message>
        <source>data-masking-digits-mask needs "value": one printable ASCII character</source>
        <translation>data-masking-digits-mask precisa de "value": um caractere ASCII imprimível</translation>
    </message>
    <message>
        <source>Only rename works on tablespaces</source>
        <translation>Em tablespaces só rename funciona</translation>
    </message>
    <message>
        <source>%1 takes no "expression"</source>
        <translation>%1 não recebe "expression"</translation>
    </message>
    <message>
        <source>Expressions belong to add-column and rename</source>
        <translation>Expressões cabem em add-column e rename</translation>
    </message>
    <message>
        <source>"consolidate" is an object on a rename of tables</source>
        <translation>"consolidate" é um objeto num rename de tabelas</translation>
    </message>
    <message>
        <source>a table-settings rule</source>
        <translation>uma regra table-settings</translation>
    </message>
    <message>
        <source>lob-settings limited: values of every size are moved whole; nothing is cut at %1 KB</source>
        <translation>lob-settings limited: valores de qualquer tamanho são movidos inteiros; nada é cortado em %1 KB</translation>
    </message>
    <message>
        <source>lob-settings limited needs a "bulk-max-size" above 0</source>
        <translation>lob-settings limited precisa de um "bulk-max-size" acima de 0</translation>
    </message>
    <message>
        <source>"parallel-load" is %1, an object is expected</source>
        <translation>"parallel-load" é %1; espera-se um objeto</translation>
    </message>
    <message>
        <source>partitions-list needs "partitions"</source>
        <translation>partitions-list precisa de "partitions"</translation>
    </message>
    <message>
        <source>ranges needs "columns": one to ten</source>
        <translation>ranges precisa de "columns": de uma a dez</translation>
    </message>
    <message>
        <source>ranges needs "boundaries": an array of upper bounds</source>
        <translation>ranges precisa de "boundaries": um array de limites superiores</translation>
    </message>
    <message>
        <source>A boundary needs one value for each of the %1 columns</source>
        <translation>Um limite precisa de um valor para cada uma das %1 colunas</translation>
    </message>
    <message>
        <source>a validation rule</source>
        <translation>uma regra de validação</translation>
    </message>
    <message>
        <source>rule %1: </source>
        <translation>regra %1: </translation>
    </message>
    <message>
        <source>numeric(%1,%2): the scale is larger than the precision</source>
        <translation>numeric(%1,%2): a escala é maior que a precisão</translation>
    </message>
    <message>
        <source>The data type "%1" exists only on document targets</source>
        <translation>O tipo de dados "%1" só existe em destinos de documentos</translation>
    </message>
    <message>
        <source>Use string, clob or another relational type</source>
        <translation>Use string, clob ou outro tipo relacional</translation>
    </message>
    <message>
        <source>Known: bytes, date, time, datetime, int1, int2, int4, int8, uint1, uint2, uint4, uint8, numeric, real4, real8, string, wstring, blob, clob, nclob, boolean</source>
        <translation>Conhecidos: bytes, date, time, datetime, int1, int2, int4, int8, uint1, uint2, uint4, uint8, numeric, real4, real8, string, wstring, blob, clob, nclob, boolean</translation>
    </message>
    <message>
        <source>The column "%1" that an expression needs is not read</source>
        <translation>A coluna "%1", de que uma expressão precisa, não é lida</translation>
    </message>
    <message>
        <source>%1: rows in the wire format cannot be transformed</source>
        <translation>%1: linhas no formato de transmissão não podem ser transformadas</translation>
    </message>
    <message>
        <source>A value does not fit the data type %1 that a rule gives the column</source>
        <translation>Um valor não cabe no tipo de dados %1 que uma regra dá à coluna</translation>
    </message>
    <message>
        <source>Make the data-type of the rule wider</source>
        <translation>Alargue o data-type da regra</translation>
    </message>
    <message>
        <source>A value cannot be masked</source>
        <translation>Um valor não pode ser mascarado</translation>
    </message>
    <message>
        <source>Mask with data-masking-hash-mask, or remove the column</source>
        <translation>Mascare com data-masking-hash-mask ou remova a coluna</translation>
    </message>
    <message>
        <source>%1: the reader gives %2 columns, the plan reads %3</source>
        <translation>%1: o leitor dá %2 colunas, o plano lê %3</translation>
    </message>
    <message>
        <source>%1: the column "%2" is not read</source>
        <translation>%1: a coluna "%2" não é lida</translation>
    </message>
    <message>
        <source>The filter of %1 cannot be computed on changes</source>
        <translation>O filtro de %1 não pode ser calculado sobre mudanças</translation>
    </message>
    <message>
        <source>Use filters instead of a raw predicate</source>
        <translation>Use filtros em vez de um predicado bruto</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>What was loaded stays: the run can go on from there</source>
        <translation>O que foi carregado permanece: a execução pode continuar daí</translation>
    </message>
    <message>
        <source>Go on with --resume --run-dir %1</source>
        <translation>Continue com --resume --run-dir %1</translation>
    </message>
    <message>
        <source>To make the source read-only needs consent</source>
        <translation>Tornar a origem somente leitura exige consentimento</translation>
    </message>
    <message>
        <source>Add --yes when no program may write to it from now on</source>
        <translation>Acrescente --yes quando nenhum programa puder mais gravar nela</translation>
    </message>
    <message>
        <source>Let an administrator run on the source: %1; then cut over without --read-only</source>
        <translation>Peça a um administrador que execute na origem: %1; depois vire sem --read-only</translation>
    </message>
    <message>
        <source>A SQLite file has no switch that makes it read-only for others</source>
        <translation>Um arquivo SQLite não tem uma chave que o torne somente leitura para os outros</translation>
    </message>
    <message>
        <source>Stop the programs that write to it and cut over without --read-only</source>
        <translation>Pare os programas que gravam nele e vire sem --read-only</translation>
    </message>
    <message>
        <source>The source is read-only already</source>
        <translation>A origem já é somente leitura</translation>
    </message>
    <message>
        <source>The whole source server is read-only now; accounts with the privilege READ ONLY ADMIN may still write</source>
        <translation>O servidor de origem inteiro agora é somente leitura; contas com o privilégio READ ONLY ADMIN ainda podem gravar</translation>
    </message>
    <message>
        <source>The source is read-only, allowed by %1</source>
        <translation>A origem é somente leitura, permitido por %1</translation>
    </message>
    <message>
        <source>Run on the source: %1</source>
        <translation>Execute na origem: %1</translation>
    </message>
    <message>
        <source>The source may be written again</source>
        <translation>A origem pode ser gravada de novo</translation>
    </message>
    <message>
        <source>The cut-over is undone; the source's changes can be followed again</source>
        <translation>A virada foi desfeita; as mudanças da origem podem ser seguidas de novo</translation>
    </message>
    <message numerus="yes">
        <source>Set %n next value(s) past the last one</source>
        <translation>
            <numerusform>%Ln próximo valor ajustado para depois do último</numerusform>
            <numerusform>%Ln próximos valores ajustados para depois dos últimos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready: %1 row(s) of %2 refer by %3 to rows of %4 that are not there</source>
        <translation>Ainda não está pronto: %1 linha(s) de %2 apontam por %3 para linhas de %4 que não existem</translation>
    </message>
    <message>
        <source>See them with: SELECT * %1</source>
        <translation>Veja-as com: SELECT * %1</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign key(s) hold on the target</source>
        <translation>
            <numerusform>%Ln chave estrangeira vale no destino</numerusform>
            <numerusform>%Ln chaves estrangeiras valem no destino</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of %1 cannot be brought back: a mapping rule filtered or changed its rows</source>
        <translation>As mudanças de %1 não podem ser trazidas de volta: uma regra de mapeamento filtrou ou mudou suas linhas</translation>
    </message>
    <message>
        <source>Cut over without --reverse</source>
        <translation>Vire sem --reverse</translation>
    </message>
    <message>
        <source>Changes of %1 cannot be brought back</source>
        <translation>As mudanças de %1 não podem ser trazidas de volta</translation>
    </message>
    <message>
        <source>Not ready: a reverse task cannot follow the target: %1</source>
        <translation>Ainda não está pronto: uma tarefa inversa não consegue seguir o destino: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Não foi possível criar a pasta %1</translation>
    </message>
    <message>
        <source>The target's changes are kept from its position %1 on</source>
        <translation>As mudanças do destino são guardadas a partir da sua posição %1</translation>
    </message>
    <message>
        <source>Not ready: the source still changes (%1 changes in the last second)</source>
        <translation>Ainda não está pronto: a origem ainda muda (%1 mudanças no último segundo)</translation>
    </message>
    <message>
        <source>Stop the applications that write to the source, or let --read-only do it, then run the cut-over again; nothing was changed</source>
        <translation>Pare os aplicativos que gravam na origem, ou deixe --read-only fazer isso, e execute a virada de novo; nada foi mudado</translation>
    </message>
    <message>
        <source>Not ready: %1 is suspended: %2</source>
        <translation>Ainda não está pronto: %1 está suspensa: %2</translation>
    </message>
    <message>
        <source>Not ready: source and target differ; see the report</source>
        <translation>Ainda não está pronto: origem e destino diferem; veja o relatório</translation>
    </message>
    <message>
        <source>Ready at the source's position %1: the last step of the cut-over is left</source>
        <translation>Pronto na posição %1 da origem: falta o último passo da virada</translation>
    </message>
    <message>
        <source>Finish with: portolan-cli cutover %1; go back with: portolan-cli cutover %1 --undo</source>
        <translation>Termine com: portolan-cli cutover %1; volte com: portolan-cli cutover %1 --undo</translation>
    </message>
    <message>
        <source>What followed the source could not be removed from it: %1</source>
        <translation>Não foi possível remover da origem o que a seguia: %1</translation>
    </message>
    <message>
        <source>Ready: the target holds everything up to the source's position %1, is proved equal and may be written</source>
        <translation>Pronto: o destino tem tudo até a posição %1 da origem, provou ser igual e pode ser gravado</translation>
    </message>
    <message>
        <source>The source stays read-only; to open it again: %1</source>
        <translation>A origem continua somente leitura; para abri-la de novo: %1</translation>
    </message>
    <message>
        <source>To bring the target's changes back into the old source: portolan-cli reverse %1</source>
        <translation>Para trazer as mudanças do destino de volta à origem antiga: portolan-cli reverse %1</translation>
    </message>
    <message>
        <source>Without --reverse the way back is a new task: portolan-cli migrate --type full-load-and-cdc --from %1 --to %2</source>
        <translation>Sem --reverse, o caminho de volta é uma nova tarefa: portolan-cli migrate --type full-load-and-cdc --from %1 --to %2</translation>
    </message>
    <message>
        <source>A clean-up ends the run for good: it cannot be resumed</source>
        <translation>Uma limpeza encerra a execução de vez: ela não pode ser continuada</translation>
    </message>
    <message>
        <source>Add --yes to consent</source>
        <translation>Acrescente --yes para consentir</translation>
    </message>
    <message>
        <source>Removed from the source: everything named after %1</source>
        <translation>Removido da origem: tudo o que leva o nome %1</translation>
    </message>
    <message numerus="yes">
        <source>The run left nothing behind: its capture is gone from the source, %n control table(s) from the target</source>
        <translation>
            <numerusform>A execução não deixou nada para trás: a captura saiu da origem e %Ln tabela de controle, do destino</numerusform>
            <numerusform>A execução não deixou nada para trás: a captura saiu da origem e %Ln tabelas de controle, do destino</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no table on the target</source>
        <translation>não tem tabela no destino</translation>
    </message>
    <message>
        <source>The target table %1 has no column %2</source>
        <translation>A tabela de destino %1 não tem a coluna %2</translation>
    </message>
    <message>
        <source>Make the table anew with --prepare drop --yes, or leave the column out by a mapping</source>
        <translation>Crie a tabela de novo com --prepare drop --yes, ou deixe a coluna de fora por um mapeamento</translation>
    </message>
    <message>
        <source>its load was suspended: %1</source>
        <translation>sua carga foi suspensa: %1</translation>
    </message>
    <message>
        <source>The table is suspended, the others go on: %1</source>
        <translation>A tabela está suspensa, as outras continuam: %1</translation>
    </message>
    <message>
        <source>Let an administrator run "%1" on the target, or name another ControlSchema</source>
        <translation>Peça a um administrador que execute "%1" no destino, ou indique outro ControlSchema</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>intervalo %1</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabela inteira</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Instantâneo: %1</translation>
    </message>
    <message>
        <source>The readers do not share one snapshot: %1</source>
        <translation>Os leitores não compartilham um único instantâneo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) were loaded before and are not read again</source>
        <translation>
            <numerusform>%Ln bloco foi carregado antes e não é lido de novo</numerusform>
            <numerusform>%Ln blocos foram carregados antes e não são lidos de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on later with --resume --run-dir %1</source>
        <translation>Continue depois com --resume --run-dir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected; see %1</source>
        <translation>
            <numerusform>%Ln linha foi rejeitada; veja %1</numerusform>
            <numerusform>%Ln linhas foram rejeitadas; veja %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its next value could not be set: %1</source>
        <translation>não foi possível ajustar seu próximo valor: %1</translation>
    </message>
    <message>
        <source>%1 is compared by functions of a validation rule</source>
        <translation>%1 é comparada por funções de uma regra de validação</translation>
    </message>
    <message>
        <source>%1 cannot be followed</source>
        <translation>%1 não pode ser seguido</translation>
    </message>
    <message>
        <source>Use --type full-load</source>
        <translation>Use --type full-load</translation>
    </message>
    <message>
        <source>Changes cannot be applied to %1</source>
        <translation>Não é possível aplicar mudanças em %1</translation>
    </message>
    <message>
        <source>The source cannot be followed: %1</source>
        <translation>A origem não pode ser seguida: %1</translation>
    </message>
    <message>
        <source>No table of the target can take changes</source>
        <translation>Nenhuma tabela do destino pode receber mudanças</translation>
    </message>
    <message>
        <source>Create the tables first, or use --type full-load-and-cdc</source>
        <translation>Crie antes as tabelas, ou use --type full-load-and-cdc</translation>
    </message>
    <message>
        <source>The target has no table %1</source>
        <translation>O destino não tem a tabela %1</translation>
    </message>
    <message>
        <source>Create it first, or use --type full-load-and-cdc</source>
        <translation>Crie-a antes, ou use --type full-load-and-cdc</translation>
    </message>
    <message>
        <source>It is new on the source and no part of this run</source>
        <translation>É nova na origem e não faz parte desta execução</translation>
    </message>
    <message>
        <source>The source has this table no longer: %1</source>
        <translation>A origem não tem mais esta tabela: %1</translation>
    </message>
    <message>
        <source>To compare every table and load only those again that differ: portolan-cli reload %1 --gap --yes</source>
        <translation>Para comparar todas as tabelas e recarregar só as que diferem: portolan-cli reload %1 --gap --yes</translation>
    </message>
    <message>
        <source>The table portolan_chunks could not be removed: %1</source>
        <translation>Não foi possível remover a tabela portolan_chunks: %1</translation>
    </message>
    <message>
        <source>The load was read at more than one point: changes since are applied over it</source>
        <translation>A carga foi lida em mais de um ponto: as mudanças desde então são aplicadas sobre ela</translation>
    </message>
    <message>
        <source>Applied up to the source's position %1</source>
        <translation>Aplicado até a posição %1 da origem</translation>
    </message>
    <message>
        <source>Stopped at the source's position %1; the run can be taken up again from there</source>
        <translation>Parado na posição %1 da origem; a execução pode ser retomada daí</translation>
    </message>
    <message>
        <source>The target holds the source as of position %1</source>
        <translation>O destino tem a origem como na posição %1</translation>
    </message>
    <message>
        <source>The table %1 has %2 columns; %3 takes at most %4</source>
        <translation>A tabela %1 tem %2 colunas; %3 aceita no máximo %4</translation>
    </message>
    <message>
        <source>Leave columns out by a mapping (remove-column), split the table, or leave it out with --exclude</source>
        <translation>Deixe colunas de fora por um mapeamento (remove-column), divida a tabela, ou deixe-a de fora com --exclude</translation>
    </message>
    <message>
        <source>max_allowed_packet = %1</source>
        <translation>max_allowed_packet = %1</translation>
    </message>
    <message>
        <source>1 GB, PostgreSQL's largest value</source>
        <translation>1 GB, o maior valor do PostgreSQL</translation>
    </message>
    <message>
        <source>SQLITE_MAX_LENGTH, 1,000,000,000 bytes</source>
        <translation>SQLITE_MAX_LENGTH, 1.000.000.000 bytes</translation>
    </message>
    <message>
        <source>The table %1 holds a value of %2 bytes in column %3; the target takes at most %4</source>
        <translation>A tabela %1 tem um valor de %2 bytes na coluna %3; o destino aceita no máximo %4</translation>
    </message>
    <message>
        <source>Set max_allowed_packet on the target to more than the value (up to 1G), or leave the column or the table out; with --on-row-error reject such rows go to a file</source>
        <translation>Defina max_allowed_packet no destino como mais que o valor (até 1G), ou deixe a coluna ou a tabela de fora; com --on-row-error reject essas linhas vão para um arquivo</translation>
    </message>
    <message>
        <source>Leave the column or the table out; with --on-row-error reject such rows go to a file</source>
        <translation>Deixe a coluna ou a tabela de fora; com --on-row-error reject essas linhas vão para um arquivo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>being created</source>
        <translation>sendo criada</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>carregando</translation>
    </message>
    <message>
        <source>building indexes</source>
        <translation>criando índices</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>carregada</translation>
    </message>
    <message>
        <source>following changes</source>
        <translation>seguindo mudanças</translation>
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
        <translation>suspensa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>Lendo os catálogos</translation>
    </message>
    <message>
        <source>Converting the schema</source>
        <translation>Convertendo o esquema</translation>
    </message>
    <message>
        <source>Creating tables</source>
        <translation>Criando tabelas</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>Carregando dados</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Criando índices</translation>
    </message>
    <message>
        <source>Adding constraints</source>
        <translation>Adicionando restrições</translation>
    </message>
    <message>
        <source>Creating views and code</source>
        <translation>Criando visões e código</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Seguindo mudanças</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validando</translation>
    </message>
    <message>
        <source>Cutting over</source>
        <translation>Virando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The run has no table %1</source>
        <translation>A execução não tem a tabela %1</translation>
    </message>
    <message>
        <source>See its tables with: portolan-cli status %1</source>
        <translation>Veja suas tabelas com: portolan-cli status %1</translation>
    </message>
    <message>
        <source>Following begins again at the source's position %1; every table is compared as of there</source>
        <translation>O seguimento recomeça na posição %1 da origem; todas as tabelas são comparadas nesse ponto</translation>
    </message>
    <message>
        <source>It differs and is loaded again</source>
        <translation>Difere e é carregada de novo</translation>
    </message>
    <message>
        <source>It is being loaded again</source>
        <translation>Está sendo carregada de novo</translation>
    </message>
    <message>
        <source>Loaded %1 rows again</source>
        <translation>%1 linhas carregadas de novo</translation>
    </message>
    <message>
        <source>What the reload kept on the source could not be removed: %1</source>
        <translation>Não foi possível remover o que a recarga manteve na origem: %1</translation>
    </message>
    <message>
        <source>The tables stay suspended; reload them again</source>
        <translation>As tabelas continuam suspensas; recarregue-as outra vez</translation>
    </message>
    <message>
        <source>Loaded again; it follows with the others from the source's position %1</source>
        <translation>Carregada de novo; segue com as outras a partir da posição %1 da origem</translation>
    </message>
    <message>
        <source>A reload empties the target tables first</source>
        <translation>Uma recarga esvazia antes as tabelas de destino</translation>
    </message>
    <message>
        <source>No table differs: nothing was loaded again</source>
        <translation>Nenhuma tabela difere: nada foi carregado de novo</translation>
    </message>
    <message numerus="yes">
        <source>Loaded %n table(s) again</source>
        <translation>
            <numerusform>%Ln tabela carregada de novo</numerusform>
            <numerusform>%Ln tabelas carregadas de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>The target did not reach the source's position within 300 seconds</source>
        <translation>O destino não alcançou a posição da origem em 300 segundos</translation>
    </message>
    <message>
        <source>See its lag with: portolan-cli status %1</source>
        <translation>Veja o atraso com: portolan-cli status %1</translation>
    </message>
    <message>
        <source>A repair removes and writes rows of the target</source>
        <translation>Um reparo remove e grava linhas do destino</translation>
    </message>
    <message>
        <source>See what it would do with --dry-run; add --yes to consent</source>
        <translation>Veja o que ele faria com --dry-run; acrescente --yes para consentir</translation>
    </message>
    <message>
        <source>A mapping rule reshapes its rows: load the whole table again</source>
        <translation>Uma regra de mapeamento transforma suas linhas: carregue a tabela inteira de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) would mend the target; nothing was written</source>
        <translation>
            <numerusform>%Ln instrução corrigiria o destino; nada foi gravado</numerusform>
            <numerusform>%Ln instruções corrigiriam o destino; nada foi gravado</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1 and copied %2 row(s) on the target</source>
        <translation>no destino, %1 removida(s) e %2 linha(s) copiada(s)</translation>
    </message>
    <message>
        <source>not all of it could be mended: compare again</source>
        <translation>nem tudo pôde ser corrigido: compare de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cut over in %1 s</source>
        <translation>
            <numerusform>%Ln tabela virada em %1 s</numerusform>
            <numerusform>%Ln tabelas viradas em %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of %n table(s) was created</source>
        <translation>
            <numerusform>O esquema de %Ln tabela foi criado</numerusform>
            <numerusform>O esquema de %Ln tabelas foi criado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n table(s) moved in %2 s</source>
        <translation>
            <numerusform>%1 linhas em %Ln tabela movidas em %2 s</numerusform>
            <numerusform>%1 linhas em %Ln tabelas movidas em %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n table(s) proved equal row by row</source>
        <translation>
            <numerusform>a única tabela provou ser igual linha a linha</numerusform>
            <numerusform>todas as %Ln tabelas provaram ser iguais linha a linha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row counts of all %n table(s) are equal</source>
        <translation>
            <numerusform>a contagem da única tabela está igual</numerusform>
            <numerusform>as contagens de todas as %Ln tabelas estão iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln tabela difere</numerusform>
            <numerusform>%Ln tabelas diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%Ln linha rejeitada</numerusform>
            <numerusform>%Ln linhas rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not moved</source>
        <translation>
            <numerusform>%Ln objeto não movido</numerusform>
            <numerusform>%Ln objetos não movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Migration report</source>
        <translation>Relatório da migração</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
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
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Não movidos</translation>
    </message>
    <message>
        <source>Values changed by a policy</source>
        <translation>Valores mudados por uma política</translation>
    </message>
    <message>
        <source>Conversion findings</source>
        <translation>Achados da conversão</translation>
    </message>
    <message>
        <source>The run in %1 is finished: there is nothing to resume</source>
        <translation>A execução em %1 terminou: não há nada a continuar</translation>
    </message>
    <message>
        <source>Leave out --resume to run again</source>
        <translation>Deixe --resume de fora para executar de novo</translation>
    </message>
    <message>
        <source>The run in %1 had another source, target or scope</source>
        <translation>A execução em %1 tinha outra origem, outro destino ou outro escopo</translation>
    </message>
    <message>
        <source>Resume with the options of the interrupted run, or begin anew in another folder</source>
        <translation>Continue com as opções da execução interrompida, ou comece de novo em outra pasta</translation>
    </message>
    <message>
        <source>%1 cannot be a source</source>
        <translation>%1 não pode ser uma origem</translation>
    </message>
    <message>
        <source>%1 cannot be a target</source>
        <translation>%1 não pode ser um destino</translation>
    </message>
    <message>
        <source>Source: %1; target: %2</source>
        <translation>Origem: %1; destino: %2</translation>
    </message>
    <message>
        <source>To drop or truncate target tables needs consent</source>
        <translation>Remover ou esvaziar tabelas de destino exige consentimento</translation>
    </message>
    <message>
        <source>Add --yes when the data in the target tables may be lost</source>
        <translation>Acrescente --yes quando os dados das tabelas de destino puderem se perder</translation>
    </message>
    <message>
        <source>Nothing is selected: nothing was done</source>
        <translation>Nada está selecionado: nada foi feito</translation>
    </message>
    <message>
        <source>"%1" matches nothing: the wildcards are % and _</source>
        <translation>"%1" não corresponde a nada: os curingas são % e _</translation>
    </message>
    <message>
        <source>"%1" matches nothing</source>
        <translation>"%1" não corresponde a nada</translation>
    </message>
    <message>
        <source>the foreign key of %1 refers to %2, which is not selected</source>
        <translation>a chave estrangeira de %1 aponta para %2, que não está selecionada</translation>
    </message>
    <message>
        <source>Nothing is selected: no table matches</source>
        <translation>Nada está selecionado: nenhuma tabela corresponde</translation>
    </message>
    <message>
        <source>Look at the names with: portolan-cli introspect --from %1</source>
        <translation>Veja os nomes com: portolan-cli introspect --from %1</translation>
    </message>
    <message>
        <source>The hand edit and the converter changed the same lines; the edit is used</source>
        <translation>A edição e o conversor mudaram as mesmas linhas; vale a edição</translation>
    </message>
    <message>
        <source>The source has changed since the hand edit was made</source>
        <translation>A origem mudou desde que a edição foi feita</translation>
    </message>
    <message>
        <source>a hand edit leaves it out</source>
        <translation>uma edição o deixa de fora</translation>
    </message>
    <message>
        <source>Source and target are one database: %1 would be written onto itself</source>
        <translation>Origem e destino são o mesmo banco: %1 seria gravada sobre si mesma</translation>
    </message>
    <message>
        <source>Name another target, or another schema with --target-schema</source>
        <translation>Indique outro destino, ou outro esquema com --target-schema</translation>
    </message>
    <message>
        <source>Create it first, or leave out --what data</source>
        <translation>Crie-a antes, ou deixe --what data de fora</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> e mais %Ln</numerusform>
            <numerusform> e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Target tables hold rows already: %1; nothing was written</source>
        <translation>As tabelas de destino já têm linhas: %1; nada foi gravado</translation>
    </message>
    <message>
        <source>Use --prepare truncate --yes to empty them, --prepare drop --yes to make them anew, or --target-schema for another place</source>
        <translation>Use --prepare truncate --yes para esvaziá-las, --prepare drop --yes para criá-las de novo, ou --target-schema para outro lugar</translation>
    </message>
    <message>
        <source>A table-settings rule empties or drops target tables, which needs consent</source>
        <translation>Uma regra table-settings esvazia ou remove tabelas de destino, o que exige consentimento</translation>
    </message>
    <message>
        <source>Add --yes when the data in them may be lost</source>
        <translation>Acrescente --yes quando os dados nelas puderem se perder</translation>
    </message>
    <message numerus="yes">
        <source>Dropping %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>Removendo %Ln tabela de destino, permitido por %1</numerusform>
            <numerusform>Removendo %Ln tabelas de destino, permitido por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something outside of this migration depends on the tables; drop that first or choose --prepare truncate</source>
        <translation>Algo fora desta migração depende das tabelas; remova isso antes ou escolha --prepare truncate</translation>
    </message>
    <message numerus="yes">
        <source>Emptying %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>Esvaziando %Ln tabela de destino, permitido por %1</numerusform>
            <numerusform>Esvaziando %Ln tabelas de destino, permitido por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Let an administrator run "%1" on the target, or grant this user the right to create it</source>
        <translation>Peça a um administrador que execute "%1" no destino, ou conceda a este usuário o direito de criá-lo</translation>
    </message>
    <message>
        <source>%1 could not be made: %2</source>
        <translation>Não foi possível criar %1: %2</translation>
    </message>
    <message>
        <source>The foreign key %1 could not be made: %2</source>
        <translation>Não foi possível criar a chave estrangeira %1: %2</translation>
    </message>
    <message>
        <source> (line %1 of the converted text)</source>
        <translation> (linha %1 do texto convertido)</translation>
    </message>
    <message>
        <source>The %1 %2 could not be made: %3</source>
        <translation>Não foi possível criar %1 %2: %3</translation>
    </message>
    <message>
        <source>The connection to the source was lost; a new one reads on in the same snapshot</source>
        <translation>A conexão com a origem foi perdida; uma nova continua a leitura no mesmo snapshot</translation>
    </message>
    <message>
        <source>The connection to the source was lost: what remains of %1 is read as it is now, not as it was when the load began</source>
        <translation>A conexão com a origem se perdeu: o que resta de %1 é lido como está agora, não como era quando a carga começou</translation>
    </message>
    <message>
        <source>A chunk is tried again: %1</source>
        <translation>Um bloco é tentado de novo: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run folder cannot be written: %1</source>
        <translation>A pasta da execução não pode ser gravada: %1</translation>
    </message>
    <message>
        <source>%1 holds no run that follows changes</source>
        <translation>%1 não contém uma execução que segue mudanças</translation>
    </message>
    <message>
        <source>Start one with migrate --type full-load-and-cdc --run-dir %1</source>
        <translation>Inicie uma com migrate --type full-load-and-cdc --run-dir %1</translation>
    </message>
</context>
<context>
    <name>MySql</name>
    <message>
        <source>The value does not fit into %1 (%2)</source>
        <translation>O valor não cabe em %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a wider type for the column, or a value policy for "%1" (clamp, null or text)</source>
        <translation>Escolha um tipo mais largo para a coluna, ou uma política de valores para "%1" (clamp, null ou text)</translation>
    </message>
    <message>
        <source>A value that the source did not send was about to be written</source>
        <translation>Um valor que a origem não enviou estava para ser gravado</translation>
    </message>
    <message>
        <source>A dynamic value without a storage class</source>
        <translation>Um valor dinâmico sem classe de armazenamento</translation>
    </message>
    <message>
        <source>The binary log holds a damaged event: %1</source>
        <translation>O log binário contém um evento danificado: %1</translation>
    </message>
    <message>
        <source>Check the file with mariadb-binlog --verify-binlog-checksum; when it is damaged, reload the tables</source>
        <translation>Verifique o arquivo com mariadb-binlog --verify-binlog-checksum; se estiver danificado, recarregue as tabelas</translation>
    </message>
    <message>
        <source>the header is cut off</source>
        <translation>o cabeçalho está cortado</translation>
    </message>
    <message>
        <source>%1 bytes came for an event of %2 bytes</source>
        <translation>vieram %1 bytes para um evento de %2 bytes</translation>
    </message>
    <message>
        <source>no room for the checksum</source>
        <translation>não há espaço para a soma de verificação</translation>
    </message>
    <message>
        <source>the checksum of an event of type %1 does not fit</source>
        <translation>a soma de verificação de um evento do tipo %1 não confere</translation>
    </message>
    <message>
        <source>the format description is cut off</source>
        <translation>a descrição do formato está cortada</translation>
    </message>
    <message>
        <source>binary log version %1 is not known</source>
        <translation>a versão %1 do log binário não é conhecida</translation>
    </message>
    <message>
        <source>a rotation without a file</source>
        <translation>uma rotação sem arquivo</translation>
    </message>
    <message>
        <source>a GTID in serialization format %1</source>
        <translation>um GTID no formato de serialização %1</translation>
    </message>
    <message>
        <source>a GTID with a field %1 that may not be ignored</source>
        <translation>um GTID com um campo %1 que não pode ser ignorado</translation>
    </message>
    <message>
        <source>a compressed event of unknown kind</source>
        <translation>um evento comprimido de espécie desconhecida</translation>
    </message>
    <message>
        <source>a compressed event claims %1 bytes</source>
        <translation>um evento comprimido declara %1 bytes</translation>
    </message>
    <message>
        <source>a compressed event cannot be unpacked</source>
        <translation>um evento comprimido não pode ser descomprimido</translation>
    </message>
    <message>
        <source>TABLE_MAP of %1.%2</source>
        <translation>TABLE_MAP de %1.%2</translation>
    </message>
    <message>
        <source>metadata of %1.%2</source>
        <translation>metadados de %1.%2</translation>
    </message>
    <message>
        <source>a rows event</source>
        <translation>um evento de linhas</translation>
    </message>
    <message>
        <source>rows of %1 have %2 columns instead of %3</source>
        <translation>linhas de %1 têm %2 colunas em vez de %3</translation>
    </message>
    <message>
        <source>a row of %1 without a single column</source>
        <translation>uma linha de %1 sem nenhuma coluna</translation>
    </message>
    <message>
        <source>a row of %1 is cut off</source>
        <translation>uma linha de %1 está cortada</translation>
    </message>
    <message>
        <source>column %1 of a row of %2 does not fit its type</source>
        <translation>a coluna %1 de uma linha de %2 não combina com seu tipo</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Memória insuficiente</translation>
    </message>
    <message>
        <source>%1 of %2 rows to change were found</source>
        <translation>%1 de %2 linhas a mudar foram encontradas</translation>
    </message>
    <message>
        <source>The target's rows differ from the source's: choose the conflict policy overwrite or skip, or reload the table</source>
        <translation>As linhas do destino diferem das da origem: escolha a política de conflito overwrite ou skip, ou recarregue a tabela</translation>
    </message>
    <message>
        <source>The source has sent no heartbeat for 30 seconds</source>
        <translation>A origem não envia sinal de vida há 30 segundos</translation>
    </message>
    <message>
        <source>The source ended the stream of changes</source>
        <translation>A origem encerrou o fluxo de mudanças</translation>
    </message>
    <message>
        <source>The source reports an incident in its binary log: changes were lost there</source>
        <translation>A origem relata um incidente no seu log binário: mudanças foram perdidas ali</translation>
    </message>
    <message>
        <source>Reload the tables, then follow the changes from the new position</source>
        <translation>Recarregue as tabelas e depois siga as mudanças a partir da nova posição</translation>
    </message>
    <message>
        <source>The source logs parts of JSON values</source>
        <translation>A origem registra partes de valores JSON</translation>
    </message>
    <message>
        <source>The binary log holds an event of type %1 that Portolan cannot read</source>
        <translation>O log binário contém um evento do tipo %1 que o Portolan não consegue ler</translation>
    </message>
    <message>
        <source>Update Portolan, or reload the tables and follow from a later position</source>
        <translation>Atualize o Portolan, ou recarregue as tabelas e siga a partir de uma posição posterior</translation>
    </message>
    <message>
        <source>A transaction of the binary log has no end before %1</source>
        <translation>Uma transação do log binário não tem fim antes de %1</translation>
    </message>
    <message>
        <source>Reload the tables concerned</source>
        <translation>Recarregue as tabelas em questão</translation>
    </message>
    <message>
        <source>A transaction was rolled back after it had changed tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log</source>
        <translation>Uma transação foi desfeita depois de mudar tabelas de um motor não transacional; quais de suas linhas ficaram não se sabe pelo log binário</translation>
    </message>
    <message>
        <source>Convert the tables to InnoDB on the source, then reload them</source>
        <translation>Converta as tabelas para InnoDB na origem e depois recarregue-as</translation>
    </message>
    <message>
        <source>The source crashed while it logged %1, a change of tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log</source>
        <translation>A origem caiu enquanto registrava %1, uma mudança em tabelas de um mecanismo não transacional; o log binário não diz quais das suas linhas ficaram</translation>
    </message>
    <message>
        <source>The source crashed while it logged %1: the unfinished transaction is left out</source>
        <translation>A origem caiu enquanto registrava %1: a transação inacabada é deixada de fora</translation>
    </message>
    <message>
        <source>A transaction written by Portolan names its checkpoint late: a loop cannot be excluded</source>
        <translation>Uma transação gravada pelo Portolan indica seu ponto de controle tarde: um laço não pode ser excluído</translation>
    </message>
    <message>
        <source>Update Portolan on the other side</source>
        <translation>Atualize o Portolan no outro lado</translation>
    </message>
    <message>
        <source>Rows came for a table that the binary log did not name (number %1)</source>
        <translation>Vieram linhas de uma tabela que o log binário não indicou (número %1)</translation>
    </message>
    <message>
        <source>Follow from the beginning of a transaction</source>
        <translation>Siga a partir do início de uma transação</translation>
    </message>
    <message>
        <source>The source logs only a part of the changed rows of %1</source>
        <translation>A origem registra só uma parte das linhas mudadas de %1</translation>
    </message>
    <message>
        <source>The source logged a statement instead of its rows: %1</source>
        <translation>A origem registrou uma instrução em vez de suas linhas: %1</translation>
    </message>
    <message>
        <source>The server no longer keeps %1, the file that is being read</source>
        <translation>O servidor não guarda mais %1, o arquivo que está sendo lido</translation>
    </message>
    <message>
        <source>Rows of the XA transaction %1 came before its beginning</source>
        <translation>Linhas da transação XA %1 chegaram antes do seu início</translation>
    </message>
    <message>
        <source>The XA transaction %1 was prepared before the changes were followed; its rows are not known</source>
        <translation>A transação XA %1 foi preparada antes que as mudanças fossem seguidas; suas linhas não são conhecidas</translation>
    </message>
    <message>
        <source>Reload the tables that it changed, then follow from here</source>
        <translation>Recarregue as tabelas que ela mudou e depois siga a partir daqui</translation>
    </message>
    <message>
        <source>The binary log of the source is off</source>
        <translation>O log binário da origem está desligado</translation>
    </message>
    <message>
        <source>Add log_bin=binlog to the server's configuration and restart it</source>
        <translation>Adicione log_bin=binlog à configuração do servidor e reinicie-o</translation>
    </message>
    <message>
        <source>"%1" is no binary log position</source>
        <translation>"%1" não é uma posição de log binário</translation>
    </message>
    <message>
        <source>Write gtid=0-1-42, or file=binlog.000002;pos=1401</source>
        <translation>Escreva gtid=0-1-42 ou file=binlog.000002;pos=1401</translation>
    </message>
    <message>
        <source>"%1" is no MariaDB GTID position</source>
        <translation>"%1" não é uma posição GTID do MariaDB</translation>
    </message>
    <message>
        <source>Write domain-server-sequence, as in gtid=0-1-42</source>
        <translation>Escreva domínio-servidor-sequência, como em gtid=0-1-42</translation>
    </message>
    <message>
        <source>"%1" is no MySQL GTID set</source>
        <translation>"%1" não é um conjunto GTID do MySQL</translation>
    </message>
    <message>
        <source>Write uuid:1-42, as in @@gtid_executed</source>
        <translation>Escreva uuid:1-42, como em @@gtid_executed</translation>
    </message>
    <message>
        <source>The source crashed while it wrote %1: goes on with %2</source>
        <translation>A origem caiu enquanto gravava %1: continua com %2</translation>
    </message>
    <message>
        <source>it has never logged GTIDs of domain %1: it is not the server that this task followed, nor its replica</source>
        <translation>ele nunca registrou GTIDs do domínio %1: não é o servidor que esta tarefa seguia, nem sua réplica</translation>
    </message>
    <message>
        <source>The position %1:%2 lies beyond 4 GB and can only be reached by GTID</source>
        <translation>A posição %1:%2 fica além de 4 GB e só pode ser alcançada por GTID</translation>
    </message>
    <message>
        <source>Give the start as gtid=…</source>
        <translation>Dê o início como gtid=…</translation>
    </message>
    <message>
        <source>Another reader has the same server_id: stop it, or give this task a number of its own in the source's address: ?server_id=NUMBER</source>
        <translation>Outro leitor tem o mesmo server_id: pare-o ou dê a esta tarefa um número próprio no endereço da origem: ?server_id=NÚMERO</translation>
    </message>
    <message>
        <source>The source no longer holds the changes after %1; it keeps %2 to %3. Changes between are lost to this task (%4)</source>
        <translation>A origem não tem mais as mudanças depois de %1; ela guarda de %2 a %3. As mudanças entre elas estão perdidas para esta tarefa (%4)</translation>
    </message>
    <message>
        <source>Reload the tables of this task and follow from the new position; to avoid it, raise binlog_expire_logs_seconds on the source</source>
        <translation>Recarregue as tabelas desta tarefa e siga a partir da nova posição; para evitar isso, aumente binlog_expire_logs_seconds na origem</translation>
    </message>
    <message>
        <source>The definition of %1 has changed since these rows were logged, and the binary log does not name the columns</source>
        <translation>A definição de %1 mudou desde que estas linhas foram registradas, e o log binário não indica as colunas</translation>
    </message>
    <message>
        <source>SET GLOBAL binlog_row_metadata='FULL' on the source; then reload this table</source>
        <translation>SET GLOBAL binlog_row_metadata='FULL' na origem; depois recarregue esta tabela</translation>
    </message>
    <message>
        <source>The binary log is on</source>
        <translation>O log binário está ligado</translation>
    </message>
    <message>
        <source>The binary log is off</source>
        <translation>O log binário está desligado</translation>
    </message>
    <message>
        <source>Add log_bin=binlog and server_id=1 to [mysqld] and restart the server</source>
        <translation>Adicione log_bin=binlog e server_id=1 a [mysqld] e reinicie o servidor</translation>
    </message>
    <message>
        <source>SET GLOBAL binlog_row_metadata='FULL'; without it a table whose definition changes must be reloaded</source>
        <translation>SET GLOBAL binlog_row_metadata='FULL'; sem isso, uma tabela cuja definição muda precisa ser recarregada</translation>
    </message>
    <message>
        <source>JSON values are logged whole</source>
        <translation>Valores JSON são registrados inteiros</translation>
    </message>
    <message>
        <source>Without GTIDs a failover of the source ends the task: SET GLOBAL gtid_mode=ON (step by step)</source>
        <translation>Sem GTIDs, um failover da origem encerra a tarefa: SET GLOBAL gtid_mode=ON (passo a passo)</translation>
    </message>
    <message>
        <source>The account may read the binary log's position</source>
        <translation>A conta pode ler a posição do log binário</translation>
    </message>
    <message>
        <source>The account may read the binary log</source>
        <translation>A conta pode ler o log binário</translation>
    </message>
    <message>
        <source>The account may not read the binary log</source>
        <translation>A conta não pode ler o log binário</translation>
    </message>
    <message>
        <source>The source's clock is %1 s ahead of this machine's (negative: behind)</source>
        <translation>O relógio da origem está %1 s adiantado em relação ao deste computador (negativo: atrasado)</translation>
    </message>
    <message>
        <source>The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep</source>
        <translation>O atraso é dado pelo relógio da origem, assim como uma parada em um horário; acerte os relógios: chronyc makestep</translation>
    </message>
    <message>
        <source>The binary log is kept for %1 seconds</source>
        <translation>O log binário é guardado por %1 segundos</translation>
    </message>
    <message>
        <source>Without a key, rows are found by all their values: %1</source>
        <translation>Sem chave, as linhas são encontradas por todos os seus valores: %1</translation>
    </message>
    <message>
        <source>ALTER TABLE … ADD PRIMARY KEY makes it fast and exact</source>
        <translation>ALTER TABLE … ADD PRIMARY KEY torna isso rápido e exato</translation>
    </message>
    <message>
        <source>Not transactional: %1</source>
        <translation>Não transacional: %1</translation>
    </message>
    <message>
        <source>ALTER TABLE … ENGINE=InnoDB</source>
        <translation>ALTER TABLE … ENGINE=InnoDB</translation>
    </message>
    <message>
        <source>The source did not send the key column %1</source>
        <translation>A origem não enviou a coluna-chave %1</translation>
    </message>
    <message>
        <source>No statement for this kind of change</source>
        <translation>Não há instrução para esta espécie de mudança</translation>
    </message>
    <message>
        <source>control tables portolan_* in %1</source>
        <translation>tabelas de controle portolan_* em %1</translation>
    </message>
    <message>
        <source>These triggers cannot be switched off and will run for every change; create them at the cut-over, or let them return when @portolan_apply is 1: %1</source>
        <translation>Estes gatilhos não podem ser desligados e disparam a cada mudança; crie-os na virada, ou faça-os retornar quando @portolan_apply for 1: %1</translation>
    </message>
    <message>
        <source>An earlier session of this task has moved the position meanwhile</source>
        <translation>Enquanto isso, uma sessão anterior desta tarefa moveu a posição</translation>
    </message>
    <message>
        <source>A row of %1 bytes is larger than the server's max_allowed_packet of %2 bytes</source>
        <translation>Uma linha de %1 bytes é maior que o max_allowed_packet do servidor, de %2 bytes</translation>
    </message>
    <message>
        <source>The row to change is not there</source>
        <translation>A linha a mudar não existe</translation>
    </message>
    <message>
        <source>Choose the conflict policy overwrite or skip, or mend the row on the target</source>
        <translation>Escolha a política de conflito overwrite ou skip, ou corrija a linha no destino</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabela inteira</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>Check the user name and password; the account must be allowed to log in from this machine</source>
        <translation>Verifique o nome de usuário e a senha; a conta precisa ter permissão de login a partir desta máquina</translation>
    </message>
    <message>
        <source>Grant the account access to the database: GRANT … ON database.* TO user</source>
        <translation>Dê à conta acesso ao banco: GRANT … ON database.* TO user</translation>
    </message>
    <message>
        <source>Grant the account the privilege that the message names</source>
        <translation>Conceda à conta o privilégio que a mensagem indica</translation>
    </message>
    <message>
        <source>Create the database first or correct its name in the URL</source>
        <translation>Crie o banco antes ou corrija seu nome na URL</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and accepts connections from this machine</source>
        <translation>Verifique servidor e porta, se o servidor está rodando e se aceita conexões desta máquina</translation>
    </message>
    <message>
        <source>Check the spelling of the host name</source>
        <translation>Verifique a grafia do nome do servidor</translation>
    </message>
    <message>
        <source>Check sslmode, sslrootcert, sslcert and sslkey; sslmode=disable connects without TLS</source>
        <translation>Verifique sslmode, sslrootcert, sslcert e sslkey; sslmode=disable conecta sem TLS</translation>
    </message>
    <message>
        <source>Raise max_allowed_packet on the server: SET GLOBAL max_allowed_packet=1073741824</source>
        <translation>Aumente max_allowed_packet no servidor: SET GLOBAL max_allowed_packet=1073741824</translation>
    </message>
    <message>
        <source>Another session holds a lock on the row or table; end it or try again</source>
        <translation>Outra sessão mantém um bloqueio na linha ou tabela; encerre-a ou tente de novo</translation>
    </message>
    <message>
        <source>The server is read-only: SET GLOBAL read_only=0, or choose another target</source>
        <translation>O servidor é somente leitura: SET GLOBAL read_only=0, ou escolha outro destino</translation>
    </message>
    <message>
        <source>The server has no free connection: raise max_connections or use fewer jobs</source>
        <translation>O servidor não tem conexão livre: aumente max_connections ou use menos conexões paralelas</translation>
    </message>
    <message>
        <source>Free disk space on the server, then resume</source>
        <translation>Libere espaço em disco no servidor e depois retome</translation>
    </message>
    <message>
        <source>The MariaDB client library could not be started</source>
        <translation>A biblioteca cliente do MariaDB não pôde ser iniciada</translation>
    </message>
    <message>
        <source>sslmode=%1 is unknown</source>
        <translation>sslmode=%1 é desconhecido</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use um destes: %1</translation>
    </message>
    <message>
        <source>The server offers no TLS, but sslmode=%1 asks for it</source>
        <translation>O servidor não oferece TLS, mas sslmode=%1 o exige</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or use sslmode=prefer or disable</source>
        <translation>Ligue o TLS no servidor, ou use sslmode=prefer ou disable</translation>
    </message>
    <message>
        <source>No socket: %1</source>
        <translation>Sem socket: %1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>A porta %1 responde</translation>
    </message>
    <message>
        <source>Port %1 is refused</source>
        <translation>A porta %1 recusa a conexão</translation>
    </message>
    <message>
        <source>Start the server, check its port and bind-address, and the firewall</source>
        <translation>Inicie o servidor, verifique sua porta e bind-address, e o firewall</translation>
    </message>
    <message>
        <source>Port %1 does not answer within %2 s</source>
        <translation>A porta %1 não responde em %2 s</translation>
    </message>
    <message>
        <source>Check the address and the firewall between here and the server</source>
        <translation>Verifique o endereço e o firewall entre aqui e o servidor</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Porta %1: %2</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Verifique a rede</translation>
    </message>
    <message>
        <source>Socket file, no host name</source>
        <translation>Arquivo de socket, sem nome de servidor</translation>
    </message>
    <message>
        <source>Socket file, no port</source>
        <translation>Arquivo de socket, sem porta</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2</source>
        <translation>O servidor %1 não é conhecido: %2</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and the name server</source>
        <translation>Verifique a grafia do nome do servidor e o servidor de nomes</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 é conhecido</translation>
    </message>
    <message>
        <source>The grants cannot be read: %1</source>
        <translation>As permissões (grants) não podem ser lidas: %1</translation>
    </message>
    <message>
        <source>GRANT SELECT ON `database`.* TO the account</source>
        <translation>GRANT SELECT ON `database`.* TO a conta</translation>
    </message>
    <message>
        <source>The binary log is off: a full load works, changes cannot be followed</source>
        <translation>O log binário está desligado: uma carga completa funciona, mudanças não podem ser seguidas</translation>
    </message>
    <message>
        <source>Add log_bin to the server's configuration and restart it</source>
        <translation>Adicione log_bin à configuração do servidor e reinicie-o</translation>
    </message>
    <message>
        <source>binlog_format is %1</source>
        <translation>binlog_format é %1</translation>
    </message>
    <message>
        <source>The binary log is on and keeps rows</source>
        <translation>O log binário está ligado e guarda linhas</translation>
    </message>
    <message>
        <source>No TLS error</source>
        <translation>Nenhum erro de TLS</translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <translation>Criptografado com %1</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não criptografado</translation>
    </message>
    <message>
        <source>sslmode=require insists on TLS</source>
        <translation>sslmode=require exige TLS</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Login feito como %1</translation>
    </message>
    <message>
        <source>%1 %2 is older than what Portolan is tested with</source>
        <translation>%1 %2 é mais antigo do que as versões com que o Portolan é testado</translation>
    </message>
    <message>
        <source>an event inside a transaction is cut off</source>
        <translation>um evento dentro de uma transação está cortado</translation>
    </message>
    <message>
        <source>compression %1 of a transaction is not known</source>
        <translation>a compressão %1 de uma transação não é conhecida</translation>
    </message>
    <message>
        <source>a compressed transaction cannot be unpacked</source>
        <translation>uma transação comprimida não pode ser descomprimida</translation>
    </message>
    <message>
        <source>a compressed transaction is larger than it says</source>
        <translation>uma transação comprimida é maior do que diz</translation>
    </message>
    <message>
        <source>a compressed transaction is shorter than it says</source>
        <translation>uma transação comprimida é menor do que diz</translation>
    </message>
    <message>
        <source>A spilled transaction is shorter than it was</source>
        <translation>Uma transação passada para o disco é menor do que era</translation>
    </message>
    <message>
        <source>The database %1 does not exist or the account may not see it</source>
        <translation>O banco %1 não existe ou a conta não pode vê-lo</translation>
    </message>
    <message>
        <source>The table %1 cannot be opened: %2</source>
        <translation>A tabela %1 não pode ser aberta: %2</translation>
    </message>
    <message>
        <source>Sequences could not be read: %1</source>
        <translation>As sequências não puderam ser lidas: %1</translation>
    </message>
    <message>
        <source>The definition of the view %1 is hidden: GRANT SHOW VIEW, SELECT ON it to the account</source>
        <translation>A definição da visão %1 está oculta: GRANT SHOW VIEW, SELECT ON ela à conta</translation>
    </message>
    <message>
        <source>The body of the routine %1 is hidden: the account needs SELECT on mysql.proc (MariaDB) or SHOW_ROUTINE (MySQL)</source>
        <translation>O corpo da rotina %1 está oculto: a conta precisa de SELECT em mysql.proc (MariaDB) ou de SHOW_ROUTINE (MySQL)</translation>
    </message>
    <message>
        <source>Grants could not be read: %1</source>
        <translation>As permissões (grants) não puderam ser lidas: %1</translation>
    </message>
    <message>
        <source>SET SESSION sql_log_bin=0 (no replica reads this server; the load is not in its binary log)</source>
        <translation>SET SESSION sql_log_bin=0 (nenhuma réplica lê este servidor; a carga não fica em seu log binário)</translation>
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
        <translation>prefer usa TLS quando o servidor o oferece; verify-full também verifica o certificado e o nome do servidor</translation>
    </message>
    <message>
        <source>Bulk method</source>
        <translation>Método de gravação em massa</translation>
    </message>
    <message>
        <source>How rows are written: bulk statements (MariaDB), LOAD DATA LOCAL from memory, or multi-row INSERT</source>
        <translation>Como as linhas são gravadas: instruções em massa (MariaDB), LOAD DATA LOCAL da memória, ou INSERT de várias linhas</translation>
    </message>
    <message>
        <source>Write the load to the binary log</source>
        <translation>Gravar a carga no log binário</translation>
    </message>
    <message>
        <source>auto leaves it out when no replica reads the target</source>
        <translation>auto a deixa de fora quando nenhuma réplica lê o destino</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado da CA</translation>
    </message>
    <message>
        <source>File with the certificate authority's certificate</source>
        <translation>Arquivo com o certificado da autoridade certificadora</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>File with the certificate that proves who we are</source>
        <translation>Arquivo com o certificado que prova quem somos</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chave do cliente</translation>
    </message>
    <message>
        <source>File with the key of the client certificate</source>
        <translation>Arquivo com a chave do certificado do cliente</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Path of the server's socket file; host and port are then not used</source>
        <translation>Caminho do arquivo de socket do servidor; servidor e porta então não são usados</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Tempo limite de conexão</translation>
    </message>
    <message>
        <source>Seconds to wait for the server to answer</source>
        <translation>Segundos de espera até o servidor responder</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Tempo limite de leitura</translation>
    </message>
    <message>
        <source>Seconds of silence after which the connection counts as lost; 0: none</source>
        <translation>Segundos de silêncio após os quais a conexão conta como perdida; 0: nenhum</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>Tempo limite de gravação</translation>
    </message>
    <message>
        <source>Seconds to wait for the server to take data; 0: none</source>
        <translation>Segundos de espera até o servidor receber dados; 0: nenhum</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Compress the traffic; helps on slow networks only</source>
        <translation>Comprime o tráfego; só ajuda em redes lentas</translation>
    </message>
    <message>
        <source>Replica number</source>
        <translation>Número de réplica</translation>
    </message>
    <message>
        <source>The number under which changes are read from the binary log; no other reader may have it. Empty: made from the task's name</source>
        <translation>O número com que as mudanças são lidas do log binário; nenhum outro leitor pode tê-lo. Vazio: formado a partir do nome da tarefa</translation>
    </message>
    <message>
        <source>The connection belongs to another engine</source>
        <translation>A conexão pertence a outro motor</translation>
    </message>
    <message>
        <source>No column of %1 is to be read</source>
        <translation>Nenhuma coluna de %1 deve ser lida</translation>
    </message>
    <message>
        <source>The table %1 has no column %2</source>
        <translation>A tabela %1 não tem a coluna %2</translation>
    </message>
    <message>
        <source>The server answered with %1 columns instead of %2</source>
        <translation>O servidor respondeu com %1 colunas em vez de %2</translation>
    </message>
    <message>
        <source>The server sent a value that does not fit its type</source>
        <translation>O servidor enviou um valor que não combina com seu tipo</translation>
    </message>
    <message>
        <source>The server sent a row that is cut off</source>
        <translation>O servidor enviou uma linha cortada</translation>
    </message>
    <message>
        <source>consistent snapshots at one binary log position, without a lock</source>
        <translation>instantâneos consistentes em uma só posição do log binário, sem bloqueio</translation>
    </message>
    <message>
        <source>one consistent snapshot; the server keeps no binary log</source>
        <translation>um instantâneo consistente; o servidor não mantém log binário</translation>
    </message>
    <message>
        <source>consistent snapshots under a short global read lock</source>
        <translation>instantâneos consistentes sob um curto bloqueio global de leitura</translation>
    </message>
    <message>
        <source>consistent snapshots started one after another: the global read lock was not granted (RELOAD privilege, or a long query), readers may differ by the moments between them</source>
        <translation>instantâneos consistentes iniciados um após o outro: o bloqueio global de leitura não foi concedido (privilégio RELOAD, ou uma consulta longa), os leitores podem diferir pelos instantes entre eles</translation>
    </message>
    <message>
        <source>The authority's certificate %1 cannot be read</source>
        <translation>O certificado da autoridade %1 não pode ser lido</translation>
    </message>
    <message>
        <source>Name a file in PEM form with sslrootcert</source>
        <translation>Indique um arquivo no formato PEM com sslrootcert</translation>
    </message>
    <message>
        <source>The server's certificate was refused: %1</source>
        <translation>O certificado do servidor foi recusado: %1</translation>
    </message>
    <message>
        <source>Check that sslrootcert names the authority that signed the server's certificate; sslmode=require encrypts without checking it</source>
        <translation>Verifique se sslrootcert indica a autoridade que assinou o certificado do servidor; sslmode=require criptografa sem verificá-lo</translation>
    </message>
    <message>
        <source>%1 columns came for %2 columns of %3</source>
        <translation>Vieram %1 colunas para %2 colunas de %3</translation>
    </message>
    <message>
        <source>The server would change a value: %1</source>
        <translation>O servidor mudaria um valor: %1</translation>
    </message>
    <message>
        <source>SET GLOBAL max_allowed_packet=1073741824 on the target, then run again</source>
        <translation>SET GLOBAL max_allowed_packet=1073741824 no destino, depois execute de novo</translation>
    </message>
    <message>
        <source>The server took %1 of %2 rows</source>
        <translation>O servidor recebeu %1 de %2 linhas</translation>
    </message>
    <message>
        <source>No column of %1 is to be written</source>
        <translation>Nenhuma coluna de %1 deve ser gravada</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>A change of %1 came without the key that finds its row</source>
        <translation>Uma mudança em %1 veio sem a chave que encontra sua linha</translation>
    </message>
    <message>
        <source>Have the source log whole rows (REPLICA IDENTITY FULL, binlog_row_image=FULL)</source>
        <translation>Faça a origem registrar linhas inteiras (REPLICA IDENTITY FULL, binlog_row_image=FULL)</translation>
    </message>
    <message>
        <source>Table %1 has no column %2</source>
        <translation>A tabela %1 não tem a coluna %2</translation>
    </message>
    <message>
        <source>Add the column on the target, or leave it out with a mapping rule</source>
        <translation>Adicione a coluna no destino ou deixe-a de fora com uma regra de mapeamento</translation>
    </message>
    <message>
        <source>a zero date, which PostgreSQL cannot hold</source>
        <translation>uma data zero, que o PostgreSQL não consegue guardar</translation>
    </message>
    <message>
        <source>an infinite value, which the column cannot hold</source>
        <translation>um valor infinito, que a coluna não consegue guardar</translation>
    </message>
    <message>
        <source>NaN, which the column cannot hold</source>
        <translation>NaN, que a coluna não consegue guardar</translation>
    </message>
    <message>
        <source>a value outside the column's range or precision</source>
        <translation>um valor fora do intervalo ou da precisão da coluna</translation>
    </message>
    <message>
        <source>a value longer than the column allows</source>
        <translation>um valor mais longo do que a coluna permite</translation>
    </message>
    <message>
        <source>a text with a NUL byte, which PostgreSQL cannot hold</source>
        <translation>um texto com um byte NUL, que o PostgreSQL não consegue guardar</translation>
    </message>
    <message>
        <source>a text that is not valid for the column's type</source>
        <translation>um texto que não é válido para o tipo da coluna</translation>
    </message>
    <message>
        <source>a value of a kind that cannot become the column's type</source>
        <translation>um valor de uma espécie que não pode virar o tipo da coluna</translation>
    </message>
    <message>
        <source>Column %1 (%2) was given %3</source>
        <translation>A coluna %1 (%2) recebeu %3</translation>
    </message>
    <message>
        <source>Set the value policy "%1" to clamp or null, or map the column to another type</source>
        <translation>Defina a política de valores "%1" como clamp ou null, ou mapeie a coluna para outro tipo</translation>
    </message>
    <message>
        <source>Map the column to a type that can hold it</source>
        <translation>Mapeie a coluna para um tipo que consiga guardá-lo</translation>
    </message>
    <message>
        <source>There is no table whose changes could be captured</source>
        <translation>Não há nenhuma tabela cujas mudanças pudessem ser captadas</translation>
    </message>
    <message>
        <source>Select at least one table that is neither unlogged nor temporary</source>
        <translation>Escolha ao menos uma tabela que não seja unlogged nem temporária</translation>
    </message>
    <message>
        <source>The user must own the tables and have CREATE on the database: GRANT CREATE ON DATABASE … TO …</source>
        <translation>O usuário precisa ser dono das tabelas e ter CREATE no banco: GRANT CREATE ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>one snapshot per reader, because the server cannot export one: %1</source>
        <translation>um instantâneo por leitor, porque o servidor não consegue exportar um: %1</translation>
    </message>
    <message>
        <source>exported snapshot</source>
        <translation>instantâneo exportado</translation>
    </message>
    <message>
        <source>A slot %1 exists already: resume that task, or remove it first (SELECT pg_drop_replication_slot('%1'))</source>
        <translation>Já existe um slot %1: retome aquela tarefa ou remova-o antes (SELECT pg_drop_replication_slot('%1'))</translation>
    </message>
    <message>
        <source>All replication slots are in use: drop one that nobody needs, or ALTER SYSTEM SET max_replication_slots and restart</source>
        <translation>Todos os slots de replicação estão em uso: remova um de que ninguém precise, ou ALTER SYSTEM SET max_replication_slots e reinicie</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET wal_level = 'logical'  -- then restart the server</source>
        <translation>ALTER SYSTEM SET wal_level = 'logical'  -- depois reinicie o servidor</translation>
    </message>
    <message>
        <source>Creating the replication slot waits for transactions that run on the source: %1</source>
        <translation>A criação do slot de replicação espera transações em andamento na origem: %1</translation>
    </message>
    <message>
        <source>snapshot of replication slot %1 at %2</source>
        <translation>instantâneo do slot de replicação %1 em %2</translation>
    </message>
    <message>
        <source>wal_level is %1; changes are only decoded with logical</source>
        <translation>wal_level é %1; mudanças só são decodificadas com logical</translation>
    </message>
    <message>
        <source>%1 of %2 replication slots are in use</source>
        <translation>%1 de %2 slots de replicação estão em uso</translation>
    </message>
    <message>
        <source>All %1 replication slots are in use</source>
        <translation>Todos os %1 slots de replicação estão em uso</translation>
    </message>
    <message>
        <source>All %1 WAL senders are in use</source>
        <translation>Todos os %1 WAL senders estão em uso</translation>
    </message>
    <message>
        <source>The user may not replicate</source>
        <translation>O usuário não pode replicar</translation>
    </message>
    <message>
        <source>The user may not create a publication</source>
        <translation>O usuário não pode criar uma publicação</translation>
    </message>
    <message>
        <source>The server is a standby: a publication cannot be created on it</source>
        <translation>O servidor é um standby: não se pode criar uma publicação nele</translation>
    </message>
    <message>
        <source>Connect to the primary</source>
        <translation>Conecte-se ao primário</translation>
    </message>
    <message>
        <source>The server keeps at most %1 of WAL for a slot: a task that falls further behind loses its place</source>
        <translation>O servidor guarda no máximo %1 de WAL para um slot: uma tarefa que se atrase mais perde seu lugar</translation>
    </message>
    <message>
        <source>The source's clock is %1 s ahead of this machine's (negative: behind)</source>
        <translation>O relógio da origem está %1 s adiantado em relação ao deste computador (negativo: atrasado)</translation>
    </message>
    <message>
        <source>The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep</source>
        <translation>O atraso é dado pelo relógio da origem, assim como uma parada em um horário; acerte os relógios: chronyc makestep</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>Nenhuma tabela escolhida</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>Não existe a tabela %1</translation>
    </message>
    <message>
        <source>%1 is not a table: its changes cannot be captured</source>
        <translation>%1 não é uma tabela: suas mudanças não podem ser captadas</translation>
    </message>
    <message>
        <source>%1 writes no WAL (unlogged): its changes cannot be captured</source>
        <translation>%1 não grava WAL (unlogged): suas mudanças não podem ser captadas</translation>
    </message>
    <message>
        <source>The user does not own %1 and cannot publish it</source>
        <translation>O usuário não é dono de %1 e não pode publicá-la</translation>
    </message>
    <message>
        <source>%1 has no replica identity: once published, the server would refuse the application's UPDATE and DELETE on it</source>
        <translation>%1 não tem identidade de réplica: depois de publicada, o servidor recusaria UPDATE e DELETE da aplicação nela</translation>
    </message>
    <message>
        <source>%1 has REPLICA IDENTITY FULL and a generated column: the server would refuse UPDATE and DELETE on it</source>
        <translation>%1 tem REPLICA IDENTITY FULL e uma coluna gerada: o servidor recusaria UPDATE e DELETE nela</translation>
    </message>
    <message>
        <source>%1 has no primary key: its rows are found by their whole contents, which is slow</source>
        <translation>%1 não tem chave primária: suas linhas são encontradas pelo conteúdo inteiro, o que é lento</translation>
    </message>
    <message>
        <source>%1 tables can be captured</source>
        <translation>%1 tabelas podem ser captadas</translation>
    </message>
    <message>
        <source>This is not a PostgreSQL connection</source>
        <translation>Esta não é uma conexão PostgreSQL</translation>
    </message>
    <message>
        <source>Removing replication slot and publication %1 (%2)</source>
        <translation>Removendo o slot de replicação e a publicação %1 (%2)</translation>
    </message>
    <message>
        <source>"%1" is not a position of a PostgreSQL source</source>
        <translation>"%1" não é uma posição de uma origem PostgreSQL</translation>
    </message>
    <message>
        <source>A position looks like 16/B374D848</source>
        <translation>Uma posição tem a forma 16/B374D848</translation>
    </message>
    <message>
        <source>The replication slot %1 is gone: changes are lost. Load the tables again</source>
        <translation>O slot de replicação %1 sumiu: mudanças foram perdidas. Carregue as tabelas de novo</translation>
    </message>
    <message>
        <source>The server has removed WAL that slot %1 needs (max_slot_wal_keep_size): load the tables again</source>
        <translation>O servidor removeu WAL de que o slot %1 precisa (max_slot_wal_keep_size): carregue as tabelas de novo</translation>
    </message>
    <message>
        <source>The server is about to remove WAL that slot %1 needs: let the task catch up, or raise max_slot_wal_keep_size</source>
        <translation>O servidor está prestes a remover WAL de que o slot %1 precisa: deixe a tarefa alcançar ou aumente max_slot_wal_keep_size</translation>
    </message>
    <message>
        <source>Changes after %1 cannot be read any more. Load the tables again, or validate and repair them and start from now</source>
        <translation>As mudanças depois de %1 não podem mais ser lidas. Carregue as tabelas de novo, ou valide e repare-as e comece de agora</translation>
    </message>
    <message>
        <source>The replication slot %1 does not exist any more</source>
        <translation>O slot de replicação %1 não existe mais</translation>
    </message>
    <message>
        <source>The replication slot %1 belongs to another program (plug-in %2)</source>
        <translation>O slot de replicação %1 pertence a outro programa (plug-in %2)</translation>
    </message>
    <message>
        <source>Give the task another name</source>
        <translation>Dê outro nome à tarefa</translation>
    </message>
    <message>
        <source>The server has invalidated the replication slot %1 (%2)</source>
        <translation>O servidor invalidou o slot de replicação %1 (%2)</translation>
    </message>
    <message>
        <source>WAL removed</source>
        <translation>WAL removido</translation>
    </message>
    <message>
        <source>The replication slot %1 stands at %2, behind it the changes from %3 on are missing: the slot was dropped and made again, or another program read it</source>
        <translation>O slot de replicação %1 está em %2, atrás disso faltam as mudanças a partir de %3: o slot foi removido e criado de novo, ou outro programa o leu</translation>
    </message>
    <message>
        <source>The change stream must be read again as text</source>
        <translation>O fluxo de mudanças precisa ser lido de novo como texto</translation>
    </message>
    <message>
        <source>PostgreSQL sent a frame of an unknown kind</source>
        <translation>O PostgreSQL enviou um quadro de espécie desconhecida</translation>
    </message>
    <message>
        <source>The server ended the change stream</source>
        <translation>O servidor encerrou o fluxo de mudanças</translation>
    </message>
    <message>
        <source>All replication slots are in use: drop one that nobody needs, or raise max_replication_slots and restart</source>
        <translation>Todos os slots de replicação estão em uso: remova um de que ninguém precise, ou aumente max_replication_slots e reinicie</translation>
    </message>
    <message>
        <source>Triggers and foreign keys do not act on applied changes (session_replication_role = replica)</source>
        <translation>Gatilhos e chaves estrangeiras não atuam sobre as mudanças aplicadas (session_replication_role = replica)</translation>
    </message>
    <message>
        <source>Triggers and foreign keys of the target act on applied changes, because session_replication_role may not be set; foreign keys that are deferrable are checked at commit. To switch them off: GRANT SET ON PARAMETER session_replication_role TO %1</source>
        <translation>Gatilhos e chaves estrangeiras do destino atuam sobre as mudanças aplicadas, porque session_replication_role não pode ser definido; chaves estrangeiras adiáveis são verificadas no commit. Para desligá-los: GRANT SET ON PARAMETER session_replication_role TO %1</translation>
    </message>
    <message>
        <source>An earlier session of this task has moved the position meanwhile</source>
        <translation>Enquanto isso, uma sessão anterior desta tarefa moveu a posição</translation>
    </message>
    <message>
        <source>%1 of %2 changed rows of %3 are not on the target</source>
        <translation>%1 de %2 linhas mudadas de %3 não estão no destino</translation>
    </message>
    <message>
        <source>%1 was not described before its changes</source>
        <translation>%1 não foi descrita antes de suas mudanças</translation>
    </message>
    <message>
        <source>%1 of a row of %2 that the target does not have</source>
        <translation>%1 de uma linha de %2 que o destino não tem</translation>
    </message>
    <message>
        <source>Validate and repair the table, or choose a conflict policy</source>
        <translation>Valide e repare a tabela ou escolha uma política de conflito</translation>
    </message>
    <message>
        <source>%1; it cannot be inserted because the source did not send all its columns</source>
        <translation>%1; ela não pode ser inserida porque a origem não enviou todas as suas colunas</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabela inteira</translation>
    </message>
    <message>
        <source>pages %1 … %2</source>
        <translation>páginas %1 … %2</translation>
    </message>
    <message>
        <source>COPY to and from the client cannot run as a query</source>
        <translation>COPY de e para o cliente não pode rodar como consulta</translation>
    </message>
    <message>
        <source>The transaction had failed before and was rolled back</source>
        <translation>A transação já havia falhado antes e foi desfeita</translation>
    </message>
    <message>
        <source>not permitted: %1 (%2)</source>
        <translation>não permitido: %1 (%2)</translation>
    </message>
    <message>
        <source>It may have been dropped or renamed: read the catalog again</source>
        <translation>Pode ter sido removida ou renomeada: leia o catálogo de novo</translation>
    </message>
    <message>
        <source>PostgreSQL sent a row of %1 that is not well formed</source>
        <translation>O PostgreSQL enviou uma linha malformada de %1</translation>
    </message>
    <message>
        <source>The table was changed: read the catalog again</source>
        <translation>A tabela foi alterada: leia o catálogo de novo</translation>
    </message>
    <message>
        <source>PostgreSQL cannot write rows in the form "%1"</source>
        <translation>O PostgreSQL não consegue gravar linhas na forma "%1"</translation>
    </message>
    <message>
        <source>%1 was given %2 columns instead of %3</source>
        <translation>%1 recebeu %2 colunas em vez de %3</translation>
    </message>
    <message>
        <source>row %1 of this chunk</source>
        <translation>linha %1 deste bloco</translation>
    </message>
    <message>
        <source>Create the column, or leave it out with a mapping rule</source>
        <translation>Crie a coluna ou deixe-a de fora com uma regra de mapeamento</translation>
    </message>
    <message>
        <source>The last values of %1 sequences could not be read: GRANT SELECT ON ALL SEQUENCES IN SCHEMA … is missing</source>
        <translation>Os últimos valores de %1 sequências não puderam ser lidos: falta GRANT SELECT ON ALL SEQUENCES IN SCHEMA …</translation>
    </message>
    <message>
        <source>sslmode=%1 is unknown</source>
        <translation>sslmode=%1 é desconhecido</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use um destes: %1</translation>
    </message>
    <message>
        <source>Could not connect to PostgreSQL at %1: %2</source>
        <translation>Não foi possível conectar ao PostgreSQL em %1: %2</translation>
    </message>
    <message>
        <source>Check the user name and the password. A password may come from an environment variable or from ~/.pgpass</source>
        <translation>Verifique o nome de usuário e a senha. Uma senha pode vir de uma variável de ambiente ou de ~/.pgpass</translation>
    </message>
    <message>
        <source>The host name is not known; check its spelling and the name service</source>
        <translation>O nome do servidor não é conhecido; verifique a grafia e o serviço de nomes</translation>
    </message>
    <message>
        <source>No server listens there; check host and port, that the server runs, and listen_addresses</source>
        <translation>Nenhum servidor escuta ali; verifique servidor e porta, se o servidor está rodando, e listen_addresses</translation>
    </message>
    <message>
        <source>The host does not answer; check the address and the firewall, or raise connect_timeout</source>
        <translation>O servidor não responde; verifique o endereço e o firewall, ou aumente connect_timeout</translation>
    </message>
    <message>
        <source>Ask the server's administrator for a pg_hba.conf line for this user, database and address</source>
        <translation>Peça ao administrador do servidor uma linha em pg_hba.conf para este usuário, banco e endereço</translation>
    </message>
    <message>
        <source>Create the database first, or correct its name in the URL</source>
        <translation>Crie o banco antes ou corrija seu nome na URL</translation>
    </message>
    <message>
        <source>The server offers no TLS: set ssl=on there, or use sslmode=prefer or disable</source>
        <translation>O servidor não oferece TLS: defina ssl=on nele, ou use sslmode=prefer ou disable</translation>
    </message>
    <message>
        <source>Check sslrootcert, sslcert and sslkey, and with sslmode=verify-full that the certificate names this host</source>
        <translation>Verifique sslrootcert, sslcert e sslkey, e com sslmode=verify-full se o certificado indica este servidor</translation>
    </message>
    <message>
        <source>Raise max_connections on the server or use fewer jobs</source>
        <translation>Aumente max_connections no servidor ou use menos conexões paralelas</translation>
    </message>
    <message>
        <source>libpq could not make a connection object</source>
        <translation>A libpq não conseguiu criar um objeto de conexão</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL was lost: %1</source>
        <translation>A conexão com o PostgreSQL foi perdida: %1</translation>
    </message>
    <message>
        <source>Grant the privilege to the user, or connect as another</source>
        <translation>Conceda o privilégio ao usuário ou conecte-se como outro</translation>
    </message>
    <message>
        <source>The server's disk is full: free space there, then resume</source>
        <translation>O disco do servidor está cheio: libere espaço nele e depois retome</translation>
    </message>
    <message>
        <source>The server or the session is read only: connect to the primary</source>
        <translation>O servidor ou a sessão é somente leitura: conecte-se ao primário</translation>
    </message>
    <message>
        <source>PostgreSQL's change stream is not well formed: %1</source>
        <translation>O fluxo de mudanças do PostgreSQL está malformado: %1</translation>
    </message>
    <message>
        <source>The description of %1 does not fit its columns</source>
        <translation>A descrição de %1 não combina com suas colunas</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the connection is encrypted and the server proved</source>
        <translation>Como a conexão é criptografada e o servidor comprovado</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado da CA</translation>
    </message>
    <message>
        <source>File with the certificate authorities that may have signed the server's certificate</source>
        <translation>Arquivo com as autoridades certificadoras que podem ter assinado o certificado do servidor</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>File with this client's certificate</source>
        <translation>Arquivo com o certificado deste cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chave do cliente</translation>
    </message>
    <message>
        <source>File with this client's private key</source>
        <translation>Arquivo com a chave privada deste cliente</translation>
    </message>
    <message>
        <source>Socket folder</source>
        <translation>Pasta do socket</translation>
    </message>
    <message>
        <source>Folder of the Unix socket; used instead of the host</source>
        <translation>Pasta do socket Unix; usada em vez do servidor</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Tempo limite de conexão</translation>
    </message>
    <message>
        <source>Seconds until a connection attempt is given up</source>
        <translation>Segundos até desistir de uma tentativa de conexão</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Seconds of silence until the connection is probed</source>
        <translation>Segundos de silêncio até a conexão ser sondada</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Arquivo de senhas</translation>
    </message>
    <message>
        <source>File of passwords; default ~/.pgpass</source>
        <translation>Arquivo de senhas; padrão ~/.pgpass</translation>
    </message>
    <message>
        <source>Server options</source>
        <translation>Opções do servidor</translation>
    </message>
    <message>
        <source>Settings for the session, as in PGOPTIONS: -c name=value</source>
        <translation>Configurações da sessão, como em PGOPTIONS: -c name=value</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1; Portolan needs 10 or later</source>
        <translation>O servidor é PostgreSQL %1; o Portolan precisa do 10 ou mais novo</translation>
    </message>
    <message>
        <source>Upgrade the server, or move its data through a newer one</source>
        <translation>Atualize o servidor ou mova seus dados passando por um mais novo</translation>
    </message>
    <message>
        <source>The role's attributes could not be read</source>
        <translation>Os atributos do papel não puderam ser lidos</translation>
    </message>
    <message>
        <source>%1 tables may not be read</source>
        <translation>%1 tabelas não podem ser lidas</translation>
    </message>
    <message>
        <source>May read every table and create schemas</source>
        <translation>Pode ler todas as tabelas e criar esquemas</translation>
    </message>
    <message>
        <source>May read every table; may not create schemas here</source>
        <translation>Pode ler todas as tabelas; não pode criar esquemas aqui</translation>
    </message>
    <message>
        <source>The server is a standby: it can be read, not written</source>
        <translation>O servidor é um standby: pode ser lido, não gravado</translation>
    </message>
    <message>
        <source>Connect to the primary to load data or to follow changes</source>
        <translation>Conecte-se ao primário para carregar dados ou seguir mudanças</translation>
    </message>
    <message>
        <source>wal_level is %1: changes cannot be followed</source>
        <translation>wal_level é %1: mudanças não podem ser seguidas</translation>
    </message>
    <message>
        <source>The user may not replicate: changes cannot be followed</source>
        <translation>O usuário não pode replicar: mudanças não podem ser seguidas</translation>
    </message>
    <message>
        <source>Changes can be followed (wal_level logical)</source>
        <translation>Mudanças podem ser seguidas (wal_level logical)</translation>
    </message>
    <message>
        <source>The host "%1" is not known: %2</source>
        <translation>O servidor "%1" não é conhecido: %2</translation>
    </message>
    <message>
        <source>Check the spelling and the name service</source>
        <translation>Verifique a grafia e o serviço de nomes</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>Connected to the socket</source>
        <translation>Conectado ao socket</translation>
    </message>
    <message>
        <source>Connected to port %1</source>
        <translation>Conectado à porta %1</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>Criptografado: %1, %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>A conexão não está criptografada</translation>
    </message>
    <message>
        <source>Set sslmode to require or stronger when the network is not yours</source>
        <translation>Defina sslmode como require ou mais forte quando a rede não é sua</translation>
    </message>
    <message>
        <source>Logged in as %1 to %2</source>
        <translation>Login feito como %1 em %2</translation>
    </message>
    <message>
        <source>Portolan needs PostgreSQL 10 or later</source>
        <translation>O Portolan precisa do PostgreSQL 10 ou mais novo</translation>
    </message>
</context>
<context>
    <name>Replicate</name>
    <message>
        <source>The target was lost: %1</source>
        <translation>O destino se perdeu: %1</translation>
    </message>
    <message>
        <source>The target is back</source>
        <translation>O destino voltou</translation>
    </message>
    <message>
        <source>The source emptied %1, and ApplyErrorFailOnTruncationDdl says that this stops the task</source>
        <translation>A origem esvaziou %1, e ApplyErrorFailOnTruncationDdl diz que isso para a tarefa</translation>
    </message>
    <message>
        <source>A parallel round was interrupted and ends at %1, behind the point where this run is to stop</source>
        <translation>Uma rodada paralela foi interrompida e termina em %1, depois do ponto em que esta execução deve parar</translation>
    </message>
    <message>
        <source>Resume without a stop position, or with a later one</source>
        <translation>Continue sem posição de parada, ou com uma posterior</translation>
    </message>
    <message>
        <source>The target is read-only, changes wait until it may be written: %1</source>
        <translation>O destino é somente leitura, as mudanças esperam até que se possa gravar nele: %1</translation>
    </message>
    <message>
        <source>A batch is applied change by change: %1</source>
        <translation>Um lote é aplicado mudança por mudança: %1</translation>
    </message>
    <message>
        <source>A group of %1 transactions is applied one by one: %2</source>
        <translation>Um grupo de %1 transações é aplicado uma por uma: %2</translation>
    </message>
    <message>
        <source>The source's transaction %1 (position %2) cannot be applied</source>
        <translation>A transação %1 da origem (posição %2) não pode ser aplicada</translation>
    </message>
    <message>
        <source>Mend the target and resume, or resume with a conflict policy (--on-conflict overwrite or skip)</source>
        <translation>Corrija o destino e continue, ou continue com uma política de conflitos (--on-conflict overwrite ou skip)</translation>
    </message>
    <message>
        <source>%1 changes did not fit the target's rows, as many as ApplyErrorEscalationCount allows</source>
        <translation>%1 mudanças não se ajustaram às linhas do destino, tantas quantas ApplyErrorEscalationCount permite</translation>
    </message>
    <message>
        <source>See portolan_apply_exceptions on the target; validate and repair the table</source>
        <translation>Veja portolan_apply_exceptions no destino; valide e repare a tabela</translation>
    </message>
    <message>
        <source>The target is still %1 s behind: changes are applied in parallel</source>
        <translation>O destino ainda está %1 s atrasado: as mudanças são aplicadas em paralelo</translation>
    </message>
    <message>
        <source>The target is %1 s behind: changes are applied in batches</source>
        <translation>O destino está %1 s atrasado: as mudanças são aplicadas em lotes</translation>
    </message>
    <message>
        <source>Caught up: transactions are applied as they come</source>
        <translation>Em dia: as transações são aplicadas conforme chegam</translation>
    </message>
    <message>
        <source>A tool that changes definitions put its copy %1 in the table's place; its rows are taken for the same ones</source>
        <translation>Uma ferramenta que muda definições pôs sua cópia %1 no lugar da tabela; suas linhas são tidas como as mesmas</translation>
    </message>
    <message>
        <source>On the source another table, %1, took its name: its rows are not known</source>
        <translation>Na origem, outra tabela, %1, tomou seu nome: suas linhas não são conhecidas</translation>
    </message>
    <message>
        <source>No converter for definitions</source>
        <translation>Nenhum conversor de definições</translation>
    </message>
    <message>
        <source>A definition changed on the source and is ignored: %1</source>
        <translation>Uma definição mudou na origem e é ignorada: %1</translation>
    </message>
    <message>
        <source>A definition changed on the source: %1</source>
        <translation>Uma definição mudou na origem: %1</translation>
    </message>
    <message>
        <source>Its definition changed on the source: %1</source>
        <translation>Sua definição mudou na origem: %1</translation>
    </message>
    <message>
        <source>Applied on the target: %1</source>
        <translation>Aplicado no destino: %1</translation>
    </message>
    <message>
        <source>Suspended, the other tables go on: %1</source>
        <translation>Suspensa, as outras tabelas continuam: %1</translation>
    </message>
    <message>
        <source>To go on, run on the target and reload the table: %1</source>
        <translation>Para continuar, execute no destino e recarregue a tabela: %1</translation>
    </message>
    <message>
        <source>%1 tables are suspended: the task stops, as its TableErrorEscalationCount says</source>
        <translation>%1 tabelas estão suspensas: a tarefa para, como diz seu TableErrorEscalationCount</translation>
    </message>
    <message>
        <source>Mend the tables and reload them, then resume</source>
        <translation>Corrija as tabelas e recarregue-as, depois continue</translation>
    </message>
    <message>
        <source>The target has no table %1</source>
        <translation>O destino não tem a tabela %1</translation>
    </message>
    <message>
        <source>The target table %1 has no column %2</source>
        <translation>A tabela de destino %1 não tem a coluna %2</translation>
    </message>
    <message>
        <source>The target cannot be reached</source>
        <translation>O destino não pode ser alcançado</translation>
    </message>
    <message>
        <source>A parallel round was interrupted: what is missing up to %1 is applied first</source>
        <translation>Uma rodada paralela foi interrompida: primeiro é aplicado o que falta até %1</translation>
    </message>
    <message>
        <source>Changes are applied by %1 sessions; the rows of %2 tables are dealt out by key</source>
        <translation>As mudanças são aplicadas por %1 sessões; as linhas de %2 tabelas são distribuídas por chave</translation>
    </message>
    <message>
        <source>The interrupted parallel round cannot be finished: transaction %1 was not a part of it when it was applied</source>
        <translation>A rodada paralela interrompida não pode ser concluída: a transação %1 não fazia parte dela quando foi aplicada</translation>
    </message>
    <message>
        <source>Resume with the rules of the interrupted run, or reload the tables</source>
        <translation>Continue com as regras da execução interrompida, ou recarregue as tabelas</translation>
    </message>
    <message>
        <source>The plan of a parallel apply that was stored on the target cannot be read</source>
        <translation>Não foi possível ler o plano de uma aplicação paralela guardado no destino</translation>
    </message>
    <message>
        <source>Validate and repair the tables, then reload the task's position</source>
        <translation>Valide e repare as tabelas, depois recarregue a posição da tarefa</translation>
    </message>
    <message>
        <source>A session of the parallel apply was lost: %1</source>
        <translation>Uma sessão da aplicação paralela se perdeu: %1</translation>
    </message>
    <message>
        <source>Stops at the source's position %1</source>
        <translation>Para na posição %1 da origem</translation>
    </message>
    <message>
        <source>The source was lost: %1</source>
        <translation>A origem se perdeu: %1</translation>
    </message>
    <message>
        <source>The source is back</source>
        <translation>A origem voltou</translation>
    </message>
    <message>
        <source>The status of the run cannot be written: %1</source>
        <translation>Não foi possível gravar o estado da execução: %1</translation>
    </message>
    <message>
        <source>There is no status of a run in %1</source>
        <translation>Não há estado de uma execução em %1</translation>
    </message>
    <message>
        <source>Name the run folder that migrate printed when it started</source>
        <translation>Indique a pasta da execução que migrate mostrou ao começar</translation>
    </message>
    <message>
        <source>The status file cannot be read: %1</source>
        <translation>Não foi possível ler o arquivo de estado: %1</translation>
    </message>
    <message>
        <source>The request cannot be written: %1</source>
        <translation>Não foi possível gravar o pedido: %1</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1 exists already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>Name a file that does not exist, or delete it yourself</source>
        <translation>Nomeie um arquivo que não existe ou apague-o você mesmo</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>%1 is no table of the source</source>
        <translation>%1 não é uma tabela da origem</translation>
    </message>
    <message>
        <source>No rule takes the table %1</source>
        <translation>Nenhuma regra leva a tabela %1</translation>
    </message>
    <message>
        <source>The row filter leaves it out</source>
        <translation>O filtro de linhas a deixa de fora</translation>
    </message>
    <message>
        <source>The conversion makes no plain table of it</source>
        <translation>A conversão não faz dela uma tabela simples</translation>
    </message>
    <message>
        <source>The target refuses it: %1</source>
        <translation>O destino recusa: %1</translation>
    </message>
    <message>
        <source>it is not there after it was written</source>
        <translation>ela não está lá depois de escrita</translation>
    </message>
</context>
<context>
    <name>ScriptEngine</name>
    <message>
        <source>the value is no number</source>
        <translation>o valor não é um número</translation>
    </message>
    <message>
        <source>the value is no date or time</source>
        <translation>o valor não é uma data ou hora</translation>
    </message>
    <message>
        <source>the value is no binary text</source>
        <translation>o valor não é texto binário</translation>
    </message>
    <message>
        <source>the value is none of the type's labels</source>
        <translation>o valor não é nenhum dos rótulos do tipo</translation>
    </message>
    <message>
        <source>the row leaves its number to the server, and the table is read in parts</source>
        <translation>a linha deixa seu número para o servidor, e a tabela é lida em partes</translation>
    </message>
    <message>
        <source>only a server can compute a generated column</source>
        <translation>só um servidor pode calcular uma coluna gerada</translation>
    </message>
    <message>
        <source>the row leaves the column to a default that only a server can compute</source>
        <translation>a linha deixa a coluna para um valor padrão que só um servidor pode calcular</translation>
    </message>
    <message>
        <source>the value is neither true nor false</source>
        <translation>o valor não é verdadeiro nem falso</translation>
    </message>
    <message>
        <source>the value is no UUID</source>
        <translation>o valor não é um UUID</translation>
    </message>
    <message>
        <source>%1 is a script, not a server: it can only be read.</source>
        <translation>%1 é um script, não um servidor: só pode ser lido.</translation>
    </message>
    <message>
        <source>Load the script into a server and take that as the source.</source>
        <translation>Carregue o script em um servidor e use-o como origem.</translation>
    </message>
    <message>
        <source>script %1</source>
        <translation>script %1</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabela inteira</translation>
    </message>
    <message>
        <source>bytes %1 … %2</source>
        <translation>bytes %1 … %2</translation>
    </message>
    <message>
        <source>The script has no table %1</source>
        <translation>O script não tem a tabela %1</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be known from the script: %2</source>
        <translation>As linhas de %1 não podem ser conhecidas pelo script: %2</translation>
    </message>
    <message>
        <source>The script's dialect is not said.</source>
        <translation>O dialeto do script não foi indicado.</translation>
    </message>
    <message>
        <source>The dialect "%1" is not known.</source>
        <translation>O dialeto "%1" não é conhecido.</translation>
    </message>
    <message>
        <source>Add ?dialect=mysql, mariadb, postgres or sqlite to the URL.</source>
        <translation>Acrescente ?dialect=mysql, mariadb, postgres ou sqlite à URL.</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>Script SQL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialeto</translation>
    </message>
    <message>
        <source>The kind of SQL that the script is written in.</source>
        <translation>A espécie de SQL em que o script está escrito.</translation>
    </message>
    <message>
        <source>SQL mode</source>
        <translation>Modo SQL</translation>
    </message>
    <message>
        <source>MySQL's sql_mode that the script was written under, when it is not the default.</source>
        <translation>O sql_mode do MySQL sob o qual o script foi escrito, quando não é o padrão.</translation>
    </message>
    <message>
        <source>The script %1 does not exist or cannot be read.</source>
        <translation>O script %1 não existe ou não pode ser lido.</translation>
    </message>
    <message>
        <source>A script has no changes that could be followed.</source>
        <translation>Um script não tem mudanças que pudessem ser seguidas.</translation>
    </message>
    <message>
        <source>Take --type full-load.</source>
        <translation>Use --type full-load.</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>No temporary file can be made: %1</source>
        <translation>Não é possível criar um arquivo temporário: %1</translation>
    </message>
    <message>
        <source>The temporary copy cannot be written: %1</source>
        <translation>A cópia temporária não pode ser gravada: %1</translation>
    </message>
    <message>
        <source>Line %1: the script ends inside a COPY block</source>
        <translation>Linha %1: o script termina dentro de um bloco COPY</translation>
    </message>
    <message>
        <source>Line %1: the script ends inside this statement</source>
        <translation>Linha %1: o script termina dentro desta instrução</translation>
    </message>
    <message>
        <source>line %1: %2 is for a server to perform</source>
        <translation>linha %1: %2 só um servidor pode executar</translation>
    </message>
    <message>
        <source>Line %1: rows of %2 may replace or skip others (REPLACE, IGNORE, ON CONFLICT): every row of the script is taken</source>
        <translation>Linha %1: registros de %2 podem substituir ou pular outros (REPLACE, IGNORE, ON CONFLICT): todos os registros do script são tomados</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>The script's time zone %1 is taken as UTC</source>
        <translation>O fuso horário %1 do script é tomado como UTC</translation>
    </message>
    <message>
        <source>TIMESTAMP values are taken as UTC, since the script names no time zone: %1</source>
        <translation>Valores TIMESTAMP são tomados como UTC, pois o script não indica fuso horário: %1</translation>
    </message>
    <message>
        <source>Line %1: rows of %2 come after the trigger %3; what it would have done while loading is not in the script</source>
        <translation>Linha %1: registros de %2 vêm depois do gatilho %3; o que ele teria feito durante a carga não está no script</translation>
    </message>
    <message>
        <source>The script %1 cannot be read: %2</source>
        <translation>O script %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The table %1 has no column %2</source>
        <translation>A tabela %1 não tem a coluna %2</translation>
    </message>
    <message>
        <source>Reading the script %1 failed: %2</source>
        <translation>A leitura do script %1 falhou: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2 of %3: %4</source>
        <translation>Linha %1, coluna %2 de %3: %4</translation>
    </message>
    <message>
        <source>a row is expected here</source>
        <translation>espera-se uma linha aqui</translation>
    </message>
    <message>
        <source>the script ends inside this row</source>
        <translation>o script termina dentro desta linha</translation>
    </message>
    <message>
        <source>the row has more values than the table has columns</source>
        <translation>a linha tem mais valores do que a tabela tem colunas</translation>
    </message>
    <message>
        <source>the row has %1 values for %2 columns</source>
        <translation>a linha tem %1 valores para %2 colunas</translation>
    </message>
    <message>
        <source>only a server can compute this value</source>
        <translation>só um servidor pode calcular este valor</translation>
    </message>
    <message>
        <source>Rows of a script cannot be filtered: %1</source>
        <translation>As linhas de um script não podem ser filtradas: %1</translation>
    </message>
    <message>
        <source>The script %1 has changed since the run began</source>
        <translation>O script %1 mudou desde que a execução começou</translation>
    </message>
    <message>
        <source>Begin the run anew.</source>
        <translation>Comece a execução de novo.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keychain has no password for "%1"</source>
        <translation>O chaveiro não tem senha para "%1"</translation>
    </message>
    <message>
        <source>Enter it and store it again</source>
        <translation>Digite-a e guarde-a de novo</translation>
    </message>
    <message>
        <source>The keychain refused access to "%1"</source>
        <translation>O chaveiro recusou o acesso a "%1"</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Portolan</source>
        <translation>Desbloqueie o chaveiro e permita o Portolan</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>Nenhum chaveiro está ativo</translation>
    </message>
    <message>
        <source>Start a Secret Service (GNOME Keyring, KWallet), or keep passwords for the session only</source>
        <translation>Inicie um Secret Service (GNOME Keyring, KWallet) ou guarde senhas só para a sessão</translation>
    </message>
    <message>
        <source>The keychain failed for "%1": %2</source>
        <translation>O chaveiro falhou para "%1": %2</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>chaveiro do sistema</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sessão</translation>
    </message>
    <message>
        <source>No password is known for "%1"</source>
        <translation>Nenhuma senha é conhecida para "%1"</translation>
    </message>
    <message>
        <source>Enter it again: it was kept for the session only</source>
        <translation>Digite-a de novo: ela foi guardada só para a sessão</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>variáveis de ambiente</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set</source>
        <translation>A variável de ambiente %1 não está definida</translation>
    </message>
    <message>
        <source>Set it before the program starts</source>
        <translation>Defina-a antes que o programa comece</translation>
    </message>
    <message>
        <source>Environment variables cannot be changed from here</source>
        <translation>Variáveis de ambiente não podem ser mudadas daqui</translation>
    </message>
    <message>
        <source>Choose the keychain or the session</source>
        <translation>Escolha o chaveiro ou a sessão</translation>
    </message>
</context>
<context>
    <name>Spill</name>
    <message>
        <source>What does not fit in memory cannot be written to %1: %2</source>
        <translation>O que não cabe na memória não pode ser escrito em %1: %2</translation>
    </message>
    <message>
        <source>What was written to %1 cannot be read again: %2</source>
        <translation>O que foi escrito em %1 não pode ser lido de novo: %2</translation>
    </message>
    <message>
        <source>The disk of this folder is full: make room there and resume; nothing is lost, what was spilled is read from the source again</source>
        <translation>O disco desta pasta está cheio: libere espaço e retome; nada se perde, o que foi passado para o disco é lido de novo da origem</translation>
    </message>
    <message>
        <source>Make the folder writable and resume; nothing is lost, what was spilled is read from the source again</source>
        <translation>Torne a pasta gravável e retome; nada se perde, o que foi passado para o disco é lido de novo da origem</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>%1 has %2 columns; at most 900 can be captured</source>
        <translation>%1 tem %2 colunas; no máximo 900 podem ser captadas</translation>
    </message>
    <message>
        <source>%1 hides its rowid behind columns and has no key</source>
        <translation>%1 esconde seu rowid atrás de colunas e não tem chave</translation>
    </message>
    <message>
        <source>Give the table a primary key</source>
        <translation>Dê à tabela uma chave primária</translation>
    </message>
    <message>
        <source>Following a SQLite file needs a change table and triggers in it</source>
        <translation>Seguir um arquivo SQLite precisa de uma tabela de mudanças e de gatilhos nele</translation>
    </message>
    <message>
        <source>Allow it with --install-triggers; they are removed when the run ends or with portolan-cli cleanup</source>
        <translation>Permita isso com --install-triggers; eles são removidos quando a execução termina ou com portolan-cli cleanup</translation>
    </message>
    <message>
        <source>The file can only be read; change capture writes triggers into it</source>
        <translation>O arquivo só pode ser lido; a captação de mudanças grava gatilhos nele</translation>
    </message>
    <message>
        <source>Give this user the right to write the file and its folder</source>
        <translation>Dê a este usuário o direito de gravar no arquivo e em sua pasta</translation>
    </message>
    <message>
        <source>Following the file needs a change table and triggers in it</source>
        <translation>Seguir o arquivo precisa de uma tabela de mudanças e de gatilhos nele</translation>
    </message>
    <message>
        <source>Allow it with --install-triggers</source>
        <translation>Permita isso com --install-triggers</translation>
    </message>
    <message>
        <source>%1 has no key: its changes are matched by whole rows</source>
        <translation>%1 não tem chave: suas mudanças são casadas por linhas inteiras</translation>
    </message>
    <message>
        <source>%1 is unique over an expression: rows that REPLACE removes because of it are seen only with PRAGMA recursive_triggers=ON</source>
        <translation>%1 é único sobre uma expressão: as linhas que REPLACE remove por causa dele só são vistas com PRAGMA recursive_triggers=ON</translation>
    </message>
    <message>
        <source>The file is not in WAL mode: reading it holds writers up for moments</source>
        <translation>O arquivo não está em modo WAL: lê-lo detém os gravadores por instantes</translation>
    </message>
    <message>
        <source>The file can be followed</source>
        <translation>O arquivo pode ser seguido</translation>
    </message>
    <message>
        <source>The changes after number %1 are no longer in the file (it has %2 to %3)</source>
        <translation>As mudanças depois do número %1 não estão mais no arquivo (ele tem de %2 a %3)</translation>
    </message>
    <message>
        <source>Load the tables again</source>
        <translation>Carregue as tabelas de novo</translation>
    </message>
    <message>
        <source>The capture tables are gone: load the tables again</source>
        <translation>As tabelas de captação sumiram: carregue as tabelas de novo</translation>
    </message>
    <message>
        <source>A captured change has the unknown shape %1</source>
        <translation>Uma mudança captada tem a forma desconhecida %1</translation>
    </message>
    <message>
        <source>Foreign keys are not checked while changes are applied (PRAGMA foreign_keys = OFF)</source>
        <translation>Chaves estrangeiras não são verificadas enquanto mudanças são aplicadas (PRAGMA foreign_keys = OFF)</translation>
    </message>
    <message>
        <source>SQLite cannot switch triggers off; these fire for applied changes: %1</source>
        <translation>O SQLite não consegue desligar gatilhos; estes disparam com as mudanças aplicadas: %1</translation>
    </message>
    <message>
        <source>A change of %1 came without its key</source>
        <translation>Uma mudança de %1 veio sem sua chave</translation>
    </message>
    <message>
        <source>%1 changes a row of %2 that the target does not have</source>
        <translation>%1 muda uma linha de %2 que o destino não tem</translation>
    </message>
    <message>
        <source>Validate and repair the table, or choose a conflict policy</source>
        <translation>Valide e repare a tabela ou escolha uma política de conflito</translation>
    </message>
    <message>
        <source>The file %1 does not exist</source>
        <translation>O arquivo %1 não existe</translation>
    </message>
    <message>
        <source>Check the path in the URL: sqlite:///absolute/path.db</source>
        <translation>Verifique o caminho na URL: sqlite:///absolute/path.db</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabela inteira</translation>
    </message>
    <message>
        <source>row ids %1 … %2</source>
        <translation>ids de linha %1 … %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>O arquivo do banco</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>ro: never write; rw: the file must exist; rwc: make it when it is missing</source>
        <translation>ro: nunca grava; rw: o arquivo precisa existir; rwc: cria-o quando falta</translation>
    </message>
    <message>
        <source>Wait for a lock</source>
        <translation>Espera por um bloqueio</translation>
    </message>
    <message>
        <source>Seconds to wait while another program writes</source>
        <translation>Segundos de espera enquanto outro programa grava</translation>
    </message>
    <message>
        <source>%1 will be made</source>
        <translation>%1 será criado</translation>
    </message>
    <message>
        <source>Choose a folder that you may write</source>
        <translation>Escolha uma pasta em que você possa gravar</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Verifique o caminho</translation>
    </message>
    <message>
        <source>The file exists</source>
        <translation>O arquivo existe</translation>
    </message>
    <message>
        <source>The file can be written</source>
        <translation>O arquivo pode ser gravado</translation>
    </message>
    <message>
        <source>The file can only be read: it can be a source, not a target</source>
        <translation>O arquivo só pode ser lido: pode ser origem, não destino</translation>
    </message>
    <message>
        <source>read transaction</source>
        <translation>transação de leitura</translation>
    </message>
    <message>
        <source>one read transaction (the file cannot be locked, so it is read by one reader)</source>
        <translation>uma transação de leitura (o arquivo não pode ser bloqueado, por isso um só leitor o lê)</translation>
    </message>
    <message>
        <source>%1 is a virtual table; its module keeps the rows, so it is not moved</source>
        <translation>%1 é uma tabela virtual; seu módulo guarda as linhas, por isso ela não é movida</translation>
    </message>
    <message>
        <source>The view %1 cannot be read: %2</source>
        <translation>A visão %1 não pode ser lida: %2</translation>
    </message>
    <message>
        <source>%1 cannot hold a value: %2</source>
        <translation>%1 não consegue guardar um valor: %2</translation>
    </message>
    <message>
        <source>a column of type %1 would lose digits</source>
        <translation>uma coluna do tipo %1 perderia dígitos</translation>
    </message>
    <message>
        <source>Give the target column a TEXT type</source>
        <translation>Dê à coluna de destino um tipo TEXT</translation>
    </message>
    <message>
        <source>SQLite has no NaN</source>
        <translation>O SQLite não tem NaN</translation>
    </message>
    <message>
        <source>Choose a policy for NaN: null or text</source>
        <translation>Escolha uma política para NaN: null ou text</translation>
    </message>
    <message>
        <source>a column of type %1 would turn the text into a number</source>
        <translation>uma coluna do tipo %1 transformaria o texto em número</translation>
    </message>
    <message>
        <source>Another program holds the file; close it or wait, then try again</source>
        <translation>Outro programa mantém o arquivo; feche-o ou espere e tente de novo</translation>
    </message>
    <message>
        <source>Free some space on the disk, then run again with --resume</source>
        <translation>Libere espaço no disco e execute de novo com --resume</translation>
    </message>
    <message>
        <source>Check the path and the rights on the file and its folder</source>
        <translation>Verifique o caminho e os direitos sobre o arquivo e sua pasta</translation>
    </message>
    <message>
        <source>Check the file with: sqlite3 FILE 'PRAGMA integrity_check'</source>
        <translation>Verifique o arquivo com: sqlite3 FILE 'PRAGMA integrity_check'</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is encrypted</source>
        <translation>O arquivo não é um banco SQLite, ou está criptografado</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>an endpoint is an object with "url"</source>
        <translation>um ponto de conexão é um objeto com "url"</translation>
    </message>
    <message>
        <source>"%1" must be a text</source>
        <translation>"%1" deve ser um texto</translation>
    </message>
    <message>
        <source>"secret" names a place, never a password: env:VARIABLE, keychain:NAME or ask</source>
        <translation>"secret" nomeia um lugar, nunca uma senha: env:VARIÁVEL, keychain:NOME ou ask</translation>
    </message>
    <message>
        <source>unknown key "%1" in an endpoint</source>
        <translation>chave desconhecida "%1" num ponto de conexão</translation>
    </message>
    <message>
        <source>the endpoint has no "url"</source>
        <translation>o ponto de conexão não tem "url"</translation>
    </message>
    <message>
        <source>The migration type cannot be "%1"</source>
        <translation>O tipo de migração não pode ser "%1"</translation>
    </message>
    <message>
        <source>Use full-load, full-load-and-cdc or cdc</source>
        <translation>Use full-load, full-load-and-cdc ou cdc</translation>
    </message>
    <message>
        <source>a task is an object</source>
        <translation>uma tarefa é um objeto</translation>
    </message>
    <message>
        <source>this is no Portolan task: "format" is not "%1"</source>
        <translation>isto não é uma tarefa do Portolan: "format" não é "%1"</translation>
    </message>
    <message>
        <source>Bring a task of another program in with `portolan-cli tasks import`</source>
        <translation>Traga a tarefa de outro programa com Arquivo, Importar ou `portolan-cli tasks import`</translation>
    </message>
    <message>
        <source>"version" is missing</source>
        <translation>falta "version"</translation>
    </message>
    <message>
        <source>the task has format version %1; this program knows up to %2</source>
        <translation>a tarefa tem a versão de formato %1; este programa conhece até %2</translation>
    </message>
    <message>
        <source>Use a newer Portolan</source>
        <translation>Use um Portolan mais novo</translation>
    </message>
    <message>
        <source>"moreSources" must be an array</source>
        <translation>"moreSources" deve ser um array</translation>
    </message>
    <message>
        <source>a further source needs "source"</source>
        <translation>outra origem precisa de "source"</translation>
    </message>
    <message>
        <source>unknown key "%1"</source>
        <translation>chave desconhecida "%1"</translation>
    </message>
    <message>
        <source>The name "%1" must start with a letter and hold letters, digits and hyphens only, at most 255</source>
        <translation>O nome "%1" deve começar com uma letra e ter só letras, dígitos e hífens, no máximo 255</translation>
    </message>
    <message>
        <source>The source is not set</source>
        <translation>A origem não está definida</translation>
    </message>
    <message>
        <source>The target is not set</source>
        <translation>O destino não está definido</translation>
    </message>
    <message>
        <source>mappings of source %1</source>
        <translation>mapeamentos da origem %1</translation>
    </message>
    <message>
        <source>A start position belongs to a task of type cdc</source>
        <translation>Uma posição inicial cabe a uma tarefa do tipo cdc</translation>
    </message>
    <message>
        <source>A stop position belongs to a task that follows changes</source>
        <translation>Uma posição final cabe a uma tarefa que segue mudanças</translation>
    </message>
    <message>
        <source>%1.%2 is kept without effect: %3</source>
        <translation>%1.%2 é mantida sem efeito: %3</translation>
    </message>
    <message>
        <source>The task "%1" cannot run: %2</source>
        <translation>A tarefa "%1" não pode ser executada: %2</translation>
    </message>
</context>
<context>
    <name>TaskSettings</name>
    <message>
        <source>One schema for all tables</source>
        <translation>Um esquema para todas as tabelas</translation>
    </message>
    <message>
        <source>LOB columns are moved</source>
        <translation>Colunas LOB são movidas</translation>
    </message>
    <message>
        <source>Values of every size are moved whole in one pass; nothing is cut, so there is no size to tune</source>
        <translation>Valores de qualquer tamanho são movidos inteiros de uma vez; nada é cortado, portanto não há tamanho a ajustar</translation>
    </message>
    <message>
        <source>Rows are streamed; no file is written between source and target</source>
        <translation>As linhas fluem diretamente; nenhum arquivo é gravado entre origem e destino</translation>
    </message>
    <message>
        <source>Concerns document, stream and warehouse targets</source>
        <translation>Diz respeito a destinos de documentos, fluxos e data warehouses</translation>
    </message>
    <message>
        <source>Apply changes in batches of net changes instead of transaction by transaction</source>
        <translation>Aplica as alterações em lotes de efeito líquido em vez de transação por transação</translation>
    </message>
    <message>
        <source>The position is always kept in the target, in the same transaction as the rows</source>
        <translation>A posição é sempre guardada no destino, na mesma transação das linhas</translation>
    </message>
    <message>
        <source>What happens to tables that exist; dropping and truncating need consent when the task runs</source>
        <translation>O que acontece com tabelas existentes; remover e esvaziar exigem consentimento na execução</translation>
    </message>
    <message>
        <source>Keys are made with the table, so that a chunk that is loaded again leaves no duplicate; other indexes are made after the load</source>
        <translation>As chaves são criadas com a tabela, para que um bloco recarregado não deixe duplicatas; os outros índices são criados depois da carga</translation>
    </message>
    <message>
        <source>Stop when the changes made during the load are applied</source>
        <translation>Para quando as alterações feitas durante a carga estiverem aplicadas</translation>
    </message>
    <message>
        <source>Stop after the load</source>
        <translation>Para depois da carga</translation>
    </message>
    <message>
        <source>Parallel readers and writers</source>
        <translation>Leitores e gravadores em paralelo</translation>
    </message>
    <message>
        <source>All tables are read from one consistent snapshot; nothing has to wait for open transactions</source>
        <translation>Todas as tabelas são lidas de um único instantâneo consistente; nada precisa esperar transações abertas</translation>
    </message>
    <message>
        <source>When set: chunks of about so many rows, each one commit; unset: by size (Portolan.ChunkMegabytes)</source>
        <translation>Se definido: blocos de cerca de tantas linhas, um commit cada; senão: por tamanho (Portolan.ChunkMegabytes)</translation>
    </message>
    <message>
        <source>Concerns Oracle targets; transactions are always kept</source>
        <translation>Diz respeito a destinos Oracle; as transações são sempre preservadas</translation>
    </message>
    <message>
        <source>When set: a batch is not applied before so many seconds</source>
        <translation>Se definido: um lote não é aplicado antes de tantos segundos</translation>
    </message>
    <message>
        <source>When set: a batch is applied after so many seconds at the latest; unset: 1 s</source>
        <translation>Se definido: um lote é aplicado no máximo após tantos segundos; senão: 1 s</translation>
    </message>
    <message>
        <source>When set: a batch of so many megabytes is applied at once (within the memory limit of the task)</source>
        <translation>Se definido: um lote de tantos megabytes é aplicado imediatamente (dentro do limite de memória da tarefa)</translation>
    </message>
    <message>
        <source>When set: a batch of so many changes is applied at once; transactions are never cut</source>
        <translation>Se definido: um lote de tantas alterações é aplicado imediatamente; transações nunca são cortadas</translation>
    </message>
    <message>
        <source>When set: small transactions are gathered up to so many changes</source>
        <translation>Se definido: transações pequenas são reunidas até tantas alterações</translation>
    </message>
    <message>
        <source>When it or MinTransactionSize is set: small transactions are gathered for so many seconds</source>
        <translation>Se isto ou MinTransactionSize for definido: transações pequenas são reunidas por tantos segundos</translation>
    </message>
    <message>
        <source>Megabytes for changes in memory of a cdc task; more goes to disk</source>
        <translation>Megabytes para alterações na memória de uma tarefa cdc; o resto vai para o disco</translation>
    </message>
    <message>
        <source>Changes go to disk when the memory limit is reached, not after a time</source>
        <translation>As alterações vão para o disco ao atingir o limite de memória, não após um tempo</translation>
    </message>
    <message>
        <source>Statements are prepared once per table</source>
        <translation>As instruções são preparadas uma vez por tabela</translation>
    </message>
    <message>
        <source>Apply DROP TABLE of the source; when the three differ, a change of definition suspends its table with the prepared statement</source>
        <translation>Aplica DROP TABLE da origem; se os três diferem, uma mudança de definição suspende a tabela com a instrução preparada</translation>
    </message>
    <message>
        <source>Apply TRUNCATE of the source (see HandleSourceTableDropped)</source>
        <translation>Aplica TRUNCATE da origem (ver HandleSourceTableDropped)</translation>
    </message>
    <message>
        <source>Apply changes of columns (see HandleSourceTableDropped)</source>
        <translation>Aplica mudanças de colunas (ver HandleSourceTableDropped)</translation>
    </message>
    <message>
        <source>Schema of the control tables; made when it is missing (SQLite has one schema)</source>
        <translation>Esquema das tabelas de controle; criado se faltar (o SQLite tem um só esquema)</translation>
    </message>
    <message>
        <source>portolan_history, portolan_status and portolan_suspended_tables are always kept while changes are followed</source>
        <translation>portolan_history, portolan_status e portolan_suspended_tables são sempre mantidas enquanto as alterações são acompanhadas</translation>
    </message>
    <message>
        <source>Rows that were refused stand in rejects.jsonl of the run folder</source>
        <translation>As linhas recusadas ficam em rejects.jsonl na pasta da execução</translation>
    </message>
    <message>
        <source>Length of a line in portolan_history</source>
        <translation>Duração de uma linha em portolan_history</translation>
    </message>
    <message>
        <source>Another spelling of HistoryTimeslotInMinutes that exports hold</source>
        <translation>Outra grafia de HistoryTimeslotInMinutes que aparece em exportações</translation>
    </message>
    <message>
        <source>The position is always kept in the target</source>
        <translation>A posição é sempre guardada no destino</translation>
    </message>
    <message>
        <source>Buffers follow the memory limit of the task</source>
        <translation>Os buffers seguem o limite de memória da tarefa</translation>
    </message>
    <message>
        <source>A row that the target refuses during the load: IGNORE_RECORD writes it to rejects.jsonl, SUSPEND_TABLE leaves its table, STOP_TASK (and unset) stops</source>
        <translation>Uma linha que o destino recusa na carga: IGNORE_RECORD a grava em rejects.jsonl, SUSPEND_TABLE abandona a tabela, STOP_TASK (e sem valor) para</translation>
    </message>
    <message>
        <source>The same for a value that is longer than its column; unset: as DataErrorPolicy</source>
        <translation>O mesmo para um valor maior que a coluna; sem valor: como DataErrorPolicy</translation>
    </message>
    <message>
        <source>A value that cannot be masked never passes: SUSPEND_TABLE leaves its table, everything else stops the task</source>
        <translation>Um valor que não pode ser mascarado nunca passa: SUSPEND_TABLE abandona a tabela, o resto para a tarefa</translation>
    </message>
    <message>
        <source>What follows when DataErrorEscalationCount is reached</source>
        <translation>O que acontece quando DataErrorEscalationCount é atingido</translation>
    </message>
    <message>
        <source>So many rejected rows of one table are no longer exceptions; 0: never (10,000 of the whole load stop it anyway)</source>
        <translation>Tantas linhas rejeitadas de uma tabela deixam de ser exceções; 0: nunca (10.000 na carga toda a param de qualquer forma)</translation>
    </message>
    <message>
        <source>There is no event service between the task and its log</source>
        <translation>Não há serviço de eventos entre a tarefa e seu registro</translation>
    </message>
    <message>
        <source>STOP_TASK overrules Portolan.TableErrors; a failing table is suspended only when Portolan.TableErrors says so</source>
        <translation>STOP_TASK prevalece sobre Portolan.TableErrors; uma tabela com falha só é suspensa se Portolan.TableErrors disser</translation>
    </message>
    <message>
        <source>STOP_TASK, when TableErrorEscalationCount is reached</source>
        <translation>STOP_TASK, quando TableErrorEscalationCount é atingido</translation>
    </message>
    <message>
        <source>So many suspended tables stop the task; 0: any number</source>
        <translation>Tantas tabelas suspensas param a tarefa; 0: qualquer número</translation>
    </message>
    <message>
        <source>Attempts to reach a lost server; -1: for ever while changes are followed, 5 for a chunk of the load</source>
        <translation>Tentativas de alcançar um servidor perdido; -1: sempre ao acompanhar alterações, 5 para um bloco da carga</translation>
    </message>
    <message>
        <source>Seconds before the second attempt; unset: 0.02 s</source>
        <translation>Segundos antes da segunda tentativa; sem valor: 0,02 s</translation>
    </message>
    <message>
        <source>Each pause is twice as long as the one before</source>
        <translation>Cada pausa dura o dobro da anterior</translation>
    </message>
    <message>
        <source>The longest pause in seconds; unset: 3 s</source>
        <translation>A pausa mais longa em segundos; sem valor: 3 s</translation>
    </message>
    <message>
        <source>With RecoverableErrorThrottlingMax set: give up when the longest pause did not help</source>
        <translation>Com RecoverableErrorThrottlingMax definido: desiste quando a pausa mais longa não ajudou</translation>
    </message>
    <message>
        <source>A change deletes a row that the target lacks: LOG_ERROR skips it and writes portolan_apply_exceptions, SUSPEND_TABLE leaves its table, unset stops the task</source>
        <translation>Uma alteração exclui uma linha que o destino não tem: LOG_ERROR a pula e grava em portolan_apply_exceptions, SUSPEND_TABLE abandona a tabela, sem valor para a tarefa</translation>
    </message>
    <message>
        <source>A change inserts a row whose key exists: INSERT_RECORD overwrites it, IGNORE_RECORD skips it and writes portolan_apply_exceptions, SUSPEND_TABLE leaves its table, unset stops the task</source>
        <translation>Uma alteração insere uma linha cuja chave existe: INSERT_RECORD a sobrescreve, IGNORE_RECORD a pula e grava em portolan_apply_exceptions, SUSPEND_TABLE abandona a tabela, sem valor para a tarefa</translation>
    </message>
    <message>
        <source>A change updates a row that the target lacks: UPDATE_RECORD inserts it, the others as for ApplyErrorInsertPolicy</source>
        <translation>Uma alteração atualiza uma linha que o destino não tem: UPDATE_RECORD a insere, os outros como em ApplyErrorInsertPolicy</translation>
    </message>
    <message>
        <source>What follows when ApplyErrorEscalationCount is reached; LOG_ERROR: nothing more</source>
        <translation>O que acontece quando ApplyErrorEscalationCount é atingido; LOG_ERROR: nada mais</translation>
    </message>
    <message>
        <source>So many skipped changes of one table since the start</source>
        <translation>Tantas alterações puladas de uma tabela desde o início</translation>
    </message>
    <message>
        <source>A TRUNCATE of the source stops the task</source>
        <translation>Um TRUNCATE na origem para a tarefa</translation>
    </message>
    <message>
        <source>false: a mapping that selects nothing ends well, with a warning</source>
        <translation>false: um mapeamento que nada seleciona termina bem, com um aviso</translation>
    </message>
    <message>
        <source>All tables are read from one consistent snapshot</source>
        <translation>Todas as tabelas são lidas de um único instantâneo consistente</translation>
    </message>
    <message>
        <source>A duplicate key during the load is an error or a reject, never ignored</source>
        <translation>Uma chave duplicada na carga é erro ou rejeição, nunca ignorada</translation>
    </message>
    <message>
        <source>Compare source and target after the load</source>
        <translation>Compara origem e destino depois da carga</translation>
    </message>
    <message>
        <source>Hashes of chunks first, then rows where they differ</source>
        <translation>Primeiro hashes de blocos, depois linhas onde diferem</translation>
    </message>
    <message>
        <source>When set: connections to each side; unset: Portolan.Jobs</source>
        <translation>Se definido: conexões com cada lado; senão: Portolan.Jobs</translation>
    </message>
    <message>
        <source>Hashes are computed inside the servers; the comparison has no such limit</source>
        <translation>Os hashes são calculados dentro dos servidores; a comparação não tem esse limite</translation>
    </message>
    <message>
        <source>Every table is compared to its end; the list of each is limited by TableFailureMaxCount</source>
        <translation>Cada tabela é comparada até o fim; a lista de cada uma é limitada por TableFailureMaxCount</translation>
    </message>
    <message>
        <source>Differences that are listed per table; whether a table differs is always found</source>
        <translation>Diferenças listadas por tabela; se uma tabela difere é sempre descoberto</translation>
    </message>
    <message>
        <source>Keys are compared by value, not by order</source>
        <translation>As chaves são comparadas por valor, não por ordem</translation>
    </message>
    <message>
        <source>Large columns are not compared</source>
        <translation>Colunas grandes não são comparadas</translation>
    </message>
    <message>
        <source>Compare only; write nothing. A task that follows changes compares once: compare a run that goes on with validate --run</source>
        <translation>Só compara; não grava nada. Uma tarefa que acompanha alterações compara uma vez: compare uma execução em andamento com validate --run</translation>
    </message>
    <message>
        <source>Repair is a command of its own (`portolan-cli validate --repair`)</source>
        <translation>O reparo é um comando próprio (`portolan-cli validate --repair`)</translation>
    </message>
    <message>
        <source>Repair is a command of its own</source>
        <translation>O reparo é um comando próprio</translation>
    </message>
    <message>
        <source>A run is always logged into its run folder</source>
        <translation>Uma execução é sempre registrada na sua pasta</translation>
    </message>
    <message>
        <source>run.log names phase and object of every line</source>
        <translation>run.log indica fase e objeto em cada linha</translation>
    </message>
    <message>
        <source>One-shot order to the service; delete the run folder instead</source>
        <translation>Ordem única ao serviço; em vez disso, apague a pasta da execução</translation>
    </message>
    <message>
        <source>Severity per component in run.log: what is less grave is left out</source>
        <translation>Gravidade por componente em run.log: o que é menos grave fica de fora</translation>
    </message>
    <message>
        <source>Read-only: written by the service that the task came from</source>
        <translation>Somente leitura: gravado pelo serviço de onde veio a tarefa</translation>
    </message>
    <message>
        <source>Every applied change with old and new values goes into &lt;run folder&gt;/time-travel (portolan-cli tasks history)</source>
        <translation>Cada alteração aplicada, com valores antigos e novos, vai para &lt;pasta da execução&gt;/time-travel (portolan-cli tasks history)</translation>
    </message>
    <message>
        <source>The log lies in the run folder, not in object storage</source>
        <translation>O registro fica na pasta da execução, não em armazenamento de objetos</translation>
    </message>
    <message>
        <source>OperationsToLog and MaxRecordSize act; there is no raw data of an engine in the log</source>
        <translation>OperationsToLog e MaxRecordSize atuam; não há dados brutos de um servidor no registro</translation>
    </message>
    <message>
        <source>A log that cannot be written stops the task; false: it is said once and the task goes on</source>
        <translation>Um registro que não pode ser gravado para a tarefa; false: isso é dito uma vez e a tarefa continua</translation>
    </message>
    <message>
        <source>Concerns stream targets; use add-before-image-columns</source>
        <translation>Diz respeito a destinos de fluxo; use add-before-image-columns</translation>
    </message>
    <message>
        <source>A reverse task leaves out its own writes by itself</source>
        <translation>Uma tarefa inversa deixa de fora as próprias gravações por si só</translation>
    </message>
    <message>
        <source>Use replaceChars() in an expression, or the policies nul-byte and invalid-text</source>
        <translation>Use replaceChars() em uma expressão, ou as políticas nul-byte e invalid-text</translation>
    </message>
    <message>
        <source>Text is UTF-8 on both ways; what does not convert falls under the policy invalid-text</source>
        <translation>O texto é UTF-8 nos dois sentidos; o que não se converte cai na política invalid-text</translation>
    </message>
    <message>
        <source>Concerns object storage</source>
        <translation>Diz respeito a armazenamento de objetos</translation>
    </message>
    <message>
        <source>Clean-up that fails is reported</source>
        <translation>Uma limpeza que falha é informada</translation>
    </message>
    <message>
        <source>Schema, data or both</source>
        <translation>Esquema, dados ou ambos</translation>
    </message>
    <message>
        <source>Parallel readers and writers; 0: MaxFullLoadSubTasks, at most the cores</source>
        <translation>Leitores e gravadores em paralelo; 0: MaxFullLoadSubTasks, no máximo os núcleos</translation>
    </message>
    <message>
        <source>Size of a chunk</source>
        <translation>Tamanho de um bloco</translation>
    </message>
    <message>
        <source>Memory of the full load</source>
        <translation>Memória da carga completa</translation>
    </message>
    <message>
        <source>How names are written on the target</source>
        <translation>Como os nomes são escritos no destino</translation>
    </message>
    <message>
        <source>What is compared after the load (EnableValidation means full)</source>
        <translation>O que é comparado após a carga (EnableValidation significa tudo)</translation>
    </message>
    <message>
        <source>A row that the target refuses ends the load, or goes to rejects.jsonl</source>
        <translation>Uma linha que o destino recusa encerra a carga, ou vai para rejects.jsonl</translation>
    </message>
    <message>
        <source>A table that fails, in the load or while changes are applied, stops the task, or is suspended while the others go on</source>
        <translation>Uma tabela que falha, na carga ou ao aplicar alterações, para a tarefa, ou é suspensa enquanto as outras continuam</translation>
    </message>
    <message>
        <source>How changes are applied (BatchApplyEnabled means batch)</source>
        <translation>Como as alterações são aplicadas (BatchApplyEnabled significa em lotes)</translation>
    </message>
    <message>
        <source>0000-00-00</source>
        <translation>0000-00-00</translation>
    </message>
    <message>
        <source>Infinite dates and numbers</source>
        <translation>Datas e números infinitos</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Não é um número</translation>
    </message>
    <message>
        <source>A number outside the target type</source>
        <translation>Um número fora do tipo do destino</translation>
    </message>
    <message>
        <source>A text longer than the target column</source>
        <translation>Um texto maior que a coluna do destino</translation>
    </message>
    <message>
        <source>U+0000 in text for PostgreSQL</source>
        <translation>U+0000 em texto para PostgreSQL</translation>
    </message>
    <message>
        <source>Bytes that are not valid in their character set</source>
        <translation>Bytes inválidos no seu conjunto de caracteres</translation>
    </message>
    <message>
        <source>Folder with hand-written target SQL that wins over the converter</source>
        <translation>Pasta com SQL do destino escrito à mão, que prevalece sobre o conversor</translation>
    </message>
    <message>
        <source>The setting %1 %2</source>
        <translation>A configuração %1 %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>is %1; it must lie between %2 and %3</source>
        <translation>é %1; deve estar entre %2 e %3</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>is "%1"; allowed: %2</source>
        <translation>é "%1"; permitido: %2</translation>
    </message>
    <message>
        <source>There is no setting %1</source>
        <translation>Não existe a configuração %1</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 fica de fora: %2</translation>
    </message>
    <message>
        <source>%1 is kept without effect: %2</source>
        <translation>%1 é mantida sem efeito: %2</translation>
    </message>
    <message>
        <source>There is no section %1 of settings</source>
        <translation>Não existe a seção de configurações %1</translation>
    </message>
    <message>
        <source>The section %1 must be an object</source>
        <translation>A seção %1 deve ser um objeto</translation>
    </message>
    <message>
        <source>%1.%2 and %1.%3 exclude each other</source>
        <translation>%1.%2 e %1.%3 se excluem</translation>
    </message>
    <message>
        <source>Nothing was started. `portolan-cli help tasks` lists the settings</source>
        <translation>Nada foi iniciado. Carregar, Todas as configurações as lista</translation>
    </message>
    <message>
        <source>%1: the settings are %2; an object is expected</source>
        <translation>%1: as configurações são %2; espera-se um objeto</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The reject file %1 cannot be written: %2</source>
        <translation>Não foi possível gravar o arquivo de rejeitos %1: %2</translation>
    </message>
    <message>
        <source>The run store cannot be written: %1</source>
        <translation>Não foi possível gravar o armazenamento da execução: %1</translation>
    </message>
    <message>
        <source>Check the free space of the run folder</source>
        <translation>Verifique o espaço livre da pasta da execução</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be made</source>
        <translation>Não foi possível criar a pasta da execução %1</translation>
    </message>
    <message>
        <source>Choose another with --run-dir</source>
        <translation>Escolha outra com --run-dir</translation>
    </message>
    <message>
        <source>There is nothing to resume in %1</source>
        <translation>Não há nada a continuar em %1</translation>
    </message>
    <message>
        <source>Give the run folder of the interrupted run with --run-dir, or leave out --resume</source>
        <translation>Indique a pasta da execução interrompida com --run-dir, ou deixe --resume de fora</translation>
    </message>
    <message>
        <source>The run folder %1 cannot be written</source>
        <translation>Não foi possível gravar na pasta da execução %1</translation>
    </message>
    <message>
        <source>Another run works in %1</source>
        <translation>Outra execução trabalha em %1</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder with --run-dir</source>
        <translation>Espere até que termine, ou escolha outra pasta com --run-dir</translation>
    </message>
    <message>
        <source>The run store %1 cannot be opened</source>
        <translation>Não foi possível abrir o armazenamento da execução %1</translation>
    </message>
    <message>
        <source>The folder %1 holds a run that did not end</source>
        <translation>A pasta %1 contém uma execução que não terminou</translation>
    </message>
    <message>
        <source>Go on with it by --resume, or choose another folder with --run-dir</source>
        <translation>Continue-a com --resume, ou escolha outra pasta com --run-dir</translation>
    </message>
    <message>
        <source>The tables are not those of the interrupted run in %1</source>
        <translation>As tabelas não são as da execução interrompida em %1</translation>
    </message>
    <message>
        <source>Resume with the same source, target and scope as before, or begin anew in another folder</source>
        <translation>Continue com a mesma origem, destino e escopo de antes, ou comece de novo em outra pasta</translation>
    </message>
    <message>
        <source>%1 tables failed: the task stops, as its TableErrorEscalationCount says</source>
        <translation>%1 tabelas falharam: a tarefa para, como diz seu TableErrorEscalationCount</translation>
    </message>
    <message>
        <source>Mend the row or the target's definition, choose a value policy, or let bad rows go to a file with --on-row-error reject</source>
        <translation>Corrija a linha ou a definição do destino, escolha uma política de valores, ou deixe as linhas ruins irem para um arquivo com --on-row-error reject</translation>
    </message>
    <message>
        <source>More than %1 rows were rejected</source>
        <translation>Mais de %1 linhas foram rejeitadas</translation>
    </message>
    <message>
        <source>So many rejects point to a wrong definition; see rejects.jsonl in the run folder</source>
        <translation>Tantas rejeições indicam uma definição errada; veja rejects.jsonl na pasta da execução</translation>
    </message>
    <message>
        <source>%1 rows were rejected, as many as DataErrorEscalationCount allows</source>
        <translation>%1 linhas foram rejeitadas, tantas quantas DataErrorEscalationCount permite</translation>
    </message>
    <message>
        <source>See rejects.jsonl in the run folder; mend the definition or raise the count, then reload the table</source>
        <translation>Veja rejects.jsonl na pasta da execução; corrija a definição ou aumente o limite, depois recarregue a tabela</translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message numerus="yes">
        <source>equal but for %n row(s) that kept changing</source>
        <translation>
            <numerusform>igual, exceto %Ln linha que continuou mudando</numerusform>
            <numerusform>igual, exceto %Ln linhas que continuaram mudando</numerusform>
        </translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different: %1 rows at the source, %2 at the target</source>
        <translation>diferente: %1 linhas na origem, %2 no destino</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message numerus="yes">
        <source>different: %n row(s)</source>
        <translation>
            <numerusform>diferente: %Ln linha</numerusform>
            <numerusform>diferente: %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different: more than %n row(s)</source>
        <translation>
            <numerusform>diferente: mais de %Ln linha</numerusform>
            <numerusform>diferente: mais de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents of %1 differ</source>
        <translation>Documentos de %1 diferem</translation>
    </message>
    <message>
        <source>Load the whole table again</source>
        <translation>Carregue a tabela inteira de novo</translation>
    </message>
    <message>
        <source>The key column %1 of %2 has a type whose rows cannot be mended one by one</source>
        <translation>A coluna de chave %1 de %2 tem um tipo cujas linhas não podem ser corrigidas uma a uma</translation>
    </message>
    <message>
        <source>%1 has no key by which its rows could be mended</source>
        <translation>%1 não tem chave pela qual suas linhas possam ser corrigidas</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%n table(s) with %1 rows are equal</source>
        <translation>
            <numerusform>%Ln tabela com %1 linhas está igual</numerusform>
            <numerusform>%Ln tabelas com %1 linhas estão iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln tabela difere</numerusform>
            <numerusform>%Ln tabelas diferem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The endpoints cannot be read</source>
        <translation>As conexões não podem ser lidas</translation>
    </message>
    <message>
        <source>There is another endpoint called "%1"</source>
        <translation>Já existe outra conexão chamada "%1"</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolha outro nome</translation>
    </message>
    <message>
        <source>The endpoint "%1" cannot be stored</source>
        <translation>A conexão "%1" não pode ser guardada</translation>
    </message>
    <message>
        <source>The task "%1" uses this endpoint</source>
        <translation>A tarefa "%1" usa esta conexão</translation>
    </message>
    <message>
        <source>Remove the task or give it another endpoint first</source>
        <translation>Remova antes a tarefa ou dê-lhe outra conexão</translation>
    </message>
    <message>
        <source>The endpoint cannot be removed</source>
        <translation>A conexão não pode ser removida</translation>
    </message>
    <message>
        <source>The catalog cannot be stored</source>
        <translation>O catálogo não pode ser guardado</translation>
    </message>
    <message>
        <source>The catalog cannot be read</source>
        <translation>O catálogo não pode ser lido</translation>
    </message>
    <message>
        <source>The catalogs cannot be read</source>
        <translation>Os catálogos não podem ser lidos</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarefa %1</translation>
    </message>
    <message>
        <source>The tasks cannot be read</source>
        <translation>As tarefas não podem ser lidas</translation>
    </message>
    <message>
        <source>The task "%1" cannot be stored</source>
        <translation>A tarefa "%1" não pode ser guardada</translation>
    </message>
    <message>
        <source>The task cannot be removed</source>
        <translation>A tarefa não pode ser removida</translation>
    </message>
    <message>
        <source>The edits cannot be read</source>
        <translation>As edições não podem ser lidas</translation>
    </message>
    <message>
        <source>The edit of %1 cannot be stored</source>
        <translation>A edição de %1 não pode ser guardada</translation>
    </message>
    <message>
        <source>The edit of %1 cannot be removed</source>
        <translation>A edição de %1 não pode ser removida</translation>
    </message>
    <message>
        <source>The setting cannot be stored</source>
        <translation>A configuração não pode ser guardada</translation>
    </message>
    <message>
        <source>The run cannot be stored</source>
        <translation>A execução não pode ser guardada</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>As execuções não podem ser lidas</translation>
    </message>
    <message>
        <source>The events cannot be stored</source>
        <translation>Os eventos não podem ser guardados</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>Os eventos não podem ser lidos</translation>
    </message>
    <message>
        <source>The history cannot be stored</source>
        <translation>O histórico não pode ser guardado</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>O histórico não pode ser lido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The workspace is open read-only: %1</source>
        <translation>O espaço de trabalho está aberto só para leitura: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>O espaço de trabalho não pode ser gravado</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 não é um arquivo</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>A pasta %1 não existe</translation>
    </message>
    <message>
        <source>no permission to write</source>
        <translation>sem permissão de escrita</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) has it open</source>
        <translation>%1 (processo %2 em %3) o tem aberto</translation>
    </message>
    <message>
        <source>its lock file cannot be made</source>
        <translation>o arquivo de bloqueio não pode ser criado</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>O espaço de trabalho não pode ser aberto</translation>
    </message>
    <message>
        <source>%1 is not a Portolan workspace, or it is damaged</source>
        <translation>%1 não é um espaço de trabalho do Portolan ou está danificado</translation>
    </message>
    <message>
        <source>Copies are kept beside it as %1.v*.bak</source>
        <translation>Cópias ficam ao lado como %1.v*.bak</translation>
    </message>
    <message>
        <source>%1 is an SQLite file of another program</source>
        <translation>%1 é um arquivo SQLite de outro programa</translation>
    </message>
    <message>
        <source>Open it as an SQLite endpoint instead</source>
        <translation>Abra-o como conexão SQLite</translation>
    </message>
    <message>
        <source>it was written by a newer Portolan (format %1, this one knows %2)</source>
        <translation>foi escrito por um Portolan mais novo (formato %1, este conhece %2)</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made; the workspace was not changed</source>
        <translation>A cópia %1 não pode ser feita; o espaço de trabalho não foi mudado</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged</source>
        <translation>O espaço de trabalho %1 está danificado</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written: %2</source>
        <translation>A cópia %1 não pode ser gravada: %2</translation>
    </message>
</context>
<context>
    <name>portolan::ui</name>
    <message>
        <source>leave out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>take exactly</source>
        <translation>levar exatamente</translation>
    </message>
    <message>
        <source>take</source>
        <translation>levar</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renomear</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiúsculas</translation>
    </message>
    <message>
        <source>add a prefix</source>
        <translation>acrescentar um prefixo</translation>
    </message>
    <message>
        <source>remove a prefix</source>
        <translation>remover um prefixo</translation>
    </message>
    <message>
        <source>add a suffix</source>
        <translation>acrescentar um sufixo</translation>
    </message>
    <message>
        <source>change the type</source>
        <translation>mudar o tipo</translation>
    </message>
    <message>
        <source>add</source>
        <translation>acrescentar</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>column</source>
        <translation>coluna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simples</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves. The others are about %3 hours of work.</source>
        <translation>%1 de %2 objetos se convertem sozinhos. Os outros são cerca de %3 horas de trabalho.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Column %1 %2 is missing</source>
        <translation>Falta a coluna %1 %2</translation>
    </message>
    <message>
        <source>Column %1 is %2, the conversion makes %3</source>
        <translation>A coluna %1 é %2, a conversão faz %3</translation>
    </message>
    <message>
        <source>Column %1 may be NULL, the conversion forbids it</source>
        <translation>A coluna %1 pode ser NULL, a conversão proíbe</translation>
    </message>
    <message>
        <source>Column %1 may not be NULL, the conversion allows it</source>
        <translation>A coluna %1 não pode ser NULL, a conversão permite</translation>
    </message>
    <message>
        <source>Column %1 %2 is only on the target</source>
        <translation>A coluna %1 %2 só existe no destino</translation>
    </message>
    <message>
        <source>Index on (%1) is missing</source>
        <translation>Falta o índice em (%1)</translation>
    </message>
    <message>
        <source>Foreign key to %1 is missing</source>
        <translation>Falta a chave estrangeira para %1</translation>
    </message>
    <message>
        <source>Table is missing</source>
        <translation>Falta a tabela</translation>
    </message>
    <message>
        <source>Table is only on the target</source>
        <translation>A tabela só existe no destino</translation>
    </message>
    <message>
        <source>View is missing</source>
        <translation>Falta a visão</translation>
    </message>
    <message>
        <source>Routine is missing</source>
        <translation>Falta a rotina</translation>
    </message>
    <message>
        <source>The system keychain did not help: %1</source>
        <translation>O chaveiro do sistema não ajudou: %1</translation>
    </message>
    <message>
        <source>Choose "this session only", or start a keychain service and try again</source>
        <translation>Escolha "só nesta sessão", ou inicie um serviço de chaveiro e tente de novo</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>sem resposta em 5 segundos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <translation>De %1 (%2) para %3 (%4).</translation>
    </message>
    <message>
        <source>The schema is converted and created, then the data is copied.</source>
        <translation>O esquema é convertido e criado; depois os dados são copiados.</translation>
    </message>
    <message>
        <source>Only the schema is created; no rows are copied.</source>
        <translation>Só o esquema é criado; nenhuma linha é copiada.</translation>
    </message>
    <message>
        <source>Only rows are copied into tables that exist already.</source>
        <translation>Só linhas são copiadas, para tabelas que já existem.</translation>
    </message>
    <message>
        <source>One full load; changes made on the source afterwards are not followed.</source>
        <translation>Uma carga completa; as mudanças feitas depois na origem não são seguidas.</translation>
    </message>
    <message>
        <source>A full load, then the changes are followed until you cut over.</source>
        <translation>Uma carga completa; depois as mudanças são seguidas até a virada.</translation>
    </message>
    <message>
        <source>Only changes are followed; no full load.</source>
        <translation>Só as mudanças são seguidas; sem carga completa.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target overwrites it.</source>
        <translation>Uma mudança que encontra no destino uma linha ausente ou duplicada a sobrescreve.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target is left out and logged.</source>
        <translation>Uma mudança que encontra no destino uma linha ausente ou duplicada é omitida e registrada.</translation>
    </message>
    <message>
        <source>A change that meets a missing or a duplicate row on the target suspends its table.</source>
        <translation>Uma mudança que encontra no destino uma linha ausente ou duplicada suspende sua tabela.</translation>
    </message>
    <message>
        <source>When the source changes a table's definition, that table is suspended until a person decides.</source>
        <translation>Quando a origem muda a definição de uma tabela, ela fica suspensa até uma pessoa decidir.</translation>
    </message>
    <message>
        <source>Changes of table definitions on the source are ignored.</source>
        <translation>Mudanças de definições de tabelas na origem são ignoradas.</translation>
    </message>
    <message>
        <source>Changes of table definitions on the source are converted and applied.</source>
        <translation>Mudanças de definições de tabelas na origem são convertidas e aplicadas.</translation>
    </message>
    <message>
        <source>Following ends at: %1.</source>
        <translation>O seguimento termina em: %1.</translation>
    </message>
    <message>
        <source>Tables that exist on the target stop the run before anything is written.</source>
        <translation>Tabelas que já existem no destino param a execução antes de qualquer escrita.</translation>
    </message>
    <message>
        <source>Tables of the same name on the target are DROPPED and created again.</source>
        <translation>Tabelas de mesmo nome no destino são APAGADAS e criadas de novo.</translation>
    </message>
    <message>
        <source>Tables of the same name on the target are EMPTIED before the load.</source>
        <translation>Tabelas de mesmo nome no destino são ESVAZIADAS antes da carga.</translation>
    </message>
    <message>
        <source>The first row that the target refuses stops the load.</source>
        <translation>A primeira linha que o destino recusa para a carga.</translation>
    </message>
    <message>
        <source>Rows that the target refuses go to a reject file; the load goes on and ends with a warning.</source>
        <translation>As linhas que o destino recusa vão para um arquivo de rejeitos; a carga continua e termina com um aviso.</translation>
    </message>
    <message>
        <source>Nothing is compared afterwards.</source>
        <translation>Nada é comparado depois.</translation>
    </message>
    <message>
        <source>Row counts are compared afterwards.</source>
        <translation>As contagens de linhas são comparadas depois.</translation>
    </message>
    <message>
        <source>Every value is compared afterwards by hashes computed on both sides.</source>
        <translation>Cada valor é comparado depois por hashes calculados nos dois lados.</translation>
    </message>
    <message>
        <source>Only objects that match: %1.</source>
        <translation>Só objetos que combinam com: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Deixados de fora: %1.</translation>
    </message>
    <message>
        <source>Setting %1 = %2.</source>
        <translation>Configuração %1 = %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) use SQL edited by hand.</source>
        <translation>
            <numerusform>%Ln objeto usa SQL editado à mão.</numerusform>
            <numerusform>%Ln objetos usam SQL editado à mão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
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
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Portolan task (*.portolan-task)</source>
        <translation>Tarefa do Portolan (*.portolan-task)</translation>
    </message>
    <message>
        <source>Task of AWS DMS (*.json)</source>
        <translation>Tarefa do AWS DMS (*.json)</translation>
    </message>
    <message>
        <source>Shell command (*.sh)</source>
        <translation>Comando de shell (*.sh)</translation>
    </message>
    <message>
        <source>SQL of the target schema (*.sql)</source>
        <translation>SQL do esquema de destino (*.sql)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolha outra pasta</translation>
    </message>
    <message>
        <source>The schema is not converted yet</source>
        <translation>O esquema ainda não foi convertido</translation>
    </message>
    <message>
        <source>Open Convert first</source>
        <translation>Abra Converter primeiro</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a task</source>
        <translation>%1 é grande demais para uma tarefa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilégios</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicação</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <translation>editado por você</translation>
    </message>
    <message>
        <source>your edit is outdated</source>
        <translation>sua edição está desatualizada</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>precisa de você</translation>
    </message>
    <message>
        <source>only on the target</source>
        <translation>só no destino</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Gatilhos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequências</translation>
    </message>
    <message>
        <source>Types and helpers</source>
        <translation>Tipos e auxiliares</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln achado</numerusform>
            <numerusform>%Ln achados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation>
            <numerusform>%Ln tipo mudou</numerusform>
            <numerusform>%Ln tipos mudaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>veja</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>E&amp;xecutar as verificações</translation>
    </message>
    <message>
        <source>&amp;Save the checks…</source>
        <translation>&amp;Salvar as verificações…</translation>
    </message>
    <message>
        <source>Privileges, settings, keys, names, room and time are looked at on both servers. The source is only read; on the target one table is made and dropped again.</source>
        <translation>Privilégios, configurações, chaves, nomes, espaço e tempo são vistos nos dois servidores. A origem só é lida; no destino uma tabela é criada e removida de novo.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Checks on both servers</source>
        <translation>Verificações nos dois servidores</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Save the checks</source>
        <translation>Salvar as verificações</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The checks were written to %1.</source>
        <translation>As verificações foram gravadas em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Test the source first.</source>
        <translation>Teste a origem primeiro.</translation>
    </message>
    <message>
        <source>Test the target first.</source>
        <translation>Teste o destino primeiro.</translation>
    </message>
    <message>
        <source>Both servers are asked…</source>
        <translation>Consultando os dois servidores…</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): nothing stands in the way.</source>
        <translation>
            <numerusform>%Ln verificação: nada impede.</numerusform>
            <numerusform>%Ln verificações: nada impede.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 to look at, of %3 checks.</source>
        <translation>%1 falharam, %2 a revisar, de %3 verificações.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>What converts by itself, what needs a person, and about how much work that is.</source>
        <translation>O que se converte sozinho, o que precisa de uma pessoa e quanto trabalho isso dá.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>HTML, PDF, CSV or JSON, by the ending of the file name</source>
        <translation>HTML, PDF, CSV ou JSON, conforme o final do nome do arquivo</translation>
    </message>
    <message>
        <source>Convert now</source>
        <translation>Converter agora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Score by kind of object</source>
        <translation>Pontuação por tipo de objeto</translation>
    </message>
    <message>
        <source>Objects by kind and effort</source>
        <translation>Objetos por tipo e esforço</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>No findings: everything converts by itself.</source>
        <translation>Sem achados: tudo se converte sozinho.</translation>
    </message>
    <message>
        <source>A double click opens the object</source>
        <translation>Um clique duplo abre o objeto</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Exportar a avaliação</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation>Convertendo o esquema…</translation>
    </message>
    <message>
        <source>Nothing to assess yet. The schema is converted when source and scope are known.</source>
        <translation>Nada a avaliar ainda. O esquema é convertido quando a origem e o escopo são conhecidos.</translation>
    </message>
    <message numerus="yes">
        <source>All %n object(s) convert by themselves.</source>
        <translation>
            <numerusform>O único objeto se converte sozinho.</numerusform>
            <numerusform>Todos os %Ln objetos se convertem sozinhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 objects convert by themselves; the others are about %3 h of work.</source>
        <translation>%1 de %2 objetos se convertem sozinhos; os outros são cerca de %3 h de trabalho.</translation>
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
        <translation>simples</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>Avaliação de %1</translation>
    </message>
    <message>
        <source>The assessment was written to %1.</source>
        <translation>A avaliação foi gravada em %1.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ConvertPage</name>
    <message>
        <source>counts up</source>
        <translation>conta sozinha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Tipo na origem</translation>
    </message>
    <message>
        <source>Target type</source>
        <translation>Tipo no destino</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Who chose the type</source>
        <translation>Quem escolheu o tipo</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Only tables have columns to show here.</source>
        <translation>Só tabelas têm colunas para mostrar aqui.</translation>
    </message>
    <message>
        <source>your rule %1</source>
        <translation>sua regra %1</translation>
    </message>
    <message>
        <source>the same type</source>
        <translation>o mesmo tipo</translation>
    </message>
    <message>
        <source>the converter's standard for this type</source>
        <translation>o padrão do conversor para este tipo</translation>
    </message>
    <message>
        <source>your edit of the table may say otherwise</source>
        <translation>sua edição da tabela pode dizer outra coisa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>reads as %1</source>
        <translation>válido em %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Linhas de amostra</translation>
    </message>
    <message>
        <source>Only tables have rows to show here.</source>
        <translation>Só tabelas têm linhas para mostrar aqui.</translation>
    </message>
    <message>
        <source>Compare with the live target</source>
        <translation>Comparar com o destino real</translation>
    </message>
    <message>
        <source>Save the difference…</source>
        <translation>Salvar a diferença…</translation>
    </message>
    <message>
        <source>Shows where the target is not what the conversion would make. Nothing is changed.</source>
        <translation>Mostra onde o destino não é o que a conversão faria. Nada é mudado.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Statement that makes it the same</source>
        <translation>Comando que o torna igual</translation>
    </message>
    <message>
        <source>Differences to the live target</source>
        <translation>Diferenças para o destino real</translation>
    </message>
    <message>
        <source>Not compared yet, or no difference.</source>
        <translation>Ainda não comparado, ou sem diferença.</translation>
    </message>
    <message>
        <source>Live target</source>
        <translation>Destino real</translation>
    </message>
    <message>
        <source>Test the target first.</source>
        <translation>Teste o destino primeiro.</translation>
    </message>
    <message>
        <source>Reading the target's catalog…</source>
        <translation>Lendo o catálogo do destino…</translation>
    </message>
    <message>
        <source>The target is what the conversion would make.</source>
        <translation>O destino é o que a conversão faria.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln diferença</numerusform>
            <numerusform>%Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the difference</source>
        <translation>Salvar a diferença</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Create on the target?</source>
        <translation>Criar no destino?</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are created in %1 for good. Nothing that exists is replaced.</source>
        <translation>
            <numerusform>%Ln objeto é criado de vez em %1. Nada que exista é substituído.</numerusform>
            <numerusform>%Ln objetos são criados de vez em %1. Nada que exista é substituído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n object(s) in %1</source>
        <translation>
            <numerusform>Criar %Ln objeto em %1</numerusform>
            <numerusform>Criar %Ln objetos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n object(s)…</source>
        <translation>
            <numerusform>Criando %Ln objeto…</numerusform>
            <numerusform>Criando %Ln objetos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were created on the target.</source>
        <translation>
            <numerusform>%Ln objeto foi criado no destino.</numerusform>
            <numerusform>%Ln objetos foram criados no destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be created.</source>
        <translation>
            <numerusform>%Ln objeto não pôde ser criado.</numerusform>
            <numerusform>%Ln objetos não puderam ser criados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Source and target side by side. What you edit on the right wins over the converter.</source>
        <translation>Origem e destino lado a lado. O que você edita à direita vence o conversor.</translation>
    </message>
    <message>
        <source>Convert now</source>
        <translation>Converter agora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>only problems</source>
        <translation>só problemas</translation>
    </message>
    <message>
        <source>only edited</source>
        <translation>só editados</translation>
    </message>
    <message>
        <source>only converted</source>
        <translation>só convertidos</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>todos os tipos</translation>
    </message>
    <message>
        <source>Find an object</source>
        <translation>Procurar um objeto</translation>
    </message>
    <message>
        <source>Objects of the source</source>
        <translation>Objetos da origem</translation>
    </message>
    <message>
        <source>Objects of the target</source>
        <translation>Objetos do destino</translation>
    </message>
    <message>
        <source>Source SQL</source>
        <translation>SQL de origem</translation>
    </message>
    <message>
        <source>Converted then</source>
        <translation>Convertido antes</translation>
    </message>
    <message>
        <source>Converted now</source>
        <translation>Convertido agora</translation>
    </message>
    <message>
        <source>Target SQL, editable</source>
        <translation>SQL de destino, editável</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Qual versão</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seu</translation>
    </message>
    <message>
        <source>Three &amp;panes</source>
        <translation>Três &amp;painéis</translation>
    </message>
    <message>
        <source>What the converter made when you edited, what it makes now, and your text</source>
        <translation>O que o conversor fez quando você editou, o que faz agora e o seu texto</translation>
    </message>
    <message>
        <source>&amp;Accept as it is</source>
        <translation>&amp;Aceitar como está</translation>
    </message>
    <message>
        <source>The findings of this object are read and accepted</source>
        <translation>Os achados deste objeto foram lidos e aceitos</translation>
    </message>
    <message>
        <source>Tr&amp;y on the target</source>
        <translation>Testar no &amp;destino</translation>
    </message>
    <message>
        <source>Creates it on the live target inside a transaction that is rolled back</source>
        <translation>Cria no destino vivo dentro de uma transação que é desfeita</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Travar</translation>
    </message>
    <message>
        <source>A locked edit stays when the source is converted again</source>
        <translation>Uma edição travada fica quando a origem é convertida de novo</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Creates the chosen objects on the target for good</source>
        <translation>Cria de vez no destino os objetos escolhidos</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Drop the edit and take what the converter made</source>
        <translation>Descarta a edição e fica com o que o conversor fez</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>No findings: nothing about this object needs you.</source>
        <translation>Sem achados: nada neste objeto precisa de você.</translation>
    </message>
    <message>
        <source>Converting the schema…</source>
        <translation>Convertendo o esquema…</translation>
    </message>
    <message>
        <source>Nothing is converted yet. The schema is converted when source and scope are known.</source>
        <translation>Nada foi convertido ainda. O esquema é convertido quando a origem e o escopo são conhecidos.</translation>
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
            <numerusform>%Ln auxiliar do destino</numerusform>
            <numerusform>%Ln auxiliares do destino</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>nenhum precisa de você</translation>
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
            <numerusform>%Ln a revisar</numerusform>
            <numerusform>%Ln a revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%Ln à mão</numerusform>
            <numerusform>%Ln à mão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln precisa de você</numerusform>
            <numerusform>%Ln precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: nothing, it exists on the target only</source>
        <translation>Origem: nada, existe só no destino</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origem: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Des&amp;travar</translation>
    </message>
    <message>
        <source>The source of %1 changed after your edit. Compare your text with "Converted now" and "Converted then".</source>
        <translation>A origem de %1 mudou depois da sua edição. Compare seu texto com "Convertido agora" e "Convertido antes".</translation>
    </message>
    <message>
        <source>My text is right</source>
        <translation>Meu texto está certo</translation>
    </message>
    <message>
        <source>Confirm the edit</source>
        <translation>Confirmar a edição</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>simple (below 2 h)</source>
        <translation>simples (menos de 2 h)</translation>
    </message>
    <message>
        <source>medium (2–6 h)</source>
        <translation>médio (2–6 h)</translation>
    </message>
    <message>
        <source>significant (above 6 h)</source>
        <translation>grande (mais de 6 h)</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sem achados</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), F8 goes to the next</source>
        <translation>
            <numerusform>%Ln achado, F8 vai ao próximo</numerusform>
            <numerusform>%Ln achados, F8 vai ao próximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Reverter %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Travar %1</translation>
    </message>
    <message>
        <source>Accept the findings of %1</source>
        <translation>Aceitar os achados de %1</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement, so one object is not tried by itself. "Dry run" under Create tries the whole schema in a scratch database.</source>
        <translation>%1 não pode desfazer um comando CREATE, por isso um objeto não é testado sozinho. "Ensaio" em Criar testa o esquema inteiro num banco temporário.</translation>
    </message>
    <message>
        <source>Trying %1 on the target…</source>
        <translation>Testando %1 no destino…</translation>
    </message>
    <message>
        <source>%1 can be created on the target. It was rolled back; nothing is left there.</source>
        <translation>%1 pode ser criado no destino. Foi desfeito; nada ficou lá.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::CreatePage</name>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>How the target is built. The statements run in this order; indexes and keys come after the data.</source>
        <translation>Como o destino é construído. Os comandos rodam nesta ordem; índices e chaves vêm depois dos dados.</translation>
    </message>
    <message>
        <source>Save as &amp;SQL…</source>
        <translation>Salvar como &amp;SQL…</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Ensaio</translation>
    </message>
    <message>
        <source>Runs every statement on the target inside a transaction that is rolled back</source>
        <translation>Executa todas as instruções no destino dentro de uma transação que é desfeita</translation>
    </message>
    <message>
        <source>&amp;If a table exists:</source>
        <translation>S&amp;e uma tabela existe:</translation>
    </message>
    <message>
        <source>stop before anything is written</source>
        <translation>parar antes de qualquer escrita</translation>
    </message>
    <message>
        <source>drop it and create it again</source>
        <translation>apagar e criar de novo</translation>
    </message>
    <message>
        <source>keep it and empty it</source>
        <translation>manter e esvaziar</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;O quê:</translation>
    </message>
    <message>
        <source>schema and data</source>
        <translation>esquema e dados</translation>
    </message>
    <message>
        <source>schema only</source>
        <translation>só o esquema</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>só os dados</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nomes:</translation>
    </message>
    <message>
        <source>lower case into PostgreSQL, else kept</source>
        <translation>minúsculas no PostgreSQL, senão mantidos</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>mantidos como estão</translation>
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
        <translation>como na origem</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Statements in their order</source>
        <translation>Comandos em sua ordem</translation>
    </message>
    <message>
        <source>No statements yet: the schema is converted when source, target and scope are known.</source>
        <translation>Nenhum comando ainda: o esquema é convertido quando origem, destino e escopo são conhecidos.</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>O comando escolhido</translation>
    </message>
    <message>
        <source>Save the statements</source>
        <translation>Salvar os comandos</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln comando foi gravado em %1.</numerusform>
            <numerusform>%Ln comandos foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of the same name in %1 will be dropped with their data. Before the run starts you are asked once more.</source>
        <translation>Tabelas de mesmo nome em %1 serão apagadas com seus dados. Antes de começar será perguntado mais uma vez.</translation>
    </message>
    <message>
        <source>Tables of the same name in %1 will be emptied. Before the run starts you are asked once more.</source>
        <translation>Tabelas de mesmo nome em %1 serão esvaziadas. Antes de começar será perguntado mais uma vez.</translation>
    </message>
    <message>
        <source>There is nothing to try yet.</source>
        <translation>Ainda não há nada para testar.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) on the target…</source>
        <translation>
            <numerusform>Testando %Ln instrução no destino…</numerusform>
            <numerusform>Testando %Ln instruções no destino…</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements changed meanwhile: try again.</source>
        <translation>As instruções mudaram nesse meio-tempo: tente de novo.</translation>
    </message>
    <message>
        <source>Make a scratch database?</source>
        <translation>Criar um banco temporário?</translation>
    </message>
    <message>
        <source>%1 cannot roll back a CREATE statement. The schema is made in a new database beside %2, which is dropped at once; %2 itself is not touched. The user needs the right to make a database.</source>
        <translation>%1 não pode desfazer um comando CREATE. O esquema é criado num banco novo ao lado de %2, que é removido em seguida; %2 não é tocado. O usuário precisa do direito de criar um banco.</translation>
    </message>
    <message>
        <source>Make and drop a scratch database</source>
        <translation>Criar e remover um banco temporário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) in a scratch database…</source>
        <translation>
            <numerusform>Testando %Ln comando num banco temporário…</numerusform>
            <numerusform>Testando %Ln comandos num banco temporário…</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>pode ser executada</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried in a scratch database; none failed.</source>
        <translation>
            <numerusform>%Ln comando foi testado num banco temporário; não falhou.</numerusform>
            <numerusform>%Ln comandos foram testados num banco temporário; nenhum falhou.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed in the scratch database.</source>
        <translation>%1 de %2 comandos falharam no banco temporário.</translation>
    </message>
    <message>
        <source>It was dropped again; texts written by hand, events and rights were not tried.</source>
        <translation>Ele foi removido; textos escritos à mão, eventos e direitos não foram testados.</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>já existe</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried on the target; none failed.</source>
        <translation>
            <numerusform>%Ln instrução foi testada no destino; nenhuma falhou.</numerusform>
            <numerusform>%Ln instruções foram testadas no destino; nenhuma falhou.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed on the target.</source>
        <translation>%1 de %2 instruções falharam no destino.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) exist already.</source>
        <translation>
            <numerusform>%Ln objeto já existe.</numerusform>
            <numerusform>%Ln objetos já existem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was rolled back; no rows were moved.</source>
        <translation>Tudo foi desfeito; nenhuma linha foi movida.</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, à mão</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Convertendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln comando</numerusform>
            <numerusform>%Ln comandos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::DialogPrompter</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Type %1 to go on:</source>
        <translation>&amp;Digite %1 para continuar:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>portolan::ui::EndpointForm</name>
    <message>
        <source>Choose a database</source>
        <translation>Escolha um banco de dados</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Banco de dados:</translation>
    </message>
    <message>
        <source>Paste a URL here, for example postgres://user@host:5432/shop</source>
        <translation>Cole uma URL aqui, por exemplo postgres://user@host:5432/shop</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Editar a origem</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>Editar o destino</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Mais opções</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>Data&amp;base name:</source>
        <translation>&amp;Nome do banco:</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>Us&amp;uário:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Arquivo:</translation>
    </message>
    <message>
        <source>Choose the source file</source>
        <translation>Escolha o arquivo de origem</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the target file</source>
        <translation>Escolha o arquivo de destino</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Onde a senha é guardada</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>só nesta sessão</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>no chaveiro do sistema</translation>
    </message>
    <message>
        <source>ask each time</source>
        <translation>perguntar sempre</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Sen&amp;ha:</translation>
    </message>
    <message>
        <source>known for this session</source>
        <translation>conhecida nesta sessão</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>Marca de cor</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sem marca</translation>
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
        <translation>âmbar</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>Producti&amp;on</source>
        <translation>Pro&amp;dução</translation>
    </message>
    <message>
        <source>Before anything is destroyed here its name must be typed</source>
        <translation>Antes de destruir algo aqui é preciso digitar o nome</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>Só &amp;leitura</translation>
    </message>
    <message>
        <source>Never taken as a target</source>
        <translation>Nunca usado como destino</translation>
    </message>
    <message>
        <source>Mar&amp;k:</source>
        <translation>Mar&amp;ca:</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolha um arquivo</translation>
    </message>
</context>
<context>
    <name>portolan::ui::EndpointPage</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The database that is moved. Portolan only reads it.</source>
        <translation>O banco que é movido. O Portolan só o lê.</translation>
    </message>
    <message>
        <source>The database that receives. Nothing is written before Load.</source>
        <translation>O banco que recebe. Nada é escrito antes de Carregar.</translation>
    </message>
    <message>
        <source>Take one of this workspace</source>
        <translation>Usar um deste espaço de trabalho</translation>
    </message>
    <message>
        <source>&amp;Saved endpoint:</source>
        <translation>Conexão &amp;salva:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Connections of ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver and MySQL Workbench, without passwords</source>
        <translation>Conexões de ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver e MySQL Workbench, sem senhas</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Testar a conexão</translation>
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
        <translation>Copiar o resultado como texto</translation>
    </message>
    <message>
        <source>Choose an endpoint</source>
        <translation>Escolher uma conexão</translation>
    </message>
    <message>
        <source>No connections of other programs were found</source>
        <translation>Nenhuma conexão de outros programas foi encontrada</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Import a connection</source>
        <translation>Importar uma conexão</translation>
    </message>
    <message>
        <source>Connection files (*.cnf *.conf *.json *.xml .pgpass .my.cnf);;All files (*)</source>
        <translation>Arquivos de conexão (*.cnf *.conf *.json *.xml .pgpass .my.cnf);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection that is understood here.</source>
        <translation>%1 não contém nenhuma conexão que se entenda aqui.</translation>
    </message>
    <message>
        <source>none in this workspace yet</source>
        <translation>ainda nenhuma neste espaço de trabalho</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Pronto: %1</translation>
    </message>
    <message>
        <source>Not tested yet. The test goes through name, connection, encryption, login, version and privileges and says at which it stops.</source>
        <translation>Ainda não testado. O teste passa por nome, conexão, criptografia, login, versão e privilégios e diz onde para.</translation>
    </message>
    <message>
        <source>Choose a database and say where it is; then test it.</source>
        <translation>Escolha um banco e diga onde ele está; depois teste.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>O teste não passou.</translation>
    </message>
    <message>
        <source>Source and target are the same database. Choose another target; nothing would be moved and data could be destroyed.</source>
        <translation>Origem e destino são o mesmo banco. Escolha outro destino; nada seria movido e dados poderiam ser destruídos.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Procurar no texto</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <translation>Procurar a anterior</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Procurar a próxima</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%Ln substituída</numerusform>
            <numerusform>%Ln substituídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FirstRun</name>
    <message>
        <source>Move a database, and prove that it arrived</source>
        <translation>Mova um banco de dados e prove que ele chegou</translation>
    </message>
    <message>
        <source>MariaDB, MySQL, PostgreSQL and SQLite, each to any other.</source>
        <translation>MariaDB, MySQL, PostgreSQL e SQLite, de qualquer um para qualquer outro.</translation>
    </message>
    <message>
        <source>&amp;Try it on a sample</source>
        <translation>&amp;Experimentar com um exemplo</translation>
    </message>
    <message>
        <source>A small shop in a SQLite file. Works at once, needs no server.</source>
        <translation>Uma pequena loja em um arquivo SQLite. Funciona na hora, sem servidor.</translation>
    </message>
    <message>
        <source>&amp;Migrate a database</source>
        <translation>&amp;Migrar um banco de dados</translation>
    </message>
    <message>
        <source>Choose source and target and go step by step.</source>
        <translation>Escolha origem e destino e vá passo a passo.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>&amp;Abrir um espaço de trabalho</translation>
    </message>
    <message>
        <source>Go on with a .portolan file, or import a task of AWS DMS.</source>
        <translation>Continue com um arquivo .portolan ou importe uma tarefa do AWS DMS.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaços de trabalho recentes</translation>
    </message>
</context>
<context>
    <name>portolan::ui::FollowPage</name>
    <message>
        <source>Follow and cut over</source>
        <translation>Seguir e virar</translation>
    </message>
    <message>
        <source>Changes of the source reach the target until the application moves over.</source>
        <translation>As mudanças da origem chegam ao destino até a aplicação passar para ele.</translation>
    </message>
    <message>
        <source>Check &amp;readiness</source>
        <translation>Verificar a p&amp;rontidão</translation>
    </message>
    <message>
        <source>What the source needs before its changes can be followed:</source>
        <translation>O que a origem precisa para que suas mudanças sejam seguidas:</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Readiness of the source</source>
        <translation>Prontidão da origem</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Counters that are set at the cut-over:</source>
        <translation>Contadores que são ajustados na virada:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Next value on the source</source>
        <translation>Próximo valor na origem</translation>
    </message>
    <message>
        <source>Sequences and auto-increments</source>
        <translation>Sequências e autoincrementos</translation>
    </message>
    <message>
        <source>No counters: nothing has to be set.</source>
        <translation>Sem contadores: nada precisa ser ajustado.</translation>
    </message>
    <message>
        <source>Cut over</source>
        <translation>Virar</translation>
    </message>
    <message>
        <source>The application no longer &amp;writes to the source</source>
        <translation>A aplicação não escre&amp;ve mais na origem</translation>
    </message>
    <message>
        <source>&amp;Make the source read-only first</source>
        <translation>&amp;Tornar a origem somente leitura antes</translation>
    </message>
    <message>
        <source>Other sessions are closed, so that nothing is written while the cut-over goes on. Taken back when the cut-over is not ready.</source>
        <translation>Outras sessões são fechadas, para que nada seja escrito durante a virada. Desfeito quando a virada não está pronta.</translation>
    </message>
    <message>
        <source>&amp;Keep a way back</source>
        <translation>&amp;Manter um caminho de volta</translation>
    </message>
    <message>
        <source>The target's changes from the cut-over on are kept, so that they can be brought back into the old source.</source>
        <translation>As mudanças do destino a partir da virada são guardadas, para que possam ser levadas de volta à antiga origem.</translation>
    </message>
    <message>
        <source>&amp;Cut over</source>
        <translation>&amp;Virar</translation>
    </message>
    <message>
        <source>Following stops at the source's position of this moment, the counters are set and the result is compared. Until the application writes to the target you can go back to the source at once; afterwards only with a way back that was kept.</source>
        <translation>O seguimento para na posição deste momento na origem, os contadores são ajustados e o resultado é comparado. Até a aplicação escrever no destino você pode voltar à origem na hora; depois, só com um caminho de volta mantido.</translation>
    </message>
    <message>
        <source>&amp;Bring changes back…</source>
        <translation>&amp;Levar mudanças de volta…</translation>
    </message>
    <message>
        <source>Changes of the new database are written into the old one, until you stop it</source>
        <translation>As mudanças do novo banco são escritas no antigo, até você parar</translation>
    </message>
    <message>
        <source>C&amp;lean up…</source>
        <translation>L&amp;impar…</translation>
    </message>
    <message>
        <source>Removes what the stopped run keeps on both sides: slot, publication or triggers on the source, control tables on the target</source>
        <translation>Remove o que a execução parada mantém nos dois lados: slot, publicação ou gatilhos na origem, tabelas de controle no destino</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>%1 cannot tell its changes</source>
        <translation>%1 não sabe informar suas mudanças</translation>
    </message>
    <message>
        <source>Use a full load</source>
        <translation>Use uma carga completa</translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation>Consultando a origem…</translation>
    </message>
    <message>
        <source>Tick "Triggers may be made in a SQLite source" under Load</source>
        <translation>Marque "Gatilhos podem ser criados em uma origem SQLite" em Carregar</translation>
    </message>
    <message>
        <source>This task is one full load: nothing is followed. Choose "full load, then follow changes" under Load to follow the source.</source>
        <translation>Esta tarefa é uma carga completa: nada é seguido. Escolha "carga completa, depois seguir mudanças" em Carregar para seguir a origem.</translation>
    </message>
    <message>
        <source>Following begins after the full load, from the very point of its snapshot.</source>
        <translation>O seguimento começa depois da carga completa, exatamente no ponto do seu instantâneo.</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>atualizado até %1</translation>
    </message>
    <message>
        <source>Changes are being followed</source>
        <translation>As mudanças estão sendo seguidas</translation>
    </message>
    <message>
        <source>Changes are not being followed</source>
        <translation>As mudanças não estão sendo seguidas</translation>
    </message>
    <message>
        <source>Lag: not known yet</source>
        <translation>Atraso: ainda desconhecido</translation>
    </message>
    <message>
        <source>Lag: %1</source>
        <translation>Atraso: %1</translation>
    </message>
    <message>
        <source>Lag: %1, wait until it is below %2</source>
        <translation>Atraso: %1, espere até ficar abaixo de %2</translation>
    </message>
    <message>
        <source>Errors: no run yet</source>
        <translation>Erros: nenhuma execução ainda</translation>
    </message>
    <message>
        <source>No errors, no rejected rows</source>
        <translation>Sem erros, sem linhas rejeitadas</translation>
    </message>
    <message>
        <source>%1 errors, %2 rejected rows</source>
        <translation>%1 erros, %2 linhas rejeitadas</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%Ln tabela difere</numerusform>
            <numerusform>%Ln tabelas diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation>
            <numerusform>%Ln tabela está igual</numerusform>
            <numerusform>%Ln tabelas estão iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet; the cut-over compares</source>
        <translation>Ainda não comparado; a virada compara</translation>
    </message>
    <message>
        <source>The cut-over is done: %1 is the database to work with now.</source>
        <translation>A virada está feita: %1 é o banco com que se trabalha agora.</translation>
    </message>
    <message>
        <source>The source stays read-only.</source>
        <translation>A origem permanece somente leitura.</translation>
    </message>
    <message>
        <source>The source was left as it is.</source>
        <translation>A origem ficou como está.</translation>
    </message>
    <message>
        <source>Changes that are made from now on can be brought back into it.</source>
        <translation>As mudanças feitas a partir de agora podem ser levadas de volta a ela.</translation>
    </message>
    <message>
        <source>Cut over?</source>
        <translation>Virar?</translation>
    </message>
    <message>
        <source>Following stops at the position of this moment and the result is compared. After that %1 is the database to work with.</source>
        <translation>O seguimento para na posição deste momento e o resultado é comparado. Depois disso, %1 é o banco com que se trabalha.</translation>
    </message>
    <message>
        <source>Cut over to %1</source>
        <translation>Virar para %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is made read-only first and its other sessions are closed.</source>
        <translation>%1 é tornado somente leitura antes e suas outras sessões são fechadas.</translation>
    </message>
    <message>
        <source>The changes of %1 are kept from then on.</source>
        <translation>As mudanças de %1 são guardadas a partir daí.</translation>
    </message>
    <message>
        <source>The cut-over is going on; its steps stand under Load.</source>
        <translation>A virada está em andamento; suas etapas estão em Carregar.</translation>
    </message>
    <message>
        <source>Bring changes back?</source>
        <translation>Levar mudanças de volta?</translation>
    </message>
    <message>
        <source>Changes that were made in %1 since the cut-over are written into %2, and new ones follow until you stop the run. No application may write to %2 meanwhile.</source>
        <translation>As mudanças feitas em %1 desde a virada são escritas em %2, e novas seguem até você parar a execução. Nenhuma aplicação pode escrever em %2 enquanto isso.</translation>
    </message>
    <message>
        <source>Write the changes into %1</source>
        <translation>Escrever as mudanças em %1</translation>
    </message>
    <message>
        <source>Changes are being brought back; the run stands under Load.</source>
        <translation>As mudanças estão sendo levadas de volta; a execução está em Carregar.</translation>
    </message>
    <message>
        <source>Clean up?</source>
        <translation>Limpar?</translation>
    </message>
    <message>
        <source>What run #%1 keeps is removed: slot, publication or triggers on %2, its rows in the control tables on %3. It cannot be taken up again. Your tables are not touched.</source>
        <translation>O que a execução #%1 mantém é removido: slot, publicação ou gatilhos em %2, suas linhas nas tabelas de controle em %3. Ela não pode ser retomada. Suas tabelas não são tocadas.</translation>
    </message>
    <message>
        <source>Remove what the run keeps</source>
        <translation>Remover o que a execução mantém</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Limpando…</translation>
    </message>
</context>
<context>
    <name>portolan::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ajuda</translation>
    </message>
    <message>
        <source>There is no help page for this yet.</source>
        <translation>Ainda não há página de ajuda para isto.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::JsonEditor</name>
    <message>
        <source>Ctrl+Tab leaves the text</source>
        <translation>Ctrl+Tab sai do texto</translation>
    </message>
</context>
<context>
    <name>portolan::ui::LoadPage</name>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>How the rows are moved, what will happen in words, and the run.</source>
        <translation>Como as linhas são movidas, o que vai acontecer em palavras, e a execução.</translation>
    </message>
    <message>
        <source>Start the &amp;run</source>
        <translation>Iniciar a &amp;execução</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todas as configurações</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Following changes needs a binary log (MariaDB, MySQL) or logical replication (PostgreSQL).</source>
        <translation>Seguir mudanças precisa de um log binário (MariaDB, MySQL) ou de replicação lógica (PostgreSQL).</translation>
    </message>
    <message>
        <source>full load</source>
        <translation>carga completa</translation>
    </message>
    <message>
        <source>full load, then follow changes</source>
        <translation>carga completa, depois seguir mudanças</translation>
    </message>
    <message>
        <source>follow changes only</source>
        <translation>só seguir mudanças</translation>
    </message>
    <message>
        <source>A row is re&amp;fused:</source>
        <translation>Linha &amp;recusada:</translation>
    </message>
    <message>
        <source>A rejected row goes to a file with its key, column, value and reason. Nothing is left out silently.</source>
        <translation>Uma linha rejeitada vai para um arquivo com chave, coluna, valor e motivo. Nada é omitido em silêncio.</translation>
    </message>
    <message>
        <source>stop the load</source>
        <translation>parar a carga</translation>
    </message>
    <message>
        <source>reject the row and go on</source>
        <translation>rejeitar a linha e continuar</translation>
    </message>
    <message>
        <source>&amp;Validate:</source>
        <translation>&amp;Validar:</translation>
    </message>
    <message>
        <source>Hashes are computed inside both servers; only differing rows are read.</source>
        <translation>Os hashes são calculados dentro dos dois servidores; só as linhas diferentes são lidas.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>row counts</source>
        <translation>contagens de linhas</translation>
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
        <translation>Pares de uma conexão que lê e uma que escreve.</translation>
    </message>
    <message>
        <source>by the cores</source>
        <translation>pelos núcleos</translation>
    </message>
    <message>
        <source>C&amp;hunk:</source>
        <translation>&amp;Bloco:</translation>
    </message>
    <message>
        <source>A chunk and its done-mark commit together; a stopped run resumes at a chunk.</source>
        <translation>Um bloco e sua marca de feito são confirmados juntos; uma execução parada continua em um bloco.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memória:</translation>
    </message>
    <message>
        <source>Upper bound of all queues together.</source>
        <translation>Limite de todas as filas juntas.</translation>
    </message>
    <message>
        <source>A value that the target's type cannot hold:</source>
        <translation>Um valor que o tipo do destino não comporta:</translation>
    </message>
    <message>
        <source>stop and name it</source>
        <translation>parar e dizer qual</translation>
    </message>
    <message>
        <source>write NULL, count it</source>
        <translation>gravar NULL e contar</translation>
    </message>
    <message>
        <source>nearest value, count it</source>
        <translation>valor mais próximo, e contar</translation>
    </message>
    <message>
        <source>as text, count it</source>
        <translation>como texto, e contar</translation>
    </message>
    <message>
        <source>&amp;Zero dates:</source>
        <translation>Datas &amp;zero:</translation>
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
        <translation>F&amp;ora do intervalo:</translation>
    </message>
    <message>
        <source>Too &amp;long:</source>
        <translation>&amp;Longo demais:</translation>
    </message>
    <message>
        <source>N&amp;UL character:</source>
        <translation>Caractere N&amp;UL:</translation>
    </message>
    <message>
        <source>Bro&amp;ken text:</source>
        <translation>Te&amp;xto quebrado:</translation>
    </message>
    <message>
        <source>While changes are followed:</source>
        <translation>Enquanto as mudanças são seguidas:</translation>
    </message>
    <message>
        <source>A&amp;pply:</source>
        <translation>A&amp;plicar:</translation>
    </message>
    <message>
        <source>By itself: transactions as they come; batches of net changes when the target lags behind.</source>
        <translation>Por si: transações como vêm; lotes de mudanças líquidas quando o destino se atrasa.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por si</translation>
    </message>
    <message>
        <source>transaction by transaction</source>
        <translation>transação por transação</translation>
    </message>
    <message>
        <source>in batches of net changes</source>
        <translation>em lotes de mudanças líquidas</translation>
    </message>
    <message>
        <source>Con&amp;flict:</source>
        <translation>Con&amp;flito:</translation>
    </message>
    <message>
        <source>A change meets a missing or a duplicate row. Nothing is passed over unless you say so.</source>
        <translation>Uma mudança encontra uma linha ausente ou duplicada. Nada é deixado de lado sem você dizer.</translation>
    </message>
    <message>
        <source>suspend the table</source>
        <translation>suspender a tabela</translation>
    </message>
    <message>
        <source>overwrite the row</source>
        <translation>sobrescrever a linha</translation>
    </message>
    <message>
        <source>leave it out and log it</source>
        <translation>omitir e registrar</translation>
    </message>
    <message>
        <source>&amp;Definitions change:</source>
        <translation>Mudança de &amp;definição:</translation>
    </message>
    <message>
        <source>ALTER, DROP and TRUNCATE on the source.</source>
        <translation>ALTER, DROP e TRUNCATE na origem.</translation>
    </message>
    <message>
        <source>convert and apply</source>
        <translation>converter e aplicar</translation>
    </message>
    <message>
        <source>suspend the table and ask</source>
        <translation>suspender a tabela e perguntar</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>Start &amp;at:</source>
        <translation>Começ&amp;ar em:</translation>
    </message>
    <message>
        <source>Only for "follow changes only": a position of the source. Empty: now.</source>
        <translation>Só para "apenas seguir mudanças": uma posição da origem. Vazio: agora.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>End &amp;by itself at:</source>
        <translation>Terminar sozinho em:</translation>
    </message>
    <message>
        <source>now, a position, or a time such as 2030-01-31T02:00:00. Empty: until you cut over.</source>
        <translation>now, uma posição, ou uma hora como 2030-01-31T02:00:00. Vazio: até você virar.</translation>
    </message>
    <message>
        <source>until told</source>
        <translation>até mandar</translation>
    </message>
    <message>
        <source>&amp;Triggers may be made in a SQLite source</source>
        <translation>Gatilhos podem ser criados em uma origem SQLite</translation>
    </message>
    <message>
        <source>A SQLite file has no log: its changes are caught by triggers and a change table.</source>
        <translation>Um arquivo SQLite não tem log: suas mudanças são captadas por gatilhos e uma tabela de mudanças.</translation>
    </message>
    <message>
        <source>The same on the command &amp;line:</source>
        <translation>O mesmo na &amp;linha de comando:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Passwords are never part of a command line: put them into the two environment variables.</source>
        <translation>Senhas nunca fazem parte de uma linha de comando: coloque-as nas duas variáveis de ambiente.</translation>
    </message>
    <message>
        <source>Run #%1 is going on</source>
        <translation>A execução #%1 está em andamento</translation>
    </message>
    <message>
        <source>No table is chosen</source>
        <translation>Nenhuma tabela escolhida</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be converted and are not edited yet; they are left out and the report names them.</source>
        <translation>
            <numerusform>%Ln objeto não pôde ser convertido e ainda não foi editado; fica de fora e o relatório o nomeia.</numerusform>
            <numerusform>%Ln objetos não puderam ser convertidos e ainda não foram editados; ficam de fora e o relatório os nomeia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ends are tested first; then the run goes on.</source>
        <translation>As duas pontas são testadas primeiro; depois a execução continua.</translation>
    </message>
    <message>
        <source>The source did not pass its test, so the run was not taken up.</source>
        <translation>A origem não passou no teste, por isso a execução não foi retomada.</translation>
    </message>
    <message>
        <source>The target did not pass its test, so the run was not taken up.</source>
        <translation>O destino não passou no teste, por isso a execução não foi retomada.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Drop tables?</source>
        <translation>Apagar tabelas?</translation>
    </message>
    <message>
        <source>Empty tables?</source>
        <translation>Esvaziar tabelas?</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are dropped with everything in them before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Até %Ln tabela em %1 é apagada com tudo o que há nela antes da carga. Isso não pode ser desfeito.</numerusform>
            <numerusform>Até %Ln tabelas em %1 são apagadas com tudo o que há nelas antes da carga. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Até %Ln tabela em %1 é esvaziada antes da carga. Isso não pode ser desfeito.</numerusform>
            <numerusform>Até %Ln tabelas em %1 são esvaziadas antes da carga. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation>
            <numerusform>Apagar até %Ln tabela em %1</numerusform>
            <numerusform>Apagar até %Ln tabelas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation>
            <numerusform>Esvaziar até %Ln tabela em %1</numerusform>
            <numerusform>Esvaziar até %Ln tabelas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reload tables?</source>
        <translation>Recarregar tabelas?</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln tabela em %1 é esvaziada e carregada de novo da origem. Isto não pode ser desfeito.</numerusform>
            <numerusform>%Ln tabelas em %1 são esvaziadas e carregadas de novo da origem. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty and reload %n table(s) in %1</source>
        <translation>
            <numerusform>Esvaziar e recarregar %Ln tabela em %1</numerusform>
            <numerusform>Esvaziar e recarregar %Ln tabelas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln tabela em %1 é esvaziada e carregada novamente da origem enquanto as alterações das outras são acompanhadas; depois ela se junta a elas. Isto não pode ser desfeito.</numerusform>
            <numerusform>%Ln tabelas em %1 são esvaziadas e carregadas novamente da origem enquanto as alterações das outras são acompanhadas; depois elas se juntam a elas. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run stops for a moment to load the tables again.</source>
        <translation>A execução para por um momento para carregar as tabelas novamente.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MainWindow</name>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Rename the task</source>
        <translation>Renomear a tarefa</translation>
    </message>
    <message>
        <source>Making the sample shop…</source>
        <translation>Criando a loja de exemplo…</translation>
    </message>
    <message>
        <source>sample-shop</source>
        <translation>loja-exemplo</translation>
    </message>
    <message>
        <source>sample shop</source>
        <translation>loja de exemplo</translation>
    </message>
    <message>
        <source>copy of the shop</source>
        <translation>cópia da loja</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nova migração</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>The task has a run that is going on</source>
        <translation>A tarefa tem uma execução em andamento</translation>
    </message>
    <message>
        <source>Stop it first</source>
        <translation>Pare-a primeiro</translation>
    </message>
    <message>
        <source>Delete the task?</source>
        <translation>Excluir a tarefa?</translation>
    </message>
    <message>
        <source>The task %1, its rules, hand edits and run history leave the workspace. Databases are not touched.</source>
        <translation>A tarefa %1, suas regras, edições e histórico saem do espaço de trabalho. Os bancos não são tocados.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada em execução</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln coisa precisa de você</numerusform>
            <numerusform>%Ln coisas precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testando</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Origem: %1, %2</translation>
    </message>
    <message>
        <source>Target: %1, %2</source>
        <translation>Destino: %1, %2</translation>
    </message>
    <message>
        <source>Run #%1 of %2 was interrupted. Its finished chunks are safe; it can go on where it stopped.</source>
        <translation>A execução #%1 de %2 foi interrompida. Os blocos prontos estão seguros; ela pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Resume it</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discard the run?</source>
        <translation>Descartar a execução?</translation>
    </message>
    <message>
        <source>Run #%1 of %2 is not taken up again. What it has written on the target stays there; its folder stays too.</source>
        <translation>A execução #%1 de %2 não é retomada. O que ela escreveu no destino fica lá; sua pasta também fica.</translation>
    </message>
    <message>
        <source>Discard run #%1</source>
        <translation>Descartar a execução #%1</translation>
    </message>
    <message>
        <source>Portolan: a run is going on</source>
        <translation>Portolan: há uma execução em andamento</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Há uma execução em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are going on. A stopped run goes on later at the chunk where it stopped.</source>
        <translation>
            <numerusform>%Ln execução está em andamento. Uma execução parada continua depois no bloco em que parou.</numerusform>
            <numerusform>%Ln execuções estão em andamento. Uma execução parada continua depois no bloco em que parou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Nova migração</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Experimentar o exemplo</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espaço de trabalho…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Salvar agora</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Import a task…</source>
        <translation>&amp;Importar uma tarefa…</translation>
    </message>
    <message>
        <source>&amp;Export the task…</source>
        <translation>E&amp;xportar a tarefa…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Find in the SQL…</source>
        <translation>&amp;Procurar no SQL…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Procurar e &amp;substituir…</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt</source>
        <translation>Procurar a pró&amp;xima</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious</source>
        <translation>Procurar a an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Ajuda sobre esta página</translation>
    </message>
    <message>
        <source>Open the &amp;run folder</source>
        <translation>Abrir a &amp;pasta das execuções</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>&amp;Sobre o Portolan</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Sobre o Portolan</translation>
    </message>
    <message>
        <source>Portolan %1 moves databases between MariaDB, MySQL, PostgreSQL and SQLite, and proves that they arrived.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>O Portolan %1 move bancos de dados entre MariaDB, MySQL, PostgreSQL e SQLite, e prova que chegaram.

Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show or hide the &amp;workspace tree</source>
        <translation>Mostrar ou ocultar a árvore de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarefa</translation>
    </message>
    <message>
        <source>Test the &amp;source</source>
        <translation>Testar a &amp;origem</translation>
    </message>
    <message>
        <source>Test the &amp;target</source>
        <translation>Testar o &amp;destino</translation>
    </message>
    <message>
        <source>&amp;Read the catalog again</source>
        <translation>&amp;Ler o catálogo de novo</translation>
    </message>
    <message>
        <source>&amp;Convert again</source>
        <translation>&amp;Converter de novo</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Próximo achado</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Achado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecução</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation>&amp;Pausar ou continuar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Portolan workspaces and tasks (*.portolan *.portolan-task *.json);;All files (*)</source>
        <translation>Espaços de trabalho e tarefas do Portolan (*.portolan *.portolan-task *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>A run is going on in this workspace</source>
        <translation>Há uma execução em andamento neste espaço de trabalho</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then open the other file</source>
        <translation>Espere o fim ou pare-a, depois abra o outro arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the file have no effect here.</source>
        <translation>
            <numerusform>%Ln ajuste do arquivo não tem efeito aqui.</numerusform>
            <numerusform>%Ln ajustes do arquivo não têm efeito aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is open for reading only: %1</source>
        <translation>O espaço de trabalho está aberto só para leitura: %1</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migracao</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Salvar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Portolan workspaces (*.portolan)</source>
        <translation>Espaços de trabalho do Portolan (*.portolan)</translation>
    </message>
    <message>
        <source>Export the task</source>
        <translation>Exportar a tarefa</translation>
    </message>
    <message>
        <source>The task was written to %1. It holds no password.</source>
        <translation>A tarefa foi gravada em %1. Ela não contém senha.</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>Importar uma tarefa</translation>
    </message>
    <message>
        <source>Tasks of Portolan and AWS DMS, table mappings (*.portolan-task *.json);;All files (*)</source>
        <translation>Tarefas do Portolan e do AWS DMS, mapeamentos de tabelas (*.portolan-task *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MessageLine</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar esta mensagem</translation>
    </message>
</context>
<context>
    <name>portolan::ui::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>portolan::ui::OptionBinder</name>
    <message>
        <source>Change "%1"</source>
        <translation>Mudar "%1"</translation>
    </message>
</context>
<context>
    <name>portolan::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como o sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
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
        <translation>Outro idioma vale a partir do próximo início. Números e datas o seguem.</translation>
    </message>
    <message>
        <source>SQL &amp;font:</source>
        <translation>&amp;Fonte do SQL:</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>SQL font &amp;size:</source>
        <translation>&amp;Tamanho da fonte do SQL:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
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
        <translation>&amp;Restaurar tudo</translation>
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
        <translation>Relatório</translation>
    </message>
    <message>
        <source>What was moved and proved, and what was not.</source>
        <translation>O que foi movido e provado, e o que não foi.</translation>
    </message>
    <message>
        <source>Run &amp;folder</source>
        <translation>Pasta da e&amp;xecução</translation>
    </message>
    <message>
        <source>Open the full &amp;report</source>
        <translation>Abrir o &amp;relatório completo</translation>
    </message>
    <message>
        <source>No run has ended yet. Its report appears here.</source>
        <translation>Nenhuma execução terminou ainda. O relatório aparece aqui.</translation>
    </message>
    <message>
        <source>Go to Load</source>
        <translation>Ir para Carregar</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Não movidos</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Nada ficou para trás.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>No findings: everything converted by itself.</source>
        <translation>Sem achados: tudo se converteu sozinho.</translation>
    </message>
    <message>
        <source>All runs of this task</source>
        <translation>Todas as execuções desta tarefa</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitadas</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>novas tentativas</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>código de saída</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RulesModel</name>
    <message>
        <source>Take tables</source>
        <translation>Levar tabelas</translation>
    </message>
    <message>
        <source>Leave tables out</source>
        <translation>Deixar tabelas de fora</translation>
    </message>
    <message>
        <source>Take only some rows</source>
        <translation>Levar só algumas linhas</translation>
    </message>
    <message>
        <source>Rename a schema</source>
        <translation>Renomear um esquema</translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Renomear uma tabela</translation>
    </message>
    <message>
        <source>Rename a column</source>
        <translation>Renomear uma coluna</translation>
    </message>
    <message>
        <source>Prefix table names</source>
        <translation>Prefixar nomes de tabelas</translation>
    </message>
    <message>
        <source>Lower-case table names</source>
        <translation>Nomes de tabelas em minúsculas</translation>
    </message>
    <message>
        <source>Leave a column out</source>
        <translation>Deixar uma coluna de fora</translation>
    </message>
    <message>
        <source>Change a column's type</source>
        <translation>Mudar o tipo de uma coluna</translation>
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
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Catches</source>
        <translation>Alcança</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Names, types, columns and rows, in the rule format of AWS DMS. Grid and text are the same rules.</source>
        <translation>Nomes, tipos, colunas e linhas, no formato de regras do AWS DMS. Grade e texto são as mesmas regras.</translation>
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation>Regras como JSON</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Problems of the rules</source>
        <translation>Problemas das regras</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Columns renamed</source>
        <translation>Colunas renomeadas</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>Nomes antes e depois</translation>
    </message>
    <message>
        <source>The rules have no problems.</source>
        <translation>As regras não têm problemas.</translation>
    </message>
    <message>
        <source>The preview appears when the catalog of the source is read.</source>
        <translation>A prévia aparece quando o catálogo da origem é lido.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Acrescentar uma regra</translation>
    </message>
    <message>
        <source>Remove the rules</source>
        <translation>Remover as regras</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Preencher para baixo</translation>
    </message>
    <message>
        <source>Reset the cells</source>
        <translation>Restaurar as células</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabela:</translation>
    </message>
    <message>
        <source>Table whose rows are shown</source>
        <translation>Tabela cujas linhas são mostradas</translation>
    </message>
    <message>
        <source>The rows come when the schema is converted.</source>
        <translation>As linhas vêm quando o esquema estiver convertido.</translation>
    </message>
    <message>
        <source>There is no table to show yet.</source>
        <translation>Ainda não há tabela para mostrar.</translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape.</source>
        <translation>Sem regras: cada objeto do escopo mantém nome e forma.</translation>
    </message>
    <message>
        <source>The text cannot be read as rules. The grid comes back when it is mended; Ctrl+Z takes the last change back.</source>
        <translation>O texto não pode ser lido como regras. A grade volta quando ele for corrigido; Ctrl+Z desfaz a última mudança.</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <translation>Editar as regras</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the rules. Nothing of them is used until they are mended.</source>
        <translation>
            <numerusform>%Ln erro nas regras. Nada delas é usado até ser corrigido.</numerusform>
            <numerusform>%Ln erros nas regras. Nada delas é usado até serem corrigidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules: every object of the scope keeps its name and shape. Add a rule, or paste a table mapping of AWS DMS into the text.</source>
        <translation>Sem regras: cada objeto do escopo mantém nome e forma. Acrescente uma regra ou cole um mapeamento de tabelas do AWS DMS no texto.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::Run</name>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
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
        <translation>Parando no fim de um bloco</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Done, with rejected rows</source>
        <translation>Pronto, com linhas rejeitadas</translation>
    </message>
    <message>
        <source>Done, but the sides differ</source>
        <translation>Pronto, mas os lados diferem</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Stopped, can go on</source>
        <translation>Parado, pode continuar</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>recarga</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparação</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>caminho de volta</translation>
    </message>
    <message>
        <source>clean-up</source>
        <translation>limpeza</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>atraso %1</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 linhas/s</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunCharts</name>
    <message>
        <source>Rows per second</source>
        <translation>Linhas por segundo</translation>
    </message>
    <message>
        <source>Lag in seconds</source>
        <translation>Atraso em segundos</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunTableModel</name>
    <message>
        <source>%1, rows rejected</source>
        <translation>%1, linhas rejeitadas</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Ins / Upd / Del</source>
        <translation>Ins / Alt / Exc</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
</context>
<context>
    <name>portolan::ui::RunView</name>
    <message>
        <source>Tables of the run</source>
        <translation>Tabelas da execução</translation>
    </message>
    <message>
        <source>No run yet. "Start the run" begins; one line per table appears here.</source>
        <translation>Nenhuma execução ainda. "Iniciar a execução" começa; uma linha por tabela aparece aqui.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Resume / re&amp;try</source>
        <translation>Continuar / &amp;tentar de novo</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>T&amp;abelas</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validação</translation>
    </message>
    <message>
        <source>&amp;Reload the chosen tables…</source>
        <translation>&amp;Recarregar as tabelas escolhidas…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen tables</source>
        <translation>&amp;Comparar as tabelas escolhidas</translation>
    </message>
    <message>
        <source>&amp;Leave out of the next run</source>
        <translation>&amp;Deixar fora da próxima execução</translation>
    </message>
    <message>
        <source>Take out of the scope</source>
        <translation>Tirar do escopo</translation>
    </message>
    <message>
        <source>Compare &amp;all tables</source>
        <translation>Comparar &amp;todas as tabelas</translation>
    </message>
    <message>
        <source>Progress by bytes</source>
        <translation>Progresso por bytes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisam de você</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Procurar uma tabela</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Nenhuma linha foi rejeitada.</translation>
    </message>
    <message>
        <source>Mend the rows at the source, or choose what happens to such values under Options or by a rule; then load their tables again.</source>
        <translation>Corrija as linhas na origem, ou escolha o que acontece com tais valores em Opções ou por uma regra; depois carregue suas tabelas de novo.</translation>
    </message>
    <message>
        <source>&amp;Load their tables again…</source>
        <translation>&amp;Carregar suas tabelas de novo…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What began</source>
        <translation>O que começou</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Nenhuma execução ainda</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>decorrido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stalled for %1</source>
        <translation>parado há %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>linhas/s</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidade</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexões</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erros</translation>
    </message>
    <message>
        <source>%1, retries %2</source>
        <translation>%1, novas tentativas %2</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>atraso</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>A execução terminou.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop at once</source>
        <translation>Parar &amp;já</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>Linhas rejeitadas (%1)</translation>
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
        <translation>Linhas da origem</translation>
    </message>
    <message>
        <source>The same rows as they arrive</source>
        <translation>As mesmas linhas como chegam</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Não lido.</translation>
    </message>
    <message>
        <source>Test the source first; then its rows can be shown.</source>
        <translation>Teste a origem primeiro; depois as linhas podem ser mostradas.</translation>
    </message>
    <message>
        <source>The rows come when the schema is converted.</source>
        <translation>As linhas vêm quando o esquema estiver convertido.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>A tabela não tem linhas.</translation>
    </message>
    <message>
        <source>The first rows by key, and what the target keeps of them: written to a temporary table there, read back, and rolled back. What differs stands out.</source>
        <translation>As primeiras linhas pela chave, e o que o destino guarda delas: escritas numa tabela temporária lá, lidas de volta e desfeitas. O que difere se destaca.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. The table is edited by hand, so the target was not asked.</source>
        <translation>As primeiras linhas pela chave, antes e depois das regras. A tabela foi editada à mão, por isso o destino não foi consultado.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. Test the target to see what it keeps of them.</source>
        <translation>As primeiras linhas pela chave, antes e depois das regras. Teste o destino para ver o que ele guarda delas.</translation>
    </message>
    <message>
        <source>The first rows by key, before and after the rules. The target could not be asked: %1</source>
        <translation>As primeiras linhas pela chave, antes e depois das regras. O destino não pôde ser consultado: %1</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ScopeModel</name>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem chave</translation>
    </message>
    <message>
        <source>%1 is left out by a pattern</source>
        <translation>%1 fica de fora por um padrão</translation>
    </message>
    <message>
        <source>(no schema)</source>
        <translation>(sem esquema)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>Linhas (estimativa)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ScopePage</name>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>What is moved: tick objects, or write patterns. % stands for any characters, _ for one.</source>
        <translation>O que é movido: marque objetos ou escreva padrões. % vale por quaisquer caracteres, _ por um.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>Read the catalog of the source again</source>
        <translation>Ler de novo o catálogo da origem</translation>
    </message>
    <message>
        <source>Objects of the source</source>
        <translation>Objetos da origem</translation>
    </message>
    <message>
        <source>Read the catalog</source>
        <translation>Ler o catálogo</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Procurar:</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>parte de um nome</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>&amp;Só:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Without:</source>
        <translation>S&amp;em:</translation>
    </message>
    <message>
        <source>nothing, for example %_log</source>
        <translation>nada, por exemplo %_log</translation>
    </message>
    <message>
        <source>Change the patterns</source>
        <translation>Mudar os padrões</translation>
    </message>
    <message>
        <source>Take into the scope</source>
        <translation>Incluir no escopo</translation>
    </message>
    <message>
        <source>Take out of the scope</source>
        <translation>Tirar do escopo</translation>
    </message>
    <message>
        <source>Reading the catalog of the source…</source>
        <translation>Lendo o catálogo da origem…</translation>
    </message>
    <message>
        <source>The catalog of the source is not read yet. Tables, sizes and keys appear here.</source>
        <translation>O catálogo da origem ainda não foi lido. Tabelas, tamanhos e chaves aparecem aqui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nem tudo pôde ser lido.</translation>
    </message>
    <message>
        <source>%1 of %2 tables, about %3</source>
        <translation>%1 de %2 tabelas, cerca de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without a key</source>
        <translation>
            <numerusform>%Ln tabela sem chave</numerusform>
            <numerusform>%Ln tabelas sem chave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation>
            <numerusform>Chaves estrangeiras apontam para %Ln tabela fora do escopo. Sem ela essas chaves não são criadas.</numerusform>
            <numerusform>Chaves estrangeiras apontam para %Ln tabelas fora do escopo. Sem elas essas chaves não são criadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Incluí-las</translation>
    </message>
    <message>
        <source>Add referenced tables</source>
        <translation>Incluir tabelas referidas</translation>
    </message>
</context>
<context>
    <name>portolan::ui::Session</name>
    <message>
        <source>Nothing is open that could be saved</source>
        <translation>Não há nada aberto para salvar</translation>
    </message>
    <message>
        <source>Unnamed workspace</source>
        <translation>Espaço de trabalho sem nome</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migracao</translation>
    </message>
</context>
<context>
    <name>portolan::ui::SettingsModel</name>
    <message>
        <source>Kept without effect: %1</source>
        <translation>Mantido sem efeito: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>%1.%2 is no JSON: %3</source>
        <translation>%1.%2 não é JSON: %3</translation>
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
        <translation>Procurar uma configuração</translation>
    </message>
    <message>
        <source>Only those that are &amp;set</source>
        <translation>&amp;Somente as definidas</translation>
    </message>
    <message>
        <source>&amp;Default value</source>
        <translation>Valor &amp;padrão</translation>
    </message>
    <message>
        <source>Settings of the task</source>
        <translation>Configurações da tarefa</translation>
    </message>
    <message>
        <source>No setting like that.</source>
        <translation>Nenhuma configuração assim.</translation>
    </message>
    <message>
        <source>The keys are those of AWS DMS; what has no meaning here is kept and exported again. A setting that differs from its default is bold and stands under Confirm.</source>
        <translation>As chaves são as do AWS DMS; o que não tem significado aqui é mantido e exportado novamente. Uma configuração diferente do padrão fica em negrito e aparece em Confirmar.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::SqlEditor</name>
    <message>
        <source>Ctrl+Tab leaves the text</source>
        <translation>Ctrl+Tab sai do texto</translation>
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
        <translation>Passo %1, %2, %3</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%Ln coisa precisa de você</numerusform>
            <numerusform>%Ln coisas precisam de você</numerusform>
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
        <translation>Passos da migração</translation>
    </message>
</context>
<context>
    <name>portolan::ui::TaskDocument</name>
    <message>
        <source>No database engine is chosen.</source>
        <translation>Nenhum motor de banco foi escolhido.</translation>
    </message>
    <message>
        <source>Choose one in the list</source>
        <translation>Escolha um na lista</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>O teste foi cancelado.</translation>
    </message>
    <message>
        <source>No database engine is chosen for the source</source>
        <translation>Nenhum motor de banco foi escolhido para a origem</translation>
    </message>
    <message>
        <source>Go back to Source and choose one</source>
        <translation>Volte a Origem e escolha um</translation>
    </message>
    <message>
        <source>the answer when the run was started</source>
        <translation>a resposta quando a execução foi iniciada</translation>
    </message>
    <message>
        <source>No run of this task follows changes</source>
        <translation>Nenhuma execução desta tarefa segue mudanças</translation>
    </message>
    <message>
        <source>Nothing follows changes</source>
        <translation>Nada segue mudanças</translation>
    </message>
    <message>
        <source>Run #%1 of this task is still going on</source>
        <translation>A execução #%1 desta tarefa ainda está em andamento</translation>
    </message>
    <message>
        <source>Stop it first, or wait for its end</source>
        <translation>Pare-a primeiro ou espere o fim</translation>
    </message>
    <message>
        <source>Nothing here can compare</source>
        <translation>Nada aqui pode comparar</translation>
    </message>
    <message>
        <source>Could not make the run folder %1</source>
        <translation>Não foi possível criar a pasta da execução %1</translation>
    </message>
    <message>
        <source>The source is being tested</source>
        <translation>A origem está sendo testada</translation>
    </message>
    <message>
        <source>The source is not tested yet</source>
        <translation>A origem ainda não foi testada</translation>
    </message>
    <message>
        <source>The target is being tested</source>
        <translation>O destino está sendo testado</translation>
    </message>
    <message>
        <source>Source and target are the same database</source>
        <translation>Origem e destino são o mesmo banco</translation>
    </message>
    <message>
        <source>The target is marked as read only</source>
        <translation>O destino está marcado como só leitura</translation>
    </message>
    <message>
        <source>The target is not tested yet</source>
        <translation>O destino ainda não foi testado</translation>
    </message>
    <message>
        <source>The catalog is being read</source>
        <translation>O catálogo está sendo lido</translation>
    </message>
    <message>
        <source>The catalog of the source is not read yet</source>
        <translation>O catálogo da origem ainda não foi lido</translation>
    </message>
    <message>
        <source>No table is chosen</source>
        <translation>Nenhuma tabela escolhida</translation>
    </message>
    <message>
        <source>The rules have errors</source>
        <translation>As regras têm erros</translation>
    </message>
    <message>
        <source>The schema is being converted</source>
        <translation>O esquema está sendo convertido</translation>
    </message>
    <message>
        <source>Nothing has run yet: press "Start the run"</source>
        <translation>Nada foi executado ainda: clique em "Iniciar a execução"</translation>
    </message>
    <message>
        <source>The run is going on</source>
        <translation>A execução está em andamento</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este é o último passo</translation>
    </message>
    <message>
        <source>The mapping rules have errors</source>
        <translation>As regras de mapeamento têm erros</translation>
    </message>
    <message>
        <source>Go to Rules; each error stands there with its line</source>
        <translation>Vá a Regras; cada erro está lá com sua linha</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>portolan::ui::TaskView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next is off: %1</source>
        <translation>Avançar está desligado: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Avançar: %1</translation>
    </message>
</context>
<context>
    <name>portolan::ui::TextTableModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, mudou</translation>
    </message>
</context>
<context>
    <name>portolan::ui::ValidatePage</name>
    <message>
        <source>row is there</source>
        <translation>a linha existe</translation>
    </message>
    <message>
        <source>row is missing</source>
        <translation>a linha falta</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Proof that both sides hold the same rows. Only an "equal" that was computed on both sides is shown as equal.</source>
        <translation>Prova de que os dois lados têm as mesmas linhas. Só um "igual" calculado nos dois lados aparece como igual.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;Comparar de novo</translation>
    </message>
    <message>
        <source>Compares now, without a load</source>
        <translation>Compara agora, sem carga</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>Copies the rows that differ again from the source</source>
        <translation>Copia novamente da origem as linhas que diferem</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Result of the comparison by table</source>
        <translation>Resultado da comparação por tabela</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Differing rows</source>
        <translation>Linhas diferentes</translation>
    </message>
    <message>
        <source>One line per table appears here when a run compares.</source>
        <translation>Uma linha por tabela aparece aqui quando uma execução compara.</translation>
    </message>
    <message>
        <source>No differing rows.</source>
        <translation>Sem linhas diferentes.</translation>
    </message>
    <message>
        <source>Repair rows?</source>
        <translation>Reparar linhas?</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) in %1 that differ are written again as the source has them; rows that only %1 has are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>As linhas diferentes de %Ln tabela em %1 são gravadas novamente como estão na origem; linhas que só existem em %1 são excluídas. Isto não pode ser desfeito.</numerusform>
            <numerusform>As linhas diferentes de %Ln tabelas em %1 são gravadas novamente como estão na origem; linhas que só existem em %1 são excluídas. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n table(s) in %1</source>
        <translation>
            <numerusform>Reparar %Ln tabela em %1</numerusform>
            <numerusform>Reparar %Ln tabelas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Following stops for it at a transaction's end and goes on afterwards.</source>
        <translation>O seguimento para no fim de uma transação e continua depois.</translation>
    </message>
    <message>
        <source>Following stops for the repair.</source>
        <translation>O seguimento para para a reparação.</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparar agora</translation>
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
        <translation>não comparado</translation>
    </message>
    <message>
        <source>Nothing was compared yet: the comparison follows the load.</source>
        <translation>Nada foi comparado ainda: a comparação vem depois da carga.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ.</source>
        <translation>
            <numerusform>%Ln tabela difere.</numerusform>
            <numerusform>%Ln tabelas diferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The differing rows stand below and in the report of the run.</source>
        <translation>As linhas diferentes estão abaixo e no relatório da execução.</translation>
    </message>
    <message numerus="yes">
        <source>All %n table(s) are equal on both sides.</source>
        <translation>
            <numerusform>A única tabela está igual nos dois lados.</numerusform>
            <numerusform>Todas as %Ln tabelas estão iguais nos dois lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 equal, %2 not compared.</source>
        <translation>%1 iguais, %2 não comparadas.</translation>
    </message>
    <message>
        <source>Following goes on. The repair: %1</source>
        <translation>O seguimento continua. A reparação: %1</translation>
    </message>
    <message>
        <source>Changes are being followed. "Compare now" compares meanwhile; what differs is looked at again once the target has caught up.</source>
        <translation>As mudanças estão sendo seguidas. "Comparar agora" compara enquanto isso; o que difere é visto de novo quando o destino alcançar a origem.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The comparison follows the load.</source>
        <translation>A comparação vem depois da carga.</translation>
    </message>
    <message>
        <source>This run compared nothing.</source>
        <translation>Esta execução não comparou nada.</translation>
    </message>
</context>
<context>
    <name>portolan::ui::WorkspaceModel</name>
    <message>
        <source>Endpoints</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>%1, production</source>
        <translation>%1, produção</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Stopped, taken up again</source>
        <translation>Parado, retomado</translation>
    </message>
    <message>
        <source>%1, started %2</source>
        <translation>%1, início %2</translation>
    </message>
    <message>
        <source>Hand edits (%1)</source>
        <translation>Edições (%1)</translation>
    </message>
    <message>
        <source>Hand edits</source>
        <translation>Edições</translation>
    </message>
</context>
<context>
    <name>portolan::ui::format</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
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
