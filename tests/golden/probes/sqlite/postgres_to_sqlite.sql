SELECT id, name FROM people WHERE city = 'Paris' ORDER BY id
SELECT count(*), sum(amount), avg(amount), min(placed), max(status) FROM orders
SELECT name || ' (' || city || ')' FROM people ORDER BY id
SELECT concat(name, ' ', city), concat_ws(', ', name, city, note) FROM people ORDER BY id
SELECT coalesce(note, city, 'none'), nullif(city, 'Rome') FROM people ORDER BY id
SELECT 7 / 2, 7 % 2, -7 / 2, 10 / 4.0, 2 ^ 10
SELECT score / 3, score * 2, score + 1.5, -score FROM people ORDER BY id
SELECT round(score), round(score, 1), floor(score), ceil(score), trunc(score, 1), abs(score), sign(score) FROM people ORDER BY id
SELECT upper(name), lower(name), length(name), octet_length(name) FROM people WHERE id < 6 ORDER BY id
SELECT substring(name from 2), substring(name from 1 for 2), substr(name, 2, 2), left(name, 2), right(name, 2), left(name, -1), right(name, -1) FROM people ORDER BY id
SELECT substring('abc' from 0 for 2), substring('abc' from -1 for 3), substr('abc', 5)
SELECT lpad(name, 6, '*'), rpad(name, 6, 'xy'), lpad('7', 3) FROM people ORDER BY id
SELECT repeat('ab', 3), reverse('abc'), replace('aXbX', 'X', '--')
SELECT trim('  x '), ltrim('xxa', 'x'), rtrim('axx', 'x'), btrim('..x..', '.'), trim(both '.' from '..y.')
SELECT position('b' in name), strpos(name, 'a') FROM people ORDER BY id
SELECT ascii('A'), chr(66), to_hex(255), starts_with('abc', 'ab')
SELECT 'a' = 'A', 'a' < 'b', 'abc' LIKE 'A%', 'abc' ILIKE 'A%', NULL IS NOT DISTINCT FROM NULL, 1 IS DISTINCT FROM 2
SELECT name FROM people WHERE name LIKE '%a' ORDER BY id
SELECT name FROM people WHERE name ILIKE '%A%' ORDER BY id
SELECT name FROM people WHERE note LIKE '100\%%' ORDER BY id
SELECT name FROM people WHERE name NOT LIKE '_o%' ORDER BY id
SELECT name FROM people WHERE name ~ '^A' ORDER BY id
SELECT true, false, not true, true and null, 5 between 1 and 9, 5 between symmetric 9 and 1, 3 in (1, 2, 3), 3 = any (array[1, 3])
SELECT '10'::int + 5, '3.5'::numeric * 2, 12::text || 'x', 3.7::int, 'yes'::boolean
SELECT extract(year from joined), extract(month from joined), extract(day from joined), extract(hour from joined), extract(dow from joined), extract(doy from joined), extract(quarter from joined) FROM people ORDER BY id
SELECT date_part('year', born), extract(isodow from born), extract(epoch from timestamp '2021-01-01 00:00:00') FROM people ORDER BY id
SELECT date_trunc('month', joined), date_trunc('year', joined), date_trunc('day', joined), date_trunc('hour', joined), date_trunc('week', joined), date_trunc('quarter', joined) FROM people ORDER BY id
SELECT joined::date, joined + interval '1 day', joined - interval '2 hours', joined + interval '1 month', joined + interval '1 year 2 months' FROM people ORDER BY id
SELECT born + 3, born - 1, born - date '1900-01-01' FROM people ORDER BY id
SELECT to_char(joined, 'YYYY-MM-DD'), to_char(joined, 'DD/MM/YYYY HH24:MI:SS'), to_char(joined, 'FMDay, FMMonth'), to_char(joined, 'Mon HH12 AM') FROM people ORDER BY id
SELECT to_timestamp(86400), make_date(2021, 2, 3)
SELECT age(timestamp '2021-01-01', timestamp '2020-01-01')
SELECT greatest(1, 5, 3), least(4, null, 2), power(2, 3), sqrt(16), mod(10, 3), ln(1), log(100), pi(), div(7, 2)
SELECT doc->'t', doc->>'t', doc->'k'->0, doc#>>'{k,2,z}' FROM people WHERE id IN (1, 2) ORDER BY id
SELECT jsonb_typeof(doc), jsonb_array_length(doc->'k') FROM people WHERE id IN (1, 2) ORDER BY id
SELECT jsonb_build_object('a', 1, 'b', 'x'), jsonb_build_array(1, 'a', null)
SELECT doc @> '{"t": "text"}' FROM people WHERE id = 1
SELECT city, count(*) FROM people GROUP BY city ORDER BY city
SELECT city, count(*) FROM people GROUP BY city ORDER BY city DESC
SELECT status, string_agg(id::text, ',') FROM orders GROUP BY status ORDER BY status
SELECT string_agg(name, '; ' ORDER BY name DESC) FROM people
SELECT count(DISTINCT city), count(*) FILTER (WHERE active), bool_and(active), bool_or(active) FROM people
SELECT json_agg(id) FROM orders WHERE id = 1
SELECT p.name, o.amount FROM people p LEFT JOIN orders o ON o.person_id = p.id ORDER BY p.id, o.id
SELECT p.name FROM people p FULL JOIN orders o ON o.person_id = p.id AND o.amount > 50 ORDER BY p.id, o.id
SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id AND o.amount > 20) ORDER BY 1
SELECT name, (SELECT sum(amount) FROM orders WHERE person_id = people.id) AS total FROM people ORDER BY total DESC, id
SELECT name FROM people ORDER BY city, name LIMIT 3 OFFSET 2
SELECT name FROM people ORDER BY score DESC FETCH FIRST 3 ROWS ONLY
(SELECT name FROM people ORDER BY id LIMIT 2) UNION ALL (SELECT status FROM orders ORDER BY id LIMIT 1)
SELECT name FROM people EXCEPT SELECT 'Ada' ORDER BY 1
WITH t AS (SELECT person_id, sum(amount) AS s FROM orders GROUP BY person_id) SELECT name, s FROM people JOIN t ON t.person_id = people.id ORDER BY s
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n
SELECT id, row_number() OVER (ORDER BY amount DESC), sum(amount) OVER (PARTITION BY person_id ORDER BY id), lag(amount) OVER (ORDER BY id) FROM orders ORDER BY id
SELECT id, rank() OVER w, first_value(id) OVER w FROM orders WINDOW w AS (PARTITION BY status ORDER BY amount) ORDER BY id
SELECT CASE status WHEN 'new' THEN 1 WHEN 'paid' THEN 2 ELSE 0 END, CASE WHEN amount > 10 THEN 'big' END FROM orders ORDER BY id
SELECT DISTINCT ON (person_id) person_id, amount FROM orders ORDER BY person_id, amount DESC
SELECT city, count(*) FROM people GROUP BY ROLLUP (city)
SELECT i FROM generate_series(1, 3) AS g(i)
SELECT x FROM unnest(array[1, 2]) AS x
SELECT id FROM people WHERE (city, active) IN (('Rome', true), ('Paris', false)) ORDER BY id
SELECT id FROM people WHERE active ORDER BY id
SELECT id FROM people WHERE NOT active ORDER BY id
SELECT id FROM people WHERE active = true AND note IS NOT NULL ORDER BY id
SELECT format('%s-%s', name, id) FROM people ORDER BY id
SELECT md5('a'), initcap('hello world')
SELECT regexp_replace('abc', 'b', 'x')
SELECT stddev_pop(amount), var_pop(amount) FROM orders
SELECT 5 & 3, 5 | 3, 1 << 4, 16 >> 2
SELECT x.n FROM (SELECT 1 AS n UNION SELECT 2) x ORDER BY x.n DESC
SELECT p.id, l.s FROM people p, LATERAL (SELECT sum(amount) AS s FROM orders o WHERE o.person_id = p.id) l ORDER BY p.id
SELECT name COLLATE "C" FROM people ORDER BY name COLLATE "C"
SELECT id FROM orders WHERE placed >= '2021-02-01' AND placed < '2021-03-01' ORDER BY id
SELECT id FROM orders WHERE placed > timestamp '2021-02-10 00:00:00' ORDER BY id
SELECT score::int, score::text FROM people WHERE id = 1
SELECT date '2021-05-06', timestamp '2021-05-06 07:08:09'
SELECT split_part('a,b', ',', 1), left('abc', 0)
SELECT quote_literal('it''s'), char_length('Ä')
!INSERT INTO orders (id, person_id, amount, placed) VALUES (1, 9, 9, '2022-01-01'), (70, 1, 1.5, '2022-01-02') ON CONFLICT DO NOTHING => SELECT id, person_id, amount, status FROM orders ORDER BY id
!INSERT INTO people (id, name, active) VALUES (1, 'Zed', false) ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = coalesce(people.note, '') || '+' => SELECT id, name, note, active FROM people ORDER BY id
!INSERT INTO people (id, name, active) VALUES (1, 'Zed', false) ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE people.active => SELECT id, name FROM people ORDER BY id
!UPDATE orders SET amount = amount + 1, status = upper(status) WHERE placed < '2021-03-01' => SELECT id, amount, status FROM orders ORDER BY id
!UPDATE orders o SET status = p.name FROM people p WHERE p.id = o.person_id AND p.city = 'London' => SELECT id, status FROM orders ORDER BY id
!UPDATE people SET (name, note) = ('x', 'y') WHERE id = 2 => SELECT id, name, note FROM people ORDER BY id
!DELETE FROM orders WHERE person_id IS NULL OR amount < 1 => SELECT id FROM orders ORDER BY id
!DELETE FROM orders o USING people p WHERE p.id = o.person_id AND NOT p.active => SELECT id FROM orders ORDER BY id
!INSERT INTO orders (person_id, amount, placed) SELECT id, score, joined FROM people WHERE score > 50 ON CONFLICT (person_id, placed) DO UPDATE SET amount = excluded.amount => SELECT person_id, amount FROM orders ORDER BY person_id, amount
!TRUNCATE orders => SELECT count(*) FROM orders
!CREATE VIEW v1 AS SELECT city, count(*) AS n, round(avg(score), 1) AS s FROM people GROUP BY city => SELECT * FROM v1 ORDER BY city
!WITH gone AS (DELETE FROM orders WHERE id < 3 RETURNING id) SELECT count(*) FROM gone => SELECT count(*) FROM orders
