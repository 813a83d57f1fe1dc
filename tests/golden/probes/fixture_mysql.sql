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
-- reset
DROP TABLE IF EXISTS t2, u2, ai;
CREATE TABLE t2 (id INT PRIMARY KEY, a VARCHAR(20), b INT, c DECIMAL(10,2), d DATE, dt DATETIME);
INSERT INTO t2 SELECT id, a, b, c, d, dt FROM t;
CREATE TABLE u2 (id INT PRIMARY KEY, v VARCHAR(20), n INT DEFAULT 7);
INSERT INTO u2 SELECT * FROM u;
CREATE TABLE ai (id INT AUTO_INCREMENT PRIMARY KEY, v VARCHAR(10));
