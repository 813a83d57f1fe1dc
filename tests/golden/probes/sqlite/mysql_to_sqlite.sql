SELECT id, name FROM people WHERE city = 'PARIS' ORDER BY id
SELECT COUNT(*), SUM(amount), AVG(amount), MIN(placed), MAX(status) FROM orders
SELECT CONCAT(name, ' (', city, ')') FROM people ORDER BY id
SELECT CONCAT_WS(', ', name, city, note) FROM people ORDER BY id
SELECT IF(active, 'yes', 'no'), IFNULL(note, '-'), NULLIF(city, 'Rome'), COALESCE(note, city, 'none') FROM people ORDER BY id
SELECT 7 / 2, 7 DIV 2, 7 % 2, -7 DIV 2, 10 / 4.0
SELECT score / 3, score * 2, score + 1.5 FROM people ORDER BY id
SELECT ROUND(score), ROUND(score, 1), FLOOR(score), CEILING(score), TRUNCATE(score, 1), ABS(score), SIGN(score) FROM people ORDER BY id
SELECT UPPER(name), LOWER(name), LENGTH(name), CHAR_LENGTH(name) FROM people WHERE id < 6 ORDER BY id
SELECT LENGTH('Ä'), CHAR_LENGTH('Ä')
SELECT SUBSTRING(name, 2), SUBSTRING(name, 1, 2), SUBSTRING(name, -2), LEFT(name, 2), RIGHT(name, 2) FROM people ORDER BY id
SELECT SUBSTRING('abc', 0), SUBSTRING('abc', 2, 0), LEFT('abc', 0), RIGHT('abc', 9)
SELECT LPAD(name, 6, '*'), RPAD(name, 6, 'xy'), LPAD(name, 2, '*') FROM people ORDER BY id
SELECT REPEAT('ab', 3), SPACE(2), REVERSE('abc'), REPLACE('aXbX', 'X', '--')
SELECT TRIM('  x '), LTRIM('  x'), RTRIM('x  '), TRIM(BOTH '.' FROM '..x..'), TRIM(LEADING '0' FROM '007')
SELECT INSTR(name, 'A'), LOCATE('a', name), LOCATE('a', name, 3), POSITION('b' IN name) FROM people WHERE id < 6 ORDER BY id
SELECT FIELD('b', 'a', 'b', 'c'), ELT(2, 'x', 'y'), FIND_IN_SET('b', 'a,b,c'), FIND_IN_SET('z', 'a,b')
SELECT ASCII('A'), HEX('abc'), HEX(255), CHAR(65, 66), OCT(8), BIN(5)
SELECT SUBSTRING_INDEX('www.a.b', '.', 1)
SELECT STRCMP('a', 'b'), STRCMP('A', 'a'), STRCMP('b', 'a')
SELECT 'a' = 'A', 'a' < 'B', 'abc' LIKE 'A%', 'x' <=> NULL, NULL <=> NULL
SELECT name FROM people WHERE name LIKE '%a%' ORDER BY id
SELECT name FROM people WHERE note LIKE '100\%%' ORDER BY id
SELECT name FROM people WHERE name BETWEEN 'b' AND 'e' ORDER BY id
SELECT name FROM people WHERE BINARY name = 'bob' OR name = 'ADA' ORDER BY id
SELECT 1 = 1, 1 <> 2, NOT 0, 1 AND 0, 1 OR 0, 1 XOR 1, NULL IS NULL, 5 BETWEEN 1 AND 9, 3 IN (1, 2, 3)
SELECT '10' + 5, '3' * '4', 2 > '10'
SELECT YEAR(joined), MONTH(joined), DAY(joined), HOUR(joined), MINUTE(joined), SECOND(joined), QUARTER(joined), DAYOFYEAR(joined), DAYOFWEEK(joined), WEEKDAY(joined) FROM people ORDER BY id
SELECT DATE(joined), TIME(joined), LAST_DAY(joined) FROM people ORDER BY id
SELECT DATE_ADD(joined, INTERVAL 1 DAY), DATE_ADD(joined, INTERVAL 1 MONTH), DATE_SUB(joined, INTERVAL 1 YEAR), DATE_ADD(joined, INTERVAL 90 MINUTE) FROM people ORDER BY id
SELECT joined + INTERVAL 2 HOUR, joined - INTERVAL 30 SECOND, born + INTERVAL 1 MONTH, born - INTERVAL 1 WEEK FROM people ORDER BY id
SELECT DATE_ADD('2020-01-31', INTERVAL 1 MONTH), DATE_ADD('2020-02-29', INTERVAL 1 YEAR), DATE_ADD('2020-01-31 10:00:00', INTERVAL 1 QUARTER)
SELECT DATEDIFF(joined, born), DATEDIFF('2021-03-01', '2021-02-28 23:00:00') FROM people ORDER BY id
SELECT TIMESTAMPDIFF(DAY, born, joined), TIMESTAMPDIFF(MONTH, born, joined), TIMESTAMPDIFF(YEAR, born, joined), TIMESTAMPDIFF(HOUR, placed, '2021-06-01') FROM people JOIN orders ON orders.person_id = people.id ORDER BY orders.id
SELECT TIMESTAMPADD(DAY, 3, born) FROM people ORDER BY id
SELECT DATE_FORMAT(joined, '%Y-%m-%d'), DATE_FORMAT(joined, '%d/%m/%y %H:%i:%s'), DATE_FORMAT(joined, '%W, %M %e'), DATE_FORMAT(joined, '%b %c %h:%i %p') FROM people ORDER BY id
SELECT EXTRACT(YEAR FROM joined), EXTRACT(MONTH FROM joined), EXTRACT(YEAR_MONTH FROM joined) FROM people ORDER BY id
SELECT UNIX_TIMESTAMP('2021-01-01 00:00:00'), FROM_UNIXTIME(86400), TIME_TO_SEC('01:02:03'), SEC_TO_TIME(3723), TO_DAYS('2021-01-01'), MAKEDATE(2021, 60)
SELECT DAYNAME(born), MONTHNAME(born) FROM people ORDER BY id
SELECT CAST('12' AS SIGNED), CAST(3.7 AS SIGNED), CAST(12 AS CHAR), CAST('2021-01-01 10:00:00' AS DATE), CAST('1.239' AS DECIMAL(5,2))
SELECT GREATEST(1, 5, 3), LEAST(4, 2), GREATEST(1, NULL), POW(2, 10), SQRT(16), MOD(10, 3), LN(1), LOG10(100), PI()
SELECT JSON_VALUE(doc, '$.t'), JSON_EXTRACT(doc, '$.n') FROM people WHERE id IN (1, 2) ORDER BY id
SELECT JSON_EXTRACT(doc, '$.k'), JSON_UNQUOTE(JSON_EXTRACT(doc, '$.t')), JSON_VALID(doc), JSON_LENGTH(doc), JSON_TYPE(doc) FROM people WHERE id < 5 ORDER BY id
SELECT JSON_OBJECT('a', 1, 'b', 'x'), JSON_ARRAY(1, 'a', NULL), JSON_SET('{"a": 1}', '$.b', 2), JSON_REMOVE('{"a": 1, "b": 2}', '$.a'), JSON_KEYS('{"a": 1, "b": 2}')
SELECT JSON_CONTAINS('[1,2]', '1')
SELECT city, COUNT(*) FROM people GROUP BY city ORDER BY city
SELECT status, GROUP_CONCAT(id) FROM orders GROUP BY status ORDER BY status
SELECT GROUP_CONCAT(name ORDER BY name DESC SEPARATOR '; ') FROM people
SELECT COUNT(DISTINCT city), SUM(active), AVG(score), MAX(rating) FROM people
SELECT p.name, o.amount FROM people p LEFT JOIN orders o ON o.person_id = p.id ORDER BY p.id, o.id
SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id AND o.amount > 20) ORDER BY 1
SELECT name, (SELECT SUM(amount) FROM orders WHERE person_id = people.id) AS total FROM people ORDER BY total DESC, id
SELECT name FROM people ORDER BY city, name LIMIT 2, 3
SELECT name FROM people ORDER BY score IS NULL, score DESC LIMIT 3
(SELECT name FROM people ORDER BY id LIMIT 2) UNION ALL (SELECT status FROM orders ORDER BY id LIMIT 1)
SELECT name FROM people UNION SELECT city FROM people ORDER BY 1 LIMIT 4
WITH t AS (SELECT person_id, SUM(amount) AS s FROM orders GROUP BY person_id) SELECT name, s FROM people JOIN t ON t.person_id = people.id ORDER BY s
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT SUM(i) FROM n
SELECT id, ROW_NUMBER() OVER (ORDER BY amount DESC), SUM(amount) OVER (PARTITION BY person_id ORDER BY id), LAG(amount) OVER (ORDER BY id) FROM orders ORDER BY id
SELECT CASE status WHEN 'new' THEN 1 WHEN 'paid' THEN 2 ELSE 0 END, CASE WHEN amount > 10 THEN 'big' END FROM orders ORDER BY id
SELECT name FROM people WHERE name REGEXP '^A' ORDER BY id
SELECT MD5('a')
SELECT @x := 1
SELECT city, COUNT(*) FROM people GROUP BY city WITH ROLLUP
SELECT SQL_CALC_FOUND_ROWS id FROM people ORDER BY id LIMIT 1
SELECT id FROM people WHERE (city, active) IN (('Rome', 1), ('Paris', 0)) ORDER BY id
SELECT STDDEV_POP(amount), VAR_POP(amount) FROM orders
SELECT 5 & 3, 5 | 3, 5 ^ 3, 1 << 4, 16 >> 2
SELECT id FROM people WHERE note ORDER BY id
SELECT id FROM people WHERE active ORDER BY id
SELECT STR_TO_DATE('01/02/2021', '%d/%m/%Y')
SELECT FORMAT(12345.678, 2)
SELECT ISNULL(note), note IS NOT NULL, note IS NULL OR note = '' FROM people ORDER BY id
SELECT DISTINCT UPPER(city) FROM people WHERE city IS NOT NULL ORDER BY 1
SELECT x.n FROM (SELECT 1 AS n UNION SELECT 2) x ORDER BY x.n DESC
SELECT name COLLATE utf8mb4_bin FROM people WHERE name COLLATE utf8mb4_bin = 'bob'
SELECT BIT_COUNT(7), CRC32('a'), INET_ATON('1.2.3.4')
SELECT HOUR('10:11:12'), YEARWEEK('2021-06-15') > 0, WEEK('2021-06-15')
SELECT ADDDATE('2021-01-01', 5), SUBDATE('2021-01-01', INTERVAL 1 MONTH), DATE('2021-05-06 07:08:09')
SELECT INSERT('Quadratic', 3, 4, 'What'), QUOTE('it''s')
SELECT TRUE, FALSE, NOT TRUE, TRUE + 1
!INSERT IGNORE INTO orders (id, person_id, amount, placed) VALUES (1, 9, 9, '2022-01-01 00:00:00'), (70, 1, 1.5, '2022-01-02 00:00:00') => SELECT id, person_id, amount, status FROM orders ORDER BY id
!REPLACE INTO people (id, name, active) VALUES (2, 'Bert', 1) => SELECT id, name, city, active FROM people ORDER BY id
!INSERT INTO people (id, name, active) VALUES (1, 'Zed', 0) ON DUPLICATE KEY UPDATE name = VALUES(name), note = CONCAT(IFNULL(note, ''), '+') => SELECT id, name, note, active FROM people ORDER BY id
!UPDATE orders SET amount = amount + 1, status = UPPER(status) WHERE placed < '2021-03-01' => SELECT id, amount, status FROM orders ORDER BY id
!UPDATE orders SET status = 'x' ORDER BY amount DESC LIMIT 2 => SELECT id, status FROM orders ORDER BY id
!UPDATE orders o JOIN people p ON p.id = o.person_id SET o.status = p.name WHERE p.city = 'London' => SELECT id, status FROM orders ORDER BY id
!DELETE FROM orders WHERE person_id IS NULL OR amount < 1 => SELECT id FROM orders ORDER BY id
!DELETE FROM orders ORDER BY id DESC LIMIT 2 => SELECT id FROM orders ORDER BY id
!DELETE o FROM orders o JOIN people p ON p.id = o.person_id WHERE p.active = 0 => SELECT id FROM orders ORDER BY id
!INSERT INTO orders SET id = 80, person_id = 4, amount = 2.5, placed = '2023-01-01 00:00:00' => SELECT id, person_id, amount, status FROM orders ORDER BY id
!INSERT INTO orders (person_id, amount, placed) SELECT id, score, joined FROM people WHERE score > 50 ON DUPLICATE KEY UPDATE amount = VALUES(amount) => SELECT person_id, amount FROM orders ORDER BY person_id, amount
!TRUNCATE TABLE orders => SELECT COUNT(*) FROM orders
!CREATE VIEW v1 AS SELECT city, COUNT(*) AS n, ROUND(AVG(score), 1) AS s FROM people GROUP BY city => SELECT * FROM v1 ORDER BY city
!CREATE TRIGGER t1 AFTER INSERT ON orders FOR EACH ROW UPDATE people SET note = CONCAT('order ', NEW.id) WHERE id = NEW.person_id $$ INSERT INTO orders (id, person_id, amount, placed) VALUES (90, 2, 1, '2024-01-01 00:00:00') => SELECT id, note FROM people ORDER BY id
!CREATE TRIGGER t2 BEFORE INSERT ON orders FOR EACH ROW BEGIN IF NEW.amount < 0 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'negative'; END IF; IF NEW.amount > 1000 THEN INSERT INTO people (id, name, active) VALUES (100 + NEW.person_id, 'rich', 1); END IF; END $$ INSERT INTO orders (id, person_id, amount, placed) VALUES (91, 2, 5000, '2024-01-01 00:00:00') => SELECT id, name FROM people ORDER BY id
!CREATE TRIGGER t3 BEFORE INSERT ON orders FOR EACH ROW SET NEW.status = UPPER(NEW.status) $$ INSERT INTO orders (id, person_id, amount, placed, status) VALUES (92, 2, 1, '2024-01-01 00:00:00', 'abc') => SELECT id, status FROM orders ORDER BY id
!CREATE PROCEDURE p1() SELECT 1 => SELECT 1
