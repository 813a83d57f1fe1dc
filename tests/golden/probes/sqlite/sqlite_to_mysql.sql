SELECT id, name FROM people WHERE city = 'Paris' ORDER BY id
SELECT count(*), sum(amount), avg(amount), min(placed), max(status), total(amount) FROM orders
SELECT name || ' (' || city || ')' FROM people ORDER BY id
SELECT id || '-' || name || '-' || active FROM people ORDER BY id
SELECT ifnull(note, '-'), coalesce(note, city, 'none'), nullif(city, 'Rome'), iif(active, 'yes', 'no') FROM people ORDER BY id
SELECT 7 / 2, 7 % 2, -7 / 2, 10 / 4.0, 1 / 0, 5 % 0
SELECT score / 3, score * 2, score + 1.5, -score FROM people ORDER BY id
SELECT round(score), round(score, 1), abs(score), floor(rating), ceil(rating) FROM people WHERE id < 6 ORDER BY id
SELECT upper(name), lower(name), length(name) FROM people WHERE id < 6 ORDER BY id
SELECT substr(name, 2), substr(name, 1, 2), substr(name, -2), substr(name, -3, 2), substr('abc', 0, 2), substr('abc', -5, 3) FROM people ORDER BY id
SELECT substring(name, 2, 2), instr(name, 'a'), replace(name, 'a', 'X') FROM people ORDER BY id
SELECT trim('  x '), ltrim('xxa', 'x'), rtrim('axx', 'x'), trim('..x..', '.')
SELECT hex('abc'), hex(x'00ff'), unicode('A'), char(65, 66), quote('it''s')
SELECT 'a' = 'A', 'a' < 'b', 'abc' LIKE 'A%', NULL IS NULL, 1 IS 1, 1 IS NOT 2, NULL IS 1
SELECT name FROM people WHERE name LIKE '%A%' ORDER BY id
SELECT name FROM people WHERE name GLOB '*a' ORDER BY id
SELECT name FROM people WHERE name GLOB '[A-C]*' ORDER BY id
SELECT name FROM people WHERE name NOT GLOB '?o*' ORDER BY id
SELECT name FROM people WHERE note LIKE '100!%%' ESCAPE '!' ORDER BY id
SELECT name FROM people WHERE name NOT LIKE '_o%' ORDER BY id
SELECT id FROM people WHERE active ORDER BY id
SELECT id FROM people WHERE NOT active ORDER BY id
SELECT id FROM people WHERE active = 1 AND note IS NOT NULL ORDER BY id
SELECT id FROM people WHERE id ORDER BY id
SELECT id, active + 1, active * 2 FROM people ORDER BY id
SELECT sum(active), max(active), count(active) FROM people
SELECT a.id FROM people a WHERE a.active == 0 OR a.city != 'Rome' ORDER BY 1
SELECT 5 BETWEEN 1 AND 9, 3 IN (1, 2, 3), 1 AND 0, 1 OR 0, NOT 1
SELECT id FROM people WHERE id = '2' OR id IN ('3', 4) ORDER BY id
SELECT '3' + 4, '2.5' * 2
SELECT typeof(id), typeof(name), typeof(note), typeof(rating), typeof(NULL), typeof(1.5), typeof('x') FROM people ORDER BY id
SELECT cast('12abc' AS INTEGER), cast(3.7 AS INTEGER), cast(12 AS TEXT), cast('2.5' AS REAL), cast(-3.7 AS INTEGER)
SELECT max(1, 5, 3), min(4, 2), max(1, NULL), min(id, 3) FROM people ORDER BY id
SELECT sqrt(16), pow(2, 3), mod(10, 3), ln(1), log(100), log(2, 8), pi(), sign(-3)
SELECT date(joined), time(joined), datetime(joined) FROM people ORDER BY id
SELECT date(joined, '+1 day'), datetime(joined, '-2 hours', '+30 minutes'), date(joined, '+1 month'), date(joined, 'start of month', '+1 month', '-1 day') FROM people ORDER BY id
SELECT date('2020-01-31', '+1 month'), date('2021-05-06', 'weekday 1'), datetime('2021-05-06 07:08:09', 'start of year'), date('2020-02-29', '+1 year')
SELECT strftime('%Y-%m', joined), strftime('%d/%m/%Y %H:%M:%S', joined), strftime('%j', joined), strftime('%w', joined), strftime('%s', joined) FROM people ORDER BY id
SELECT julianday('2021-01-01'), julianday(joined) - julianday(born) FROM people ORDER BY id
SELECT unixepoch('2021-01-01'), datetime(86400, 'unixepoch'), date(0, 'unixepoch'), datetime(2459215.5)
SELECT cast(strftime('%Y', born) AS INTEGER) FROM people ORDER BY id
SELECT date(joined, '-' || id || ' days') FROM people ORDER BY id
SELECT id FROM orders WHERE placed >= '2021-02-01' AND placed < '2021-03-01' ORDER BY id
SELECT id FROM orders WHERE date(placed) = '2021-02-01' ORDER BY id
SELECT strftime('%Y-%m', placed), sum(amount) FROM orders GROUP BY 1 ORDER BY 1
SELECT json_extract(doc, '$.t'), json_extract(doc, '$.k[2].z') FROM people WHERE id IN (1, 2) ORDER BY id
SELECT doc ->> '$.t', doc -> 'k', doc ->> 'n' FROM people WHERE id IN (1, 2) ORDER BY id
SELECT json_array_length(doc, '$.k'), json_type(doc) FROM people WHERE id IN (1, 2) ORDER BY id
SELECT json_object('a', 1, 'b', 'x'), json_array(1, 'a', NULL)
SELECT json_group_array(id) FROM orders WHERE id = 1
SELECT json_valid('{}')
SELECT printf('%d-%s', id, name), printf('%05d', id), printf('%.2f', score), format('%5s|%-5s|', id, id) FROM people WHERE score IS NOT NULL ORDER BY id
SELECT city, count(*) FROM people GROUP BY city ORDER BY city
SELECT city, count(*) FROM people GROUP BY city ORDER BY city DESC
SELECT status, group_concat(id) FROM orders GROUP BY status ORDER BY status
SELECT group_concat(status, '; ') FROM orders WHERE id < 2
SELECT count(DISTINCT city), count(*) FILTER (WHERE active), avg(score), max(rating) FROM people
SELECT p.name, o.amount FROM people p LEFT JOIN orders o ON o.person_id = p.id ORDER BY p.id, o.id
SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id AND o.amount > 20) ORDER BY 1
SELECT name, (SELECT sum(amount) FROM orders WHERE person_id = people.id) AS total FROM people ORDER BY total DESC, id
SELECT name FROM people ORDER BY city, name LIMIT 3 OFFSET 2
SELECT name FROM people ORDER BY name LIMIT 2, 2
SELECT name FROM people ORDER BY score DESC NULLS LAST, id LIMIT 3
SELECT name FROM people ORDER BY id LIMIT -1 OFFSET 4
SELECT * FROM (SELECT name FROM people ORDER BY id LIMIT 2) UNION ALL SELECT 'z'
SELECT name FROM people EXCEPT SELECT 'Ada' ORDER BY 1
WITH t AS (SELECT person_id, sum(amount) AS s FROM orders GROUP BY person_id) SELECT name, s FROM people JOIN t ON t.person_id = people.id ORDER BY s
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n
SELECT id, row_number() OVER (ORDER BY amount DESC), sum(amount) OVER (PARTITION BY person_id ORDER BY id), lag(amount) OVER (ORDER BY id) FROM orders ORDER BY id
SELECT CASE status WHEN 'new' THEN 1 WHEN 'paid' THEN 2 ELSE 0 END, CASE WHEN amount > 10 THEN 'big' END FROM orders ORDER BY id
SELECT CASE WHEN active THEN 'a' ELSE 0 END FROM people ORDER BY id
SELECT id FROM people WHERE (city, active) IN (VALUES ('Rome', 1), ('Paris', 0)) ORDER BY id
SELECT 5 & 3, 5 | 3, 1 << 4, 16 >> 2, ~5
SELECT x.n FROM (SELECT 1 AS n UNION SELECT 2) x ORDER BY x.n DESC
SELECT name FROM people ORDER BY name COLLATE NOCASE
SELECT id FROM people WHERE name = 'ADA' COLLATE NOCASE
SELECT rowid, id FROM people WHERE rowid < 3 ORDER BY rowid
SELECT soundex('Robert'), randomblob(4) IS NULL
SELECT last_insert_rowid() >= 0, changes() >= 0
SELECT date('now') <= datetime('now'), strftime('%f', '2021-01-01 00:00:01.5')
SELECT name FROM people WHERE score > '10' ORDER BY id
SELECT length(id), length(x'0102'), length(NULL) FROM people WHERE id = 1
SELECT people.name FROM people, orders WHERE orders.person_id = people.id AND orders.status = "paid" ORDER BY 1
SELECT likely(active), total(score) FROM people GROUP BY 1 ORDER BY 1
SELECT DISTINCT city FROM people WHERE city IS NOT NULL ORDER BY 1
!INSERT OR IGNORE INTO orders (id, person_id, amount, placed) VALUES (1, 9, 9, '2022-01-01 00:00:00'), (70, 1, 1.5, '2022-01-02 00:00:00') => SELECT id, person_id, amount, status FROM orders ORDER BY id
!INSERT OR REPLACE INTO people (id, name, active) VALUES (2, 'Bert', 1) => SELECT id, name, city, active FROM people ORDER BY id
!REPLACE INTO people (id, name, active) VALUES (9, 'Nine', 0) => SELECT id, name, active FROM people ORDER BY id
!INSERT INTO people (id, name, active) VALUES (1, 'Zed', 0) ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = ifnull(note, '') || '+' => SELECT id, name, note, active FROM people ORDER BY id
!INSERT INTO people (id, name, active) VALUES (1, 'Zed', 0) ON CONFLICT DO NOTHING => SELECT id, name FROM people ORDER BY id
!UPDATE orders SET amount = amount + 1, status = upper(status) WHERE placed < '2021-03-01' => SELECT id, amount, status FROM orders ORDER BY id
!UPDATE people SET active = NOT active, note = id => SELECT id, active, note FROM people ORDER BY id
!UPDATE orders SET status = people.name FROM people WHERE people.id = orders.person_id AND people.city = 'London' => SELECT id, status FROM orders ORDER BY id
!DELETE FROM orders WHERE person_id IS NULL OR amount < 1 => SELECT id FROM orders ORDER BY id
!DELETE FROM orders WHERE person_id IN (SELECT id FROM people WHERE NOT active) => SELECT id FROM orders ORDER BY id
!INSERT INTO orders (person_id, amount, placed) SELECT id, score, joined FROM people WHERE score > 50 => SELECT person_id, amount FROM orders ORDER BY person_id, amount
!INSERT INTO orders (id, person_id, amount, placed) VALUES (80, 1, 2, date('2023-01-01', '+1 day')) => SELECT id, placed FROM orders ORDER BY id
!CREATE VIEW v1 AS SELECT city, count(*) AS n, round(avg(score), 1) AS s FROM people GROUP BY city => SELECT * FROM v1 ORDER BY city
!CREATE TRIGGER t1 AFTER INSERT ON orders BEGIN UPDATE people SET note = 'order ' || NEW.id WHERE id = NEW.person_id; END $$ INSERT INTO orders (id, person_id, amount, placed) VALUES (90, 2, 1, '2024-01-01 00:00:00') => SELECT id, note FROM people ORDER BY id
!CREATE TRIGGER t2 BEFORE INSERT ON orders WHEN NEW.amount > 1000 BEGIN INSERT INTO people (id, name, active) VALUES (100 + NEW.person_id, 'rich', 1); END $$ INSERT INTO orders (id, person_id, amount, placed) VALUES (91, 2, 5000, '2024-01-01 00:00:00') => SELECT id, name FROM people ORDER BY id
!CREATE TRIGGER t3 BEFORE UPDATE OF amount ON orders BEGIN SELECT CASE WHEN NEW.amount < 0 THEN RAISE(ABORT, 'negative') END; END $$ UPDATE orders SET amount = -1 WHERE id = 1 => SELECT 'after', amount FROM orders WHERE id = 2
!CREATE TRIGGER t4 AFTER DELETE ON people BEGIN DELETE FROM orders WHERE person_id = OLD.id; END $$ DELETE FROM people WHERE id = 1 => SELECT id FROM orders ORDER BY id
!CREATE TRIGGER t5 BEFORE DELETE ON people BEGIN SELECT RAISE(ABORT, 'has orders') FROM orders WHERE person_id = OLD.id; END $$ DELETE FROM people WHERE id = 5 => SELECT id FROM people ORDER BY id
