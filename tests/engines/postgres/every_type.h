// SPDX-License-Identifier: GPL-3.0-or-later
// A table of every type with its edge values, in PostgreSQL's own SQL.
#pragma once

inline constexpr const char *everyType = R"(
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'glücklich', '');
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE DOMAIN short_name AS varchar(5);
CREATE TYPE pair AS (a int, b text);
CREATE TABLE every_type (
  id int PRIMARY KEY, c_bool bool, c_int2 int2, c_int4 int4, c_int8 int8, c_oid oid, c_num numeric, c_num122 numeric(12,2), c_num6565 numeric(65,30),
  c_f4 float4, c_f8 float8, c_money money, c_text text, c_vc varchar(40), c_ch char(10), c_name name, c_qchar "char", c_bytea bytea,
  c_date date, c_time time, c_timetz timetz, c_ts timestamp, c_ts0 timestamp(0), c_tstz timestamptz, c_iv interval, c_uuid uuid, c_json json, c_jsonb jsonb,
  c_bit bit(9), c_vbit varbit, c_mood mood, c_pos positive, c_short short_name, c_inet inet, c_cidr cidr, c_mac macaddr, c_mac8 macaddr8, c_xml xml,
  c_ints int[], c_texts text[], c_moods mood[], c_range int4range, c_tsr tstzrange, c_multi int4multirange, c_pair pair, c_tsv tsvector, c_tsq tsquery, c_point point, c_box box, c_lsn pg_lsn);
CREATE TABLE copy_decoded (LIKE every_type);
CREATE TABLE copy_raw (LIKE every_type);
INSERT INTO every_type (id) VALUES (1);
INSERT INTO every_type VALUES (2, true, 32767, 2147483647, 9223372036854775807, 4294967295, 'NaN', 9999999999.99, 99999999999999999999999999999999999.999999999999999999999999999999,
  'NaN', 'Infinity', '92233720368547758.07', E'tab\there\nnewline\\N \\. back\\slash ''quote'' "q" \u00e4\U0001F600 e\u0301', repeat('ü', 40), 'abc', 'a name', 'x', '\x00ff00'::bytea,
  'infinity', '24:00:00', '23:59:59.999999-15:59', 'infinity', '9999-12-31 23:59:59', '-infinity', '1 year 2 mons -3 days -04:05:06.7', 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '{"a": [1, 2.50, null], "b": "x\ny"}', '{"a": {"b": 1e3}}', B'101010101', B'1', 'it''s ok', 1, 'abcde', '::1', '10.0.0.0/8', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', '<a>b</a>',
  '{1,NULL,-3}', E'{"a,b","c\\"d",NULL,"NULL",""}', '{"it''s ok",sad}', '[1,10)', '["2020-01-01 00:00:00+00",)', '{[1,3),[5,9)}', '(1,"x,y")', 'a:1 b:2', 'a & b', '(1.5,-2)', '(1,1),(0,0)', '16/B374D848');
INSERT INTO every_type VALUES (3, false, -32768, -2147483648, -9223372036854775808, 0, '-0.00000000000000000001', -0.01, 0.000000000000000000000000000001,
  '-0', '-0', '-0.01', '', '', '', '', '', '', '0001-01-01 BC', '00:00:00', '00:00:00+00', '4713-01-01 00:00:00 BC', '0001-01-01', '1000-01-01 00:00:00+00', '-178000000 years', '00000000-0000-0000-0000-000000000000',
  'null', 'null', B'000000000', B'', '', 2147483647, '', '1.2.3.4/24', '::/0', '00:00:00:00:00:00', '00:00:00:00:00:00:00:00', '', '{}', '{}', '{}', 'empty', 'empty', '{}', '(,)', '', '', '(0,0)', '(0,0),(0,0)', '0/0');
INSERT INTO every_type (id, c_num, c_f4, c_f8, c_date, c_ts, c_tstz, c_iv, c_text, c_time) VALUES
  (4, 'Infinity', 'Infinity', 4.9406564584124654e-324, '5874897-12-31', '294246-12-31 23:59:59.999999', '0044-03-15 12:00:00 BC', '1 microsecond', repeat('x', 100000), '12:34:56.000001'),
  (5, '-Infinity', '-Infinity', 1.7976931348623157e308, '-infinity', '1969-12-31 23:59:59.999999', '2016-12-31 23:59:60+00', '-1 month', E'\u0001\u007f', '00:00:00.1'),
  (6, 123456789012345678901234567890.1234567890, 3.4028235e38, 0.1, '2024-02-29', '2000-01-01 00:00:00', '1970-01-01 00:00:00+00', '0', '\N', '23:59:59'),
  (7, 1e-100, 1.17549435e-38, 123456789.123456789, '1970-01-01', '1999-12-31 23:59:59.5', '2038-01-19 03:14:08+00', '100:00:00', '~|\~|', '01:02:03'),
  (8, 1e100, 16777216, 1e-7, '1582-10-10', '2001-02-03 04:05:06.000007', '1883-11-18 12:00:00+00', '1 day', 'NULL', '01:00:00'),
  (9, 10000, 0.1, 10000, '2000-01-01', '2000-01-01', '2000-01-01', '1 year', '10000', '00:00:00.000001'),
  (10, 0.00010000, 1e10, 0.0001, '1999-12-31', '2000-01-01', '2000-01-01', '1 year', 'x', '00:00:00.000001');
)";
