-- Data changes: after each, the tables of both servers were equal.

INSERT INTO u (id,v,n) VALUES (1,'a',5),(50,'b',6) ON DUPLICATE KEY UPDATE n=n+VALUES(n)
=> INSERT INTO u (id, v, n) VALUES (1, 'a', 5), (50, 'b', 6) ON CONFLICT (id) DO UPDATE SET n = u.n + excluded.n

INSERT IGNORE INTO u (id,v) VALUES (1,'dup'),(51,'new')
=> INSERT INTO u (id, v) VALUES (1, 'dup'), (51, 'new') ON CONFLICT DO NOTHING
! PTN-5003

REPLACE INTO u VALUES (2,'r',3)
=> INSERT INTO u VALUES (2, 'r', 3) ON CONFLICT (id) DO UPDATE SET v = excluded.v, n = excluded.n
! PTN-5002

REPLACE INTO u SET id=9, v='rs'
=> INSERT INTO u (id, v) VALUES (9, 'rs') ON CONFLICT (id) DO UPDATE SET v = excluded.v, n = DEFAULT
! PTN-5002

INSERT u VALUES (60,'noint',1)
=> INSERT INTO u VALUES (60, 'noint', 1)

INSERT INTO u (id) VALUES (61)
=> INSERT INTO u (id) VALUES (61)

INSERT INTO u () VALUES (62,'e',DEFAULT)
=> INSERT INTO u VALUES (62, 'e', DEFAULT)

UPDATE t2 SET b=b+1, c=b WHERE id=1
=> UPDATE t2 SET b = b + 1, c = b + 1 WHERE id = 1

UPDATE t2 JOIN u ON t2.id=u.id SET t2.a=u.v, t2.b=u.n
=> UPDATE t2 SET a = u.v, b = u.n FROM u WHERE t2.id = u.id
! PTN-5004

UPDATE t2 LEFT JOIN u ON t2.id=u.id SET t2.a='none' WHERE u.id IS NULL
=> WITH joined AS (SELECT t2.ctid AS row_1, 'none'::VARCHAR(20) AS value_1 FROM t2 LEFT JOIN u ON t2.id = u.id WHERE u.id IS NULL ) UPDATE t2 AS changed SET a = joined.value_1 FROM joined WHERE changed.ctid = joined.row_1

UPDATE t2 a, u b SET a.b=b.n, b.v=a.a WHERE a.id=b.id
=> WITH joined AS (SELECT a.ctid AS row_1, b.ctid AS row_2, b.n AS value_1, a.a AS value_2 FROM t2 AS a, u AS b WHERE a.id = b.id ), update_1 AS (UPDATE t2 AS changed SET b = joined.value_1 FROM joined WHERE changed.ctid = joined.row_1 ) UPDATE u AS changed SET v = joined.value_2 FROM joined WHERE changed.ctid = joined.row_2

UPDATE t2 SET a=NULL ORDER BY id LIMIT 2
=> UPDATE t2 SET a = NULL WHERE ctid IN (SELECT ctid FROM t2 ORDER BY id LIMIT 2 )

UPDATE t2 SET a=CONCAT(a,'!'), d=DATE_ADD(d, INTERVAL 1 DAY) WHERE b
=> UPDATE t2 SET a = a || '!', d = CAST(d + INTERVAL '1 day' AS DATE) WHERE b <> 0

UPDATE t2 SET b=(SELECT MAX(n) FROM u) WHERE a='X'
=> UPDATE t2 SET b = (SELECT max(n) FROM u ) WHERE a = 'X'

UPDATE LOW_PRIORITY t2 SET b=0 WHERE id=3
=> UPDATE t2 SET b = 0 WHERE id = 3

DELETE t2 FROM t2 JOIN u ON t2.id=u.id
=> DELETE FROM t2 USING u WHERE t2.id = u.id

DELETE t2, u FROM t2 JOIN u ON t2.id=u.id WHERE t2.id=1
=> WITH joined AS (SELECT t2.ctid AS row_1, u.ctid AS row_2 FROM t2 JOIN u ON t2.id = u.id WHERE t2.id = 1 ), delete_1 AS (DELETE FROM t2 WHERE ctid IN (SELECT row_1 FROM joined ) ) DELETE FROM u WHERE ctid IN (SELECT row_2 FROM joined )

DELETE FROM t2 WHERE a='X' LIMIT 1
=> DELETE FROM t2 WHERE ctid IN (SELECT ctid FROM t2 WHERE a = 'X' LIMIT 1 )

DELETE QUICK FROM t2 WHERE id=1
=> DELETE FROM t2 WHERE id = 1
! PTN-4005

DELETE FROM a USING t2 AS a, u AS b WHERE a.id=b.id
=> DELETE FROM t2 AS a USING u AS b WHERE a.id = b.id

INSERT INTO ai VALUES (NULL,'x'),(NULL,'y')
=> INSERT INTO ai VALUES (DEFAULT, 'x'), (DEFAULT, 'y')

INSERT INTO ai (id,v) VALUES (NULL,'n')
=> INSERT INTO ai (id, v) VALUES (DEFAULT, 'n')

INSERT INTO ai SET v='s'
=> INSERT INTO ai (v) VALUES ('s')

INSERT INTO t2 (id,d,dt) VALUES (30,'20200131','2020-1-2 3:4:5')
=> INSERT INTO t2 (id, d, dt) VALUES (30, DATE '2020-01-31', TIMESTAMP '2020-01-02 03:04:05')

INSERT INTO t2 (id,b,c) VALUES (31,'42','1.5')
=> INSERT INTO t2 (id, b, c) VALUES (31, 42, 1.5)

INSERT INTO t2 (id,a) SELECT id+100, v FROM u
=> INSERT INTO t2 (id, a) SELECT id + 100, v FROM u

INSERT INTO t2 (id,a,b) SELECT id+200, id, v='x' FROM u
=> INSERT INTO t2 (id, a, b) SELECT id + 200, CAST(id AS TEXT), CAST(v = 'x' AS INTEGER) FROM u

INSERT INTO t2 (id,b) VALUES (33, 5>3)
=> INSERT INTO t2 (id, b) VALUES (33, CAST(5 > 3 AS INTEGER))

DELETE FROM t2
=> DELETE FROM t2

TRUNCATE TABLE u
=> TRUNCATE TABLE u RESTART IDENTITY
