-- Expressions and queries: each was run on both servers and gave the same result.

SELECT COALESCE(NULL,NULL,'c')
=> SELECT coalesce(NULL, NULL, 'c')

SELECT NULLIF(1,1)
=> SELECT nullif(1, 1)

SELECT GREATEST(1,NULL,3)
=> SELECT NULL

SELECT 1/2
=> SELECT round(1 / nullif(CAST(2 AS NUMERIC), 0), 4)

SELECT 10/4
=> SELECT round(10 / nullif(CAST(4 AS NUMERIC), 0), 4)

SELECT 1/3
=> SELECT round(1 / nullif(CAST(3 AS NUMERIC), 0), 4)

SELECT 5.5/2
=> SELECT round(5.5 / 2, 5)

SELECT -7 DIV 2
=> SELECT -7 / 2

SELECT -7 % 3
=> SELECT -7 % 3

SELECT 5 MOD 0
=> SELECT 5 % nullif(0, 0)

SELECT '1'+1
=> SELECT 1 + 1

SELECT '12abc'+0
=> SELECT 12 + 0

SELECT a+0 FROM t ORDER BY id
=> SELECT CASE WHEN a COLLATE "default" IS NOT NULL THEN coalesce(substring(a COLLATE "default" FROM E'^\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)')::NUMERIC, 0) END + 0 FROM t ORDER BY id
! PTN-4004

SELECT 1 XOR 0
=> SELECT CAST(TRUE <> FALSE AS INTEGER)

SELECT NOT 5
=> SELECT CAST(NOT TRUE AS INTEGER)

SELECT 6 & 3, 6 | 3, 1 << 4, 256 >> 2
=> SELECT CAST(6 AS BIGINT) & 3, CAST(6 AS BIGINT) | 3, CAST(1 AS BIGINT) << 4, CAST(256 AS BIGINT) >> 2

SELECT ~0
=> SELECT 18446744073709551615

SELECT 'a' 'b'
=> SELECT 'ab'

SELECT 'it\'s'
=> SELECT 'it''s'

SELECT 'a\tb'
=> SELECT 'a	b'

SELECT x'41'
=> SELECT '\x41'::bytea

SELECT x'41'+0
=> SELECT 0 + 0

SELECT b'101'+0
=> SELECT 5 + 0

SELECT _utf8'x'
=> SELECT 'x'

SELECT N'x'
=> SELECT 'x'

SELECT TIME '10:11:12'
=> SELECT INTERVAL '10:11:12'

SELECT TIMESTAMP '2020-01-02 03:04:05'
=> SELECT TIMESTAMP '2020-01-02 03:04:05'

SELECT 1e3
=> SELECT CAST(1e3 AS DOUBLE PRECISION)

SELECT CONCAT('a',NULL)
=> SELECT 'a' || CAST(NULL AS TEXT)

SELECT CONCAT(a,b) FROM t ORDER BY id
=> SELECT a || CAST(b AS TEXT) FROM t ORDER BY id

SELECT LENGTH('é')
=> SELECT octet_length('é')

SELECT BIT_LENGTH('ab')
=> SELECT bit_length('ab')

SELECT SUBSTRING('abcdef',2,3)
=> SELECT substr('abcdef', 2, 3)

SELECT SUBSTRING('abcdef' FROM 2 FOR 2)
=> SELECT substr('abcdef', 2, 2)

SELECT SUBSTRING('abcdef',-3,2)
=> SELECT left(CASE WHEN char_length('abcdef') >= 3 THEN right('abcdef', 3) ELSE '' END, 2)

SELECT SUBSTRING('abcdef',0)
=> SELECT left('abcdef', 0)

SELECT SUBSTRING(a,b) FROM t ORDER BY id
=> SELECT CASE WHEN b > 0 THEN substr(a, b) WHEN b = 0 OR -b > char_length(a) THEN '' ELSE substr(a, char_length(a) + b + 1) END FROM t ORDER BY id

SELECT SUBSTRING_INDEX('a.b.c','.',-2)
=> SELECT array_to_string((string_to_array('a.b.c', '.'))[greatest(cardinality(string_to_array('a.b.c', '.')) + -1, 1):], '.')

SELECT SUBSTRING_INDEX('a.b.c','.',-1)
=> SELECT split_part('a.b.c', '.', -1)

SELECT LOCATE('b','abcb',3)
=> SELECT CASE WHEN 3 > 0 AND strpos(substr('abcb', 3), 'b') > 0 THEN strpos(substr('abcb', 3), 'b') + 3 - 1 ELSE 0 END

SELECT POSITION('c' IN 'abc')
=> SELECT strpos('abc', 'c')

SELECT INSTR('ABC','c')
=> SELECT strpos('abc', 'c')

SELECT RIGHT('abc',2)
=> SELECT right('abc', greatest(2, 0))

SELECT REPEAT('ab',3)
=> SELECT repeat('ab', 3)

SELECT REPLACE('aXbX','X','y')
=> SELECT replace('aXbX', 'X', 'y')

SELECT LTRIM('  x'), RTRIM('x  ')
=> SELECT ltrim('  x'), rtrim('x  ')

SELECT TRIM(LEADING '0' FROM '0012')
=> SELECT TRIM(LEADING '0' FROM '0012')

SELECT TRIM(BOTH 'ab' FROM 'ababxab')
=> SELECT regexp_replace('ababxab', '^(?:ab)+|(?:ab)+$', '', 'g')

SELECT UCASE('a'), LCASE('A')
=> SELECT upper('a'), lower('A')

SELECT FIELD('z','a','b')
=> SELECT coalesce(array_position(ARRAY['a', 'b'], 'z' COLLATE portolan."ai_ci"), 0)

SELECT ELT(2,'a','b','c')
=> SELECT (ARRAY['a', 'b', 'c'])[2]

SELECT MAKE_SET(5,'a','b','c')
=> SELECT concat_ws(',', CASE WHEN 5 & 1 <> 0 THEN 'a' END, CASE WHEN 5 & 2 <> 0 THEN 'b' END, CASE WHEN 5 & 4 <> 0 THEN 'c' END)

SELECT EXPORT_SET(5,'Y','N',',',4)
=> SELECT (SELECT string_agg(CASE WHEN (CAST(5 AS BIGINT) >> i) & 1 = 1 THEN 'Y' ELSE 'N' END, ',' ORDER BY i) FROM generate_series(0, 3) AS i )

SELECT INSERT('Quadratic',3,4,'What')
=> SELECT CASE WHEN 3 BETWEEN 1 AND char_length('Quadratic') THEN overlay('Quadratic' PLACING 'What' FROM 3 FOR CASE WHEN 4 < 0 THEN char_length('Quadratic') ELSE 4 END) ELSE 'Quadratic' END

SELECT HEX(255)
=> SELECT upper(to_hex(CAST(255 AS BIGINT)))

SELECT ASCII('A')
=> SELECT CASE WHEN 'A' = '' THEN 0 ELSE get_byte(convert_to('A', 'UTF8'), 0) END

SELECT BIN(12)
=> SELECT CASE WHEN CAST(12 AS BIGINT) = 0 THEN '0' ELSE ltrim(CAST(12 AS BIGINT)::BIT(64)::TEXT, '0') END

SELECT CONV('ff',16,10)
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.conv(value text, from_base int, to_base int) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
=> DECLARE
=>   digits CONSTANT text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
=>   source text := upper(trim(value));
=>   negative boolean := left(trim(value), 1) = '-';
=>   n numeric := 0;
=>   digit int;
=>   result text := '';
=> BEGIN
=>   IF abs(from_base) NOT BETWEEN 2 AND 36 OR abs(to_base) NOT BETWEEN 2 AND 36 THEN
=>     RETURN NULL;
=>   END IF;
=>   source := ltrim(source, '-+');
=>   FOR i IN 1 .. length(source) LOOP
=>     digit := strpos(digits, substr(source, i, 1)) - 1;
=>     EXIT WHEN digit < 0 OR digit >= abs(from_base);
=>     n := n * abs(from_base) + digit;
=>   END LOOP;
=>   n := least(n, 18446744073709551615);
=>   IF negative THEN
=>     n := CASE WHEN to_base > 0 THEN 18446744073709551616 - n ELSE n END;
=>   END IF;
=>   IF n = 0 THEN
=>     RETURN '0';
=>   END IF;
=>   WHILE n > 0 LOOP
=>     result := substr(digits, (n % abs(to_base))::int + 1, 1) || result;
=>     n := div(n, abs(to_base));
=>   END LOOP;
=>   RETURN CASE WHEN negative AND to_base < 0 THEN '-' ELSE '' END || result;
=> END
=> $$;
=> SELECT portolan.conv('ff', 16, 10)

SELECT FORMAT(1234567.891,0)
=> SELECT to_char(round(1234567.891, 0), 'FM999,999,999,999,999,999,990')

SELECT STRCMP('a','b'), STRCMP('A','a')
=> SELECT CASE WHEN 'a' COLLATE portolan."ai_ci" < 'b' THEN -1 WHEN 'a' COLLATE portolan."ai_ci" > 'b' THEN 1 WHEN 'a' COLLATE portolan."ai_ci" = 'b' THEN 0 END, CASE WHEN 'A' COLLATE portolan."ai_ci" < 'a' THEN -1 WHEN 'A' COLLATE portolan."ai_ci" > 'a' THEN 1 WHEN 'A' COLLATE portolan."ai_ci" = 'a' THEN 0 END

SELECT CRC32('abc')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.crc32(value bytea) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT AS $$
=> DECLARE
=>   crc bigint := 4294967295;
=> BEGIN
=>   FOR i IN 0 .. length(value) - 1 LOOP
=>     crc := crc # get_byte(value, i);
=>     FOR bit IN 1 .. 8 LOOP
=>       crc := CASE WHEN crc & 1 = 1 THEN (crc >> 1) # 3988292384 ELSE crc >> 1 END;
=>     END LOOP;
=>   END LOOP;
=>   RETURN crc # 4294967295;
=> END
=> $$;
=> SELECT portolan.crc32(convert_to('abc', 'UTF8'))

SELECT FROM_BASE64('YWJj')
=> SELECT CASE WHEN regexp_replace('YWJj', E'\\s', '', 'g') ~ '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' THEN decode('YWJj', 'base64') END

SELECT INET_ATON('10.0.0.1')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.inet_aton(value text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS $$
=>   SELECT CASE WHEN value ~ '^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){0,3}$'
=>     THEN (SELECT sum(part::bigint << CASE WHEN n = parts THEN 0 ELSE (4 - n::int) * 8 END)::bigint
=>           FROM (SELECT part, n, count(*) OVER () AS parts FROM regexp_split_to_table(value, '\.') WITH ORDINALITY AS p(part, n)) AS q)
=>   END
=> $$;
=> SELECT portolan.inet_aton('10.0.0.1')

SELECT REGEXP_REPLACE('abcABC','b','x')
=> SELECT regexp_replace('abcABC', 'b', 'x', 'gi')

SELECT REGEXP_INSTR('abc','c')
=> SELECT regexp_instr('abc', 'c', 1, 1, 0, 'i')

SELECT 'abc' REGEXP '^A'
=> SELECT CAST('abc' ~* '^A' AS INTEGER)

SELECT 'abc' NOT REGEXP 'x'
=> SELECT CAST('abc' !~* 'x' AS INTEGER)

SELECT 'abc' LIKE 'A%'
=> SELECT CAST('abc' ILIKE 'A%' AS INTEGER)

SELECT ROUND(-2.5), ROUND(25E-1), ROUND(1234.567,-2)
=> SELECT round(-2.5), round(CAST(25E-1 AS DOUBLE PRECISION)), round(1234.567, -2)

SELECT CEILING(1.2), CEIL(-1.2)
=> SELECT ceil(1.2), ceil(-1.2)

SELECT MOD(10,3), ABS(-5)
=> SELECT mod(10::NUMERIC, nullif(3, 0)::NUMERIC), abs(-5)

SELECT LOG(10), LOG2(8), LN(1)
=> SELECT ln(CAST(10 AS DOUBLE PRECISION)), log(2.0, 8::NUMERIC)::DOUBLE PRECISION, ln(CAST(1 AS DOUBLE PRECISION))

SELECT EXP(0), SQRT(16), SQRT(-1)
=> SELECT exp(CAST(0 AS DOUBLE PRECISION)), CASE WHEN CAST(16 AS DOUBLE PRECISION) >= 0 THEN sqrt(CAST(16 AS DOUBLE PRECISION)) END, CASE WHEN CAST(-1 AS DOUBLE PRECISION) >= 0 THEN sqrt(CAST(-1 AS DOUBLE PRECISION)) END

SELECT PI()
=> SELECT pi()

SELECT ROUND(DEGREES(PI()),2)
=> SELECT round(CAST(degrees(CAST(pi() AS DOUBLE PRECISION)) AS NUMERIC), 2)

SELECT CAST('12abc' AS SIGNED)
=> SELECT CAST(12 AS BIGINT)

SELECT CAST(-1 AS UNSIGNED)
=> SELECT (18446744073709551616 + -1)::NUMERIC(20, 0)

SELECT CAST('1.7' AS DECIMAL(5,1))
=> SELECT CAST(1.7 AS NUMERIC(5, 1))

SELECT CAST('abc' AS CHAR(2))
=> SELECT left(CAST('abc' AS TEXT), 2)

SELECT CAST('2020-01-02' AS DATE)
=> SELECT DATE '2020-01-02'

SELECT CAST(3 AS DECIMAL)
=> SELECT CAST(3 AS NUMERIC(10, 0))

SELECT CONVERT('abc' USING utf8mb4)
=> SELECT 'abc'

SELECT DATE_FORMAT('2020-01-02 15:04:05','%Y-%m-%d %H:%i:%s')
=> SELECT to_char(TIMESTAMP '2020-01-02 15:04:05', 'YYYY-MM-DD HH24:MI:SS')

SELECT DATE_FORMAT('2020-01-02','%a %b %D')
=> SELECT to_char(TIMESTAMP '2020-01-02 00:00:00', 'Dy Mon FMDDth')

SELECT DATE_FORMAT('2020-01-02 15:04:05','%p %h %l %T')
=> SELECT to_char(TIMESTAMP '2020-01-02 15:04:05', 'AM HH12 FMHH12 HH24:MI:SS')

SELECT DATE_FORMAT('2020-01-05','%w %U %u %V %v %X %x')
=> SELECT EXTRACT(DOW FROM TIMESTAMP '2020-01-05 00:00:00')::INT::TEXT || to_char(TIMESTAMP '2020-01-05 00:00:00', ' ') || lpad(((EXTRACT(DOY FROM TIMESTAMP '2020-01-05 00:00:00')::INT + 6 - EXTRACT(DOW FROM TIMESTAMP '2020-01-05 00:00:00')::INT) / 7)::TEXT, 2, '0') || to_char(TIMESTAMP '2020-01-05 00:00:00', ' ') || lpad(CASE WHEN EXTRACT(ISOYEAR FROM TIMESTAMP '2020-01-05 00:00:00') < EXTRACT(YEAR FROM TIMESTAMP '2020-01-05 00:00:00') THEN 0 WHEN EXTRACT(ISOYEAR FROM TIMESTAMP '2020-01-05 00:00:00') > EXTRACT(YEAR FROM TIMESTAMP '2020-01-05 00:00:00') THEN 53 ELSE EXTRACT(WEEK FROM TIMESTAMP '2020-01-05 00:00:00')::INT END::TEXT, 2, '0') || to_char(TIMESTAMP '2020-01-05 00:00:00', ' ') || lpad(((EXTRACT(DOY FROM (TIMESTAMP '2020-01-05 00:00:00'::DATE - EXTRACT(DOW FROM TIMESTAMP '2020-01-05 00:00:00')::INT))::INT + 6) / 7)::TEXT, 2, '0') || to_char(TIMESTAMP '2020-01-05 00:00:00', ' IW ') || to_char((TIMESTAMP '2020-01-05 00:00:00'::DATE - EXTRACT(DOW FROM TIMESTAMP '2020-01-05 00:00:00')::INT), 'YYYY') || to_char(TIMESTAMP '2020-01-05 00:00:00', ' IYYY')

SELECT DATE_FORMAT(dt,'%d.%m.%y') FROM t ORDER BY id
=> SELECT to_char(dt, 'DD.MM.YY') FROM t ORDER BY id

SELECT STR_TO_DATE('2020-01-02 03:04:05','%Y-%m-%d %H:%i:%s')
=> SELECT TIMESTAMP '2020-01-02 03:04:05'

SELECT DATE_ADD('2020-01-01', INTERVAL 1 WEEK)
=> SELECT CAST(DATE '2020-01-01' + INTERVAL '1 week' AS DATE)

SELECT DATE_ADD('2020-01-01', INTERVAL '1 2' DAY_HOUR)
=> SELECT DATE '2020-01-01' + INTERVAL '1 day 2 hour'

SELECT DATE_ADD('2020-01-01 10:00:00', INTERVAL 90 MINUTE)
=> SELECT TIMESTAMP '2020-01-01 10:00:00' + INTERVAL '90 minute'

SELECT ADDDATE('2020-01-01', 31)
=> SELECT CAST(DATE '2020-01-01' + INTERVAL '31 day' AS DATE)

SELECT DATE_SUB(dt, INTERVAL 1 HOUR) FROM t WHERE id=1
=> SELECT dt - INTERVAL '1 hour' FROM t WHERE id = 1

SELECT '2020-01-01' + INTERVAL 1 MONTH
=> SELECT CAST(DATE '2020-01-01' + INTERVAL '1 month' AS DATE)

SELECT TIMESTAMPDIFF(MONTH,'2020-01-31','2020-02-29')
=> SELECT (EXTRACT(YEAR FROM age(TIMESTAMP '2020-02-29 00:00:00', TIMESTAMP '2020-01-31 00:00:00')) * 12 + EXTRACT(MONTH FROM age(TIMESTAMP '2020-02-29 00:00:00', TIMESTAMP '2020-01-31 00:00:00')))::INT

SELECT TIMESTAMPDIFF(DAY,'2020-01-01','2020-03-01')
=> SELECT trunc(EXTRACT(EPOCH FROM TIMESTAMP '2020-03-01 00:00:00' - TIMESTAMP '2020-01-01 00:00:00') / 86400)::INT

SELECT TIMESTAMPDIFF(SECOND,'2020-01-01 00:00:00','2020-01-01 01:00:01')
=> SELECT trunc(EXTRACT(EPOCH FROM TIMESTAMP '2020-01-01 01:00:01' - TIMESTAMP '2020-01-01 00:00:00'))::BIGINT

SELECT TIMESTAMPDIFF(HOUR,d,dt) FROM t WHERE id=1
=> SELECT trunc(EXTRACT(EPOCH FROM dt - CAST(d AS TIMESTAMP)) / 3600)::BIGINT FROM t WHERE id = 1

SELECT ADDTIME('10:00:00','01:30:00')
=> SELECT INTERVAL '10:00:00' + INTERVAL '01:30:00'

SELECT SUBTIME('2020-01-01 10:00:00','01:00:00')
=> SELECT TIMESTAMP '2020-01-01 10:00:00' - INTERVAL '01:00:00'

SELECT MONTH('2020-03-04'), DAY('2020-03-04'), QUARTER('2020-05-01')
=> SELECT EXTRACT(MONTH FROM DATE '2020-03-04')::INT, EXTRACT(DAY FROM DATE '2020-03-04')::INT, EXTRACT(QUARTER FROM DATE '2020-05-01')::INT

SELECT MINUTE('10:11:12'), SECOND('10:11:12')
=> SELECT EXTRACT(MINUTE FROM INTERVAL '10:11:12')::INT, trunc(EXTRACT(SECOND FROM INTERVAL '10:11:12'))::INT

SELECT WEEKDAY('2020-01-05')
=> SELECT EXTRACT(ISODOW FROM DATE '2020-01-05')::INT - 1

SELECT DAYNAME('2020-01-05')
=> SELECT to_char(TIMESTAMP '2020-01-05 00:00:00', 'FMDay')

SELECT WEEK('2020-01-05'), WEEK('2020-12-31',3), WEEK('2021-01-01',1), WEEKOFYEAR('2020-01-05')
=> SELECT (EXTRACT(DOY FROM DATE '2020-01-05')::INT + 6 - EXTRACT(DOW FROM DATE '2020-01-05')::INT) / 7, EXTRACT(WEEK FROM DATE '2020-12-31')::INT, CASE WHEN EXTRACT(ISOYEAR FROM DATE '2021-01-01') < EXTRACT(YEAR FROM DATE '2021-01-01') THEN 0 WHEN EXTRACT(ISOYEAR FROM DATE '2021-01-01') > EXTRACT(YEAR FROM DATE '2021-01-01') THEN 53 ELSE EXTRACT(WEEK FROM DATE '2021-01-01')::INT END, EXTRACT(WEEK FROM DATE '2020-01-05')::INT

SELECT WEEK('2020-01-01',2), WEEK('2020-01-01',4), WEEK('2020-01-01',5), WEEK('2020-01-01',6), WEEK('2020-01-01',7)
=> SELECT (EXTRACT(DOY FROM (DATE '2020-01-01' - EXTRACT(DOW FROM DATE '2020-01-01')::INT))::INT + 6) / 7, CASE WHEN EXTRACT(YEAR FROM (DATE '2020-01-01' - EXTRACT(DOW FROM DATE '2020-01-01')::INT + 3)) < EXTRACT(YEAR FROM DATE '2020-01-01') THEN 0 WHEN EXTRACT(YEAR FROM (DATE '2020-01-01' - EXTRACT(DOW FROM DATE '2020-01-01')::INT + 3)) > EXTRACT(YEAR FROM DATE '2020-01-01') THEN 53 ELSE (EXTRACT(DOY FROM (DATE '2020-01-01' - EXTRACT(DOW FROM DATE '2020-01-01')::INT + 3))::INT + 6) / 7 END, (EXTRACT(DOY FROM DATE '2020-01-01')::INT + 7 - EXTRACT(ISODOW FROM DATE '2020-01-01')::INT) / 7, (EXTRACT(DOY FROM (DATE '2020-01-01' - EXTRACT(DOW FROM DATE '2020-01-01')::INT + 3))::INT + 6) / 7, (EXTRACT(DOY FROM (DATE '2020-01-01' - EXTRACT(ISODOW FROM DATE '2020-01-01')::INT + 1))::INT + 6) / 7

SELECT YEARWEEK('2020-01-01',1)
=> SELECT (EXTRACT(ISOYEAR FROM DATE '2020-01-01') * 100 + EXTRACT(WEEK FROM DATE '2020-01-01'))::INT

SELECT LAST_DAY('2020-02-05')
=> SELECT (date_trunc('month', TIMESTAMP '2020-02-05 00:00:00') + INTERVAL '1 month' - INTERVAL '1 day')::DATE

SELECT MAKETIME(10,11,12)
=> SELECT CASE WHEN 11 BETWEEN 0 AND 59 AND 12 >= 0 AND 12 < 60 THEN make_interval(hours => 10, mins => CASE WHEN 10 < 0 THEN -11 ELSE 11 END, secs => CASE WHEN 10 < 0 THEN -12 ELSE 12 END) END

SELECT FROM_DAYS(737791)
=> SELECT DATE '1970-01-01' + (737791 - 719528)

SELECT TO_SECONDS('2020-01-01')
=> SELECT (EXTRACT(EPOCH FROM TIMESTAMP '2020-01-01 00:00:00') + 62167219200)::BIGINT

SELECT FROM_UNIXTIME(86400)
=> SELECT to_timestamp(86400)::TIMESTAMP

SELECT SEC_TO_TIME(3661)
=> SELECT make_interval(secs => 3661)

SELECT TIME_FORMAT('10:11:12','%H-%i')
=> SELECT to_char(INTERVAL '10:11:12', 'HH24-MI')

SELECT EXTRACT(YEAR_MONTH FROM '2020-03-04')
=> SELECT to_char(TIMESTAMP '2020-03-04 00:00:00', 'YYYYMM')::INT

SELECT EXTRACT(HOUR FROM '2020-03-04 05:06:07')
=> SELECT EXTRACT(HOUR FROM TIMESTAMP '2020-03-04 05:06:07')::INT

SELECT PERIOD_DIFF(202003,201912)
=> SELECT (202003 / 100 * 12 + 202003 % 100) - (201912 / 100 * 12 + 201912 % 100)

SELECT dt+0 FROM t WHERE id=1
=> SELECT to_char(dt, 'YYYYMMDDHH24MISS')::BIGINT + 0 FROM t WHERE id = 1

SELECT TIME('2020-01-02 03:04:05')
=> SELECT INTERVAL '03:04:05'

SELECT TIMESTAMP('2020-01-02')
=> SELECT TIMESTAMP '2020-01-02 00:00:00'

SELECT DATE '2020-01-02' = '2020-01-02'
=> SELECT CAST(DATE '2020-01-02' = '2020-01-02' AS INTEGER)

SELECT id FROM t WHERE dt > '2020-06-01' ORDER BY id
=> SELECT id FROM t WHERE dt > TIMESTAMP '2020-06-01 00:00:00' ORDER BY id

SELECT YEAR(NOW()) > 2000
=> SELECT CAST(EXTRACT(YEAR FROM date_trunc('second', LOCALTIMESTAMP))::INT > 2000 AS INTEGER)

SELECT JSON_EXTRACT(j,'$.o.n') FROM t WHERE id=1
=> SELECT j #> '{o,n}' FROM t WHERE id = 1

SELECT JSON_UNQUOTE(JSON_EXTRACT(j,'$.k')) FROM t WHERE id=1
=> SELECT j #>> '{k}' FROM t WHERE id = 1
! PTN-4019

SELECT JSON_EXTRACT(j,'$.arr[1]') FROM t WHERE id=1
=> SELECT j #> '{arr,1}' FROM t WHERE id = 1

SELECT JSON_EXTRACT('{"a":1,"b":2}','$.a','$.b')
=> SELECT nullif(jsonb_path_query_array(jsonb_build_array(CAST('{"a":1,"b":2}' AS jsonb) #> '{a}', CAST('{"a":1,"b":2}' AS jsonb) #> '{b}'), 'strict $[*] ? (@ != null)'), '[]'::JSONB)
! PTN-4020

SELECT JSON_OBJECT('a',1,'b','x')
=> SELECT jsonb_build_object('a', 1, 'b', 'x')

SELECT JSON_LENGTH('[1,2,3]'), JSON_LENGTH('{"a":1}')
=> SELECT CASE jsonb_typeof(CAST('[1,2,3]' AS jsonb)) WHEN 'array' THEN jsonb_array_length(CAST('[1,2,3]' AS jsonb)) WHEN 'object' THEN (SELECT count(*)::INT FROM jsonb_object_keys(CAST('[1,2,3]' AS jsonb)) ) ELSE CASE WHEN CAST('[1,2,3]' AS jsonb) IS NOT NULL THEN 1 END END, CASE jsonb_typeof(CAST('{"a":1}' AS jsonb)) WHEN 'array' THEN jsonb_array_length(CAST('{"a":1}' AS jsonb)) WHEN 'object' THEN (SELECT count(*)::INT FROM jsonb_object_keys(CAST('{"a":1}' AS jsonb)) ) ELSE CASE WHEN CAST('{"a":1}' AS jsonb) IS NOT NULL THEN 1 END END

SELECT JSON_SET('{"a":1}','$.b',2)
=> SELECT jsonb_set(CAST('{"a":1}' AS jsonb), '{b}', to_jsonb(2))

SELECT JSON_REPLACE('{"a":1}','$.a',9,'$.c',3)
=> SELECT jsonb_set(jsonb_set(CAST('{"a":1}' AS jsonb), '{a}', to_jsonb(9), FALSE), '{c}', to_jsonb(3), FALSE)

SELECT JSON_TYPE('{"a":1}'), JSON_TYPE('1'), JSON_TYPE('"x"')
=> SELECT CASE jsonb_typeof(CAST('{"a":1}' AS jsonb)) WHEN 'number' THEN CASE WHEN CAST('{"a":1}' AS jsonb)::TEXT ~ E'^-?\\d+$' THEN 'INTEGER' ELSE 'DOUBLE' END ELSE upper(jsonb_typeof(CAST('{"a":1}' AS jsonb))) END, CASE jsonb_typeof(CAST('1' AS jsonb)) WHEN 'number' THEN CASE WHEN CAST('1' AS jsonb)::TEXT ~ E'^-?\\d+$' THEN 'INTEGER' ELSE 'DOUBLE' END ELSE upper(jsonb_typeof(CAST('1' AS jsonb))) END, CASE jsonb_typeof(CAST('"x"' AS jsonb)) WHEN 'number' THEN CASE WHEN CAST('"x"' AS jsonb)::TEXT ~ E'^-?\\d+$' THEN 'INTEGER' ELSE 'DOUBLE' END ELSE upper(jsonb_typeof(CAST('"x"' AS jsonb))) END

SELECT JSON_VALID('{"a":1}'), JSON_VALID('x{')
=> SELECT 1, 0

SELECT JSON_MERGE_PATCH('{"a":1,"b":2}','{"b":null,"c":3}')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.json_merge_patch(target jsonb, patch jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
=> DECLARE
=>   result jsonb;
=>   member record;
=> BEGIN
=>   IF patch IS NULL THEN
=>     RETURN NULL;
=>   END IF;
=>   IF jsonb_typeof(patch) <> 'object' THEN
=>     RETURN patch;
=>   END IF;
=>   result := CASE WHEN jsonb_typeof(target) = 'object' THEN target ELSE '{}'::jsonb END;
=>   FOR member IN SELECT key, value FROM jsonb_each(patch) LOOP
=>     IF jsonb_typeof(member.value) = 'null' THEN
=>       result := result - member.key;
=>     ELSE
=>       result := jsonb_set(result, ARRAY[member.key], portolan.json_merge_patch(result -> member.key, member.value));
=>     END IF;
=>   END LOOP;
=>   RETURN result;
=> END
=> $$;
=> SELECT portolan.json_merge_patch(CAST('{"a":1,"b":2}' AS jsonb), CAST('{"b":null,"c":3}' AS jsonb))

SELECT JSON_MERGE_PRESERVE('[1]','[2]')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.json_merge_preserve(a jsonb, b jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT AS $$
=> DECLARE
=>   result jsonb := a;
=>   member record;
=> BEGIN
=>   IF jsonb_typeof(a) = 'object' AND jsonb_typeof(b) = 'object' THEN
=>     FOR member IN SELECT key, value FROM jsonb_each(b) LOOP
=>       result := jsonb_set(result, ARRAY[member.key],
=>         CASE WHEN result ? member.key THEN portolan.json_merge_preserve(result -> member.key, member.value) ELSE member.value END);
=>     END LOOP;
=>     RETURN result;
=>   END IF;
=>   RETURN CASE WHEN jsonb_typeof(a) = 'array' THEN a ELSE jsonb_build_array(a) END || CASE WHEN jsonb_typeof(b) = 'array' THEN b ELSE jsonb_build_array(b) END;
=> END
=> $$;
=> SELECT portolan.json_merge_preserve(CAST('[1]' AS jsonb), CAST('[2]' AS jsonb))

SELECT JSON_SEARCH('{"a":"abc"}','one','abc')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.json_search(document jsonb, one_or_all text, pattern text) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT AS $$
=>   WITH RECURSIVE nodes(path, value, place) AS (
=>     SELECT '$', document, ARRAY[0]
=>     UNION ALL
=>     SELECT n.path || c.step, c.value, n.place || c.place
=>     FROM nodes AS n CROSS JOIN LATERAL (
=>       SELECT '[' || (a.n - 1) || ']', a.v, a.n::int
=>       FROM jsonb_array_elements(CASE WHEN jsonb_typeof(n.value) = 'array' THEN n.value ELSE '[]'::jsonb END) WITH ORDINALITY AS a(v, n)
=>       UNION ALL
=>       SELECT '.' || CASE WHEN o.k ~ '^[A-Za-z_][A-Za-z0-9_]*$' THEN o.k ELSE to_json(o.k)::text END, o.v, o.n::int
=>       FROM jsonb_each(CASE WHEN jsonb_typeof(n.value) = 'object' THEN n.value ELSE '{}'::jsonb END) WITH ORDINALITY AS o(k, v, n)
=>     ) AS c(step, value, place)
=>   ), found AS (
=>     SELECT path, row_number() OVER (ORDER BY place) AS n FROM nodes WHERE jsonb_typeof(value) = 'string' AND value #>> '{}' LIKE pattern
=>   )
=>   SELECT CASE WHEN lower(one_or_all) = 'one' OR count(*) = 1 THEN to_jsonb(min(path) FILTER (WHERE n = 1)) WHEN count(*) > 1 THEN jsonb_agg(path ORDER BY n) END FROM found
=> $$;
=> SELECT portolan.json_search(CAST('{"a":"abc"}' AS jsonb), 'one', 'abc')

SELECT JSON_ARRAY_APPEND('[1,2]','$',3)
=> SELECT CASE jsonb_typeof(CAST('[1,2]' AS jsonb)) WHEN 'array' THEN CAST('[1,2]' AS jsonb) || jsonb_build_array(to_jsonb(3)) ELSE jsonb_build_array(CAST('[1,2]' AS jsonb), to_jsonb(3)) END

SELECT JSON_ARRAY_INSERT('[1,3]','$[1]',2)
=> SELECT jsonb_insert(CAST('[1,3]' AS jsonb), '{1}', to_jsonb(2))

SELECT JSON_DEPTH('[1,[2]]')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.json_depth(value jsonb) RETURNS int LANGUAGE plpgsql IMMUTABLE STRICT AS $$
=> BEGIN
=>   RETURN CASE jsonb_typeof(value)
=>     WHEN 'array' THEN 1 + coalesce((SELECT max(portolan.json_depth(e)) FROM jsonb_array_elements(value) AS e), 0)
=>     WHEN 'object' THEN 1 + coalesce((SELECT max(portolan.json_depth(e.value)) FROM jsonb_each(value) AS e), 0)
=>     ELSE 1
=>   END;
=> END
=> $$;
=> SELECT portolan.json_depth(CAST('[1,[2]]' AS jsonb))

SELECT JSON_OBJECTAGG(id,a) FROM t WHERE id<3
=> SELECT jsonb_object_agg(CAST(id AS TEXT), a) FROM t WHERE id < 3

SELECT JSON_OVERLAPS('[1,2]','[2,3]')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.json_overlaps(a jsonb, b jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
=>   SELECT CASE
=>     WHEN jsonb_typeof(a) = 'object' AND jsonb_typeof(b) = 'object' THEN EXISTS (SELECT 1 FROM jsonb_each(a) AS x JOIN jsonb_each(b) AS y ON x.key = y.key AND x.value = y.value)
=>     WHEN jsonb_typeof(a) = 'array' AND jsonb_typeof(b) = 'array' THEN EXISTS (SELECT 1 FROM jsonb_array_elements(a) AS x JOIN jsonb_array_elements(b) AS y ON x = y)
=>     WHEN jsonb_typeof(a) = 'array' THEN EXISTS (SELECT 1 FROM jsonb_array_elements(a) AS x WHERE x = b)
=>     WHEN jsonb_typeof(b) = 'array' THEN EXISTS (SELECT 1 FROM jsonb_array_elements(b) AS y WHERE y = a)
=>     ELSE a = b
=>   END
=> $$;
=> SELECT CAST(portolan.json_overlaps(CAST('[1,2]' AS jsonb), CAST('[2,3]' AS jsonb)) AS INTEGER)

SELECT GROUP_CONCAT(id) FROM t
=> SELECT string_agg(CAST(id AS TEXT), ',') FROM t

SELECT GROUP_CONCAT(DISTINCT b ORDER BY b) FROM t
=> SELECT array_to_string(array_agg(DISTINCT b ORDER BY b NULLS FIRST) FILTER (WHERE b IS NOT NULL), ',') FROM t

SELECT GROUP_CONCAT(a ORDER BY id SEPARATOR '-') FROM t
=> SELECT string_agg(a, '-' ORDER BY id) FROM t

SELECT COUNT(DISTINCT a) FROM t
=> SELECT count(DISTINCT a) FROM t

SELECT BIT_AND(b), BIT_OR(b), BIT_XOR(b) FROM t
=> SELECT coalesce(bit_and(CAST(b AS BIGINT))::NUMERIC, 18446744073709551615), coalesce(bit_or(CAST(b AS BIGINT)), 0), coalesce(bit_xor(CAST(b AS BIGINT)), 0) FROM t

SELECT ROUND(STD(b),4), ROUND(STDDEV(b),4) FROM t
=> SELECT round(CAST(stddev_pop(CAST(b AS DOUBLE PRECISION)) AS NUMERIC), 4), round(CAST(stddev_pop(CAST(b AS DOUBLE PRECISION)) AS NUMERIC), 4) FROM t

SELECT a, COUNT(*) FROM t GROUP BY a WITH ROLLUP
=> SELECT a, count(*) FROM t GROUP BY ROLLUP(a) ORDER BY grouping(a), a NULLS FIRST

SELECT a AS x, COUNT(*) AS n FROM t GROUP BY x HAVING n > 1
=> SELECT a AS x, count(*) AS n FROM t GROUP BY x HAVING count(*) > 1 ORDER BY x NULLS FIRST

SELECT MAX(a), MIN(d) FROM t
=> SELECT max(a), min(d) FROM t

SELECT AVG(c) FROM t
=> SELECT round(avg(c), 6) FROM t

SELECT id FROM t ORDER BY b, id
=> SELECT id FROM t ORDER BY b NULLS FIRST, id

SELECT id FROM t ORDER BY a DESC, id LIMIT 1,2
=> SELECT id FROM t ORDER BY a DESC NULLS LAST, id LIMIT 2 OFFSET 1

SELECT id FROM t WHERE NOT b ORDER BY id
=> SELECT id FROM t WHERE NOT b <> 0 ORDER BY id

SELECT id, b>1 FROM t ORDER BY id
=> SELECT id, CAST(b > 1 AS INTEGER) FROM t ORDER BY id

SELECT id 'my id' FROM t WHERE id=1
=> SELECT id AS "my id" FROM t WHERE id = 1

SELECT t.id FROM t USE INDEX (PRIMARY) WHERE t.id=1
=> SELECT t.id FROM t WHERE t.id = 1
! PTN-4005

SELECT HIGH_PRIORITY id FROM t WHERE id=1
=> SELECT id FROM t WHERE id = 1
! PTN-4005

SELECT t.id FROM t INNER JOIN u ORDER BY 1 LIMIT 1
=> SELECT t.id FROM t CROSS JOIN u ORDER BY 1 NULLS FIRST LIMIT 1

SELECT t.id, u.v FROM t LEFT JOIN (u) ON u.id=t.id ORDER BY 1
=> SELECT t.id, u.v FROM t LEFT JOIN u ON u.id = t.id ORDER BY 1 NULLS FIRST

SELECT t.id FROM t, u WHERE t.id=u.id ORDER BY 1
=> SELECT t.id FROM t, u WHERE t.id = u.id ORDER BY 1 NULLS FIRST

SELECT DISTINCTROW a FROM t ORDER BY a
=> SELECT DISTINCT a FROM t ORDER BY a NULLS FIRST

SELECT id FROM t WHERE id=1 LOCK IN SHARE MODE
=> SELECT id FROM t WHERE id = 1 FOR SHARE

SELECT id FROM t UNION SELECT id FROM u ORDER BY id
=> SELECT id FROM t UNION SELECT id FROM u ORDER BY id

SELECT id FROM t UNION ALL SELECT v FROM u ORDER BY 1
=> SELECT CAST(id AS TEXT) FROM t UNION ALL SELECT v FROM u ORDER BY 1 NULLS FIRST

SELECT id FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.id=t.id) ORDER BY id
=> SELECT id FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.id = t.id ) ORDER BY id

SELECT (SELECT MAX(id) FROM u)
=> SELECT (SELECT max(id) FROM u )

SELECT CASE b WHEN 2 THEN 'two' ELSE 'other' END FROM t ORDER BY id
=> SELECT CASE WHEN b = 2 THEN 'two' ELSE 'other' END FROM t ORDER BY id

SELECT CASE WHEN b THEN 1 END FROM t ORDER BY id
=> SELECT CASE WHEN b <> 0 THEN 1 END FROM t ORDER BY id

SELECT SUM(b) OVER (ORDER BY id) FROM t ORDER BY id
=> SELECT sum(b) OVER (ORDER BY id) FROM t ORDER BY id

SELECT a, RANK() OVER (ORDER BY c DESC) FROM t ORDER BY id
=> SELECT a, rank() OVER (ORDER BY c DESC NULLS LAST) FROM t ORDER BY id

WITH x AS (SELECT id, a FROM t) SELECT id FROM x WHERE a='X' ORDER BY id
=> WITH x AS (SELECT id, a FROM t ) SELECT id FROM x WHERE a = 'X' ORDER BY id

WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i+1 FROM n WHERE i<3) SELECT i FROM n
=> WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3 ) SELECT i FROM n

SELECT a FROM t WHERE a IN ('X','z') ORDER BY id
=> SELECT a FROM t WHERE a IN ('X', 'z') ORDER BY id

SELECT a FROM t WHERE a BETWEEN 'W' AND 'X' ORDER BY id
=> SELECT a FROM t WHERE a BETWEEN 'W' AND 'X' ORDER BY id

SELECT a FROM t WHERE BINARY a = 'X'
=> SELECT a FROM t WHERE a COLLATE "C" = 'X'

SELECT a FROM t WHERE a = 0 ORDER BY id
=> SELECT a FROM t WHERE CASE WHEN a COLLATE "default" IS NOT NULL THEN coalesce(substring(a COLLATE "default" FROM E'^\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)')::NUMERIC, 0) END = 0 ORDER BY id
! PTN-4004

SELECT COUNT(*) FROM t WHERE a = 'x '
=> SELECT count(*) FROM t WHERE a = 'x'

SELECT id FROM t ORDER BY FIELD(id,3,1,2)
=> SELECT id FROM t ORDER BY coalesce(array_position(ARRAY[3, 1, 2], id), 0)

SELECT id FROM t WHERE d IS NULL
=> SELECT id FROM t WHERE d IS NULL

SELECT IF(a='X','y','n') FROM t ORDER BY id
=> SELECT CASE WHEN a = 'X' THEN 'y' ELSE 'n' END FROM t ORDER BY id

SELECT IFNULL(b,'none') FROM t ORDER BY id
=> SELECT coalesce(CAST(b AS TEXT), 'none') FROM t ORDER BY id

SELECT id FROM t WHERE (id, a) IN ((1,'X'),(2,'y')) ORDER BY id
=> SELECT id FROM t WHERE (id, a) IN ((1, 'X'), (2, 'y')) ORDER BY id

SELECT id FROM t WHERE id = ANY (SELECT id FROM u) ORDER BY id
=> SELECT id FROM t WHERE id = ANY (SELECT id FROM u ) ORDER BY id

SELECT t.*, u.v FROM t JOIN u ON t.id=u.id WHERE t.id=2
=> SELECT t.*, u.v FROM t JOIN u ON t.id = u.id WHERE t.id = 2

SELECT MD5(a) FROM t ORDER BY id
=> SELECT md5(a) FROM t ORDER BY id

SELECT CONCAT_WS('-',a,b) FROM t ORDER BY id
=> SELECT concat_ws('-', a, CAST(b AS TEXT)) FROM t ORDER BY id

SELECT LOCATE('X',a) FROM t ORDER BY id
=> SELECT strpos(lower(a COLLATE "default"), 'x') FROM t ORDER BY id

SELECT REPLACE(a,'x','z') FROM t ORDER BY id
=> SELECT replace(a COLLATE "default", 'x', 'z') FROM t ORDER BY id

SELECT a REGEXP 'X' FROM t ORDER BY id
=> SELECT CAST(a COLLATE "default" ~* 'X' AS INTEGER) FROM t ORDER BY id

SELECT TRUE, FALSE
=> SELECT 1, 0

SELECT SOUNDEX('Hello world of words')
=> CREATE SCHEMA IF NOT EXISTS portolan;
=> CREATE OR REPLACE FUNCTION portolan.soundex(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
=> DECLARE
=>   codes CONSTANT text := '01230120022455012623010202';
=>   letter text;
=>   code text;
=>   last text := '';
=>   result text := '';
=> BEGIN
=>   FOR i IN 1 .. length(value) LOOP
=>     letter := upper(substr(value, i, 1));
=>     CONTINUE WHEN letter !~ '^[A-Z]$';
=>     code := substr(codes, ascii(letter) - 64, 1);
=>     IF result = '' THEN
=>       result := letter;
=>       last := code;
=>     ELSIF code <> '0' THEN
=>       IF code <> last THEN
=>         result := result || code;
=>       END IF;
=>       last := code;
=>     END IF;
=>   END LOOP;
=>   RETURN CASE WHEN result = '' THEN '' ELSE rpad(result, greatest(4, length(result)), '0') END;
=> END
=> $$;
=> SELECT portolan.soundex('Hello world of words')

SELECT @a := 5
=> SELECT nullif(set_config('uservar.a', CAST(5 AS TEXT), FALSE), '')::BIGINT
! PTN-4008
