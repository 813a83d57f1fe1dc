// SPDX-License-Identifier: GPL-3.0-or-later
// The one tree for every dialect. A node has a kind, a text, flags and children in named slots; several children may
// share a slot and keep their order. Conventions that hold for every kind:
//  - a node that names something has the last identifier in `text` (decoded, unquoted; folded as its dialect folds
//    unquoted names) and what stands before the dot as a Name in Slot::Qualifier (itself possibly qualified);
//  - keywords and operators stand in `text` in upper case ("AND", "LEFT", "FOR UPDATE");
//  - string literals stand decoded in `text`; escapes are the printer's business;
//  - redundant parentheses are not nodes: Flag::Parens remembers them, the printer adds those that precedence needs.
#pragma once

#include "core/sql/dialect.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <vector>

namespace portolan::sql {

/// In brackets: what `text` holds. After it: the slots in use (* several) and the flags.
enum class NodeKind : std::uint16_t {
  // --- not understood -------------------------------------------------------------------------------------------
  Raw,              ///< [source text verbatim] always comes with a Diagnostic; may stand anywhere
  Script,           ///< Statement*
  Empty,            ///< an empty statement that carries comments
  Directive,        ///< [DELIMITER, \\connect, \\., .mode …] client command; Value: Word with the rest of the line

  // --- expressions ----------------------------------------------------------------------------------------------
  NumberLiteral,    ///< [as written: 1, 1.50, 2.5e0]
  StringLiteral,    ///< [decoded value]; Charset?: Name (_utf8'x' introducer); flags National, EscapeString, DollarQuoted, DoubleQuoted
  HexLiteral,       ///< [hex digits, even count]; Charset?; flag ZeroX (written 0x41), FromText (invalid UTF-8 string kept as bytes)
  BitLiteral,       ///< [binary digits]; Charset?
  NullLiteral,
  BooleanLiteral,   ///< [TRUE, FALSE]
  TypedLiteral,     ///< [value] DATE '2020-01-01'; Type: TypeName
  Interval,         ///< [unit: DAY, MINUTE_SECOND, YEAR TO MONTH; empty for INTERVAL '1 day']; Value; Precision?
  Star,             ///< `*`, `t.*`; Qualifier?
  Parameter,        ///< [`?`, `$1`, `:name` as written]
  UserVariable,     ///< [name without @]
  SystemVariable,   ///< [name without @@]; flags Global, Session
  ColumnRef,        ///< [column]; Qualifier?  — also local variables, parameters and NEW.x / OLD.x
  Default,          ///< the keyword DEFAULT as a value
  Word,             ///< [bare keyword or option word as an argument or value: DAY, UTF8MB4, ON]
  Name,             ///< [identifier]; Qualifier?
  Unary,            ///< [-, +, ~, !, NOT, BINARY, PRIOR, @, |/, …]; Operand; flag Postfix
  Binary,           ///< [AND, OR, XOR, =, <=>, <>, <, +, DIV, %, ||, ->, ->>, :=, @>, OVERLAPS, OPERATOR(s.+) …]; Left, Right
  Like,             ///< [LIKE, ILIKE, REGEXP, SIMILAR TO, GLOB, MATCH, SOUNDS LIKE]; Left, Right, Escape?; flag Not. RLIKE is REGEXP
  Is,               ///< [NULL, TRUE, FALSE, UNKNOWN, DISTINCT FROM, NORMALIZED, JSON …]; Operand, Right? ; flag Not
  In,               ///< Operand; Item* or Query; flag Not
  Between,          ///< Operand, Low, High; flags Not, Symmetric
  Quantified,       ///< [ANY, ALL] right side of a comparison; Query or Operand (array)
  Row,              ///< Item*; (a, b); flag Explicit: ROW(a, b)
  Array,            ///< ARRAY[…]: Item*; ARRAY(query): Query
  Subscript,        ///< Operand; Index, or Low?/High? with flag Slice
  FieldAccess,      ///< [field, or * ] (expr).field; Operand
  Case,             ///< Operand?; Branch*: When; Else?
  When,             ///< Condition, Result
  Cast,             ///< [CAST, ::, CONVERT, TRY_CAST] how it was written; Operand, Type; Format?
  ConvertUsing,     ///< [character set] CONVERT(x USING utf8mb4); Operand
  Collate,          ///< [collation]; Operand, Qualifier?
  AtTimeZone,       ///< Operand, Zone
  Exists,           ///< Query
  Subquery,         ///< scalar or row subquery; Query
  FunctionCall,     ///< [name]; Qualifier?; Arg*; OrderBy*; Separator?; Filter?; WithinGroup*; Over? (WindowSpec or Name);
                    ///< flags Distinct, All, NoParens (CURRENT_DATE), KeywordArgs (substring(a FROM b FOR c), overlay(… PLACING …)),
                    ///< IgnoreNulls, RespectNulls, FromLast
  NamedArg,         ///< [name] a => 1; Value; flag ColonEquals
  VariadicArg,      ///< Value
  Extract,          ///< [unit] EXTRACT(unit FROM x); Operand
  Trim,             ///< [LEADING, TRAILING, BOTH or empty] TRIM([[spec] remove FROM] x); Operand, Remove?
  Position,         ///< POSITION(Left IN Right)
  MatchAgainst,     ///< [empty, IN NATURAL LANGUAGE MODE, IN BOOLEAN MODE, WITH QUERY EXPANSION…]; Column*: ColumnRef; Against
  GroupingSets,     ///< [ROLLUP, CUBE, GROUPING SETS]; Item* (Row for a set; an empty Row is the grand total)
  WindowSpec,       ///< [base window or empty]; PartitionBy*; OrderBy*; Frame?
  WindowFrame,      ///< [ROWS, RANGE, GROUPS]; Low: FrameBound; High?; Exclude?: Word
  FrameBound,       ///< [UNBOUNDED PRECEDING, CURRENT ROW, PRECEDING, FOLLOWING, UNBOUNDED FOLLOWING]; Value?
  NamedWindow,      ///< [name] WINDOW name AS (…); Over: WindowSpec
  NextValue,        ///< [sequence] NEXT VALUE FOR s / PREVIOUS VALUE FOR s (flag Previous); Qualifier?
  JsonTable,        ///< JSON_TABLE(Value, Path COLUMNS(Column*)); Alias?
  JsonColumn,       ///< [name]; Type?; Path?; Columns of NESTED PATH in Column*; flags Ordinality, Exists, Nested; OnEmpty?, OnError?

  // --- queries --------------------------------------------------------------------------------------------------
  Select,           ///< With?; Option*: Word (STRAIGHT_JOIN, SQL_CALC_FOUND_ROWS…); DistinctOn*; Item*: SelectItem; Into?; From*;
                    ///< Where?; GroupBy*; Having?; Window*: NamedWindow; OrderBy*; Limit?; Offset?; Lock*: LockClause;
                    ///< flags Distinct, All, WithRollup, WithTies; [optimizer hint text or empty]
  SelectItem,       ///< [alias or empty]; Value; flag As (AS was written)
  SetOperation,     ///< [UNION, INTERSECT, EXCEPT, MINUS]; flag All, Distinct; Left, Right; With?, OrderBy*, Limit?, Offset?, Lock*, Into?
  Values,           ///< Row*: Row (as source of INSERT or as a query; flag RowKeyword: VALUES ROW(1), ROW(2)); OrderBy*, Limit?
  DefaultValues,    ///< INSERT … DEFAULT VALUES
  With,             ///< Item*: CommonTable; flag Recursive
  CommonTable,      ///< [name]; Column*: Name; Query (SELECT or DML); Search?: Raw words; flags Materialized, NotMaterialized
  OrderItem,        ///< Value; flags Asc, Desc, NullsFirst, NullsLast; Using?: Word
  LockClause,       ///< [FOR UPDATE, FOR SHARE, FOR NO KEY UPDATE, FOR KEY SHARE, LOCK IN SHARE MODE]; Table*: Name; Wait?: Word (NOWAIT, SKIP LOCKED, WAIT n)
  IntoClause,       ///< [empty: variables; TABLE, OUTFILE, DUMPFILE]; Target*; Option*; flag Strict
  TableRef,         ///< [table]; Qualifier?; Alias?; Partition*: Name; Hint*: IndexHint; Sample?; flags Only, Descendants (t *); AsOf?
  DerivedTable,     ///< Query; Alias?; flag Lateral
  FunctionTable,    ///< Item*: FunctionCall (several: ROWS FROM); Alias?; flags Lateral, WithOrdinality
  Join,             ///< [INNER, LEFT, RIGHT, FULL, CROSS, STRAIGHT_JOIN]; Left, Right, On?, Using*: Name, Alias?; flag Natural
  IndexHint,        ///< [USE INDEX, FORCE INDEX, IGNORE INDEX, INDEXED BY, NOT INDEXED]; Item*: Name; For?: Word
  Alias,            ///< [name]; Column*: Name, or ColumnDef for a column definition list; flag As

  // --- data manipulation ----------------------------------------------------------------------------------------
  Insert,           ///< [INSERT, REPLACE]; With?; Target: TableRef; Column*: ColumnRef; Source (Values, DefaultValues, a query) or
                    ///< Assignment* (flag SetForm); RowAlias?: Alias; OnDuplicate*: Assignment; OnConflict?; Returning*: SelectItem;
                    ///< Conflict?: Word (SQLite OR …); Overriding?: Word; flags Ignore, LowPriority, HighPriority, Delayed
  OnConflict,       ///< [constraint name or empty]; Item*: IndexPart (arbiter columns); IndexWhere?; Assignment*; Where?; flag DoNothing; Next?: OnConflict
  Assignment,       ///< Target, Value; target is ColumnRef, UserVariable, SystemVariable, Row of them, Subscript…
  Update,           ///< With?; Target* (TableRef or Join; several: comma list); Assignment*; From*; Where?; OrderBy*; Limit?; Returning*;
                    ///< CurrentOf?: Name; Conflict?: Word; flags Ignore, LowPriority
  Delete,           ///< With?; Target*: TableRef (what is deleted from); From* (multi-table: the joined tables); Using*; Where?; OrderBy*;
                    ///< Limit?; Returning*; CurrentOf?; flags MultiTable (DELETE a FROM a JOIN b), Ignore, LowPriority, Quick
  Merge,            ///< With?; Target; Source; On; Branch*: MergeWhen; Returning*
  MergeWhen,        ///< [MATCHED, NOT MATCHED, NOT MATCHED BY SOURCE]; Condition?; Action: Insert, Update, Delete or Word (DO NOTHING)
  Call,             ///< Call: FunctionCall
  Do,               ///< MySQL DO: Item*; PostgreSQL DO: Body (Block) and Language?
  LoadData,         ///< [rest verbatim]; Target: TableRef
  Copy,             ///< [FROM, TO]; Target: TableRef or Query; Column*: Name; Source: Word (STDIN) or StringLiteral; Option*; Data follows in the script

  // --- definitions ----------------------------------------------------------------------------------------------
  CreateTable,      ///< [table]; Qualifier?; Item*: ColumnDef, Constraint, IndexDef, LikeClause, PeriodDef; Option*: Option; PartitionBy?;
                    ///< Query? (AS SELECT); Like?: Name; Inherits*: Name; PartitionOf?: Name; Bound?: PartitionBound; OfType?: Name;
                    ///< flags OrReplace, IfNotExists, Temporary, Unlogged, Foreign, WithNoData, IgnoreDuplicates, ReplaceDuplicates;
                    ///< SQLite: WithoutRowid, Strict, Virtual (then Using: Word module, Arg*)
  ColumnDef,        ///< [column]; Type?; Item*: ColumnOption and Constraint, in order; Comment?: StringLiteral
  ColumnOption,     ///< [NOT NULL, NULL, DEFAULT, AUTO_INCREMENT, COMMENT, ON UPDATE, COLLATE, CHARACTER SET, GENERATED, IDENTITY, INVISIBLE,
                    ///< VISIBLE, STORAGE, COLUMN_FORMAT, SRID, COMPRESSION, UNIQUE, PRIMARY KEY, KEY …]; Value?; Option*: Option (sequence options);
                    ///< GENERATED: Value, flags Stored, Virtual, Always; IDENTITY: flag Always or ByDefault; PRIMARY KEY: Desc, AutoIncrement
  TypeName,         ///< [base name, upper case words for built-in ones: INT, DOUBLE PRECISION, CHARACTER VARYING, TIMESTAMP; as spelled and folded for
                    ///< others]; Qualifier?; Arg*: literals (length, precision, scale) or StringLiteral labels (ENUM, SET) or Word (geometry(POINT));
                    ///< Charset?: Name; Collation?: Name; Suffix?: Word (interval fields); flags Unsigned, Signed, Zerofill, Binary, National,
                    ///< WithTimeZone, WithoutTimeZone, Array (Dimension*: NumberLiteral or Empty), SetOf, TypeOf (%TYPE), RowTypeOf (%ROWTYPE), Ascii, Unicode
  Constraint,       ///< [PRIMARY KEY, UNIQUE, FOREIGN KEY, CHECK, EXCLUDE, NOT NULL, REFERENCES (column level)]; ConstraintName?: Name; IndexName?: Name;
                    ///< Item*: IndexPart; Include*: Name; Condition? (CHECK); Table?: Name (referenced); RefColumn*: Name; Match?: Word;
                    ///< OnDelete?, OnUpdate?: Word; Option*: Option; Using?: Word; Where?; UsingIndex?: Name; Conflict?: Word;
                    ///< flags Deferrable, NotDeferrable, InitiallyDeferred, InitiallyImmediate, NotValid, NotEnforced, NoInherit, NullsNotDistinct
  IndexDef,         ///< [index name or empty] in CREATE TABLE: KEY/INDEX/FULLTEXT/SPATIAL; Kind?: Word (FULLTEXT, SPATIAL); Item*: IndexPart; Using?: Word; Option*
  IndexPart,        ///< Value (ColumnRef or expression); Length?: NumberLiteral; Collation?: Name; OpClass?: Name; Option*; Operator?: Word (EXCLUDE … WITH);
                    ///< flags Asc, Desc, NullsFirst, NullsLast
  LikeClause,       ///< LIKE in a column list; Table: Name; Option*: Word ("INCLUDING ALL")
  PeriodDef,        ///< [verbatim] PERIOD FOR SYSTEM_TIME (…)
  Option,           ///< [name upper case: ENGINE, DEFAULT CHARSET, AUTO_INCREMENT, FILLFACTOR, START WITH, SECURITY…]; Value?; flag Equals
  PartitionBy,      ///< [RANGE, LIST, HASH, KEY, RANGE COLUMNS, LIST COLUMNS, SYSTEM_TIME]; Item*: expressions or IndexPart; Count?; Item of parts in
                    ///< Partition*: PartitionDef; SubpartitionBy?: PartitionBy; flag Linear; Option*
  PartitionDef,     ///< [name]; Bound?: PartitionBound; Option*; Partition*: PartitionDef (subpartitions)
  PartitionBound,   ///< [LESS THAN, IN, FROM TO, WITH, DEFAULT]; Item*: values (Word MAXVALUE / MINVALUE); FROM TO: Low* and High*; WITH: Low modulus, High remainder
  AlterTable,       ///< [table]; Qualifier?; Action*: AlterAction; flags IfExists, Only, Ignore, Online; Option* (ALGORITHM, LOCK)
  AlterAction,      ///< [ADD COLUMN, DROP COLUMN, MODIFY COLUMN, CHANGE COLUMN, ALTER COLUMN SET DEFAULT, ALTER COLUMN DROP DEFAULT,
                    ///< ALTER COLUMN SET NOT NULL, ALTER COLUMN DROP NOT NULL, ALTER COLUMN TYPE, ALTER COLUMN ADD GENERATED, ALTER COLUMN SET STATISTICS…, ADD CONSTRAINT,
                    ///< ADD INDEX, DROP CONSTRAINT, DROP INDEX, DROP PRIMARY KEY, DROP FOREIGN KEY, RENAME TO, RENAME COLUMN, RENAME INDEX,
                    ///< RENAME CONSTRAINT, ATTACH PARTITION, DETACH PARTITION, ADD PARTITION, DROP PARTITION, OWNER TO, SET SCHEMA,
                    ///< SET, RESET, OPTION, ENABLE KEYS, DISABLE KEYS, CONVERT TO CHARACTER SET, ORDER BY, …];
                    ///< Name?: Name; Item*: ColumnDef / Constraint / IndexDef; Type?; Value?; NewName?: Name; Position?: Word FIRST or Name in After;
                    ///< Bound?; Using?; Option*; flags IfExists, IfNotExists, Cascade, Restrict
  CreateIndex,      ///< [index or empty]; Qualifier?; Table: Name; Kind?: Word (UNIQUE in flag Unique; FULLTEXT, SPATIAL); Using?: Word; Item*: IndexPart;
                    ///< Include*: Name; Where?; Option*; flags Unique, IfNotExists, OrReplace, Concurrently, Only, NullsNotDistinct
  CreateView,       ///< [view]; Qualifier?; Column*: Name; Query; Option*: Option (ALGORITHM, DEFINER, SQL SECURITY, WITH(...)); Check?: Word (CASCADED, LOCAL, or
                    ///< empty text); flags OrReplace, Temporary, Recursive, Materialized, IfNotExists, WithNoData
  CreateSequence,   ///< [name]; Qualifier?; Type?; Option*: Option; flags OrReplace, IfNotExists, Temporary
  AlterSequence,    ///< like CreateSequence; flag IfExists
  CreateType,       ///< [name]; Qualifier?; Kind: Word (ENUM, COMPOSITE, RANGE, BASE, SHELL); Item*: StringLiteral labels, ColumnDef fields; Option*
  AlterType,        ///< [name]; Qualifier?; Action*: AlterAction
  CreateDomain,     ///< [name]; Qualifier?; Type; Item*: ColumnOption and Constraint
  CreateExtension,  ///< [name]; Option*; flag IfNotExists
  CreateSchema,     ///< [name] CREATE SCHEMA / CREATE DATABASE; Kind: Word; Option*; flag IfNotExists, OrReplace
  CreateRoutine,    ///< [name]; Kind: Word (FUNCTION, PROCEDURE); Qualifier?; Parameter*; Returns?: TypeName; ReturnsTable*: Parameter; Option*: Option
                    ///< (LANGUAGE, DETERMINISTIC, SQL DATA, SQL SECURITY, COMMENT, IMMUTABLE, STRICT, COST, SET, DEFINER…); Body?; BodyText?: StringLiteral
                    ///< (the text of AS '…'; printed when Body is missing); flags OrReplace, IfNotExists, Aggregate
  RoutineParameter,       ///< [name or empty] a routine's parameter; Type; Default?; Mode?: Word (IN, OUT, INOUT, VARIADIC)
  CreateTrigger,    ///< [name]; Qualifier?; Timing: Word (BEFORE, AFTER, INSTEAD OF); Event*: Word (INSERT, UPDATE, DELETE, TRUNCATE); Column*: Name (UPDATE OF);
                    ///< Table: Name; Condition? (WHEN); Order?: Option (FOLLOWS / PRECEDES name); Referencing*: Option; Call?: FunctionCall (PostgreSQL);
                    ///< Body?; Option* (DEFINER, DEFERRABLE…); flags OrReplace, IfNotExists, ForEachRow, ForEachStatement, Temporary, ConstraintTrigger
  CreateEvent,      ///< [name]; Qualifier?; Schedule: EventSchedule; Option*; Body; flags OrReplace, IfNotExists
  EventSchedule,    ///< [AT, EVERY]; Value (expression or Interval); Starts?; Ends?
  Drop,             ///< [TABLE, VIEW, MATERIALIZED VIEW, INDEX, FUNCTION, PROCEDURE, TRIGGER, EVENT, SEQUENCE, TYPE, DOMAIN, SCHEMA, DATABASE, EXTENSION, PREPARE…];
                    ///< Item*: Name or FunctionCall-like Routine signature (Name with Arg*: TypeName); Table?: Name (DROP INDEX i ON t); flags IfExists, Temporary,
                    ///< Cascade, Restrict, Concurrently
  Rename,           ///< [TABLE, USER…]; Item*: Name in Old/New pairs: Option(text "TO"; Name; NewName)
  Truncate,         ///< Target*: TableRef; flags RestartIdentity, ContinueIdentity, Cascade, Restrict
  CommentOn,        ///< [TABLE, COLUMN, FUNCTION, INDEX…]; Name: Name; Arg*: TypeName; Table?: Name (ON TRIGGER … ON t); Value: StringLiteral or NullLiteral
  Grant,            ///< [GRANT, REVOKE]; Privilege*: Option (name; Column*); Kind?: Word (TABLE…); Item*: Name; Grantee*: Name; flags WithGrantOption, Cascade…;
                    ///< or Raw tail in Option
  AlterRoutine,     ///< [name]; Kind: Word; Qualifier?; Arg*: TypeName; Option*; Action*
  CreateUser,       ///< [verbatim]

  // --- stored programs ------------------------------------------------------------------------------------------
  Block,            ///< [label or empty] BEGIN … END; Declaration*; Statement*; Handler*: ExceptionHandler (PL/pgSQL); flags Atomic, NotAtomic
  DeclareVariable,  ///< Item*: Name; Type; Default?; Collation?; flags Constant, NotNull, ColonEquals
  DeclareAlias,     ///< [name] PL/pgSQL: name ALIAS FOR Value
  DeclareCursor,    ///< [name]; Query or Value (statement name); Parameter*: RoutineParameter; flags Scroll, NoScroll, Hold, Unbound (refcursor without query)
  DeclareCondition, ///< [name]; Condition: HandlerCondition
  DeclareHandler,   ///< [CONTINUE, EXIT, UNDO]; Condition*: HandlerCondition; Statement
  HandlerCondition, ///< [SQLSTATE, ERROR, SQLEXCEPTION, SQLWARNING, NOT FOUND, CONDITION]; Value?: literal (SQLSTATE, ERROR) or Name (CONDITION)
  ExceptionHandler, ///< WHEN …; Condition*: HandlerCondition; Statement*
  If,               ///< Branch*: IfBranch; Else*: statements; flag HasElse
  IfBranch,         ///< Condition; Statement*
  CaseStatement,    ///< Operand?; Branch*: IfBranch (Condition* several values); Else*; flag HasElse
  While,            ///< [label]; Condition; Statement*
  Repeat,           ///< [label]; Statement*; Condition (UNTIL)
  Loop,             ///< [label]; Statement*
  ForRange,         ///< [label]; Name (loop variable); Low, High, Step?; Statement*; flag Reverse
  ForQuery,         ///< [label]; Target*; Query (select) or Value (EXECUTE expression, flag Dynamic; Using*) ; Statement*
  ForCursor,        ///< [label]; Target; Call: FunctionCall (cursor, maybe arguments); Statement*
  ForEach,          ///< [label]; Target*; Slice?; Value (array); Statement*
  Leave,            ///< [label or empty] LEAVE / EXIT; Condition? (EXIT … WHEN)
  Iterate,          ///< [label or empty] ITERATE / CONTINUE; Condition?
  Goto,             ///< [label]
  Label,            ///< [label] `<<label>>` of a statement that has no slot for one
  SetStatement,     ///< Assignment* (variables: ColumnRef, UserVariable, SystemVariable); Scope?: Word for SET LOCAL / SESSION; flag To
  SetSpecial,       ///< [NAMES, CHARACTER SET, TRANSACTION, PASSWORD, ROLE, SESSION AUTHORIZATION, CONSTRAINTS, TIME ZONE, STATEMENT…]; Value*: words/values; verbatim in Value
  Assign,           ///< PL/pgSQL x := e; Target, Value
  OpenCursor,       ///< [cursor]; Arg*; Query? / Value? (FOR EXECUTE, flag Dynamic); Using*; flags Scroll, NoScroll
  FetchCursor,      ///< [cursor]; Direction?: Word; Value? (count); Target*; flag Move
  CloseCursor,      ///< [cursor]
  Signal,           ///< [SIGNAL, RESIGNAL]; Condition?: HandlerCondition; Item*: Option (MESSAGE_TEXT, MYSQL_ERRNO; Value)
  Raise,            ///< [EXCEPTION, NOTICE, WARNING, INFO, LOG, DEBUG or empty (re-raise)]; Format?: StringLiteral; Arg*; Condition?: HandlerCondition; Option* (Value)
  GetDiagnostics,   ///< [empty, CURRENT, STACKED]; ConditionNumber?; Item*: Assignment (Target, Value: Word)
  Prepare,          ///< [name]; Value (MySQL FROM expr) or Query/Statement (PostgreSQL AS); Arg*: TypeName
  Execute,          ///< [name or empty]; Value (dynamic: EXECUTE expression, EXECUTE IMMEDIATE); Into?: IntoClause; Using*; Arg*; flag Immediate
  Deallocate,       ///< [name or ALL]
  Return,           ///< Value?; Query? (RETURN QUERY); flags Next (RETURN NEXT), Dynamic (RETURN QUERY EXECUTE: Value, Using*)
  Perform,          ///< PL/pgSQL PERFORM; Query: Select
  Null,             ///< the statement NULL
  Assert,           ///< Condition; Value?
  Transaction,      ///< [START TRANSACTION, BEGIN, COMMIT, ROLLBACK, SAVEPOINT, RELEASE SAVEPOINT, ROLLBACK TO SAVEPOINT …]; Name?; Option*: Word

  // --- session and server ---------------------------------------------------------------------------------------
  Use,              ///< [database]
  Explain,          ///< Option*; Statement
  Lock,             ///< [LOCK TABLES, UNLOCK TABLES, LOCK TABLE]; Item*: TableRef with Mode option; verbatim words in Option
  Pragma,           ///< [name]; Qualifier?; Value?
  Command,          ///< [verbatim] a known statement with no structure worth having: SHOW, ANALYZE, VACUUM, FLUSH, KILL…; Kind: Word (first keyword)
};
[[nodiscard]] const char *nodeKindName(NodeKind kind);

enum class Slot : std::uint8_t {
  None, Action, After, Against, Alias, Arg, AsOf, Assignment, Body, BodyText, Bound, Branch, Call, Charset, Check, Collation, Column, Comment, Condition,
  ConditionNumber, Conflict, Constraint, ConstraintName, Count, CurrentOf, Data, Declaration, Default, Dimension, Direction, DistinctOn, Else, Ends, Escape,
  Event, Exclude, Filter, For, Format, Frame, From, Grantee, GroupBy, Handler, Having, High, Hint, Include, Index, IndexName, IndexWhere, Inherits, Into,
  Item, Kind, Language, Left, Length, Like, Limit, Lock, Low, Match, Mode, Name, NewName, Next, OfType, Offset, On, OnConflict, OnDelete, OnDuplicate, OnEmpty,
  OnError, OnUpdate, OpClass, Operand, Operator, Option, Order, OrderBy, Over, Overriding, Parameter, Partition, PartitionBy, PartitionOf, Path, Position,
  Precision, Privilege, Qualifier, Query, RefColumn, Referencing, Remove, Result, Returning, Returns, ReturnsTable, Right, Row, RowAlias, Sample, Schedule,
  Scope, Search, Separator, Slice, Source, Starts, Statement, Step, SubpartitionBy, Suffix, Table, Target, Timing, Type, Using, UsingIndex, Value, Wait,
  When, Where, Window, With, WithinGroup, Zone,
};
[[nodiscard]] const char *slotName(Slot slot);

enum class Flag : std::uint8_t {
  Parens, Quoted, Not, Distinct, All, Asc, Desc, NullsFirst, NullsLast, As, National, EscapeString, DollarQuoted, DoubleQuoted, ZeroX, FromText, Global, Session,
  Local, Persist, Postfix, Symmetric, Explicit, Slice, NoParens, KeywordArgs, IgnoreNulls, RespectNulls, FromLast, ColonEquals, Previous, Ordinality, Exists,
  Nested, WithRollup, WithTies, RowKeyword, Recursive, Materialized, NotMaterialized, Strict, Only, Descendants, Lateral, WithOrdinality, Natural, SetForm,
  Ignore, LowPriority, HighPriority, Delayed, Quick, DoNothing, MultiTable, OrReplace, IfNotExists, IfExists, Temporary, Unlogged, Foreign, WithNoData,
  IgnoreDuplicates, ReplaceDuplicates, WithoutRowid, Virtual, Stored, Always, ByDefault, AutoIncrement, Unsigned, Signed, Zerofill, Binary, WithTimeZone,
  WithoutTimeZone, Array, SetOf, TypeOf, RowTypeOf, Ascii, Unicode, Deferrable, NotDeferrable, InitiallyDeferred, InitiallyImmediate, NotValid, NotEnforced,
  NoInherit, NullsNotDistinct, Equals, Linear, Online, Cascade, Restrict, Unique, Concurrently, Aggregate, ForEachRow, ForEachStatement, ConstraintTrigger,
  RestartIdentity, ContinueIdentity, WithGrantOption, Atomic, NotAtomic, Constant, NotNull, Scroll, NoScroll, Hold, Unbound, HasElse, Reverse, Dynamic, To,
  Move, Immediate, Next, LimitComma, VersionedComment,
};
[[nodiscard]] const char *flagName(Flag flag);
constexpr int FlagCount = static_cast<int>(Flag::VersionedComment) + 1;
static_assert(FlagCount <= 192);

/// Place in the text that was parsed. Offset and length count UTF-8 bytes, column counts characters; 1-based line and column,
/// 0: made by a rewrite.
struct SourceSpan {
  std::uint32_t offset = 0, length = 0, line = 0, column = 0;
};

class Node;
using NodePtr = std::unique_ptr<Node>;
struct Child {
  Slot slot = Slot::None;
  NodePtr node;
};

class Node {
public:
  explicit Node(NodeKind k, QString t = {}) : kind(k), text(std::move(t)) {}
  Node(const Node &) = delete;
  Node &operator=(const Node &) = delete;
  ~Node(); // destroys deep trees without recursion

  NodeKind kind;
  SourceSpan span;
  QString text;
  std::vector<Child> children;

  [[nodiscard]] bool is(NodeKind k) const { return kind == k; }
  [[nodiscard]] bool has(Flag f) const { return (m_flags[word(f)] & bit(f)) != 0; }
  Node &set(Flag f, bool on = true) {
    if (on) m_flags[word(f)] |= bit(f);
    else m_flags[word(f)] &= ~bit(f);
    return *this;
  }
  [[nodiscard]] bool hasFlags() const { return (m_flags[0] | m_flags[1] | m_flags[2]) != 0; }
  /// `text` equals `word`, ignoring ASCII case.
  [[nodiscard]] bool textIs(QLatin1String word) const { return text.compare(word, Qt::CaseInsensitive) == 0; }
  /// A FunctionCall (or Name) without qualifier of that name.
  [[nodiscard]] bool isCall(QLatin1String name) const { return kind == NodeKind::FunctionCall && textIs(name) && !child(Slot::Qualifier); }

  // --- children. A null pointer is never stored.
  [[nodiscard]] Node *child(Slot slot);
  [[nodiscard]] const Node *child(Slot slot) const;
  [[nodiscard]] std::vector<Node *> all(Slot slot);
  [[nodiscard]] std::vector<const Node *> all(Slot slot) const;
  [[nodiscard]] std::size_t count(Slot slot) const;
  [[nodiscard]] bool hasChild(Slot slot) const { return child(slot) != nullptr; }
  /// Appends; nothing when `node` is null. Gives the node back.
  Node *add(Slot slot, NodePtr node);
  /// Puts `node` in place of the first child of that slot (appends when there is none); null removes it. Gives the old one.
  NodePtr put(Slot slot, NodePtr node);
  /// Removes and gives the first child of that slot, null when there is none.
  NodePtr take(Slot slot);
  /// Removes and gives all children of that slot.
  std::vector<NodePtr> takeAll(Slot slot);
  /// Replaces the child `old` (compared by address) and gives it back; null when it is no child.
  NodePtr replaceChild(const Node *old, NodePtr replacement);
  void insertAt(std::size_t index, Slot slot, NodePtr node);

  /// Text of the child's node, empty when there is none.
  [[nodiscard]] QString textOf(Slot slot) const { const Node *n = child(slot); return n ? n->text : QString(); }
  /// Qualifier and text as a catalog name: {schema, name}.
  [[nodiscard]] ObjectName objectName() const;
  /// All parts from the outermost qualifier to text.
  [[nodiscard]] QStringList nameParts() const;

  [[nodiscard]] NodePtr clone() const;
  /// Same kinds, texts, flags (but Parens, Quoted, and how something was written) and children; spans and comments do not matter.
  [[nodiscard]] bool equals(const Node &other) const;
  /// For tests and debugging: an indented outline.
  [[nodiscard]] QString dump() const;

  // --- comments that stand before the node (statements, columns, select items…), with their marks, in order.
  [[nodiscard]] QStringList comments() const { return m_comments ? *m_comments : QStringList(); }
  void addComment(const QString &comment);
  void setComments(const QStringList &comments);

private:
  static constexpr std::size_t word(Flag f) { return static_cast<std::size_t>(f) / 64; }
  static constexpr std::uint64_t bit(Flag f) { return std::uint64_t{1} << (static_cast<unsigned>(f) % 64); }
  std::uint64_t m_flags[3] = {0, 0, 0};
  std::unique_ptr<QStringList> m_comments;
  friend NodePtr cloneShallow(const Node &);
};

/// Kind, text, flags, span and comments, no children.
[[nodiscard]] NodePtr cloneShallow(const Node &node);

// --- walking --------------------------------------------------------------------------------------------------
enum class Visit { Children, Skip, Stop };
/// Pre-order over node and all below it, with an explicit stack. False when stopped.
bool walk(const Node &root, const std::function<Visit(const Node &)> &visit);
bool walk(Node &root, const std::function<Visit(Node &)> &visit);
/// Post-order rewriting: `rewrite` gets each node after its children were rewritten and gives what shall stand in its place (the node
/// itself when nothing changes; never null). The replacement keeps the span and comments of what it replaces when it has none.
[[nodiscard]] NodePtr transform(NodePtr root, const std::function<NodePtr(NodePtr)> &rewrite);

// --- building -------------------------------------------------------------------------------------------------
[[nodiscard]] NodePtr make(NodeKind kind, const QString &text = {});
[[nodiscard]] NodePtr number(qint64 value);
[[nodiscard]] NodePtr number(const QString &text);
[[nodiscard]] NodePtr string(const QString &value);
[[nodiscard]] NodePtr null();
[[nodiscard]] NodePtr boolean(bool value);
[[nodiscard]] NodePtr wordNode(const QString &text);
/// {"a","b","c"} is a.b.c
[[nodiscard]] NodePtr name(const QStringList &parts);
[[nodiscard]] NodePtr column(const QString &column, const QString &table = {});
[[nodiscard]] NodePtr binary(const QString &op, NodePtr left, NodePtr right);
[[nodiscard]] NodePtr unary(const QString &op, NodePtr operand);
[[nodiscard]] NodePtr typeName(const QString &text, std::initializer_list<int> arguments = {});
[[nodiscard]] NodePtr cast(NodePtr operand, NodePtr type);
[[nodiscard]] NodePtr cast(NodePtr operand, const QString &type);
[[nodiscard]] NodePtr isNull(NodePtr operand, bool negated = false);
[[nodiscard]] NodePtr caseWhen(NodePtr condition, NodePtr result, NodePtr otherwise);
[[nodiscard]] NodePtr option(const QString &text, NodePtr value = {});
[[nodiscard]] NodePtr raw(const QString &text);
/// Arguments are moved in: call(QStringLiteral("coalesce"), list(std::move(a), std::move(b))).
[[nodiscard]] NodePtr call(const QString &function, std::vector<NodePtr> arguments = {});
template<class... Nodes> [[nodiscard]] std::vector<NodePtr> list(Nodes... nodes) {
  std::vector<NodePtr> v;
  v.reserve(sizeof...(nodes));
  (v.push_back(std::move(nodes)), ...);
  return v;
}

} // namespace portolan::sql
