<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
    <name>Migration</name>
    <message>
        <source>What was loaded stays: go on from there with --resume --run-dir %1</source>
        <translation>O que foi carregado permanece: continue dali com --resume --run-dir %1</translation>
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
        <source>The cut-over is undone; go on following with --resume --run-dir %1</source>
        <translation>A virada foi desfeita; continue seguindo com --resume --run-dir %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %n next value(s) past the last one</source>
        <translation>
            <numerusform>%n próximo valor ajustado para depois do último</numerusform>
            <numerusform>%n próximos valores ajustados para depois dos últimos</numerusform>
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
            <numerusform>%n chave estrangeira vale no destino</numerusform>
            <numerusform>%n chaves estrangeiras valem no destino</numerusform>
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
        <source>Ready at the source's position %1. Finish with: portolan-cli cutover %2; go back with: portolan-cli cutover %2 --undo</source>
        <translation>Pronto na posição %1 da origem. Conclua com: portolan-cli cutover %2; volte com: portolan-cli cutover %2 --undo</translation>
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
            <numerusform>A execução não deixou nada para trás: a captura saiu da origem e %n tabela de controle, do destino</numerusform>
            <numerusform>A execução não deixou nada para trás: a captura saiu da origem e %n tabelas de controle, do destino</numerusform>
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
            <numerusform>%n bloco foi carregado antes e não é lido de novo</numerusform>
            <numerusform>%n blocos foram carregados antes e não são lidos de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on later with --resume --run-dir %1</source>
        <translation>Continue depois com --resume --run-dir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected; see %1</source>
        <translation>
            <numerusform>%n linha foi rejeitada; veja %1</numerusform>
            <numerusform>%n linhas foram rejeitadas; veja %1</numerusform>
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
        <source>Stopped at the source's position %1; go on with --resume --run-dir %2</source>
        <translation>Parado na posição %1 da origem; continue com --resume --run-dir %2</translation>
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
            <numerusform>%n tabela carregada de novo</numerusform>
            <numerusform>%n tabelas carregadas de novo</numerusform>
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
            <numerusform>%n instrução corrigiria o destino; nada foi gravado</numerusform>
            <numerusform>%n instruções corrigiriam o destino; nada foi gravado</numerusform>
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
        <source>%1 rows in %n table(s) moved in %2 s</source>
        <translation>
            <numerusform>%1 linhas em %n tabela movidas em %2 s</numerusform>
            <numerusform>%1 linhas em %n tabelas movidas em %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schema of %n table(s) was created</source>
        <translation>
            <numerusform>O esquema de %n tabela foi criado</numerusform>
            <numerusform>O esquema de %n tabelas foi criado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n table(s) proved equal row by row</source>
        <translation>
            <numerusform>a única tabela provou ser igual linha a linha</numerusform>
            <numerusform>todas as %n tabelas provaram ser iguais linha a linha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row counts of all %n table(s) are equal</source>
        <translation>
            <numerusform>a contagem da única tabela está igual</numerusform>
            <numerusform>as contagens de todas as %n tabelas estão iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n tabela difere</numerusform>
            <numerusform>%n tabelas diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n linha rejeitada</numerusform>
            <numerusform>%n linhas rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not moved</source>
        <translation>
            <numerusform>%n objeto não movido</numerusform>
            <numerusform>%n objetos não movidos</numerusform>
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
            <numerusform> e mais %n</numerusform>
            <numerusform> e mais %n</numerusform>
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
            <numerusform>Removendo %n tabela de destino, permitido por %1</numerusform>
            <numerusform>Removendo %n tabelas de destino, permitido por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something outside of this migration depends on the tables; drop that first or choose --prepare truncate</source>
        <translation>Algo fora desta migração depende das tabelas; remova isso antes ou escolha --prepare truncate</translation>
    </message>
    <message numerus="yes">
        <source>Emptying %n target table(s), allowed by %1</source>
        <translation>
            <numerusform>Esvaziando %n tabela de destino, permitido por %1</numerusform>
            <numerusform>Esvaziando %n tabelas de destino, permitido por %1</numerusform>
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
        <source>The binary log holds tagged GTIDs (MySQL 8.3), whose events cannot be read yet</source>
        <translation>O log binário contém GTIDs com tag (MySQL 8.3), cujos eventos ainda não podem ser lidos</translation>
    </message>
    <message>
        <source>Write without tags: SET gtid_next='AUTOMATIC'</source>
        <translation>Grave sem tags: SET gtid_next='AUTOMATIC'</translation>
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
        <source>Another reader has the same server_id: stop it, or give this task its own with the setting server_id</source>
        <translation>Outro leitor tem o mesmo server_id: pare-o, ou dê a esta tarefa o seu próprio com a configuração server_id</translation>
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
        <source>%1 of %2 rows to change were found</source>
        <translation>%1 de %2 linhas a mudar foram encontradas</translation>
    </message>
    <message>
        <source>The target's rows differ from the source's: choose the conflict policy overwrite or skip, or reload the table</source>
        <translation>As linhas do destino diferem das da origem: escolha a política de conflito overwrite ou skip, ou recarregue a tabela</translation>
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
            <numerusform>igual, exceto %n linha que continuou mudando</numerusform>
            <numerusform>igual, exceto %n linhas que continuaram mudando</numerusform>
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
            <numerusform>diferente: %n linha</numerusform>
            <numerusform>diferente: %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different: more than %n row(s)</source>
        <translation>
            <numerusform>diferente: mais de %n linha</numerusform>
            <numerusform>diferente: mais de %n linhas</numerusform>
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
            <numerusform>%n tabela com %1 linhas está igual</numerusform>
            <numerusform>%n tabelas com %1 linhas estão iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ</source>
        <translation>
            <numerusform>%n tabela difere</numerusform>
            <numerusform>%n tabelas diferem</numerusform>
        </translation>
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
            <numerusform>%n objeto usa SQL editado à mão.</numerusform>
            <numerusform>%n objetos usam SQL editado à mão.</numerusform>
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
            <numerusform>%n achado</numerusform>
            <numerusform>%n achados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) changed</source>
        <translation>
            <numerusform>%n tipo mudou</numerusform>
            <numerusform>%n tipos mudaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ui::AssessPage</name>
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
            <numerusform>Todos os %n objetos se convertem sozinhos.</numerusform>
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
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
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
        <source>The first rows of the table on both sides; on the target when it is loaded.</source>
        <translation>As primeiras linhas da tabela dos dois lados; no destino, quando carregada.</translation>
    </message>
    <message>
        <source>Rows of the source</source>
        <translation>Linhas da origem</translation>
    </message>
    <message>
        <source>Rows of the target</source>
        <translation>Linhas do destino</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Linhas de amostra</translation>
    </message>
    <message>
        <source>Only tables and views have rows.</source>
        <translation>Só tabelas e visões têm linhas.</translation>
    </message>
    <message>
        <source>Test the source first; then its rows can be shown.</source>
        <translation>Teste a origem primeiro; depois as linhas podem ser mostradas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The first rows by key, source and target.</source>
        <translation>As primeiras linhas pela chave, origem e destino.</translation>
    </message>
    <message>
        <source>The first rows by key. The target does not hold this table yet.</source>
        <translation>As primeiras linhas pela chave. O destino ainda não tem esta tabela.</translation>
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
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
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
            <numerusform>%n objeto é criado de vez em %1. Nada que exista é substituído.</numerusform>
            <numerusform>%n objetos são criados de vez em %1. Nada que exista é substituído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n object(s) in %1</source>
        <translation>
            <numerusform>Criar %n objeto em %1</numerusform>
            <numerusform>Criar %n objetos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Creating %n object(s)…</source>
        <translation>
            <numerusform>Criando %n objeto…</numerusform>
            <numerusform>Criando %n objetos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were created on the target.</source>
        <translation>
            <numerusform>%n objeto foi criado no destino.</numerusform>
            <numerusform>%n objetos foram criados no destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be created.</source>
        <translation>
            <numerusform>%n objeto não pôde ser criado.</numerusform>
            <numerusform>%n objetos não puderam ser criados.</numerusform>
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
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>all automatic</source>
        <translation>tudo automático</translation>
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
            <numerusform>%n à mão</numerusform>
            <numerusform>%n à mão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n precisa de você</numerusform>
            <numerusform>%n precisam de você</numerusform>
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
            <numerusform>%n achado, F8 vai ao próximo</numerusform>
            <numerusform>%n achados, F8 vai ao próximo</numerusform>
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
        <source>%1 cannot roll back a CREATE statement, so nothing is tried on the live target.</source>
        <translation>%1 não consegue desfazer um CREATE, por isso nada é testado no destino vivo.</translation>
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
            <numerusform>%n comando foi gravado em %1.</numerusform>
            <numerusform>%n comandos foram gravados em %1.</numerusform>
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
    <message>
        <source>%1 cannot roll back a CREATE statement, so nothing is tried on the live target.</source>
        <translation>%1 não consegue desfazer um CREATE, por isso nada é testado no destino vivo.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n statement(s) on the target…</source>
        <translation>
            <numerusform>Testando %n instrução no destino…</numerusform>
            <numerusform>Testando %n instruções no destino…</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements changed meanwhile: try again.</source>
        <translation>As instruções mudaram nesse meio-tempo: tente de novo.</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>pode ser executada</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>já existe</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) were tried on the target; none failed.</source>
        <translation>
            <numerusform>%n instrução foi testada no destino; nenhuma falhou.</numerusform>
            <numerusform>%n instruções foram testadas no destino; nenhuma falhou.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements failed on the target.</source>
        <translation>%1 de %2 instruções falharam no destino.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) exist already.</source>
        <translation>
            <numerusform>%n objeto já existe.</numerusform>
            <numerusform>%n objetos já existem.</numerusform>
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
            <numerusform>%n comando</numerusform>
            <numerusform>%n comandos</numerusform>
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
            <numerusform>%n substituída</numerusform>
            <numerusform>%n substituídas</numerusform>
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
        <source>&amp;Cut over</source>
        <translation>&amp;Virar</translation>
    </message>
    <message>
        <source>Following stops at the source's position of this moment, the counters are set and the result is compared. The source is not touched: until the application writes to the target you can go back to it at once.</source>
        <translation>O seguimento para na posição deste momento na origem, os contadores são ajustados e o resultado é comparado. A origem não é tocada: até a aplicação escrever no destino, você pode voltar a ela na hora.</translation>
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
            <numerusform>%n tabela difere</numerusform>
            <numerusform>%n tabelas diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are equal</source>
        <translation>
            <numerusform>%n tabela está igual</numerusform>
            <numerusform>%n tabelas estão iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet; the cut-over compares</source>
        <translation>Ainda não comparado; a virada compara</translation>
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
        <source>The cut-over is going on; its steps stand under Load.</source>
        <translation>A virada está em andamento; suas etapas estão em Carregar.</translation>
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
            <numerusform>%n objeto não pôde ser convertido e ainda não foi editado; fica de fora e o relatório o nomeia.</numerusform>
            <numerusform>%n objetos não puderam ser convertidos e ainda não foram editados; ficam de fora e o relatório os nomeia.</numerusform>
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
            <numerusform>Até %n tabela em %1 é apagada com tudo o que há nela antes da carga. Isso não pode ser desfeito.</numerusform>
            <numerusform>Até %n tabelas em %1 são apagadas com tudo o que há nelas antes da carga. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n table(s) in %1 are emptied before the load. This cannot be undone.</source>
        <translation>
            <numerusform>Até %n tabela em %1 é esvaziada antes da carga. Isso não pode ser desfeito.</numerusform>
            <numerusform>Até %n tabelas em %1 são esvaziadas antes da carga. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop up to %n table(s) in %1</source>
        <translation>
            <numerusform>Apagar até %n tabela em %1</numerusform>
            <numerusform>Apagar até %n tabelas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty up to %n table(s) in %1</source>
        <translation>
            <numerusform>Esvaziar até %n tabela em %1</numerusform>
            <numerusform>Esvaziar até %n tabelas em %1</numerusform>
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
            <numerusform>%n tabela em %1 é esvaziada e carregada de novo da origem. Isto não pode ser desfeito.</numerusform>
            <numerusform>%n tabelas em %1 são esvaziadas e carregadas de novo da origem. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty and reload %n table(s) in %1</source>
        <translation>
            <numerusform>Esvaziar e recarregar %n tabela em %1</numerusform>
            <numerusform>Esvaziar e recarregar %n tabelas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.</source>
        <translation>
            <numerusform>%n tabela em %1 é esvaziada e carregada novamente da origem enquanto as alterações das outras são acompanhadas; depois ela se junta a elas. Isto não pode ser desfeito.</numerusform>
            <numerusform>%n tabelas em %1 são esvaziadas e carregadas novamente da origem enquanto as alterações das outras são acompanhadas; depois elas se juntam a elas. Isto não pode ser desfeito.</numerusform>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n coisa precisa de você</numerusform>
            <numerusform>%n coisas precisam de você</numerusform>
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
            <numerusform>%n execução está em andamento. Uma execução parada continua depois no bloco em que parou.</numerusform>
            <numerusform>%n execuções estão em andamento. Uma execução parada continua depois no bloco em que parou.</numerusform>
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
            <numerusform>%n ajuste do arquivo não tem efeito aqui.</numerusform>
            <numerusform>%n ajustes do arquivo não têm efeito aqui.</numerusform>
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
        <source>Preview</source>
        <translation>Prévia</translation>
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
        <source>No rules: every object of the scope keeps its name and shape.</source>
        <translation>Sem regras: cada objeto do escopo mantém nome e forma.</translation>
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
            <numerusform>%n erro nas regras. Nada delas é usado até ser corrigido.</numerusform>
            <numerusform>%n erros nas regras. Nada delas é usado até serem corrigidos.</numerusform>
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
        <source>reload</source>
        <translation>recarga</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparação</translation>
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
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
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
            <numerusform>%n tabela sem chave</numerusform>
            <numerusform>%n tabelas sem chave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.</source>
        <translation>
            <numerusform>Chaves estrangeiras apontam para %n tabela fora do escopo. Sem ela essas chaves não são criadas.</numerusform>
            <numerusform>Chaves estrangeiras apontam para %n tabelas fora do escopo. Sem elas essas chaves não são criadas.</numerusform>
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
            <numerusform>%n coisa precisa de você</numerusform>
            <numerusform>%n coisas precisam de você</numerusform>
        </translation>
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
        <source>Nothing has run yet</source>
        <translation>Nada foi executado ainda</translation>
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
            <numerusform>As linhas diferentes de %n tabela em %1 são gravadas novamente como estão na origem; linhas que só existem em %1 são excluídas. Isto não pode ser desfeito.</numerusform>
            <numerusform>As linhas diferentes de %n tabelas em %1 são gravadas novamente como estão na origem; linhas que só existem em %1 são excluídas. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n table(s) in %1</source>
        <translation>
            <numerusform>Reparar %n tabela em %1</numerusform>
            <numerusform>Reparar %n tabelas em %1</numerusform>
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
        <translation>não comparado</translation>
    </message>
    <message>
        <source>Nothing was compared yet: the comparison follows the load.</source>
        <translation>Nada foi comparado ainda: a comparação vem depois da carga.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ.</source>
        <translation>
            <numerusform>%n tabela difere.</numerusform>
            <numerusform>%n tabelas diferem.</numerusform>
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
            <numerusform>Todas as %n tabelas estão iguais nos dois lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 equal, %2 not compared.</source>
        <translation>%1 iguais, %2 não comparadas.</translation>
    </message>
    <message>
        <source>While changes are followed, compare and repair from a command line: %1</source>
        <translation>Enquanto as alterações são acompanhadas, compare e repare pela linha de comando: %1</translation>
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
