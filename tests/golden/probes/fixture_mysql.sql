-- The tables that the probes read and change; `reset` below the line makes those anew that a change touches.
DROP DATABASE IF EXISTS p;
CREATE DATABASE p CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
USE p;
CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(20), b INT, c DECIMAL(10,2), d DATE, dt DATETIME, j JSON);
INSERT INTO t (id, a, b, c, d, dt, j) VALUES
  (1, 'x', 2, 1.50, '2020-01-31', '2020-01-02 03:04:05', '{"k":"v","arr":[10,20],"o":{"n":"z"}}'),
  (2, 'y', 0, 2.50, '2020-02-29', '2021-06-07 08:09:10', NULL),
  (3, 'x', NULL, 3.25, NULL, NULL, NULL),
  (4, NULL, 1, 4.00, '2019-12-31', '2019-12-31 23:59:59', NULL);
CREATE TABLE u (id INT PRIMARY KEY, v VARCHAR(20), n INT DEFAULT 7);
INSERT INTO u VALUES (1, 'x', 1), (2, 'q', 2), (9, 'z', 9);
CREATE TABLE w (id INT PRIMARY KEY, e ENUM('small','medium','large'), s SET('a','b','c'), ti TINYINT(1), un INT UNSIGNED, bu BIGINT UNSIGNED,
  f DOUBLE, r FLOAT, tm TIME, ts TIMESTAMP NULL, y YEAR, bt BIT(4), bl VARBINARY(20), tx TEXT, bc VARCHAR(20) COLLATE utf8mb4_bin, ch CHAR(5));
INSERT INTO w VALUES
  (1, 'small', 'a,b', 1, 1, 5, 1.5, 1.1, '10:11:12', '2020-01-02 03:04:05', 2020, b'0101', 'abc', 'Hello', 'abc', 'ab'),
  (2, 'large', 'c', 0, 4000000000, 18446744073709551615, 0.1, 2.5, '09:00:00', '2021-06-07 08:09:10', 1999, b'0000', x'00FF', 'hello world', 'ABC', 'AB'),
  (3, 'medium', '', 2, 0, 0, 12345.678, -3, '00:00:01', '2019-12-31 23:59:59', 2000, b'1111', '', '', 'b', ''),
  (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
-- reset
DROP TABLE IF EXISTS t2, u2, ai;
CREATE TABLE t2 (id INT PRIMARY KEY, a VARCHAR(20), b INT, c DECIMAL(10,2), d DATE, dt DATETIME);
INSERT INTO t2 SELECT id, a, b, c, d, dt FROM t;
CREATE TABLE u2 (id INT PRIMARY KEY, v VARCHAR(20), n INT DEFAULT 7);
INSERT INTO u2 SELECT * FROM u;
CREATE TABLE ai (id INT AUTO_INCREMENT PRIMARY KEY, v VARCHAR(10));
